// swift-tools-version: 6.2

import PackageDescription

/// What every target of this package is compiled with: the language's upcoming defaults, and no warning left standing.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "vip311",
    products: [
        .executable(name: "vip311d", targets: ["vip311d"]),
        .executable(name: "vip311ctl", targets: ["vip311ctl"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", "3.12.0"..<"5.0.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // The two C libraries, each imported by exactly one Swift target.
        .systemLibrary(name: "CRabbitMQ", pkgConfig: "librabbitmq", providers: [.apt(["librabbitmq-dev"])]),
        .systemLibrary(name: "CSystemd", pkgConfig: "libsystemd", providers: [.apt(["libsystemd-dev"])]),

        // The rules: pure, synchronous, without a clock and without I/O.
        .target(name: "Casework", swiftSettings: strict),

        // What surrounds the rules.
        .target(name: "AMQP", dependencies: ["CRabbitMQ"], swiftSettings: strict),
        .target(
            name: "Contract",
            dependencies: ["Casework", .product(name: "Crypto", package: "swift-crypto")],
            // For readers; what the program itself knows is embedded.
            exclude: ["AsyncAPI"],
            resources: [.embedInCode("Schemas")],
            swiftSettings: strict
        ),
        .target(
            name: "CaseStore",
            dependencies: [
                "Casework", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Configuration",
            dependencies: [
                "Casework", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "SwiftCSV", package: "SwiftCSV"), .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Operations",
            dependencies: ["Casework", "CSystemd", .product(name: "Logging", package: "swift-log")],
            swiftSettings: strict
        ),
        .target(
            name: "Worker",
            dependencies: [
                "AMQP", "Casework", "Contract", "CaseStore", "Configuration", "Operations",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "HeapModule", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Accountability", dependencies: ["Casework", "Contract", "CaseStore"], swiftSettings: strict),
        .target(
            name: "Commands",
            dependencies: [
                "Accountability", "AMQP", "Casework", "Contract", "CaseStore", "Configuration", "Operations",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict
        ),

        // The two programs: an entry point each, nothing more.
        .executableTarget(
            name: "vip311d",
            dependencies: [
                "Operations", "Worker", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(name: "vip311ctl", dependencies: ["Commands"], swiftSettings: strict),

        // What the tests share: a manual clock, a private broker, a cutting proxy, the store's conformance suite.
        .target(
            name: "TestKit",
            dependencies: ["AMQP", "Casework", "CaseStore", "Operations"],
            path: "Tests/TestKit",
            swiftSettings: strict
        ),
        .testTarget(name: "AMQPTests", dependencies: ["AMQP", "TestKit"], swiftSettings: strict),
        .testTarget(name: "CaseworkTests", dependencies: ["Casework", "TestKit"], swiftSettings: strict),
        // The judgements measured on labelled examples, floors included.
        .testTarget(
            name: "JudgementTests", dependencies: ["Casework", "Commands", "Configuration", "TestKit"],
            exclude: ["Labelled"], swiftSettings: strict),
        .testTarget(
            name: "ContractTests", dependencies: ["Contract", "Casework", "TestKit"], exclude: ["check_contract.py"],
            swiftSettings: strict),
        .testTarget(
            name: "CaseStoreTests",
            dependencies: ["CaseStore", "Casework", "TestKit", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ConfigurationTests", dependencies: ["Configuration", "Casework", "TestKit"], swiftSettings: strict),
        .testTarget(
            name: "OperationsTests", dependencies: ["Operations", "Casework", "TestKit"], swiftSettings: strict),
        .testTarget(
            name: "WorkerTests",
            dependencies: [
                "Worker", "AMQP", "CaseStore", "Casework", "Configuration", "Contract", "TestKit",
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "CommandsTests",
            dependencies: [
                "AMQP", "Commands", "TestKit", "CaseStore", "Casework", "Configuration", "Contract",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "AccountabilityTests",
            dependencies: [
                "Accountability", "AMQP", "CaseStore", "Casework", "Commands", "Configuration", "Contract", "TestKit",
                "Worker",
            ],
            swiftSettings: strict),
        // What the store costs a message, and the large record of `Benchmarks/run`: `swift run -c release StoreBench`.
        .executableTarget(
            name: "StoreBench", dependencies: ["CaseStore", "Casework", "Configuration"], path: "Benchmarks/StoreBench",
            swiftSettings: strict
        ),
        // What the rules cost a message: `swift run -c release RuleBench`.
        .executableTarget(
            name: "RuleBench", dependencies: ["Casework", "Configuration", "Contract"], path: "Benchmarks/RuleBench",
            swiftSettings: strict
        ),
        // What an account of a year takes: `swift run -c release ReportBench`.
        .executableTarget(
            name: "ReportBench", dependencies: ["Accountability", "CaseStore", "Casework", "Contract"],
            path: "Benchmarks/ReportBench", swiftSettings: strict
        ),
        // The two programs as they are installed, against a real broker and a real file.
        .testTarget(
            name: "ServiceTests", dependencies: ["vip311d", "vip311ctl", "AMQP", "CaseStore", "Casework", "TestKit"],
            exclude: ["other_client.py", "earlier_clock.c"],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
