extension ReportedContact.Kind {
    /// What a value of the kind must be, as messages say it.
    var expectation: String {
        switch self {
        case .phone: "a telephone number with its country's code, or a short one as it is dialled"
        case .email: "a mail address, such as help@example.com"
        case .host: "a host name, such as example.com"
        case .url: "an https address with a path; a whole site is of the kind 'host'"
        case .handle: "the name of an account, such as @example"
        }
    }

    /// What to do about a value that is not of the kind, where nothing was likely meant.
    var mend: String {
        switch self {
        case .phone:
            "write it with + and its country's code, without the 0 in front, such as +12025550143"
        case .email: "write the address alone"
        case .host: "write the name alone, without https:// and path"
        case .url: "write the whole address, from https:// on"
        case .handle: "write the name alone, and where the account is under 'platform'"
        }
    }

    /// The normal forms that mean a value; nil where it is not of the kind.
    func normals(of value: String, platform: String?) -> [String]? {
        switch self {
        case .phone: isNumber(value) ? [NormalForm.number(value)] : nil
        case .email: isMail(value) ? NormalForm.mail(value).map { [$0] } : nil
        case .host: HostName.isValid(value) ? NormalForm.host(value).map { [$0] } : nil
        case .url: page(value).map { [$0] }
        case .handle: account(value, platform)
        }
    }

    /// The kind or the value that a writer likely meant.
    func meant(by value: String) -> String? {
        if self == .host, let host = HostName.repaired(value) { return host }
        let other = ReportedContact.Kind.allCases.first {
            $0 != self && $0 != .handle && $0.normals(of: value, platform: nil) != nil
        }
        if let other { return "kind: " + other.rawValue }
        return value.hasPrefix("@") && self != .handle ? "kind: handle" : nil
    }

    private func isNumber(_ value: String) -> Bool {
        let points = PastedText.folded(value)
        guard
            points.allSatisfy({
                PastedText.isDigit($0) || " +-.()".unicodeScalars.map(\.value).contains($0)
            })
        else { return false }
        let digits = points.filter(PastedText.isDigit)
        // A number that begins with the trunk prefix 0 is another one in each country.
        return points.first == 0x2B
            ? (7...15).contains(digits.count) && digits.first != 0x30
            : (3...12).contains(digits.count) && digits.first != 0x30
    }

    private func isMail(_ value: String) -> Bool {
        let contacts = ContactScan.contacts(in: PastedText.folded(value))
        guard contacts.count == 1, case .mail(_, let host) = contacts[0].kind else { return false }
        return contacts[0].range == 0..<value.unicodeScalars.count
            && HostName.isValid(PastedText.text(host))
    }

    private func page(_ value: String) -> String? {
        guard value.hasPrefix("https://") || value.hasPrefix("http://"),
            let normal = NormalForm.address(value)
        else { return nil }
        return normal.hasPrefix("account:") || normal.contains("/") || normal.contains("?")
            ? normal : nil
    }

    private func account(_ value: String, _ platform: String?) -> [String]? {
        let form = AccountForm(platform: platform, named: value)
        guard !form.name.isEmpty,
            form.name.unicodeScalars.allSatisfy({ AccountForm.isNamePart($0.value) })
        else { return nil }
        let normal = "account:" + form.normal
        return platform == nil ? [normal] : [normal, "account:?" + form.name]
    }
}
