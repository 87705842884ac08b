from collections.abc import Callable

import pytest

from auditor.evidence.pages import DocumentKind, Form, FormPurpose, Region
from auditor.reading.page import PageContent

Read = Callable[..., PageContent]
EMAIL = '<input type=email name=email placeholder="Votre e-mail">'
PASSWORD = "<input type=password name=password>"


def _only(page: PageContent) -> Form:
    (form,) = page.reading.forms
    return form


FORMS = [
    (FormPurpose.SEARCH, '<form action="/recherche"><input name=s><button>OK</button></form>'),
    (FormPurpose.SEARCH, "<form role=search><input name=mot></form>"),
    (FormPurpose.SEARCH, "<search><form><input name=x type=text></form></search>"),
    (FormPurpose.SEARCH, "<form><select name=cat><option>Tout</select><input type=search name=q></form>"),
    (FormPurpose.NEWSLETTER, f"<footer><form>{EMAIL}<input type=submit value=OK></form></footer>"),
    (
        FormPurpose.NEWSLETTER,
        f"<div><p>Recevez notre newsletter</p><form>{EMAIL}<button>Je m'abonne</button></form></div>",
    ),
    (
        FormPurpose.NEWSLETTER,
        '<form action="https://x.us1.list-manage.com/subscribe/post">'
        "<input type=email name=EMAIL><input name=FNAME></form>",
    ),
    (
        FormPurpose.NEWSLETTER,
        '<form action="/contact#contact_form"><input type=hidden name=form_type value=customer>'
        '<input type=email name="contact[email]" placeholder=E-mail><button>S\'inscrire</button></form>',
    ),
    (FormPurpose.LOGIN, f"<form action=/connexion>{EMAIL}{PASSWORD}<button>Connexion</button></form>"),
    (
        FormPurpose.LOGIN,
        "<form name=loginform><input name=log>"
        "<input type=password name=pwd><input type=checkbox name=rememberme></form>",
    ),
    (FormPurpose.REGISTER, f"<form>{EMAIL}{PASSWORD}<input type=password name=password2></form>"),
    (
        FormPurpose.REGISTER,
        f"<form action=/account><input name=firstname>{EMAIL}{PASSWORD}<button>Créer</button></form>",
    ),
    (
        FormPurpose.REGISTER,
        f'<form class="woocommerce-form-register register">{EMAIL}<button>S’inscrire</button></form>',
    ),
    (
        FormPurpose.PASSWORD_RESET,
        f"<form action=/mot-de-passe>{EMAIL}<p>Mot de passe oublié ?</p><button>Envoyer</button></form>",
    ),
    (
        FormPurpose.NEWSLETTER,
        f"<form method=post action=/inscription#blockEmailSubscription>{EMAIL}<button>S’abonner</button></form>",
    ),
    (
        FormPurpose.TRACKING,
        f"<form><p>Pour suivre votre commande :</p><input name=order_reference>{EMAIL}<button>Envoyer</button></form>",
    ),
    (
        FormPurpose.TRACKING,
        f"<form id=orders-search><input name=order_id><input name=lastname>{EMAIL}<button>Continuer</button></form>",
    ),
    (
        FormPurpose.PASSWORD_RESET,
        f"<form><h3>Récupération du mot de passe</h3>{EMAIL}<button>Envoyer les informations</button></form>",
    ),
    (FormPurpose.PASSWORD_RESET, f"<form action=/account/recover>{EMAIL}<button>Submit</button></form>"),
    (
        FormPurpose.REVIEW,
        f"<form action=/c><textarea name=comment></textarea><input name=author>{EMAIL}<button>Publier</button></form>",
    ),
    (
        FormPurpose.CONTACT,
        f"<form action=/contact><textarea name=comment></textarea>{EMAIL}<button>Envoyer</button></form>",
    ),
    (
        FormPurpose.OTHER,
        f"<form action=/adhesion><input name=nom>{EMAIL}<input name=adresse><input name=ville></form>",
    ),
    (
        FormPurpose.OTHER,
        f"<form action=https://pay.test/x><p>Votre reçu fiscal vous sera envoyé.</p><input name=nom>{EMAIL}"
        "<input name=adresse><input name=code_postal><input name=ville><button>Je donne</button></form>",
    ),
    (
        FormPurpose.CHECKOUT,
        f"<form action=/commande><p>Ajouter un don de 1 € à ma commande</p><input name=nom>{EMAIL}"
        "<input name=adresse><input name=code_postal><input name=ville><button>Continuer</button></form>",
    ),
    (
        FormPurpose.CONTACT,
        f"<form action=/devis><input name=nom>{EMAIL}<input name=adresse><input name=code_postal><input name=ville>"
        "<button>Demander mon devis</button></form>",
    ),
    (
        FormPurpose.OTHER,
        f"<form action=/eligibilite><input name=nom>{EMAIL}<input name=adresse><input name=code_postal></form>",
    ),
    (
        FormPurpose.CHECKOUT,
        f"<form action=/etape-2><h2>Adresse de livraison</h2><input name=nom>{EMAIL}<input name=adresse>"
        "<input name=code_postal><input name=ville><button>Continuer</button></form>",
    ),
    (
        FormPurpose.CART,
        "<form action=/toevoegen><input type=hidden name=ref value=3><button>In winkelwagen</button></form>",
    ),
    (FormPurpose.CONTACT, f"<form>{EMAIL}<textarea name=message></textarea><button>Envoyer</button></form>"),
    (
        FormPurpose.REVIEW,
        f'<form id=commentform action="/wp-comments-post.php">{EMAIL}<textarea name=comment></textarea></form>',
    ),
    (
        FormPurpose.REVIEW,
        "<form><input type=radio name=rating value=1>"
        "<textarea name=avis></textarea><button>Publier mon avis</button></form>",
    ),
    (
        FormPurpose.CART,
        "<form action=/panier><input type=number name=qty value=1><button>Ajouter au panier</button></form>",
    ),
    (
        FormPurpose.CART,
        '<form class="cart"><input type=number name=quantity><button name="add-to-cart">Add to cart</button></form>',
    ),
    (
        FormPurpose.CHECKOUT,
        '<form name=checkout class="checkout woocommerce-checkout">'
        "<input name=billing_first_name><input name=billing_address_1>"
        "<input name=billing_postcode><input type=tel name=billing_phone><input type=email name=billing_email>"
        "<textarea name=order_comments></textarea></form>",
    ),
    (FormPurpose.CHECKOUT, "<form><input autocomplete=cc-number><input autocomplete=cc-csc></form>"),
    (FormPurpose.OTHER, "<form><select name=currency><option>EUR<option>USD</select></form>"),
    (FormPurpose.OTHER, "<form action=/localization><select name=country_code><option>France</select></form>"),
    (FormPurpose.OTHER, "<form><select name=orderby><option>Prix croissant</select></form>"),
    (
        FormPurpose.OTHER,
        f"<form><p>Prévenez-moi lorsque le produit est disponible</p>{EMAIL}<button>OK</button></form>",
    ),
]


@pytest.mark.parametrize(("purpose", "html"), FORMS)
def test_the_purpose_of_a_form_shows(read: Read, purpose: FormPurpose, html: str) -> None:
    assert _only(read(html)).purpose is purpose


def test_a_country_chooser_holds_nothing_personal(read: Read) -> None:
    html = "<form><select name=country_code><option>France<option>Belgique</select><button>OK</button></form>"
    assert [field.purpose.value for field in _only(read(html)).fields] == ["other"]


def test_method_and_action_are_those_a_browser_uses(read: Read) -> None:
    form = _only(read('<form action="?id=1#x" method=POST><input name=a></form>'))
    assert (form.method, form.action.split("#")[0]) == ("post", "https://www.boutique.test/page?id=1")
    form = _only(read("<form method=foo><input name=a></form>"))
    assert (form.method, form.action) == ("get", "https://www.boutique.test/page")


def test_the_same_footer_form_has_one_key_on_every_page(read: Read) -> None:
    html = f"<footer><form>{EMAIL}<button>OK</button></form></footer>"
    first, second = read(html), read(f"<main><p>autre page</p></main>{html}", "https://www.boutique.test/autre")
    assert _only(first).key == _only(second).key
    assert _only(first).key != _only(read(html.replace("name=email", "name=phone type=tel"))).key


def test_words_after_a_form_of_the_content_are_near_it(read: Read) -> None:
    page = read(
        f"<main><h1>Contact</h1><form>{EMAIL}<textarea name=message></textarea></form>"
        "<p>Vos données sont utilisées pour vous répondre. "
        '<a href="/confidentialite">Politique de confidentialité</a></p>'
        '</main><footer><p>Pied de page</p><a href="/cgv">CGV</a></footer>'
    )
    form = _only(page)
    assert form.near == "Vos données sont utilisées pour vous répondre. Politique de confidentialité"
    assert [link.kind for link in form.document_links] == [DocumentKind.PRIVACY]


def test_the_next_column_of_a_footer_is_not_near_its_form(read: Read) -> None:
    page = read(
        f"<footer><div class=col><h4>Newsletter</h4><form>{EMAIL}</form><p>Désinscription à tout moment.</p></div>"
        '<div class=col><a href="/confidentialite">Politique de confidentialité</a></div></footer>'
    )
    form = _only(page)
    assert form.near == "Newsletter Désinscription à tout moment."
    assert form.document_links == ()


def test_a_link_beside_a_footer_form_belongs_to_it(read: Read) -> None:
    page = read(
        f"<footer><div><form>{EMAIL}<button>OK</button></form>"
        f"<p>Voir la <a href=/vp>politique de confidentialité</a></p>"
        "</div><div><a href=/cgv>CGV</a></div></footer>"
    )
    assert [(link.kind, link.region) for link in _only(page).document_links] == [(DocumentKind.PRIVACY, Region.FORM)]


def test_a_form_in_a_hidden_window_is_read_with_its_links(read: Read) -> None:
    page = read(f'<div style="display:none"><form><p>Mot</p>{EMAIL}<a href=/vp>Vie privée</a></form></div>')
    form = _only(page)
    assert form.text == "Mot Vie privée"
    assert [link.kind for link in form.document_links] == [DocumentKind.PRIVACY]


def test_fields_outside_any_form_make_one_with_an_email(read: Read) -> None:
    html = (
        f"<footer><div class=newsletter><p>Newsletter</p><div>{EMAIL}</div><button>Je m'inscris</button></div></footer>"
    )
    form = _only(read(html))
    assert (form.purpose, form.method, form.submit) == (FormPurpose.NEWSLETTER, "script", "Je m'inscris")
    assert read("<div><input name=q><button>Chercher</button></div>").reading.forms == ()


def test_a_field_may_name_its_form_from_afar(read: Read) -> None:
    html = f"<form id=f>{EMAIL}</form><p><input type=checkbox name=optin form=f> Newsletter</p>"
    assert [field.name for field in _only(read(html)).fields] == ["email", "optin"]


def test_nested_forms_are_one(read: Read) -> None:
    assert len(read(f"<form>{EMAIL}<div><form>{PASSWORD}</form></div></form>").reading.forms) == 1


def test_forms_and_fields_are_bounded(read: Read) -> None:
    page = read(("<form>" + "<input name=a>" * 50 + "</form>") * 30, forms_per_page=5, fields_per_form=7)
    assert [len(form.fields) for form in page.reading.forms] == [7] * 5
