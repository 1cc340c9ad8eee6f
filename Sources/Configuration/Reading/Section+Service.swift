import Casework

/// The daemon's own settings, read section by section.
extension Section {
    /// Everything at the top level but the policy, which `policy` holds already.
    func settings(policy: Policy) -> Settings {
        var settings = Settings(policy: policy)
        settings.locale = value("locale", default: settings.locale, as: .choice)
        settings.shutdownWithin = value("shutdown_within", default: settings.shutdownWithin, as: .duration)
        settings.broker = section("broker").broker()
        settings.names = section("names").brokerNames()
        settings.store.path = section("store").value("path", default: settings.store.path, as: filePath)
        settings.http = section("http").http()
        settings.intake = section("intake").intake()
        settings.relay.window = section("relay").value("window", default: settings.relay.window, as: .integer)
        settings.privacy.identityKeyFile = section("privacy").optional("identity_key_file", as: filePath)
        settings.accountability = section("accountability").accountability()
        settings.log.level = section("log").value("level", default: settings.log.level, as: .choice)
        settings.boundariesFile = section("directory").optional("boundaries", as: filePath)
        settings.addressesFile = section("directory").optional("addresses", as: filePath)
        settings.triageFiles.lexicon = section("triage").optional("lexicon", as: filePath)
        settings.triageFiles.categories = section("triage").optional("categories", as: filePath)
        settings.triageFiles.model = section("triage").optional("model", as: filePath)
        return settings
    }

    private var filePath: ScalarType<String> { .path(in: findings.folder) }

    private func broker() -> Settings.Broker {
        var broker = Settings.Broker()
        broker.host = value("host", default: broker.host, as: .text)
        broker.port = value("port", default: broker.port, as: .integer)
        broker.virtualHost = value("virtual_host", default: broker.virtualHost, as: .text)
        broker.user = value("user", default: broker.user, as: .text)
        broker.passwordFile = optional("password_file", as: filePath)
        broker.tls = value("tls", default: broker.tls, as: .flag)
        broker.caFile = optional("ca_file", as: filePath)
        broker.clientCertificateFile = optional("client_certificate_file", as: filePath)
        broker.clientKeyFile = optional("client_key_file", as: filePath)
        broker.heartbeat = value("heartbeat", default: broker.heartbeat, as: .duration)
        checkTLS(of: broker)
        return broker
    }

    private func checkTLS(of broker: Settings.Broker) {
        if broker.tls {
            if !gives("ca_file") {
                error(
                    "tls",
                    "needs ca_file, the authorities to trust; Debian's own are /etc/ssl/certs/ca-certificates.crt")
            }
        } else {
            for name in ["ca_file", "client_certificate_file", "client_key_file"] where gives(name) {
                error(name, "has no effect without tls: true")
            }
        }
        let pair = ["client_certificate_file", "client_key_file"]
        for (name, other) in zip(pair, pair.reversed()) where gives(name) && !gives(other) {
            error(name, "needs \(other) as well")
        }
    }

    private func brokerNames() -> Settings.Names {
        var names = Settings.Names()
        names.exchange = value("exchange", default: names.exchange, as: .text)
        names.intake = value("intake", default: names.intake, as: .text)
        names.events = value("events", default: names.events, as: .text)
        names.unrouted = value("unrouted", default: names.unrouted, as: .text)
        names.dead = value("dead", default: names.dead, as: .text)
        // Exchanges and queues are named apart, `unrouted` is both.
        checkDistinct([("exchange", names.exchange), ("events", names.events), ("unrouted", names.unrouted)])
        checkDistinct([("intake", names.intake), ("unrouted", names.unrouted), ("dead", names.dead)])
        return names
    }

    private func checkDistinct(_ values: [(name: String, value: String)]) {
        for (index, later) in values.enumerated() {
            for earlier in values[..<index] where earlier.value == later.value {
                error(gives(later.name) ? later.name : earlier.name, "\(earlier.name) and \(later.name) must differ")
            }
        }
    }

    private func http() -> Settings.HTTP {
        var http = Settings.HTTP()
        // Null is a value here: nowhere.
        guard !givesNull("listen") else {
            http.listen = nil
            return http
        }
        http.listen = value("listen", default: http.listen, as: ScalarType.listenAddress.optional)
        if let listen = http.listen, !listen.isLoopback {
            findings.warning(full("listen"), "can be reached from other machines, and asks nobody for a password")
        }
        return http
    }

    private func accountability() -> Settings.Accountability {
        var accountability = Settings.Accountability()
        accountability.publisher = value("publisher", default: accountability.publisher, as: .text)
        accountability.suppressBelow = value("suppress_below", default: accountability.suppressBelow, as: .integer)
        return accountability
    }

    private func intake() -> Settings.Intake {
        var intake = Settings.Intake()
        intake.prefetch = value("prefetch", default: intake.prefetch, as: .integer)
        intake.batch = value("batch", default: intake.batch, as: .integer)
        intake.batchWait = value("batch_wait", default: intake.batchWait, as: .duration)
        return intake
    }
}
