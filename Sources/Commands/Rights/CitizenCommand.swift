internal import ArgumentParser
internal import Casework

/// `citizen`: the rights of the person behind a request (`service.md`, "Privacy").
struct CitizenCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "citizen",
            abstract: Speech.say(
                "Les droits de la personne derrière une requête.", "The rights of the person behind a request."),
            discussion: Speech.say(
                """
                Chaque verbe porte sur les requêtes nommées, et sur aucune autre : qui est une personne, une personne l’établit. Les doubles d’une requête, \
                même formulaire envoyé deux fois ou transferts, sont conservés et effacés avec elle.
                """,
                """
                Each verb is about the requests that are named, and about no others: who a person is, a person establishes. A request's \
                doubles, the same form sent twice and transfers, are held and erased with it.
                """),
            subcommands: [CitizenExportCommand.self, Rectify.self, Erase.self, Hold.self, Review.self])
    }

    /// Corrects what is on file.
    struct Rectify: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "rectify",
                abstract: Speech.say(
                    "Rectifier ce qui est consigné sur la personne ou dans ses propos.",
                    "Correct what is on file about the person or in their words."))
        }

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
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "erase",
                abstract: Speech.say(
                    "Effacer pour de bon les données et les propos de la personne, et ce qui la fait reconnaître.",
                    "Drop the person's data and words, and what the person is recognised by, for good."),
                discussion: Speech.say(
                    """
                    Ce que la Ville devait, et si elle a tenu parole, reste consigné, sans la personne. Les copies plus anciennes du registre ont encore \
                    les données, et peut-être aussi des messages mis de côté : voir vip311ctl dead list.
                    """,
                    """
                    What the city owed and whether it kept its word stay on record, without the person. Older copies of the record still hold \
                    the data, and so may messages that were set aside: see vip311ctl dead list.
                    """))
        }

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
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "hold",
                abstract: Speech.say(
                    "Mettre une requête sous conservation légale : rien n’en peut être effacé.",
                    "Put a request under legal hold: nothing of it can be erased."))
        }

        @OptionGroup var request: RequestArgument
        @OptionGroup var order: OrderOptions
        @OptionGroup var writing: WritingOptions

        func run() throws { try writing.publish { order.message(.held, of: request, in: $0) } }
    }

    /// Has a person look at an automated decision.
    struct Review: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "review",
                abstract: Speech.say(
                    "Faire revoir par une personne ce que le programme a décidé d’une requête.",
                    "Have a person review what the program decided about a request."))
        }

        @OptionGroup var request: RequestArgument
        @OptionGroup var order: OrderOptions
        @OptionGroup var writing: WritingOptions

        func run() throws { try writing.publish { order.message(.reviewAsked, of: request, in: $0) } }
    }
}

/// What every order about a person's data states.
struct OrderOptions: ParsableArguments {
    @Option(help: .say("Le fondement légal; il est consigné.", "The legal basis, for the record."))
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
