internal import Casework

/// Questions put to a person, in each case's order.
struct ReviewTable {
    private let ofCase: PreparedStatement
    private let save: PreparedStatement
    private let deleteFrom: PreparedStatement

    init(_ connection: StoreConnection) throws(StoreError) {
        ofCase = try connection.prepare("SELECT body FROM review WHERE case_id = ? ORDER BY position")
        save = try connection.prepare(
            """
            INSERT INTO review (case_id, position, question, request_id, asked_at, decide_by, is_open, body)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (case_id, position) DO UPDATE SET question = excluded.question,
                request_id = excluded.request_id, asked_at = excluded.asked_at, decide_by = excluded.decide_by,
                is_open = excluded.is_open, body = excluded.body
            """)
        deleteFrom = try connection.prepare("DELETE FROM review WHERE case_id = ? AND position >= ?")
    }

    /// The reviews of `caseID`, in the case's order.
    func all(of caseID: CaseID) throws(StoreError) -> [Review] {
        var reviews: [Review] = []
        ofCase.bind(caseID)
        try ofCase.forEachRow { row throws(StoreError) in reviews.append(try JSONColumn.decode(row.text())) }
        return reviews
    }

    /// Brings the reviews of `caseID` from `former` to `reviews`.
    func replace(_ former: [Review], by reviews: [Review], of caseID: CaseID) throws(StoreError) {
        for (position, review) in reviews.enumerated() {
            if position < former.count, former[position] == review { continue }
            try write(review, of: caseID, at: position)
        }
        if reviews.count < former.count {
            deleteFrom.bind(caseID)
            deleteFrom.bind(reviews.count)
            try deleteFrom.run()
        }
    }

    private func write(_ review: Review, of caseID: CaseID, at position: Int) throws(StoreError) {
        let body = try JSONColumn.encode(review)
        save.bind(caseID)
        save.bind(position)
        save.bind(review.question.rawValue)
        save.bind(review.requestID)
        save.bind(review.askedAt)
        save.bind(review.decideBy)
        save.bind(review.isOpen)
        save.bind(body)
        try save.run()
    }
}
