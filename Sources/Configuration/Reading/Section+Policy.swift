import Casework

/// What the configuration decides of the rules, read section by section.
extension Section {
    /// The policy at the top level.
    func policy() -> Policy {
        let localTime = value("time_zone", default: .defaultZone, as: .timeZone)
        var policy = Policy.default
        policy.clockTolerance = value("clock_tolerance", default: policy.clockTolerance, as: .duration)
        policy.triage = section("triage").triage()
        policy.followUp = section("follow_up").followUp(localTime: localTime)
        policy.repeatContact = section("repeat").repeatContact()
        policy.meeting = section("meeting").meeting()
        policy.calendar = section("calendar").calendar(localTime: localTime)
        policy.directory = section("directory").directory()
        checkDigests(of: policy)
        return policy
    }

    private func triage() -> TriagePolicy {
        let standard = TriagePolicy()
        return TriagePolicy(
            reviewBelow: value("review_below", default: standard.reviewBelow, as: .number),
            decideWithin: value("decide_within", default: standard.decideWithin, as: .term))
    }

    private func followUp(localTime: LocalTime) -> FollowUpPolicy {
        let within = value("within", default: Policy.longestFollowUp, as: .duration)
        let ladder = ladder(default: .followUpDefault)
        for (index, rung) in ladder.rungs.enumerated() where rung.level == 0 && within <= -rung.offset {
            let place = gives("warnings") ? "warnings" : "within"
            findings.warning(
                full(place),
                "warning \(index + 1) comes \(DurationText.format(-rung.offset)) before a deadline that is "
                    + "\(DurationText.format(within)) after the registration: it is due at once")
        }
        return FollowUpPolicy(
            within: within, inForceSince: optional("in_force_since", as: .instant(in: localTime)), ladder: ladder)
    }

    private func repeatContact() -> RepeatPolicy {
        let standard = RepeatPolicy()
        return RepeatPolicy(
            sameSubmissionWithin: value(
                "same_submission_within", default: standard.sameSubmissionWithin, as: .duration),
            lookBack: value("look_back", default: standard.lookBack, as: .duration),
            decideWithin: value("decide_within", default: standard.decideWithin, as: .term))
    }

    private func meeting() -> MeetingPolicy {
        let standard = MeetingPolicy()
        let policy = MeetingPolicy(
            scheduleWithin: value("schedule_within", default: standard.scheduleWithin, as: .term),
            holdWithin: value("hold_within", default: standard.holdWithin, as: .term),
            outcomeWithin: value("outcome_within", default: standard.outcomeWithin, as: .term),
            ladder: ladder(default: .meetingDefault),
            namesRequests: value("name_service_requests", default: standard.namesRequests, as: .flag))
        if isLonger(policy.scheduleWithin, than: policy.holdWithin) {
            error("hold_within", "is shorter than schedule_within: a meeting cannot be held before it is scheduled")
        }
        return policy
    }

    /// Whether `left` is the longer one; terms of different kinds depend on the calendar and cannot be told apart here.
    private func isLonger(_ left: Term, than right: Term) -> Bool {
        switch (left, right) {
        case (.elapsed(let left), .elapsed(let right)): left > right
        case (.workingDays(let left), .workingDays(let right)): left > right
        default: false
        }
    }

    /// One addressee has one list, and it goes out at one period, whichever ladder adds to it.
    private func checkDigests(of policy: Policy) {
        let ladders = [("follow_up", policy.followUp.ladder), ("meeting", policy.meeting.ladder)]
        var periods: [String: TimeSpan] = [:]
        for (section, ladder) in ladders {
            for rung in ladder.rungs {
                guard let digest = rung.digest else { continue }
                let period = periods[rung.addressee] ?? digest
                periods[rung.addressee] = period
                guard period != digest else { continue }
                findings.error(
                    "\(section).escalations",
                    "\(rung.addressee) gets a digest every \(DurationText.format(period)) and one every "
                        + "\(DurationText.format(digest)): an addressee has one list")
            }
        }
    }
}

extension TimeSpan {
    static prefix func - (span: TimeSpan) -> TimeSpan { TimeSpan(milliseconds: -span.milliseconds) }
}
