"""What is said about forms, from the HTML of pages."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from auditor.evidence.pages import FormPurpose
from auditor.evidence.records import Page, PageKind
from auditor.facts.forms import CollectionForm, Forms, derive
from auditor.problems import Missing, Problem
from tests.facts import visits

CONTACT = """<form action="/contact" method="post"><label>Nom <input name="nom"></label>
<label>E-mail <input type="email" name="email"></label><label>Message <textarea name="message"></textarea></label>
{inside}<button>Envoyer</button></form>{after}"""
REGISTER = """<form action="/inscription" method="post"><label>Nom <input name="lastname"></label>
<label>E-mail <input type="email" name="email"></label>
<label>Mot de passe <input type="password" name="password" {attributes}></label>{inside}
<button>Créer mon compte</button></form>"""


def page_of(body: str) -> str:
    return f'<html lang="fr"><body><main><h1>Page</h1>{body}</main></body></html>'


def derived(tmp_path: Path, *pages: Page) -> Forms:
    forms = derive(visits.bundle(tmp_path, *pages))
    assert isinstance(forms, Forms)
    return forms


def only(tmp_path: Path, body: str, kind: PageKind = PageKind.CONTACT) -> CollectionForm:
    (form,) = derived(tmp_path, visits.page("/page", kind, page_of(body))).collecting
    return form


def contact(tmp_path: Path, inside: str = "", after: str = "") -> CollectionForm:
    return only(tmp_path, CONTACT.format(inside=inside, after=after))


def register(tmp_path: Path, inside: str = "", attributes: str = "") -> CollectionForm:
    return only(tmp_path, REGISTER.format(inside=inside, attributes=attributes), PageKind.ACCOUNT)


def test_a_dead_site_gives_no_form(tmp_path: Path) -> None:
    assert isinstance(derive(visits.bundle(tmp_path, state=Problem.CHALLENGE)), Missing)


def test_the_same_footer_form_on_five_pages_is_one_form_with_its_count(tmp_path: Path) -> None:
    footer = (
        '<footer><form action="/news"><input type="email" name="email"><button>OK newsletter</button></form></footer>'
    )
    pages = [visits.page(f"/{n}", PageKind.OTHER, f"<main><p>Bonjour</p></main>{footer}") for n in range(5)]

    (form,) = derived(tmp_path, *pages).forms

    assert (form.pages, len(form.seen), form.purpose) == (5, 3, FormPurpose.NEWSLETTER)


def test_search_is_no_form_to_judge(tmp_path: Path) -> None:
    search = '<form role="search" action="/search"><input type="search" name="q"></form>'

    assert derived(tmp_path, visits.page("/", PageKind.HOME, page_of(search))).forms == ()


def test_login_is_kept_but_collects_nothing(tmp_path: Path) -> None:
    login = """<form action="/login"><input type="email" name="email"><input type="password" name="password">
    <button>Se connecter</button></form>"""

    forms = derived(tmp_path, visits.page("/login", PageKind.ACCOUNT, page_of(login)))

    assert [form.purpose for form in forms.forms] == [FormPurpose.LOGIN]
    assert forms.collecting == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Vos données sont traitées par la société Durand pour répondre à votre demande.",
        "Les informations recueillies sur ce formulaire sont enregistrées dans un fichier.",
        "Pour exercer vos droits d’accès, écrivez-nous.",
        "En envoyant ce message, vous acceptez notre politique de confidentialité.",
        "We process your personal data to answer you.",
    ],
)
def test_a_sentence_about_personal_data_is_a_notice(tmp_path: Path, sentence: str) -> None:
    assert contact(tmp_path, after=f"<p>{sentence}</p>").notice


@pytest.mark.parametrize(
    "words",
    ["Vos informations personnelles", "Laissez vos coordonnées et consultez nos offres.", "Utilisation du site"],
)
def test_a_heading_or_courtesy_is_no_notice(tmp_path: Path, words: str) -> None:
    assert not contact(tmp_path, inside=f"<p>{words}</p>").notice


@pytest.mark.parametrize(
    "folded",
    [
        '<div style="display:none">Vos données sont traitées par la société Durand.</div>',
        "<div hidden><p>Vos données sont traitées par la société Durand.</p></div>",
        '<i class="info" title="Vos données sont traitées par la société Durand."></i>',
        "<details><summary>Données</summary>Vos données sont traitées par la société Durand.</details>",
    ],
)
def test_a_notice_in_an_accordion_or_tooltip_counts(tmp_path: Path, folded: str) -> None:
    assert contact(tmp_path, inside=folded).notice


def test_a_link_in_the_form_is_told_from_a_link_in_the_footer(tmp_path: Path) -> None:
    link = '<a href="/confidentialite">Politique de confidentialité</a>'
    near = contact(tmp_path / "near", inside=f"<p>{link}</p>")
    html = page_of(CONTACT.format(inside="", after="")).replace("</body>", f"<footer>{link}</footer></body>")
    (far,) = derived(tmp_path / "far", visits.page("/contact", PageKind.CONTACT, html)).collecting

    assert near.privacy_link
    assert far.page_link
    assert not far.privacy_link
    assert not far.notice


def test_a_legend_before_the_form_counts(tmp_path: Path) -> None:
    html = "<p>Les champs marqués d'un astérisque sont obligatoires.</p>" + CONTACT.format(inside="", after="")

    assert only(tmp_path, html).legend


def test_no_legend_without_such_words(tmp_path: Path) -> None:
    assert not contact(tmp_path).legend


def test_all_fields_mandatory_is_understood(tmp_path: Path) -> None:
    assert contact(tmp_path, inside="<p>Tous les champs sont obligatoires.</p>").all_mandatory


def test_a_ticked_box_about_offers_is_seen_with_its_partners(tmp_path: Path) -> None:
    box = "<label><input type=checkbox name=optin checked> Recevoir les offres de nos partenaires</label>"

    (found,) = register(tmp_path, inside=box).boxes

    assert (found.checked, found.partners, found.own_too, found.refusal) == (True, True, False, False)


def test_one_box_for_merchant_and_partners(tmp_path: Path) -> None:
    box = "<label><input type=checkbox name=o> Recevoir les offres de la boutique et de ses partenaires</label>"

    (found,) = register(tmp_path, inside=box).boxes

    assert found.own_too


def test_a_box_that_refuses_is_told_apart(tmp_path: Path) -> None:
    box = "<label><input type=checkbox name=optout> Je ne souhaite pas recevoir la newsletter</label>"

    (found,) = register(tmp_path, inside=box).boxes

    assert found.refusal


def test_terms_and_newsletter_in_one_box(tmp_path: Path) -> None:
    box = "<label><input type=checkbox name=cgv> J'accepte les CGV et de recevoir la newsletter</label>"

    (found,) = register(tmp_path, inside=box).boxes

    assert found.terms


def test_a_box_about_terms_or_data_alone_is_no_marketing(tmp_path: Path) -> None:
    boxes = """<label><input type=checkbox name=n> J'ai lu les CGV ; se désinscrire de la newsletter est libre</label>
    <label><input type=checkbox name=cgv> J'accepte les conditions générales de vente de l'offre</label>
    <label><input type=checkbox name=rgpd> J'accepte que mes données soient utilisées pour ma demande</label>"""

    assert register(tmp_path, inside=boxes).boxes == ()


def test_a_newsletter_box_that_points_to_the_terms_does_not_accept_them(tmp_path: Path) -> None:
    box = """<label><input type=checkbox name=newsletter> Recevoir notre newsletter. Vous pouvez vous désinscrire ; nos
    informations de contact sont dans les conditions d'utilisation du site.</label>"""

    form = register(tmp_path, inside=box)

    assert not form.boxes[0].terms
    assert form.can_refuse


def test_signing_up_by_default_is_seen(tmp_path: Path) -> None:
    words = "<p>En créant votre compte, vous acceptez de recevoir nos offres promotionnelles.</p>"

    form = register(tmp_path, inside=words)

    assert form.subscribes_by_default
    assert not form.can_refuse


@pytest.mark.parametrize(
    ("attributes", "hint", "minimum", "maximum", "kinds"),
    [
        ('minlength="8"', "", 8, None, 0),
        ('minlength="5"', "8 caractères minimum, dont un chiffre", 8, None, 1),
        ("", "Votre mot de passe doit contenir entre 8 et 20 caractères", 8, 20, 0),
        ('pattern="(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9])(?=.*[^A-Za-z0-9]).{12,}"', "", 12, None, 4),
        ('maxlength="12"', "", None, 12, 0),
        ("", "Password must be at least 12 characters with upper case, lower case, digit and symbol", 12, None, 4),
        ("", "", None, None, 0),
    ],
)
def test_password_rules_are_read(
    tmp_path: Path, attributes: str, hint: str, minimum: int | None, maximum: int | None, kinds: int
) -> None:
    rules = register(tmp_path, attributes=attributes, inside=f"<p>{hint}</p>").password

    assert rules is not None
    assert (rules.minimum, rules.maximum, rules.kinds) == (minimum, maximum, kinds)


def test_the_length_of_a_pseudonym_is_not_that_of_the_password(tmp_path: Path) -> None:
    html = "<p>Pseudo : au moins 3 caractères.</p>" + REGISTER.format(attributes="", inside="")

    rules = only(tmp_path, html, PageKind.ACCOUNT).password

    assert rules is not None
    assert rules.minimum is None


def test_forbidden_specials_and_paste_are_seen(tmp_path: Path) -> None:
    rules = register(tmp_path, attributes='pattern="[a-zA-Z0-9]{8,}" onpaste="return false"').password

    assert rules is not None
    assert rules.forbids_specials
    assert rules.forbids_paste


@pytest.mark.parametrize(
    "sentence",
    [
        "Le démarchage téléphonique suppose votre consentement préalable.",
        "Sans votre accord, nous ne vous appellerons pas par téléphone.",
        "Il est interdit de démarcher par téléphone un consommateur qui n'y a pas consenti.",
    ],
)
def test_the_prior_consent_notice_is_recognised(tmp_path: Path, sentence: str) -> None:
    form = register(tmp_path, inside=f"<p>{sentence}</p>")

    assert form.phone_notice
    assert not form.phone_obsolete


PHONE = """<form action="/commande" method="post"><label>Nom <input name="nom"></label>
<label>{label} <input type="tel" name="tel"></label><h3>Adresse de livraison</h3>
<label>Adresse <input name="address1"></label><label>Code postal <input name="postcode"></label>
<button>Commander</button></form>"""


@pytest.mark.parametrize(
    ("label", "explained"),
    [
        ("Téléphone", False),
        ("Téléphone (uniquement pour la livraison)", True),
        ("Téléphone, pour que le livreur puisse vous joindre", True),
        ("Phone (for the courier)", True),
    ],
)
def test_the_delivery_explains_the_telephone_only_in_so_many_words(tmp_path: Path, label: str, explained: bool) -> None:
    form = only(tmp_path, PHONE.format(label=label), PageKind.CHECKOUT)

    assert form.for_delivery is explained


def test_bloctel_alone_is_the_former_notice(tmp_path: Path) -> None:
    words = "<p>Vous pouvez vous inscrire sur la liste d'opposition au démarchage téléphonique Bloctel.</p>"

    form = register(tmp_path, inside=words)

    assert form.phone_obsolete
    assert not form.phone_notice


def test_the_notice_is_looked_for_in_terms_and_policy(tmp_path: Path) -> None:
    notice = page_of("<p>Le démarchage téléphonique n'est permis qu'avec votre consentement préalable.</p>")
    former = page_of("<p>Inscrivez-vous sur Bloctel.</p>")

    forms = derived(
        tmp_path,
        visits.page("/cgv", PageKind.TERMS, notice),
        visits.page("/confidentialite", PageKind.PRIVACY, former),
    )

    assert [seen.url for seen in forms.phone_notice_in_terms] == ["https://shop.test/cgv"]
    assert forms.phone_notice_in_privacy == ()
    assert [seen.url for seen in forms.phone_obsolete_in_documents] == ["https://shop.test/confidentialite"]
    assert forms.terms_read
    assert forms.privacy_read


def test_an_embedded_form_is_said_not_to_have_been_read(tmp_path: Path) -> None:
    embed = '<script src="https://js.hsforms.net/forms/v2.js"></script>'

    forms = derived(tmp_path, visits.page("/contact", PageKind.CONTACT, page_of(f"<p>Écrivez-nous</p>{embed}")))

    assert [seen.url for seen in forms.unread] == ["https://shop.test/contact"]


def test_the_day_of_the_audit_is_that_of_the_evidence(tmp_path: Path) -> None:
    started = datetime(2026, 8, 1, tzinfo=UTC)

    forms = derive(visits.bundle(tmp_path, visits.page("/", PageKind.HOME, page_of("<p>a</p>")), started=started))

    assert isinstance(forms, Forms)
    assert forms.audited_on == date(2026, 8, 1)


def test_endless_words_are_read_in_bounded_time(tmp_path: Path) -> None:
    noise = "mot de passe au moins (?=.* consentement données politique de " * 3_000

    assert register(tmp_path, inside=f"<p>{noise}</p>").password is not None


def test_a_legend_that_the_style_sheet_draws_from_an_attribute_counts(tmp_path: Path) -> None:
    body = CONTACT.format(inside="", after="").replace("<form", '<form data-hasrequired="* Champs obligatoires"')

    assert only(tmp_path, body).legend


def test_the_length_a_script_checks_prevails_over_a_looser_pattern(tmp_path: Path) -> None:
    form = only(tmp_path, REGISTER.format(attributes='data-minlength="12" pattern=".{5,}"', inside=""))

    assert form.password is not None
    assert form.password.minimum == 12


@pytest.mark.parametrize(("required", "expected"), [("required", True), ("", False)])
def test_a_company_that_must_be_named_makes_a_form_for_professionals(
    tmp_path: Path, required: str, expected: bool
) -> None:
    field = f'<label for="s">Société</label><input id="s" name="societe" {required}>'

    assert contact(tmp_path, inside=field).professionals is expected


def test_a_dutch_legend_is_a_legend(tmp_path: Path) -> None:
    assert contact(tmp_path, inside="<p>Velden met * zijn verplicht.</p>").legend


def test_a_form_without_a_worded_button_is_named_by_its_page(tmp_path: Path) -> None:
    body = '<form action="/x"><input name="nom"><input type="email" name="email"><input name="prenom"></form>'

    assert only(tmp_path, body).name == "Page"
