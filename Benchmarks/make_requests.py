#!/usr/bin/env python3
"""Writes COUNT structured CloudEvents `city311.request.created`, one a line: make_requests.py COUNT RUN [SEED]

RUN makes the ids of this run its own. The mix is a city's: more than half questions, a few percent complaints, one citizen
in eight calling again. The texts are short and made up; names, numbers and addresses are generated.
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
STREETS = ["des Forges", "Laviolette", "Royale", "Notre-Dame", "des Récollets", "Sainte-Marguerite", "Whitehead", "Papineau"]
DISTRICTS = ["pointe-du-lac", "chavigny", "des-estacades", "du-sanctuaire", "de-la-vieille-ville"]


def request(number, run, dice, now):
    _, nature, service, texts = dice.choices(KINDS, weights=[kind[0] for kind in KINDS])[0]
    citizen = dice.randrange(max(number, 1)) if number and dice.random() < 0.125 else number
    text = dice.choice(texts).format(n=dice.randrange(1, 4000), s=dice.choice(STREETS))
    return {
        "specversion": "1.0", "type": "city311.request.created", "source": "/city311",
        "id": f"{run}-{number}", "datacontenttype": "application/json",
        "data": {
            "service_request_id": f"{run}-{number:07d}", "service_code": nature[:4].upper(), "service_name": service,
            "description": text, "requested_datetime": (now - datetime.timedelta(seconds=number % 3600)).isoformat(timespec="seconds"),
            "address": f"{dice.randrange(1, 4000)}, rue {dice.choice(STREETS)}", "channel": dice.choice(["phone", "web", "email"]),
            "language": "fr", "nature": nature, "first_name": f"Prénom{citizen % 997}", "last_name": f"Nom{citizen}",
            "phone": f"819-{citizen // 10000 % 800 + 200:03d}-{citizen % 10000:04d}", "email": f"citoyen{citizen}@exemple.ca",
            "district": dice.choice(DISTRICTS),
        },
    }


def main():
    count, run = int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else uuid.uuid4().hex[:8]
    dice = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 311)
    now = datetime.datetime.now(datetime.timezone.utc)
    write = sys.stdout.write
    for number in range(count):
        write(json.dumps(request(number, run, dice, now), ensure_ascii=False, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
