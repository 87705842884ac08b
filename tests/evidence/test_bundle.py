"""Evidence is written whole or not at all, and every touched file is named."""

import json
import os
from pathlib import Path

import pytest
from pydantic import BaseModel

from auditor.evidence import purge, signing
from auditor.evidence.bundle import Bundle, BundleError, BundleWriter
from auditor.evidence.manifest import Status
from auditor.evidence.verify import State, verify
from auditor.folder import Folder, FolderError
from auditor.problems import Cause, Missing, Problem
from tests.evidence.manifests import attempt, manifest


class Notes(BaseModel):
    text: str


@pytest.fixture
def run(tmp_path: Path) -> Folder:
    writer = BundleWriter(tmp_path, keep_bodies=True)
    writer.blob(b"<html>body</html>")
    writer.add("notes", Notes(text="seen"))
    writer.seal(manifest(attempt("notes"), attempt("broken", Status.FAILED, Problem.TIMEOUT)))
    return Folder(tmp_path)


def states(folder: Folder) -> list[tuple[str, State]]:
    return [(trace.path, trace.state) for trace in verify(folder).traces]


def test_untouched_evidence_is_intact(run: Folder) -> None:
    assert verify(run).intact
    assert verify(run).files == 3


def test_a_changed_a_missing_and_an_added_file_are_named(run: Folder) -> None:
    blob = next((run.path / "evidence" / "blobs").iterdir())
    blob.unlink()
    (run.path / "evidence" / "notes.json").write_text("{}")
    (run.path / "evidence" / "extra").write_text("x")

    assert states(run) == [
        (f"evidence/blobs/{blob.name}", State.MISSING),
        ("evidence/notes.json", State.CHANGED),
        ("evidence/extra", State.ADDED),
    ]


def test_purged_bodies_are_declared_and_leave_the_rest_verifiable(run: Folder) -> None:
    assert purge.purge_bodies(run.path) == 1
    assert verify(run).intact
    assert [state for _, state in states(run)] == [State.PURGED]
    assert purge.purge_bodies(run.path) == 0
    assert verify(run).intact


def test_half_a_character_does_not_make_evidence_unreadable(tmp_path: Path) -> None:
    writer = BundleWriter(tmp_path, keep_bodies=True)
    writer.add("notes", Notes(text="\ud800Product\udfff"))
    writer.seal(manifest(attempt("notes")))

    assert Bundle(tmp_path).load("notes", Notes) == Notes(text="\ufffdProduct\ufffd")


def test_a_failed_or_absent_collector_gives_its_cause(run: Folder) -> None:
    bundle = Bundle(run.path)

    assert isinstance(bundle.load("notes", Notes), Notes)
    broken, absent = bundle.load("broken", Notes), bundle.load("never", Notes)
    assert isinstance(broken, Missing)
    assert isinstance(absent, Missing)
    assert (broken.cause, absent.cause) == (Cause.TIMEOUT, Cause.NOT_COLLECTED)


def test_a_killed_writer_leaves_nothing_that_looks_like_evidence(tmp_path: Path) -> None:
    writer = BundleWriter(tmp_path, keep_bodies=True)
    writer.blob(b"half")

    with pytest.raises(BundleError):
        Bundle(tmp_path)
    BundleWriter(tmp_path, keep_bodies=True).seal(manifest())
    assert verify(Folder(tmp_path)).intact


def test_evidence_is_never_overwritten(run: Folder) -> None:
    with pytest.raises(BundleError, match="exists already"):
        BundleWriter(run.path, keep_bodies=True)


def test_without_bodies_only_their_hash_is_kept(tmp_path: Path) -> None:
    writer = BundleWriter(tmp_path, keep_bodies=False)
    digest, kept = writer.blob(b"secret")
    writer.seal(manifest())

    assert not kept
    assert len(digest) == 64
    assert not list((tmp_path / "evidence" / "blobs").iterdir())


def test_a_signature_breaks_with_one_byte_of_the_manifest(tmp_path: Path) -> None:
    public = signing.generate(tmp_path / "key")
    other = signing.generate(tmp_path / "other")
    writer = BundleWriter(tmp_path / "run", keep_bodies=True)
    writer.seal(manifest(), signing.Signer(tmp_path / "key").sign)
    folder = Folder(tmp_path / "run")

    assert verify(folder, public).intact
    assert [trace.detail for trace in verify(folder, other).traces] == ["signed by another key"]
    path = tmp_path / "run" / "evidence" / "manifest.json"
    path.write_bytes(path.read_bytes().replace(b"shop.test", b"shap.test"))
    assert [trace.detail for trace in verify(folder, public).traces] == ["signature does not match"]


def test_an_unsigned_run_fails_when_a_key_is_asked_for(run: Folder, tmp_path: Path) -> None:
    public = signing.generate(tmp_path / "key")

    assert not verify(run, public).intact


def test_a_private_key_is_for_its_owner_only_and_never_overwritten(tmp_path: Path) -> None:
    signing.generate(tmp_path / "key")

    assert (tmp_path / "key").stat().st_mode & 0o077 == 0
    with pytest.raises(signing.SigningError):
        signing.generate(tmp_path / "key")
    with pytest.raises(signing.SigningError):
        signing.Signer(tmp_path / "key.pub")


@pytest.mark.parametrize("path", ["../../precious", "/precious", "blobs/../../precious", "blobs/" + "0" * 63 + "/"])
def test_a_manifest_that_points_out_of_the_evidence_is_refused_and_nothing_is_deleted(run: Folder, path: str) -> None:
    precious = run.path.parent / "precious"
    precious.write_text("x", "utf-8")
    file = run.path / "evidence" / "manifest.json"
    content = json.loads(file.read_text("utf-8"))
    content["files"].append({"path": path, "sha256": "0" * 64, "size_bytes": 1, "body": True})
    file.write_text(json.dumps(content), "utf-8")

    for read in (purge.purge_bodies, Bundle):
        with pytest.raises(BundleError):
            read(run.path)
    assert precious.exists()


@pytest.mark.parametrize("name", ["evidence", "evidence/blobs"])
def test_a_linked_folder_is_refused_and_nothing_is_deleted(run: Folder, tmp_path: Path, name: str) -> None:
    real = tmp_path / "elsewhere"
    (run.path / name).rename(real)
    (run.path / name).symlink_to(real)

    with pytest.raises(BundleError, match="symbolic link"):
        purge.purge_bodies(run.path)
    assert [path for path in real.rglob("*") if len(path.name) == 64]


def test_links_pipes_and_overgrown_files_are_named(run: Folder, tmp_path: Path) -> None:
    blob = next((run.path / "evidence" / "blobs").iterdir())
    blob.rename(tmp_path / "moved")
    blob.symlink_to(tmp_path / "moved")
    os.truncate(run.path / "evidence" / "notes.json", 50_000_000_000)
    os.mkfifo(run.path / "evidence" / "pipe")

    assert dict(states(run)) == {
        f"evidence/blobs/{blob.name}": State.UNREADABLE,
        "evidence/notes.json": State.CHANGED,
        "evidence/pipe": State.ADDED,
    }


@pytest.mark.parametrize("name", ["manifest.json", "manifest.json.sig", "purged.json"])
def test_json_nested_without_end_is_unreadable(run: Folder, name: str) -> None:
    (run.path / "evidence" / name).write_text("[" * 200_000, "utf-8")

    if name == "manifest.json":
        with pytest.raises(BundleError):
            verify(run)
    else:
        assert verify(run).intact is (name == "purged.json")


def test_evidence_that_was_touched_is_not_judged(run: Folder) -> None:
    (run.path / "evidence" / "notes.json").write_text('{"text": "forged"}', "utf-8")
    blob = next((run.path / "evidence" / "blobs").iterdir())
    blob.write_bytes(b"forged")

    with pytest.raises(BundleError, match="changed"):
        Bundle(run.path).load("notes", Notes)
    with pytest.raises(BundleError, match="changed"):
        Bundle(run.path).blob(blob.name)
    assert Bundle(run.path).blob("../notes.json") is None


def test_an_output_beside_the_seal_is_named(run: Folder) -> None:
    (run.path / "report.pdf").write_bytes(b"%PDF-forged")
    assert states(run) == [("seal.json", State.UNREADABLE)]

    (run.path / "seal.json").write_text('{"files": {}}', "utf-8")
    assert states(run) == [("report.pdf", State.ADDED)]

    (run.path / "seal.json").write_text('{"files": {"../../x": "0"}}', "utf-8")
    assert ("seal.json", State.CHANGED) in states(run)


def test_a_report_is_not_drawn_from_findings_that_were_touched(run: Folder) -> None:
    (run.path / "findings.json").write_text("{}", "utf-8")
    run.seal()
    (run.path / "findings.json").write_text('{"forged": 1}', "utf-8")

    with pytest.raises(FolderError, match="auditor judge"):
        run.need_untouched("findings.json", "judge")
