"""What is said on the topics of the order rules, shown or not. Linear in the size of the text."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import islice

from auditor.evidence.shop import Said, Topic
from auditor.reading.flow import Flow
from auditor.reading.shop.topics import MEANS, WORDINGS
from auditor.reading.shop.wording import Wording
from auditor.reading.text import clean, shorten

_MOST_EACH = 3
_TRIED = 20
_BREAK = "\n"
_SIGNS = str.maketrans(
    {"€": " eur ", "£": " gbp ", "$": " usd ", "’": "'", "‘": "'", "–": "-", "—": "-", "−": "-", "›": ">", "»": ">"}
)
_SPACES = re.compile(r" {2,}")
_MEANS = re.compile(MEANS)
_MARKS = 600
_MARK_CHARS = 200
_FILE = re.compile(r"[^/?#]{1,100}(?=$|[?#])")


class Lines:
    """The lines of a text, as written and folded; the same number of both."""

    def __init__(self, pieces: Iterable[str]) -> None:
        """Take the pieces of a flow: a line ends where a block does."""
        joined = "".join(piece if piece == _BREAK else piece.replace(_BREAK, " ") for piece in pieces)
        self.written = [line for line in map(clean, joined.split(_BREAK)) if line]
        self.folded = folded(_BREAK.join(self.written))

    def around(self, start: int, after: int, chars: int) -> tuple[str, str]:
        """Return the line at a place of the folded text with those after it, as written and folded."""
        index = self.folded.count(_BREAK, 0, start)
        low = self.folded.rfind(_BREAK, 0, start) + 1
        high = self.folded.find(_BREAK, start)
        line = self.folded[low : high if high >= 0 else len(self.folded)]
        written = self.written[index]
        skip = max(0, start - low - chars // 3) if len(line) > chars and not after else 0
        text = f"…{written[skip:]}" if skip else written
        return shorten(" / ".join((text, *self.written[index + 1 : index + 1 + after])), chars), line


def folded(text: str) -> str:
    """Return ``text`` in lower case ASCII, currency signs as codes, line ends kept."""
    plain = unicodedata.normalize("NFKD", text.translate(_SIGNS)).encode("ascii", "ignore").decode("ascii").lower()
    return _SPACES.sub(" ", plain)


def said_of(flow: Flow, chars: int) -> tuple[Said, ...]:
    """Return what the page says on each topic, at most three times; hidden words only where none are shown."""
    shown = Lines(flow.pieces)
    found = [said for wording in WORDINGS for said in _said(wording, shown, chars)]
    known = {said.topic for said in found}
    if flow.folded:
        folded_away = Lines(flow.folded)
        found += [
            said.model_copy(update={"shown": False})
            for wording in WORDINGS
            if wording.topic not in known
            for said in _said(wording, folded_away, chars)
        ]
    if Topic.PAYMENT_MEANS not in {said.topic for said in found} and (logos := _logos(flow)):
        found.append(Said(topic=Topic.PAYMENT_MEANS, text=shorten(logos, chars)))
    return tuple(found)


def _said(wording: Wording, lines: Lines, chars: int) -> Iterator[Said]:
    if not any(word in lines.folded for word in wording.about):
        return
    texts: dict[str, None] = {}
    for match in islice(wording.says.finditer(lines.folded), _TRIED):
        text, line = lines.around(match.start(), wording.after, chars)
        if wording.unless is None or not wording.unless.search(line[:2_000]):
            texts.setdefault(text)
        if len(texts) >= _MOST_EACH:
            break
    yield from (Said(topic=wording.topic, text=text) for text in texts)


def _logos(flow: Flow) -> str:
    """Return the names of means of payment that pictures and icons carry (alt, title, file, class)."""
    marks: dict[str, None] = {}
    for node in islice(flow.all("img", "svg", "use", "i", "span", "source"), _MARKS):
        file = _FILE.search((node.get("src") or node.get("href") or node.get("data-src") or "")[-_MARK_CHARS:])
        names = [node.get(name, "")[:_MARK_CHARS] for name in ("alt", "title", "aria-label", "aria-labelledby", "id")]
        if node.tag in ("i", "use", "svg") or "pay" in node.get("class", ""):
            names.append(node.get("class", "")[:_MARK_CHARS])
        for name in (*names, file[0] if file else ""):
            plain = re.sub(r"[-_./]", " ", folded(name))
            if match := _MEANS.search(plain):
                marks.setdefault(match[0])
    return ", ".join(marks)
