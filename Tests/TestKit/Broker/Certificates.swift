internal import Foundation

/// A certificate authority with a certificate for `localhost`, one for a client, and a second authority that signed neither.
/// Made once per broker, with OpenSSL's tool.
public struct Certificates: Sendable {
    /// The folder with all of it.
    public let folder: String
    /// The authority that signed server and client.
    public var authority: String { folder + "/ca.pem" }
    /// Another authority.
    public var strangeAuthority: String { folder + "/strange.pem" }
    /// The client's certificate, for the name `client`.
    public var client: String { folder + "/client.pem" }
    /// The client's key.
    public var clientKey: String { folder + "/client.key" }

    /// Makes them in a folder. Blocks.
    init(in folder: String) throws {
        self.folder = folder
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let script = """
            set -eu
            cd "$1"
            key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1.key"; }
            authority() {
                key "$1"
                openssl req -x509 -new -key "$1.key" -out "$1.pem" -days 2 -subj "/CN=$1" \\
                    -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign
            }
            leaf() {
                key "$1"
                openssl req -new -key "$1.key" -subj "/CN=$1" -out "$1.csr"
                printf 'subjectAltName=%s\\nextendedKeyUsage=%s\\n' "$2" "$3" >"$1.ext"
                openssl x509 -req -in "$1.csr" -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile "$1.ext" -out "$1.pem"
            }
            authority ca
            authority strange
            leaf server DNS:localhost serverAuth
            leaf client DNS:client clientAuth
            """
        try runProgram("/bin/sh", ["-c", script, "sh", folder])
    }
}
