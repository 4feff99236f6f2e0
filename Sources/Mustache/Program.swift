import SourceText

/// All templates of a set as one flat list of instructions over interned names and one run of text.
struct Program: Sendable {
    var code: [Instruction] = []
    /// Where each instruction comes from, for messages.
    var places: [Place] = []
    /// The static text of all templates.
    var text: [UInt8] = []
    var keys: [Key] = []
    var names: [Name] = []
    /// The keys behind the first of dotted names.
    var furtherKeys: [Int32] = []
    /// The blanks before standalone partials, parents and blocks; the first is empty.
    var indentations: [[UInt8]] = [[]]
    var blockNames: [String] = []
    var calls: [Call] = []
    var arguments: [Argument] = []
    var sites: [BlockSite] = []
    var templates: [Template] = []
    /// What is rendered: a template, with all that it includes where the program was made flat for it.
    var entry: Range<Int32> = 0..<0

    /// A name of the context: `.`, a key, or keys with dots between them.
    struct Name: Sendable {
        /// The first key, looked up through the stack; -1 for `.`.
        let first: Int32
        /// The rest, each looked up in the value of the one before, in `furtherKeys`.
        let rest: Range<Int32>
        /// The context that has the first key, from outside, where that is known; else -1.
        var context: Int32 = -1
        /// The place of the first key in the type of that context.
        var position: Int32 = -1
    }

    /// The file and bytes that an instruction comes from.
    struct Place: Sendable {
        let file: Int32
        let tag: Range<Int32>
        let name: Range<Int32>
    }

    /// A partial or parent tag.
    struct Call: Sendable {
        let name: String
        /// The template; -1 where there is none of the name.
        var target: Int32 = -1
        let isStandalone: Bool
        let indentation: Int32
        /// The blocks that a parent tag fills, in `arguments`.
        var arguments: Range<Int32> = 0..<0
        /// The instruction behind the tag and its arguments.
        var next: Int32 = 0
    }

    /// What a block holds for a parent.
    struct Argument: Sendable {
        let name: Int32
        let code: Range<Int32>
        /// Whether the last line is whole, with a line ending.
        let endsLine: Bool
        /// Whether the first text begins a line, without the blanks that it will be indented with.
        let startsLine: Bool
        let place: Place
    }

    /// A place that an argument can fill.
    struct BlockSite: Sendable {
        let name: Int32
        /// Whether an argument begins on a line of its own here.
        let startsLine: Bool
        /// The blanks that are put before the lines of an argument.
        let indentation: Int32
        /// What an argument must end with: a line ending where the block stands for whole lines, else nothing.
        let lineEnding: LineEnding
        /// The instruction behind the default content.
        var next: Int32 = 0
    }

    enum LineEnding: Sendable {
        case none, lineFeed, returnAndLineFeed

        init(_ bytes: [UInt8]) {
            self =
                switch bytes.count {
                case 0: .none
                case 1: .lineFeed
                default: .returnAndLineFeed
                }
        }
    }

    struct Template: Sendable {
        let name: String
        var code: Range<Int32> = 0..<0
    }
}

/// One step of rendering.
enum Instruction: Sendable {
    /// Appends static text; where lines are indented, blanks are put before each of its lines, and before the first
    /// only if it begins one.
    case text(Range<Int32>, startsLine: Bool)
    /// Appends the value of a name.
    case interpolation(name: Int32, escaping: Bool)
    /// Renders what follows, up to the `sectionEnd` at `end`, for each item of a value, or once, or not at all.
    case section(name: Int32, end: Int32)
    /// Goes back for the next item of the innermost section.
    case sectionEnd
    /// Goes to `end` when a value is truthy.
    case inverted(name: Int32, end: Int32)
    /// Renders another template.
    case call(Int32)
    /// Renders an argument in place of what follows, if there is one.
    case block(Int32)
}

extension Program {
    /// The program that renders one of its templates, as it was compiled.
    func entering(_ template: Int) -> Program {
        var program = self
        program.entry = templates[template].code
        return program
    }

    /// A name as templates write it.
    func spelling(of name: Name) -> String {
        if name.first < 0 { return "." }
        var spelling = keys[Int(name.first)].name
        for key in furtherKeys[name.rest.offsets] { spelling += "." + keys[Int(key)].name }
        return spelling
    }
}

extension Range<Int32> {
    /// The same range for subscripts.
    var offsets: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}

extension Range<Int> {
    /// The same range in half the room; templates are smaller than 2 GB.
    var compact: Range<Int32> { Int32(lowerBound)..<Int32(upperBound) }
}
