// swift-tools-version: 6.3
import PackageDescription

/// What every target of ours is compiled with; warnings become errors in CI (`make check`).
let settings: [SwiftSetting] =
    [
        "ExistentialAny",
        "InternalImportsByDefault",
        "MemberImportVisibility",
        "InferIsolatedConformances",
        "ImmutableWeakCaptures",
    ].map { .enableUpcomingFeature($0) }

/// What only tests use is compiled in a hurry, also where the product is optimised: to optimise tests takes longer than they
/// run. Nobody imports them, so that nobody waits for what they declare: they are read once, not once more before.
let unoptimised: [SwiftSetting] = [
    .unsafeFlags(
        ["-Onone", "-no-emit-module-separately-wmo"], .when(configuration: .release))
]

/// A module of the product: the arrows of ARCHITECTURE.md are the `dependencies` here.
func module(
    _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
    .target(
        name: name, dependencies: dependencies, exclude: exclude,
        swiftSettings: settings + [.strictMemorySafety()])
}

func tests(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
    .testTarget(
        name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude,
        swiftSettings: settings + unoptimised)
}

/// What measures and no test judges; `make bench` and its siblings run them.
func benchmark(_ name: String, exclude: [String] = []) -> Target {
    .executableTarget(
        name: "\(name)Benchmark", dependencies: ["Measuring", "TestSupport"],
        path: "Tests/Benchmarks/\(name)", exclude: exclude,
        swiftSettings: settings + unoptimised)
}

let package = Package(
    name: "guidepost",
    products: [.executable(name: "guidepost", targets: ["guidepost"])],
    targets: [
        .executableTarget(
            name: "guidepost",
            dependencies: [
                "SiteBuilder", "SiteImport", "Search", "PreviewServer", "Theme", "AccessLog",
            ],
            exclude: ["Distribution", "Manual", "Serve/Client"],
            swiftSettings: settings,
            // One file that needs no shared library.
            linkerSettings: [.unsafeFlags(["-static-executable"], .when(configuration: .release))]),
        module(
            "SiteBuilder", ["SiteModel", "Mustache", "Search", "AccessLog"],
            exclude: ["ContactsFile/FORMAT.md", "ContactsFile/FORMAT.schema.json"]),
        module("SiteModel", ["Metadata", "Markdown"], exclude: ["Trust/VERIFY.md"]),
        module("SiteImport", ["Metadata", "Markdown", "SourceText"]),
        module("Mustache", ["SourceText"]),
        module(
            "Search", ["SourceText"],
            exclude: [
                "FORMAT.md", "FORMAT.schema.json", "TOKENISATION.md", "Tables/make-folding.py",
                "Tables/make-han.py", "Tables/make-pinyin.py", "Tables/polyphones.txt",
            ]),
        module("Metadata", ["SourceText"]),
        module("AccessLog", ["SourceText"]),
        module("Markdown", ["SourceText", "CCMark", "CTreeMemory"]),
        module("PreviewServer"),
        module("SourceText", ["CSHA256"]),
        .target(name: "CSHA256"),
        .target(name: "CTreeMemory"),
        .target(name: "Theme", exclude: ["list-files.sh"]),
        .systemLibrary(name: "CCMark", providers: [.apt(["libcmark-dev"])]),

        .target(
            name: "TestSupport", dependencies: ["SourceText"], path: "Tests/TestSupport",
            swiftSettings: settings),
        .target(
            name: "Measuring", dependencies: ["TestSupport"], path: "Tests/Benchmarks/Measuring",
            swiftSettings: settings + unoptimised),
        benchmark("Build", exclude: ["Samples"]),
        benchmark("Peers", exclude: ["Hugo", "requirements.txt"]),
        benchmark("Instructions", exclude: ["figures.json"]),
        benchmark("Search", exclude: ["Scripts"]),
        benchmark("Check"),
        benchmark("Browser"),
        benchmark("Serve"),
        benchmark("Bomb"),
        .executableTarget(
            name: "ServerFuzz", dependencies: ["PreviewServer", "TestSupport"],
            path: "Tests/Benchmarks/Fuzz", swiftSettings: settings + unoptimised),
        tests("SourceTextTests", ["SourceText"]),
        tests("MetadataTests", ["Metadata", "SourceText"]),
        tests("AccessLogTests", ["AccessLog", "SourceText"]),
        tests("MarkdownTests", ["Markdown", "SourceText"]),
        tests("MustacheTests", ["Mustache", "SourceText"]),
        tests("SearchTests", ["Search", "SourceText"], exclude: ["Vectors"]),
        tests("PreviewServerTests", ["PreviewServer", "ServerFuzz"]),
        tests(
            "BrowserTests",
            ["PreviewServer", "Search", "SiteBuilder", "SiteModel", "Metadata", "SourceText"],
            exclude: [
                "Accessibility/Outlines", "Accessibility/requirements.txt", "Hostile/Vectors",
                "Scripts", "Tasks/tasks.yaml",
            ]),
        tests("SiteBuilderTests", ["SiteBuilder", "SourceText"]),
        tests("SiteImportTests", ["SiteImport", "Metadata", "Markdown", "SourceText"]),
        tests(
            "SiteModelTests", ["SiteModel", "Metadata", "Markdown", "SourceText"],
            exclude: ["Vectors"]),
        tests(
            "SiteTests",
            ["SiteBuilder", "SiteModel", "Mustache", "Metadata", "Markdown", "SourceText"],
            exclude: ["Golden", "Vectors", "Vocabulary"]),
        tests("CommandLineTests", []),
        tests("ThemeTests", ["Theme"]),
        tests("SpecificationTests", ["Markdown", "Mustache", "CCMark", "SourceText"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .gnu2x
)
