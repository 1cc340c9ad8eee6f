extension Wording {
    static let englishDefinitions: [Indicator: Definition] = englishPromises.merging(englishCourses) { first, _ in first
    }

    private static let englishPromises: [Indicator: Definition] = [
        .withinOneDay: Definition(
            title: "Cases followed up within 24 hours",
            meaning:
                "The share of complaint cases whose first contact got its first follow-up within 86,400 seconds of its registration.",
            numerator:
                "The cases of the denominator in which somebody from the City reached the citizen, or answered in writing, by the deadline. What counts is when the follow-up took place, not when it was written down.",
            denominator:
                "The cases whose first follow-up fell due in the period and before the data end, those still waiting included.",
            edges: [
                "The deadline is the registration plus 24 hours, to the second, without opening hours or holidays; where an update made the request a complaint, 24 hours after that update.",
                "The 24 hours are in the formula, also when the City has set itself a shorter time.",
                "A message left, a call unanswered, an automatic acknowledgement or a closure without contact is no follow-up.",
                "A complaint corrected to something else, made anonymous or erased before the deadline leaves the calculation; after the deadline it stays.",
                "An anonymous complaint, or one registered before the service came into force, is owed no follow-up: a case that begins with it is not counted here.",
                "The same form sent twice, or a request transferred under a new number, is one contact.",
            ]),
        .outcomes: Definition(
            title: "What became of these cases",
            meaning: "The cases of the headline, by what became of the first follow-up.",
            edges: [
                "“Not reached yet”: the follow-up was still owed when the data end.",
                "“Ended after the deadline”: nobody had been reached by the deadline, then a correction, anonymity or an erasure ended what was owed. The miss stays.",
            ]),
        .withinOneDayByContact: Definition(
            title: "Contacts followed up within 24 hours",
            meaning: "The same share by contact: each further contact in a case is owed a follow-up of its own.",
            numerator: "The contacts of the denominator whose first follow-up took place by the deadline.",
            denominator:
                "The complaint contacts, first or further, whose follow-up fell due in the period and before the data end.",
            edges: ["One follow-up satisfies all contacts of the case that were registered before it."]),
        .recordedLate: Definition(
            title: "Done in time, recorded after the deadline",
            meaning:
                "Of the cases followed up within 24 hours, those whose follow-up was written down only after the deadline.",
            numerator: "The cases followed up in time that were recorded after the deadline.",
            denominator: "The cases followed up within 24 hours."),
        .correctedOut: Definition(
            title: "Corrected out of the complaints",
            meaning:
                "The contacts whose follow-up fell due, or would have, in the period and before the data end, and that a person corrected from complaint to something else.",
            edges: [
                "“Before the deadline”: nothing had been missed; the contact leaves the 24-hour figures.",
                "“After a miss”: nobody had been reached by the deadline; the contact stays counted as late.",
                "A correction took place when the person who made it says so, at the latest when the record learned of it.",
                "A decision that a contact repeats no other is such a correction where nothing else made it a complaint.",
            ]),
        .correctedOutRecordedLate: Definition(
            title: "Corrections stated before the deadline, recorded after",
            meaning:
                "Of the contacts corrected before the deadline, those whose correction reached the record only at the deadline or after."
        ),
        .waitMedian: Definition(
            title: "Median wait",
            meaning: "Half of the cases due got their first follow-up in this time or sooner.",
            edges: [
                "Whoever is still waiting counts as having waited longer than everybody else.",
                "Given from 5 cases on, and only if half of the people have been reached.",
            ]),
        .waitNinetieth: Definition(
            title: "Nine cases in ten",
            meaning: "Nine cases due in ten got their first follow-up in this time or sooner (90th percentile).",
            edges: ["Given from 20 cases on, and only if nine people in ten have been reached."]),
        .waitWorst: Definition(
            title: "Longest wait",
            meaning: "The longest time among the follow-ups done.",
            edges: ["Given from 20 follow-ups done on. What is still waiting is in the section “What is late”."]),
        .waits: Definition(
            title: "Wait before the first follow-up",
            meaning: "The cases due, by the time from registration to the first follow-up.",
            edges: ["A wait of exactly 24 hours is within 24 hours."]),
        .overdueNow: Definition(
            title: "Follow-ups late",
            meaning: "The contacts whose follow-up is owed and has not been done, by the time since the deadline."),
        .overdueCasesNow: Definition(
            title: "Cases concerned", meaning: "The cases with at least one follow-up late when the data end."),
        .requests: Definition(
            title: "Requests received",
            meaning: "The requests registered in the period, by what they are treated as.",
            edges: ["In doubt a request is treated as a complaint.", "Doubles and transfers are counted apart."]),
        .complaints: Definition(
            title: "Complaints received",
            meaning: "The contacts registered in the period that are complaints, by what is owed for them.",
            edges: [
                "A complaint is anonymous when 311 says so; it is never presumed.",
                "What was registered before the service came into force informs judgement and owes nothing.",
            ]),
        .doubles: Definition(
            title: "Registered twice", meaning: "The requests of the period that are one and the same with another."),
    ]

    private static let englishCourses: [Indicator: Definition] = [
        .secondCalls: Definition(
            title: "Second calls",
            meaning:
                "The contacts registered in the period by which the same person came back to 311 about the same complaint.",
            edges: [
                "Third and further contacts are counted too.",
                "A neighbour's call about the same problem is not one.",
                "Thanks, a withdrawal or a neutral question is not one.",
                "A call whose data were erased since stays counted; an anonymous one, or one from before the service came into force, is not.",
            ]),
        .meetings: Definition(
            title: "Mandatory meetings",
            meaning:
                "The meetings made mandatory by a contact registered in the period, by how they stand when the data end.",
            edges: [
                "“Held”: the citizen, the councillor (or a substitute) and the official attended.",
                "A meeting cancelled or missed is to be scheduled again.", "Only the citizen can waive it.",
                "Of several contacts that ask for the same meeting the earliest counts; where an update made a contact a complaint, that update in place of its registration.",
            ]),
        .meetingsHeldInTime: Definition(
            title: "Meetings held in time",
            meaning: "The share of meetings that took place by their deadline.",
            numerator: "The meetings of the denominator held by the deadline.",
            denominator:
                "The meetings to be held in the period and before the data end, and still owed at their deadline.",
            edges: [
                "The deadline counts the City's working days from the contact; the citizen's own absence gives a new one."
            ]),
        .meetingsOverdueNow: Definition(
            title: "Meetings late",
            meaning:
                "The meetings still owed when the data end of which a deadline, or the date set, has passed, whichever the period; each once, for its gravest delay.",
            edges: [
                "Once the date set has passed, what is missing is the outcome: whether the meeting was held in time is not known before."
            ]),
        .meetingsWithdrawn: Definition(
            title: "Meetings withdrawn",
            meaning: "Of the period's mandatory meetings, those that are no longer owed, by reason."),
        .absences: Definition(
            title: "Absences from meetings",
            meaning: "How often each party missed a meeting made mandatory by a contact of the period."),
        .daysToMeeting: Definition(
            title: "Median time to the meeting",
            meaning: "From the contact that made the meeting mandatory to the meeting held.",
            edges: ["Given from 5 meetings held on."]),
        .followUpEscalations: Definition(
            title: "Follow-ups late, by level",
            meaning: "The notices of a late follow-up sent in the period, by the level told.",
            edges: [
                "A case sends one notice per level, for its oldest follow-up owed; on a list each line is a notice.",
                "After an outage a case sends only the notice of the highest level reached, and is counted there.",
            ]),
        .meetingEscalations: Definition(
            title: "Meetings late, by level",
            meaning: "The notices of a late meeting sent in the period, by the level told."),
        .cases: Definition(
            title: "Cases opened",
            meaning: "The complaint cases whose first contact was registered in the period."),
        .casesClosed: Definition(
            title: "Cases closed",
            meaning: "The cases opened in the period of which the City has closed every complaint contact.",
            numerator: "The cases of the denominator whose complaint contacts are all closed when the data end.",
            denominator: "The cases opened in the period."),
        .casesResolved: Definition(
            title: "Cases resolved",
            meaning: "The cases opened in the period, by who states, when the data end, that the matter is settled.",
            edges: ["A matter reopened is no longer resolved until it is stated again."]),
        .casesReopened: Definition(
            title: "Cases reopened",
            meaning: "The cases opened in the period that were reopened at least once after having been resolved."),
        .triageCorrections: Definition(
            title: "Corrections of what a request is",
            meaning: "A person's decisions on what a request is, taken in the period."),
        .repeatCorrections: Definition(
            title: "Corrections of links between contacts",
            meaning: "A person's decisions, taken in the period, on whether a contact repeats another."),
        .disagreements: Definition(
            title: "The nature recorded, and the judgement",
            meaning:
                "The requests of the period whose nature the 311 agent recorded, by whether the judgement in force is the same.",
            edges: ["What is recorded as a complaint is one until a person decides otherwise."]),
        .triageReviews: Definition(
            title: "Reviews: is it a complaint?",
            meaning: "The requests of the period about which a person was asked what they are, by outcome.",
            edges: ["Undecided in time, it is decided for the citizen: it is a complaint."]),
        .repeatReviews: Definition(
            title: "Reviews: is it a second call?",
            meaning:
                "The requests of the period about which a person was asked whether they repeat another, by outcome.",
            edges: ["Undecided in time, it is decided for the citizen: it is a second call."]),
        .refusals: Definition(
            title: "Messages refused",
            meaning: "The messages received in the period that the record could not take, by reason.",
            edges: [
                "A message refused is set aside as it is, for a person to look at.",
                "Where an unreadable complaint shows its number and date, its deadline runs all the same.",
            ]),
    ]
}
