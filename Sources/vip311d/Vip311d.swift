internal import ArgumentParser
internal import Glibc
internal import Worker

@main
enum Vip311d {
    static func main() async {
        // Before anything else: a hang-up must not end the daemon.
        signal(SIGHUP, SIG_IGN)
        // A reader of standard error that goes away must not either.
        signal(SIGPIPE, SIG_IGN)
        await DaemonCommand.main()
    }
}
