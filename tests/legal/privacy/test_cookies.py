"""Cookies: kinds, names, choices and lifetimes, told from denials, definitions and links elsewhere."""

import pytest

from tests.legal.privacy.policy import policy, states

CATEGORIES = [
    "Nous utilisons des cookies strictement nécessaires au fonctionnement du site.",
    "Ce site dépose des cookies de mesure d'audience.",
    "Des cookies publicitaires peuvent être déposés avec votre accord.",
    "<h2>Types de cookies</h2><ul><li>Cookies de session</li><li>Cookies analytiques</li></ul>",
    "<h2>Cookies</h2><ul><li>Essentiels</li><li>Statistiques</li><li>Marketing</li></ul>",
    "Nous utilisons des cookies pour mesurer la fréquentation du site.",
    "Un cookie de session conserve le contenu de votre panier.",
    "Si vous déposez un commentaire, un cookie temporaire déterminera si votre navigateur accepte les cookies.",
    "We use strictly necessary cookies and analytics cookies.",
    "Performance cookies tell us how visitors use the site.",
    "<table><tr><th>Cookie</th><th>Finalité</th></tr><tr><td>_ga</td><td>Mesure d'audience</td></tr></table>",
    "Les traceurs fonctionnels mémorisent votre langue.",
]
NO_CATEGORIES = [
    "Ce site n'utilise aucun cookie.",
    "Aucun cookie publicitaire n'est déposé.",
    "Un cookie est un petit fichier texte enregistré sur votre terminal.",
    "Ce site utilise des cookies pour améliorer votre expérience.",
    "Consultez notre politique de cookies.",
    "We do not use tracking cookies.",
]
NAMES = [
    "Nous utilisons Google Analytics.",
    "L'audience est mesurée avec Matomo.",
    "Le cookie _ga distingue les visiteurs.",
    "Un cookie PHPSESSID est déposé.",
    "<table><tr><th>Nom du cookie</th><th>Durée</th></tr><tr><td>PrestaShop-abc123</td><td>20 jours</td></tr></table>",
    "Le pixel Facebook nous permet de mesurer nos campagnes.",
    "We use a cookie named “session”.",
    "<h2>Cookies</h2><ul><li>wordpress_logged_in_xxx : maintien de la connexion</li></ul>",
]
NO_NAMES = [
    "Nous n'utilisons pas Google Analytics.",
    "Aucun traceur (Google Analytics, Facebook Pixel) n'est installé.",
    "Des cookies de mesure d'audience sont déposés.",
    "Des fichiers appelés « cookies » sont déposés.",
    "La liste des cookies figure dans le bandeau.",
    "<table><tr><th>Cookies</th><th>Durée</th></tr><tr><td>Techniques</td><td>Session</td></tr></table>",
    "Sur Google Chrome, ouvrez les paramètres pour bloquer les cookies.",
]
CHOICE = [
    "Vous pouvez refuser les cookies en paramétrant votre navigateur.",
    "Vous pouvez modifier vos choix à tout moment en cliquant sur « Gérer mes cookies ».",
    "Vous pouvez désactiver les cookies depuis les réglages de votre navigateur.",
    "Un bandeau vous permet d'accepter ou de refuser les cookies.",
    "<h2>Cookies</h2><p>Chrome : menu Paramètres du navigateur, puis Confidentialité.</p>",
    "Vous pouvez à tout moment vous opposer au dépôt de cookies.",
    "You can block or delete cookies in your browser settings.",
    "To opt out of Google Analytics cookies, visit https://tools.google.com/dlpage/gaoptout.",
    "You can change your cookie preferences at any time with the button below.",
]
NO_CHOICE = [
    "Les cookies publicitaires ne sont déposés qu'avec votre consentement.",
    "Ce site utilise des cookies de personnalisation pour mémoriser vos préférences.",
    "Vous pouvez accepter ou refuser les cookies.",
    "Ce site n'utilise pas de cookies.",
    "Vous pouvez modifier vos données depuis votre compte.",
]


@pytest.mark.parametrize("html", CATEGORIES)
def test_kinds_of_cookies_are_found(html: str) -> None:
    assert states("cookie_categories", html)


@pytest.mark.parametrize("html", NO_CATEGORIES)
def test_denials_and_definitions_name_no_kind(html: str) -> None:
    assert not states("cookie_categories", html)


@pytest.mark.parametrize("html", NAMES)
def test_names_of_cookies_and_tools_are_found(html: str) -> None:
    assert states("cookie_list", html)


@pytest.mark.parametrize("html", NO_NAMES)
def test_denials_and_browsers_name_no_cookie(html: str) -> None:
    assert not states("cookie_list", html)


@pytest.mark.parametrize("html", CHOICE)
def test_a_way_to_choose_is_found(html: str) -> None:
    assert states("cookie_choice_withdrawal", html)


@pytest.mark.parametrize("html", NO_CHOICE)
def test_consent_without_a_way_is_no_choice(html: str) -> None:
    assert not states("cookie_choice_withdrawal", html)


def test_lifetimes_belong_to_their_names() -> None:
    read = policy(
        "<h2>Cookies</h2><table><tr><th>Nom</th><th>Finalité</th><th>Durée</th></tr>"
        "<tr><td>_ga</td><td>Audience</td><td>2 ans</td></tr><tr><td>_gid</td><td>Audience</td><td>24 heures</td></tr>"
        "<tr><td>PHPSESSID</td><td>Panier</td><td>Session</td></tr></table>"
        "<p>Les autres cookies ont une durée de vie maximale de treize mois.</p>"
    )
    assert [(one.name, one.days, one.session) for one in read.cookie_lifetimes] == [
        ("_ga", 730, False),
        ("_gid", 1, False),
        ("PHPSESSID", None, True),
        ("", 390, False),
    ]


def test_a_column_of_cookies_holds_names_whatever_they_look_like() -> None:
    read = policy(
        "<h2>Cookies</h2><table><tr><th>Cookie</th><th>À quoi il sert</th><th>Durée</th></tr>"
        "<tr><td>panier</td><td>Garder les articles</td><td>7 jours</td></tr>"
        "<tr><td>mesure_visite</td><td>Compter les visites</td><td>13 mois</td></tr></table>"
    )
    assert [(one.name, one.days) for one in read.cookie_lifetimes] == [("panier", 7), ("mesure_visite", 390)]


def test_lifetimes_of_one_row_are_paired_one_by_one() -> None:
    read = policy(
        "<h2>Cookies</h2><table><tr><th>Nom</th><th>Durée</th></tr><tr><td>_ga, _gid</td><td>2 ans / "
        "24h</td></tr></table>"
    )
    assert [(one.name, one.days) for one in read.cookie_lifetimes] == [("_ga", 730), ("_gid", 1)]


def test_browsing_taken_for_consent_and_walls_are_found() -> None:
    assert states("browsing_consent", "En poursuivant votre navigation, vous acceptez l'utilisation de cookies.")
    assert states(
        "browsing_consent", "<h2>Cookies</h2><p>By continuing to use this site, you agree to our use of them.</p>"
    )
    assert not states("browsing_consent", "La poursuite de la navigation ne vaut pas consentement aux cookies.")
    assert not states("browsing_consent", "En utilisant ce site, vous acceptez les conditions générales.")
    assert states("cookie_wall", "Si vous refusez les cookies, vous devez quitter le site.")
    assert not states("cookie_wall", "Si vous refusez les cookies, certaines fonctionnalités seront limitées.")
