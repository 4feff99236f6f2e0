/// What is asked of a log.
public struct QueryRequest: Sendable {
    /// The first day that counts, such as 20261127, in the time zone of the log.
    public var since: Int?
    /// The last day that counts.
    public var until: Int?
    /// The only locale that counts, by its tag.
    public var locale: String?
    /// How many queries each list has at most.
    public var limit = 20
    /// How often a query must have been asked to be listed.
    ///
    /// What is redacted has a form; a name has none. So what only one person typed is not shown by itself. Three times,
    /// because a reader who opens a result and comes back makes two requests of one search.
    public var least = 3

    /// How many different queries are counted.
    var capacity = QueryTally.capacity
    /// How many queries are asked of the search of today, the commonest first.
    var mostReplayed = 2000

    /// Asks for all of a log.
    public init() {}
}
