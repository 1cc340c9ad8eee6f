/// One thing that speaks for or against a match, named so that a clerk can weigh it again: each is a reason with a wording of
/// its own (``ReasonCatalogue``).
enum MatchSign: UInt8, CaseIterable, Sendable {
    // The citizen.
    case sameAccount, otherAccount, samePhone, slippedPhone, otherPhone, sameSwitchboard, sameEmail, otherEmail
    case sameName, commonName, similarName, sameFamilyName, sameFirstName, otherFamilyName, otherFirstName, otherName
    case organisationName, sameNameSamePlace, sameNameSameMatter, anonymousContact, citizenUnknown, speaksForAnother,
        quotedByUnknown
    // The matter: what names it.
    case numberQuoted, parentNamed
    // The matter: category, place, time.
    case sameService, relatedService, otherService
    case samePlace, nearbyPlace, sameStreet, otherPlace, placeNamed, placeNotGiven
    case soonAfter, closeInTime, farInTime, veryFarInTime
    case earlierClosed, earlierSettled
    // The matter: what the texts are about.
    case sameText, similarText, relatedText, otherText, nothingToCompare, sameFigures
    case sameTopic, relatedTopic, neighbouringTopic, otherTopic, topicNotGiven
    // The matter: how the later text refers to what came before.
    case speaksOfEarlierContact, speaksOfPromise, saysUnchanged, saysUnanswered, saysWaiting, saysTimePassed
    case saysWorse, disputesClosing, saysAgain, addsToIt, meansOtherMatter, meansAnotherOne, goesOn
    case namesTheDay, namesTheMonth, namesTheFile
    case saysSettled, saysThanks, takesBack, asksQuestion, isCourteous, isImpatient, asksForSomethingNew
    // The matter: what the later text is, by its words.
    case readsAsComplaint, readsAsRequest, readsAsQuestion, readsAsComment

    /// The reason's code: `same_account`.
    var reason: ReasonCode { ReasonCode(rawValue: Self.codes[Int(rawValue)]) }

    private static let codes: [String] = allCases.map { sign in
        var code = ""
        for character in String(describing: sign) {
            if character.isUppercase { code += "_" }
            code += character.lowercased()
        }
        return code
    }

    /// How much it speaks for (or against) the match, in log-odds. The one table to tune.
    var weight: Double { Self.table[Int(rawValue)] }

    private static let table: [Double] = allCases.map { sign in
        switch sign {
        case .sameAccount: 5.0
        case .otherAccount: -1.5
        case .samePhone: 4.8
        case .slippedPhone: 2.0
        case .otherPhone: -0.3
        case .sameSwitchboard: 1.5
        case .sameEmail: 4.7
        case .otherEmail: -0.2
        case .sameName: 3.2
        case .commonName: -0.3
        case .similarName: 2.6
        case .sameFamilyName: 1.2
        case .sameFirstName: 1.0
        case .otherFamilyName: -1.0
        case .otherFirstName: -2.5
        case .otherName: -2.5
        case .organisationName: 0.5
        case .sameNameSamePlace: 2.0
        case .sameNameSameMatter: 1.8
        case .anonymousContact: -3.2
        case .citizenUnknown: 0
        case .speaksForAnother: -1.0
        case .quotedByUnknown: 0

        case .numberQuoted: 2.5
        case .parentNamed: 0.9
        case .sameService: 0.3
        case .relatedService: 0.5
        case .otherService: -0.2
        case .samePlace: 0.5
        case .nearbyPlace: 0.7
        case .sameStreet: 0.9
        case .otherPlace: -2.5
        case .placeNamed: 1.1
        case .placeNotGiven: 0.2
        case .soonAfter: 0.7
        case .closeInTime: 0.7
        case .farInTime: -0.7
        case .veryFarInTime: -1.7
        case .earlierClosed: 0.2
        case .earlierSettled: -1.2
        case .sameText: 0.8
        case .similarText: 0.8
        case .relatedText: 0.1
        case .otherText: -0.1
        case .nothingToCompare: -0.6
        case .sameFigures: 0.9
        case .sameTopic: 1.0
        case .relatedTopic: 0.3
        case .neighbouringTopic: -0.3
        case .otherTopic: -1.6
        case .topicNotGiven: 0.8
        case .speaksOfEarlierContact: 0.9
        case .speaksOfPromise: 0.7
        case .saysUnchanged: 0.6
        case .saysUnanswered: 0.8
        case .saysWaiting: 1.4
        case .saysTimePassed: 1.3
        case .saysWorse: 0.9
        case .disputesClosing: 0.8
        case .saysAgain: 1.3
        case .addsToIt: 0.1
        case .meansOtherMatter: -1.5
        case .meansAnotherOne: -0.7
        case .goesOn: 0.5
        case .namesTheDay: 1.4
        case .namesTheMonth: 1.1
        case .namesTheFile: 0.3
        case .saysSettled: -0.9
        case .saysThanks: -1.2
        case .takesBack: -1.0
        case .asksQuestion: -0.6
        case .isCourteous: -0.7
        case .isImpatient: 0.7
        case .readsAsComplaint: 1.1
        case .readsAsRequest: -0.1
        case .readsAsQuestion: -1.0
        case .readsAsComment: -0.9
        case .asksForSomethingNew: -1.5
        }
    }
}
