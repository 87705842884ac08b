"""Transfers are stated, denied or neither; void mechanisms that are history are left out."""

import pytest

from auditor.legal.privacy.named import Mechanism, Obsolete
from tests.legal.privacy.policy import policy, states

STATED = [
    "Vos données peuvent être transférées en dehors de l'Union européenne.",
    "Certaines données sont hébergées aux États-Unis.",
    "Certains de nos sous-traitants sont situés hors de l'Espace économique européen.",
    "Nos prestataires peuvent traiter vos données dans des pays tiers n'offrant pas un niveau de protection adéquat.",
    "Les données sont stockées sur des serveurs situés aux Etats-Unis.",
    "Your personal data may be transferred to countries outside the European Economic Area.",
    "We may process your data in the United States.",
    "Certains prestataires techniques sont établis aux États-Unis.",
    "<h2>Transferts hors UE</h2><p>Google peut traiter les données hors de l'UE, sur la base de clauses "
    "contractuelles types.</p>",
]
DENIED = [
    "Aucune donnée n'est transférée hors de l'Union européenne.",
    "Vos données ne font l'objet d'aucun transfert vers un pays tiers.",
    "Nous ne transférons pas vos données en dehors de l'EEE.",
    "Toutes les données sont hébergées exclusivement au sein de l'Union européenne.",
    "<h2>Transferts hors UE</h2><p>Aucun.</p>",
    "We do not transfer your personal data outside the EEA.",
    "Transfers to third countries: none.",
]
NEITHER = [
    "Nos serveurs sont situés en France.",
    "Vos données ne sont jamais transmises à des tiers.",
    "You can request the data we hold about you, including any data you have provided to us.",
    "Ce site peut intéresser des visiteurs de l'extérieur de l'Europe.",
    "Nous livrons en dehors de l'Union européenne.",
    "Nous utilisons Google Analytics, un service de Google LLC.",
    "Règlement (UE) 2016/679 du Parlement européen et du Conseil.",
    "Les données peuvent être communiquées aux autorités étrangères compétentes.",
]


@pytest.mark.parametrize("html", STATED)
def test_a_transfer_is_stated(html: str) -> None:
    read = policy(html)
    assert read.transfers_outside_eea.found
    assert read.transfers_stated.found
    assert not read.no_transfer.found


@pytest.mark.parametrize("html", DENIED)
def test_the_absence_of_transfers_is_a_claim_of_its_own(html: str) -> None:
    read = policy(html)
    assert read.transfers_outside_eea.found
    assert read.no_transfer.found
    assert not read.transfers_stated.found


@pytest.mark.parametrize("html", NEITHER)
def test_what_is_no_statement_on_transfers_is_none(html: str) -> None:
    assert not states("transfers_outside_eea", html)


@pytest.mark.parametrize(
    "html",
    [
        "Vos données ne sont pas transférées hors de l'UE sans garanties appropriées.",
        "Aucune donnée n'est transférée hors de l'UE, sauf vers notre prestataire d'e-mailing.",
        "Nous ne transférons pas vos données vers un pays n'assurant pas un niveau de protection adéquat.",
    ],
)
def test_a_claim_with_a_reservation_is_no_denial(html: str) -> None:
    assert not states("no_transfer", html)


@pytest.mark.parametrize(
    ("words", "mechanism"),
    [
        ("une décision d'adéquation de la Commission européenne", Mechanism.ADEQUACY),
        ("les clauses contractuelles types de la Commission", Mechanism.SCC),
        ("des règles d'entreprise contraignantes (BCR)", Mechanism.BCR),
        ("la certification au Data Privacy Framework", Mechanism.DPF),
        ("la certification au Privacy Shield", Mechanism.PRIVACY_SHIELD),
        ("les principes du Safe Harbor", Mechanism.SAFE_HARBOR),
    ],
)
def test_the_mechanism_is_named(words: str, mechanism: Mechanism) -> None:
    read = policy(f"Ces transferts vers les États-Unis sont encadrés par {words}.")
    assert mechanism in [one.mechanism for one in read.mechanisms]


def test_a_void_mechanism_is_obsolete_unless_it_is_history() -> None:
    relied = policy("Google adhère au Privacy Shield, qui encadre ces transferts.")
    past = policy("Depuis l'invalidation du Privacy Shield par la Cour de justice, nous utilisons les clauses types.")
    assert [one.what for one in relied.obsolete] == [Obsolete.PRIVACY_SHIELD]
    assert past.obsolete == ()
    assert Mechanism.PRIVACY_SHIELD not in [one.mechanism for one in past.mechanisms]


def test_how_to_obtain_a_copy_of_the_safeguards_is_found() -> None:
    assert states("transfer_copy", "Vous pouvez obtenir une copie des clauses contractuelles types en nous écrivant.")
