internal import ArgumentParser
internal import Casework

/// `citizen`: the rights of the person behind a request (`service.md`, "Privacy").
struct CitizenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "citizen", abstract: "The rights of the person behind a request.",
        discussion: """
            Each verb is about the requests that are named, and about no others: who a person is, a person establishes. A request's \
            doubles, the same form sent twice and transfers, are held and erased with it.
            """,
        subcommands: [CitizenExportCommand.self, Rectify.self, Erase.self, Hold.self, Review.self])

    /// Corrects what is on file.
    struct Rectify: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "rectify", abstract: "Correct what is on file about the person or in their words.")

        @OptionGroup var request: RequestArgument
        @OptionGroup var change: RectifiedFields
        @OptionGroup var order: OrderOptions
        @OptionGroup var writing: WritingOptions

        func run() throws {
            try writing.publish { order.message(.rectified(change.fields), of: request, in: $0) }
        }
    }

    /// Drops the person's data.
    struct Erase: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "erase",
            abstract: "Drop the person's data and words, and what the person is recognised by, for good.",
            discussion: """
                What the city owed and whether it kept its word stay on record, without the person. Older copies of the record still hold \
                the data, and so may messages that were set aside: see vip311ctl dead list.
                """)

        @OptionGroup var request: RequestArgument
        @OptionGroup var order: OrderOptions
        @OptionGroup var writing: WritingOptions

        func run() throws {
            try ErasureCheck(requestID: request.requestID).run(config: writing.config)
            try writing.publish { order.message(.erased, of: request, in: $0) }
        }
    }

    /// Keeps the data from being erased.
    struct Hold: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "hold", abstract: "Put a request under legal hold: nothing of it can be erased.")

        @OptionGroup var request: RequestArgument
        @OptionGroup var order: OrderOptions
        @OptionGroup var writing: WritingOptions

        func run() throws { try writing.publish { order.message(.held, of: request, in: $0) } }
    }

    /// Has a person look at an automated decision.
    struct Review: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "review", abstract: "Have a person review what the program decided about a request.")

        @OptionGroup var request: RequestArgument
        @OptionGroup var order: OrderOptions
        @OptionGroup var writing: WritingOptions

        func run() throws { try writing.publish { order.message(.reviewAsked, of: request, in: $0) } }
    }
}

/// What every order about a person's data states.
struct OrderOptions: ParsableArguments {
    @Option(help: "The legal basis, for the record.")
    var basis: String

    /// The order.
    func message(
        _ right: CitizenOrder.Right, of request: RequestArgument, in setting: WritingOptions.Setting
    ) -> Message {
        .citizenOrder(
            CitizenOrder(
                requestID: request.requestID, right: right, basis: basis, orderedBy: setting.operatorName,
                orderedAt: setting.now))
    }
}
