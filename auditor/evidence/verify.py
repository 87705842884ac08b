"""Re-hash a run's folder and name every file that was touched."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pydantic import ValidationError

from auditor.evidence import signing
from auditor.evidence.bundle import MANIFEST, PURGED, Bundle, sha256
from auditor.folder import FINDINGS, SEAL, Folder, Seal


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
        content = json.loads((bundle.path / PURGED).read_text("utf-8"))
        return frozenset(str(path) for path in content["paths"])
    except FileNotFoundError:
        return frozenset()
    except (OSError, ValueError, KeyError, TypeError):
        return frozenset()


def _evidence(bundle: Bundle) -> Iterator[Trace]:
    gone = purged(bundle)
    listed = {record.path for record in bundle.manifest.files}
    for record in bundle.manifest.files:
        path = bundle.path / record.path
        name = f"evidence/{record.path}"
        if not path.is_file():
            state = State.PURGED if record.body and record.path in gone else State.MISSING
            yield Trace(name, state)
        elif sha256(path.read_bytes()) != record.sha256:
            yield Trace(name, State.CHANGED)
    known = {MANIFEST, f"{MANIFEST}.sig", PURGED}
    for path in sorted(bundle.path.rglob("*")):
        relative = path.relative_to(bundle.path).as_posix()
        if path.is_file() and relative not in listed and relative not in known:
            yield Trace(f"evidence/{relative}", State.ADDED)


def _outputs(folder: Folder, bundle: Bundle) -> Iterator[Trace]:
    findings = folder.path / FINDINGS
    if not findings.is_file():
        return
    try:
        seal = Seal.model_validate_json((folder.path / SEAL).read_bytes())
    except (OSError, ValidationError):
        yield Trace(SEAL, State.UNREADABLE)
        return
    for name, digest in seal.files.items():
        path = folder.path / name
        if not path.is_file():
            yield Trace(name, State.MISSING)
        elif sha256(path.read_bytes()) != digest:
            yield Trace(name, State.CHANGED)
    try:
        root = json.loads(findings.read_text("utf-8")).get("evidence_root")
    except (OSError, ValueError, AttributeError):
        yield Trace(FINDINGS, State.UNREADABLE)
        return
    if root != bundle.root:
        yield Trace(f"evidence/{MANIFEST}", State.CHANGED, "the findings were judged on another manifest")
