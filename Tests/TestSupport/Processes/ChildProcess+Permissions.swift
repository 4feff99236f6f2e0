import Glibc

extension ChildProcess {
    /// The words that start a program to which permissions apply, also where the tests run as root; its own follow.
    public static var withoutPrivileges: [String] {
        geteuid() == 0 ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] : ["env"]
    }
}
