"""Sentences that state something: what they must say, what voids them, and under which headings they count.

Presence is not keywords. A cue is a wording that makes the statement by itself; ``unless`` names what turns it into
something else in the same passage (a negation, another subject), ``under`` a heading without which the wording is too
common to mean it. Every expression is searched in the folded words (``aligned``: lower case, no accents, straight
quotes) of one passage, at most 1 200 characters, and must be linear: bounded gaps, no nested repetition.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from auditor.evidence.texts import BlockKind
from auditor.findings import Seen
from auditor.legal.passages import Passage, Text
from auditor.legal.quick import Quick
from auditor.legal.statement import ABSENT, Confidence, Statement

_SPACE = re.compile(r" (?![?*+{])")
QUOTES = 3
"""Most places shown for one statement."""


def pattern(expression: str) -> Quick:
    """Compile an expression on folded words; a space in it stands for a run of spaces, " ?" for none or one."""
    return Quick(_SPACE.sub(r"\\s+", expression).replace(" ", r"\s"))


@dataclass(frozen=True)
class Cue:
    """One way of stating something."""

    says: str
    unless: str | None = None
    under: str | None = None
    """One of the two nearest headings, the lead of the list, the row's label or its table's columns must match."""
    also: str | None = None
    """Must be found in the passage too, wherever it stands."""
    confidence: Confidence = Confidence.LIKELY
    _says: Quick = field(init=False, repr=False, compare=False)
    _unless: Quick | None = field(init=False, repr=False, compare=False)
    _under: Quick | None = field(init=False, repr=False, compare=False)
    _also: Quick | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Compile once, at import."""
        object.__setattr__(self, "_says", pattern(self.says))
        object.__setattr__(self, "_unless", pattern(self.unless) if self.unless else None)
        object.__setattr__(self, "_under", pattern(self.under) if self.under else None)
        object.__setattr__(self, "_also", pattern(self.also) if self.also else None)

    def match(self, passage: Passage) -> re.Match[str] | None:
        """Return where the passage makes the statement, None when it does not."""
        found = self._says.search(passage.folded)
        if found is None or (self._unless and self._unless.search(passage.folded)):
            return None
        if self._also and not self._also.search(passage.folded):
            return None
        if self._under and not any(
            self._under.search(words)
            for words in (*passage.headings[-2:], passage.lead, passage.label, passage.columns)
        ):
            return None
        return found


@dataclass(frozen=True)
class Point:
    """One point on which a document may state something."""

    about: tuple[str, ...]
    """Folded strings, one of which must stand in the passage, its headings or its lead: a quick way past all others."""
    cues: tuple[Cue, ...]
    denied: tuple[Cue, ...] = ()
    """Ways of stating the contrary: such a passage never makes the statement."""
    headings: bool = True
    """Whether a heading can make the statement: False where it only announces it ("Gestion des cookies")."""

    def hits(
        self, text: Text, passages: Iterable[Passage] | None = None
    ) -> Iterator[tuple[Passage, Cue, re.Match[str]]]:
        """Yield each passage that makes the statement."""
        for passage in self.candidates(text, passages):
            if self.contrary(passage) is None and (hit := self.made(passage)):
                yield hit

    def made(self, passage: Passage) -> tuple[Passage, Cue, re.Match[str]] | None:
        """Return how a passage makes the statement, whatever it denies."""
        for cue in self.cues:
            if found := cue.match(passage):
                return passage, cue, found
        return None

    def contrary(self, passage: Passage) -> re.Match[str] | None:
        """Return where a passage states the contrary."""
        return next((match for cue in self.denied if (match := cue.match(passage))), None)

    def candidates(self, text: Text, passages: Iterable[Passage] | None = None) -> Iterator[Passage]:
        """Yield the passages that are about the point."""
        for passage in text.passages if passages is None else passages:
            if passage.link_only or (passage.kind is BlockKind.HEADING and not self.headings):
                continue
            context = text.contexts[passage.index]
            for word in self.about:
                if word in context:
                    yield passage
                    break


Hit = tuple[Passage, Cue, re.Match[str]]


def state(point: Point, text: Text, passages: Sequence[Passage] | None = None) -> Statement:
    """Read one point of a document, or of some of its passages: the surest quotes first."""
    found, denied = _judged(point, text, passages)
    hits = sorted(found, key=lambda hit: list(Confidence).index(hit[1].confidence))
    if not hits:
        return ABSENT.model_copy(update={"denied": denied}) if denied else ABSENT
    return Statement(
        found=True,
        seen=tuple(text.seen(passage, *match.span()) for passage, _, match in hits[:QUOTES]),
        confidence=hits[0][1].confidence,
        denied=denied,
    )


def _judged(point: Point, text: Text, passages: Sequence[Passage] | None) -> tuple[list[Hit], tuple[Seen, ...]]:
    """Return what makes the statement and what denies it, until as many of both as are shown are known for certain."""
    hits: list[Hit] = []
    denied: list[Seen] = []
    certain = 0
    for passage in point.candidates(text, passages):
        if certain == QUOTES and (not point.denied or len(denied) == QUOTES):
            break
        if contrary := point.contrary(passage):
            denied.append(text.seen(passage, *contrary.span()))
        elif certain < QUOTES and (hit := point.made(passage)):
            hits.append(hit)
            certain += hit[1].confidence is Confidence.CERTAIN
    return hits, tuple(denied[:QUOTES])
