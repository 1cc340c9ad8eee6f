import Testing

@testable import Casework

@Suite("The match of a second contact")
struct RepeatMatchTests {
    enum Expected { case `repeat`, doubtful, none, sameSubmission }

    private func match(_ contact: Contact, with earlier: Contact = ContactSample.first) -> Expected {
        let match = RepeatMatch(contact, among: [earlier])
        // It must not matter which of the two arrives first.
        let reversed = RepeatMatch(earlier, among: [contact])
        #expect(expected(match) == expected(reversed))
        return expected(match)
    }

    private func expected(_ match: RepeatMatch) -> Expected {
        switch match {
        case .sameSubmission: .sameSubmission
        case .isRepeat: .repeat
        case .doubtful: .doubtful
        case .none: .none
        }
    }

    private func second(_ change: (inout ContactSample) -> Void) -> Contact {
        ContactSample.with {
            $0.id = "B"
            $0.hours = 30
            $0.text = "Toujours pas ramassé, j'ai déjà appelé pour mes poubelles"
            change(&$0)
        }
    }

    // MARK: Same citizen and same complaint

    @Test("The same citizen about the same complaint is a repeat")
    func plain() { #expect(match(second { _ in }) == .repeat) }

    @Test("Another way of saying it at the same place is the same complaint")
    func paraphrase() {
        #expect(match(second { $0.text = "Le camion est encore pas passé, vidanges encore là" }) == .repeat)
    }

    @Test("One identifier in common is enough where no name speaks against it")
    func oneIdentifier() {
        #expect(match(second { ($0.first, $0.last) = (nil, nil) }) == .repeat)
        let byAccount = ContactSample.with { ($0.account, $0.phone) = ("C-1", nil) }
        #expect(
            match(second { ($0.account, $0.phone, $0.first, $0.last) = ("c-1", nil, nil, nil) }, with: byAccount)
                == .repeat)
    }

    @Test("A typo, a half of a double name and the order of names are forgiven")
    func names() {
        #expect(match(second { $0.last = "Trembley" }) == .repeat)
        #expect(match(second { ($0.first, $0.last) = ("Tremblay", "Jean") }) == .repeat)
        #expect(match(second { $0.last = "Tremblay-Roy" }) == .repeat)
    }

    @Test("The same name at the same place from another phone is the same citizen")
    func otherPhone() { #expect(match(second { $0.phone = "819 555-0999" }) == .repeat) }

    @Test("Same category at a clearly other place is another matter")
    func otherPlace() {
        #expect(match(second { $0.address = "4500 boul. des Récollets" }) == .none)
    }

    @Test("The same thing without any place, and without a word of an earlier contact, is a doubt")
    func noPlace() {
        let first = ContactSample.with { $0.address = nil }
        let contact = second {
            $0.address = nil
            $0.text = "Les poubelles du logement sont renversées dans la ruelle"
        }
        #expect(match(contact, with: first) == .doubtful)
    }

    @Test("Another category at the same place with another text is another matter")
    func otherService() {
        let contact = second {
            $0.service = "ECLAIRAGE"
            $0.text = "Le lampadaire devant la maison clignote depuis samedi soir"
        }
        #expect(match(contact) == .none)
    }

    @Test(
        "The number quoted in the text names the matter, in whatever form",
        arguments: ["SR-2026-1001", "sr-2026-1001", "#SR20261001"])
    func number(_ quoted: String) {
        let first = ContactSample.with { ($0.id, $0.address) = ("SR-2026-1001", nil) }
        let contact = second {
            $0.address = nil
            $0.service = nil
            $0.text = "Concernant ma demande \(quoted), merci de me rappeler"
        }
        #expect(match(contact, with: first) == .repeat)
    }

    @Test("The case number names the matter too")
    func caseNumber() {
        let first = ContactSample.with { $0.caseNumber = 42 }
        let contact = second { ($0.text, $0.service, $0.address) = ("dossier vip 42 rien de neuf", nil, nil) }
        #expect(match(contact, with: first) == .repeat)
    }

    @Test("A parent that 311 names is the matter's")
    func parent() {
        #expect(match(second { ($0.parent, $0.service, $0.address) = ("A", nil, nil) }) == .repeat)
    }

    // MARK: Not the same citizen

    @Test(
        "Households that share a phone and an e-mail are told apart by first name: a person decides, nobody is merged")
    func household() {
        let first = ContactSample.with { $0.email = "famille@exemple.ca" }
        #expect(match(second { ($0.first, $0.email) = ("Lucie", "famille@exemple.ca") }, with: first) == .doubtful)
        #expect(match(second { $0.first = "Jeanne" }) == .doubtful)
        let otherMatter = second {
            ($0.first, $0.service) = ("Lucie", "ECLAIRAGE")
            $0.text = "Le lampadaire devant la maison clignote depuis samedi soir"
        }
        #expect(match(otherMatter) == .none)
    }

    @Test("A neighbour's call about the same hole is not a second call")
    func neighbour() {
        let contact = second { ($0.first, $0.last, $0.phone) = ("Paul", "Gagnon", "819 555-0202") }
        #expect(match(contact) == .none)
    }

    @Test("A stranger who quotes the number, or whom 311 gives the parent, is not attached")
    func stranger() {
        let contact = second {
            ($0.first, $0.last, $0.phone) = ("Paul", "Gagnon", "819 555-0202")
            $0.text = "Concernant le dossier SR-2026-1001 toujours rien"
            $0.parent = "SR-2026-1001"
        }
        #expect(match(contact, with: ContactSample.with { $0.id = "SR-2026-1001" }) == .none)
    }

    @Test("Whoever quotes the number without saying who they are is nobody known: a person decides")
    func unknown() {
        let contact = second {
            ($0.first, $0.last, $0.phone) = (nil, nil, nil)
            $0.parent = "A"
        }
        #expect(match(contact) == .doubtful)
        #expect(match(second { ($0.first, $0.last, $0.phone) = (nil, nil, nil) }) == .none)
    }

    @Test("Whoever calls for another at the same door is not the citizen: a person decides")
    func onBehalf() {
        let daughter = second {
            ($0.first, $0.last, $0.phone) = ("Sonia", "Lamirande", "819 555-0303")
            $0.text = "J'appelle pour ma mère, ses poubelles ne sont toujours pas ramassées, elle a déjà appelé."
        }
        #expect(match(daughter) == .doubtful)
    }

    @Test("Two desks behind one switchboard are two people's")
    func switchboard() {
        let first = ContactSample.with { $0.phone = "819 555-0150 poste 110" }
        let contact = second { ($0.first, $0.last, $0.phone) = ("Isabelle", "Soucy", "819-555-0150 #245") }
        #expect(match(contact, with: first) == .none)
        #expect(match(second { $0.phone = "819-555-0150 #110" }, with: first) == .repeat)
    }

    @Test("Anonymous contacts match nobody")
    func anonymous() {
        #expect(match(second { $0.isAnonymous = true }) == .none)
        #expect(match(second { _ in }, with: ContactSample.with { $0.isAnonymous = true }) == .none)
    }

    // MARK: The same form, the choice

    @Test("The same text by the same channel within minutes is one contact")
    func sameSubmission() {
        let first = ContactSample.with { $0.channel = .web }
        let again = ContactSample.with { ($0.id, $0.channel) = ("B", .web) }
        #expect(match(again, with: first) == .sameSubmission)
        // Sent again after that, or by another channel: the form once more, or impatience.
        #expect(match(ContactSample.with { ($0.id, $0.channel, $0.hours) = ("B", .web, 2) }, with: first) == .doubtful)
        #expect(match(ContactSample.with { ($0.id, $0.channel) = ("B", .email) }, with: first) == .doubtful)
        #expect(match(ContactSample.with { ($0.id, $0.channel, $0.hours) = ("B", .web, 72) }, with: first) == .repeat)
        let neighbour = ContactSample.with {
            ($0.id, $0.channel, $0.phone, $0.first, $0.last) = ("B", .web, "819 555-0202", "Paul", "Gagnon")
        }
        #expect(match(neighbour, with: first) == .none)
    }

    @Test("Of several candidates the likeliest is taken, with its reasons")
    func choice() {
        let elsewhere = ContactSample.with { ($0.id, $0.address, $0.hours) = ("X", "12 rue Hart", 20) }
        guard
            case .isRepeat(let candidate) = RepeatMatch(
                second { _ in }, among: [elsewhere, ContactSample.first])
        else {
            Issue.record("no repeat")
            return
        }
        #expect(candidate.requestID == RequestID("A"))
        #expect(
            candidate.reasons.contains(MatchSign.samePhone.reason)
                && candidate.reasons.contains(MatchSign.samePlace.reason))
        for reason in candidate.reasons { #expect(ReasonCatalogue.contains(reason)) }
    }

    @Test("A contact is no repeat of itself")
    func itself() {
        #expect(RepeatMatch(ContactSample.first, among: [ContactSample.first]) == .none)
    }

    @Test("Every reason of a match has a wording")
    func wordings() {
        #expect(Set(ReasonCatalogue.match.keys) == Set(MatchSign.allCases.map(\.reason.rawValue)))
        let others = [
            second { _ in }, second { $0.first = "Lucie" }, second { ($0.address, $0.last) = ("12 rue Hart", nil) },
            second { ($0.service, $0.text) = ("X", "rien de commun avec le premier texte") },
            second { $0.isAnonymous = true },
            second { ($0.first, $0.last, $0.phone) = (nil, nil, nil) },
        ]
        for other in others {
            for reason in likelihood(of: ContactSample.first, and: other).reasons {
                #expect(ReasonCatalogue.contains(reason), "\(reason.rawValue)")
            }
        }
    }
}
