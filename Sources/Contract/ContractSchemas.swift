/// The documents of the contract that ship inside the program.
public enum ContractSchemas {
    /// What the `$id` of every schema begins with; its last part but one is the version.
    public static let baseURI = "https://vip311.example/schemas/v1/"
}
