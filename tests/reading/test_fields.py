from collections.abc import Callable

import pytest

from auditor.evidence.pages import Field, FieldPurpose
from auditor.reading.page import PageContent

Read = Callable[..., PageContent]


def _fields(page: PageContent) -> tuple[Field, ...]:
    return page.reading.forms[0].fields if page.reading.forms else ()


@pytest.mark.parametrize(
    ("html", "purpose"),
    [
        ("<input type=email name=x>", FieldPurpose.EMAIL),
        ('<input name="customer[email]">', FieldPurpose.EMAIL),
        ('<input name=x placeholder="Adresse e-mail">', FieldPurpose.EMAIL),
        ("<input name=courriel>", FieldPurpose.EMAIL),
        ("<input type=tel name=x>", FieldPurpose.PHONE),
        ("<input name=phone_mobile>", FieldPurpose.PHONE),
        ("<label>Téléphone <input name=f4></label>", FieldPurpose.PHONE),
        ("<input type=tel autocomplete=cc-number>", FieldPurpose.CARD),
        ("<input type=tel name=cardnumber>", FieldPurpose.CARD),
        ("<label>Cryptogramme <input name=a></label>", FieldPurpose.CARD),
        ("<label>Numéro de carte cadeau <input name=a></label>", FieldPurpose.OTHER),
        ("<input name=firstname>", FieldPurpose.NAME),
        ('<input name="contact[name]">', FieldPurpose.NAME),
        ("<label>Prénom <input name=field_1></label>", FieldPurpose.NAME),
        ('<input name=x autocomplete="billing family-name">', FieldPurpose.NAME),
        ("<label>Société <input name=company></label>", FieldPurpose.OTHER),
        ("<input name=billing_postcode>", FieldPurpose.ADDRESS),
        ("<label>Code postal <input name=cp2></label>", FieldPurpose.ADDRESS),
        ('<input name="customer[street][0]">', FieldPurpose.ADDRESS),
        ("<input name=birthday>", FieldPurpose.BIRTH_DATE),
        ("<label>Date de naissance <input type=date name=d></label>", FieldPurpose.BIRTH_DATE),
        ("<select name=t><option>M.<option>Mme</select>", FieldPurpose.TITLE),
        ("<label>Titre de l'avis <input name=title></label>", FieldPurpose.MESSAGE),
        ("<input name=username>", FieldPurpose.IDENTIFIER),
        ("<label>Identifiant <input name=u></label>", FieldPurpose.IDENTIFIER),
        ("<label>Numéro de commande <input name=n></label>", FieldPurpose.IDENTIFIER),
        ("<textarea name=message></textarea>", FieldPurpose.MESSAGE),
        ("<input type=password name=x>", FieldPurpose.PASSWORD),
        ("<input type=search name=x>", FieldPurpose.SEARCH),
        ("<input type=number name=qty>", FieldPurpose.OTHER),
        ("<label><input type=checkbox name=a> Recevoir notre newsletter</label>", FieldPurpose.MARKETING),
        ("<label><input type=checkbox name=a> Je souhaite recevoir des offres par SMS</label>", FieldPurpose.MARKETING),
        ("<label><input type=checkbox name=a> Recevoir les offres de nos partenaires</label>", FieldPurpose.PARTNERS),
        (
            "<label><input type=checkbox name=a> J'accepte les CGV et de recevoir la newsletter</label>",
            FieldPurpose.TERMS,
        ),
        ("<label><input type=checkbox name=a> I agree to the terms and conditions</label>", FieldPurpose.TERMS),
        (
            "<label><input type=checkbox name=a> J'accepte de recevoir les offres. "
            "Voir notre politique de confidentialité"
            "</label>",
            FieldPurpose.MARKETING,
        ),
        ("<label><input type=checkbox name=psgdpr> J'accepte le traitement de mes données</label>", FieldPurpose.TERMS),
        ("<label><input type=checkbox name=a> Mémoriser ma carte bancaire</label>", FieldPurpose.SAVE_CARD),
        ("<label><input type=checkbox name=rememberme> Se souvenir de moi</label>", FieldPurpose.OTHER),
        ("<input type=checkbox name=newsletter>", FieldPurpose.MARKETING),
        ("<label><input type=radio name=offre value=1> Mensuelle</label>", FieldPurpose.OTHER),
    ],
)
def test_the_purpose_of_a_field_shows(read: Read, html: str, purpose: FieldPurpose) -> None:
    (field,) = _fields(read(f"<form>{html}<input type=hidden name=h></form>"))
    assert field.purpose is purpose


@pytest.mark.parametrize(
    ("html", "label"),
    [
        ("<label for=i>Ville</label><p><input id=i></p>", "Ville"),
        ("<label>Ville <input></label>", "Ville"),
        ('<input aria-label="Ville">', "Ville"),
        ('<b id=l>Ville</b><input aria-labelledby="l">', "Ville"),
        ('<input placeholder="Ville">', "Ville"),
        ('<input title="Ville">', "Ville"),
        ("<p>Ville</p><input>", "Ville"),
        ("<table><tr><td>Ville</td><td><input></td></tr></table>", "Ville"),
        ('<div><label>Ville</label><div><input placeholder="Paris"></div></div>', "Ville"),
        ("<p><input type=checkbox name=a> Ville</p>", "Ville"),
        ("<label>Pays <select><option>France</select></label>", "Pays"),
    ],
)
def test_the_label_is_found(read: Read, html: str, label: str) -> None:
    assert _fields(read(f"<form>{html}</form>"))[0].label == label


@pytest.mark.parametrize(
    ("html", "marked"),
    [
        ("<label for=i>Nom *</label><input id=i>", True),
        ('<label for=i>Nom <abbr class="required" title="obligatoire">*</abbr></label><input id=i>', True),
        ("<label>Nom (obligatoire) <input></label>", True),
        ('<label class="form-control-label required" for=i>Nom</label><input id=i>', True),
        ('<div class="field required"><label for=i>Nom</label><input id=i></div>', True),
        ('<input placeholder="Nom*">', True),
        ("<table><tr><td>Nom *</td><td><input></td></tr></table>", True),
        ("<label for=i>Nom</label><input id=i required>", False),
        ("<label>Nom (non obligatoire) <input></label>", False),
        ('<div class="not-a-requirement"><input placeholder=Nom></div>', False),
    ],
)
def test_the_mark_of_a_required_field_is_seen(read: Read, html: str, marked: bool) -> None:
    assert _fields(read(f"<form>{html}</form>"))[0].marked is marked


@pytest.mark.parametrize(
    "html",
    [
        "<input type=hidden name=csrf_token>",
        "<input type=submit value=OK><button>Envoyer</button><input type=image src=x>",
        '<input name=url style="display:none">',
        "<input name=mail2 tabindex=-1 aria-hidden=true>",
        '<div style="position: absolute; left: -5000px;" aria-hidden=true>'
        '<input name="b_0123456789ab_01" tabindex=-1></div>',
        '<p class="hp-field"><input name=website></p>',
        '<div style="display:none"><label>Ne pas remplir<input name=phone></label></div>',
        "<input name=my_honeypot>",
    ],
)
def test_buttons_hidden_inputs_and_traps_are_no_fields(read: Read, html: str) -> None:
    page = read(f"<form><input name=real>{html}</form>")
    assert [field.name for field in _fields(page)] == ["real"]


def test_a_box_drawn_by_its_label_stays_a_field(read: Read) -> None:
    html = (
        "<form><input name=a>"
        '<input type=checkbox style="display:none" id=c name=optin><label for=c>Newsletter</label></form>'
    )
    assert [field.name for field in _fields(read(html))] == ["a", "optin"]


def test_radio_buttons_of_one_name_are_one_field(read: Read) -> None:
    html = (
        "<form><fieldset><legend>Civilité *</legend><label><input type=radio name=g value=1>M.</label>"
        "<label><input type=radio name=g value=2 checked required>Mme</label></fieldset></form>"
    )
    (field,) = _fields(read(html))
    assert (field.label, field.choices, field.purpose) == ("Civilité *", ("M.", "Mme"), FieldPurpose.TITLE)
    assert (field.checked, field.required, field.marked) == (True, True, True)


def test_the_constraints_of_a_field_are_kept(read: Read) -> None:
    html = (
        '<form><input type=password name=p minlength=8 maxlength="x" pattern="[a-z]+" onpaste="return false;" '
        "aria-required=true></form>"
    )
    (field,) = _fields(read(html))
    assert (field.min_length, field.max_length, field.pattern) == (8, None, "[a-z]+")
    assert (field.forbids_paste, field.required) == (True, True)


def test_a_ticked_box_is_seen(read: Read) -> None:
    (field,) = _fields(read("<form><label><input type=checkbox name=optin checked> Newsletter</label></form>"))
    assert field.checked


@pytest.mark.parametrize(
    ("html", "label"),
    [
        (
            '<p id=a>Recevez nos offres</p><input type=email placeholder="Votre e-mail" aria-labelledby=a>',
            "Votre e-mail",
        ),
        ('<label>E-mail <input type=email placeholder="vous@exemple.fr"></label>', "E-mail"),
        ('<label>Votre question <input name=q1 placeholder="Ecrivez ici"></label>', "Votre question"),
    ],
)
def test_a_slogan_gives_way_to_the_placeholder_that_says_what_to_write(read: Read, html: str, label: str) -> None:
    assert _fields(read(f"<form>{html}</form>"))[0].label == label


@pytest.mark.parametrize("attribute", ["minlength", "data-minlength", "data-password-min-length"])
def test_the_least_length_is_read_wherever_the_password_check_finds_it(read: Read, attribute: str) -> None:
    (field,) = _fields(read(f"<form><input type=password name=password {attribute}=12></form>"))

    assert field.min_length == 12


def test_a_hidden_input_before_a_box_does_not_take_its_words(read: Read) -> None:
    html = (
        "<div><label>S'abonner</label><div><input type=hidden name=n value=0><input type=checkbox name=n></div></div>"
    )

    assert _fields(read(f"<form>{html}</form>"))[0].label == "S'abonner"
