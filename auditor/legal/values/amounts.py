"""Sums of money: share capital, in figures or in words, and prices with or without tax."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from auditor.legal.passages import aligned
from auditor.legal.values.match import MOST_CHARS, Match, disjoint
from auditor.legal.values.number_words import NUMBER_WORDS, number_of

_FIGURES = r"\d{1,3}(?:[ .,']\d{3}){1,4}(?:[.,]\d{1,2}(?!\d))?|\d{1,12}(?:[.,]\d{1,2}(?!\d))?"
_CURRENCIES = {
    "EUR": r"€|euros?\b|eur\b",
    "CHF": r"chf\b|francs? suisses?|fr\. ?s\.|sfr\b",
    "USD": r"us ?\$|\$|usd\b|dollars?\b",
    "GBP": r"£|gbp\b|livres? sterling|pounds?\b",
    "XPF": r"xpf\b|f ?cfp\b|francs? (?:cfp|pacifique)",
    "XOF": r"f ?cfa\b|xof\b|xaf\b",
    "CAD": r"cad\b|\$ ?ca\b",
    "MAD": r"mad\b|dirhams?\b|dhs?\b",
    "FRF": r"frf\b|francs\b|f\b(?= ?(?:ttc|ht))",
}
_UNIT = "|".join(f"(?P<{code}>{words})" for code, words in _CURRENCIES.items())
_SCALE = r"(?:(?P<scale>k|m|mio|md|milliers?|millions?|milliards?)\b\.? ?(?:d'|de )?|(?P<glued>[km])(?=€|eur))?"
_AFTER = re.compile(rf"(?<![\d.,])(?P<figures>{_FIGURES})(?:\.[-–])?\)? ?,?-? ?{_SCALE}(?:d')?(?:{_UNIT})")
_BEFORE = re.compile(rf"(?<![\w])(?:{_UNIT}) ?(?P<figures>{_FIGURES})(?!\d)")
_WORDS = re.compile(
    rf"\b(?P<words>{NUMBER_WORDS}(?:[ \-]+(?:et )?{NUMBER_WORDS}){{0,14}}) ?(?:d')?(?:(?P<EUR>euros?\b))"
)
_BARE = re.compile(
    rf"capital(?: social)?(?: minimum| variable)?(?: de| :|:| est de| s'eleve a)? ?(?P<figures>{_FIGURES})"
    r"(?!\d|[.,]\d|\s?%)"
)
_CAPITAL = re.compile(r"\bcapital\b(?!-)|\bcapitalis")
_VARIABLE = re.compile(r"capital (?:social )?variable|variable capital")
_INCLUDED = re.compile(
    r"\s?\(?(?:ttc\b|toutes? taxes? comprises?|tva (?:incluse|comprise)|t\.t\.c|taxes? incluses?"
    r"|vat included|incl(?:uding|\.)? (?:vat|tax))"
)
_EXCLUDED = re.compile(r"\s?\(?(?:ht\b|h\.t\b|hors[ -]taxes?|hors tva|excl(?:uding|\.)? (?:vat|tax)|\+ ?(?:vat|tva))")
_SCALES = {"k": 1_000, "milli": 1_000, "m": 1_000_000, "milliar": 1_000_000_000}
_REACH = 70


@dataclass(frozen=True, slots=True)
class Amount(Match):
    """A sum; ``value`` as written, currency included."""

    kind: str = "amount"
    """capital, variable (a capital without an amount that may vary, C. com. L238-3) or amount."""
    number: Decimal | None = None
    currency: str = ""
    """ISO 4217; empty when none is written."""
    tax: str = ""
    """included, excluded or empty."""


def find(text: str) -> list[Amount]:
    """Return the sums in reading order."""
    text = text[:MOST_CHARS]
    return disjoint(_all(text, aligned(text)))


def capital(text: str) -> Amount | None:
    """Return the share capital stated first, an amount before the mere word "variable"."""
    found = [amount for amount in find(text) if amount.kind in ("capital", "variable")]
    return min(found, key=lambda amount: (amount.kind != "capital", amount.start), default=None)


def _all(text: str, folded: str) -> Iterator[Amount]:
    for expression in (_AFTER, _BEFORE, _WORDS):
        for match in expression.finditer(folded):
            yield _amount(text, folded, match)
    for match in _BARE.finditer(folded):
        start, end = match.span("figures")
        yield Amount(text[start:end].strip(), start, end, None, "capital", _number(match["figures"]))
    for match in _VARIABLE.finditer(folded):
        yield Amount(text[match.start() : match.end()], match.start(), match.end(), None, "variable")


def _amount(text: str, folded: str, match: re.Match[str]) -> Amount:
    found = match.groupdict()
    number = number_of(found["words"]) if found.get("words") else _number(found["figures"])
    scale = (found.get("scale") or found.get("glued") or "").lower()
    kind = "capital" if _of_capital(folded, match.start(), match.end()) else "amount"
    after = folded[match.end() : match.end() + 30]
    tax = "included" if _INCLUDED.match(after) else "excluded" if _EXCLUDED.match(after) else ""
    currency = next(code for code in _CURRENCIES if found.get(code))
    value = " ".join(text[match.start() : match.end()].split())
    number = number * _factor(scale) if number is not None else None
    return Amount(value, match.start(), match.end(), None, kind, number, currency, tax)


def _of_capital(folded: str, start: int, end: int) -> bool:
    """Say whether "capital" stands just before, without another sum between, or just after."""
    before = folded[max(0, start - _REACH) : start]
    labels = list(_CAPITAL.finditer(before))
    if labels and not re.search(r"\d{3}|€|[.;]\s[a-z]|\btva\b|\bprix\b", before[labels[-1].end() :]):
        return True
    return bool(re.match(r" (?:de |en )?capital\b", folded[end : end + 12]))


def _number(figures: str) -> Decimal:
    """Read "12.576.947,40", "1 500", "1,181.50": the last mark before one or two digits is the decimal one."""
    whole, decimals = figures, ""
    if match := re.search(r"[.,](\d{1,2})$", figures):
        whole, decimals = figures[: match.start()], match.group(1)
    return Decimal(f"{re.sub(r'[^0-9]', '', whole)}.{decimals or '0'}")


def _factor(scale: str) -> int:
    if scale.startswith(("milliard", "md")):
        return 1_000_000_000
    if scale.startswith("millier") or scale == "k":
        return 1_000
    return 1_000_000 if scale else 1
