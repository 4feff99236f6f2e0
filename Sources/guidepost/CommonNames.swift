/// What people call a command or an option who know it from other programs.
enum CommonNames {
    private static let commands = [
        "version": "--version", "-v": "--version", "-version": "--version", "--v": "--version",
        "-help": "--help", "-?": "--help", "commands": "--help",
        "preview": "serve", "start": "serve", "server": "serve", "run": "serve", "dev": "serve",
        "watch": "serve", "open": "serve",
        "deploy": "publish", "upload": "publish", "release": "publish", "rollback": "publish",
        "test": "check", "lint": "check", "validate": "check",
        "create": "new", "add": "new", "generate": "build", "render": "build", "make": "build",
        "rename": "move", "mv": "move", "find": "search", "log": "queries", "logs": "queries",
        "docs": "manual", "man": "manual", "doc": "manual", "migrate": "import",
        "setup": "init", "begin": "init",
    ]
    private static let options = [
        "o": ["output"], "out": ["output"], "out-dir": ["output"], "outdir": ["output"],
        "dest": ["output"], "destination": ["output"], "target": ["output"],
        "p": ["port"], "H": ["host"], "bind": ["host"], "address": ["host"],
        "l": ["locale", "language"], "lang": ["locale", "language"], "f": ["format"],
        "j": ["threads"], "jobs": ["threads"], "n": ["limit"], "D": ["drafts"],
        "buildDrafts": ["drafts"], "future": ["drafts"], "b": ["base-url"], "url": ["base-url"],
        "date": ["now"], "from": ["since"], "to": ["until"], "browser": ["open"],
    ]

    /// What is written instead of a word in the place of a command: the name of a command or `--version`, `--help`.
    static func command(for word: String) -> String? { commands[word] }

    /// The option of a command that is meant by another name, if it has one.
    static func option(for name: String, among known: [String]) -> String? {
        options[name]?.first(where: known.contains)
    }
}
