public import ArgumentParser
public import Casework

/// The request that a writing verb is about.
struct RequestArgument: ParsableArguments {
    @Argument(
        help: .say(
            "L’identifiant de la requête dans le système 311.", "The 311 system's id of the request.", value: "id"))
    var id: String

    /// The id.
    var requestID: RequestID { RequestID(id) }

    func validate() throws {
        guard CaseID(id) == nil, MeetingID(id) == nil else {
            throw ValidationError(
                Speech.say(
                    "\(id) désigne un dossier ou une rencontre : donnez l’identifiant d’une requête (voir : vip311ctl show \(id))",
                    "\(id) names a case or a meeting: give the id of a request (see: vip311ctl show \(id))"))
        }
    }
}

extension Kind: ExpressibleByArgument {}
extension Channel: ExpressibleByArgument {}
extension FollowUpOutcome: ExpressibleByArgument {}
extension MeetingRole: ExpressibleByArgument {}
extension ResolutionSource: ExpressibleByArgument {}
