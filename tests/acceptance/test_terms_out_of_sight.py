"""Terms of sale that are a file, a picture, elsewhere, behind a login, in a tab or missing."""

from pathlib import Path

import pytest

from tests.acceptance.test_trades import ABOUT, FORM, OURS, SHOP, VISITED, pdf, scan
from tests.acceptance.trades import LEGAL, NOTICE, PRIVACY, SELLING, TERMS, Answer, accused, audit, shop, verdicts

READ = ("CGV-02", "CGV-03", "CGV-04", "CGV-05", "CGV-13")
"""Requirements that only the words of the terms decide."""


def test_terms_in_a_file_are_read_like_a_page(tmp_path: Path) -> None:
    found = audit(tmp_path, {**SHOP, **LEGAL, "/cgv.pdf": pdf(TERMS)})

    assert {found[key]["verdict"] for key in ("CGV-01", *READ)} == {"pass"}
    assert accused(found, *OURS) == {}


def test_terms_in_a_tab_of_the_notice_are_read(tmp_path: Path) -> None:
    tabs = '<div role="tablist"><a role="tab" href="#ml">Mentions légales</a><a role="tab" href="#cgv">CGV</a></div>'
    panels = f'<div role="tabpanel" id="ml">{NOTICE}</div><div role="tabpanel" id="cgv" hidden>{TERMS}</div>'

    found = audit(tmp_path, {**SHOP, "/mentions-legales": tabs + panels, "/confidentialite": PRIVACY})

    assert {found[key]["verdict"] for key in ("ML-02", "CGV-01", *READ)} == {"pass"}
    assert accused(found, *OURS) == {}


@pytest.mark.parametrize("place", ["scan", "another host"])
def test_terms_that_could_not_be_read_are_unknown(place: str, tmp_path: Path) -> None:
    link = '<a href="https://documents.autre-fictif.test/cgv">Conditions générales de vente</a>'
    site: dict[str, Answer] = {**SHOP, **LEGAL}
    if place == "scan":
        site["/cgv.pdf"] = scan()

    found = audit(tmp_path, site, links="" if place == "scan" else link)

    assert {found[key]["verdict"] for key in READ} == {"unknown"}
    assert accused(found, *OURS) == {}


def test_terms_behind_a_login_are_out_of_the_customer_s_reach(tmp_path: Path) -> None:
    shelves = "".join(f'<a href="/rayon/{number}">Rayon {number}</a>' for number in range(20))
    login = f"""{shelves}<h1>Connexion</h1><p>Déjà client ? Identifiez-vous pour voir la page que vous demandez.</p>
    <form method="post"><label>E-mail <input type="email" name="email"></label>
    <label>Mot de passe <input type="password" name="secret"></label><button>Se connecter</button></form>"""

    found = audit(tmp_path, {**SHOP, **LEGAL, "/cgv": ("302", "/connexion"), "/connexion": login})

    assert {found[key]["verdict"] for key in READ} == {"unknown"}
    assert list(accused(found, *OURS)) == ["CGV-01"]
    assert "connexion" in accused(found, "CGV")["CGV-01"][0]


def test_a_page_without_words_lacks_nothing_for_certain(tmp_path: Path) -> None:
    found = audit(tmp_path, {**SHOP, "/mentions-legales": "<img src=/ml.png>", "/cgv": "<img src=/cgv.png>"})

    assert set(accused(found, "ML", "CGV")) == set()
    assert {found[key]["verdict"] for key in READ} == {"unknown"}


def test_a_shop_in_a_language_that_is_not_read_is_unknown(tmp_path: Path) -> None:
    home = (
        "<h1>Tienda</h1><p>Bienvenido a nuestra tienda de cerámica hecha a mano en Sevilla, con envío en dos días.</p>"
    )
    about = "<h1>Quiénes somos</h1><p>Somos un pequeño taller de Sevilla, y hacemos cada pieza a mano con cuidado.</p>"
    words = (
        "<h1>Condiciones</h1><p>El cliente dispone de catorce días para desistir del contrato sin justificación.</p>"
    )
    site: dict[str, Answer] = {"/": shop(home), "/apropos": about, "/contact": about, "/condiciones": words}

    found = audit(tmp_path, site, lang="es", links='<a href="/condiciones">Condiciones de venta</a>')

    assert accused(found, *OURS) == {}
    assert "pass" not in verdicts(found, *OURS).values()


def test_a_shop_without_any_legal_page_is_told_so_once(tmp_path: Path) -> None:
    form = FORM.replace('<a href="/confidentialite">Politique de confidentialité</a>', "")

    found = audit(tmp_path, {"/": shop(), **SELLING, **ABOUT, "/contact": form})

    # The mediator is owed on the site itself, terms or not (C. conso. R616-1).
    assert list(accused(found, *OURS)) == ["ML-01", "CGV-01", "CGV-09", "PP-01"]


def test_a_shop_window_without_any_legal_page_lacks_its_notice(tmp_path: Path) -> None:
    assert list(accused(audit(tmp_path, VISITED), *OURS)) == ["ML-01"]
