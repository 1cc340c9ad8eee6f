import ArgumentParser
import Foundation
import TestKit
import Testing

@testable import Commands

@Suite("Reporting to the public")
struct ReportTests {
    private let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    @Test("reads a period of days, the last included, and a cut-off")
    func arguments() throws {
        let words = ["report", "--from", "2026-10-01", "--to", "2026-10-31", "--format", "csv", "--as-of", "481"]
        let command = try #require(try ToolCommand.parseAsRoot(words) as? ReportCommand)
        #expect(command.format == .csv)
        #expect(command.output == "-")
    }

    @Test(
        "refuses what is no period, or contradicts itself",
        arguments: [
            ["--from", "2026-10-01"], ["--from", "2026-10-32", "--to", "2026-11-01"],
            ["--from", "2026-10-02", "--to", "2026-10-01"],
            ["--from", "2026-10-01", "--to", "2026-10-01", "--json", "--format", "csv"],
        ])
    func refused(words: [String]) {
        #expect(throws: (any Error).self) { try ToolCommand.parseAsRoot(["report"] + words) }
    }

    @Test("replaces the page whole, for everybody to read, and leaves nothing beside it")
    func replaced() throws {
        let path = folder.path("page.html")
        try PublishedFile(path: path).replace(with: "first, and longer")
        try PublishedFile(path: path).replace(with: "second é")
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "second é")
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o644)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["page.html"])
    }

    @Test("writes where a link leads, and refuses what is no file")
    func targets() throws {
        let (page, link) = (folder.path("page.html"), folder.path("link.html"))
        try PublishedFile(path: page).replace(with: "old")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: page)
        try PublishedFile(path: link).replace(with: "new")
        #expect(try String(contentsOfFile: page, encoding: .utf8) == "new")
        #expect(throws: Failure.self) { try PublishedFile(path: "/dev/null").replace(with: "x") }
        #expect(throws: Failure.self) { try PublishedFile(path: folder.path("none/page.html")).replace(with: "x") }
    }
}
