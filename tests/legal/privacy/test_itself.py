"""The date of the text, what is out of date in it, and what was left unfinished."""

import pytest

from auditor.legal.privacy.named import Obsolete
from tests.legal.privacy.policy import policy, states

DATED = [
    ("Dernière mise à jour : 3 mars 2026", "2026-03-03"),
    ("Mise à jour le 03/03/2026.", "2026-03-03"),
    ("Cette politique est en vigueur depuis le 1er septembre 2025.", "2025-09-01"),
    ("Version de mars 2026", "2026-03"),
    ("<p>Texte.</p><p>3 mars 2026</p>", "2026-03-03"),
    ("Last updated: March 3, 2026", "2026-03-03"),
    ("Effective date: 3 March 2026", "2026-03-03"),
]
UNDATED = [
    "© 2024 Boréal",
    "Loi n° 78-17 du 6 janvier 1978 modifiée.",
    "Le RGPD est entré en vigueur le 25 mai 2018.",
    "Règlement (UE) 2016/679 du 27 avril 2016.",
    "La date de dernière mise à jour figure en haut de cette page.",
    "Société immatriculée le 12 mai 2019.",
]
OBSOLETE = [
    ("Ce site est déclaré à la CNIL sous le numéro 1234567 (RGPD).", Obsolete.CNIL_DECLARATION),
    ("Contactez notre correspondant informatique et libertés (RGPD).", Obsolete.CIL),
    (
        "Conformément à la loi Informatique et Libertés du 6 janvier 1978, vous disposez de droits.",
        Obsolete.ACT_1978_ALONE,
    ),
    ("Directive 95/46/CE et RGPD.", Obsolete.DIRECTIVE_95_46),
    ("Nous utilisons Universal Analytics (RGPD).", Obsolete.UNIVERSAL_ANALYTICS),
    ("RGPD. En poursuivant votre navigation, vous acceptez les cookies.", Obsolete.BROWSING_CONSENT),
    ("Inscrivez-vous sur Bloctel (RGPD).", Obsolete.BLOCTEL),
    ("RGPD et plateforme https://ec.europa.eu/consumers/odr.", Obsolete.ODR_PLATFORM),
]
CURRENT = [
    "Conformément au RGPD et à la loi Informatique et Libertés du 6 janvier 1978 modifiée.",
    "Le RGPD remplace la directive 95/46/CE.",
    "RGPD : nous avons désigné un délégué, qui succède au correspondant informatique et libertés.",
    "Nous avons déclaré notre délégué à la CNIL sous le numéro DPO-12345 (RGPD).",
    "RGPD : la plateforme https://ec.europa.eu/consumers/odr est fermée depuis le 20 juillet 2025.",
]


@pytest.mark.parametrize(("html", "value"), DATED)
def test_the_date_is_read(html: str, value: str) -> None:
    assert policy(html).last_updated.value == value


@pytest.mark.parametrize("html", UNDATED)
def test_other_dates_are_not_the_texts(html: str) -> None:
    assert not states("last_updated", html)


@pytest.mark.parametrize(("html", "what"), OBSOLETE)
def test_what_is_out_of_date_is_named(html: str, what: Obsolete) -> None:
    assert [one.what for one in policy(html).obsolete] == [what]


@pytest.mark.parametrize("html", CURRENT)
def test_what_is_current_or_history_is_not_out_of_date(html: str) -> None:
    assert policy(html).obsolete == ()


def test_fields_of_a_template_are_unfinished_and_lists_of_data_are_not() -> None:
    assert states("placeholder_text", "Le responsable est [NOM DE LA SOCIÉTÉ].")
    assert states("placeholder_text", "Lorem ipsum dolor sit amet.")
    assert not states(
        "placeholder_text", "<p>Nous collectons :</p><ul><li>Nom et prénom</li><li>Adresse e-mail</li></ul>"
    )


def test_filler_latin_states_nothing() -> None:
    read = policy("<h2>Responsable du traitement</h2><p>Lorem ipsum dolor sit amet, Quidem Voluptatum elit.</p>")
    assert not read.controller.found
