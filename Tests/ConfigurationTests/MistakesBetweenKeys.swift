@testable import Configuration

/// Values that are each allowed, but not together.
let broker: [Mistake] = [
    Mistake(
        "broker:\n  tls: true",
        "c.yaml:2:3: broker.tls: needs ca_file, the authorities to trust; Debian's own are /etc/ssl/certs/ca-certificates.crt"
    ),
    Mistake("broker:\n  ca_file: /a", "c.yaml:2:3: broker.ca_file: has no effect without tls: true"),
    Mistake(
        "broker:\n  tls: true\n  ca_file: /a\n  client_key_file: /k",
        "c.yaml:4:3: broker.client_key_file: needs client_certificate_file as well"),
    Mistake(
        "broker:\n  tls: true\n  ca_file: /a\n  client_certificate_file: /k",
        "c.yaml:4:3: broker.client_certificate_file: needs client_key_file as well"),
    Mistake("names:\n  events: city311", "c.yaml:2:3: names.events: exchange and events must differ"),
    Mistake("names:\n  intake: vip311.dead", "c.yaml:2:3: names.intake: intake and dead must differ"),
    Mistake("names:\n  dead: a\n  intake: a", "c.yaml:2:3: names.dead: intake and dead must differ"),
]

let ladders: [Mistake] = [
    Mistake("follow_up:\n  warnings: 6h", "c.yaml:2:3: follow_up.warnings: must be a list, not text"),
    Mistake("follow_up:\n  warnings: [6h]", "c.yaml:2:14: follow_up.warnings[0]: must be a section of keys, not text"),
    Mistake(
        "follow_up:\n  warnings:\n    - before: 6h\n      to: \"\"",
        "c.yaml:4:7: follow_up.warnings[0].to: must be 1 to 64 of letters, digits, '.', '_' and '-'"),
    Mistake(
        "follow_up:\n  warnings:\n    - before: 6h\n      to: the team",
        "c.yaml:4:7: follow_up.warnings[0].to: must be 1 to 64 of letters, digits, '.', '_' and '-'"),
    Mistake(
        "follow_up:\n  warnings:\n    - before: 0s\n      to: team",
        "c.yaml:3:7: follow_up.warnings[0].before: is 0s, must be 1s to 366d"),
    Mistake(
        "follow_up:\n  warnings:\n    - {before: 2h, to: a}\n    - {before: 120m, to: b}",
        "c.yaml:4:8: follow_up.warnings[1].before: another rung is 2h before the deadline already"),
    Mistake(
        "meeting:\n  escalations:\n    - {after: 1h, to: a}\n    - {after: 1h, to: a}",
        "c.yaml:4:8: meeting.escalations[1].after: another rung is 1h after the deadline already"),
    Mistake(
        "meeting:\n  escalations:\n    - {after: 1500ms, to: a}",
        "c.yaml:3:8: meeting.escalations[0].after: must be in whole seconds"),
    Mistake(
        "meeting:\n  escalations:\n    - {after: 1h, to: a, digst: 1h}",
        "c.yaml:3:26: meeting.escalations[0].digst: unknown key; did you mean digest?"),
    Mistake(
        "meeting:\n  escalations: [{after: 1h, to: mayor_office, digest: 1h}]",
        "c.yaml:2:3: meeting.escalations: mayor_office gets a digest every 24h and one every 1h: an addressee has one list"
    ),
    Mistake(
        "meeting:\n  schedule_within: {working_days: 10}\n  hold_within: {working_days: 9}",
        "c.yaml:3:3: meeting.hold_within: is shorter than schedule_within: a meeting cannot be held before it is scheduled"
    ),
    Mistake(
        "meeting:\n  schedule_within: 30d\n  hold_within: 29d",
        "c.yaml:3:3: meeting.hold_within: is shorter than schedule_within: a meeting cannot be held before it is scheduled"
    ),
]

let calendar: [Mistake] = [
    Mistake(
        "calendar:\n  working_week: []",
        "c.yaml:2:3: calendar.working_week: needs at least one day of mon, tue, wed, thu, fri, sat, sun"),
    Mistake("calendar:\n  working_week: mon", "c.yaml:2:3: calendar.working_week: must be a list, not text"),
    Mistake(
        "calendar:\n  working_week: [mon, tues]",
        "c.yaml:2:23: calendar.working_week[1]: must be one of mon, tue, wed, thu, fri, sat, sun; did you mean tue?"),
    Mistake("calendar:\n  working_week: [mon, mon]", "c.yaml:2:3: calendar.working_week: mon is given twice"),
    Mistake(
        "calendar:\n  holidays:\n    - 2026-02-30",
        "c.yaml:3:7: calendar.holidays[0]: must be a day that exists, as 2026-12-25"),
    Mistake(
        "calendar:\n  holidays: [25-12-2026]",
        "c.yaml:2:14: calendar.holidays[0]: must be a day that exists, as 2026-12-25"),
    Mistake(
        "calendar:\n  holidays: [2026-1-1]",
        "c.yaml:2:14: calendar.holidays[0]: must be a day that exists, as 2026-12-25"),
    Mistake(
        "calendar:\n  holidays: [[2026-01-01]]",
        "c.yaml:2:14: calendar.holidays[0]: must be a day that exists, as 2026-12-25"),
    Mistake(
        "calendar:\n  holidays: [2026-12-25, 2026-12-25]", "c.yaml:2:3: calendar.holidays: 2026-12-25 is given twice"),
    Mistake(
        "calendar:\n  covers_until: always",
        "c.yaml:2:3: calendar.covers_until: must be a day that exists, as 2026-12-25"),
    Mistake(
        "calendar:\n  covers_until: null", "c.yaml:2:3: calendar.covers_until: must be a day that exists, as 2026-12-25"
    ),
]

let directory: [Mistake] = [
    Mistake(
        "directory:\n  districts:\n    - {slug: Pointe du Lac, name: P}",
        "c.yaml:3:8: directory.districts[0].slug: must be 1 to 63 of a-z, 0-9 and -"),
    Mistake(
        "directory:\n  districts:\n    - {slug: é, name: P}",
        "c.yaml:3:8: directory.districts[0].slug: must be 1 to 63 of a-z, 0-9 and -"),
    Mistake(
        "directory:\n  districts:\n    - {slug: 4, name: P}",
        "c.yaml:3:8: directory.districts[0].slug: must be text, and YAML reads this as a whole number: put it in quotes"
    ),
    Mistake(
        "directory:\n  districts:\n    - {slug: unknown, name: P}",
        "c.yaml:3:8: directory.districts[0].slug: unknown stands for districts that are not known"),
    Mistake(
        "directory:\n  districts:\n    - {slug: a}",
        "c.yaml:3:7: directory.districts[0].name: is missing: As people say it."),
    Mistake(
        "directory:\n  districts:\n    - {slug: a, name: A}\n    - {slug: a, name: B, valid_from: 2025-01-01}",
        "c.yaml:4:8: directory.districts[1].slug: the district a overlaps directory.districts[0]"),
    Mistake(
        "directory:\n  districts: [{slug: a, name: A, valid_from: 2025-01-02, valid_to: 2025-01-01}]",
        "c.yaml:2:58: directory.districts[0].valid_to: is before valid_from"),
    Mistake(
        """
        directory:
          councillors:
            - {district: a, name: N, valid_from: 2025-11-15}
            - {district: a, name: O, valid_from: 2021-11-15, valid_to: 2025-11-15}
        """,
        "c.yaml:3:8: directory.councillors[0].district: a mandate of a overlaps directory.councillors[1]"),
    Mistake(
        "directory:\n  districts: [{slug: carmel, name: C}]\n  councillors: [{district: carnel, name: N}]",
        "c.yaml:3:18: directory.councillors[0].district: carnel is no district of the list; did you mean carmel?"),
    Mistake(
        "directory:\n  councillors: [{district: a}]",
        "c.yaml:2:17: directory.councillors[0].name: a vacant seat needs a substitute"),
    Mistake(
        "directory:\n  councillors: [{district: a, address: x, substitute: {name: S}}]",
        "c.yaml:2:31: directory.councillors[0].address: a vacant seat has no address"),
    Mistake(
        "directory:\n  councillors: [{district: a, name: N, substitute: {address: x}}]",
        "c.yaml:2:40: directory.councillors[0].substitute.name: is missing: The substitute."),
    Mistake(
        "directory:\n  officials:\n    - {services: [a, b], name: N}\n    - {services: [b], name: M}",
        "c.yaml:4:8: directory.officials[1].services: b has an official already"),
    Mistake(
        "directory:\n  officials: [{name: N}]",
        "c.yaml:2:15: directory.officials[0].services: is missing: service codes, or \"*\""),
    Mistake(
        "directory:\n  officials: [{services: [], name: N}]",
        "c.yaml:2:16: directory.officials[0].services: needs at least one service code, or \"*\""),
    Mistake(
        "directory:\n  officials: [{services: [311], name: N}]",
        "c.yaml:2:27: directory.officials[0].services[0]: must be text, and YAML reads this as a whole number: put it in quotes"
    ),
    Mistake(
        "directory:\n  fallback:\n    name: \"  \"",
        "c.yaml:3:5: directory.fallback.name: must be 1 to 200 characters on one line"),
]
