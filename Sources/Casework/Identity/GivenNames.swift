/// First names that are written or called otherwise than in the register.
enum GivenNames {
    /// Whether `left` and `right` can be the same person's: one spelling of the other, or its short form.
    ///
    /// Names of a couple that differ by an ending (`Denis`, `Denise`) are two people's, however alike they look.
    static func agree(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        if isCouple(left, right) || isCouple(right, left) { return false }
        if isShortForm(left, of: right) || isShortForm(right, of: left) { return true }
        if min(left.utf8.count, right.utf8.count) == 1 { return left.utf8.first == right.utf8.first }
        if SoundKey.of(left) == SoundKey.of(right) || ends(left, right) || ends(right, left) { return true }
        return Spelling.isOneEditApart(left, right, shortest: 5)
    }

    /// `MJ` is Marie-Josée.
    static func areInitials(_ one: [String], of several: [String]) -> Bool {
        guard one.count == 1, several.count >= 2, one[0].utf8.count == several.count else { return false }
        return zip(one[0].utf8, several).allSatisfy { $0 == $1.utf8.first }
    }

    /// Of several first names people use the last: `María Fernanda` is called Fernanda. But `Jean-Marc` is not called Marc.
    static func isCalled(_ several: [String], by one: [String]) -> Bool {
        guard one.count == 1, several.count >= 2, !compounding.contains(several[0]) else { return false }
        return several.dropFirst().contains { agree($0, one[0]) }
    }

    /// First names that make one name with the next.
    private static let compounding: Set<String> = [
        "jean", "marie", "pierre", "marc", "anne", "louis", "paul", "charles", "guy", "andre",
    ]

    /// `Michel` and `Michèle`, `Daniel` and `Danielle`, `Lucien` and `Lucienne` are often a couple, not a typo.
    private static func isCouple(_ man: String, _ woman: String) -> Bool {
        if epicene.contains(man), epicene.contains(woman) { return false }
        guard woman.hasPrefix(man) else { return man.hasSuffix("ic") && woman == man.dropLast(2) + "ique" }
        return ["e", "le", "ne", "te", "ette", "ine", "ie", "a", "anne"].contains(woman.dropFirst(man.utf8.count))
    }

    /// Two spellings of one name, though they look like a couple's.
    private static let epicene: Set<String> = [
        "dominic", "dominique", "ann", "anne", "lyn", "lynn", "lynne", "chantal", "chantale", "isabel", "isabelle",
        "rachel", "rachelle", "muriel", "murielle", "mariann", "marianne", "christin", "christine", "helen", "helene",
        "karin", "karine", "carolin", "caroline", "marilyn", "marilyne", "evelyn", "evelyne", "irene", "iren",
    ]

    private static func isShortForm(_ short: String, of long: String) -> Bool {
        if let full = irregular[short] { return full.contains { long.hasPrefix($0) } }
        return begins(short, long)
    }

    /// `Seun` is short for Oluwaseun.
    private static func ends(_ short: String, _ long: String) -> Bool {
        let (shortLength, longLength) = (short.utf8.count, long.utf8.count)
        guard shortLength >= 4, longLength >= shortLength + 3 else { return false }
        return long.hasSuffix(short)
    }

    /// `Norm`, `Ludo` and `Fatou` begin the names they are short for; `Luc`, `Jean` and `Marc` are names of their own.
    private static func begins(_ short: String, _ long: String) -> Bool {
        let length = short.utf8.count
        guard length >= 2, long.utf8.count >= length + 2, long.hasPrefix(short) else { return false }
        return length == 2 ? twoLetterForms.contains(short) : !wholeNames.contains(short)
    }

    private static let twoLetterForms: Set<String> = ["al", "ed", "em", "jo", "lo", "ma", "vi"]
    private static let wholeNames: Set<String> = [
        "alain", "alex", "andre", "ann", "anne", "antoine", "carl", "charles", "clara", "claude", "daniel", "denis",
        "elise",
        "emile", "eve", "gabriel", "gil", "gilles", "guy", "henri", "jean", "jeanne", "joseph", "jules", "julie",
        "karl",
        "lea", "leo", "leon", "line", "lise", "louis", "luc", "lucie", "marc", "mari", "marie", "martin", "michel",
        "noe",
        "pascal", "paul", "pierre", "rene", "robert", "roch", "rose", "samuel", "simon", "victor", "yvon",
    ]

    /// Those that do not begin it, with the beginnings of the names that each can stand for.
    private static let irregular: [String: [String]] = [
        "andy": ["andre", "andrew"], "becky": ["rebecca"], "beth": ["elizabeth", "elisabeth"],
        "bill": ["william"], "billy": ["william"], "bob": ["robert"], "bobby": ["robert"], "cathy": ["cath", "kath"],
        "charlie": ["charles", "charlotte"], "cindy": ["cynthia"], "danny": ["daniel"], "dany": ["daniel"],
        "dave": ["david"], "deb": ["debor", "debra"], "debbie": ["debor", "debra"], "don": ["donald"],
        "frank": ["francois", "franck", "francis"], "gerry": ["gerard", "gerald"], "gigi": ["ginette", "gisele"],
        "harry": ["henri", "harold"], "hugo": ["hugues"], "jack": ["john", "jacques"],
        "jeff": ["jeffrey", "geoff", "jean"],
        "jenny": ["jennifer"], "jessie": ["jessica"], "jim": ["james"], "jimmy": ["james"], "johnny": ["john"],
        "kathy": ["kath", "cath"], "katie": ["kath", "cath"], "larry": ["laurence", "lawrence"],
        "liz": ["elizabeth", "elisabeth"], "lulu": ["lucie", "louise"], "mado": ["madeleine"], "maggie": ["marg"],
        "manu": ["emmanuel"], "meg": ["margaret", "megan"], "mike": ["michael", "michel"],
        "mimi": ["michel", "mireille"],
        "pam": ["pamela"], "patsy": ["patricia"], "peggy": ["margaret"], "pierrot": ["pierre"], "rich": ["richard"],
        "rick": ["richard", "eric"], "rock": ["roch"], "ron": ["ronald"], "sammy": ["samuel"],
        "sandy": ["sandra", "alexandra"], "steve": ["stephen", "steven", "stephane"], "sue": ["susan", "suzanne"],
        "ted": ["edward", "theodore"], "tommy": ["thomas"], "tony": ["antoine", "anthony", "antonio"],
        "vicky": ["victoria"], "vince": ["vincent"],
        // Initials run together: `JF` is Jean-François.
        "jc": ["jean"], "jf": ["jean"], "jg": ["jean"], "jm": ["jean"], "jp": ["jean"], "js": ["jean"], "mc": ["marie"],
        "pa": ["pierre"],
    ]
}
