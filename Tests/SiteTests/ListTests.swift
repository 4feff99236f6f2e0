import Testing

@Test func questionsAndArticlesOfALongTopicAreSplitTogether() throws {
    let questions = (1...150).map {
        "-- Content/faq/q\($0).md --\n---\nquestion: Q\($0)?\nanswer: A.\ntopic: funds\n---\n"
    }
    let articles = (1...100).map {
        "-- Content/articles/a\($0).md --\n---\ntitle: A\($0)\ntopic: funds\n---\n"
    }
    let site = try TestSite(
        """
        -- Content/topics.yaml --
        - {id: funds, urgency: today}
        -- Content/topics/funds.md --
        ---
        name: Money
        ---

        """ + (questions + articles).joined())
    try site.build()
    let parts = try ["topics/funds/index.html", "topics/funds/page/2/index.html"].map(site.main)
    #expect(parts[0].contains("id=\"questions\"") && parts[0].contains("id=\"articles\""))
    #expect(!parts[1].contains("id=\"questions\"") && parts[1].contains("id=\"articles\""))
    for number in 1...100 {
        let link = "href=\"/articles/a\(number)/\""
        #expect(parts.filter { $0.contains(link) }.count == 1, "article \(number)")
    }
    #expect(
        try site.output("topics/funds/page/2/index.html").contains(
            "<title>Money · Page 2 of 2 · Test"))
}

@Test func aQuestionOfAnUrgentTopicIsUrgentUnlessItSaysOtherwise() throws {
    let site = try TestSite(
        """
        -- Content/topics.yaml --
        - {id: security, urgency: now}
        -- Content/topics/security.md --
        ---
        name: Security
        ---
        -- Content/faq/stolen.md --
        ---
        question: Stolen?
        answer: Act at once.
        topic: security
        ---
        -- Content/faq/habits.md --
        ---
        question: Habits?
        answer: Some.
        topic: security
        urgency: normal
        ---
        """)
    try site.build()
    let home = try site.main("index.html")
    #expect(home.contains("Act at once."))
    #expect(!home.contains("Some."))
}
