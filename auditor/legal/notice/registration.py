"""Registers, capital, VAT: numbers of the publisher's own words, validated, never the host's."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from stdnum.fr import siret

from auditor.findings import Seen
from auditor.legal.notice.hosts import named_host, siren_of_host
from auditor.legal.notice.labels import Field
from auditor.legal.notice.stretches import FURTHEST, Stretch, candidates
from auditor.legal.passages import Text, aligned
from auditor.legal.reading import key
from auditor.legal.statement import ABSENT, Confidence, State, Statement, Variant
from auditor.legal.values import amounts, identifiers, registers
from auditor.legal.values.identifiers import Number
from auditor.legal.values.match import Match

_VARIANTS = 5
_SIREN = 9
_FIVE_MORE = re.compile(r"[ .]?(?P<nic>\d{5})(?!\d)(?![ ,-]{1,3}[A-ZÀ-Þ])")
_BESIDE = 90
_SHORT_REGISTER = re.compile(r"\br\.c(?=\.? [A-ZÀ-Þ])", re.IGNORECASE)
_NO_TOWN = re.compile(r"(?i:handelsregister|che|ide|uid|hr[ab]|trade|company|ets|sas|sarl)\b")
_IN_ENGLISH = re.compile(
    r"\b(?:the"
    r"|of) (?P<town>[A-ZÀ-Þ][\w'-]{2,25}(?: [A-ZÀ-Þ][\w'-]{2,25}){0,2}) (?:Trade(?: and Companies)?|Commercial"
    r"|Companies|Business) Regist(?:er|ry)"
)
_AFTER_NUMBER = re.compile(r"\bR\.?C\.?S\b[^\n(]{0,20}?\d{3} ?\d{3} ?\d{3} ?\((?P<town>[A-ZÀ-Þ][\w' -]{2,30})\)")
_NOT_ENTERED = re.compile(
    r"\baucune (?:inscription|immatriculation)|\bnon (?:inscrit|immatricul)|pas (?:inscrit"
    r"|immatricul)|dispensee? d'immatric"
)
_NEAR = 30
_VARIABLE = re.compile(r"\bcapital (?:social )?variable|variable (?:share )?capital")
_BRACKETS = re.compile(r"\((r\.?c\.?s\.?)\)", re.IGNORECASE)


def numbers(text: Text, stretches: Sequence[Stretch], publisher: str) -> dict[str, Statement]:
    """Return siren, siret, vat_number and the other numbers; a known host's only when it is the publisher."""
    foreign = {
        number.value
        for stretch in stretches
        if stretch.rank > FURTHEST
        for number in stretch.all(identifiers.find)
        if number.state is not State.PLACEHOLDER
    }
    own = [
        (stretch, number)
        for stretch, number in candidates(stretches, identifiers.find)
        if _is_own(stretch, number) and (stretch.rank == 0 or number.value not in foreign)
    ]
    own = [
        (stretch, number)
        for stretch, number in own
        if not siren_of_host(number.value) or named_host(aligned(publisher))
    ]
    own = [(stretch, _whole(stretch, number)) for stretch, number in own]
    return {
        name: _stated(text, [(stretch, number) for stretch, number in own if number.kind == kind])
        for name, kind in _KINDS.items()
    }


def _whole(stretch: Stretch, number: Number) -> Number:
    """Return a register number with the five digits that follow its nine, when no town makes them a postcode."""
    more = _FIVE_MORE.match(stretch.text, number.end) if number.kind == "siren" else None
    if more is None or len(number.value) != _SIREN:
        return number
    digits = number.value + more.group("nic")
    state = State.VALID if siret.is_valid(digits) else State.INVALID
    return replace(number, value=digits, end=more.end(), state=state, kind="siret")


def _is_own(stretch: Stretch, number: Number) -> bool:
    """Leave out digits behind the label of a telephone, and runs too short for what they are called."""
    if stretch.part_at(number.start).field in (Field.PHONE, Field.EMAIL):
        return False
    return number.kind != "siret" or len(number.value) >= 9


_KINDS = {
    "siren": "siren",
    "siret": "siret",
    "vat_number": "vat",
    "be_enterprise_number": "be_enterprise",
    "swiss_uid": "ch_uid",
    "luxembourg_register": "lu_rcs",
    "foreign_register": "register",
    "association_number": "rna",
    "activity_code": "ape",
    "orias_number": "orias",
}


def _stated(text: Text, found: Sequence[tuple[Stretch, Number]]) -> Statement:
    filled = [(stretch, number) for stretch, number in found if number.state is not State.PLACEHOLDER]
    if not filled:
        empty = tuple(stretch.seen(text, number.start, number.end) for stretch, number in found)
        return Statement(found=False, state=State.PLACEHOLDER, seen=empty[:1]) if empty else ABSENT
    first_rank = filled[0][0].rank
    return stated(text, filled, certain=first_rank == 0)


def stated(text: Text, found: Sequence[tuple[Stretch, Match]], certain: bool) -> Statement:
    """Return the first value, others that differ as variants."""
    (stretch, first), *others = found
    values, variants = {key(first.value)}, []
    for where, other in others:
        if key(other.value) not in values:
            values.add(key(other.value))
            variants.append(Variant(value=other.value, seen=(where.seen(text, other.start, other.end),)))
    return Statement(
        found=True,
        value=first.value,
        seen=_places(
            text, [(stretch, first), *((where, one) for where, one in others if key(one.value) == key(first.value))]
        ),
        confidence=Confidence.CERTAIN if certain else Confidence.LIKELY,
        state=first.state,
        variants=tuple(variants[:_VARIANTS]),
    )


def _places(text: Text, found: Iterable[tuple[Stretch, Match]]) -> tuple[Seen, ...]:
    return tuple(stretch.seen(text, match.start, match.end) for stretch, match in list(found)[:3])


def share_capital(text: Text, stretches: Sequence[Stretch]) -> Statement:
    """Return the amount of the capital with its currency."""
    found = [
        (stretch, one) for stretch, one in candidates(stretches, amounts.find, 2) if one.kind in ("capital", "variable")
    ]
    sums = [(stretch, one) for stretch, one in found if one.kind == "capital" and not _in_field(stretch, one)]
    if sums:
        return stated(text, sums, certain=sums[0][0].rank == 0)
    return ABSENT


def _in_field(stretch: Stretch, one: Match) -> bool:
    """Say whether a sum stands inside the brackets of a template ("[SAS au capital de 5 000 €]")."""
    opened = stretch.text.rfind("[", max(0, one.start - _BESIDE), one.start)
    return opened > stretch.text.rfind("]", 0, one.start) and "]" in stretch.text[one.end : one.end + _BESIDE]


def variable_capital(text: Text, stretches: Sequence[Stretch]) -> Statement:
    """Return where the capital is said to vary, amount or not (C. com. L238-3)."""
    found = [
        (stretch, one)
        for stretch, one in candidates(stretches, amounts.find, 2)
        if _VARIABLE.search(_around(stretch, one))
    ]
    if not found:
        return ABSENT
    stretch, one = found[0]
    return Statement(found=True, seen=(stretch.seen(text, one.start, one.end),), confidence=Confidence.CERTAIN)


def _around(stretch: Stretch, one: amounts.Amount) -> str:
    return stretch.folded[max(0, one.start - _NEAR) : one.end + _NEAR] if one.kind in ("capital", "variable") else ""


def rcs_city(text: Text, stretches: Sequence[Stretch], stated_numbers: dict[str, Statement]) -> Statement:
    """Return the town of the register of commerce, that of the SIREN first."""
    found = list(candidates(stretches, _towns, 2))
    own = [value for name in ("siren", "siret") if (value := stated_numbers[name].value)]
    found.sort(key=lambda one: not _beside(one[0], one[1], own))
    return stated(text, found, certain=found[0][0].rank == 0) if found else ABSENT


def _towns(words: str) -> list[registers.Town]:
    plain = _SHORT_REGISTER.sub("RCS", _BRACKETS.sub(lambda found: f" {found.group(1)} ", words))
    towns = registers.find(plain) or [*_english(words), *_in_brackets(words)]
    return [town for town in towns if not _NO_TOWN.match(town.value) and not _denied(words, town)]


def _english(words: str) -> Iterator[registers.Town]:
    for match in _IN_ENGLISH.finditer(words):
        yield registers.Town(match["town"], match.start("town"), match.end("town"))


def _in_brackets(words: str) -> Iterator[registers.Town]:
    for match in _AFTER_NUMBER.finditer(words):
        yield registers.Town(match["town"], match.start("town"), match.end("town"))


def _denied(words: str, town: registers.Town) -> bool:
    """Say whether the sentence says that there is no registration."""
    return bool(_NOT_ENTERED.search(aligned(words[max(0, town.start - _BESIDE) : town.end + _BESIDE])))


def _beside(stretch: Stretch, town: Match, numbers_stated: Sequence[str]) -> bool:
    around = "".join(char for char in stretch.text[max(0, town.start - _BESIDE) : town.end + _BESIDE] if char.isdigit())
    return any(number in around for number in numbers_stated)
