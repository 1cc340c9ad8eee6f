internal import ArgumentParser
internal import Glibc
internal import Operations
internal import Worker

@main
enum Vip311d {
    static func main() async {
        // Before anything else: a hang-up must not end the daemon. It asks for the configuration to be read again.
        HangUpSignal.hold()
        // A reader of standard error that goes away must not either.
        signal(SIGPIPE, SIG_IGN)
        await DaemonCommand.main()
    }
}
