import Commands

/// The operator's tool.
@main
enum Vip311ctl {
    static func main() { OperatorTool.main() }
}
