import Testing

@testable import Casework

@Suite("The index of who is known by what")
struct IdentityIndexTests {
    private let phone = IdentityToken(kind: .phone, high: 1, low: 2)
    private let email = IdentityToken(kind: .email, high: 3, low: 4)

    @Test("A token leads to every contact that it was given for, and to none that it was taken from, in any order")
    func sharing() {
        for order in [["A", "B", "C"], ["C", "A", "B"], ["B", "C", "A"]] as [[RequestID]] {
            var index = IdentityIndex()
            for requestID in ["A", "B", "C", "A"] as [RequestID] { index.add(requestID, to: phone) }
            index.add("D", to: email)
            var left: Set<RequestID> = ["A", "B", "C"]
            for requestID in order {
                #expect(index.requestIDs(sharing: [phone]) == left)
                #expect(index.requestIDs(sharing: [phone, email]) == left.union(["D"]))
                index.remove(requestID, from: phone)
                left.remove(requestID)
            }
            #expect(index.requestIDs(sharing: [phone]).isEmpty)
            #expect(!index.knowsAny(of: [phone]) && index.knowsAny(of: [phone, email]))
        }
    }

    @Test("Taking away what was never given changes nothing")
    func unknown() {
        var index = IdentityIndex()
        index.add("A", to: phone)
        index.remove("B", from: phone)
        index.remove("A", from: email)
        #expect(index.requestIDs(sharing: [phone, email]) == ["A"])
    }
}
