"""Where the reading of a notice stands, and the parts that it yields."""

from dataclasses import dataclass, field

from auditor.evidence.pages import Region
from auditor.legal.notice.labels import Field
from auditor.legal.notice.roles import Party
from auditor.legal.passages import Passage


@dataclass(frozen=True, slots=True)
class Part:
    """Words of one party: a passage or a piece of one."""

    passage: Passage
    start: int
    """Place of its first character in the passage."""
    end: int
    party: Party
    label: str
    """Folded label that announces it, on its line or on the one before; empty without one."""
    field: Field
    body: int
    """Place in the passage where the value begins, after the label or the verb."""
    said: str = ""
    """Folded verb that gives the party ("est édité par"), empty when a heading or a label does."""
    own_label: bool = False
    """The label stands on the line itself."""
    opens: bool = False
    """Nothing but a label or a heading: its value is in the next part."""

    @property
    def text(self) -> str:
        """The words after the label, as written."""
        return self.passage.text[self.body : self.end]

    @property
    def folded(self) -> str:
        """The words after the label, folded."""
        return self.passage.folded[self.body : self.end]


@dataclass
class Walk:
    """Where the reading stands."""

    stack: list[tuple[int, Party]] = field(default_factory=list)
    inline: Party | None = None
    """Party set by a label or a verb since the last heading."""
    given: set[Field] = field(default_factory=set)
    """Points already given since ``inline`` was set."""
    pending: tuple[str, Field] = ("", Field.NONE)
    """A label that stood alone: its value follows."""
    topic: Field = Field.NONE
    """What the last title announces."""
    fresh: bool = False
    """The passage before was a label alone."""
    block: int = -1
    region: Region | None = None

    @property
    def section(self) -> Party:
        """Return the party of the last heading."""
        return self.stack[-1][1] if self.stack else Party.UNKNOWN

    @property
    def party(self) -> Party:
        """Return whose words are being read."""
        return self.inline or self.section

    def switch(self, party: Party | None) -> None:
        """Pass to a party that a label or a verb names; None: back to the heading's."""
        self.inline, self.given = party, set()
