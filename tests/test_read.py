"""``auditor read`` says what a draft, a page or a file states; a text that it cannot read is never empty."""

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from weasyprint import HTML

from tests import loopback

NOTICE = """<html lang="fr"><title>Mentions légales</title><h1>Mentions légales</h1><h2>Éditeur</h2>
<p>Le site est édité par Maison Exemple, SARL au capital de 10 000 euros, immatriculée au RCS de Lyon sous le numéro
732 829 320, dont le siège social est 1 rue du Port, 69002 Lyon.</p><p>SIREN : 123 456 789</p>
<p>Directrice de la publication : Jeanne Exemple.</p><h2>Hébergeur</h2>
<p>Le site est hébergé par OVH SAS, 2 rue Kellermann, 59100 Roubaix.</p></html>"""
TERMS = """<h1>Conditions générales de vente</h1><h2>Article 1 - Rétractation</h2>
<p>Le client dispose de quatorze jours pour se rétracter à compter de la réception, sans motif.</p>
<h2>Article 2 - Garanties</h2><p>Le vendeur répond de la garantie légale de conformité pendant deux ans.</p>"""
POLICY = """<h1>Politique de confidentialité</h1><p>Le responsable du traitement est Maison Exemple.</p>
<p>Vous disposez d'un droit d'accès, de rectification et d'effacement de vos données personnelles.</p>"""
GERMAN = """<h1>Impressum</h1><p>Angaben zu der Firma und den Inhalten, die wir für Sie auf dieser Seite und mit unseren
Partnern anbieten. Wir sind nicht für die Inhalte der Seiten verantwortlich, auf die wir verweisen. Das ist auch bei
den Bildern so, die von uns oder unseren Partnern sind.</p>"""
WEB = ("Content-Type", "text/html; charset=utf-8")


def run(*arguments: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "auditor", "read", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=60, check=False)


def objects(*arguments: object, cwd: Path) -> list[dict[str, Any]]:
    done = run("--json", *arguments, cwd=cwd)
    assert done.stderr == ""
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    path = tmp_path / "mentions.html"
    path.write_text(NOTICE, "utf-8")
    return path


def test_a_notice_is_recognised_and_told_point_by_point_with_quote_and_place(notice: Path, tmp_path: Path) -> None:
    done = run(notice, cwd=tmp_path)

    assert done.returncode == 0
    line = next(line for line in done.stdout.splitlines() if "Directeur de la publication" in line)
    assert line.startswith("✓")
    assert "Jeanne Exemple" in line
    assert "« Éditeur »" in line
    assert any(line.startswith("✗ Téléphone") and "non trouvé" in line for line in done.stdout.splitlines())
    assert "\x1b" not in done.stdout


def test_the_output_can_be_english(notice: Path, tmp_path: Path) -> None:
    assert "✓ Publication director" in run("--lang", "en", notice, cwd=tmp_path).stdout


def test_json_is_one_object_a_document_with_state_and_place(notice: Path, tmp_path: Path) -> None:
    (found,) = objects(notice, cwd=tmp_path)
    director = found["facts"]["publication_director"]

    assert (found["file"], found["kind"], found["language"]) == (str(notice), "legal_notice", "fr")
    assert director["present"] is True
    assert director["quote"] == "Directrice de la publication : Jeanne Exemple."
    assert (director["section"], director["page"]) == ("Éditeur", None)
    assert director["block"] > 0
    assert found["facts"]["phone"]["present"] is False


def test_an_invented_number_is_said_to_be_one(tmp_path: Path) -> None:
    page = tmp_path / "draft.html"
    page.write_text("<h1>Mentions légales</h1><p>Éditeur : Dupont SARL</p><p>SIREN : 123 456 789</p>", "utf-8")

    line = next(line for line in run(page, cwd=tmp_path).stdout.splitlines() if "SIREN" in line)
    assert line.startswith("!")
    assert "[valeur factice]" in line


def test_every_document_of_one_page_is_read(tmp_path: Path) -> None:
    page = tmp_path / "all.html"
    page.write_text(NOTICE + POLICY + TERMS, "utf-8")

    assert [found["kind"] for found in objects(page, cwd=tmp_path)] == [
        "legal_notice",
        "terms_of_sale",
        "privacy_policy",
    ]


def test_kind_reads_a_text_as_what_it_is_said_to_be(notice: Path, tmp_path: Path) -> None:
    (found,) = objects("--kind", "privacy_policy", notice, cwd=tmp_path)
    assert found["kind"] == "privacy_policy"
    assert "controller" in found["facts"]


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1252", "utf-16"])
def test_text_files_are_read_in_their_encoding(encoding: str, tmp_path: Path) -> None:
    text = "MENTIONS LÉGALES\n\nÉditeur : Léa Hébrard, entreprise individuelle\nHébergeur : OVH, Roubaix\n"
    (tmp_path / "draft.txt").write_bytes((text * 3).encode(encoding))

    (found,) = objects("--kind", "legal_notice", "draft.txt", cwd=tmp_path)
    assert found["media"] == "text"
    assert found["facts"]["publisher_name"]["present"]
    assert "Léa Hébrard" in found["facts"]["publisher_name"]["quote"]


def test_a_pdf_is_read_with_its_pages(tmp_path: Path) -> None:
    (tmp_path / "cgv.pdf").write_bytes(HTML(string=TERMS).write_pdf())

    (found,) = objects("cgv.pdf", cwd=tmp_path)
    assert (found["kind"], found["media"]) == ("terms_of_sale", "pdf")
    assert found["facts"]["withdrawal_right"]["present"]
    assert found["facts"]["withdrawal_right"]["page"] == 1


def test_a_scan_is_unknown_and_never_empty(tmp_path: Path) -> None:
    scan = io.BytesIO()
    Image.new("RGB", (300, 400), "white").save(scan, "PDF")
    (tmp_path / "scan.pdf").write_bytes(scan.getvalue())

    shown, told = (
        run("--kind", "legal_notice", "scan.pdf", cwd=tmp_path),
        objects("--kind", "legal_notice", "scan.pdf", cwd=tmp_path),
    )
    assert shown.returncode == 2
    assert "✗" not in shown.stdout
    assert "numérisation" in shown.stdout
    assert (told[0]["problem"], told[0]["facts"]) == ("scanned", {})


def test_another_language_is_unknown_and_nothing_is_said_to_be_missing(tmp_path: Path) -> None:
    (tmp_path / "impressum.html").write_text(GERMAN, "utf-8")

    done = run("impressum.html", cwd=tmp_path)
    assert "langue" in done.stdout
    assert "✗" not in done.stdout
    assert objects("impressum.html", cwd=tmp_path)[0]["facts"] == {}


def test_a_text_that_is_no_legal_document_says_so(tmp_path: Path) -> None:
    (tmp_path / "recipe.txt").write_text("Faire bouillir l'eau, puis laisser infuser la tisane cinq minutes.", "utf-8")
    done = run("recipe.txt", cwd=tmp_path)
    assert "aucun document juridique reconnu" in done.stdout
    assert done.returncode == 0


def test_a_bad_source_is_named_and_the_others_are_read(notice: Path, tmp_path: Path) -> None:
    (tmp_path / "letter.docx").write_bytes(b"PK\x03\x04rest")
    done = run("nowhere.html", "letter.docx", tmp_path, notice, "--json", cwd=tmp_path)

    assert done.returncode == 2
    assert [json.loads(line)["file"] for line in done.stdout.splitlines()] == [str(notice)]
    assert len(done.stderr.splitlines()) == 3
    assert "nowhere.html: no such file" in done.stderr


def test_what_could_steer_a_terminal_is_taken_out(tmp_path: Path) -> None:
    page = tmp_path / "evil.html"
    page.write_text(
        "<title>\x1b]0;owned\x07Mentions</title><h1>Mentions légales</h1>"
        "<p>Éditeur : \x9b31mMai\u202eson Exemple SARL</p>",
        "utf-8",
    )
    for options in ((), ("--json",)):
        out = run(*options, page, cwd=tmp_path).stdout
        assert not set(out) & {"\x1b", "\x9b", "\x07", "\u202e"}


def test_an_address_is_read_through_the_guard(tmp_path: Path) -> None:
    def answer(request: loopback.Request) -> loopback.Reply:
        return (200, [WEB], NOTICE.encode()) if request.path == "/ml" else (404, [WEB], b"<h1>Introuvable</h1>")

    with loopback.serve(answer) as server:
        refused = run(server.url("/ml"), cwd=tmp_path)
        read = run("--allow-private", server.url("/ml"), cwd=tmp_path)
        absent = run("--allow-private", server.url("/none"), cwd=tmp_path)

    assert refused.returncode == 2
    assert "--allow-private" in refused.stderr
    assert read.returncode == 0
    assert "Jeanne Exemple" in read.stdout
    assert absent.returncode == 2
    assert "404" in absent.stderr


def test_an_address_over_tls_takes_the_options_of_the_other_commands(tmp_path: Path) -> None:
    authority = loopback.Authority(tmp_path)
    with loopback.serve(
        lambda _: (200, [WEB], NOTICE.encode()), tls=authority.context("maison-exemple.test")
    ) as server:
        to = f"--connect-to=maison-exemple.test:443:127.0.0.1:{server.port}"
        done = run(to, "--ca-file", authority.ca_file, "https://maison-exemple.test/ml", cwd=tmp_path)

    assert done.returncode == 0
    assert "Jeanne Exemple" in done.stdout
