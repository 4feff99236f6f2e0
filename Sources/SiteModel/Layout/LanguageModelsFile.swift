extension Edition {
    /// Where the locale's overview for language models stands.
    public var languageModelsFile: Permalink { Permalink(prefix + "llms.txt") }
}
