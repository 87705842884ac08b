"""What the walk over a page collects before it is known what each block is."""

from dataclasses import dataclass, field

from auditor.evidence.pages import Region
from auditor.evidence.texts import BlockKind, TextLink
from auditor.reading.text import clean
from auditor.reading.titles import is_label

_LINKS = 50
_LINK_CHARS = 300


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a block."""

    text: str
    bold: bool
    """Nearly all of it is emphasised."""
    links: tuple[TextLink, ...] = ()


@dataclass(slots=True)
class Raw:
    """A block as it stands in the markup."""

    kind: BlockKind
    level: int
    lines: tuple[Line, ...]
    region: Region
    shown: bool
    item: int = 0
    """Number of the list item it stands in, 0 outside lists."""
    cells: tuple[str, ...] = ()
    head: bool = False
    """A row that names the columns of those below."""
    page: int | None = None

    @property
    def text(self) -> str:
        """Its lines."""
        return "\n".join(line.text for line in self.lines)

    @property
    def links(self) -> tuple[TextLink, ...]:
        """The links of all its lines."""
        return tuple(link for line in self.lines for link in line.links)[:_LINKS]


@dataclass(slots=True)
class _OpenLine:
    pieces: list[str] = field(default_factory=list)
    bold: int = 0
    cut: int = 0
    """How many pieces stand before its first change of element or of weight, 0 when there is none."""
    links: list[TextLink] = field(default_factory=list)


@dataclass(slots=True)
class Words:
    """The words of the block that is open, and of the links inside."""

    lines: list[_OpenLine] = field(default_factory=lambda: [_OpenLine()])
    ears: list[list[str]] = field(default_factory=list)
    """Words of the open links and buttons, the innermost last."""
    ended: str = ""
    """Inline element that ended since the last words."""
    began: bool = False
    """An inline element began since the last words."""

    def add(self, words: str, *, bold: bool) -> None:
        """Append words; those of two elements that touch without a space are told apart."""
        line = self.lines[-1]
        touching = bool(line.pieces and self.ended) and _touch(line.pieces[-1], words, self.ended, self.began)
        seam = bool(line.pieces and self.ended and self.began)
        if not line.cut and words.strip() and (touching or seam or (line.bold and not bold)):
            line.cut = len(line.pieces)
        if touching:
            line.pieces.append(" ")
        line.pieces.append(words)
        line.bold += len("".join(words.split())) if bold else 0
        if self.ears and len(self.ears[-1]) < _LINK_CHARS:
            self.ears[-1].append(words)
        self.ended, self.began = "", False

    def end_line(self) -> None:
        """Note a line end."""
        self.lines.append(_OpenLine())
        if self.ears:
            self.ears[-1].append(" ")

    def listen(self) -> None:
        """Begin to collect the words of a link."""
        self.ears.append([])

    def heard(self) -> str:
        """Return the words of the innermost link and close it."""
        words = clean("".join(self.ears.pop()))[:_LINK_CHARS]
        if self.ears:
            self.ears[-1].append(words)
        return words

    def link(self, link: TextLink) -> None:
        """Attach a link to the open line."""
        if len(self.lines[-1].links) < _LINKS:
            self.lines[-1].links.append(link)

    def take(self) -> list[tuple[Line, ...]]:
        """Return the paragraphs collected, parted by empty lines, and forget them."""
        paragraphs: list[list[Line]] = [[]]
        for line in self.lines:
            text = _labelled(line) or clean("".join(line.pieces))
            bold = bool(text) and line.bold >= 0.9 * len(text.replace(" ", ""))
            if text or line.links:
                paragraphs[-1].append(Line(text, bold, tuple(line.links)))
            elif paragraphs[-1]:
                paragraphs.append([])
        self.lines, self.ended, self.began = [_OpenLine()], "", False
        return [tuple(lines) for lines in paragraphs if lines]


def _labelled(line: _OpenLine) -> str:
    """Return "label : value" where only the looks of two elements tell a label from its value, else nothing."""
    if not line.cut:
        return ""
    label, value = clean("".join(line.pieces[: line.cut])), clean("".join(line.pieces[line.cut :]))
    glued = not line.pieces[line.cut - 1][-1:].isspace() and not line.pieces[line.cut][:1].isspace()
    starts = glued or value[:1].isupper() or value[:1].isdigit() or value[:1] in "+(["
    return f"{label} : {value}" if value[:1] not in ":,;." and starts and is_label(label) else ""


def _touch(before: str, after: str, ended: str, began: bool) -> bool:
    """Say whether words of two elements touch that styles keep apart: ``<b>SIRET</b>123``, ``Nom`` and ``Dupont``."""
    last, first = before[-1:], after[:1]
    if not last or not first or last.isspace() or first.isspace():
        return False
    if ended in ("sup", "sub"):
        return False
    if last == ":":
        return first.isalnum()
    if last.isalpha() and first.isdigit():
        return began or ended in ("b", "strong", "label")
    return began and first.isupper() and (last.islower() or last.isdigit())
