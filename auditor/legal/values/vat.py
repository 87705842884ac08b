"""Individual VAT identification numbers (CGI art. 286 ter; Directive 2006/112/CE art. 215), every country of the EU.

The French key is checked by python-stdnum: numeric key, alphabetic key, and Monaco, whose numbers hold no SIREN.
"""

import re
from collections.abc import Iterator

from stdnum import get_cc_module
from stdnum.fr import tva as french

from auditor.legal.statement import State
from auditor.legal.values.digits import invented
from auditor.legal.values.french_numbers import Number

_SEP = r"[ .\-]{0,2}"
_FORMS = {
    "at": r"u(?:S\d){8}",
    "be": r"[01](?:S\d){9}|[2-9](?:S\d){8}",
    "bg": r"\d(?:S\d){8,9}",
    "cy": r"\d(?:S\d){7}S[a-z]",
    "cz": r"\d(?:S\d){7,9}",
    "de": r"\d(?:S\d){8}",
    "dk": r"\d(?:S\d){7}",
    "ee": r"\d(?:S\d){8}",
    "el": r"\d(?:S\d){8}",
    "gr": r"\d(?:S\d){8}",
    "es": r"[0-9a-z](?:S\d){7}S[0-9a-z]",
    "fi": r"\d(?:S\d){7}",
    "gb": r"\d(?:S\d){8}(?:(?:S\d){3})?",
    "hr": r"\d(?:S\d){10}",
    "hu": r"\d(?:S\d){7}",
    "ie": r"\d(?:S\d){6}S[a-w]S[a-i]?|\dS[a-z+*](?:S\d){5}S[a-w]",
    "it": r"\d(?:S\d){10}",
    "lt": r"\d(?:S\d){8}(?:(?:S\d){3})?",
    "lu": r"\d(?:S\d){7}",
    "lv": r"\d(?:S\d){10}",
    "mt": r"\d(?:S\d){7}",
    "nl": r"\d(?:S\d){8}SbS\dS\d",
    "pl": r"\d(?:S\d){9}",
    "pt": r"\d(?:S\d){8}",
    "ro": r"\d(?:S\d){1,9}",
    "se": r"\d(?:S\d){11}",
    "si": r"\d(?:S\d){7}",
    "sk": r"\d(?:S\d){9}",
    "xi": r"\d(?:S\d){8}(?:(?:S\d){3})?",
}
"""Forms of Directive 2006/112/CE as the Commission lists them for VIES; ``S`` stands for a separator."""
_FRENCH = re.compile(
    rf"(?<![a-z0-9@])fr(?:[ .:\-]{{0,3}}[0-9a-hj-np-z])(?:{_SEP}[0-9a-hj-np-z])(?:{_SEP}\d){{9}}(?![0-9])"
)
_FOREIGN = re.compile(
    r"(?<![a-z0-9@.])(?:"
    + "|".join(rf"(?P<{code}>{code}[ .:\-]{{0,2}}(?:{form.replace('S', _SEP)}))" for code, form in _FORMS.items())
    + r")(?![0-9a-z])"
)
_LABEL = re.compile(
    r"\bt\.? ?v\.? ?a\b|\btva(?=fr)|\bv\.? ?a\.? ?t\b|intracom|\bust\b|\bust-id|\bbtw\b|\bmwst|\biva\b"
    r"|\bp\.? ?iva\b|\bnif\b|\bcif\b|\bmoms\b|\balv\b"
    r"|identification fiscale|\btax (?:id|number)"
)
_MALFORMED = re.compile(
    rf"(?<![a-z0-9])(?:fr{_SEP})?(?:\d(?:{_SEP}\d){{8,13}}|[0-9a-z]{{2}}{_SEP}\d(?:{_SEP}\d){{7,11}})(?![0-9])"
)
_PLACEHOLDER = re.compile(
    r"\b(?:tva|vat)\b[^\d\n\[{<(_]{0,40}?"
    r"((?:fr ?)?[\d ]{0,6}x{2,}[x\d ]{0,20}|(?:fr ?)?\[[^\]\n]{0,60}\]|\{\{?[^}\n]{0,60}\}\}?|_{3,}|\.{4,}"
    r"|\((?:a|a) completer\)|a completer\b)"
)
_REACH = 70
_DIGIT = re.compile(r"\d")
_MONACO = "000"


def find(text: str, written: str) -> Iterator[Number]:
    """Yield the VAT numbers of folded words; ``written`` are the same words, where country codes are capitals."""
    for match in _FRENCH.finditer(text):
        yield _number(match.group(), match.start(), match.end())
    for match in _FOREIGN.finditer(text):
        code = written[match.start() : match.start() + 2]
        if code.isupper() and _vouched(text, match):
            yield _number(match.group(), match.start(), match.end())
    for label in _LABEL.finditer(text) if _DIGIT.search(text) else ():
        found = _MALFORMED.search(text, label.end(), min(len(text), label.end() + _REACH))
        if found and not _foreign_word(text[label.end() : found.start()]):
            yield _number(found.group(), found.start(), found.end())
    for field in _PLACEHOLDER.finditer(text):
        yield Number(field.group(1).strip(), field.start(1), field.end(1), State.PLACEHOLDER, "vat", "vat")


def _vouched(text: str, match: re.Match[str]) -> bool:
    """Two letters before digits are often words: a label says that it is a VAT number, or form and check digit do."""
    if _LABEL.search(text, max(0, match.start() - _REACH), match.start()) or _LABEL.match(text, match.end() + 1):
        return True
    return match.group()[2:3].isalnum() and _state(_compact(match.group())) is State.VALID


def _foreign_word(between: str) -> bool:
    """Say whether another number is announced between a label and digits."""
    return bool(re.search(r"siren|siret|\brcs\b|\btel|phone|\d|\biban\b|capital|\bfax\b|\bu ?\d|[.;]\s|\n", between))


def _number(words: str, start: int, end: int) -> Number:
    value = _compact(words)
    return Number(value, start, end, _state(value), "vat", "vat")


def _compact(words: str) -> str:
    return re.sub(r"[^0-9A-Z+*]", "", words.upper())


def _state(value: str) -> State:
    code, rest = (value[:2], value[2:]) if value[:2].isalpha() else ("FR", value)
    digits = re.sub(r"\D", "", rest)
    if code == "FR":
        if (invented(rest[2:]) and not rest[2:].startswith(_MONACO)) or invented(rest) or not rest.strip("0"):
            return State.INVENTED
        return State.VALID if french.is_valid(rest) else State.INVALID
    if len(digits) >= 8 and invented(digits):
        return State.INVENTED
    module = get_cc_module(code.lower().replace("el", "gr").replace("xi", "gb"), "vat")
    return State.VALID if module is not None and module.is_valid(rest) else State.INVALID
