"""A small honest site, without cookies, forms or sales, is accused of nothing."""

from pathlib import Path

import pytest

from tests import loopback
from tests.acceptance.command import auditor

HTML = ("Content-Type", "text/html; charset=utf-8")
CAREFUL = (
    ("Strict-Transport-Security", "max-age=31536000; includeSubDomains"),
    ("Content-Security-Policy", "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
)
HOME = """<!DOCTYPE html><html lang="fr"><head><title>Atelier Fictif, luthier à Mirecourt</title></head><body>
<header><nav><a href="/">Accueil</a> <a href="/atelier">L'atelier</a></nav></header>
<main><h1>Atelier Fictif</h1>
<p>Nous fabriquons et réparons des violons dans notre atelier de Mirecourt depuis trente ans.
Venez nous voir du mardi au samedi, ou appelez-nous au 01 99 00 12 34.</p></main>
<footer><a href="/mentions-legales">Mentions légales</a></footer></body></html>"""
NOTICE = """<!DOCTYPE html><html lang="fr"><head><title>Mentions légales</title></head>
<body><main><h1>Mentions légales</h1>
<p>Ce site est édité par Camille Exemple, entrepreneur individuel (EI), à l'enseigne Atelier Fictif, immatriculée au
registre national des entreprises sous le numéro SIREN 732 829 320, 1 rue des Luthiers, 88500 Mirecourt, téléphone
01 99 00 12 34, adresse électronique contact@atelier-fictif.test. Directrice de la publication : Camille Exemple.
Le site est hébergé par Hébergeur Fictif SAS, 2 rue des Serveurs, 75000 Paris, téléphone 01 99 00 56 78.
Ce site ne dépose aucun cookie et ne recueille aucune donnée personnelle. Les textes sont de l'atelier.</p>
</main><footer><a href="/mentions-legales">Mentions légales</a></footer></body></html>"""


@pytest.mark.parametrize("headers", [(), CAREFUL], ids=["bare", "careful"])
def test_an_honest_site_is_accused_of_nothing(headers: tuple[tuple[str, str], ...], tmp_path: Path) -> None:
    pages = {"/": HOME, "/atelier": HOME, "/mentions-legales": NOTICE}

    def answer(request: loopback.Request) -> loopback.Reply:
        page = pages.get(request.path)
        return (200, [HTML, *headers], page.encode()) if page else (404, [HTML, *headers], b"<h1>Page introuvable</h1>")

    def to_https(request: loopback.Request) -> loopback.Reply:
        return 301, [("Location", f"https://atelier-fictif.test{request.target}")], b""

    authority = loopback.Authority(tmp_path)
    tls = authority.context("atelier-fictif.test", "www.atelier-fictif.test")
    with loopback.serve(answer, tls=tls) as site, loopback.serve(to_https) as plain:
        connect = [f"--connect-to=:443:127.0.0.1:{site.port}", f"--connect-to=:80:127.0.0.1:{plain.port}"]
        outcome = auditor(
            "audit", "atelier-fictif.test", *connect, "--ca-file", authority.ca_file, "--pace", "0", cwd=tmp_path
        )

    accused = {rule for rule, verdict in outcome.verdicts.items() if verdict in ("fail", "review")}
    assert accused == (set() if headers else {"TLS-07", "HDR-01", "HDR-03", "HDR-04"})
    assert "fail" not in outcome.verdicts.values()
    assert outcome.code == 0, outcome.out
    assert outcome.verdicts["ML-01"] == "pass"
    assert outcome.verdicts["PP-01"] == outcome.verdicts["CGV-01"] == "not-applicable"
