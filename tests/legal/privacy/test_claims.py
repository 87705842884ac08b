"""Claims that accuse whoever makes them falsely: read only where they cover all the data and everybody."""

import pytest

from auditor.legal.privacy.named import Obsolete
from auditor.legal.statement import Confidence
from tests.legal.privacy.policy import policy, states

_PROVIDERS = (
    "<h2>Nos sous-traitants</h2><table><tr><th>Prestataire</th><th>Rôle</th><th>Transfert</th></tr>"
    "<tr><td>Boréal Cloud</td><td>Hébergement</td><td>Pas de transfert hors UE</td></tr></table>"
)
NOT_CLAIMED = [
    ("no_transfer", _PROVIDERS),
    ("no_transfer", "Aucun transfert hors UE n'est effectué pour les données bancaires."),
    ("no_transfer", "Le prestataire de paiement traite les données exclusivement au sein de l'Union européenne."),
    ("no_transfer", "Les cookies ne donnent lieu à aucun transfert hors de l'Union européenne."),
    ("no_third_parties", "Aucune donnée n'est partagée avec des régies publicitaires ou des tiers non essentiels."),
    ("no_third_parties", "Your data will never be passed on to third parties who might use it for these purposes."),
    ("no_third_parties", "You may ask whether or not the data can be transferred to third parties."),
    ("retention_unlimited", "These archives are kept for an unlimited duration by the State."),
    (
        "identity_document",
        "To exercise your rights, write to dpo@shop.example and attach, where appropriate, proof of identity.",
    ),
    (
        "identity_document",
        "Les données d'identification de l'hôtel, fournies via le passeport, servent à la réservation demandée.",
    ),
    ("profiling", "Les droits relatifs à la prise de décision automatisée et au profilage."),
    ("profiling", "<h2>Profilage et décisions individuelles</h2><p>Nous n'y recourons pas.</p>"),
    ("profiling", "Votre profil utilisateur comprend votre pseudonyme et votre avatar."),
    ("browsing_consent", "La poursuite de la navigation sans consentement n'entraîne pas l'acceptation des cookies."),
]
CLAIMED = [
    (
        "no_transfer",
        "L'éditeur s'engage à ne pas transférer les données de ses utilisateurs hors de l'Union européenne.",
    ),
    ("no_transfer", "Vos données personnelles ne sont pas transférées en dehors de l'Union européenne."),
    ("no_third_parties", "Vos données ne sont communiquées à aucun tiers, jamais transmises à des tiers."),
    (
        "identity_document",
        "Pour exercer vos droits, écrivez-nous en joignant à votre demande une copie d'un titre d'identité.",
    ),
    ("profiling", "Nous recourons au profilage de nos clients pour leur proposer des offres."),
    (
        "browsing_consent",
        "Dès que vous continuez à utiliser le site, vous consentez à l'utilisation des cookies.",
    ),
]


@pytest.mark.parametrize(("key", "html"), NOT_CLAIMED)
def test_a_claim_for_some_of_the_data_or_under_a_condition_is_none(key: str, html: str) -> None:
    assert not states(key, html)


@pytest.mark.parametrize(("key", "html"), CLAIMED)
def test_a_claim_without_reservation_is_one(key: str, html: str) -> None:
    assert states(key, html)


@pytest.mark.parametrize(
    ("html", "what"),
    [
        (
            "Si vos droits « Informatique et Libertés » ne sont pas respectés, saisissez la CNIL.",
            Obsolete.ACT_1978_ALONE,
        ),
        ("Consultez la page de la Commission Nationale Informatique et Libertés.", Obsolete.ACT_1978_ALONE),
        ("La société O'cil protège vos informations.", Obsolete.CIL),
        (
            "Le dépôt de cookies est soumis à l'article 82 de la loi Informatique et Libertés.",
            Obsolete.ACT_1978_ALONE,
        ),
    ],
)
def test_a_name_that_resembles_an_old_text_is_not_one(html: str, what: Obsolete) -> None:
    assert what not in {one.what for one in policy(html).obsolete}


@pytest.mark.parametrize(
    ("html", "what"),
    [
        ("Conformément à la loi Informatique et Libertés, vous avez un droit d'accès.", Obsolete.ACT_1978_ALONE),
        ("Adressez-vous à notre CIL pour toute question.", Obsolete.CIL),
    ],
)
def test_an_old_text_relied_on_is_out_of_date(html: str, what: Obsolete) -> None:
    assert what in {one.what for one in policy(html).obsolete}


@pytest.mark.parametrize(
    ("html", "confidence"),
    [
        ("Les données sont stockées exclusivement sur un serveur situé en Europe.", Confidence.DOUBTFUL),
        ("Les données sont traitées exclusivement au sein de l'Union européenne.", Confidence.LIKELY),
    ],
)
def test_a_place_of_storage_is_a_doubtful_claim_that_nothing_is_transferred(html: str, confidence: Confidence) -> None:
    assert policy(html).no_transfer.confidence is confidence


def test_one_piece_of_data_given_to_nobody_is_no_claim_for_all() -> None:
    assert not states("no_third_parties", "Cette information n'est jamais transmise à un tiers.")
