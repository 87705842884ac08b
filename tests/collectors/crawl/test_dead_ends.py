"""What answers in the place of a site is named for what it is; a page that merely holds the words is a page."""

from pathlib import Path

import pytest

from auditor.problems import Problem
from tests import loopback
from tests.collectors.crawl.shop import HTML, Handler, page, shop, visit

PROSE = "Nous torréfions nos cafés chaque semaine dans notre atelier de Rennes et nous les livrons à vélo. " * 12


def html(title: str, body: str, head: str = "") -> bytes:
    return (
        f"<!DOCTYPE html><html lang='fr'><head><title>{title}</title>{head}</head><body>{body}</body></html>".encode()
    )


CLOUDFLARE = html(
    "Just a moment...",
    "<noscript>Enable JavaScript and cookies to continue</noscript>"
    "<script>window._cf_chl_opt={cvId:'3'};a.src='/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1'</script>",
)
DATADOME = html("shop.fr", "<p>Please enable JS</p><script src='https://ct.captcha-delivery.com/c.js'></script>")
IMPERVA = html(
    "", "<iframe src='/_Incapsula_Resource?CWUDNSAI=9'>Request unsuccessful. Incapsula incident ID: 9</iframe>"
)
PERIMETERX = html("Access to this page has been denied", "<div id='px-captcha'></div><p>Press &amp; Hold</p>")
AKAMAI = html(
    "Access Denied", "<h1>Access Denied</h1>You don't have permission. Reference #18.2 https://errors.edgesuite.net/18"
)
CAPTCHA = html("Vérification", "<h1>Êtes-vous un robot ?</h1><script src='https://hcaptcha.com/1/api.js'></script>")
ANUBIS = html("Making sure you're not a bot!", "<script src='/.within.website/x/cmd/anubis/main.mjs'></script>Loading")

DEAD: dict[str, tuple[Problem, int, list[tuple[str, str]], bytes]] = {
    "cloudflare 403": (Problem.CHALLENGE, 403, [("cf-mitigated", "challenge")], CLOUDFLARE),
    "cloudflare 200": (Problem.CHALLENGE, 200, [], CLOUDFLARE),
    "cloudflare header alone": (Problem.CHALLENGE, 403, [("cf-mitigated", "challenge")], b""),
    "datadome": (Problem.CHALLENGE, 403, [("x-datadome", "protected")], DATADOME),
    "imperva": (Problem.CHALLENGE, 200, [], IMPERVA),
    "perimeterx": (Problem.CHALLENGE, 403, [], PERIMETERX),
    "akamai": (Problem.CHALLENGE, 403, [("Server", "AkamaiGHost")], AKAMAI),
    "aws waf": (Problem.CHALLENGE, 202, [("x-amzn-waf-action", "challenge")], b""),
    "generic captcha": (Problem.CHALLENGE, 200, [], CAPTCHA),
    "anubis": (Problem.CHALLENGE, 200, [], ANUBIS),
    "cloudflare block": (
        Problem.CHALLENGE,
        403,
        [],
        html(
            "Attention Required! | Cloudflare",
            f"<h1>Sorry, you have been blocked</h1><p>{'Why was I blocked? ' * 20}</p>",
        ),
    ),
    "registrar with a few words": (
        Problem.PARKED,
        200,
        [],
        html(
            "x.fr", f"<p>This domain name has been registered with a registrar.</p><p>{'View the registry. ' * 30}</p>"
        ),
    ),
    "maintenance with a few words": (
        Problem.MAINTENANCE,
        200,
        [],
        html("Site en maintenance", f"<h1>À tout de suite</h1><p>{'Nous améliorons la boutique. ' * 30}</p>"),
    ),
    "sedo": (Problem.PARKED, 200, [], html("x.fr", "<h1>x.fr</h1><script src='//img.sedoparking.com/a.js'></script>")),
    "for sale": (Problem.PARKED, 200, [], html("x.fr", "<h1>x.fr</h1><p>Ce nom de domaine est à vendre.</p>")),
    "godaddy lander": (Problem.PARKED, 200, [], html("", '<script>window.location.href="/lander"</script>')),
    "registrar": (Problem.PARKED, 200, [], html("x.fr", "<p>Ce nom de domaine est enregistré chez un bureau.</p>")),
    "construction": (Problem.PARKED, 200, [], html("Site en construction", "<h1>Site en construction</h1>")),
    "a shell that asks to wait": (
        Problem.SCRIPT_SHELL,
        200,
        [],
        html("Lune", "<div class='l'><p>Chargement de la boutique…</p></div><script src='/a.js'></script>"),
    ),
    "a new site of a content manager": (
        Problem.PARKED,
        200,
        [],
        html("Home", "<h1>Welcome to your new Wagtail site!</h1><a href='/a'>a</a><p>Please feel free to join us.</p>"),
    ),
    "a list of files": (
        Problem.PARKED,
        200,
        [],
        html("Directory listing for /", "<h1>Directory listing for /</h1><ul><li><a href='a/'>a/</a></ul>"),
    ),
    "an unfinished installation": (
        Problem.PARKED,
        200,
        [],
        html("DokuWiki Setup Error", "<h1>DokuWiki Setup Error</h1><p>The directory is not writable.</p>"),
    ),
    "nginx": (Problem.PARKED, 200, [], html("Welcome to nginx!", "<h1>Welcome to nginx!</h1><p>It is installed.</p>")),
    "debian": (
        Problem.PARKED,
        200,
        [],
        html("Apache2 Debian Default Page: It works", f"<h1>It works!</h1>{PROSE * 2}"),
    ),
    "plesk": (Problem.PARKED, 200, [], html("Web Server's Default Page", "<p>Plesk</p>")),
    "listing": (Problem.PARKED, 200, [], html("Index of /", "<h1>Index of /</h1><a href='cgi-bin/'>cgi-bin/</a>")),
    "maintenance 503": (Problem.MAINTENANCE, 503, [("Retry-After", "3600")], b"<h1>Unavailable</h1>"),
    "prestashop": (
        Problem.MAINTENANCE,
        503,
        [],
        html("Herboristerie", "<div id='layout-error'>Nous serons bientôt de retour</div>"),
    ),
    "maintenance 200": (Problem.MAINTENANCE, 200, [], html("Boutique", "<h1>Site en maintenance</h1><p>Merci.</p>")),
    "coming soon": (Problem.MAINTENANCE, 200, [], html("Shop", "<body class='woocommerce-coming-soon'>Coming soon")),
    "shopify password": (
        Problem.MAINTENANCE,
        200,
        [],
        html("Opening Soon", "<form action='/password' method='post'><input type='password' name='password'></form>"),
    ),
    "server error": (Problem.HTTP_SERVER_ERROR, 500, [], html("Error", "<h1>Internal Server Error</h1>")),
    "forbidden": (Problem.HTTP_CLIENT_ERROR, 403, [], html("Forbidden", "<h1>Forbidden</h1>")),
    "rate limit": (
        Problem.RATE_LIMITED,
        429,
        [("Retry-After", "3600")],
        html("Too many", "<h1>Too many requests</h1>"),
    ),
    "basic auth": (Problem.LOGIN_WALL, 401, [("WWW-Authenticate", 'Basic realm="preprod"')], b""),
    "login form": (
        Problem.LOGIN_WALL,
        200,
        [],
        html(
            "Espace pro",
            "<h1>Connexion</h1><form method='post'><input name='email'><input type='password' name='p'></form>",
        ),
    ),
    "react shell": (
        Problem.SCRIPT_SHELL,
        200,
        [],
        html(
            "Shop",
            "<noscript>You need to enable JavaScript</noscript><div id='root'></div><script src='/m.js'></script>",
        ),
    ),
    "vue shell": (
        Problem.SCRIPT_SHELL,
        200,
        [],
        html("Shop", "<div id=app></div><script type=module src='/m.js'></script>"),
    ),
    "shell after its style sheets": (
        Problem.SCRIPT_SHELL,
        200,
        [],
        html("Shop", "<div id='root'></div><script src='/m.js'></script>", f"<style>{'a{} ' * 60_000}</style>"),
    ),
    "empty": (Problem.EMPTY, 200, [], b""),
    "blank page": (Problem.EMPTY, 200, [], html("", "")),
    "soft 404": (Problem.SOFT_404, 200, [], html("Erreur 404", "<h1>Page introuvable</h1><p>Désolé.</p>")),
    "pdf": (Problem.NOT_HTML, 200, [("Content-Type", "application/pdf")], b"%PDF-1.7"),
}

LIVE: dict[str, bytes] = {
    "small honest page": html("Bonjour", "<h1>Bonjour</h1><p>Une page honnête, sans cookie ni formulaire.</p>"),
    "small page with a script": html(
        "Bonjour", "<h1>Bonjour</h1><p>Une page de peu de mots.</p><script>var a=1</script>"
    ),
    "wine estate": page("Château Milon", "<p>Le domaine est en vente directe. Ce domaine est à vendre.</p>"),
    "cloudflare beacon on a shop": page(
        "Thés", "<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>"
    ),
    "contact form with a captcha": html(
        "Écrivez-nous",
        "<h1>Contact</h1><form method='post'><input type='email' name='email'><textarea name='message'></textarea>"
        "<script src='https://www.google.com/recaptcha/api.js'></script>",
    ),
    "shop of captchas": page(
        "Captcha Press & Hold", "<p>Notre protection anti-robot vérifie que vous êtes humain.</p>"
    ),
    "boiler maintenance": page(
        "Maintenance de chaudières", "<p>Un contrat de maintenance, une maintenance en cours.</p>"
    ),
    "small boiler page": html("Contrats de maintenance", "<h1>Contrats de maintenance</h1><p>Appelez-nous.</p>"),
    "peugeot 404": page("Peugeot 404 : pièces", "<p>Toutes les pièces de la 404.</p>"),
    "coming soon shelf": page("Bientôt disponible", "<p>Coming soon: nos nouveautés.</p>"),
    "shop with a login box": page(
        "Boutique", "<form method='post'><input name='email'><input type='password' name='p'></form>"
    ),
    "rendered by react on the server": page("Boutique", "<div id='root'></div><script src='/main.js'></script>"),
    "sparse page rendered by react": html(
        "Shop",
        "<div id='app'><a href='/'>Shop</a><a href='/account/login'>Sign in</a></div><script src='/m.js'></script>",
    ),
    "a shelf of loading ramps": html("Chargement", f"<h1>Rampes de chargement</h1><p>{PROSE}</p><script></script>"),
    "a nginx tutorial": html("Welcome to my garden", f"<h1>Jardin</h1><p>{PROSE} Welcome to nginx!</p>"),
    "images only": html("Photos", "<img src='/a.jpg'><img src='/b.jpg'>"),
}


def everywhere(status: int, headers: list[tuple[str, str]], body: bytes) -> Handler:
    """Answer the same thing to every address but robots.txt."""
    typed = headers if any(name == "Content-Type" for name, _ in headers) else [HTML, *headers]
    return lambda request: (404, [HTML], b"") if request.path == "/robots.txt" else (status, typed, body)


@pytest.mark.parametrize("name", DEAD)
def test_what_stands_in_the_place_of_a_site_is_named(name: str, tmp_path: Path) -> None:
    problem, status, headers, body = DEAD[name]
    with loopback.serve(everywhere(status, headers, body)) as server:
        evidence, partial = visit(server.url(), tmp_path)

    assert evidence.state is not None
    assert evidence.state.problem is problem, evidence.state
    assert partial is problem
    assert [page.dead_end for page in evidence.pages] == [problem]
    assert {request.path for request in server.requests} == {"/robots.txt", "/"}


@pytest.mark.parametrize("name", LIVE)
def test_a_page_that_holds_such_words_is_a_page(name: str, tmp_path: Path) -> None:
    body = LIVE[name]

    def home_only(request: loopback.Request) -> loopback.Reply:
        return (200, [HTML], body) if request.path == "/" else (404, [HTML], b"<h1>404</h1>")

    with loopback.serve(home_only) as server:
        evidence, partial = visit(server.url(), tmp_path)

    assert evidence.state is None, evidence.state
    assert evidence.pages[0].dead_end is None
    assert partial is None


def test_a_redirect_to_another_company_is_not_followed(tmp_path: Path) -> None:
    answer = [("Location", "https://another-company.example/")]
    with loopback.serve(lambda request: (301, answer, b"")) as server:
        evidence, _ = visit(server.url(), tmp_path)

    assert evidence.state is not None
    assert evidence.state.problem is Problem.REDIRECT_ELSEWHERE
    assert "another-company.example" in evidence.state.detail


def test_a_start_page_behind_a_login_redirect_is_a_login_wall(tmp_path: Path) -> None:
    form = "<h1>Identification</h1><form method='post'><input name='email'><input type='password' name='p'></form>"

    def answer(request: loopback.Request) -> loopback.Reply:
        if request.path == "/connexion":
            return 200, [HTML], html("Espace professionnel", form)
        return 302, [("Location", "/connexion")], b""

    with loopback.serve(answer) as server:
        evidence, _ = visit(server.url(), tmp_path)

    assert evidence.state is not None
    assert evidence.state.problem is Problem.LOGIN_WALL


def test_a_consent_screen_in_place_of_the_start_page_is_named(tmp_path: Path) -> None:
    def answer(request: loopback.Request) -> loopback.Reply:
        if request.path == "/consent":
            return 200, [HTML], html("Avant de continuer", "<h1>Avant de continuer</h1><button>Accepter</button>")
        return 302, [("Location", "/consent")], b""

    with loopback.serve(answer) as server:
        evidence, _ = visit(server.url(), tmp_path)

    assert evidence.state is not None
    assert evidence.state.problem is Problem.CONSENT_WALL


def test_pages_that_answer_like_a_wrong_address_are_dead_ends(tmp_path: Path) -> None:
    def answer(request: loopback.Request) -> loopback.Reply:
        if request.path == "/":
            return 200, [HTML], page("Accueil", "")
        if request.path == "/nous-contacter":
            return 200, [HTML], page("Contactez-nous", "")
        return 200, [HTML], page("Oups", "<p>Reprenez depuis le début.</p>")

    with loopback.serve(answer) as server:
        evidence, _ = visit(server.url(), tmp_path)

    ends = {page.exchange.url.rsplit("/", 1)[1]: page.dead_end for page in evidence.pages}
    assert ends["nous-contacter"] is None
    assert ends["2-mentions-legales"] is Problem.SOFT_404


def test_legal_pages_that_redirect_home_like_a_wrong_address_are_not_reached(tmp_path: Path) -> None:
    def answer(request: loopback.Request) -> loopback.Reply:
        if request.path in ("/", "/nous-contacter"):
            return 200, [HTML], page("Accueil" if request.path == "/" else "Contactez-nous", "")
        return 302, [("Location", "/")], b""

    with loopback.serve(answer) as server:
        evidence, _ = visit(server.url(), tmp_path)

    assert {page.kind for page in evidence.pages if page.dead_end is None} == {"home", "contact"}


@pytest.mark.parametrize(("status", "problem"), [(429, Problem.RATE_LIMITED), (403, Problem.CHALLENGE)])
def test_a_protection_that_wakes_up_ends_the_visit_early(status: int, problem: Problem, tmp_path: Path) -> None:
    whole, served = shop(1_000), []

    def answer(request: loopback.Request) -> loopback.Reply:
        served.append(request.path)
        if len(served) > 9:
            return status, [HTML, ("cf-mitigated", "challenge")] if status == 403 else [HTML], CLOUDFLARE
        return whole(request)

    with loopback.serve(answer) as server:
        evidence, partial = visit(server.url(), tmp_path)

    assert evidence.state is None
    assert partial is problem or partial is Problem.CHALLENGE
    assert 3 < sum(page.dead_end is None for page in evidence.pages) < 10
    assert len(evidence.pages) < 16
