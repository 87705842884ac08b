"""Registers other than the French ones, and numbers of another kind, told apart so that none is mistaken."""

import re
from collections.abc import Iterator

from stdnum import iban as iban_check
from stdnum.be import vat as be_check
from stdnum.ch import uid as ch_check

from auditor.legal.statement import State
from auditor.legal.values.digits import invented
from auditor.legal.values.french_numbers import Number

_BELGIAN = re.compile(
    r"(?:\bb\.?c\.?e\b|\bk\.?b\.?o\b|banque[ -]carrefour(?: des entreprises)?|numero d'entreprise"
    r"|n[o°.]{0,2} ?d'entreprise"
    r"|entreprise n[o°.]{0,2}|ondernemingsnummer|enterprise number|\br\.?p\.?[mr]\b)[^\d\n]{0,45}"
    r"((?:be ?)?[01]?\d{3}[ ./\-]?\d{3}[ ./\-]?\d{3})(?!\d)"
)
_SWISS = re.compile(r"\bche[ .\-]{0,2}(\d{3})[ .\-]?(\d{3})[ .\-]?(\d{3})(?!\d)")
_LUXEMBOURG = re.compile(r"\br\.? ?c\.? ?s\.?[^\d\n]{0,60}?\b(b[ .]{0,2}\d{2,3}[ .]?\d{3})(?![ .]?\d)")
_IBAN = re.compile(r"(?<![A-Z0-9])[A-Z]{2}\d\d(?: ?[0-9A-Z]{4}){2,7}(?: ?[0-9A-Z]{1,3})?(?![0-9A-Z])")
_ASSOCIATION = re.compile(r"(?<![a-z0-9])w[ .]?(\d[0-9a-z][ ]?\d(?:[ .]?\d){6})(?!\d)")
_ACTIVITY = re.compile(r"\b(?:ape|naf)\b[^\d\n]{0,30}(\d{2}[ .]?\d{2}[ .]?[a-z])(?![a-z0-9])")
_BROKER = re.compile(r"\borias\b[^\d\n]{0,60}(\d\d ?\d{3} ?\d{3})(?!\d)")
_REGISTER = re.compile(
    r"(?:company (?:registration )?(?:number|no|n°)|company reg(?:istration)?|registered (?:number|no)"
    r"|registration (?:number|no)"
    r"|\bkvk(?:-nummer)?|\bcompany registered in [a-z ]{2,30}|handelsregister[a-z ]{0,30})[^\da-z\n]{0,12}"
    r"(?:is |under |: ?)?"
    r"((?:sc|ni|oc|c|he|hr[ab]) ?\d{5,8}|\d{5,8})(?!\d)"
    r"|\b(hr[ab][ :.\-]{0,3}\d{3,7}(?: ?b)?)\b"
)


def find(text: str, written: str) -> Iterator[Number]:
    """Yield the other identifiers of folded words; ``written`` are the same words as they stand."""
    yield from _ibans(written)
    for match in _SWISS.finditer(text):
        digits = "".join(match.groups())
        value = f"CHE-{digits[:3]}.{digits[3:6]}.{digits[6:]}"
        yield _one("ch_uid", value, match, 0, _state(digits, ch_check.is_valid(value)))
    for match in _BELGIAN.finditer(text):
        digits = re.sub(r"\D", "", match.group(1)).rjust(10, "0")
        yield _one("be_enterprise", digits, match, 1, _state(digits, be_check.is_valid(digits)))
    for match in _LUXEMBOURG.finditer(text):
        yield _one("lu_rcs", re.sub(r"[ .]", "", match.group(1)).upper(), match, 1, State.VALID)
    for match in _ASSOCIATION.finditer(text):
        digits = re.sub(r"[ .]", "", match.group(1)).upper()
        yield _one("rna", f"W{digits}", match, 0, _state(digits, True))
    for match in _ACTIVITY.finditer(text):
        yield _one("ape", re.sub(r"[ .]", "", match.group(1)).upper(), match, 1, State.VALID)
    for match in _BROKER.finditer(text):
        digits = match.group(1).replace(" ", "")
        yield _one("orias", digits, match, 1, _state(digits, True))
    for match in _REGISTER.finditer(text):
        group = 1 if match.group(1) else 2
        yield _one("register", re.sub(r"[ :.\-]", "", match.group(group)).upper(), match, group, State.VALID)


def _ibans(written: str) -> Iterator[Number]:
    for match in _IBAN.finditer(written):
        value = match.group().replace(" ", "")
        if iban_check.is_valid(value):
            yield _one("iban", value, match, 0, State.VALID)


def _one(kind: str, value: str, match: re.Match[str], group: int, state: State) -> Number:
    return Number(value, match.start(group), match.end(group), state, kind, kind)


def _state(digits: str, right: object) -> State:
    if invented(digits):
        return State.INVENTED
    return State.VALID if right else State.INVALID
