"""Rows of tables and of definition lists: a label and its value, or cells side by side."""

from auditor.evidence.texts import BlockKind
from auditor.reading.raw_blocks import Line, Raw

_CELL_CHARS = 1_500
_CELL_BLOCKS = 30
_LONG_CHARS = 250
_TERM_CHARS = 120
_DETAIL_CHARS = 600
_DETAIL_BLOCKS = 4
_LABEL_CHARS = 80


def row_of(raws: list[Raw], start: int, spans: list[tuple[int, int, bool]]) -> None:
    """Replace the blocks of a row by one, unless the table only lays out the page."""
    cells = [(raws[first:last], head) for first, last, head in spans if last > first]
    if len(cells) < 2 or not all(_is_cell(blocks) for blocks, _ in cells):
        return
    texts = tuple("\n".join(block.text for block in blocks) for blocks, _ in cells)
    links = tuple(link for blocks, _ in cells for block in blocks for link in block.links)
    first = cells[0][0][0]
    line = Line(row_text(texts), False, links)
    head = all(head for _, head in cells) or all(
        line.bold for blocks, _ in cells for raw in blocks for line in raw.lines
    )
    raws[start:] = [Raw(BlockKind.ROW, 0, (line,), first.region, first.shown, first.item, texts, head)]


def row_text(cells: tuple[str, ...]) -> str:
    """Return cells as one line: "label : value", else parted by bars."""
    flat = [cell.replace("\n", " ") for cell in cells]
    if len(flat) == 2 and len(flat[0]) <= _LABEL_CHARS:
        return f"{flat[0]} {flat[1]}" if flat[0].endswith((":", "?")) else f"{flat[0]} : {flat[1]}"
    return " | ".join(flat)


def _is_cell(blocks: list[Raw]) -> bool:
    """A cell of data is short, or one text; headings, inner tables and several long texts are a page's layout."""
    if len(blocks) > _CELL_BLOCKS or any(raw.kind is BlockKind.ROW or 0 < raw.level < 7 for raw in blocks):
        return False
    chars = [len(raw.text) for raw in blocks]
    return sum(chars) <= _CELL_CHARS and sum(size > _LONG_CHARS for size in chars) <= 1


class Pairs:
    """Joins terms and details (dt and dd, or what classes call label and value) into rows."""

    def __init__(self) -> None:
        """Begin without a term."""
        self._term: Raw | None = None
        self._at = -1
        self._next = -1
        """Where the next detail of the same term would begin."""

    def close(self, raws: list[Raw], start: int, *, term: bool) -> None:
        """Take note of a term, or join a detail that follows its term."""
        if term:
            alone = len(raws) - start == 1 and raws[-1].kind is not BlockKind.ROW and len(raws[-1].text) <= _TERM_CHARS
            self._term, self._at, self._next = (raws[-1] if alone else None), start, len(raws)
            return
        if self._term is None or start != self._next or len(raws) == start:
            return
        body, label = raws[start:], self._term
        if not _is_detail(body):
            self._next = -1
            if self._at == start - 1:
                label.kind, label.level = BlockKind.HEADING, label.level or 7
            return
        cells = (label.text.replace("\n", " "), "\n".join(raw.text for raw in body))
        links = tuple(link for raw in (label, *body) for link in raw.links)
        row = Raw(BlockKind.ROW, 0, (Line(row_text(cells), False, links),), label.region, body[0].shown, 0, cells)
        raws[self._at if self._at == start - 1 else start :] = [row]
        self._at, self._next = -1, len(raws)


def _is_detail(body: list[Raw]) -> bool:
    short = len(body) <= _DETAIL_BLOCKS and sum(len(raw.text) for raw in body) <= _DETAIL_CHARS
    return short and all(raw.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM) for raw in body)
