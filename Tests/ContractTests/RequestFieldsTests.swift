import Casework
import Contract
import Testing

/// A registration whose `data` has `member` besides what is required.
private func created(_ member: String) -> RequestFields? {
    decode(#"{"service_request_id":"1","requested_datetime":"2026-01-01T00:00:00Z",\#(member)}"#).created?.fields
}

@Suite("The fields of a request")
struct RequestFieldsTests {
    @Test(
        "a required field that is missing, null or wrong is refused by name, and its value stays out of the refusal",
        arguments: [
            (#"{"requested_datetime":"2026-01-01T00:00:00Z"}"#, Refusal(.missingField, "service_request_id")),
            (
                #"{"service_request_id":null,"requested_datetime":"2026-01-01T00:00:00Z"}"#,
                Refusal(.missingField, "service_request_id")
            ),
            (#"{"service_request_id":"1"}"#, Refusal(.missingField, "requested_datetime")),
            (
                #"{"service_request_id":"1","requested_datetime":"819 555-0142"}"#,
                Refusal(.invalidField, "requested_datetime")
            ),
            (
                #"{"service_request_id":"1","requested_datetime":"2026-01-01T00:00:00"}"#,
                Refusal(.invalidField, "requested_datetime")
            ),
            (
                #"{"service_request_id":"1","requested_datetime":1767225600}"#,
                Refusal(.invalidField, "requested_datetime")
            ),
        ])
    func required(data: String, refusal: Refusal) {
        #expect(decode(data).refusal == refusal)
    }

    @Test(
        "an id that is no single text or whole number is refused",
        arguments: [
            #""""#, #"" ""#, "1.5", "-1", "true", "{}", "[]", #""a\u0000b""#, #""a\nb""#, #""\ud800""#, "1e3",
            "99999999999999999999", "\"\(String(repeating: "x", count: 129))\"",
        ])
    func badIdentifiers(id: String) {
        let data = #"{"service_request_id":\#(id),"requested_datetime":"2026-01-01T00:00:00Z"}"#
        #expect(decode(data).refusal == Refusal(.invalidField, "service_request_id"))
    }

    @Test("an id may come as a whole number or with blanks around it, as real servers send it")
    func lenientIdentifiers() {
        for id in ["638344", #""638344""#, #"" 638344\t""#] {
            let data = #"{"service_request_id":\#(id),"requested_datetime":"2026-01-01T00:00:00Z"}"#
            #expect(decode(data).created?.requestID == RequestID("638344"))
        }
    }

    @Test(
        "a bad optional field is set aside by name, and the rest counts",
        arguments: [
            ("phone", "7"), ("phone", #""n/a""#), ("phone", "[]"), ("email", #""personne""#), ("email", #""a@b@c""#),
            ("email", #""a b@c""#), ("nature", #""reproche""#), ("nature", "1"), ("channel", #""pigeon""#),
            ("status", #""résolu""#), ("language", #""français""#), ("language", #""f""#), ("anonymous", #""true""#),
            ("anonymous", "1"), ("service_code", "{}"), ("service_name", "7"), ("description", "7"),
            ("address", #""a\u0000b""#), ("zipcode", "1.5"), ("account_id", "-3"), ("district", "5"),
            ("first_name", "\"\(String(repeating: "é", count: 201))\""), ("parent_service_request_id", #""1""#),
            ("replaces_service_request_id", "1"), ("parent_service_request_id", "[]"),
            ("citizen_informed_at", #""hier""#), ("citizen_informed_channel", #""pigeon""#),
        ])
    func setAside(field: String, value: String) {
        let fields = created(#""last_name":"Citoyenne","\#(field)":\#(value)"#)
        #expect(fields?.setAside == [field])
        #expect(fields?.lastName == .value("Citoyenne"))
        var expected = RequestFields()
        expected.lastName = .value("Citoyenne")
        expected.setAside = [field]
        #expect(fields == expected)
    }

    @Test("absent, null and blank are different from one another only where they say something else")
    func statedAbsentCleared() {
        #expect(created(#""x":1"#)?.phone == .absent)
        #expect(created(#""phone":null"#)?.phone == .cleared)
        #expect(created(#""phone":" ""#)?.phone == .cleared)
        #expect(created(#""phone":"819 555-0142""#)?.phone == .value("819 555-0142"))
        #expect(created(#""phone":8195550142"#)?.phone == .value("8195550142"))
        #expect(created(#""nature":null"#)?.nature == .cleared)
        #expect(created(#""description":null"#)?.description == .cleared)
    }

    @Test(
        "the nature is read in both languages",
        arguments: [
            ("complaint", Kind.complaint), ("Plainte", .complaint), ("PLAINTE ", .complaint),
            ("service_request", .serviceRequest), ("Service request", .serviceRequest), ("requête", .serviceRequest),
            ("Requete", .serviceRequest), ("REQUÊTE", .serviceRequest), ("reque\u{302}te", .serviceRequest),
            ("information", .information), ("Demande d'information", .information),
            ("demande d’information", .information), ("comment", .comment), ("Commentaire", .comment),
        ])
    func nature(word: String, kind: Kind) {
        #expect(created(#""nature":"\#(word)""#)?.nature == .value(kind))
    }

    @Test("words are read in any case, and a locale's name as the language it means")
    func words() {
        #expect(created(#""channel":"Phone""#)?.channel == .value(.phone))
        #expect(created(#""status":"CLOSED""#)?.status == .value(.closed))
        #expect(
            created(#""citizen_informed_outcome":"Written reply""#)?.citizenInformed.value?.outcome == .writtenReply)
        #expect(created(#""language":"fr_CA""#)?.language == .value("fr-CA"))
    }

    @Test("coordinates may be numbers or strings, and come both or not at all")
    func coordinates() {
        let place = Coordinates(latitude: 46.3432, longitude: -72.5)
        for pair in [#""lat":46.3432,"long":-72.5"#, #""lat":"46.3432","long":" -72.50 ""#] {
            #expect(created(pair)?.coordinates.value == place)
        }
        #expect(created(#""lat":46,"long":-72"#)?.coordinates.value == Coordinates(latitude: 46, longitude: -72))
        #expect(created(#""lat":null,"long":"""#)?.coordinates == .cleared)
        let refused: [(String, [String])] = [
            (#""lat":46.3"#, ["lat"]), (#""long":-72,"lat":null"#, ["lat", "long"]), (#""lat":91,"long":-72"#, ["lat"]),
            (#""lat":46,"long":-181"#, ["long"]), (#""lat":"46,3","long":"-72,5""#, ["lat", "long"]),
            (#""lat":"nan","long":"inf""#, ["lat", "long"]), (#""lat":"0x1p3","long":1"#, ["lat", "long"]),
            (#""lat":1e300,"long":-1e300"#, ["lat", "long"]), (#""lat":true,"long":1"#, ["lat", "long"]),
        ]
        for (pair, names) in refused {
            #expect(created(pair)?.coordinates == .absent)
            #expect(created(pair)?.setAside == names)
        }
    }

    @Test("a text that is too long is cut, not lost, and named")
    func longText() {
        let exact = String(repeating: "é", count: 20_000)
        #expect(created(#""description":"\#(exact)""#)?.setAside == [])
        let fields = created(#""description":"\#(exact)é""#)
        #expect(fields?.description == .value(exact))
        #expect(fields?.setAside == ["description"])
    }

    @Test("control characters in a free text become blanks, not its loss")
    func controlCharacters() {
        let fields = created(#""description":"un\u0000deux\u000btrois\nquatre","status_notes":"\u0000""#)
        #expect(fields?.description == .value("un deux trois\nquatre"))
        #expect(fields?.statusNotes == .absent)
        #expect(fields?.setAside == ["description", "status_notes"])
    }

    @Test("half of a surrogate pair is one lost character, not a lost complaint")
    func halfSurrogate() {
        #expect(created(#""description":"a\ud83d""#)?.description == .value("a\u{FFFD}"))
        #expect(created(#""description":"\ud83d\ud83d\ude00b""#)?.description == .value("\u{FFFD}\u{1F600}b"))
        #expect(created(#""description":"\ude00\u00e9""#)?.description == .value("\u{FFFD}é"))
    }

    @Test("an update keeps a changed registration apart, and a bad one aside")
    func updates() {
        let base = #"{"service_request_id":"1","updated_datetime":"2026-01-02T00:00:00Z""#
        let plain = decode("\(base)}", as: "request.updated").updated
        #expect(plain?.claimedRegistration == nil)
        #expect(plain?.fields == RequestFields())
        let moved = decode(#"\#(base),"requested_datetime":"2026-01-01T00:00:00Z"}"#, as: "request.updated").updated
        #expect(moved?.claimedRegistration == at("2026-01-01T00:00:00Z"))
        let bad = decode(#"\#(base),"requested_datetime":"hier"}"#, as: "request.updated").updated
        #expect(bad?.fields.setAside == ["requested_datetime"])
        let missing = decode(#"{"service_request_id":"1"}"#, as: "request.updated")
        #expect(missing.refusal == Refusal(.missingField, "updated_datetime"))
        #expect(missing.salvage == nil)
    }

    @Test("the four statements of how the citizen was informed are one, cleared only as a whole")
    func citizenInformed() {
        #expect(created(#""citizen_informed_by":null,"citizen_informed_at":null"#)?.citizenInformed == .cleared)
        let informed = created(#""citizen_informed_by":4021,"citizen_informed_at":null"#)?.citizenInformed.value
        #expect(informed == CitizenInformed(at: nil, by: "4021", channel: nil, outcome: nil))
    }
}
