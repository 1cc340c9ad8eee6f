internal import Casework

/// What the trail tells of the city's complaints, up to the cut-off: nothing counted yet, nothing left out.
struct Chronicle: Equatable {
    var contacts: [RequestID: RecordedContact] = [:]
    /// The follow-ups that are or were promised.
    var promises: [RequestID: RecordedPromise] = [:]
    /// How the last question of each kind about a request went.
    var triageReviews: [RequestID: ReviewCourse] = [:]
    var repeatReviews: [RequestID: ReviewCourse] = [:]
    var meetings: [String: RecordedMeeting] = [:]
    var triageCorrections: [TriageCorrectionMade] = []
    var repeatCorrections: [RepeatCorrectionMade] = []
    var resolutions: [ResolutionStated] = []
    var reopenings: [Reopening] = []
    var notices: [NoticeSent] = []
    var refusals: [MessageRefused] = []

    /// A person said what a request is.
    struct TriageCorrectionMade: Equatable {
        /// When, as the person states.
        var at: Instant
        /// What it was treated as before.
        var from: Kind?
        var to: Kind
    }

    /// A person said which contact another repeats, or that it repeats none.
    struct RepeatCorrectionMade: Equatable {
        var at: Instant
        var isLink: Bool
    }

    /// The matter of a request's case was said to be settled.
    struct ResolutionStated: Equatable {
        var requestID: RequestID
        var at: Instant
        var by: ResolutionSource
    }

    /// A settled matter came up again.
    struct Reopening: Equatable {
        var requestID: RequestID
        var at: Instant
    }

    /// Notices to a level of the ladder, alone or on a list.
    struct NoticeSent: Equatable {
        /// What they are about.
        enum Subject { case followUp, meeting }

        var at: Instant
        var subject: Subject
        var level: Int
        var count: Int
    }

    /// A message that could not be taken.
    struct MessageRefused: Equatable {
        var at: Instant
        /// The stable code.
        var reason: String
    }
}
