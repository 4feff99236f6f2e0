/// A place where a text asks somebody for a secret: a password, a PIN, a code.
///
/// Each mention of a secret is judged by its clause. It is no request where the clause forbids it (“没有密码”, “cover your
/// PIN”), or speaks of what happened to it (“改密码的时间”, “the password reset did not arrive”). A negation reaches on over
/// commas until something else is asked for; one that forbids nothing (“do not forget”, “if it does not open”) does not count.
struct SecretRequest {
    /// The bytes of the text that name the secret.
    let range: Range<Int>

    /// The first request in a line of a list.
    static func first(inLine text: String) -> SecretRequest? {
        first(in: PlainClauses(text, lineEndsSentence: false))
    }

    /// The first request in a letter.
    static func first(inLetter text: String) -> SecretRequest? {
        first(in: PlainClauses(text, lineEndsSentence: true))
    }

    private static func first(in text: PlainClauses) -> SecretRequest? {
        for clauses in text.sentences {
            let sentence = SecretSentence(text: text, clauses: clauses)
            if let secret = sentence.requestedSecret {
                return SecretRequest(range: text.source(of: secret))
            }
        }
        return nil
    }
}
