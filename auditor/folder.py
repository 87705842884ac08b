"""A run's folder: ``<out>/<host>/<UTC>/`` with one complete stage after another, or nothing of it."""

from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from auditor.evidence.bundle import EVIDENCE, MANIFEST, to_json, write_atomic
from auditor.evidence.files import hash_regular, read_regular
from auditor.model import Explained, Frozen
from auditor.settings import Settings

RUN, FACTS, FINDINGS, PDF, HTML, SEAL = (
    "run.json",
    "facts.json",
    "findings.json",
    "report.pdf",
    "report.html",
    "seal.json",
)
OUTPUTS = (FACTS, FINDINGS, HTML, PDF)
"""What the stages after the evidence write, all of it under the seal."""


class FolderError(Explained):
    """A folder that is not a run, or not at the stage asked for; the message says what to do."""


class Run(Frozen):
    """What was asked for, without secrets: enough to go on after a kill."""

    target: str
    settings: Settings
    secrets: tuple[str, ...]
    """Options whose values were not written and must be given again to resume the visit."""


class Seal(Frozen):
    """Hashes of what the stages after the evidence produced."""

    files: dict[str, str]


@dataclass(frozen=True)
class Folder:
    """One run on disk."""

    path: Path

    @classmethod
    def create(cls, out: Path, host: str, stamp: str) -> "Folder":
        """Make a new folder; a second run in the same second gets its own. Raises FolderError."""
        for suffix in ("", *(f"-{number}" for number in range(2, 100))):
            path = out / host / f"{stamp}{suffix}"
            try:
                path.mkdir(parents=True)
                return cls(path)
            except FileExistsError:
                continue
            except OSError as error:
                raise FolderError(
                    f"cannot write in {out}: {error.strerror}; choose another folder with --out"
                ) from error
        raise FolderError(f"too many runs of {host} at {stamp}")

    @property
    def collected(self) -> bool:
        """The evidence is there, whole."""
        return (self.path / EVIDENCE / MANIFEST).is_file()

    @property
    def judged(self) -> bool:
        """The findings are there, whole."""
        return (self.path / FINDINGS).is_file()

    @property
    def reported(self) -> bool:
        """Both reports are there, whole."""
        return (self.path / PDF).is_file() and (self.path / HTML).is_file()

    def need(self, stage: bool, made_by: str) -> None:
        """Refuse to go on without the stage before. Raises FolderError."""
        if not stage:
            raise FolderError(f"{self.path} has not been through `auditor {made_by}` yet")

    def need_untouched(self, name: str, made_by: str) -> None:
        """Refuse what is not as it was sealed: signing it would vouch for it. Raises FolderError."""
        try:
            sealed = Seal.model_validate_json(read_regular(self.path / SEAL)).files.get(name)
            if sealed == hash_regular(self.path / name)[0]:
                return
        except (OSError, ValidationError):
            pass
        raise FolderError(f"{self.path / name} is not the file that was sealed; run `auditor {made_by}` again")

    def remember(self, run: Run) -> None:
        """Keep what was asked for."""
        write_atomic(self.path / RUN, to_json(run))

    def recall(self) -> Run:
        """Return what was asked for. Raises FolderError."""
        try:
            return Run.model_validate_json(read_regular(self.path / RUN))
        except (OSError, ValidationError) as error:
            raise FolderError(f"{self.path} is not the folder of a run ({RUN} cannot be read)") from error

    def seal(self) -> None:
        """Record the hashes of every stage's files after the evidence."""
        files = {name: hash_regular(self.path / name)[0] for name in OUTPUTS if (self.path / name).is_file()}
        write_atomic(self.path / SEAL, to_json(Seal(files=files)))
