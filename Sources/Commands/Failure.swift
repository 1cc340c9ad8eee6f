internal import AMQP
internal import CaseStore
internal import Configuration
internal import Foundation

/// Why a verb cannot do what was asked, and the exit code that says so to scripts.
struct Failure: Error, Equatable {
    /// Exit codes of sysexits (`contract.md`, "On the machine").
    enum Code: Int32 {
        case usage = 64
        case data = 65
        case unavailable = 69
        case inputOutput = 74
        case configuration = 78
    }

    let code: Code
    let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    init(_ error: StoreError) {
        switch error {
        case .unavailable(let reason):
            self.init(
                .unavailable,
                Speech.say("le registre ne peut être ouvert : \(reason)", "the store cannot be opened: \(reason)"))
        case .incompatible(let reason):
            self.init(
                .unavailable,
                Speech.say("le registre ne peut être lu : \(reason)", "the store cannot be read: \(reason)"))
        case .inputOutput(let reason), .full(let reason):
            self.init(.inputOutput, Speech.say("le registre a failli : \(reason)", "the store failed: \(reason)"))
        case .invariant(let reason):
            self.init(
                .inputOutput,
                Speech.say(
                    "le registre contient ce qu’il ne devrait pas : \(reason)",
                    "the store holds what it should not: \(reason)"))
        }
    }

    init(_ error: AMQPError) {
        self.init(
            error.kind == .invalidArgument ? .data : .unavailable,
            Speech.say("RabbitMQ : \(error)", "the broker: \(error)"))
    }

    init(_ error: ConfigurationError) {
        self.init(.configuration, error.description)
    }
}

/// Where complaints go, so that standard output holds answers only.
enum StandardError {
    static func write(_ line: String) {
        FileHandle.standardError.write(Data((Printable.line(line) + "\n").utf8))
    }
}
