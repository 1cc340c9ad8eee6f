import Casework
import TestKit
import Testing

@testable import CaseStore

@Suite("Columns")
struct EncodingTests {
    @Test(
        "of codes give back what was put in, whatever it holds",
        arguments: [
            [], [""], ["a"], ["", ""], ["a", "", "b"], ["a,b"], ["%"], ["%2C", ",%,"], ["100 %", "é,è"], ["%25", "%2"],
        ] as [[String]])
    func codes(_ codes: [String]) {
        #expect(CodeList.decode(CodeList.encode(codes)) == codes)
    }

    @Test("of details cut short or of unknown form are refused, and trap nothing")
    func damagedDetails() throws {
        let whole = DetailsCodec.encode(RecordSamples.fullDetails)
        #expect(try DetailsCodec.decode(whole) == RecordSamples.fullDetails)
        for count in 0..<whole.count {
            // Cut between two fields it is whole, with less in it; anywhere else it is refused.
            do { _ = try DetailsCodec.decode(Array(whole.prefix(count))) } catch {}
        }
        for form in UInt8(1)...255 {
            #expect(throws: StoreError.self) { _ = try DetailsCodec.decode([form] + whole.dropFirst()) }
        }
        #expect(throws: StoreError.self) { _ = try DetailsCodec.decode([0, 1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]) }
        #expect(throws: StoreError.self) { _ = try DetailsCodec.decode([]) }
    }

    @Test("of instants take few bytes for the fields of one message")
    func instants() throws {
        let fields = ["description", "phone", "email", "status", "nature", "channel"]
        let instants = Dictionary(uniqueKeysWithValues: fields.map { ($0, RecordSamples.instant(1)) })
        #expect(StatedInstants.encode(instants).count == 8 + 1 + fields.count)
        #expect(try StatedInstants.decode(StatedInstants.encode(instants)) == instants)
        #expect(throws: StoreError.self) { _ = try StatedInstants.decode([1, 2, 3]) }
        #expect(throws: StoreError.self) { _ = try StatedInstants.decode(Array(repeating: 255, count: 12)) }
    }

    @Test("of tokens that are damaged are refused")
    func tokens() throws {
        #expect(throws: StoreError.self) { _ = try TokenList.decode([1, 2, 3]) }
        #expect(throws: StoreError.self) { _ = try TokenList.decode(Array(repeating: 9, count: 17)) }
    }
}
