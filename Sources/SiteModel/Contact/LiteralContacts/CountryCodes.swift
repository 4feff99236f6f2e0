/// The country codes of ITU-T E.164 and the lengths of the numbers behind them, as far as both are fixed.
enum CountryCodes {
    /// Whether digits begin with a country code and have a length that numbers with it have.
    static func isNumber(_ digits: [Int]) -> Bool {
        guard (8...15).contains(digits.count), digits[0] != 0 else { return false }
        switch (digits[0], digits[1]) {
        // North America: ten digits, none of the first two groups beginning with 0 or 1.
        case (1, _): return digits.count == 11 && digits[1] >= 2 && digits[4] >= 2
        case (7, _): return digits.count == 11
        case (8, 6): return (10...13).contains(digits.count)
        case (6, 2): return (9...15).contains(digits.count)
        default: return isAssigned(digits)
        }
    }

    /// ITU-T E.164, list of assigned country codes: two digits where the first pair is in the list, else three.
    private static func isAssigned(_ digits: [Int]) -> Bool {
        let pair = digits[0] * 10 + digits[1]
        switch pair {
        case 20, 27, 30...34, 36, 39, 40, 41, 43...49, 51...58, 60...66, 81, 82, 84, 86, 90...95,
            98:
            return true
        case 21...26, 29, 35, 37, 38, 42, 50, 59, 67...69, 80, 85, 87, 88, 96, 97, 99: return true
        default: return false
        }
    }
}
