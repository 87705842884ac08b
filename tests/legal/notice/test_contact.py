import pytest

from auditor.legal.statement import State
from tests.legal.notice.notices import notice, values


@pytest.mark.parametrize(
    ("html", "email"),
    [
        ("<h2>Contact</h2><p>Écrivez à contact (at) ormes.test</p>", "contact@ormes.test"),
        (
            "<h2>Propriété intellectuelle</h2><p>Toute demande doit être adressée à contact@ormes.test.</p>",
            "contact@ormes.test",
        ),
        ("<h2>Données</h2><p>Pour exercer vos droits, écrivez à lea@ormes.test.</p>", "lea@ormes.test"),
        ("<h2>Données</h2><p>Notre délégué à la protection des données : dpo@ormes.test.</p>", None),
        ("<h2>Report suspicious email</h2><p>Please forward it to spoof@ormes.test.</p>", None),
        ("<h2>Hébergeur</h2><p>OVH<br>Email : support@ovh.com</p>", None),
        ("<h2>Éditeur</h2><p>Email : votre@email.com</p>", None),
        ('<h2>Contact</h2><p><a href="mailto:bonjour@ormes.test">Nous écrire</a></p>', "bonjour@ormes.test"),
    ],
)
def test_the_address_for_any_question_is_read(html: str, email: str | None) -> None:
    assert values(f"<h1>Mentions légales</h1>{html}", "email") == {"email": email}


@pytest.mark.parametrize(
    ("words", "phone", "state"),
    [
        ("Téléphone : 04 78 11 25 63", "+33478112563", State.VALID),
        ("Téléphone : 01 23 45 67 89", None, State.INVENTED),
        ("Téléphone : 05 56 XX XX XX", None, State.PLACEHOLDER),
        ("Fax : 04 78 11 25 63", None, None),
    ],
)
def test_a_plausible_telephone_counts(words: str, phone: str | None, state: State | None) -> None:
    said = notice(f"<h2>Éditeur</h2><p>Ormes<br>{words}</p>").phone

    assert (said.value, said.state) == (phone, state)
    assert said.found == (phone is not None)


def test_a_number_kept_for_films_is_one_that_the_page_states() -> None:
    assert notice("<h2>Éditeur</h2><p>Ormes<br>Tél. : 06 39 98 40 62</p>").phone.value == "+33639984062"


def test_a_premium_number_is_told() -> None:
    assert notice("<h2>Contact</h2><p>Service clients : 0 899 701 761</p>").premium_phone.found
    assert not notice("<h2>Contact</h2><p>Service clients : 0 805 701 761</p>").premium_phone.found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Adresse : 43100 Brioude", False),
        ("Adresse : Cotonou, Bénin", False),
        ("16 B rue Pasteur, bâtiment C, appartement 204", False),
        ("00 rue Exemple, 75000 Paris", False),
        ("Zone Aéroportuaire, 97438 Sainte-Marie", True),
        ("16 boulevard louis lormeau Suresnes, France", True),
        ("7 chemin vidé 14130 Saint-Gatien-des-bois", True),
    ],
)
def test_an_address_is_one_at_which_one_can_write(words: str, found: bool) -> None:
    assert notice(f"<h2>Éditeur</h2><p>Ormes<br>{words}</p>").postal_address.found is found


def test_a_form_alone_is_told() -> None:
    said = notice("<h2>Contact</h2><p>Utilisez notre formulaire de contact.</p>")

    assert said.contact_form.found
    assert not said.email.found


def test_the_mediator_is_named() -> None:
    html = """<h2>Médiation</h2><p>Le client peut saisir gratuitement le médiateur de la consommation : CM2C,
        14 rue Saint-Jean, 75017 Paris.</p>"""
    said = notice(f"<h2>Éditeur</h2><p>Ormes SARL</p>{html}")

    assert said.mediator.value == "CM2C"
    assert not said.postal_address.found


def test_the_date_of_the_notice_is_read() -> None:
    assert (
        notice("<p>Dernière mise à jour : 14 août 2026</p><h2>Éditeur</h2><p>Ormes</p>").last_updated.value
        == "2026-08-14"
    )
