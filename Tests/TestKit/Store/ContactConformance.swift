internal import CaseStore
internal import Casework

extension CaseStoreConformance {
    static let contacts = [
        CaseStoreConformance("a contact comes back as it was committed, whatever is set") { store in
            let writer = try store.openWriter()
            let plain = RecordSamples.plainContact("plain")
            let full = RecordSamples.fullContact("full", in: nil)
            try writer.commit(contacts: [plain, full])
            let book = try writer.load(requests: ["plain", "full", "nobody"])
            try expect(book.contacts, is: [plain.requestID: plain, full.requestID: full], "contacts")
        },
        CaseStoreConformance("texts of any length come back") { store in
            let writer = try store.openWriter()
            var contact = RecordSamples.fullContact("long", in: nil)
            contact.serviceName = String(repeating: "ç", count: 5000)
            contact.serviceCode = ""
            contact.details?.description = String(repeating: "long, ", count: 100_000)
            try writer.commit(contacts: [contact, RecordSamples.plainContact("short")])
            try expect(try writer.load(requests: ["long"]).contacts[contact.requestID], is: contact, "a long one")
        },
        CaseStoreConformance("every word of every vocabulary of a contact comes back") { store in
            let writer = try store.openWriter()
            let variants = everyWord()
            try writer.commit(contacts: variants)
            let book = try writer.load(requests: variants.map(\.requestID.text))
            for contact in variants {
                try expect(book.contacts[contact.requestID], is: contact, "contact \(contact.requestID)")
            }
        },
        CaseStoreConformance("a contact is found by each of its tokens, with details") { store in
            let writer = try store.openWriter()
            let contact = RecordSamples.fullContact("full", in: nil)
            try writer.commit(contacts: [contact])
            for token in contact.identity {
                try expect(
                    try writer.load(identity: [token]).contacts, is: [contact.requestID: contact], "by \(token.kind)")
            }
            let other = RecordSamples.token(.phone, 8)
            try expect(try writer.load(identity: [other]).contacts.isEmpty, "a stranger's token finds nobody")
        },
        CaseStoreConformance("a token of the same bytes but another kind finds nobody") { store in
            let writer = try store.openWriter()
            var contact = RecordSamples.plainContact("one")
            contact.identity = [RecordSamples.token(.phone, 7)]
            try writer.commit(contacts: [contact])
            let book = try writer.load(identity: [RecordSamples.token(.account, 7)])
            try expect(book.contacts.isEmpty, "an account is no phone")
        },
        CaseStoreConformance("details that were not loaded stay as they are") { store in
            let writer = try store.openWriter()
            var contact = RecordSamples.fullContact("full", in: nil)
            try writer.commit(contacts: [contact])
            contact.details = nil
            contact.status = .open
            try writer.commit(contacts: [contact])
            contact.details = RecordSamples.fullDetails
            try expect(try writer.load(requests: ["full"]).contacts[contact.requestID], is: contact, "after an update")
        },
        CaseStoreConformance("a contact brings those that are one with it, though nothing else leads to them") {
            store in
            let writer = try store.openWriter()
            let root = RecordSamples.plainContact("root")
            var again = RecordSamples.plainContact("again")
            again.standing = .sameSubmission(as: root.requestID)
            var transfer = RecordSamples.plainContact("transfer")
            transfer.standing = .transfer(of: root.requestID)
            try writer.commit(contacts: [root, again, transfer, RecordSamples.plainContact("other")])
            let found = try writer.load(requests: ["root"]).contacts.keys.sorted()
            try expect(found, is: [again, root, transfer].map(\.requestID).sorted(), "contacts")
        },
        CaseStoreConformance("an erased contact keeps neither details nor tokens") { store in
            let writer = try store.openWriter()
            var contact = RecordSamples.fullContact("full", in: nil)
            let tokens = contact.identity
            try writer.commit(contacts: [contact])
            contact.details = nil
            contact.identity = []
            contact.flags.insert(.erased)
            _ = try writer.load(requests: ["full"])
            try writer.commit(contacts: [contact])
            try expect(try writer.load(requests: ["full"]).contacts[contact.requestID], is: contact, "erased")
            try expect(try writer.load(identity: tokens).contacts.isEmpty, "an erased person is found by no token")
        },
        CaseStoreConformance("a token that changed leads to the contact no longer, one that stays does") { store in
            let writer = try store.openWriter()
            var contact = RecordSamples.plainContact("one")
            contact.identity = [RecordSamples.token(.phone, 1), RecordSamples.token(.email, 1)]
            try writer.commit(contacts: [contact])
            contact.identity = [RecordSamples.token(.phone, 1), RecordSamples.token(.email, 2)]
            try writer.commit(contacts: [contact])
            for (token, isKnown) in [
                (RecordSamples.token(.phone, 1), true), (RecordSamples.token(.email, 1), false),
                (RecordSamples.token(.email, 2), true),
            ] {
                let found = try writer.load(identity: [token]).contacts
                try expect(!found.isEmpty, is: isKnown, "\(token.kind) \(token.low)")
            }
        },
        CaseStoreConformance("a very common name loads the latest contacts and no more") { store in
            let writer = try store.openWriter()
            let name = RecordSamples.token(.name, 1)
            for number in 0..<120 {
                var contact = RecordSamples.plainContact("common-\(number)", at: Int64(number))
                contact.identity = [name]
                try writer.commit(contacts: [contact])
            }
            let found = try writer.load(identity: [name]).contacts
            try expect(found.count, is: 50, "how many")
            try expect(found[RequestID("common-119")] != nil, "the latest is among them")
            try expect(found[RequestID("common-0")] == nil, "the oldest is not")
        },
    ]

    private static func everyWord() -> [Contact] {
        var variants: [Contact] = []
        func add(_ change: (inout Contact) -> Void) {
            var contact = RecordSamples.plainContact("variant-\(variants.count)")
            change(&contact)
            variants.append(contact)
        }
        for kind in Kind.allCases {
            add { contact in
                contact.judgement.kind = kind
                contact.judgement.treatedAs = kind
                contact.recordedNature = kind
            }
        }
        for channel in Channel.allCases { add { $0.channel = channel } }
        for flag in ContactFlag.allCases { add { $0.flags = [flag] } }
        for status in [RequestStatus.open, .closed] { add { $0.status = status } }
        for standing in [
            Standing.alone, .complaint, .history, .sameSubmission(as: RequestID("other")),
            .transfer(of: RequestID("old")), .remark,
        ] {
            add { $0.standing = standing }
        }
        for kind in IdentifierKind.allCases { add { $0.identity = [RecordSamples.token(kind, 3)] } }
        for outcome in FollowUpOutcome.allCases {
            add { $0.attempts = [RecordSamples.attempt("x", outcome, counts: outcome.reachesCitizen)] }
        }
        add { $0.details = ContactDetails() }
        return variants
    }
}
