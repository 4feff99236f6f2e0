import SiteModel
import SourceText

/// `_nginx.conf`, to be included in the `server` block of an nginx that serves the site.
///
/// A location that adds a header field of its own loses those of the server. So the server adds all fields, and what
/// differs between addresses stands in variables: a field whose variable is empty is not sent. Those say something of the
/// file that is sent, so they come with success alone: an answer that something went wrong is not to be kept like a file.
struct NginxInclude {
    static let permalink = Permalink("/_nginx.conf")

    /// How many redirects nginx is asked for: so many take 80 MB of its memory and half a second of its start, and the
    /// time grows with the square (50,000: 380 MB and 50 s, in nginx 1.22).
    private static let mostRedirects = 10_000

    private let rules: HostRules
    private var bytes: [UInt8] = []

    static func bytes(_ rules: HostRules) -> [UInt8] {
        var file = NginxInclude(rules: rules)
        file.write()
        return file.bytes
    }

    private init(rules: HostRules) { self.rules = rules }

    private mutating func write() {
        bytes.append(Self.head)
        bytes.append(Self.types)
        appendNotFoundPages()
        appendFields()
        appendHidden()
        for rule in rules.rules {
            append(
                "location ~ \(Self.quoted(rule.addresses.expression(below: rules.url)))",
                rule.fields.flatMap(directives))
        }
        bytes.append("\n")
        for redirect in rules.redirects.prefix(Self.mostRedirects) { append(redirect) }
        if rules.redirects.count > Self.mostRedirects {
            line(
                "# There are more former addresses than nginx is fit for: at the others pages lead on."
            )
        }
    }

    /// Each locale has a page of its own for what is not there. It comes with 403, too.
    private mutating func appendNotFoundPages() {
        for (folder, page) in rules.notFoundPages {
            let directive = "error_page 403 404 \(Self.quoted(path(to: page)));"
            if folder.path == "/" {
                line(directive)
            } else {
                append("location \(Self.quoted(path(to: folder)))", [directive])
            }
        }
        bytes.append("\n")
    }

    private mutating func appendFields() {
        for directive in directives(.revalidated) { line(directive) }
        for name in variableNames where name != HostRules.Field.revalidated.name {
            line("set \(variable(name)) \"\";")
        }
        // nginx answers what is no HTTP before it sets anything.
        line("uninitialized_variable_warn off;")
        for field in rules.everywhere {
            line("add_header \(field.name) \(Self.quoted(field.value)) always;")
        }
        // Without `always` nginx adds a field to 2xx and 3xx alone.
        for name in variableNames { line("add_header \(name) \(variable(name));") }
        bytes.append("\n")
    }

    /// What is for the host alone: these files, and all names that begin with a dot but for what RFC 8615 keeps there.
    private mutating func appendHidden() {
        let base = AddressPattern.literal(rules.url.decodedBasePath)
        let dotted = "(?s)^\(base)(.*/)?\\.(?!well-known(/|$))"
        append("location ~ \(Self.quoted(dotted))", ["return 404;"])
        for file in [HeadersFile.permalink, RedirectsFile.permalink, Self.permalink] {
            append("location = \(Self.quoted(path(to: file)))", ["return 404;"])
        }
        bytes.append("\n")
    }

    private mutating func append(_ redirect: HostRules.Redirect) {
        let from = Self.quoted(path(to: redirect.from))
        let to = "\"\(redirect.to)$is_args$args\""
        // nginx reads no word that is longer than its buffer, and nothing after it. The page there leads on.
        guard max(from.utf8.count, to.utf8.count) < 4_000 else { return }
        append("location = \(from)", ["return 301 \(to);"])
    }

    private mutating func append(_ opening: String, _ directives: [String]) {
        line("\(opening) { \(directives.joined(separator: " ")) }")
    }

    private mutating func line(_ text: String) { bytes.append(text + "\n") }
}

extension NginxInclude {
    /// What gives an address the value of a field.
    private func directives(_ field: HostRules.Field) -> [String] {
        guard field.name == "Content-Type" else {
            let setting = "set \(variable(field.name)) \(Self.quoted(field.value));"
            guard field == .immutable else { return [setting] }
            // nginx adds fields before it looks for the part that is asked for: 416 is not to be kept like the file.
            let other = directives(.revalidated).joined()
            return [setting, "if ($http_range) { \(other) }"]
        }
        // nginx adds the charset to the types that `charset_types` names.
        return ["types {}", "default_type \(field.value.prefix { $0 != ";" });"]
    }

    /// The fields that differ between addresses, each once.
    private var variableNames: [String] {
        let names = rules.rules.flatMap(\.fields).map(\.name).filter { $0 != "Content-Type" }
        return names.enumerated().filter { !names[..<$0].contains($1) }.map(\.element)
    }

    private func variable(_ name: String) -> String {
        "$guidepost_" + String(name.lowercased().map { $0 == "-" ? "_" : $0 })
    }

    /// The path as nginx sees it once it has decoded an address.
    private func path(to permalink: Permalink) -> String {
        rules.url.decodedBasePath + permalink.path.dropFirst()
    }

    /// A word of nginx's configuration: between quotation marks nothing has a meaning but these two.
    ///
    /// Where nginx fills in variables no text of the content may stand: `return` gets percent-encoded addresses.
    private static func quoted(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "\"") { word, scalar in
            if scalar == "\"" || scalar == "\\" { word.append("\\") }
            word.unicodeScalars.append(scalar)
        } + "\""
    }
}

extension NginxInclude {
    private static let head = """
        # Written by Guidepost and tried with nginx 1.22: what it sends along with the files of this site.
        #
        #     server {
        #         listen 80;
        #         server_name help.example.com;
        #         root /var/www/help/current;
        #         include /var/www/help/current/_nginx.conf;
        #     }
        #
        # Where the site has a base path, `root` is a folder in which the site lies under that path; a symbolic link will
        # do: for https://example.com/help/ a link `help` in /var/www/root, which is then the root. nginx reads this file
        # when it starts and on `nginx -s reload`: reload it after a release that has other aliases. Until then a page at
        # each former address leads on. A `location` of your own that adds a header field loses those below.
        #
        # Leave out of the `server` what stands here already, as nginx may call it a duplicate: index, charset, charset_types,
        # types, default_type, error_page, absolute_redirect, gzip, gzip_vary, gzip_min_length, gzip_types,
        # uninitialized_variable_warn.

        index index.html;
        charset utf-8;
        absolute_redirect off;
        gzip on;
        gzip_vary on;
        gzip_min_length 1000;
        gzip_types application/atom+xml application/json application/manifest+json application/xml image/svg+xml text/css text/csv text/javascript text/markdown text/plain;
        charset_types application/atom+xml application/xml text/css text/csv text/javascript text/markdown text/plain;
        default_type application/octet-stream;

        """

    /// The types of what stands on support sites (IANA's media types; WHATWG's for scripts).
    private static let types = """
        types {
            application/json json map;
            application/manifest+json webmanifest;
            application/pdf pdf;
            application/wasm wasm;
            application/xml xml;
            application/zip zip;
            audio/mpeg mp3;
            font/ttf ttf;
            font/woff woff;
            font/woff2 woff2;
            image/avif avif;
            image/gif gif;
            image/jpeg jpg jpeg;
            image/png png;
            image/svg+xml svg;
            image/vnd.microsoft.icon ico;
            image/webp webp;
            text/css css;
            text/csv csv;
            text/html html htm;
            text/javascript js mjs;
            text/markdown md;
            text/plain txt;
            video/mp4 mp4;
            video/webm webm;
        }

        """
}
