import TestSupport
import Testing

/// How many steps from the home page are the most that a person in trouble should need.
private let most = 2

extension BrowserSearchSuite {
    /// Each of ten people in trouble gets to what is right for them, whichever way they take.
    @Suite struct TaskTests {
        @Test func thereAreTenTasksInEachLanguageAndTheirAnswersAreThere() throws {
            let site = try SiteUnderTest.repository
            let tasks = try ReaderTask.all
            for language in try SiteLanguage.all {
                #expect(tasks.filter { $0.language.tag == language.tag }.count == 10)
            }
            for task in tasks {
                for path in [task.answer] + (task.topic.map { [$0] } ?? []) {
                    #expect(try site.client.get(path).status == 200, "\(path)")
                }
            }
        }

        @Test func whatPeopleTypeLeadsThereByTheFirstSuggestion() throws {
            try onEachTask { page, site, task in
                // Whoever uses the keyboard alone types the first one, below.
                for text in task.types.dropFirst() {
                    var steps = Steps(on: page)
                    try page.open(site + task.language.home)
                    try page.find("header input[name=q]").type(text)
                    try page.chooseFirstSuggestion()
                    try steps.take { try page.press(.enter) }
                    steps.expect(task, "'\(text)' below the box")
                }
            }
        }

        @Test func whatPeopleTypeAndSendLeadsThereByTheFirstResult() throws {
            try onEachTask { page, site, task in
                var steps = Steps(on: page)
                try page.open(site + task.language.home)
                let field = try page.find("header input[name=q]")
                try field.type(task.types[0])
                try steps.take { try field.type("\n") }
                try page.wait(for: "the search page") {
                    try $0.path == task.language.path(of: .search)
                }
                let first = try page.waitFor("#results li a")
                try steps.take { try first.click() }
                steps.expect(task, "'\(task.types[0])' on the search page")
            }
        }

        @Test(arguments: [true, false])
        func theTopicUnderWhichOneLooksLeadsThereByLinks(withScripts scripts: Bool) throws {
            try onEachTask(BrowserOptions(scripts: scripts)) { page, site, task in
                var steps = Steps(on: page)
                try page.open(site + task.language.home)
                for path in try way(of: task, on: page) {
                    guard let link = try page.findAll("main a[href='\(path)']").first else { break }
                    try steps.take { try link.click() }
                }
                steps.expect(task, scripts ? "by topic" : "by topic, without scripts")
            }
        }

        @Test func theKeyboardAloneLeadsThere() throws {
            try onEachTask { page, site, task in
                var steps = Steps(on: page)
                try page.open(site + task.language.home)
                for path in try way(of: task, on: page) {
                    guard try page.tab(to: path) else { break }
                    try steps.take { try page.press(.enter) }
                }
                steps.expect(task, "by topic, with keys")

                steps = Steps(on: page)
                try page.open(site + task.language.home)
                try page.press("/")
                // At one go, as whoever types does not wait for what the first letters find.
                try page.focused().type(task.types[0])
                try page.chooseFirstSuggestion()
                try steps.take { try page.press(.enter) }
                steps.expect(task, "by search, with keys")
            }
        }

        /// Where links lead a person who looks under a topic: straight there, where the home page does.
        private func way(of task: ReaderTask, on page: BrowserSession) throws -> [String] {
            let isOnHome = try !page.findAll("main a[href='\(task.answer)']").isEmpty
            return isOnHome ? [task.answer] : [task.topic, task.answer].compactMap { $0 }
        }
    }
}

/// Opens one browser for all tasks.
private func onEachTask(
    _ options: BrowserOptions = .phone,
    _ walk: (BrowserSession, _ site: String, ReaderTask) throws -> Void
) throws {
    let site = try SiteUnderTest.repository
    try WebDriver.withSession(options) { page in
        for task in try ReaderTask.all { try walk(page, site.origin, task) }
        try expectNoConsoleErrors(page)
    }
}

/// The steps of a reader, counted by the pages that they meet.
private struct Steps {
    let page: BrowserSession
    private(set) var count = 0
    private(set) var last: String?

    init(on page: BrowserSession) { self.page = page }

    /// Does what leads to another page, and waits for that.
    mutating func take(_ step: () throws -> Void) throws {
        let former = try page.address
        try step()
        try page.wait(for: "another page than \(former)") { try $0.address != former }
        count += 1
        last = try page.path
    }

    func expect(
        _ task: ReaderTask, _ way: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let comment: Comment = "\(task.description), \(way)"
        #expect(last == task.answer, comment, sourceLocation: sourceLocation)
        #expect(count <= most, comment, sourceLocation: sourceLocation)
    }
}

extension BrowserSession {
    /// Moves down to what stands at the top of the list, whether or not the search is sure of it.
    fileprivate func chooseFirstSuggestion() throws {
        _ = try waitFor(".suggestions [role=option]")
        try wait(for: "the choice of the first suggestion") { page in
            let isChosen = try page.execute(
                """
                const [first, ...others] = document.querySelectorAll(".suggestions [role=option]");
                if (others.some((option) => option.ariaSelected === "true")) return "another";
                return first?.ariaSelected === "true";
                """)
            if isChosen == true { return true }
            guard isChosen == false else { throw TestFailure("another suggestion is chosen") }
            try page.press(.down)
            return false
        }
    }

    /// Presses Tab until the focus is on a link to a path; false where it comes round without meeting one.
    fileprivate func tab(to path: String) throws -> Bool {
        // Most stops before it are counted, so that their keys are pressed at one go.
        let before =
            try execute(
                """
                const stops = [...document.querySelectorAll("a[href], button, input, summary")]
                  .filter((stop) => stop.checkVisibility() || stop.matches(".skip-link"));
                return stops.findIndex((stop) => stop.getAttribute("href") === arguments[0]);
                """, [.string(path)]
            ).number.map { Int($0) } ?? 0
        try press(.tab, times: max(0, before - 5))
        for _ in 0..<200 {
            try press(.tab)
            if try execute("return document.activeElement.getAttribute('href')").string == path {
                return try execute("return document.activeElement.matches(':focus-visible')")
                    == true
            }
        }
        return false
    }
}
