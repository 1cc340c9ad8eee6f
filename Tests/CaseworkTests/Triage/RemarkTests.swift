import Testing

@testable import Casework

/// `service.md`, "The second contact": thanks, a withdrawal or a neutral question are no second contact; an impatient "nothing
/// has been done" is.
@Suite("Remarks about a matter on file")
struct RemarkTests {
    @Test(
        "A contact that only thanks is a remark",
        arguments: [
            "Merci beaucoup!", "plus aucun problème, merci", "C'est réglé, merci pour votre aide.",
            "Thanks, all good now",
            "Le lampadaire a été réparé, bravo pour la rapidité", "Cit. tient à remercier l'équipe",
        ])
    func thanks(_ text: String) { #expect(remark(Reading(text)) == .thanks) }

    @Test(
        "A contact that takes the complaint back is a remark",
        arguments: [
            "Je retire ma plainte", "Veut annuler sa demande, annuler la requête svp",
            "Vous pouvez fermer le dossier, plus besoin",
            "Please cancel my complaint", "I withdraw my complaint, thank you",
        ])
    func withdrawal(_ text: String) { #expect(remark(Reading(text)) == .withdrawal) }

    @Test(
        "A contact that only asks how things stand is a remark",
        arguments: [
            "Où en est mon dossier?", "Est-ce que vous savez quand l'équipe va passer?",
            "Bonjour, quel est le numéro de mon dossier?",
            "What is the status of my request?", "cit. veut savoir si sa demande a été reçue",
        ])
    func neutralQuestion(_ text: String) { #expect(remark(Reading(text)) == .neutralQuestion) }

    @Test(
        "Impatience, and whatever complains again, is a second contact",
        arguments: [
            "Rien n'a été fait!", "Toujours rien, merci.", "Quand allez-vous enfin venir?", "Nothing has been done",
            "Merci mais le trou est toujours là", "J'attends encore un retour d'appel", "Still waiting...",
            "Est-ce que quelqu'un va finir par me rappeler? J'ai pas eu de nouvelles", "Ce n'est pas réglé",
            "Je retire pas ma plainte, personne est venu", "Pourquoi avez-vous fermé mon dossier sans rien faire?",
            "Le nid-de-poule est revenu", "Lampadaire brulé", "", "Vous m'aviez promis de passer lundi",
            "Bravo, encore une fois oublié notre rue", "How much longer do I have to wait?",
        ])
    func noRemark(_ text: String) { #expect(remark(Reading(text)) == nil) }
}
