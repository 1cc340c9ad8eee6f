extension Account {
    /// The public page: one file that needs nothing else, with neither script nor tracker, in French and then in English.
    public var html: String {
        let title = Markup(language: .french).text(Wording.french.page.title + ", " + terms.publisher)
        let articles = Wording.all.map { PageArticle(account: self, wording: $0).html }
        return """
            <!DOCTYPE html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(title)</title>
            <style>
            \(Stylesheet.text)</style>
            </head>
            <body>
            <main>
            \(articles.joined(separator: "\n"))
            </main>
            </body>
            </html>

            """
    }
}
