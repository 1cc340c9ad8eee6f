/// What 311 noted when it closed a request.
enum ClosingNotes {
    /// Whether `notes` say that the thing itself was seen to, not only looked at, planned or passed on.
    static func sayDone(_ notes: String?) -> Bool {
        guard let notes else { return false }
        return FoldedText(notes).words.contains { done.contains($0.key) }
    }

    private static let done: Set<UInt64> = Set(
        """
        fait faite faits faites regle reglee regles reglees repare reparee repares reparees remplace remplacee remplaces \
        corrige corrigee corriges corrigees rebouche rebouchee rebouches bouche bouches nettoye nettoyee nettoyes ramasse \
        ramassee ramasses ramassees deneige deneigee deneiges sable sablee vide videe vides livre livree livres rembourse \
        remboursee remboursement abattu abattue elague emonde efface effaces enleve enlevee enleves debouche debouchee annule \
        annulee resolu resolue complete completee termine terminee retabli retablie allume fixed repaired replaced cleaned \
        cleared removed collected picked done resolved completed refunded restored cancelled
        """.split(whereSeparator: \.isWhitespace).map { WordKey.word($0.utf8) })
}
