/// The examples whose HTML differs once extensions are on (raw HTML allowed, heading ids and title apart), and why.
let commonMarkDifferences: [Int: String] = [
    177: "the HTML block is a comment: comments are left out",
    179: "the HTML block is a comment of several lines: comments are left out",
    183: "the HTML block that is indented is a comment: comments are left out",
    308: "the two lists are kept apart by a comment: comments are left out, the lists stay apart",
    309: "the two lists are kept apart by a comment: comments are left out, the lists stay apart",
    624: "the inline HTML is a comment: comments are left out",
]
