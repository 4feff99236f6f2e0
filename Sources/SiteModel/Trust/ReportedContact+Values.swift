import SourceText

extension ReportedContact.Kind {
    /// What a value of the kind must be, as messages say it.
    var expectation: Wording {
        switch self {
        case .phone:
            Wording(
                "a telephone number with its country's code, or a short one as it is dialled",
                zh: "带国家号码的电话号码，或可以直接拨打的短号")
        case .email:
            Wording("a mail address, such as help@example.com", zh: "邮箱地址，例如 help@example.com")
        case .host: Wording("a host name, such as example.com", zh: "主机名，例如 example.com")
        case .url:
            Wording(
                "an https address with a path; a whole site is of the kind 'host'",
                zh: "带路径的 https 网址；整个网站的类型是“host”")
        case .handle: Wording("the name of an account, such as @example", zh: "账号名，例如 @example")
        }
    }

    /// What to do about a value that is not of the kind, where nothing was likely meant.
    var mend: Wording {
        switch self {
        case .phone:
            Wording(
                "write it with + and its country's code, without the 0 in front, such as +12025550143",
                zh: "写成“+”和国家号码开头，去掉前面的 0，例如 +12025550143")
        case .email: Wording("write the address alone", zh: "只写地址")
        case .host:
            Wording("write the name alone, without https:// and path", zh: "只写名字，不带 https:// 和路径")
        case .url: Wording("write the whole address, from https:// on", zh: "写完整地址，从 https:// 开始")
        case .handle:
            Wording(
                "write the name alone, and where the account is under 'platform'",
                zh: "只写名称，账号所在的平台写在“platform”里")
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
