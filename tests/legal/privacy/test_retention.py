"""Durations are read with what they apply to; vague and endless wordings are told apart."""

import pytest

from tests.legal.privacy.policy import policy, states

FOUND = [
    "Vos données sont conservées pendant 3 ans à compter du dernier contact.",
    "Vos données sont conservées pour une durée n'excédant pas celle nécessaire aux finalités.",
    "Les factures sont archivées dix ans.",
    "<h2>Durée de conservation</h2><ul><li>Prospects : 3 ans</li></ul>",
    "<h2>Combien de temps gardons-nous vos données ?</h2><p>Le temps de notre relation commerciale.</p>",
    "Nous conservons vos données aussi longtemps que votre compte est actif.",
    "Les messages sont supprimés au bout de six mois.",
    "Le cookie a une durée de vie de 13 mois.",
    "<table><tr><th>Cookie</th><th>Durée</th></tr><tr><td>_ga</td><td>2 ans</td></tr></table>",
    "We keep your personal data for as long as necessary.",
    "Your data is deleted after 24 months of inactivity.",
    "If you leave a comment, the comment and its metadata are retained indefinitely.",
    "Si vous laissez un commentaire, le commentaire et ses métadonnées sont conservés indéfiniment.",
    "Les données sont conservées jusqu'à la suppression de votre compte.",
    "Durées : dix ans pour les factures, trois ans pour les prospects, treize mois pour les cookies.",
    "Durées retenues : factures, 10 ans ; candidatures, 2 ans.",
    "Factures : 10 ans ; prospects : 3 ans ; journaux de connexion : un an.",
    "5 ans pour les contrats, 3 ans pour les prospects.",
    "Periods: ten years for invoices, three years for leads.",
]
ABSENT = [
    "Vous disposez d'un délai de 14 jours pour vous rétracter.",
    "Nous répondons à votre demande dans un délai d'un mois.",
    "Vous pouvez demander la suppression de vos données.",
    "Les mineurs de moins de 15 ans ne peuvent pas s'inscrire.",
    "Notre société existe depuis 20 ans.",
    "Durée de l'abonnement : 12 mois.",
    "Délai de réponse : un mois pour les demandes d'accès.",
    "Un délai de 30 jours est accordé aux clients pour payer.",
    "Délai de livraison : 3 jours.",
    "Les comptes sont ouverts aux personnes de plus de 15 ans.",
    "Nous enregistrons la date et la durée de votre visite.",
    "Les prestataires s'engagent à garder ces informations confidentielles.",
]


@pytest.mark.parametrize("html", FOUND)
def test_a_duration_or_a_criterion_is_found(html: str) -> None:
    assert states("retention", html)


@pytest.mark.parametrize("html", ABSENT)
def test_other_durations_are_not_retention(html: str) -> None:
    assert not states("retention", html)


def test_each_duration_says_what_it_applies_to() -> None:
    read = policy(
        "<h2>Conservation</h2><table><tr><th>Données</th><th>Durée</th></tr><tr><td>Prospects</td><td>3 ans</td></tr>"
        "<tr><td>Factures</td><td>dix ans</td></tr></table><p>Les cookies sont conservés treize (13) mois.</p>"
    )
    assert [(one.days, one.about, one.cookies) for one in read.periods[:2]] == [
        (1095, "prospects", False),
        (3650, "factures", False),
    ]
    assert (read.periods[2].days, read.periods[2].cookies) == (390, True)


def test_vague_and_endless_wordings_are_told_apart() -> None:
    vague = policy("Vos données sont conservées pendant la durée strictement nécessaire aux finalités.")
    endless = policy("Vos données sont conservées sans limitation de durée.")
    assert vague.retention_vague.found
    assert vague.periods == ()
    assert not vague.retention_unlimited.found
    assert endless.retention_unlimited.found
    assert not states("retention_unlimited", "Vos données ne sont jamais conservées indéfiniment.")
