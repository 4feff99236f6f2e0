import SourceText
import Testing

/// A site with a channel of each kind; the numbers and hosts are reserved for fiction and documentation.
private let channels = """
    -- channels/phone.yaml --
    kind: phone
    existence: confirmed
    points:
      - {value: "+12025550123", display: "+1 202 555 0123"}
    -- contact/phone.md --
    ---
    name: P
    summary: S
    find-it: [a]
    ---
    -- channels/hotline.yaml --
    kind: phone
    order: 2
    existence: confirmed
    points:
      - {value: "+442079460123"}
    -- contact/hotline.md --
    ---
    name: H
    summary: S
    find-it: [a]
    ---
    -- channels/email.yaml --
    kind: email
    existence: confirmed
    points:
      - {value: help@example.com}
    -- contact/email.md --
    ---
    name: E
    summary: S
    find-it: [a]
    ---
    -- channels/chat.yaml --
    kind: chat
    existence: confirmed
    points: []
    -- contact/chat.md --
    ---
    name: C
    summary: S
    find-it: [a]
    ---
    -- channels/social.yaml --
    kind: social
    existence: reported
    points:
      - {value: example_help, platform: Example}
    -- contact/social.md --
    ---
    name: O
    summary: S
    find-it: [a]
    ---
    """

@Test(arguments: [
    ("+1 202 555 0123", "write <channel:phone.number> instead"),
    ("0044 20 7946 0123", "write <channel:hotline.number> instead"),
    ("020 7946 0123", "write <channel:hotline.number> instead"),
    (
        "021-5084-9000",
        "where the service's own contact is meant, write <channel:phone.number> instead"
    ),
    ("[打](tel:+442079460123)", "write 'channel:hotline.number' instead"),
    ("HELP@example.com", "write <channel:email.address> instead"),
    (
        "other@example.com",
        "where the service's own contact is meant, write <channel:email.address> instead"
    ),
    ("[x](mailto:help@example.com)", "write 'channel:email.address' instead"),
    ("`help@example.com`", "write <channel:email.address> instead, outside the code"),
    ("@Example_Help", "write <channel:social.handle> instead"),
    (
        "微信号：example01",
        "where the service's own contact is meant, write <channel:social.handle> instead"
    ),
    (
        "https://t.me/example_help",
        "where the service's own contact is meant, write <channel:chat.link> instead"
    ),
    ("<a href=\"tel:+12025550123\">x</a>", "write <channel:phone.number> instead of the tag"),
    (
        "---\ntitle: 021-5084-9000\n---\n",
        "where the service's own contact is meant, leave it out of 'title', and write <channel:phone.number> in the text of the page"
    ),
]) func theMendNamesTheChannelThatHoldsTheContact(text: String, fix: String) {
    let found = WrittenPage(text, channels: channels).diagnostics("literal-contact")
    #expect(found.first?.fix?.message == fix)
}

@Test(arguments: [
    ("021-5084-9000", "phone", "channel:phone.number"),
    ("help@example.com", "email", "channel:email.address"),
    ("@example_help", "social", "channel:social.handle"),
    ("https://t.me/example_help", "chat", "channel:chat.link"),
]) func withoutAChannelTheMendSaysHowToBeginOne(text: String, id: String, reference: String) {
    let found = WrittenPage(text).diagnostics("literal-contact")
    #expect(
        found.first?.fix?.message
            == "begin a channel with 'guidepost new channel \(id)', put it there, and write <\(reference)> instead"
    )
    #expect(
        found.first?.notes.first?.message.contains("<!-- allow literal-contact: why -->") == true)
}

@Test func aContactThatAChannelHoldsIsSaidToBeHeld() {
    let found = WrittenPage("+1 202 555 0123", channels: channels).diagnostics("literal-contact")
    #expect(
        found.first?.notes.first?.message.hasPrefix("the channel holds this very value") == true)
    #expect(found.first?.fix?.replacement == "<channel:phone.number>")
}

@Test func nothingIsPutInThePlaceOfAContactThatNoChannelHolds() {
    let found = WrittenPage("110-5084-9000 021-5084-9000", channels: channels)
        .diagnostics("literal-contact")
    #expect(found.allSatisfy { $0.fix?.replacement == nil } && !found.isEmpty)
}

@Test func theSameMistakeInFrontMatterIsAllowedByACommentOfYAML() {
    let found = WrittenPage("---\ntitle: 021-5084-9000\n---\n").diagnostics("literal-contact")
    #expect(found.first?.notes.first?.message.contains("# allow literal-contact: why") == true)
}

@Test func aSiteMayTurnTheRuleOff() {
    let page = WrittenPage("021-5084-9000", settings: "checks: {literal-contact: off}\n")
    #expect(page.diagnostics("literal-contact") == [])
}
