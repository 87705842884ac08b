from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.evidence.pages import DocumentKind, FieldPurpose, FormPurpose
from auditor.reading.page import PageContent, read_page
from auditor.redaction import Redactor
from auditor.settings import Limits

Read = Callable[..., PageContent]
URL = "https://www.boutique.test/page"

PRESTASHOP = """<!doctype html><html lang="fr-FR"><head><title>Connexion</title><meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'"><meta name="referrer" content="origin">
<script>var prestashop = {"cart":{}};</script></head><body id="authentication" class="page-customer-account">
<main><header id="header"><nav class="header-nav"><a href="/contactez-nous">Contact</a></nav></header>
<section id="wrapper"><section id="main"><header class="page-header"><h1>Créez votre compte</h1></header>
<section id="content"><form action="/inscription" id="customer-form" class="js-customer-form" method="post">
<div class="form-group row"><label class="col-md-3 form-control-label">Titre</label><div>
<label class="radio-inline"><input name="id_gender" type="radio" value="1"> M</label>
<label class="radio-inline"><input name="id_gender" type="radio" value="2"> Mme</label></div></div>
<div class="form-group row"><label class="col-md-3 form-control-label required" for="f">Prénom</label>
<input id="f" class="form-control" name="firstname" type="text" required></div>
<div class="form-group row"><label class="required" for="e">E-mail</label><input id="e" name="email" type="email"></div>
<div class="form-group row"><label class="required" for="p">Mot de passe</label>
<input id="p" name="password" type="password" pattern=".{5,}"></div>
<div class="form-group row"><label for="b">Date de naissance</label><input id="b" name="birthday"></div>
<span class="custom-checkbox"><label><input name="optin" type="checkbox" value="1" checked><span></span>
Recevoir les offres de nos partenaires</label></span>
<span class="custom-checkbox"><label><input name="psgdpr" type="checkbox" value="1" required>
J'accepte les conditions générales et la politique de confidentialité</label></span>
<footer class="form-footer"><button type="submit">Enregistrer</button></footer></form></section>
<footer class="page-footer"></footer></section></section>
<footer id="footer"><div class="block_newsletter"><p>Recevez nos offres spéciales</p>
<form action="/#blockEmailSubscription" method="post"><input name="email" type="email" placeholder="Votre e-mail">
<input type="submit" name="submitNewsletter" value="S’abonner"></form></div>
<ul><li><a href="/content/2-mentions-legales">Mentions légales</a></li>
<li><a href="/content/3-conditions-utilisation">Conditions d'utilisation</a></li></ul></footer></main></body></html>"""
SHOPIFY = """<html lang=en><head><meta property="og:type" content="website"></head><body><main id="MainContent">
<h1>Contact</h1><form method="post" action="/contact#ContactForm"><input type="hidden" name="form_type" value="contact">
<input name="contact[Name]" autocomplete="name" placeholder="Name"><input type="email" name="contact[email]" required>
<input type="tel" name="contact[Phone number]"><textarea name="contact[Comment]" placeholder="Comment"></textarea>
<button>Send</button></form></main><div id="shopify-section-footer" class="shopify-section"><footer><ul>
<li><a href="/policies/legal-notice">Legal notice</a><li><a href="/policies/privacy-policy">Privacy policy</a>
<li><a href="/policies/terms-of-sale">Terms of sale</a><li><a href="/policies/refund-policy">Refund policy</a></ul>
<form action="/localization"><select name="country_code"><option>France</select></form></footer></div></body></html>"""
PRETIX = """<html lang=fr><body><div class="container"><main><h2>Identification</h2><form method=post>
<input type=hidden name=csrfmiddlewaretoken value=x><input type=radio name=customer_mode value=login>
<p>Continuer en tant qu'invité</p><input type=email name=login-email>
<input type=password name=login-password></form></main>
</div><footer><nav><ul><li><a href="/redirect/?url=https%3A//shop.example/cgv%3A1x">Conditions générales</a></li>
<li><a href="https://shop.example/impressum">Mentions légales</a></li></ul></nav></footer></body></html>"""
MAGENTO = """<body class="customer-account-login"><div class="page-wrapper"><header class="page-header">
<form id="search_mini_form" action="/catalogsearch/result/"><input name="q" type="text"></form></header>
<main id="maincontent" class="page-main"><h1 class="page-title">Connexion client</h1>
<form id="login-form" action="/customer/account/loginPost/" method="post"><input name="form_key" type="hidden">
<div class="field email required"><label for="email"><span>Email</span></label>
<input name="login[username]" id="email" type="email">
</div><div class="field password required"><label for="pass">Mot de passe</label>
<input name="login[password]" type="password" id="pass">
</div><button>Connexion</button></form></main><footer class="page-footer"><div class="footer content"><ul>
<li><a href="/cgv">CGV</a></ul></div></footer></div></body>"""


def _purposes(page: PageContent) -> list[FormPurpose]:
    return [form.purpose for form in page.reading.forms]


def _kinds(page: PageContent) -> set[DocumentKind]:
    return {link.kind for link in page.reading.document_links}


def test_a_prestashop_registration(read: Read) -> None:
    page = read(PRESTASHOP)
    assert (page.reading.title, page.reading.heading, page.reading.lang) == ("Connexion", "Créez votre compte", "fr-FR")
    assert page.reading.meta_csp == ("default-src 'self'",)
    assert (page.reading.meta_robots, page.reading.meta_referrer) == ("noindex", "origin")
    assert _purposes(page) == [FormPurpose.REGISTER, FormPurpose.NEWSLETTER]
    assert [field.purpose for field in page.reading.forms[0].fields] == [
        FieldPurpose.TITLE, FieldPurpose.NAME, FieldPurpose.EMAIL, FieldPurpose.PASSWORD, FieldPurpose.BIRTH_DATE,
        FieldPurpose.PARTNERS, FieldPurpose.TERMS,
    ]  # fmt: skip
    assert [field.marked for field in page.reading.forms[0].fields] == [False, True, True, True, False, False, False]
    assert _kinds(page) == {DocumentKind.LEGAL_NOTICE, DocumentKind.TERMS}


def test_a_shopify_contact_page(read: Read) -> None:
    page = read(SHOPIFY)
    assert _purposes(page) == [FormPurpose.CONTACT, FormPurpose.OTHER]
    assert [field.purpose for field in page.reading.forms[0].fields] == [
        FieldPurpose.NAME, FieldPurpose.EMAIL, FieldPurpose.PHONE, FieldPurpose.MESSAGE,
    ]  # fmt: skip
    assert _kinds(page) == set(DocumentKind) - {DocumentKind.COOKIES}


def test_a_pretix_customer_step(read: Read) -> None:
    page = read(PRETIX)
    assert _purposes(page) == [FormPurpose.LOGIN]
    assert page.reading.phrases == ("Continuer en tant qu'invité",)
    assert {(link.kind, link.same_site) for link in page.reading.document_links} == {
        (DocumentKind.TERMS, False), (DocumentKind.LEGAL_NOTICE, False),
    }  # fmt: skip


def test_a_magento_login(read: Read) -> None:
    page = read(MAGENTO)
    assert _purposes(page) == [FormPurpose.SEARCH, FormPurpose.LOGIN]
    assert [field.marked for field in page.reading.forms[1].fields] == [True, True]
    assert _kinds(page) == {DocumentKind.TERMS}


@pytest.mark.parametrize(
    ("content", "target"),
    [
        ("0;url=/suite", "https://www.boutique.test/suite"),
        ("5; URL='https://x.test/'", "https://x.test/"),
        ("30", None),
        ("0;url=javascript:x()", None),
        ("", None),
    ],
)
def test_a_meta_refresh_leads_somewhere(read: Read, content: str, target: str | None) -> None:
    assert read(f'<meta http-equiv=refresh content="{content}">').refresh == target


@pytest.mark.parametrize(
    "html", ["", " ", "\0\0", "<!-- rien -->", "<?xml?>", "texte", "\x89PNG\r\n\x1a\n\x00\x00", "\ud800"]
)
def test_what_is_no_page_reads_as_nearly_nothing(read: Read, html: str) -> None:
    page = read(html)
    assert page.links == ()
    assert page.reading.forms == ()


HOSTILE = {
    "nested": "<div>" * 1_000_000,
    "links": '<a href="/p?x=1">x</a>' * 100_000,
    "forms": "<form><input name=email type=email><label>E *</label></form>" * 10_000,
    "fields": "<form>" + "<input name=a><br>" * 50_000,
    "attribute": f'<a href="/{"y" * 1_000_000}" class="{"a " * 300_000}">m</a>',
    "entities": "&nbsp;&#x202e;&bogus;&#0;&#xD800;" * 50_000,
    "utf-16": "\0<\0h\0t\0m\0l\0>" * 100_000,
    "css": "<style>" + "/*" * 300_000 + "</style><style>" + "url( " * 300_000 + "</style>",
    "script": "<script>" + "https://a.test/a/" * 100_000 + "</script>",
    "json": '<script type="application/ld+json">' + "[" * 200_000 + "</script>",
    "words": "mot de passe enregistr compte " * 50_000,
    "leaks": "".join(f'<a href="/?{n}{"&e=a%40b.fr" * 100}">x</a>' for n in range(500)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page_gives_a_bounded_reading(read: Read, name: str) -> None:
    page = read(HOSTILE[name])
    assert len(page.reading.model_dump_json()) < 200_000
    assert len(page.links) <= Limits().links_per_page
    assert len(page.text) <= Limits().page_text_chars


def test_what_stands_beyond_the_nesting_that_is_read_is_said_to_be_unknown(read: Read) -> None:
    assert read("<div>" * 1_000).reading.depth_exceeded
    assert not read("<div>" * 100).reading.depth_exceeded


MARKUP = st.lists(
    st.sampled_from(
        ["<form>", "</form>", "<input type=radio name=a>", "<label for=i>", "<a href='http://['>", "<p hidden>",
         "<footer>", "<select><option>", "<base href='//'>", "<img srcset=','>",
         "<script>", "</script>", "<style>@import '", "<!--",
         "&#x0;", "<meta http-equiv=refresh content='0;url=//['>", "<template shadowrootmode=open>", "\u202e",
         "é*", "<a href='?e=a@b.fr'>"]
    )
    | st.text(max_size=10),
    max_size=40,
).map("".join)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(html=st.text() | MARKUP, url=st.sampled_from([URL, "http://127.0.0.1:8000/", "https://[::1]/x", "about:blank"]))
def test_reading_never_raises(html: str, url: str) -> None:
    page = read_page(html, url, limits=Limits(), redactor=Redactor(b"salt"))
    assert page.reading.links >= 0
