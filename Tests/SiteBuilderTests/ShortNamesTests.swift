import Testing

@testable import SiteBuilder

@Suite struct ShortNamesTests {
    @Test(arguments: [
        ("const first = 1; use(first);", "const e=1;use(e);"),
        ("function first(second) { return second + first; }", "function e(t){return t+e;}"),
        (
            "let first = (second) => second; let third = fourth => fourth + first;",
            "let e=(t)=>t;let n=t=>t+e;"
        ),
        (
            "for (const first of list) { use(first); } use(`a ${first2}`);",
            "for(const e of list){use(e);}use(`a ${first2}`);"
        ),
        (
            "try { use(); } catch (error) { use(error.error); }",
            "try{use();}catch(e){use(e.error);}"
        ),
        ("const text = `a ${ text.length } b`;", "const e=`a ${e.length} b`;"),
    ])
    func whatOnlyTheScriptSeesHasAShortName(_ source: String, _ expected: String) {
        #expect(compact(source) == expected)
    }

    @Test(arguments: [
        (
            "const { first, second: third } = all; use(third, third, first, first.length, first + first);",
            "const{first:e,second:t}=all;use(t,t,e,e.length,e+e);"
        ),
        (
            "function use2({ limit = 10, signal } = {}) { return limit + limit + signal + signal + limit; }",
            "function n({limit:e=10,signal:t}={}){return e+e+t+t+e;}"
        ),
        (
            "const first = 1; use({ first: first, other: first, first() { return first; }, get first() {} });",
            "const e=1;use({first:e,other:e,first(){return e;},get first(){}});"
        ),
    ])
    func whatIsNamedInAnObjectKeepsThatName(_ source: String, _ expected: String) {
        #expect(compact(source) == expected)
    }

    @Test func namesThatHoldInPlacesApartShareAShortOne() {
        #expect(
            compact("function first(one) { return one; } function second(two) { return two; }")
                == "function t(e){return e;}function n(e){return e;}")
    }

    @Test(arguments: [
        // The name of the browser's, too, where no declaration holds.
        "function first(){const location=1;}use(location);",
        "const first=value=>value\nalert(value)",
        "{const name=1;}alert(name)",
        "const{first=location}=all;{const location=1;}",
    ])
    func aNameThatIsUsedOutsideItsDeclarationStays(_ source: String) {
        let names = compact(source)
        #expect(names.contains("location") || names.contains("value") || names.contains("name"))
    }

    @Test func aShortNameIsNoneThatTheScriptUses() {
        #expect(compact("const first = e + t; use(first);") == "const n=e+t;use(n);")
    }

    @Test(arguments: [
        "export const first=1,second=2;", "export function first(){}", "export class First{}",
        "const first=1;export{first};", "const first=1;export{first as second};",
    ])
    func whatIsExportedKeepsItsName(_ source: String) {
        let text = String(decoding: CompactScript.text(of: Array(source.utf8)), as: UTF8.self)
        #expect(text == source + "\n")
    }

    @Test func withoutAnExportOtherScriptsSeeWhatIsOutermost() {
        let source = "const first=1;function second(third){return third;}"
        #expect(
            String(decoding: CompactScript.text(of: Array(source.utf8)), as: UTF8.self)
                == "const first=1;function second(e){return e;}\n")
    }

    @Test(arguments: [
        "var first=1;", "const first=1;eval(\"first\");", "const first=1;with(a){first;}",
        "first:for(;;){const second=1;break first;}", "import{first}from\"a\";",
        "class A extends first(){second(){}}const second=1;",
        "class A{first=1\nsecond=2}const second=1;",
        "const first=1\n{use(first);}",
    ])
    func aScriptThatTakesAParserKeepsItsNames(_ source: String) {
        #expect(compact(source) == source)
    }

    @Test func privateMembersAreNamedThroughoutAlike() {
        #expect(
            compact(
                "class A { #long = 1; #longer = 2; sum() { return this.#long + this.#longer; } }")
                == "class e{#e=1;#t=2;sum(){return this.#e+this.#t;}}")
    }

    /// A module in brief, without what says that it is one.
    private func compact(_ source: String) -> String {
        let text = CompactScript.text(of: Array(("export {};" + source).utf8))
        return String(String(decoding: text, as: UTF8.self).dropFirst("export{};".count).dropLast())
    }
}
