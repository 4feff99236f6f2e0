extension Edition {
    /// Where the feed of the locale's changes stands, if there are any.
    public var feed: Permalink { Permalink(prefix + "feed.xml") }
}
