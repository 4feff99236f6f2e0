/// A moment of writing at which the process may be killed; tests stop there.
enum OutputStep: Sendable, Hashable {
    case locked
    case staged(String)
    case allStaged
    case manifestExtended
    case foldersCreated
    case placed(String)
    case deleted(String)
    case allDeleted
    case finished
}
