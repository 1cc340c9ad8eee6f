public import ArgumentParser
public import Casework

/// The request that a writing verb is about.
struct RequestArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("The 311 system's id of the request.", valueName: "id"))
    var id: String

    /// The id.
    var requestID: RequestID { RequestID(id) }

    func validate() throws {
        guard CaseID(id) == nil, MeetingID(id) == nil else {
            throw ValidationError(
                "\(id) names a case or a meeting: give the id of a request (see: vip311ctl show \(id))")
        }
    }
}

extension Kind: ExpressibleByArgument {}
extension Channel: ExpressibleByArgument {}
extension FollowUpOutcome: ExpressibleByArgument {}
extension MeetingRole: ExpressibleByArgument {}
extension ResolutionSource: ExpressibleByArgument {}
