"""How fast legal documents are read, and how that grows: the demo shop's own texts, repeated up to a size."""

import re
import time
from collections.abc import Callable
from pathlib import Path

from auditor.demo.messages import Request
from auditor.demo.shop import Shop
from auditor.evidence.texts import TextDocument
from auditor.legal.notice.read import read as notice
from auditor.legal.passages import Text, passages_of
from auditor.legal.privacy.read import read as privacy
from auditor.legal.terms.read import read as terms
from auditor.reading.blocks import blocks_of
from auditor.reading.flow import parse

_READERS: dict[str, tuple[str, Callable[[Text], object]]] = {
    "legal notice": ("/mentions-legales", notice),
    "terms of sale": ("/conditions-generales-de-vente", terms),
    "privacy policy": ("/politique-de-confidentialite", privacy),
}
_SIZES_KB = (10, 100, 1000, 2000)


def legal_reading(_: Path) -> str:
    """Time from markup to statements, one process, one thread."""
    lines = ["## Reading legal documents (from markup to statements)", ""]
    lines += ["| document | " + " | ".join(f"{size} kB, s" for size in _SIZES_KB) + " | pages a second at 10 kB |"]
    lines += ["|---" * (len(_SIZES_KB) + 2) + "|"]
    for name, (path, read) in _READERS.items():
        times = [_seconds(_markup(path, size), read) for size in _SIZES_KB]
        lines.append(f"| {name} | " + " | ".join(f"{one:.3f}" for one in times) + f" | {1 / times[0]:.0f} |")
    return "\n".join(lines)


def _markup(path: str, size_kb: int) -> str:
    """Repeat the page's own content until it has the size, each copy in other words: what is the same is read once."""
    request = Request("https", "boutique.test", "GET", path, path, {}, {}, None)
    page = Shop("boutique.test", "session", ()).respond(request).body.decode()
    head, _, rest = page.partition("<main>")
    content, _, tail = rest.partition("</main>")
    copies = max(1, (size_kb * 1000 - len(head) - len(tail)) // len(content))
    varied = (re.sub(r"</(?:p|li|td|dd|h[1-6])>", f" {_word(copy)}\\g<0>", content) for copy in range(copies))
    whole = head + "<main>" + "".join(varied) + "</main>" + tail
    return whole if copies > 1 else whole[: size_kb * 1000]


def _word(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


def _seconds(markup: str, read: Callable[[Text], object]) -> float:
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        root, _ = parse(markup)
        read(passages_of(TextDocument(url="bench", blocks=blocks_of(root, "https://boutique.test/"))))
        best = min(best, time.perf_counter() - start)
    return best
