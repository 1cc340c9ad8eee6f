internal import CaseStore
internal import Casework
internal import Configuration

/// Whether a request can be erased, asked before the order is sent: whoever gives it learns of most of what is in
/// the way at once. A hold on a double of the request only the daemon sees: it sets the order aside.
struct ErasureCheck {
    let requestID: RequestID

    /// Looks into the record that the configuration at `config` names.
    /// - Throws: ``Failure`` where there is no such request, or it is under legal hold.
    func run(config: String) throws {
        let settings = try Settings.forTool(path: config)
        do {
            let reader = try SQLiteCaseReader(path: settings.store.path)
            try check(reader)
            try reader.close()
        } catch let error as StoreError {
            throw Failure(error)
        }
    }

    func check(_ reader: some CaseReader) throws {
        guard let contact = try reader.contact(requestID, withDetails: false) else {
            throw Failure(
                .data,
                Speech.say("rien n’est consigné sous \(requestID.text)", "nothing is recorded under \(requestID.text)"))
        }
        guard !contact.flags.contains(.legalHold) else {
            throw Failure(
                .data,
                Speech.say(
                    "\(requestID.text) est sous conservation légale : rien n’en peut être effacé",
                    "\(requestID.text) is under legal hold: nothing of it can be erased"))
        }
    }
}
