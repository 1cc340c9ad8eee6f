import TestKit

/// A file system of a few megabytes that only one program sees.
enum SmallDisk {
    /// The command that mounts it at `folder`, of a mount namespace of its own, and then runs what follows.
    static func command(at folder: String) -> [String] {
        let script = "mount -t tmpfs -o size=4m none \"$0\" && exec \"$@\""
        return ["/usr/bin/unshare", "--mount", "--map-root-user", "/bin/sh", "-c", script, folder]
    }

    /// Whether this machine lets us.
    static let isPossible: Bool = {
        let words = command(at: "/mnt") + ["/bin/true"]
        do {
            try runProgram(words[0], Array(words.dropFirst()))
            return true
        } catch {
            return false
        }
    }()
}
