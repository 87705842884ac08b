import pytest

from auditor.legal.terms.model import TermsOfSale
from tests.legal.terms.sentences import linked, terms


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Le consommateur peut saisir gratuitement le médiateur CM2C, 49 rue de Ponthieu, 75008 Paris.", "CM2C"),
        ("Médiateur de la consommation : Médiation des Deux Rives", "Médiation des Deux Rives"),
        ("Vous pouvez recourir à la médiation auprès de l'association Concorde Conso.", "Concorde Conso"),
        ("Nous adhérons au Service du Médiateur du e-commerce de la FEVAD.", "Médiateur du e-commerce de la FEVAD"),
        ("Le médiateur est le suivant : ¶ Société de la Médiation Professionnelle", "Médiation Professionnelle"),
        ("Service de médiation : SAS Médiation Solution, 01800 Saint-Jean-de-Niost", "SAS Médiation Solution"),
    ],
)  # fmt: skip
def test_a_mediator_is_named_known_or_not(sentence: str, name: str) -> None:
    mediator = terms(f"Médiation :: {sentence}").mediator
    assert mediator.found
    assert mediator.value is not None
    assert mediator.value.lower() in name.lower() or name.lower() in mediator.value.lower()


@pytest.mark.parametrize(
    "sentence",
    [
        "Le consommateur peut recourir gratuitement à un médiateur de la consommation.",
        "Le médiateur sera choisi sur la liste de la Commission d'évaluation et de contrôle de la médiation.",
        "Le consommateur peut saisir le médiateur : [nom du médiateur].",
        "Conformément à l'article L612-1 du Code de la consommation, la médiation est possible.",
    ],
)
def test_an_offer_without_a_name_has_no_value(sentence: str) -> None:
    assert terms(f"Médiation :: {sentence}").mediator.value is None


def test_a_refusal_of_mediation_is_kept_as_such() -> None:
    mediator = terms("Litiges :: Nous ne participons pas à une procédure de médiation de la consommation.").mediator
    assert not mediator.found
    assert mediator.denied


def _contact() -> TermsOfSale:
    return terms(
        "Médiation :: Le consommateur peut saisir le médiateur Devigny Médiation.",
        linked("www.devignymediation.fr", "https://www.devignymediation.fr/"),
        "9 avenue René Gasnier D01, 49100 Angers",
        "contact@devignymediation.fr",
    )


def test_the_mediators_site_address_and_mailbox_are_read() -> None:
    found = _contact()
    assert found.mediator_site.value == "https://www.devignymediation.fr/"
    assert "49100" in (found.mediator_address.value or "")
    assert found.mediator_email.value == "contact@devignymediation.fr"


def test_the_mediators_mailbox_is_no_complaints_channel_of_the_seller() -> None:
    assert not terms("Médiation :: Écrivez au médiateur : contact@devignymediation.fr").complaints_contact.found
