extension Settings.Broker {
    /// The broker's password: from the file named, else from the systemd credential ``passwordCredential`` in
    /// `credentialsFolder` (`$CREDENTIALS_DIRECTORY`). One line end at the end of the file does not belong to it.
    ///
    /// - Throws: that there is none, or that it cannot be read. The error shows no part of it.
    public func readPassword(credentialsFolder: String?) throws(ConfigurationError) -> Secret {
        guard let file = passwordFile ?? credentialsFolder.map({ "\($0)/\(Self.passwordCredential)" }) else {
            throw Self.failure(
                file: "broker.password_file",
                "is not set, and no systemd credential \(Self.passwordCredential) is given")
        }
        switch FileAccess.read(file, atMost: FileAccess.largestSecret) {
        case .failure(let complaint): throw Self.failure(file: file, complaint.message)
        case .success(var text):
            if text.hasSuffix("\r\n") || text.hasSuffix("\n") { text.removeLast() }
            guard !text.isEmpty, !text.contains(where: \.isNewline) else {
                throw Self.failure(file: file, "must hold the password alone, on one line")
            }
            return Secret(text)
        }
    }

    private static func failure(file: String, _ message: String) -> ConfigurationError {
        ConfigurationError([Problem(file: file, position: nil, key: nil, message: message)])
    }
}
