import Foundation
import TestSupport
import Testing

@testable import SiteBuilder

@Suite struct CompactScriptTests {
    @Test(arguments: [
        ("// a\nlet a = 1; // b\n/* c\n d */\nlet b = a;\n", "let a=1;let b=a;\n"),
        ("a = b\nc = d\n", "a=b\nc=d\n"),
        ("return a + +b - -c;", "return a+ +b- -c;\n"),
        ("if (a) {\n  b();\n}\nelse c();", "if(a){b();}\nelse c();\n"),
        ("a = b\n  .c()\n  ? d\n  : e\nf()", "a=b.c()?d:e\nf()\n"), ("a\n++b", "a\n++b\n"),
        ("const s = \"a  // b\" + 'c /* d' ;", "const s=\"a  // b\"+'c /* d';\n"),
        ("x = `a  ${ b + `c  ${d}` }  // e`;", "x=`a  ${b+`c  ${d}`}  // e`;\n"),
        ("y = /[/]  \"/.test(a) ? b / c / d : e;", "y=/[/]  \"/.test(a)?b/c/d:e;\n"),
        ("return /a  b/g;", "return/a  b/g;\n"), ("throw /  a/;", "throw/  a/;\n"),
        ("const n = 1 .toFixed(2);", "const n=1 .toFixed(2);\n"), ("c = (a) / b;", "c=(a)/b;\n"),
        ("class A { #bc = 1; static #d() {} }", "class A{#e=1;static #t(){}}\n"),
        ("a = b\n++c", "a=b\n++c\n"), ("i++\nj", "i++\nj\n"), ("a.of / 2 / b", "a.of/2/b\n"),
    ])
    func onlyWhatMeansNothingGoes(_ source: String, _ expected: String) {
        #expect(
            String(decoding: CompactScript.text(of: Array(source.utf8)), as: UTF8.self) == expected)
    }

    @Test(arguments: [
        "a = \"b\n", "a = `b", "/* a", "a = /b\nc/", "if (a) / {2}x/.test(b);", "c = (a) / b / d;",
    ])
    func aScriptThatIsNotUnderstoodStaysAsItIs(_ source: String) {
        #expect(CompactScript.text(of: Array(source.utf8)) == Array(source.utf8))
    }

    @Test func theScriptsOfASearchTakeAtMostTwelveKilobytesCompressed() throws {
        let folder = try TestSupport.TemporaryFolder()
        var sum = 0
        for name in ["site.js", "search-form.js", "search.js"] {
            let path = SharedFolder.checkout + "/Templates/assets/" + name
            let script = CompactScript.text(of: try FileReader.read(path))
            try folder.write(String(decoding: script, as: UTF8.self), to: name)
            let outcome = try ChildProcess.run("/bin/gzip", ["-9", folder.path(name)])
            #expect(outcome.isSuccess)
            sum += try FileReader.read(folder.path(name + ".gz")).count
        }
        #expect(sum <= 12_000)
    }
}
