/// The written definition of every figure: what it counts, of what, and the cases one might wonder about.
struct DefinitionList {
    let article: PageArticle

    var html: String {
        "<div class=\"definitions\">\n\(Indicator.allCases.map(definition).joined(separator: "\n"))\n</div>"
    }

    private func definition(_ indicator: Indicator) -> String {
        let definition = article.wording.definition(indicator)
        let parts = [
            (article.words.numerator, definition.numerator), (article.words.denominator, definition.denominator),
        ].compactMap { title, text in
            text.map { "<dt>\(article.text(title))</dt><dd>\(article.text($0))</dd>" }
        }
        let edges = definition.edges.map { "<li>\(article.text($0))</li>" }
        return """
            <h3 id="\(article.id("def-\(indicator.rawValue)"))">\(article.text(definition.title))</h3>
            <p>\(article.text(definition.meaning)) <span class="code">\(indicator.rawValue)</span></p>
            \(parts.isEmpty ? "" : "<dl>\(parts.joined())</dl>")\(edges.isEmpty ? "" : "<ul>\(edges.joined())</ul>")
            """
    }
}
