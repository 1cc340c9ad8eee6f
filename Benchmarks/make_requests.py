#!/usr/bin/env python3
"""Writes COUNT structured CloudEvents `city311.request.created`, one a line: make_requests.py COUNT RUN [SEED]

RUN makes the ids of this run its own. The mix is a city's: more than half questions, a few percent complaints; one request in
eight comes from a citizen who was heard before, half of these about the same matter. They were registered within the last
hour, in their order. The texts are short and made up; names, numbers and addresses are generated. The last one is a new
citizen's question, which gives exactly one event: what is published about it ends the measurement.
"""
import datetime
import json
import random
import sys
import uuid

KINDS = [
    (55, "information", "Renseignements généraux", [
        "À quelle heure ouvre la bibliothèque le samedi?", "Quel jour passe la collecte des matières recyclables?",
        "Comment obtenir un permis pour une remise?", "Où déposer de vieux pots de peinture?"]),
    (38, "service_request", "Voirie - nid-de-poule", [
        "Nid-de-poule devant le {n}, rue {s}.", "Lampadaire éteint au coin de la rue {s}.",
        "Bac bleu brisé, demande de remplacement.", "Arbre tombé sur le trottoir, rue {s}, près du {n}."]),
    (3, "comment", "Commentaires", ["Merci pour le beau parc!", "Je suggère un banc près de l'arrêt, rue {s}."]),
    (4, "complaint", "Collecte des matières résiduelles", [
        "Ma rue n'a pas été ramassée encore une fois cette semaine, personne ne rappelle.",
        "L'employé a été impoli au comptoir et a refusé de m'entendre.",
        "Le déneigement de la rue {s} est toujours fait en dernier, c'est inacceptable."]),
]
AGAIN = ["J'ai appelé la semaine passée et rien n'a été fait.", "Toujours pas réglé, c'est la deuxième fois que j'appelle.",
         "Personne ne m'a rappelé au sujet de ma demande {first}."]
OPENINGS = ["", "", "Bonjour, ", "Le citoyen appelle au sujet de ce qui suit : ", "Bonjour, je vous écris de la rue {s}. "]
CLOSINGS = ["", "", " Merci.", " Merci de donner suite.", " On peut me joindre en tout temps, le soir de préférence.",
            " C'est entre la rue {s} et la rue Royale, du côté des numéros pairs, en face du dépanneur."]
STREETS = ["des Forges", "Laviolette", "Royale", "Notre-Dame", "des Récollets", "Sainte-Marguerite", "Whitehead", "Papineau"]
# As the city's systems send them: some by slug, some by name.
DISTRICTS = ["pointe-du-lac", "chavigny", "des Estacades", "de la Madeleine", "Sainte-Marthe", "carmel"]


class Requests:
    """The requests of one run, each of which may come back to an earlier one."""

    def __init__(self, count, run, seed):
        self.count, self.run, self.dice = count, run, random.Random(seed)
        self.now = datetime.datetime.now(datetime.timezone.utc)
        self.matters = []

    def request_id(self, number):
        return f"{self.run}-{number:07d}"

    def matter(self, number):
        """Citizen, nature, service, text and address of a request."""
        dice = self.dice
        earlier = dice.choice(self.matters) if self.matters and dice.random() < 0.125 and number < self.count - 1 else None
        if earlier and dice.random() < 0.5:
            first, citizen, _, service, _, address = earlier
            text = dice.choice(AGAIN).format(first=self.request_id(first))
            return number, citizen, None, service, text, address
        _, nature, service, texts = KINDS[0] if number == self.count - 1 else dice.choices(KINDS, [kind[0] for kind in KINDS])[0]
        text = dice.choice(OPENINGS) + dice.choice(texts) + dice.choice(CLOSINGS)
        text = text.format(n=dice.randrange(1, 4000), s=dice.choice(STREETS))
        address = f"{dice.randrange(1, 4000)}, rue {dice.choice(STREETS)}"
        return number, earlier[1] if earlier else number, nature, service, text, address

    def message(self, number):
        matter = self.matter(number)
        self.matters.append(matter)
        _, citizen, nature, service, text, address = matter
        registered = self.now - datetime.timedelta(milliseconds=3_600_000 * (self.count - number) // self.count)
        return {
            "specversion": "1.0", "type": "city311.request.created", "source": "/city311",
            "id": f"{self.run}-{number}", "datacontenttype": "application/json",
            "data": {
                "service_request_id": self.request_id(number), "service_code": service[:4].upper(), "service_name": service,
                "description": text, "requested_datetime": registered.isoformat(timespec="milliseconds"), "address": address,
                "channel": self.dice.choice(["phone", "web", "email"]), "language": "fr", "nature": nature,
                "first_name": f"Prénom{citizen % 997}", "last_name": f"Nom{citizen}",
                "phone": f"819-{citizen // 10000 % 800 + 200:03d}-{citizen % 10000:04d}", "email": f"citoyen{citizen}@exemple.ca",
                "district": self.dice.choice(DISTRICTS),
            },
        }


def main():
    count, run = int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else uuid.uuid4().hex[:8]
    requests = Requests(count, run, int(sys.argv[3]) if len(sys.argv) > 3 else 311)
    for number in range(count):
        json.dump(requests.message(number), sys.stdout, ensure_ascii=False, separators=(",", ":"))
        sys.stdout.write("\n")


if __name__ == "__main__":
    main()
