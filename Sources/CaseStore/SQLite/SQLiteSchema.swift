internal import GRDB

/// The schema's versions. `user_version` counts those that a file has; a released version never changes.
///
/// Personal data of citizens, and whatever anybody wrote in their own words, is in `contact.sealed`, `contact.tokens`, `identity`,
/// `parked.sealed` and `discarded.sealed`, and nowhere else, so that erasing a person touches neither figures nor the journal. Other columns hold ids, slugs and
/// codes; the city's catalogue of services as 311 sends it (`service_code`, `service_name`); and names of the city's own people: who
/// recorded, corrected or decided (`corrected_by`, `attempts`, `resolutions`, `review.body`, `journal.facts`), who is told (`told`,
/// `addressee`), and the councillors and officials of meetings with their addresses (`meeting.body`, `journal.body`).
///
/// Instants are milliseconds since 1970 in UTC; words are those of the contract.
///
/// Checks of words are chains of comparisons: SQLite builds a table in memory for each check of a longer `IN` list, for every row
/// it writes, which more than doubled the cost of a contact. For the same reason no trigger watches plain inserts.
enum SQLiteSchema {
    /// `VIP3`: says that a file is a store of ours.
    static let applicationID: Int64 = 0x5649_5033

    /// Each version's statements.
    static let versions: [[String]] = [
        [facts, promises, lists, record, guards],
        [chained, doubled],
    ]

    /// The newest version.
    static var current: Int64 { Int64(versions.count) }

    /// Brings a file from version `from` to the newest, in one transaction; a file that is new gets the name `epoch`.
    static func migrate(_ connection: StoreConnection, from: Int64, epoch: String) throws(StoreError) {
        guard from < current else { return }
        try connection.write { () throws(StoreError) in
            for version in versions.dropFirst(Int(from)) { try connection.execute(version.joined(separator: "\n")) }
            if from == 0 {
                try connection.execute("INSERT INTO meta (key, value) VALUES ('epoch', '\(epoch)')")
                try connection.execute("INSERT INTO progress (id, confirmed_through) VALUES (1, 0)")
            }
            if from < 2 { try JournalBinding(connection).bindAll() }
            try connection.execute(journalIsFinal)
            try connection.execute("PRAGMA application_id = \(applicationID); PRAGMA user_version = \(current)")
        }
    }

    /// What is known: messages taken in, contacts and who they are from.
    private static let facts = """
        CREATE TABLE inbox (
            key BLOB NOT NULL PRIMARY KEY CHECK (length(key) = 16),
            digest BLOB NOT NULL,
            outcome TEXT NOT NULL,
            received_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE attempt (
            key BLOB NOT NULL PRIMARY KEY,
            count INTEGER NOT NULL CHECK (count > 0)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE case_file (
            number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
            opened_at INTEGER NOT NULL,
            first_district TEXT,
            district TEXT,
            previous_case INTEGER REFERENCES case_file DEFERRABLE INITIALLY DEFERRED,
            merged_into INTEGER REFERENCES case_file DEFERRABLE INITIALLY DEFERRED CHECK (merged_into <> number),
            last_sequence INTEGER NOT NULL,
            wake_at INTEGER,
            resolved_at INTEGER,
            resolutions TEXT,
            separated TEXT
        ) STRICT;
        CREATE INDEX case_file_wake ON case_file (wake_at) WHERE wake_at IS NOT NULL;
        CREATE INDEX case_file_previous ON case_file (previous_case) WHERE previous_case IS NOT NULL;
        CREATE INDEX case_file_merged ON case_file (merged_into) WHERE merged_into IS NOT NULL;

        CREATE TABLE contact (
            id INTEGER NOT NULL PRIMARY KEY,
            request_id TEXT NOT NULL UNIQUE,
            registered_at INTEGER NOT NULL,
            claimed_registration INTEGER NOT NULL,
            received_at INTEGER NOT NULL,
            case_id INTEGER REFERENCES case_file,
            standing TEXT NOT NULL CONSTRAINT standing_is_known CHECK (
                standing = 'alone' OR standing = 'complaint' OR standing = 'history' OR standing = 'same_submission'
                OR standing = 'transfer' OR standing = 'remark'),
            standing_of TEXT CONSTRAINT standing_names_another CHECK (
                (standing_of IS NOT NULL) = (standing = 'same_submission' OR standing = 'transfer')),
            kind TEXT NOT NULL,
            treated_as TEXT NOT NULL,
            confidence REAL NOT NULL,
            priority INTEGER NOT NULL,
            reasons TEXT NOT NULL,
            needs_review INTEGER NOT NULL,
            corrected_by TEXT,
            corrected_at INTEGER,
            complaint_since INTEGER,
            revision INTEGER NOT NULL,
            rules_version TEXT NOT NULL,
            recorded_nature TEXT,
            flags TEXT NOT NULL,
            status TEXT NOT NULL,
            service_code TEXT,
            service_name TEXT,
            channel TEXT,
            language TEXT,
            district TEXT,
            parent TEXT,
            replaces TEXT,
            match TEXT NOT NULL,
            attempts TEXT,
            stated_at BLOB NOT NULL,
            last_sequence INTEGER NOT NULL,
            tokens BLOB NOT NULL CHECK (length(tokens) % 17 = 0),
            sealed BLOB,
            CHECK ((corrected_by IS NULL) = (corrected_at IS NULL))
        ) STRICT;
        CREATE INDEX contact_case ON contact (case_id) WHERE case_id IS NOT NULL;

        CREATE TABLE identity (
            token BLOB NOT NULL CHECK (length(token) = 17),
            contact_id INTEGER NOT NULL,
            PRIMARY KEY (token, contact_id)
        ) STRICT, WITHOUT ROWID;

        """

    /// What is owed and asked.
    private static let promises = """
        CREATE TABLE obligation (
            contact_id INTEGER NOT NULL PRIMARY KEY REFERENCES contact,
            case_id INTEGER NOT NULL REFERENCES case_file,
            position INTEGER NOT NULL,
            counts_from INTEGER NOT NULL,
            due_at INTEGER NOT NULL,
            routing_district TEXT,
            breached_at INTEGER,
            rungs_sent TEXT NOT NULL,
            told TEXT NOT NULL,
            state TEXT NOT NULL CONSTRAINT state_is_known CHECK (
                state = 'open' OR state = 'satisfied' OR state = 'cancelled'),
            ended_at INTEGER,
            recorded_at INTEGER,
            reason TEXT,
            CONSTRAINT due_within_24_hours CHECK (due_at BETWEEN counts_from AND counts_from + 86400000),
            CONSTRAINT ended_when_not_open CHECK ((state = 'open') = (ended_at IS NULL)),
            CONSTRAINT recorded_when_satisfied CHECK ((state = 'satisfied') = (recorded_at IS NOT NULL)),
            CONSTRAINT reason_when_cancelled CHECK ((state = 'cancelled') = (reason IS NOT NULL))
        ) STRICT;
        CREATE INDEX obligation_case ON obligation (case_id);
        CREATE INDEX obligation_open ON obligation (due_at) WHERE state = 'open';

        CREATE TABLE meeting (
            origin INTEGER NOT NULL REFERENCES case_file,
            ordinal INTEGER NOT NULL CHECK (ordinal > 0),
            case_id INTEGER NOT NULL REFERENCES case_file,
            position INTEGER NOT NULL,
            state TEXT NOT NULL CONSTRAINT state_is_known CHECK (
                state = 'requested' OR state = 'scheduled' OR state = 'held' OR state = 'declined'
                OR state = 'withdrawn'),
            requested_at INTEGER NOT NULL,
            schedule_by INTEGER NOT NULL,
            hold_by INTEGER NOT NULL,
            body TEXT NOT NULL,
            PRIMARY KEY (origin, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX meeting_case ON meeting (case_id);
        CREATE UNIQUE INDEX one_open_meeting_per_case ON meeting (case_id) WHERE state IN ('requested', 'scheduled');

        CREATE TABLE review (
            case_id INTEGER NOT NULL REFERENCES case_file,
            position INTEGER NOT NULL,
            question TEXT NOT NULL,
            request_id TEXT NOT NULL,
            asked_at INTEGER NOT NULL,
            decide_by INTEGER NOT NULL,
            is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
            body TEXT NOT NULL,
            PRIMARY KEY (case_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX review_open ON review (decide_by) WHERE is_open = 1;

        """

    /// What waits, messages before their request and entries before their list; and messages that no longer do.
    private static let lists = """
        CREATE TABLE parked (
            id INTEGER NOT NULL PRIMARY KEY,
            request_id TEXT NOT NULL,
            received_at INTEGER NOT NULL,
            sealed BLOB NOT NULL
        ) STRICT;
        CREATE INDEX parked_request ON parked (request_id);

        CREATE TABLE discarded (
            id INTEGER NOT NULL PRIMARY KEY,
            dead_id TEXT NOT NULL,
            discarded_at INTEGER NOT NULL,
            sealed BLOB NOT NULL
        ) STRICT;

        CREATE TABLE digest_list (
            addressee TEXT NOT NULL PRIMARY KEY,
            last_sent_at INTEGER,
            send_at INTEGER,
            last_sequence INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE digest_item (
            id INTEGER NOT NULL PRIMARY KEY,
            addressee TEXT NOT NULL,
            case_id INTEGER NOT NULL REFERENCES case_file,
            subject TEXT NOT NULL,
            rung TEXT NOT NULL,
            level INTEGER NOT NULL,
            due_at INTEGER NOT NULL,
            district TEXT,
            UNIQUE (case_id, addressee, subject, rung, due_at)
        ) STRICT;
        CREATE INDEX digest_item_addressee ON digest_item (addressee, due_at);

        """

    /// What happened, and how far it was told.
    private static let record = """
        CREATE TABLE journal (
            sequence INTEGER NOT NULL PRIMARY KEY,
            at INTEGER NOT NULL,
            code TEXT NOT NULL,
            case_id INTEGER,
            request_id TEXT,
            facts BLOB,
            event_id TEXT,
            event_type TEXT,
            routing_key TEXT,
            body BLOB,
            CONSTRAINT publication_whole_or_absent CHECK (
                (event_id IS NULL) = (body IS NULL) AND (event_type IS NULL) = (body IS NULL)
                AND (routing_key IS NULL) = (body IS NULL))
        ) STRICT;
        CREATE INDEX journal_case ON journal (case_id) WHERE case_id IS NOT NULL;
        CREATE INDEX journal_request ON journal (request_id) WHERE request_id IS NOT NULL;

        CREATE TABLE progress (
            id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
            confirmed_through INTEGER NOT NULL,
            committed_at INTEGER
        ) STRICT;

        CREATE TABLE meta (
            key TEXT NOT NULL PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        """

    /// What no statement may do, ours or anybody's.
    private static let guards = """
        CREATE TRIGGER obligation_promise_is_kept BEFORE UPDATE OF due_at, counts_from ON obligation
        WHEN NEW.due_at <> OLD.due_at OR NEW.counts_from <> OLD.counts_from
        BEGIN SELECT RAISE(ABORT, 'obligation: a promise never moves'); END;

        CREATE TRIGGER obligation_breach_is_kept BEFORE UPDATE OF breached_at ON obligation
        WHEN OLD.breached_at IS NOT NULL AND NEW.breached_at IS NOT OLD.breached_at
        BEGIN SELECT RAISE(ABORT, 'obligation: a breach is never erased'); END;

        CREATE TRIGGER obligation_is_kept BEFORE DELETE ON obligation
        BEGIN SELECT RAISE(ABORT, 'obligation: none disappears'); END;

        CREATE TRIGGER meeting_held_is_kept BEFORE UPDATE OF state ON meeting
        WHEN OLD.state = 'held' AND NEW.state <> 'held'
        BEGIN SELECT RAISE(ABORT, 'meeting: held is never undone'); END;

        CREATE TRIGGER meeting_is_kept BEFORE DELETE ON meeting
        BEGIN SELECT RAISE(ABORT, 'meeting: none disappears'); END;

        CREATE TRIGGER contact_is_kept BEFORE DELETE ON contact
        BEGIN SELECT RAISE(ABORT, 'contact: none disappears'); END;

        CREATE TRIGGER case_file_is_kept BEFORE DELETE ON case_file
        BEGIN SELECT RAISE(ABORT, 'case: none disappears'); END;

        \(journalIsFinal)

        CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal
        BEGIN SELECT RAISE(ABORT, 'journal: append only'); END;

        CREATE TRIGGER confirmed_only_forward BEFORE UPDATE OF confirmed_through ON progress
        WHEN NEW.confirmed_through < OLD.confirmed_through
        BEGIN SELECT RAISE(ABORT, 'progress: what was confirmed stays confirmed'); END;

        """

    /// Version 2: every row of the journal is bound to those before it. Those that are there are bound by ``JournalBinding``.
    private static let chained = """
        DROP TRIGGER journal_is_final;
        ALTER TABLE journal ADD COLUMN link BLOB NOT NULL DEFAULT x'\(String(repeating: "00", count: JournalChain.linkLength))'
            CHECK (length(link) = \(JournalChain.linkLength));

        """

    /// Version 2: from a contact to those that are one with it.
    private static let doubled = """
        CREATE INDEX contact_standing_of ON contact (standing_of) WHERE standing_of IS NOT NULL;

        """

    private static let journalIsFinal = """
        CREATE TRIGGER IF NOT EXISTS journal_is_final BEFORE UPDATE ON journal
        BEGIN SELECT RAISE(ABORT, 'journal: append only'); END;
        """
}
