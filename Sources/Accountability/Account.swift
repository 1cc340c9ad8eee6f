public import CaseStore
public import Casework

/// How accounts are made and signed.
public struct AccountTerms: Sendable, Equatable {
    /// Who gives account: the name at the page's head.
    public var publisher: String
    /// Counts from 1 up to below this are not published by district, service or channel.
    public var suppressBelow: Int
    public var districts: [District]

    /// Terms.
    public init(publisher: String, suppressBelow: Int, districts: [District]) {
        self.publisher = publisher
        self.suppressBelow = suppressBelow
        self.districts = districts
    }
}

/// The public account of one period: every figure, and what it was made from (`service.md`, "Accountability").
///
/// The same record, period, cut-off and terms give the same account, and the same bytes of it in each format.
public struct Account: Sendable {
    let period: Period
    let cutOff: DataCutOff
    let terms: AccountTerms
    let series: [Series]
    let breakdowns: [Breakdown]
    /// The breakdowns' totals: the whole city.
    let totals: Breakdown.Counts
    /// Some of the follow-ups that fell due had been promised sooner than the formula's 24 hours.
    let hadShorterPromises: Bool

    /// The account of `period`, from the record that `reader` reads, up to `bound`.
    ///
    /// - Throws: `StoreError`; ``AccountError`` where the record does not reach that far, or cannot be understood.
    public init(
        of period: Period, from reader: any CaseReader, until bound: CutOffBound = .latest, terms: AccountTerms
    ) throws {
        let (chronicle, cutOff) = try TrailReader(reader: reader).read(bound)
        self.init(of: period, chronicle, cutOff, terms)
    }

    init(of period: Period, _ chronicle: Chronicle, _ cutOff: DataCutOff, _ terms: AccountTerms) {
        let census = Census(chronicle, period: period, cutOff: cutOff.instant)
        self.period = period
        self.cutOff = cutOff
        self.terms = terms
        series =
            census.promiseFigures + census.waitFigures + census.overdueFigures + census.intakeFigures
            + census.meetingFigures + census.escalationFigures + census.caseFigures + census.judgementFigures
        breakdowns = census.breakdowns(districts: terms.districts, threshold: terms.suppressBelow)
        totals = census.totals
        hadShorterPromises = census.due.contains { $0.promise.promisedBy < $0.dueAt }
    }

    /// The series of `indicator`.
    func series(_ indicator: Indicator) -> Series? { series.first { $0.indicator == indicator } }

    /// Whether the period was not over at the cut-off, so that more will fall due in it.
    var isProvisional: Bool { cutOff.instant < period.end }
}
