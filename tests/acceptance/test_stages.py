"""Each stage starts from what the one before left; a killed run leaves whole stages or nothing."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from auditor.cli import main
from auditor.evidence.verify import verify
from auditor.folder import Folder
from tests import loopback
from tests.acceptance.command import auditor

ROOT = Path(__file__).resolve().parents[2]
HTML = ("Content-Type", "text/html; charset=utf-8")
SECRET = "jean.dupont@example.fr"


def answer(request: loopback.Request) -> loopback.Reply:
    if request.path == "/robots.txt":
        return 200, [("Content-Type", "text/plain")], b"User-agent: *\nDisallow: /prive\n"
    links = "".join(f'<a href="/produit/{number}">Produit {number}</a>' for number in range(12))
    leak = f'<a href="/suivi?email={SECRET}&token=a8f5f167f44f4964e6c998dee827110c">Suivi</a>'
    body = (
        f"<html lang=fr><title>Boutique</title><body><h1>{request.path}</h1><p>{'Du thé vert. ' * 40}</p>{links}{leak}"
    )
    return 200, [HTML, ("Set-Cookie", f"visiteur={SECRET}; Max-Age=99999999")], body.encode()


@pytest.fixture
def shop() -> Iterator[str]:
    with loopback.serve(answer) as server:
        yield server.url("/?session=0123456789abcdef0123456789abcdef")


def test_stages_one_by_one_give_what_audit_gives(shop: str, tmp_path: Path) -> None:
    collected = auditor("collect", shop, "--allow-private", "--pace", "0", "--pages", "5", cwd=tmp_path)
    assert (collected.code, collected.folder) == (0, Path(tmp_path, collected.out.strip()))
    folder = collected.folder
    assert folder is not None

    first = auditor("judge", folder, cwd=tmp_path)
    before = (folder / "findings.json").read_bytes()
    second = auditor("judge", folder, cwd=tmp_path)

    assert (folder / "findings.json").read_bytes() == before
    assert first.code == second.code == 1
    assert auditor("report", folder, "--lang", "en", cwd=tmp_path).code == 0
    assert (folder / "report.pdf").read_bytes().startswith(b"%PDF")
    assert auditor("verify", folder, cwd=tmp_path).code == 0


def test_no_secret_is_written_outside_page_bodies(shop: str, tmp_path: Path) -> None:
    options = (
        "--allow-private",
        "--pace",
        "0",
        "--pages",
        "5",
        "--header",
        "X-Key: motdepasse1",
        "--cookie",
        "k=motdepasse2",
    )
    outcome = auditor("audit", shop, *options, "--basic-auth", "u:motdepasse3", "--no-bodies", cwd=tmp_path)
    assert outcome.folder is not None

    for path in outcome.folder.rglob("*"):
        if path.is_file() and path.name != "run.json":
            content = path.read_bytes()
            assert SECRET.encode() not in content, path
            assert b"0123456789abcdef0123" not in content, path
            assert b"a8f5f167f44f4964" not in content, path
        assert path.is_dir() or b"motdepasse" not in path.read_bytes(), path


def test_a_purge_keeps_the_findings_verifiable(shop: str, tmp_path: Path) -> None:
    outcome = auditor("audit", shop, "--allow-private", "--pace", "0", "--pages", "3", cwd=tmp_path)
    folder = outcome.folder
    assert folder is not None
    before = (folder / "findings.json").read_bytes()

    assert auditor("purge", folder, cwd=tmp_path).code == 2
    assert auditor("purge", folder, "--bodies", cwd=tmp_path).code == 0
    assert not list((folder / "evidence" / "blobs").iterdir())
    assert auditor("verify", folder, cwd=tmp_path).code == 0
    auditor("judge", folder, cwd=tmp_path)
    assert (folder / "findings.json").read_bytes() == before


def test_verify_names_the_file_that_was_touched(shop: str, tmp_path: Path) -> None:
    outcome = auditor("audit", shop, "--allow-private", "--pace", "0", "--pages", "2", cwd=tmp_path)
    assert outcome.folder is not None
    path = outcome.folder / "findings.json"
    path.write_bytes(path.read_bytes().replace(b'"fail"', b'"pass"', 1))

    touched = auditor("verify", outcome.folder, cwd=tmp_path)

    assert touched.code == 1
    assert touched.out.split()[:2] == ["changed", "findings.json"]


def test_a_signed_run_verifies_with_its_key(shop: str, tmp_path: Path) -> None:
    assert auditor("keygen", "cle", cwd=tmp_path).code == 0
    outcome = auditor("audit", shop, "--allow-private", "--pace", "0", "--pages", "2", "--sign", "cle", cwd=tmp_path)

    assert auditor("verify", outcome.folder, "--key", "cle.pub", cwd=tmp_path).code == 0
    assert outcome.folder is not None
    manifest = outcome.folder / "evidence" / "manifest.json"
    manifest.write_bytes(manifest.read_bytes().replace(b'"pages": 2', b'"pages": 3'))
    assert auditor("verify", outcome.folder, "--key", "cle.pub", cwd=tmp_path).code == 1


@pytest.mark.parametrize("after_s", [0.6, 1.2, 1.8, 2.6, 3.4])
def test_a_killed_run_leaves_whole_stages_and_can_go_on(shop: str, tmp_path: Path, after_s: float) -> None:
    command = [sys.executable, "-m", "auditor", "audit", shop, "--allow-private", "--pace", "8", "--pages", "6"]
    process = subprocess.Popen(
        command,
        cwd=tmp_path,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    time.sleep(after_s)
    process.send_signal(signal.SIGKILL)
    process.wait()
    runs = sorted(path.parent for path in (tmp_path / "audits").glob("*/*/run.json"))
    if not runs:
        return
    folder = Folder(runs[0])
    if folder.collected:
        assert not [trace for trace in verify(folder).traces if trace.path.startswith("evidence/")]
    if folder.judged:
        json.loads((folder.path / "findings.json").read_text("utf-8"))

    outcome = auditor("audit", "--resume", folder.path, cwd=tmp_path)

    assert outcome.code in (0, 1, 3), outcome.err
    assert folder.reported
    assert verify(folder).intact
    assert not list(folder.path.glob(".evidence.partial"))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("audit",), "auditor audit https://shop.fr/"),
        (("audit", "ftp://shop.fr"), "https://"),
        (("audit", "http://127.0.0.1:1/"), "--allow-private"),
        (("audit", "shop.fr", "--config", "none.toml"), "none.toml"),
        (("audit", "shop.fr", "--connect-to", "a:b"), "HOST:PORT:ADDR:PORT"),
        (("audit", "shop.fr", "--header", "nocolon"), "NAME:VALUE"),
        (("audit", "shop.fr", "--pages", "0"), "pages"),
        (("audit", "shop.fr", "--ca-file", "none.pem"), "none.pem"),
        (("audit", "shop.fr", "--sign", "none"), "none"),
        (("audit", "--resume", "."), "run.json"),
        (("judge", "."), "run.json"),
        (("report", "."), "run.json"),
        (("verify", "."), "manifest.json"),
        (("rules", "show", "XX-99"), "rules list"),
    ],
)
def test_wrong_usage_ends_with_2_and_says_what_to_type(arguments: tuple[str, ...], said: str, tmp_path: Path) -> None:
    outcome = auditor(*arguments, cwd=tmp_path)

    assert outcome.code == 2
    assert said in outcome.err
    assert "Traceback" not in outcome.err


@pytest.mark.parametrize(
    ("name", "commands"),
    [
        ("findings.json", ("report", "verify")),
        ("facts.json", ("verify",)),
        ("run.json", ("judge", "report")),
        ("evidence/manifest.json", ("judge", "verify", "purge")),
        ("evidence/crawl.json", ("judge", "verify")),
    ],
)
@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe not json"])
def test_a_damaged_file_is_explained_without_a_traceback(
    name: str, commands: tuple[str, ...], content: bytes, judged_run: Path, tmp_path: Path
) -> None:
    run = tmp_path / "run"
    shutil.copytree(judged_run, run)
    (run / name).write_bytes(content)

    for command in commands:
        options = ["--bodies"] if command == "purge" else []
        result = CliRunner().invoke(main, [command, str(run), *options])
        assert isinstance(result.exception, SystemExit), (command, result.exception)
        assert result.exit_code in (1, 2)


@pytest.fixture(scope="module")
def judged_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("judged")
    with loopback.serve(answer) as server:
        outcome = auditor("collect", server.url(), "--allow-private", "--pace", "0", "--pages", "2", cwd=folder)
    assert outcome.folder is not None
    auditor("judge", outcome.folder, cwd=folder)
    return outcome.folder


def test_an_interruption_never_ends_like_a_breach(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("auditor.rulebook.load", interrupted)

    for arguments in (["audit", "https://shop.fr/"], ["rules", "list"]):
        assert CliRunner().invoke(main, arguments).exit_code == 130


def test_a_full_disk_ends_with_2_and_the_run_goes_on_later(tmp_path: Path) -> None:
    body = f"<html lang='fr'><h1>Boutique</h1><p>{'the ' * 500_000}</p></html>".encode()
    with loopback.serve(lambda _: (200, [HTML], body)) as server:
        command = f"ulimit -f 500; exec {sys.executable} -m auditor audit {server.url()} --allow-private --pages 1"
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        full = subprocess.run(["bash", "-c", command], cwd=tmp_path, capture_output=True, env=environment, check=False)
        (folder,) = (path.parent for path in (tmp_path / "audits").glob("*/*/run.json"))
        outcome = auditor("audit", "--resume", folder, cwd=tmp_path)

    assert full.returncode == 2
    assert b"Traceback" not in full.stderr
    assert outcome.code in (0, 1, 3)
    assert verify(Folder(folder)).intact
