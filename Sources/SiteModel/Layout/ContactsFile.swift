extension Edition {
    /// Where the contacts of the locale stand for machines; nil where it has no channel.
    public var contactsFile: Permalink? {
        channels.isEmpty ? nil : Permalink(prefix + "contacts.json")
    }
}
