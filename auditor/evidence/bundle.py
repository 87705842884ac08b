"""An evidence folder: written whole or not at all, then only read.

A collector's evidence is one JSON file; bodies are ``blobs/<sha256>``. Everything is written into a working
folder beside the final one; the manifest is written last and the folder renamed, so that a killed run
leaves nothing that looks like evidence.
"""

import errno
import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from auditor.evidence.files import read_regular
from auditor.evidence.manifest import Attempt, FileRecord, Manifest, Status
from auditor.model import Explained
from auditor.problems import Missing, Problem, missing

EVIDENCE = "evidence"
MANIFEST = "manifest.json"
PURGED = "purged.json"
BLOBS = "blobs"

T = TypeVar("T", bound=BaseModel)


class BundleError(Explained):
    """A folder that holds no usable evidence; the message says why."""


def sha256(data: bytes) -> str:
    """Return the SHA-256 of ``data`` in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def write_atomic(path: Path, data: bytes) -> None:
    """Write a file so that it is there whole, or not at all, whenever the process is killed."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


_INVISIBLE = {
    code: f"\\u{code:04x}"
    for code in (*range(0x7F, 0xA0), *range(0x200E, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
}
"""C1 controls and direction overrides, which act on a terminal or reorder what a reader sees."""
_LONE_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
"""Half characters that JSON-LD and command lines can carry: strict readers of JSON refuse a file that holds one."""


def to_json(model: BaseModel) -> bytes:
    """Serialise a model so that equal models give equal bytes that can be read back, control characters escaped."""
    text = json.dumps(model.model_dump(mode="json"), ensure_ascii=False, indent=1)
    return (text.translate(_INVISIBLE | _LONE_SURROGATES) + "\n").encode()


class BundleWriter:
    """Collects evidence files in a working folder, then seals them."""

    def __init__(self, folder: Path, *, keep_bodies: bool) -> None:
        """Prepare ``folder`` (the run's folder); an abandoned working folder there is removed."""
        self._final = folder / EVIDENCE
        self._work = folder / f".{EVIDENCE}.partial"
        if self._final.exists():
            raise BundleError(f"{self._final} exists already")
        shutil.rmtree(self._work, ignore_errors=True)
        folder.mkdir(parents=True, exist_ok=True)
        self._work.mkdir()
        (self._work / BLOBS).mkdir()
        self._keep_bodies = keep_bodies
        self._records: dict[str, FileRecord] = {}

    def blob(self, data: bytes) -> tuple[str, bool]:
        """Store a body under its hash; return the hash and whether the bytes were kept."""
        digest = sha256(data)
        if self._keep_bodies and f"{BLOBS}/{digest}" not in self._records:
            self._put(f"{BLOBS}/{digest}", data, body=True)
        return digest, self._keep_bodies

    def add(self, name: str, evidence: BaseModel) -> None:
        """Store one collector's evidence as ``<name>.json``."""
        self._put(f"{name}.json", to_json(evidence), body=False)

    def seal(self, manifest: Manifest, sign: Callable[[Path], None] | None = None) -> Path:
        """Write the manifest with every file's hash, sign it if asked, and give the folder its final name."""
        files = tuple(self._records[path] for path in sorted(self._records))
        write_atomic(self._work / MANIFEST, to_json(manifest.model_copy(update={"files": files})))
        if sign is not None:
            sign(self._work / MANIFEST)
        _sync_directory(self._work)
        self._work.rename(self._final)
        _sync_directory(self._final.parent)
        return self._final

    def _put(self, path: str, data: bytes, *, body: bool) -> None:
        (self._work / path).write_bytes(data)
        self._records[path] = FileRecord(path=path, sha256=sha256(data), size_bytes=len(data), body=body)


class Bundle:
    """Evidence to read. Facts are derived from this and nothing else."""

    def __init__(self, folder: Path) -> None:
        """Open ``folder/evidence``. Raises BundleError."""
        self.path = folder / EVIDENCE
        try:
            _refuse_links(self.path, self.path / BLOBS)
            self.manifest_bytes = read_regular(self.path / MANIFEST)
            self.manifest = Manifest.model_validate_json(self.manifest_bytes)
        except (OSError, ValidationError) as error:
            raise BundleError(f"{self.path} holds no readable evidence ({MANIFEST}: {_words(error)})") from error
        self.root = sha256(self.manifest_bytes)
        self._read: dict[str, BaseModel] = {}
        self._records = {record.path: record for record in self.manifest.files}

    def attempt(self, name: str) -> Attempt | None:
        """Return how the collector ``name`` went, None if it was not run."""
        return next((attempt for attempt in self.manifest.attempts if attempt.collector == name), None)

    def load(self, name: str, model: type[T]) -> T | Missing:
        """Return one collector's evidence, or why it is not there; read once however many facts ask for it.

        Raises BundleError when the file is broken.
        """
        attempt = self.attempt(name)
        if attempt is None:
            return missing(Problem.NOT_COLLECTED)
        if attempt.status is Status.FAILED:
            return missing(attempt.problem or Problem.BUG, attempt.detail)
        known = self._read.get(name)
        if isinstance(known, model):
            return known
        try:
            found = model.model_validate_json(self._untouched(f"{name}.json"))
        except (OSError, ValidationError) as error:
            raise BundleError(f"{self.path / name}.json: {_words(error)}") from error
        self._read[name] = found
        return found

    def blob(self, digest: str) -> bytes | None:
        """Return a body, None when it was left out or purged. Raises BundleError when it was touched."""
        name = f"{BLOBS}/{digest}"
        if name not in self._records or not (self.path / name).exists():
            return None
        try:
            return self._untouched(name)
        except OSError as error:
            raise BundleError(f"{self.path / name}: {_words(error)}") from error

    def _untouched(self, name: str) -> bytes:
        """Read a file that must be as the manifest says. Raises OSError, BundleError."""
        content, record = read_regular(self.path / name), self._records.get(name)
        if record is None or sha256(content) != record.sha256:
            raise BundleError(f"{self.path / name} was changed after the visit; `auditor verify` names what was")
        return content

    def bodies(self) -> Iterable[FileRecord]:
        """List the page bodies, which a purge deletes."""
        return (record for record in self.manifest.files if record.body)


def _words(error: OSError | ValidationError) -> str:
    if isinstance(error, OSError):
        return error.strerror or str(error)
    first = error.errors()[0]
    return f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}"


def _refuse_links(*folders: Path) -> None:
    """Whoever follows a link out of the evidence reads, or deletes, something else. Raises OSError."""
    for folder in folders:
        if folder.is_symlink():
            raise OSError(errno.ELOOP, "a symbolic link stands in its place", str(folder))


def _sync_directory(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
