import Testing

@testable import Casework

/// `service.md`, "The mandatory meeting": who sits there.
@Suite struct ParticipantTests {
    private func parties(
        _ change: (inout Policy) -> Void = { _ in }, contact: (inout Contact) -> Void = { _ in }
    ) -> [MeetingRole: Participant] {
        var city = CityRecord()
        change(&city.policy)
        let id = city.file("A") { contact(&$0) }
        city.file("B", in: id) { contact(&$0) }
        let participants = city.openMeeting(id)?.participants ?? []
        return Dictionary(participants.map { ($0.role, $0) }) { first, _ in first }
    }

    @Test(
        "The citizen by a reference made for this meeting, the councillor of the district, the official of the service")
    func three() {
        let parties = parties()
        #expect(parties[.citizen]?.reference == "VIP-000001-M1-C")
        #expect(parties[.citizen]?.name == nil)
        #expect(parties[.councillor]?.name == "Hélène Côté")
        #expect(parties[.official]?.name == "Luc Gagnon")
        #expect(parties.values.allSatisfy { $0.substitutes == nil })
    }

    @Test("A service without an official of its own has the one for every service")
    func everyService() {
        #expect(
            parties { _ in
            } contact: {
                $0.serviceCode = "PISCINE"
            }[.official]?.name == "Service à la citoyenneté")
        #expect(parties { $0.directory.officials = [] }[.official]?.name == "Greffe de la Ville")
    }

    @Test("An unknown district has the fallback office, flagged; the meeting is never dropped", arguments: [nil, "7"])
    func unknownDistrict(_ district: String?) {
        let councillor = parties(contact: { $0.district = district })[.councillor]
        #expect(councillor?.name == "Greffe de la Ville")
        #expect(councillor?.substitutes == .unknownDistrict)
    }

    @Test("A vacant seat has its substitute")
    func vacant() {
        let councillor = parties { $0.directory.councillors[0].office = nil }[.councillor]
        #expect(councillor?.name == "Marc Dubé")
        #expect(councillor?.substitutes == .vacantSeat)
    }

    @Test("Between two mandates the substitute of the one before stands in")
    func betweenMandates() {
        let councillor = parties {
            $0.directory.councillors[0].validity = Validity(
                from: nil, through: CivilDate(year: 2026, month: 2, day: 27))
        }[.councillor]
        #expect(councillor?.name == "Marc Dubé")
        #expect(councillor?.substitutes == .vacantSeat)
    }

    @Test("A councillor who is the complainant is replaced by a substitute")
    func complainant() {
        let councillor = parties(contact: {
            $0.details = ContactDetails()
            $0.details?.firstName = "HELENE"
            $0.details?.lastName = "Cote"
        })[.councillor]
        #expect(councillor?.name == "Marc Dubé")
        #expect(councillor?.substitutes == .conflict)
    }

    @Test("An official who is the subject is replaced by a substitute")
    func subject() {
        let official = parties(contact: {
            $0.details = ContactDetails()
            $0.details?.description = "Monsieur Luc GAGNON m'a raccroché au nez."
        })[.official]
        #expect(official?.name == "Ève Morin")
        #expect(official?.substitutes == .conflict)
    }

    @Test("When the substitute is concerned too, the fallback office is asked")
    func bothConcerned() {
        let councillor = parties(contact: {
            $0.details = ContactDetails()
            $0.details?.description = "Hélène Côté et Marc Dubé ne répondent pas."
        })[.councillor]
        #expect(councillor?.name == "Greffe de la Ville")
        #expect(councillor?.substitutes == .conflict)
    }

    @Test("A conflict once seen stands while the details are out of sight")
    func conflictStays() {
        var city = CityRecord()
        let id = city.file("A")
        city.file("B", in: id) {
            $0.details = ContactDetails()
            $0.details?.description = "Luc Gagnon m'a menti"
        }
        city.correct("B", by: nil) { $0.details = nil }
        #expect(city.last.events.isEmpty)
        #expect(city.openMeeting(id)?.participants.last?.name == "Ève Morin")
    }

    @Test("The councillor in office when the meeting takes place: a new mandate reassigns it")
    func newMandate() {
        var city = CityRecord()
        let election = CivilDate(year: 2026, month: 3, day: 10)
        city.policy.directory.councillors[0].validity = Validity(
            through: CivilDate(year: 2026, month: 3, day: 9))
        city.policy.directory.councillors.append(
            Councillor(
                district: "pointe-du-lac", office: Office(name: "Paul Roy", address: nil),
                validity: Validity(from: election)))
        let id = city.file("A")
        city.file("B", in: id)
        #expect(city.openMeeting(id)?.participants[1].name == "Hélène Côté")
        city.meeting(.scheduled(for: .toronto(3, 9, 23, 59)), of: id)
        #expect(city.last.events.compactMap(\.reassigned).isEmpty)
        city.now = city.now + .hours(1)
        city.meeting(.scheduled(for: .toronto(3, 10)), of: id)
        #expect(city.last.events.compactMap(\.reassigned).map { $0[1].name } == ["Paul Roy"])
        #expect(city.last.events.compactMap(\.scheduled).first?.participants[1].name == "Paul Roy")
    }

    @Test("A new mandate reassigns a meeting without date on its first day, by itself, and once")
    func mandateBegins() {
        var city = CityRecord()
        city.policy.directory.councillors[0].validity = Validity(
            through: CivilDate(year: 2026, month: 3, day: 3))
        city.policy.directory.councillors.append(
            Councillor(
                district: "pointe-du-lac", office: Office(name: "Paul Roy", address: nil),
                validity: Validity(from: CivilDate(year: 2026, month: 3, day: 5))))
        let id = city.file("A")
        city.file("B", in: id)
        city.followUp("B", at: .monday + .minutes(1))
        #expect(city.caseFile(id).wakeAt == .toronto(3, 4))
        let told = city.serve(id, until: .toronto(3, 6))
        #expect(told.filter { $0.reassigned != nil }.map(\.occurredAt) == [.toronto(3, 4), .toronto(3, 5)])
        #expect(told.compactMap(\.reassigned).map { $0[1].name } == ["Marc Dubé", "Paul Roy"])
    }

    @Test("A date settles who sits there: no mandate that begins before it or after it changes that")
    func datedMeeting() {
        var city = CityRecord()
        city.policy.directory.councillors[0].validity = Validity(
            through: CivilDate(year: 2026, month: 3, day: 3))
        let id = city.file("A")
        city.file("B", in: id)
        city.meeting(.scheduled(for: .toronto(3, 3, 10)), of: id)
        #expect(city.serve(id, until: .toronto(3, 6)).allSatisfy { $0.reassigned == nil })
    }

    @Test("A changed directory reaches an open meeting when its case is next served")
    func changedDirectory() {
        var city = CityRecord()
        let id = city.file("A")
        city.file("B", in: id)
        city.policy.directory.officials[1].office = Office(name: "Anne Lemay", address: nil)
        city.decide { _ = $0.serve(id) }
        #expect(city.last.events.compactMap(\.reassigned).map { $0[2].name } == ["Anne Lemay"])
        city.decide { _ = $0.serve(id) }
        #expect(city.last.events.isEmpty)
    }

    @Test(
        "Whoever sits there is told from whoever complains: a case with a meeting is loaded with details, whatever comes"
    )
    func detailsAtHand() {
        var city = CityRecord()
        let id = city.file("A")
        city.file("B", in: id)
        let context = Context(policy: city.policy, now: city.now) { IdentityToken(kind: $0.kind, high: 0, low: 0) }
        let followUp = FollowUpRecorded(
            requestID: RequestID("A"), contactedAt: city.now, agent: "a", channel: .phone, outcome: .reached)
        let envelope = Envelope(source: "/", id: "m", type: "city311.followup.recorded", digest: [])
        for input: Input in [.message(.followUpRecorded(followUp), envelope), .caseDue(id)] {
            let needed = needs(of: input, in: city.book, context: context)
            #expect(needed.requestIDs.isSuperset(of: [RequestID("A"), RequestID("B")]))
        }
    }

    @Test("Names compare without case, accents, punctuation and composition")
    func folding() {
        #expect(FoldedText("Éloïse  ST-CYR, œuvre") == FoldedText("eloise st cyr OEUVRE"))
        #expect(FoldedText("E\u{301}ve") == FoldedText("Ève"))
        #expect(FoldedText("").words.isEmpty)
        #expect(!FoldedText("Luc").contains(FoldedText("Luc Gagnon")))
        #expect(!FoldedText("abc").contains(FoldedText("")))
    }
}
