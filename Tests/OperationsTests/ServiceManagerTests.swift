import Casework
import Dispatch
import Foundation
import TestKit
import Testing

@testable import Operations

@Suite("Telling systemd", .timeLimit(.minutes(5)))
struct ServiceManagerTests {
    // The environment belongs to the whole process: each of these runs in one of its own.

    @Test("readiness, status, watchdog and stop reach the socket that the environment names")
    func notifications() async {
        await #expect(processExitsWith: .success) {
            let socket = try NotifySocket()
            setenv("NOTIFY_SOCKET", socket.path, 1)
            let manager = ServiceManager(environment: [:])
            manager.ready(status: "taking in messages")
            #expect(try socket.receive() == ["READY=1", "STATUS=taking in messages"])
            manager.status("broker unreachable")
            #expect(try socket.receive() == ["STATUS=broker unreachable"])
            manager.feedWatchdog()
            #expect(try socket.receive() == ["WATCHDOG=1"])
            manager.extendTimeout(by: .seconds(15))
            #expect(try socket.receive() == ["EXTEND_TIMEOUT_USEC=15000000"])
            manager.stopping(status: "stopping")
            #expect(try socket.receive() == ["STOPPING=1", "STATUS=stopping"])
        }
    }

    @Test("a reload is announced with the monotonic time, in microseconds")
    func reloading() async {
        await #expect(processExitsWith: .success) {
            let socket = try NotifySocket()
            setenv("NOTIFY_SOCKET", socket.path, 1)
            ServiceManager(environment: [:]).reloading()
            let received = try socket.receive()
            #expect(received.first == "RELOADING=1")
            let time = try #require(received.last?.split(separator: "=").last.flatMap { Int64($0) })
            let microseconds = Int64(DispatchTime.now().uptimeNanoseconds / 1000)
            #expect((microseconds - 60_000_000...microseconds).contains(time))
        }
    }

    @Test("a status with a line end stays one assignment")
    func forgedStatus() async {
        await #expect(processExitsWith: .success) {
            let socket = try NotifySocket()
            setenv("NOTIFY_SOCKET", socket.path, 1)
            ServiceManager(environment: [:]).status("x\nSTOPPING=1")
            #expect(try socket.receive() == ["STATUS=x\\nSTOPPING=1"])
        }
    }

    @Test("without a service manager nothing happens")
    func nobodyListens() async {
        await #expect(processExitsWith: .success) {
            unsetenv("NOTIFY_SOCKET")
            ServiceManager(environment: [:]).ready(status: "ready")
        }
    }

    @Test(
        "the watchdog's interval is this process's, and readable",
        arguments: [
            (["WATCHDOG_USEC": "30000000"], TimeSpan.seconds(30)),
            (["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "7"], .seconds(30)),
            (["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "8"], nil),
            (["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "x"], nil),
            (["WATCHDOG_USEC": "soon"], nil), (["WATCHDOG_USEC": "-5"], nil), (["WATCHDOG_USEC": "0"], nil), ([:], nil),
        ] as [([String: String], TimeSpan?)])
    func watchdog(environment: [String: String], interval: TimeSpan?) {
        #expect(ServiceManager.watchdogInterval(in: environment, processID: 7) == interval)
    }
}
