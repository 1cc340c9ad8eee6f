internal import CaseStore
internal import Foundation

extension ProgressLine {
    /// A stage of a copy begins, whose file is `target` in the end and which takes about as many bytes as `source`.
    func begin(_ stage: StoreCopy.Stage, of target: String, from source: String) {
        switch stage {
        case .lookingThrough: begin(Speech.say("Vérification de la copie", "Looking through the copy"))
        case .copying:
            begin(Speech.say("Copie du registre", "Copying the record")) {
                guard let whole = Self.size(of: source), whole > 0 else { return nil }
                return Double(Self.size(of: StoreCopy.unfinished(target)) ?? 0) / Double(whole)
            }
        }
    }

    private static func size(of path: String) -> Int64? {
        var status = stat()
        return stat(path, &status) == 0 ? Int64(status.st_size) : nil
    }
}
