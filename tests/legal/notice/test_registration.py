import pytest

from auditor.legal.statement import State
from tests.legal.notice.notices import notice, values


def editor(words: str) -> str:
    return f"<h2>Éditeur du site</h2><p>Dénomination sociale : Papeterie des Ormes<br>{words}</p>"


@pytest.mark.parametrize(
    ("words", "siret", "state"),
    [
        ("SIRET : 732 829 320 00074", "73282932000074", State.VALID),
        ("SIRET : 732 829 320 00075", "73282932000075", State.INVALID),
        ("SIRET : 356 000 000 49837", "35600000049837", State.VALID),
        ("SIRET : 123 456 789 00012", "12345678900012", State.INVENTED),
    ],
)
def test_a_siret_is_read_and_judged(words: str, siret: str, state: State) -> None:
    said = notice(editor(words)).siret

    assert (said.value, said.state) == (siret, state)


def test_a_field_never_filled_in_is_no_number() -> None:
    said = notice(editor("SIRET : [à compléter]")).siret

    assert not said.found
    assert said.state is State.PLACEHOLDER


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("SAS au capital de 12.576.947,40 €", "12.576.947,40 €"),
        ("Capital social : dix mille euros", "dix mille euros"),
        ("SARL au capital variable de 15 000€ minimum", "15 000€"),
        ("Capital social : €", None),
    ],
)
def test_the_capital_is_read_as_written(words: str, amount: str | None) -> None:
    assert values(editor(words), "share_capital") == {"share_capital": amount}


def test_a_variable_capital_is_said_to_vary() -> None:
    assert notice(editor("SARL au capital variable de 15 000€ minimum")).variable_capital.found
    assert not notice(editor("SARL au capital de 15 000€")).variable_capital.found


@pytest.mark.parametrize(
    ("words", "town"),
    [
        ("RCS de POINTE-A-PITRE sous le numéro 732 829 320", "POINTE-A-PITRE"),
        ("Immatriculée au Registre du Commerce et des Sociétés (RCS) de Bordeaux", "Bordeaux"),
        ("732 829 320 R.C.S. Saint-Denis de la Réunion", "Saint-Denis de la Réunion"),
        ("Siège social : 3 rue Haute, 44000 Nantes", None),
    ],
)
def test_the_town_is_that_of_the_register(words: str, town: str | None) -> None:
    assert values(editor(words), "rcs_city") == {"rcs_city": town}


def test_the_town_beside_the_siren_counts_before_a_register_abroad() -> None:
    html = """<h2>Éditeur</h2><p>Ormes N.V. est une société de droit néerlandais, Registre du Commerce d'Amsterdam.</p>
        <p>Sa succursale en France est enregistrée au Registre du Commerce et des Sociétés de Nanterre sous le
        numéro 732 829 320.</p>"""

    assert values(html, "rcs_city", "siren") == {"rcs_city": "Nanterre", "siren": "732829320"}


def test_digits_behind_a_telephone_are_no_siren() -> None:
    html = editor("Téléphone : +33 (0)1 84 80 78 77<br>R.C.S. : 732 829 320 Versailles")

    assert values(html, "siren", "rcs_city") == {"siren": "732829320", "rcs_city": "Versailles"}


def test_a_belgian_merchant_has_its_enterprise_number() -> None:
    html = """<h2>Éditeur responsable</h2><p>Boulangerie des Ormes SRL<br>Rue de l'Essai 12<br>1000 Bruxelles<br>
        BCE : 0428.759.497<br>TVA : BE 0428.759.497</p>"""

    assert values(html, "publisher_name", "legal_form", "be_enterprise_number", "vat_number", "siren") == {
        "publisher_name": "Boulangerie des Ormes SRL",
        "legal_form": "SRL",
        "be_enterprise_number": "0428759497",
        "vat_number": "BE0428759497",
        "siren": None,
    }


def test_a_swiss_merchant_has_its_uid() -> None:
    html = """<h1>Impressum</h1><p>Horlogerie des Ormes Sàrl<br>Rue du Rhône 8<br>1204 Genève<br>IDE :
        CHE-100.155.212</p>"""

    assert values(html, "publisher_name", "swiss_uid", "siren") == {
        "publisher_name": "Horlogerie des Ormes Sàrl",
        "swiss_uid": "CHE-100.155.212",
        "siren": None,
    }


def test_a_luxembourg_merchant_has_no_siren() -> None:
    html = """<h2>Éditeur</h2><p>Cave des Ormes S.à r.l.<br>12, rue de la Moselle<br>L-5480 Wormeldange<br>
        RCS Luxembourg B 184562<br>TVA : LU15027442</p>"""

    assert values(html, "legal_form", "luxembourg_register", "vat_number", "siren", "siret") == {
        "legal_form": "S.à r.l.",
        "luxembourg_register": "B184562",
        "vat_number": "LU15027442",
        "siren": None,
        "siret": None,
    }


def test_an_association_has_its_rna_number() -> None:
    html = """<p><b>MÉDIAS DES ORMES</b><br>Association déclarée — Loi 1901<br>RNA : W751280581<br>
        Siège social : 39 boulevard Nez, 75018 Paris</p>"""
    said = notice(f"<h2>Mentions légales</h2>{html}")

    assert said.publisher_name.value == "MÉDIAS DES ORMES"
    assert said.association_number.value == "W751280581"
    assert said.legal_form.found


def test_mentions_of_a_status_are_read() -> None:
    said = notice(
        editor("Léa Martin, entrepreneur individuel (EI)<br>TVA non applicable, art. 293 B du CGI<br>RM de Paris")
    )

    assert said.sole_trader_mention.found
    assert said.vat_exemption.found
    assert said.trades_register.found
    assert not said.regulated_profession.found


def test_a_regulated_profession_is_read() -> None:
    assert notice(editor("Avocate au Barreau de Lille")).regulated_profession.found
    assert notice(editor("Carte professionnelle CPI 5901 2018 000 031 415")).regulated_profession.found


def test_a_host_that_publishes_a_notice_keeps_its_own_number() -> None:
    html = "<h2>Éditeur</h2><p>Le site est édité par OVH SAS, RCS Lille Métropole 424 761 419.</p>"

    assert values(html, "siren") == {"siren": "424761419"}
