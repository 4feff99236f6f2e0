/// What letters look like: the form in which two names are equal that a reader would take for one another.
///
/// The table holds letters of other scripts and with marks that resemble an ASCII letter, after Unicode UTS #39's list of
/// confusables; it is data of ours, so that it does not change with a machine's Unicode version.
enum LetterShapes {
    /// Letters by the ASCII letter that they look like.
    static let groups: [(letter: String, lookalikes: String)] = [
        ("-", "‐‑–⁄−∕"),
        ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟ"),
        ("a", "ǠǡǺǻȀȁȂȃȦȧɑΑαАаᴀḀḁẠạẢả"),
        ("a", "ẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ∂"),
        ("b", "ƀɓʙΒβВЬвьḂḃḄḅḆḇ"),
        ("c", "ÇçĆćĈĉĊċČčϲСсᴄḈḉⅽ"),
        ("d", "ĎďĐđɗԁժᴅḊḋḌḍḎḏḐḑḒḓⅾ"),
        ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇ"),
        ("e", "ȨȩΕεЄЕеэєҽәᴇḔḕḖḗḘḙḚḛḜḝ"),
        ("e", "ẸẹẺẻẼẽẾếỀềỂểỄễỆệ"),
        ("f", "ſƒғḞḟ"),
        ("g", "ĜĝĞğĠġĢģǥǦǧǴǵɠɡɢցḠḡ"),
        ("h", "ĤĥĦħȞȟʜΗНнһհḢḣḤḥḦḧḨḩḪḫ"),
        ("h", "ẖ"),
        ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİǏǐȈȉȊ"),
        ("i", "ȋɩɪΙιІЇіїḬḭḮḯỈỉỊịℹ"),
        ("j", "ĴĵǰȷϳЈјյᴊ"),
        ("k", "KĶķĸǨǩΚκКкқᴋḰḱḲḳḴḵ"),
        ("l", "ıĹĺĻļĽľŁłƚʟӀӏ١۱ḶḷḸḹḺḻḼ"),
        ("l", "ḽⅼ"),
        ("m", "ΜМмᴍḾḿṀṁṂṃⅿ"),
        ("n", "ÑñŃńŅņŇňŋǸǹɴΝηПпոռṄṅṆṇ"),
        ("n", "ṈṉṊṋ"),
        ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơǑǒ"),
        ("o", "ǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱΟοσОоө"),
        ("o", "Օօ٠۰ᴏṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔ"),
        ("o", "ổỖỗỘộỚớỜờỞởỠỡỢợ"),
        ("p", "ΡρРрҏᴘṔṕṖṗ"),
        ("q", "ԛզ"),
        ("r", "ŔŕŖŗŘřȐȑȒȓʀГгѓᴦṘṙṚṛṜṝṞ"),
        ("r", "ṟ"),
        ("s", "ŚśŜŝŞşŠšȘșʂЅѕṠṡṢṣṤṥṦṧṨ"),
        ("s", "ṩẛꜱ"),
        ("t", "ŢţŤťŦŧȚțΤτТтᴛṪṫṬṭṮṯṰṱẗ"),
        ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯư"),
        ("u", "ǓǔǕǖǗǘǙǚǛǜȔȕȖȗμυцսᴜṲṳṴ"),
        ("u", "ṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"),
        ("v", "νѵᴠṼṽṾṿⅴ"),
        ("w", "ŴŵωшѡԝᴡẀẁẂẃẄẅẆẇẈẉẘ"),
        ("x", "ΧχХхẊẋẌẍⅹ"),
        ("y", "ÝýÿŶŷŸȲȳʏΥγУуүẎẏẙỲỳỴỵỶ"),
        ("y", "ỷỸỹ"),
        ("z", "ŹźŻżŽžƶΖᴢẐẑẒẓẔẕ"),
    ]

    /// Runs of ASCII letters that look like one.
    static let sequences = [("rn", "m"), ("vv", "w"), ("cl", "d")]

    /// ASCII letters and digits that look like another.
    static let ascii: [UInt32: UInt32] = [
        0x30: 0x6F, 0x31: 0x6C, 0x69: 0x6C, 0x33: 0x65, 0x34: 0x61, 0x35: 0x73, 0x37: 0x74,
        0x38: 0x62,
    ]

    private static let table: [UInt32: UInt32] = {
        var table: [UInt32: UInt32] = [:]
        for (letter, lookalikes) in groups {
            for scalar in lookalikes.unicodeScalars {
                table[scalar.value] = letter.unicodeScalars.first!.value
            }
        }
        return table
    }()

    /// A name with each letter that looks like an ASCII one in its place; marks that combine are left out.
    static func plain(_ name: String) -> String {
        PastedText.text(
            name.unicodeScalars.map { plain($0.value) }.filter { !(0x300...0x36F).contains($0) }
                .map(PastedText.lowercased))
    }

    /// The form in which names that look alike are equal.
    static func shape(_ name: String) -> String {
        var shape = plain(name)
        for (run, letter) in sequences { shape = PlainName.replacing(run, with: letter, in: shape) }
        return PastedText.text(shape.unicodeScalars.map { ascii[$0.value] ?? $0.value })
    }

    /// The letters of a name that are not what they look like.
    static func foreign(in name: String) -> String {
        PastedText.text(name.unicodeScalars.map(\.value).filter { $0 >= 0x80 })
    }

    private static func plain(_ point: UInt32) -> UInt32 {
        switch point {
        case ..<0x80: point
        // Letters in circles and squares.
        case 0x24B6...0x24CF: point - 0x24B6 + 0x61
        case 0x24D0...0x24E9: point - 0x24D0 + 0x61
        case 0x1F130...0x1F149: point - 0x1F130 + 0x61
        case 0x1F150...0x1F169: point - 0x1F150 + 0x61
        case 0x1F170...0x1F189: point - 0x1F170 + 0x61
        case 0x1F1E6...0x1F1FF: point - 0x1F1E6 + 0x61
        // Full-width letters, which only Punycode can bring here.
        case 0xFF21...0xFF3A: point - 0xFF21 + 0x61
        case 0xFF41...0xFF5A: point - 0xFF41 + 0x61
        // Mathematical letters: thirteen alphabets of 52 letters.
        case 0x1D400...0x1D6A3: 0x61 + (point - 0x1D400) % 26
        default: table[point] ?? point
        }
    }
}
