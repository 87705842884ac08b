"""Telephone numbers, their tariff class (arrêté et plan de numérotation Arcep, C. conso. L121-16), and made-up ones."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from auditor.legal.passages import aligned
from auditor.legal.statement import State
from auditor.legal.values.match import MOST_CHARS, Match, disjoint


class Tariff(StrEnum):
    """What a call from France costs."""

    ORDINARY = "ordinary"
    FREE = "free"
    PREMIUM = "premium"
    DEPENDS = "depends"
    """A short number whose price is not printed beside it."""
    ABROAD = "abroad"


_S = r"[ .\-/]{0,3}"
_DATE = r"(?!\d{1,2}[/.\-]\d{1,2}[/.\-](?:19|20)\d\d)"
_FRENCH = re.compile(
    rf"(?<![\d+/]){_DATE}(?<!\d[.,])(?:\(?(?:\+ ?|\(?00\)? ?)33\)?{_S}(?:\(0\){_S}|0{_S}(?=[1-9]))?|\(?0[ .\-]?)"
    rf"(?P<local>[1-9]\)?(?:{_S}\d){{8}})(?![ .]?\d{{2}}(?!\d)|\d)"
)
_INTERNATIONAL = re.compile(r"(?<![\d\w])\(?(?:\+ ?|00 ?)(?P<code>[1-9]\d{0,2})\)?(?:[ .\-/]{0,2}\(?\d\)?){6,13}(?!\d)")
_AMERICAN = re.compile(r"(?<![\d\w.])(?:1[ .\-])?\(?[2-9]\d{2}\)?[ .\-]{1,2}[2-9]\d{2}[ .\-]\d{4}(?![\d\w])")
_LABEL = re.compile(
    r"(?:\btel\b|\btel(?=[.:\d])|telephon(?:e|ique)s?|\bphones?\b|\bmobiles?\b|portable|\bgsm\b|whatsapp"
    r"|standard|hotline|appel(?:er|ez|ant)?|joindre|joignable"
    r"|\bcall\b|helpline|numero (?:vert|non surtaxe|gratuit|de tel)|☎|📞|✆|\bt ?:)"
)
_NATIONAL = re.compile(r"[^\d\n]{0,25}?\n?[^\d\n]{0,10}?(?P<number>\(?0\d{1,3}\)?(?:[ .\-/]{0,2}\d){5,9})(?!\d)")
_SIX = re.compile(r"[^\d\n]{0,15}?(?P<number>\d\d[ .]\d\d[ .]\d\d)(?![ .]?\d)")
"""Numbers of New Caledonia, French Polynesia or Luxembourg as written at home."""
_SHORT = re.compile(
    r"[^\d\n]{0,30}?(?<!\d)(?P<number>3[0-9](?: ?\d){2}|10\d{2}|118[ .]?\d{3})(?![ .]?\d|[ .,]\d| ?(?:€|eur))"
)
_FAX = re.compile(r"\b(?:fax|telecopie(?:ur)?)\b[^\d\n]{0,12}$")
_UNFILLED = re.compile(
    r"(?<![\w])(?:(?:\+33|\+?xx|0[\dx])[ .\-]?)(?:[\dx]{1,3}[ .\-]?){0,4}x(?:[ .\-]?[\dx]){2,12}(?!\w)|"
    r"(?<!\w)x{2}(?:[ .\-]x{2}){3,4}(?!\w)"
)
_FREE_NEAR = re.compile(r"gratuit|\bfree\b|numero vert|freephone|toll")
_ORDINARY_NEAR = re.compile(
    r"non surtaxe|prix (?:d'un |de l')?appel|cout d'un appel local|tarif local|appel local|local rate"
    r"|prix d'une communication"
)
_PRICED_NEAR = re.compile(
    r"\d[,.]\d{1,2} ?(?:€|eur|ct)[a-z]{0,3} ?(?:ttc)? ?(?:/|par|la) ?(?:mi?n|appel|minute)|surtaxe"
)
_FRENCH_DIGITS = 11
_OVERSEAS = frozenset({"262", "590", "594", "596", "508"})
_NEAR = 70


@dataclass(frozen=True, slots=True)
class Phone(Match):
    """A number; ``value`` is +country and digits, or the digits of a short or national number."""

    tariff: Tariff = Tariff.ORDINARY
    country: str = ""
    """FR, or the calling code of another country ("32"); empty when the number does not show it."""
    fax: bool = False


def find(text: str) -> list[Phone]:
    """Return the telephone and fax numbers in reading order."""
    text = text[:MOST_CHARS]
    return disjoint(_all(aligned(text)))


def _all(text: str) -> Iterator[Phone]:
    for match in _UNFILLED.finditer(text):
        yield Phone(match.group().strip(), match.start(), match.end(), State.PLACEHOLDER)
    for match in _FRENCH.finditer(text):
        if _apart(text, match):
            yield _french(text, match)
    for match in _INTERNATIONAL.finditer(text):
        digits = re.sub(r"\D", "", re.sub(r"\(0\)", "", match.group())).removeprefix("00")
        if 8 <= len(digits) <= 15:
            yield _abroad(text, match, digits)
    for match in _AMERICAN.finditer(text):
        digits = re.sub(r"\D", "", match.group())[-10:]
        state = State.INVENTED if digits[3:6] == "555" or made_up(digits) else State.VALID
        yield Phone(f"+1{digits}", match.start(), match.end(), state, Tariff.ABROAD, "1", _is_fax(text, match.start()))
    yield from _labelled(text)


def _labelled(text: str) -> Iterator[Phone]:
    """Numbers that only their label shows: short ones, and national ones of other countries."""
    for label in _LABEL.finditer(text):
        last = min(len(text), label.end() + 60)
        if match := _SHORT.match(text, label.end(), last):
            number = re.sub(r"\D", "", match["number"])
            yield Phone(
                number, *match.span("number"), State.VALID, _short_tariff(number, _around(text, match.end())), "FR"
            )
        if match := _NATIONAL.match(text, label.end(), last) or _SIX.match(text, label.end(), last):
            number = re.sub(r"\D", "", match["number"])
            state = State.INVENTED if made_up(number) else State.VALID
            yield Phone(number, *match.span("number"), state, Tariff.ABROAD, "", _is_fax(text, match.start("number")))


def _abroad(text: str, match: re.Match[str], digits: str) -> Phone:
    state = State.INVENTED if made_up(digits[2:]) else State.VALID
    code, fax = _code(digits), _is_fax(text, match.start())
    overseas = code in _OVERSEAS and len(digits) == len(code) + 9
    if code == "33" and len(digits) == _FRENCH_DIGITS:
        return Phone(f"+{digits}", match.start(), match.end(), state, tariff_of(digits[2:]), "FR", fax)
    tariff, country = (Tariff.ORDINARY, "FR") if overseas else (Tariff.ABROAD, code)
    return Phone(f"+{digits}", match.start(), match.end(), state, tariff, country, fax)


def _french(text: str, match: re.Match[str]) -> Phone:
    local = re.sub(r"\D", "", match["local"])
    state = State.INVENTED if made_up(local) else State.VALID
    start = match.start()
    return Phone(f"+33{local}", start, match.end(), state, tariff_of(local), "FR", _is_fax(text, start))


def tariff_of(local: str) -> Tariff:
    """Return the class of a French number of nine digits, its first 0 left out."""
    if local.startswith("80"):
        return Tariff.FREE if local[2] <= "5" else Tariff.ORDINARY
    return Tariff.PREMIUM if local.startswith(("81", "82", "89")) else Tariff.ORDINARY


def _short_tariff(number: str, near: str) -> Tariff:
    if number.startswith("118"):
        return Tariff.PREMIUM
    if number.startswith(("30", "31")) or _FREE_NEAR.search(near):
        return Tariff.FREE
    if _ORDINARY_NEAR.search(near):
        return Tariff.ORDINARY
    return Tariff.PREMIUM if _PRICED_NEAR.search(near) else Tariff.DEPENDS


def made_up(digits: str) -> bool:
    """Say whether the last eight digits are one digit repeated, a sequence, or pairs that follow one another.

    Numbers that the Arcep keeps for films are none: nothing on a page shows that they cannot be called.
    """
    last = digits[-8:]
    if len(last) < 8:
        return len(set(last)) == 1
    if len(set(last[1:])) == 1 or any(run in "01234567890" for run in (last[:7], last[1:])):
        return True
    pairs = [int(last[place : place + 2]) for place in (0, 2, 4, 6)]
    return pairs == list(range(pairs[0], pairs[0] + 4)) or last in ("98765432", "87654321")


def _apart(text: str, match: re.Match[str]) -> bool:
    """Say whether the digits before belong to something else: after a number, only pairs are a telephone's."""
    if not re.search(r"\d[ .]$", text[max(0, match.start() - 2) : match.start()]):
        return True
    return bool(re.fullmatch(r"0[1-9](?:[ .]\d\d){4}", match.group()))


def _around(text: str, place: int) -> str:
    return text[max(0, place - 40) : place + _NEAR]


def _is_fax(text: str, start: int) -> bool:
    return bool(_FAX.search(text[max(0, start - 25) : start]))


def _code(digits: str) -> str:
    """Return the calling code; of two or three digits by its zone (ITU E.164)."""
    if digits[0] in "17":
        return digits[0]
    three = digits[:2] in {
        "21",
        "22",
        "23",
        "24",
        "25",
        "26",
        "29",
        "35",
        "37",
        "38",
        "42",
        "50",
        "59",
        "67",
        "68",
        "69",
        "80",
        "85",
        "87",
        "88",
        "96",
        "97",
        "99",
    }
    return digits[:3] if three else digits[:2]
