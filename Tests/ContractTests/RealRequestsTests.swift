import Casework
import Contract
import Foundation
import TestKit
import Testing

@Suite("Real Open311 requests")
struct RealRequestsTests {
    @Test(
        "fifty of the City of Chicago are read, every one, with nothing set aside",
        .enabled(if: SharedData.isThere, "needs the folder ../shared/data beside the project"))
    func chicago() throws {
        let file = try Data(contentsOf: SharedData.url("open311/chicago_2014_2015.json"))
        let requests = try #require(JSONSerialization.jsonObject(with: file) as? [[String: Any]])
        #expect(requests.count == 50)
        for request in requests {
            let body = try JSONSerialization.data(withJSONObject: request)
            let created = decode(String(decoding: body, as: UTF8.self)).created
            #expect(created?.requestID.text == request["service_request_id"] as? String)
            #expect(created?.registeredAt == (request["requested_datetime"] as? String).flatMap(RFC3339.instant))
            #expect(created?.fields.status.value?.rawValue == request["status"] as? String)
            // Foundation writes some numbers a last digit off: a millimetre is near enough to be the same place.
            let latitude = try #require(created?.fields.coordinates.value?.latitude)
            #expect(try abs(latitude - #require(request["lat"] as? Double)) < 1e-9)
            #expect(created?.fields.setAside == [])
        }
    }
}
