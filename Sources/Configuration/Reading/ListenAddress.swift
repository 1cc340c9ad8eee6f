import Yams

/// An address and a port to listen on.
public struct ListenAddress: Sendable, Equatable {
    /// A name or an address; IPv6 without brackets.
    public let host: String
    /// 0 lets the system choose.
    public let port: Int

    init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// `127.0.0.1:9311`, `localhost:0` or `[::1]:9311`; `nil` where `text` is none of these.
    init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":") else { return nil }
        let digits = text[text.index(after: colon)...]
        guard !digits.isEmpty, digits.count <= 5, digits.allSatisfy({ ("0"..."9").contains($0) }),
            let port = Int(digits), port <= 65_535
        else { return nil }
        var host = String(text[..<colon])
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = String(host.dropFirst().dropLast())
            guard host.contains(":") else { return nil }
        } else if host.contains(":") {
            return nil
        }
        guard TextRule.host.allows(host) else { return nil }
        self.init(host: host, port: port)
    }

    /// Whether only this machine can reach it.
    var isLoopback: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }
}

extension ScalarType where Value == ListenAddress {
    /// An address to listen on.
    static var listenAddress: ScalarType {
        ScalarType<String>.text.map { (text) throws(Complaint) in
            guard let address = ListenAddress(text) else {
                throw Complaint("must be an address and a port, as 127.0.0.1:9311 or [::1]:9311")
            }
            return address
        }
    }
}
