"""Re-hash a run's folder and name every file that was touched."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pydantic import BaseModel, ValidationError

from auditor.evidence import signing
from auditor.evidence.bundle import MANIFEST, PURGED, Bundle
from auditor.evidence.files import hash_regular, read_regular, size_regular
from auditor.evidence.manifest import FileRecord
from auditor.folder import FINDINGS, OUTPUTS, SEAL, Folder, Seal

_UNFINISHED = re.compile(rf"\.{re.escape(PURGED)}\.\d+\.tmp")
"""What a purge leaves that was killed while it wrote its list."""


class _Purged(BaseModel):
    paths: frozenset[str]


class _Judged(BaseModel):
    evidence_root: str


class State(StrEnum):
    """What happened to a file since it was written."""

    CHANGED = "changed"
    MISSING = "missing"
    ADDED = "added"
    PURGED = "purged"
    UNREADABLE = "unreadable"
    SIGNATURE = "signature"


@dataclass(frozen=True)
class Trace:
    """One file that is not as it was written."""

    path: str
    state: State
    detail: str = ""

    @property
    def harmless(self) -> bool:
        """A body deleted by ``auditor purge`` leaves the findings verifiable."""
        return self.state is State.PURGED


@dataclass(frozen=True)
class Verification:
    """The outcome of one verification."""

    files: int
    """How many files were hashed."""
    traces: tuple[Trace, ...]
    signed: bool

    @property
    def intact(self) -> bool:
        """Nothing was touched beyond a declared purge."""
        return all(trace.harmless for trace in self.traces)


def verify(folder: Folder, public_key: Path | None = None) -> Verification:
    """Check evidence, outputs and signatures. Raises BundleError when there is no readable manifest."""
    bundle = Bundle(folder.path)
    signed = signing.signature_path(bundle.path / MANIFEST).is_file()
    traces = [*_evidence(bundle), *_outputs(folder, bundle)]
    if signed or public_key:
        for path in (bundle.path / MANIFEST, folder.path / SEAL):
            if path.is_file() and (wrong := signing.check(path, public_key)):
                traces.append(Trace(path.relative_to(folder.path).as_posix(), State.SIGNATURE, wrong))
    return Verification(len(bundle.manifest.files) + 1, tuple(traces), signed)


def purged(bundle: Bundle) -> frozenset[str]:
    """Return the paths of the bodies that a purge declared deleted."""
    try:
        return _Purged.model_validate_json(read_regular(bundle.path / PURGED)).paths
    except (OSError, ValidationError):
        return frozenset()


def _evidence(bundle: Bundle) -> Iterator[Trace]:
    gone = purged(bundle)
    listed = {record.path for record in bundle.manifest.files}
    for record in bundle.manifest.files:
        name = f"evidence/{record.path}"
        try:
            if not _same(bundle.path / record.path, record):
                yield Trace(name, State.CHANGED)
        except FileNotFoundError:
            yield Trace(name, State.PURGED if record.body and record.path in gone else State.MISSING)
        except OSError as error:
            yield Trace(name, State.UNREADABLE, error.strerror or "")
    known = {MANIFEST, f"{MANIFEST}.sig", PURGED}
    for path in sorted(bundle.path.rglob("*")):
        relative = path.relative_to(bundle.path).as_posix()
        foreign = relative not in listed and relative not in known and not _UNFINISHED.fullmatch(relative)
        if foreign and (path.is_symlink() or not path.is_dir()):
            yield Trace(f"evidence/{relative}", State.ADDED)


def _same(path: Path, record: FileRecord) -> bool:
    """Say whether a file is as it was written; its size is enough to know that a huge one is not. Raises OSError."""
    return size_regular(path) == record.size_bytes and hash_regular(path)[0] == record.sha256


def _outputs(folder: Folder, bundle: Bundle) -> Iterator[Trace]:
    present = [name for name in OUTPUTS if (folder.path / name).exists()]
    if not present and not (folder.path / SEAL).exists():
        return
    try:
        sealed = Seal.model_validate_json(read_regular(folder.path / SEAL)).files
    except (OSError, ValidationError):
        yield Trace(SEAL, State.UNREADABLE)
        return
    yield from (Trace(name, State.ADDED, "not under the seal") for name in present if name not in sealed)
    yield from (Trace(SEAL, State.CHANGED, "names a foreign file") for name in sealed if name not in OUTPUTS)
    for name in OUTPUTS:
        if name in sealed and (state := _state(folder.path / name, sealed[name])):
            yield Trace(name, state)
    if FINDINGS in present:
        yield from _judged_elsewhere(folder.path / FINDINGS, bundle)


def _state(path: Path, digest: str) -> State | None:
    try:
        return None if hash_regular(path)[0] == digest else State.CHANGED
    except FileNotFoundError:
        return State.MISSING
    except OSError:
        return State.UNREADABLE


def _judged_elsewhere(findings: Path, bundle: Bundle) -> Iterator[Trace]:
    try:
        root = _Judged.model_validate_json(read_regular(findings)).evidence_root
    except (OSError, ValidationError):
        yield Trace(FINDINGS, State.UNREADABLE)
        return
    if root != bundle.root:
        yield Trace(f"evidence/{MANIFEST}", State.CHANGED, "the findings were judged on another manifest")
