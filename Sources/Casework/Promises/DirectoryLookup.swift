/// Who is first asked for a seat at a meeting, and who is asked when that one cannot be.
struct Seat: Equatable {
    /// `nil`: the seat is vacant.
    var holder: Office?
    var substitute: Office?
}

extension Directory {
    /// The councillor's seat of `district` on `day`; `nil` when the directory knows no such district.
    ///
    /// Between two mandates the seat is vacant, and the substitute of the one before stands in.
    func councillorSeat(of district: String, on day: CivilDate) -> Seat? {
        let mandates = councillors.filter { $0.district == district }
        let begun = mandates.filter { mandate in mandate.validity.from.map { $0 <= day } ?? true }
        let latest = begun.max { ($0.validity.from?.dayNumber ?? .min) < ($1.validity.from?.dayNumber ?? .min) }
        guard let mandate = latest ?? mandates.first else { return nil }
        return Seat(holder: mandate.validity.contains(day) ? mandate.office : nil, substitute: mandate.substitute)
    }

    /// The first day after `day` on which a mandate in `district` begins, or the day after one has ended; `nil` where none will.
    func nextMandateBoundary(of district: String, after day: CivilDate) -> CivilDate? {
        councillors.lazy.filter { $0.district == district }
            .flatMap { [$0.validity.from, $0.validity.through.map { CivilDate(dayNumber: $0.dayNumber + 1) }] }
            .compactMap(\.self).filter { $0 > day }.min()
    }

    /// The official who answers for `serviceCode`: one who names it, else one for every service.
    func officialSeat(for serviceCode: String?) -> Seat? {
        let named = serviceCode.flatMap { code in officials.first { $0.services.contains(code) } }
        guard let official = named ?? officials.first(where: { $0.services.contains("*") }) else { return nil }
        return Seat(holder: official.office, substitute: official.substitute)
    }
}

extension District {
    /// Stands for the district that is not known, in routing keys.
    static let unknownSlug = "unknown"
}

extension Policy {
    /// Whether `author` is one of those who are to sit at `meeting`: known by name or by address.
    func isParticipant(_ author: String, of meeting: Meeting) -> Bool {
        let author = FoldedText(author)
        return meeting.participants.contains { participant in
            [participant.name, participant.address].contains { $0.map { FoldedText($0) == author } ?? false }
        }
    }
}
