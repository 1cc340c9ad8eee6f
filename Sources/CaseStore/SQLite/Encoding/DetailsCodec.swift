internal import Casework

/// The form of a contact's sealed column: a byte that says how it is sealed, then the details.
///
/// Form 0 is unsealed: for each field that is there a tag and its value, a length and text, or two IEEE 754 numbers for the
/// coordinates; for each note a tag, its occasion, author, instant and text. A tag, once given, keeps its meaning.
enum DetailsCodec {
    private static let unsealed: UInt8 = 0

    private enum Tag: UInt8 {
        case description = 1
        case address, addressID, postalCode, coordinates, statusNotes, agencyResponsible, firstName, lastName, phone
        case email, accountID, district, citizenDistrict, note
    }

    /// The sealed column for `details`.
    static func encode(_ details: ContactDetails) -> [UInt8] {
        var writer = ByteWriter(capacity: 192 + (details.description?.utf8.count ?? 0))
        writer.byte(unsealed)
        func put(_ tag: Tag, _ value: String?) {
            guard let value else { return }
            writer.byte(tag.rawValue)
            writer.text(value)
        }
        put(.description, details.description)
        put(.address, details.address)
        put(.addressID, details.addressID)
        put(.postalCode, details.postalCode)
        if let place = details.coordinates {
            writer.byte(Tag.coordinates.rawValue)
            writer.word(place.latitude.bitPattern)
            writer.word(place.longitude.bitPattern)
        }
        put(.statusNotes, details.statusNotes)
        put(.agencyResponsible, details.agencyResponsible)
        put(.firstName, details.firstName)
        put(.lastName, details.lastName)
        put(.phone, details.phone)
        put(.email, details.email)
        put(.accountID, details.accountID)
        put(.district, details.district)
        put(.citizenDistrict, details.citizenDistrict)
        for note in details.notes { write(note, to: &writer) }
        return writer.bytes
    }

    private static func write(_ note: StaffNote, to writer: inout ByteWriter) {
        writer.byte(Tag.note.rawValue)
        writer.text(note.occasion.rawValue)
        writer.text(note.by)
        writer.word(UInt64(bitPattern: note.at.milliseconds))
        writer.text(note.text)
    }

    private static func note(from reader: inout ByteReader) throws(StoreError) -> StaffNote {
        guard let occasion = StaffNote.Occasion(rawValue: reader.text()) else {
            throw .inputOutput("a note for an unknown occasion")
        }
        let author = reader.text()
        let instant = Instant(milliseconds: Int64(bitPattern: reader.word()))
        return StaffNote(occasion, by: author, at: instant, text: reader.text())
    }

    /// The details in a sealed column.
    static func decode(_ column: [UInt8]) throws(StoreError) -> ContactDetails {
        var reader = ByteReader(column)
        guard reader.byte() == unsealed, !column.isEmpty else { throw .inputOutput("details sealed in an unknown way") }
        var details = ContactDetails()
        while !reader.isAtEnd, !reader.failed {
            guard let tag = Tag(rawValue: reader.byte()) else { throw .inputOutput("details with an unknown field") }
            try read(tag, from: &reader, into: &details)
        }
        guard !reader.failed else { throw .inputOutput("details cut short") }
        return details
    }

    private static func read(
        _ tag: Tag, from reader: inout ByteReader, into details: inout ContactDetails
    ) throws(StoreError) {
        switch tag {
        case .description: details.description = reader.text()
        case .address: details.address = reader.text()
        case .addressID: details.addressID = reader.text()
        case .postalCode: details.postalCode = reader.text()
        case .coordinates:
            let latitude = Double(bitPattern: reader.word())
            details.coordinates = Coordinates(latitude: latitude, longitude: Double(bitPattern: reader.word()))
        case .statusNotes: details.statusNotes = reader.text()
        case .agencyResponsible: details.agencyResponsible = reader.text()
        case .firstName: details.firstName = reader.text()
        case .lastName: details.lastName = reader.text()
        case .phone: details.phone = reader.text()
        case .email: details.email = reader.text()
        case .accountID: details.accountID = reader.text()
        case .district: details.district = reader.text()
        case .citizenDistrict: details.citizenDistrict = reader.text()
        case .note: details.notes.append(try note(from: &reader))
        }
    }
}
