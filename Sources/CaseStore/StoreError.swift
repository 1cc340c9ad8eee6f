/// What can go wrong between the daemon and its store, by what to do about it.
public enum StoreError: Error, Sendable {
    /// The disk or the file failed. Nothing of the batch may be acknowledged; the process exits and restarts from what is on the disk.
    case inputOutput(String)
    /// The disk is full: as ``inputOutput(_:)``, and a person must make room.
    case full(String)
    /// One of the schema's invariants would be broken: a fault of ours in one input of the batch, to be taken out and decided alone.
    case invariant(String)
    /// The file was written by a newer version, or is no store of ours.
    case incompatible(String)
    /// The file cannot be opened.
    case unavailable(String)
}
