"""Postal addresses: a street or a named place, a postcode and a town, on one line or several, here or abroad."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.legal.passages import aligned
from auditor.legal.statement import State
from auditor.legal.values.match import MOST_CHARS, Match, disjoint
from auditor.legal.values.postcodes import ANCHORS, COUNTRY, HINT, NOT_TOWNS, Anchor
from auditor.legal.values.registers import TOWN
from auditor.legal.values.streets import DUMMY_STREET, PLACE, STREET

_WINDOW = 160
"""Characters before a postcode in which its street is looked for."""
_NEAR = 60
_TOWN_AFTER = re.compile(
    rf"(?:\) ?|[ ,\-–\n]{{0,3}})(?:(?:Ville|VILLE|Commune|Localité) ?:[ \n]?)?(?P<town>{TOWN})"
    rf"(?P<cedex>(?:[ ,\-]{{1,3}}(?:CEDEX|Cedex|cedex)(?: ?\d{{1,2}})?)?)"
)
_EDGE = re.compile(
    r"\n\s*\n|(?<!postal )(?<!postal)(?<!cp)(?<!cp )(?<!ville )(?<!ville): ?"
    r"|[.!?;] +(?=[a-z]{3,} [a-z])|\b\d{5} [a-z]{3,}|@"
)
_LOWER_AFTER = re.compile(r"[ ,\-–]{1,3}(?P<town>[a-zà-öø-ÿ]{3,}(?:[ \-'][a-zà-öø-ÿ]{2,}){0,3})(?P<cedex>)")
_NUMBER_LAST = re.compile(r"(?<!\w)[A-ZÀ-Þ][\w'-]{2,30}(?: [\w'-]{2,30}){0,3} \d{1,4}[a-z]?,? ?\n?$")
"""A street without any word that shows it, its number last, as abroad: "Coutzet 8, 1264 St-Cergue"."""
_NUMBER_FIRST = re.compile(r"(?<![\w.])\d{1,4}[a-z]?,? [A-ZÀ-Þ][\w'-]{2,30}(?: [\w'-]{2,30}){0,3}, ?\n?$")
"""The same, its number first, before a postcode that is nothing else: "64, Reaalhof, 8232 VS Lelystad"."""
_MONTH = re.compile(
    r"\b(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march"
    r"|april|may|june|july|august|september|october|november|december),? $"
)
_LINKS = frozenset({"LES", "LE", "LA", "SOUS", "ET"})
"""Words between those of a town in capitals: "DIVONNE LES BAINS"."""
_DUMMY_TOWN = re.compile(
    r"^(?:votre ville|nom de (?:la )?ville|ville|commune|exemple|exempleville|city|town|villexemple"
    r"|ville-?exemple|springfield|xxx+)$"
)
_DUMMY_CODES = frozenset({"00000", "12345", "99999", "11111", "01234"})
_STREET_TOWN = re.compile(rf"[^\n]{{0,45}}?(?:,|\bà|\s[-–]|\n)\s?(?P<town>{TOWN})(?=\s*(?:[,.;:)(\n]|$|[-–|]))")
_ALONE = re.compile(r"\b\d{1,4}(?: ?(?:bis|ter|quater|[a-d])\b)?,? ?")


@dataclass(frozen=True, slots=True)
class Address(Match):
    """An address; ``value`` on one line, its parts parted by commas where the text had line ends."""

    status: str = "full"
    """full (one can write there), partial (no street nor named place, or no town) or dummy."""
    postcode: str = ""
    town: str = ""
    country: str = ""
    """ISO 3166-1 alpha-2 when postcode or words show it."""
    box_only: bool = False
    """A P.O. box or a CS number without any street."""


def find(text: str) -> list[Address]:
    """Return the addresses in reading order."""
    text = text[:MOST_CHARS]
    return disjoint(_all(_plain(text), aligned(text)))


def _plain(text: str) -> str:
    return text.translate({0xA0: " ", 0x202F: " ", 0x2009: " ", 0x2019: "'"})


def _all(text: str, folded: str) -> Iterator[Address]:
    edge = 0
    for anchor in ANCHORS if HINT.search(text) else ():
        for match in anchor.expression.finditer(text):
            if (found := _at(text, folded, anchor, match)) is not None:
                yield found
    for street in STREET.finditer(folded):
        edge = max(edge, street.start())
        if found := _without_code(text, folded, street):
            yield found


def _at(text: str, folded: str, anchor: Anchor, match: re.Match[str]) -> Address | None:
    """Read the address of one postcode: its town after it (or before, as in English), its street before."""
    town, end = _town(text, folded, anchor, match)
    if not anchor.country and _MONTH.search(folded, max(0, match.start() - 12), match.start()):
        return None
    if not town and anchor.needs_town:
        return None
    first = match.start("town") if anchor.town_before else match.start()
    start, street = _street(text, folded, first, match.start("code") if anchor.town_before else first)
    if street is None and anchor.country != "FR" and (found := _abroad(text, first, anchor)):
        start, street = found.start(), "street"
    if anchor.needs_street and street is None:
        return None
    code = re.sub(r"[ .]", "", match["code"] or "")
    end = _country_end(folded, end)
    value = _joined(text[start:end])
    status = "partial" if street is None else "full"
    state = State.VALID
    if code in _DUMMY_CODES or _DUMMY_TOWN.match(aligned(town)) or DUMMY_STREET.search(folded[start:end]):
        status, state = "dummy", State.PLACEHOLDER
    box = street == "box"
    return Address(value, start, end, state, status, code, town, _country(folded, anchor, end), box)


def _abroad(text: str, first: int, anchor: Anchor) -> re.Match[str] | None:
    low = max(0, first - _NEAR)
    last = _NUMBER_LAST.search(text, low, first)
    return last or (_NUMBER_FIRST.search(text, low, first) if anchor.country else None)


def _town(text: str, folded: str, anchor: Anchor, match: re.Match[str]) -> tuple[str, int]:
    if anchor.town_before:
        return " ".join(match["town"].split()), match.end()
    last = min(len(text), match.end() + 60)
    after = _TOWN_AFTER.match(text, match.end(), last) or (
        _LOWER_AFTER.match(text, match.end(), last) if anchor.country == "FR" and match["code"].isalnum() else None
    )
    if after is None:
        return "", match.end()
    town = _cut_town(after["town"])
    if not town or aligned(town).split()[0].rstrip(".,") in NOT_TOWNS:
        return "", match.end()
    whole = town == after["town"]
    return " ".join(town.split()), after.end() if whole else after.start("town") + len(town)


def _cut_town(town: str) -> str:
    """Cut what follows a town on its line: a country or the label of the next value."""
    for word in re.finditer(r"[^\s]+", town):
        link = word.group() in _LINKS and word.end() < len(town)
        if word.start() and not link and aligned(word.group()).strip(".,-") in NOT_TOWNS:
            return town[: word.start()].rstrip(" -–/,")
    return town


def _street(text: str, folded: str, start: int, last: int) -> tuple[int, str | None]:
    """Return where the address begins, and whether a street, a place or only a box stands before its postcode."""
    low = max(0, start - _WINDOW)
    window = folded[low : max(start, last)]
    cut = _boundary(window)
    streets = list(STREET.finditer(window, cut))
    if streets:
        sure = [match for match in streets if match.lastgroup in ("numbered", "named")]
        first = (sure or streets)[0].start() if streets[0].lastgroup == "unnumbered" else streets[0].start()
        return low + first, "box" if all(match.lastgroup == "box" for match in streets) and not PLACE.search(
            window, cut
        ) else "street"
    written = text[low : max(start, last)]
    place = next((found for found in PLACE.finditer(window, cut) if _is_place(written, found, start - low)), None)
    return (low + place.start(), "place") if place else (start, None)


def _is_place(written: str, found: re.Match[str], start: int) -> bool:
    """A word such as "maison" or "la Bâtie" is a place with a capital, or on the line of the postcode and near it."""
    if written[found.start()].isupper() or written[found.start()].isdigit():
        return True
    between = written[found.start() : start]
    return found.lastgroup != "article" and len(between) < _NEAR and "\n" not in between


def _boundary(window: str) -> int:
    """Return where the window's last sentence, label, blank line or third line above begins."""
    edges = [match.end() for match in _EDGE.finditer(window)]
    lines = [match.end() for match in re.finditer(r"\n", window)]
    return max([0, *edges[-1:], *lines[:-4]])


def _without_code(text: str, folded: str, street: re.Match[str]) -> Address | None:
    """Read a street whose town has no postcode: one can write there, though less surely."""
    if street.lastgroup == "box":
        return None
    match = _STREET_TOWN.match(text, street.end(), min(len(text), street.end() + 90))
    dummy = DUMMY_STREET.search(folded, street.start(), min(len(folded), street.end() + 40))
    if dummy:
        return Address(
            _joined(text[street.start() : dummy.end()]),
            street.start(),
            max(dummy.end(), street.end()),
            State.PLACEHOLDER,
            "dummy",
        )
    if match is None or not folded[street.start()].isdigit():
        return None
    town = _cut_town(match["town"])
    if not town or aligned(town).split()[0].strip(".,") in NOT_TOWNS:
        return None
    end = _country_end(folded, match.start("town") + len(town))
    return Address(_joined(text[street.start() : end]), street.start(), end, None, "full", "", town)


def _country_end(folded: str, end: int) -> int:
    found = COUNTRY.match(folded, end, min(len(folded), end + 40))
    return found.end() if found else end


def _country(folded: str, anchor: Anchor, end: int) -> str:
    found = COUNTRY.search(folded, max(0, end - 30), end)
    return (
        next((code.upper() for code, name in found.groupdict().items() if name), anchor.country)
        if found
        else anchor.country
    )


def _joined(words: str) -> str:
    return re.sub(
        r"\s*,(?:\s*,)+", ",", ", ".join(" ".join(line.split()) for line in words.split("\n") if line.strip())
    )
