import Casework
import Testing

@Suite("Triage, measured")
struct TriageFloorTests {
    @Test(
        "On the labelled texts that the table was not made from, complaints are recognised and few are sent to a person"
    )
    func development() throws {
        let figures = TriageFigures(try LabelledRequest.load("triage-development.jsonl"))
        #expect(figures.cases >= 400)
        #expect(figures.recall >= 0.95, "\(figures.recall)")
        #expect(figures.precision >= 0.90, "\(figures.precision)")
        #expect(figures.reviewShare <= 0.12, "\(figures.reviewShare)")
    }
}
