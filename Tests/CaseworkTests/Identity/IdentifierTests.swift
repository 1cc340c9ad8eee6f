import Testing

@testable import Casework

@Suite("Identifiers of a citizen")
struct IdentifierTests {
    @Test(
        "A phone number is one however it is written in Québec, extensions aside",
        arguments: [
            "(819) 555-0123", "819-555-0123", "819.555.0123", "8195550123", "1 819 555 0123", "+1 819-555-0123",
            "1-819-555-0123 poste 12", "819 555-0123 ext. 4", "819-555-0123 x204", "819 555-0123 #3",
            "tel:+18195550123",
            "cell: 819 555 0123", "555-0123", "819-555-0123 / 819-555-0199", "819 555 0123 819 555 0199",
            "011 1 819 555 0123",
            "８１９-555-0123", "819/555-0123",
        ])
    func phone(_ text: String) { #expect(PhoneNumber(text)?.e164 == "+18195550123") }

    @Test(
        "A foreign number keeps its country", arguments: ["+33 1 42 68 53 00", "011 33 1 42 68 53 00", "0033142685300"])
    func foreign(_ text: String) { #expect(PhoneNumber(text)?.e164 == "+33142685300") }

    @Test(
        "What cannot be a phone number is none",
        arguments: [
            nil, "", "aucun", "0000000000", "000-000-0000", "999-999-9999", "123-456-7890", "819-055-0123", "911",
            "12345",
            "81955501234567", "+1 819 555", "+0000000000", "1111111111",
        ])
    func noPhone(_ text: String?) { #expect(PhoneNumber(text) == nil) }

    @Test(
        "An e-mail address is folded to its mailbox",
        arguments: [
            ("Jean.Tremblay@Exemple.QC.ca", "jean.tremblay@exemple.qc.ca"), (" <a.b+ville@gmail.com> ", "ab@gmail.com"),
            ("A.B@googlemail.com", "ab@gmail.com"), ("mailto:zoé@exemple.ca.", "zoe@exemple.ca"),
        ])
    func email(_ text: String, _ folded: String) { #expect(EmailAddress(text)?.folded == folded) }

    @Test(
        "What stands for no address is none",
        arguments: [nil, "", "aucun@aucun.com", "a@b", "@exemple.ca", "jean", "a@b@c.ca", "noemail@x.ca"])
    func noEmail(_ text: String?) { #expect(EmailAddress(text) == nil) }

    @Test(
        "A name is looked up as it sounds, whatever the accents, case, hyphens, order and titles",
        arguments: [
            ("Marie-Ève", "Tremblay"), ("MARIE EVE", "TREMBLAY"), ("Mme Marie-Eve", "Tremblay"),
            ("Marie-Ève P.", "Tremblay"),
            ("Marie", "Trembley"), ("Tremblay", "Marie-Ève"),
        ])
    func name(_ first: String, _ last: String) {
        let key = PersonName(first: "Marie", last: "Tremblay").keys
        #expect(key.count == 1 && PersonName(first: first, last: last).keys.contains(key[0]))
    }

    @Test(
        "A married name and a slip on the phone lead to the name before",
        arguments: [
            ("Hélène", "Bruneau", "Hélène", "Bruneau-Caron"), ("Isabelle", "Frigon-Poulin", "Isabelle", "Frigon"),
            ("Ricardo", "Mendoza Ruiz", "Ricardo", "Mendoza"), ("Chantal", "Rocheleau", "Chantale", "Rochelo"),
            ("Normand", "Thiffault", "Normand", "Tiffault"), ("Shirley", "McGrath", "Shirley", "Mc Grath"),
            ("Claude", "St-Onge", "Claude", "Saint-Onge"), ("Norm", "Bastarache", "Normand", "Bastarache"),
            ("V.", "Pellerin", "Vladimir", "Pellerin"), ("Omar", "Diallo", "Oumar", "Diallo"),
        ])
    func marriedName(_ first: String, _ last: String, _ otherFirst: String, _ otherLast: String) {
        let left = PersonName(first: first, last: last).keys
        let right = PersonName(first: otherFirst, last: otherLast).keys
        #expect(!Set(left).isDisjoint(with: right), "\(left) \(right)")
    }

    @Test("Half a name, and what stands for none, leads nowhere")
    func noName() {
        #expect(PersonName(first: "Jean", last: nil).keys.isEmpty)
        #expect(PersonName(first: nil, last: "Tremblay").keys.isEmpty)
        #expect(PersonName(first: "Citoyen", last: "Anonyme").keys.isEmpty)
        #expect(PersonName(first: "J.", last: "Tremblay").keys.isEmpty)
        #expect(PersonName(first: "J.", last: "Petrov").keys == ["j petrov"])
    }

    @Test(
        "A door is one however it is written; a corner, a park and what is only near are none",
        arguments: [
            ("1325-A, boulevard du Saint-Maurice, app. 3", "1325 maurice"), ("1325 boul St-Maurice", "1325 maurice"),
            ("vis-à-vis 816 rue St-Roch", "816 roch"), ("Notre-Dame Centre, 1390", "1390 dame"),
            ("coin Royale et des Forges", nil),
            ("parc Lambert", nil), ("rue Saint-Roch, près du 800", nil), ("rue Hart", nil), (nil, nil),
        ])
    func door(_ address: String?, _ door: String?) { #expect(StreetAddress(address)?.door == door) }

    @Test(
        "Two names compare as people would",
        arguments: [
            ("Jean", "Tremblay", "JEAN", "Tremblay", NameComparison.same),
            ("Jean", "Tremblay", "Jean", "Trembley", .similar),
            ("Jean", "Tremblay-Gagnon", "Jean", "Tremblay", .similar), ("J.", "Tremblay", "Jean", "Tremblay", .similar),
            ("Marie", "Roy", "Marie-Ève", "Roy", .similar), ("Marie-Claude", "Roy", "Marie-Ève", "Roy", .otherFirst),
            ("Michel", "Roy", "Michèle", "Roy", .otherFirst), ("Luc", "Roy", "Anne", "Roy", .otherFirst),
            ("Tremblay", "Jean", "Jean", "Trembley", .similar), ("", "Tremblay", "Jean", "Tremblay", .sameFamily),
            ("Jean", "", "Jean", "Tremblay", .sameFirst), ("Jean", "Roy", "Jean", "Gagnon", .otherFamily),
            ("", "", "Jean", "Roy", .unknown),
            ("Anne", "St-Pierre", "Anne", "Saint-Pierre", .same), ("Fred", "Lavoie", "Frédéric", "Lavoie", .similar),
            ("Debbie", "Hastings", "Deborah", "Hastings", .similar), ("Norm", "Roy", "Normand", "Roy", .similar),
            ("J-F", "Tremblay", "Jean-François", "Tremblay-Gagnon", .similar),
            ("MJ", "Lampron", "Marie-Josée", "Lampron", .similar),
            ("M.-A.", "Houle", "Marc-Antoine", "Houle", .similar),
            ("Chantal", "Rocheleau", "Chantale", "Rochelo", .similar),
            ("Fernanda", "Quiroga", "María Fernanda", "Quiroga", .similar),
            ("Marc", "Roy", "Jean-Marc", "Roy", .otherFirst),
            ("Luc", "Roy", "Lucien", "Roy", .otherFirst), ("Jean", "Roy", "Jeannine", "Roy", .otherFirst),
            ("Lucien", "Roy", "Lucienne", "Roy", .otherFirst),
            ("Jean-Paul", "Roy fils", "Jean-Paul", "Roy", .otherFirst),
            ("Annie", "Lessard", "Annie", "Toupin", .otherFamily), ("Luc", "Roy", "Anne", "Gagnon", .other),
            ("", "Immeubles Bellerive inc.", "Richard", "Plourde", .organisation),
        ])
    func names(_ first: String, _ last: String, _ otherFirst: String, _ otherLast: String, _ expected: NameComparison) {
        let left = PersonName(first: first, last: last)
        let right = PersonName(first: otherFirst, last: otherLast)
        #expect(NameComparison.compare(left, right) == expected)
        #expect(NameComparison.compare(right, left) == expected)
    }

    @Test("Details and fields give the same identifiers; junk gives none")
    func whole() {
        var details = ContactDetails()
        details.accountID = " C-1042 "
        details.phone = "819 555-0123"
        details.email = "A@B.ca"
        details.firstName = "Zoé"
        details.lastName = "Côté"
        details.address = "12, rue Royale"
        let expected = [
            Identifier(kind: .account, normalized: "c1042"), Identifier(kind: .phone, normalized: "+18195550123"),
            Identifier(kind: .email, normalized: "a@b.ca"), Identifier(kind: .name, normalized: "kot soe"),
            Identifier(kind: .household, normalized: "12 royale kot"),
            Identifier(kind: .household, normalized: "12 royale soe"),
            Identifier(kind: .place, normalized: "12 royale"),
        ]
        #expect(IdentifyingFields(details).identifiers.own == expected)
        var fields = RequestFields()
        fields.accountID = .value("c-1042")
        fields.phone = .value("+1 (819) 555-0123")
        fields.email = .value("a@b.ca")
        fields.firstName = .value("COTE")
        fields.lastName = .value("ZOE")
        fields.address = .value("12 ROYALE")
        #expect(Set(IdentifyingFields(fields).identifiers.own) == Set(expected))
        details.accountID = "000"
        details.phone = "0000000000"
        details.email = .some("x")
        details.firstName = "Inconnu"
        details.address = nil
        #expect(IdentifyingFields(details).identifiers.own.isEmpty)
    }

    @Test("A door leads to its household and to whoever speaks for another there; whoever does so, to all its callers")
    func door() {
        var details = ContactDetails()
        details.firstName = "Zoé"
        details.lastName = "Côté"
        details.address = "12, rue Royale"
        #expect(sought(details) == [.name, .household, .spokenFor])
        details.description = "J'appelle pour ma mère, ses poubelles ne sont toujours pas ramassées."
        #expect(sought(details) == [.name, .household, .place, .spokenFor])
        #expect(IdentifyingFields(details).identifiers.own.contains { $0.kind == .spokenFor })
    }

    private func sought(_ details: ContactDetails) -> Set<IdentifierKind> {
        Set(IdentifyingFields(details).identifiers.sought.map(\.kind))
    }
}
