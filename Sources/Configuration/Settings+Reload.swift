extension Settings {
    /// These settings as far as a daemon that runs with `running` can take them, and the keys that differ and wait for a restart.
    ///
    /// What the broker's connections, the record and the address for metrics were opened with keeps its value.
    public func adopted(over running: Settings) -> (settings: Settings, needingRestart: [String]) {
        var settings = self
        var waiting: [String] = []
        func keep<Value: Equatable>(_ key: String, _ path: WritableKeyPath<Settings, Value>) {
            guard settings[keyPath: path] != running[keyPath: path] else { return }
            settings[keyPath: path] = running[keyPath: path]
            waiting.append(key)
        }
        keep("broker.host", \.broker.host)
        keep("broker.port", \.broker.port)
        keep("broker.virtual_host", \.broker.virtualHost)
        keep("broker.user", \.broker.user)
        keep("broker.password_file", \.broker.passwordFile)
        keep("broker.tls", \.broker.tls)
        keep("broker.ca_file", \.broker.caFile)
        keep("broker.client_certificate_file", \.broker.clientCertificateFile)
        keep("broker.client_key_file", \.broker.clientKeyFile)
        keep("broker.heartbeat", \.broker.heartbeat)
        keep("names.exchange", \.names.exchange)
        keep("names.intake", \.names.intake)
        keep("names.events", \.names.events)
        keep("names.unrouted", \.names.unrouted)
        keep("names.dead", \.names.dead)
        keep("store.path", \.store.path)
        keep("http.listen", \.http.listen)
        keep("intake.prefetch", \.intake.prefetch)
        keep("relay.window", \.relay.window)
        keep("privacy.identity_key_file", \.privacy.identityKeyFile)
        keep("shutdown_within", \.shutdownWithin)
        return (settings, waiting)
    }
}
