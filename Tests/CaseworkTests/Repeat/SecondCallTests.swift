import Testing

@testable import Casework

/// `service.md`, "The second contact": what people say the second time, and what only sounds like it.
@Suite("What a second call is")
struct SecondCallTests {
    /// A citizen's two contacts, some days apart; the places, categories and people are the same unless said otherwise.
    private func match(
        _ first: String, then second: String, days: Int64 = 12, change: (inout ContactSample) -> Void = { _ in }
    ) -> RepeatMatch {
        let earlier = ContactSample.with { ($0.text, $0.service) = (first, "VOI") }
        let later = ContactSample.with {
            ($0.id, $0.text, $0.service, $0.hours) = ("B", second, "VOI", days * 24)
            change(&$0)
        }
        return RepeatMatch(later, among: [earlier])
    }

    private func isRepeat(_ match: RepeatMatch) -> Bool { if case .isRepeat = match { true } else { false } }
    private func isDoubtful(_ match: RepeatMatch) -> Bool { if case .doubtful = match { true } else { false } }

    @Test(
        "A paraphrase is the same complaint",
        arguments: [
            (
                "Nid-de-poule devant la maison, signalé en mars.",
                "Le cratère est encore là, ça fait deux semaines que j'attends."
            ),
            (
                "La gratte a bouché mon entrée.",
                "Toujours un mur de neige devant mon char, personne n'est venu malgré mon appel."
            ),
            ("Lumière de rue éteinte.", "Il fait encore noir comme chez le loup, je vous ai appelé le mois passé."),
            ("Eau brune au robinet.", "Je rappelle, la couleur n'est pas revenue et personne ne m'a rappelé."),
        ])
    func paraphrase(_ first: String, _ second: String) { #expect(isRepeat(match(first, then: second))) }

    @Test("Another category does not break what the text makes plain")
    func changedCategory() {
        let found = match(
            "Regard d'égout qui claque à chaque auto.",
            then: "Le couvercle claque toujours, deuxième appel, rien n'a été fait."
        ) { $0.service = "TP" }
        #expect(isRepeat(found))
    }

    @Test("Another language does not break what the text makes plain")
    func otherLanguage() {
        let found = match(
            "Nid-de-poule énorme, promis pour lundi.",
            then: "I called two weeks ago about the pothole. It is still there and nobody called me back.", days: 14)
        #expect(isRepeat(found))
    }

    @Test("The day of the first contact, named in the second, speaks for it")
    func dayNamed() {
        let earlier = Instant(seconds: 1_772_452_800)
        let later = earlier + .days(12)
        for text in ["Je vous ai parlé il y a douze jours", "two weeks ago", "le 2 mars", "la semaine passée, lundi"] {
            #expect(DateReferences(from: earlier, to: later).found(in: FoldedText(text)) == .day, "\(text)")
        }
        for text in ["il y a trois mois", "le 14 mars", "vendredi", "dans deux ans", ""] {
            #expect(DateReferences(from: earlier, to: later).found(in: FoldedText(text)) != .day, "\(text)")
        }
    }

    @Test(
        "Another thing at the same place is another complaint",
        arguments: [
            ("Bac brun pas vidé.", "La gratte a laissé un mur de neige dans mon entrée."),
            ("Nid-de-poule devant la maison.", "Le lampadaire grésille, encore une affaire brisée à la Ville."),
            ("Mon permis de clôture tarde.", "Cette fois c'est pour les vidanges, elles n'ont pas été ramassées."),
            ("Chenillette a brisé mon muret.", "Suggestion : plantez des arbres devant chez nous."),
        ])
    func otherThing(_ first: String, _ second: String) { #expect(!isRepeat(match(first, then: second))) }

    @Test("The same thing at another place is another complaint, though the number is quoted")
    func otherPlace() {
        let found = match(
            "Nid-de-poule jamais bouché.", then: "Même chose qu'au dossier SR-2026-7, mais devant mon chalet."
        ) {
            $0.address = "88 rue Duchesne"
        }
        #expect(!isRepeat(found))
    }

    @Test("What the citizen calls another matter is another matter")
    func otherMatter() {
        let found = match(
            "Nid-de-poule devant la maison.", then: "Rien à voir avec l'autre : un autre trou, au coin de la rue.")
        #expect(!isRepeat(found))
    }

    @Test("A closing disputed is the same complaint, not settled")
    func disputedClosing() {
        var earlier = ContactSample.with { $0.text = "Nid-de-poule devant la maison." }
        earlier.status = .closed
        earlier.details?.statusNotes = "Rebouché"
        let later = ContactSample.with {
            $0.id = "B"
            ($0.text, $0.hours) = ("Vous avez fermé ma demande mais le trou est toujours là.", 240)
        }
        #expect(isRepeat(RepeatMatch(later, among: [earlier])))
    }

    @Test("What was seen to and comes back months later may be another occasion: a person decides")
    func recurring() {
        var earlier = ContactSample.with { $0.text = "Nid-de-poule devant la maison, signalé en mars." }
        earlier.status = .closed
        earlier.details?.statusNotes = "Rebouché"
        let later = ContactSample.with {
            $0.id = "B"
            ($0.text, $0.hours) = ("Le nid-de-poule est revenu à la même place.", 24 * 150)
        }
        #expect(isDoubtful(RepeatMatch(later, among: [earlier])))
    }

    @Test("A landlord's own complaint about the tenants' matter is the landlord's")
    func landlord() {
        let found = match(
            "Pas d'eau depuis trois jours.",
            then: "Propriétaire du 120. Mes locataires sont sans eau, qui va payer leur hôtel?"
        ) {
            ($0.first, $0.last, $0.phone) = ("Gestion", "Bolduc", "819 555-0404")
        }
        #expect(found == .none)
    }

    @Test("An organisation speaks through whoever calls for it")
    func organisation() {
        let earlier = ContactSample.with {
            ($0.first, $0.last, $0.phone, $0.email) = (nil, "Syndicat Condos du Fleuve", nil, "admin@condos.example")
            $0.text = "La rue privée n'est plus déneigée malgré l'entente."
        }
        let later = ContactSample.with {
            ($0.id, $0.hours) = ("B", 24 * 10)
            ($0.first, $0.last, $0.phone, $0.email) = ("Richard", "Plourde", nil, "admin@condos.example")
            $0.text = "Au nom du syndicat : le déneigement n'est toujours pas fait, aucune réponse à notre courriel."
        }
        #expect(isRepeat(RepeatMatch(later, among: [earlier])))
    }

    @Test("A common name and the same street prove nothing: a person decides")
    func commonName() {
        let earlier = ContactSample.with {
            ($0.first, $0.last, $0.phone) = ("Marie", "Tremblay", nil)
            ($0.address, $0.text) = ("rue Notre-Dame Centre", "Trottoir glacé, rien n'est fait.")
        }
        let later = ContactSample.with {
            ($0.id, $0.hours) = ("B", 24 * 7)
            ($0.first, $0.last, $0.phone) = ("Marie", "Tremblay", nil)
            ($0.address, $0.text) = (
                "rue Notre-Dame Centre", "Le trottoir est encore glacé, j'ai déjà appelé la semaine passée."
            )
        }
        #expect(isDoubtful(RepeatMatch(later, among: [earlier])))
    }

    @Test("Whatever the words, a match takes bounded time")
    func bounded() {
        let long = String(repeating: "toujours rien, déjà appelé, le trou du bac brun de la rue ", count: 4_000)
        let contact = ContactSample.with {
            ($0.id, $0.text, $0.address) = ("B", long, String(repeating: "rue, ", count: 50))
        }
        _ = RepeatMatch(contact, among: [ContactSample.first])
    }
}
