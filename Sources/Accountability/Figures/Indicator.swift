/// Everything that is counted, by its stable code in open data. Each has a written definition in each language (`Wording`).
enum Indicator: String, CaseIterable {
    // The promise of 24 hours.
    case withinOneDay = "first_follow_up_within_24h"
    case outcomes = "first_follow_up_outcomes"
    case withinOneDayByContact = "first_follow_up_within_24h_by_contact"
    case recordedLate = "first_follow_up_recorded_late"
    case correctedOut = "corrected_out_of_complaints"
    case correctedOutRecordedLate = "corrected_out_recorded_late"
    // Waiting.
    case waitMedian = "time_to_first_follow_up_median"
    case waitNinetieth = "time_to_first_follow_up_p90"
    case waitWorst = "time_to_first_follow_up_worst"
    case waits = "time_to_first_follow_up"
    case overdueNow = "overdue_now"
    case overdueCasesNow = "overdue_cases_now"
    // What came in.
    case requests = "requests_received"
    case complaints = "complaints_received"
    case doubles = "registered_twice"
    // The second contact and the meeting.
    case secondCalls = "second_calls"
    case meetings = "meetings_owed"
    case meetingsHeldInTime = "meetings_held_in_time"
    case meetingsOverdueNow = "meetings_overdue_now"
    case meetingsWithdrawn = "meetings_withdrawn"
    case absences = "meeting_absences"
    case daysToMeeting = "time_to_meeting_median"
    // Escalation.
    case followUpEscalations = "follow_up_escalations"
    case meetingEscalations = "meeting_escalations"
    // How cases end.
    case cases = "complaint_cases_opened"
    case casesClosed = "complaint_cases_closed"
    case casesResolved = "complaint_cases_resolved"
    case casesReopened = "complaint_cases_reopened"
    // Judgement.
    case triageCorrections = "triage_corrections"
    case repeatCorrections = "repeat_corrections"
    case disagreements = "recorded_nature_disagreements"
    case triageReviews = "triage_reviews"
    case repeatReviews = "repeat_reviews"
    case refusals = "messages_refused"
}
