import CRabbitMQ

/// Owns one librabbitmq connection and its socket. One thread at a time; every call copies what it needs out of the library's memory
/// before it returns. Uses one channel.
final class Wire {
    static let channel: amqp_channel_t = 1

    let state: amqp_connection_state_t
    let arena = Arena()
    let interrupter: Interrupter
    /// Bytes of the largest frame that may be sent, as agreed with the broker.
    let frameMaximum: Int
    /// Counts the channels opened so far: what was set up on one is gone with it.
    private(set) var channelsOpened = 0
    let heartbeat: Duration
    private let rpcTimeout: Duration
    private(set) var channelIsOpen = false

    /// Connects and logs in. Throws when interrupted, as every call.
    init(to address: BrokerAddress, interrupter: Interrupter) throws(AMQPError) {
        try address.validate()
        guard !interrupter.isInterrupted else { throw AMQPError(.closed, "stopped before it was connected") }
        guard let state = amqp_new_connection() else { throw AMQPError(.outOfResources, "no memory is left") }
        do throws(AMQPError) {
            try Self.connect(state, to: address, interrupter)
            try Self.logIn(state, to: address)
            try Self.acceptLargerFrames(state)
        } catch {
            amqp_destroy_connection(state)
            interrupter.detach()
            throw error
        }
        self.state = state
        self.interrupter = interrupter
        self.rpcTimeout = address.rpcTimeout
        self.frameMaximum = Int(amqp_get_frame_max(state)) - Self.slack
        self.heartbeat = .seconds(max(1, Int64(amqp_get_heartbeat(state))))
    }

    deinit {
        amqp_destroy_connection(state)
        interrupter.detach()
    }

    private static func connect(
        _ state: amqp_connection_state_t, to address: BrokerAddress, _ interrupter: Interrupter
    ) throws(AMQPError) {
        var timeout = timeval(address.connectTimeout)
        let socket =
            if let tls = address.tls {
                try secureSocket(state, tls, host: address.host)
            } else {
                amqp_tcp_socket_new(state)
            }
        guard let socket else { throw AMQPError(.outOfResources, "no socket can be made") }
        let status = amqp_socket_open_noblock(socket, address.host, Int32(address.port), &timeout)
        guard status == 0 else {
            let error = AMQPError(status: status, "cannot connect to \(address.host):\(address.port)")
            // Whatever ended an attempt to connect, there is no connection yet that could be lost.
            throw error.kind == .connectionLost ? AMQPError(.unreachable, error.message) : error
        }
        try interrupter.attach(amqp_get_sockfd(state))
    }

    private static func secureSocket(
        _ state: amqp_connection_state_t, _ tls: TLS, host: String
    ) throws(AMQPError) -> OpaquePointer? {
        guard let socket = amqp_ssl_socket_new(state) else { return nil }
        func require(_ done: Bool, _ what: String) throws(AMQPError) {
            guard done else { throw AMQPError(.tlsFailed, "TLS: \(what)", recovery: .giveUp) }
        }
        try require(amqp_ssl_socket_set_cacert(socket, tls.caFile) == 0, "the CA file cannot be used")
        switch (tls.certificateFile, tls.keyFile) {
        case (let certificate?, let key?):
            let done = amqp_ssl_socket_set_key(socket, certificate, key) == 0
            try require(done, "the client certificate or its key cannot be used")
        case (nil, nil): break
        default: try require(false, "a client certificate and its key go together")
        }
        let versions = amqp_ssl_socket_set_ssl_versions(socket, AMQP_TLSv1_2, AMQP_TLSvLATEST)
        try require(versions == 0, "TLS 1.2 is not available")
        amqp_ssl_socket_set_verify_peer(socket, 1)
        // OpenSSL's own check of the name, as part of the verification: it also knows IP addresses.
        amqp_ssl_socket_set_verify_hostname(socket, 0)
        try require(crabbitmq_expect_name(socket, tls.serverName ?? host) == 1, "the server name cannot be used")
        return socket
    }

    private static func logIn(_ state: amqp_connection_state_t, to address: BrokerAddress) throws(AMQPError) {
        var handshake = timeval(address.connectTimeout)
        var rpc = timeval(address.rpcTimeout)
        try AMQPError.check(amqp_set_handshake_timeout(state, &handshake), "time limit of the login")
        try AMQPError.check(amqp_set_rpc_timeout(state, &rpc), "time limit of requests")
        var encoder = HeaderEncoder(Arena())
        var properties = try encoder.table(clientProperties(address))
        guard let frameMaximum = Int32(exactly: address.maximumFrameSize) else {
            throw AMQPError(.invalidArgument, "the maximum frame size is out of range")
        }
        let reply = withExtendedLifetime(encoder) {
            crabbitmq_login(
                state, address.virtualHost, frameMaximum, Int32(address.heartbeat), &properties, address.user,
                address.password)
        }
        let error = AMQPError(reply, "cannot log in at \(address.host):\(address.port)")
        amqp_maybe_release_buffers(state)
        if let error { throw error }
    }

    /// How much larger than agreed a frame may be that comes in. The broker adds headers of its own to messages (`x-delivery-count`,
    /// `x-death`) and sends properties as one frame whatever their size: a publisher could come so close to the limit that the library
    /// would take the delivery for a broken connection, again after every reconnect.
    private static let slack = 64 << 10

    /// Raises the library's limit, which is also its limit for sending: ``publish(_:)`` keeps to the agreed one by itself.
    private static func acceptLargerFrames(_ state: amqp_connection_state_t) throws(AMQPError) {
        // The library aborts the process when it is asked in the middle of a frame; after a login it never is.
        guard amqp_release_buffers_ok(state) != 0 else {
            throw AMQPError(.protocolViolation, "the broker sent frames before the login was complete")
        }
        let status = amqp_tune_connection(
            state, amqp_get_channel_max(state), amqp_get_frame_max(state) + Int32(slack), amqp_get_heartbeat(state))
        try AMQPError.check(status, "raising the frame limit")
    }

    private static func clientProperties(_ address: BrokerAddress) -> [String: HeaderValue] {
        [
            "connection_name": .string(address.connectionName),
            "capabilities": .table([
                "connection.blocked": true, "consumer_cancel_notify": true, "basic.nack": true,
                "publisher_confirms": true,
            ]),
        ]
    }
}

extension Wire {
    /// Performs a request on the open channel (opening it first if need be) and returns `result` of the answer.
    /// After a channel error the next request opens a new channel: such an error ends no connection.
    func request<Answer, Result>(
        _ doing: String, _ call: () -> UnsafeMutablePointer<Answer>?, _ result: (Answer) -> Result
    ) throws(AMQPError) -> Result {
        try openChannel()
        let answer = call()
        let error = AMQPError(amqp_get_rpc_reply(state), doing)
        if let answer, error == nil { return result(answer.pointee) }
        throw settleClose(amqp_get_rpc_reply(state), error ?? AMQPError(.protocolViolation, "\(doing): no answer"))
    }

    /// Answers a close by the broker, as the protocol asks, and returns the error.
    func settleClose(_ reply: amqp_rpc_reply_t, _ error: AMQPError) -> AMQPError {
        guard reply.reply_type == AMQP_RESPONSE_SERVER_EXCEPTION else { return error }
        answerClose(reply.reply.id)
        return error
    }

    /// Sends the close-ok that a close by the broker asks for. A failure changes nothing: the connection is gone then.
    func answerClose(_ method: amqp_method_number_t) {
        if method == AMQP_CHANNEL_CLOSE_METHOD {
            channelIsOpen = false
            var answer = amqp_channel_close_ok_t()
            _ = amqp_send_method(state, Self.channel, amqp_method_number_t(AMQP_CHANNEL_CLOSE_OK_METHOD), &answer)
        } else if method == AMQP_CONNECTION_CLOSE_METHOD {
            var answer = amqp_connection_close_ok_t()
            _ = amqp_send_method(state, 0, amqp_method_number_t(AMQP_CONNECTION_CLOSE_OK_METHOD), &answer)
        }
    }

    func openChannel() throws(AMQPError) {
        guard !channelIsOpen else { return }
        let answer = amqp_channel_open(state, Self.channel)
        if let error = AMQPError(amqp_get_rpc_reply(state), "cannot open a channel") {
            throw settleClose(amqp_get_rpc_reply(state), error)
        }
        guard answer != nil else { throw AMQPError(.protocolViolation, "cannot open a channel: no answer") }
        channelIsOpen = true
        channelsOpened += 1
    }

    /// Says goodbye and waits for the answer, at most as long as an answer may take. What was sent before is processed by then.
    func close(within limit: Duration) throws(AMQPError) {
        var timeout = timeval(min(limit, rpcTimeout))
        try AMQPError.check(amqp_set_rpc_timeout(state, &timeout), "time limit of closing")
        if let error = AMQPError(amqp_connection_close(state, AMQP_REPLY_SUCCESS), "closing") { throw error }
    }
}
