import SiteModel
import SourceText
import TestSupport
import Testing

@Suite struct FieldReferenceTests {
    @Test(arguments: [(Language.english, "en"), (.chinese, "zh-CN")])
    func theManualListsEveryFieldAsItIsRead(language: Language, folder: String) throws {
        try expectGenerated(
            RecordKind.reference(in: language),
            in: "Sources/guidepost/Manual/Content/\(folder)/articles/reference/fields.md")
    }
}
