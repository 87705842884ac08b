"""What a registration form asks of a password, from its attributes, its pattern and its displayed hint."""

import re

from auditor.evidence.pages import Field, FieldPurpose, Form, FormPurpose
from auditor.facts.wording import plain
from auditor.model import Frozen

_WINDOW_CHARS = 250
_PATTERN_CHARS = 500
_MENTION = re.compile(r"mots? de passe|\bmdp\b|pass ?(?:word|phrase)")
_CHARS = r"(?:caracteres?|characters?|chars?|signes|lettres)"
_AT_LEAST = re.compile(
    rf"(?:au moins|minimum(?: de)?|au minimum|at least|min\.?|minimum of)\s?:?\s?(\d{{1,3}})\s?{_CHARS}"
    rf"|(\d{{1,3}})\s?{_CHARS}\s?\(?(?:minimum|au minimum|min\b|or more|ou plus|au moins|or longer)"
    rf"|(?:plus de|longer than)\s(\d{{1,3}})\s?{_CHARS}"
)
_AT_MOST = re.compile(
    rf"(?:maximum(?: de)?|au maximum|au plus|at most|up to|max\.?)\s?:?\s?(\d{{1,3}})\s?{_CHARS}"
    rf"|(\d{{1,3}})\s?{_CHARS}\s?\(?(?:maximum|au maximum|max\b|au plus)"
)
_BETWEEN = re.compile(rf"(\d{{1,3}})\s?(?:et|a|and|to|-)\s?(\d{{1,3}})\s?{_CHARS}")
_QUANTIFIER = re.compile(r"\{(\d{1,4})(?:(,)(\d{0,4}))?\}")
_ONLY_ALPHANUMERIC = re.compile(r"\^?\[(?:a-z|A-Z|0-9|\\d|\\w)+\](?:\{[\d,]{1,9}\}|[+*])\$?")
_SPECIALS_FORBIDDEN = re.compile(
    r"(?:sans|pas de|aucun|without|no) (?:caracteres? specia|special char)"
    r"|caracteres? speciaux? (?:interdit|non autorise)"
    r"|special characters? (?:are )?(?:not allowed|forbidden)"
    r"|(?:uniquement|seulement|only) (?:des )?(?:lettres et (?:des )?chiffres|letters and (?:numbers|digits))"
)
_KINDS = (
    re.compile(r"majuscule|upper ?case|capital"),
    re.compile(r"minuscule|lower ?case"),
    re.compile(r"chiffre|\bdigits?\b|\bnumbers?\b|numerique"),
    re.compile(r"specia(?:l|ux)|symbol|ponctuation|punctuation"),
)
_PATTERN_KINDS = (
    re.compile(r"\(\?=[^)]*A-Z"),
    re.compile(r"\(\?=[^)]*a-z"),
    re.compile(r"\(\?=[^)]*(?:\\d|0-9)"),
    re.compile(r"\(\?=[^)]*(?:\\W|\[\^|[!@#$%&_])"),
)


class PasswordRules(Frozen):
    """What a form says about the password to choose."""

    minimum: int | None = None
    """Characters; the highest of what attribute, pattern and hint say. None when nothing says it."""
    maximum: int | None = None
    kinds: int = 0
    """Kinds of characters asked for, of upper case, lower case, digits, specials."""
    forbids_specials: bool = False
    forbids_paste: bool = False


def password_rules(form: Form, phrases: tuple[str, ...] = ()) -> PasswordRules | None:
    """Return the rules of the password a form lets one choose, None when it lets choose none.

    ``phrases`` are sentences of the same page.
    """
    fields = [field for field in form.fields if field.purpose is FieldPurpose.PASSWORD]
    if not fields or form.purpose is FormPurpose.LOGIN or not _chooses(form, fields):
        return None
    hint = _hint(form, fields, phrases)
    patterns = [field.pattern[:_PATTERN_CHARS] for field in fields if field.pattern]
    lows, highs = _bounds(fields, patterns, hint)
    return PasswordRules(
        minimum=max(lows, default=None),
        maximum=min(highs, default=None),
        kinds=max((_kinds(_KINDS, hint), *(_kinds(_PATTERN_KINDS, pattern) for pattern in patterns))),
        forbids_specials=bool(_SPECIALS_FORBIDDEN.search(hint))
        or any(_ONLY_ALPHANUMERIC.fullmatch(pattern) for pattern in patterns),
        forbids_paste=any(field.forbids_paste for field in fields),
    )


def _chooses(form: Form, fields: list[Field]) -> bool:
    """A checkout can carry the password of an existing account: only signs of choosing one count there."""
    return form.purpose is FormPurpose.REGISTER or len(fields) > 1 or any(f.min_length or f.pattern for f in fields)


def _hint(form: Form, fields: list[Field], phrases: tuple[str, ...]) -> str:
    """The words that follow each mention of the password: a length said elsewhere may be that of a pseudonym."""
    text = plain(f"{form.text} {form.near}")
    windows = [text[match.start() : match.start() + _WINDOW_CHARS] for match in _MENTION.finditer(text)]
    said = [phrase for phrase in map(plain, phrases) if _MENTION.search(phrase)]
    return " | ".join([*(plain(field.label) for field in fields), *windows[:20], *said])


def _bounds(fields: list[Field], patterns: list[str], hint: str) -> tuple[list[int], list[int]]:
    lows = [field.min_length for field in fields if field.min_length]
    highs = [field.max_length for field in fields if field.max_length]
    for pattern in patterns:
        ranges = [
            (int(low), int(high or 0) if comma else int(low)) for low, comma, high in _QUANTIFIER.findall(pattern)
        ]
        if ranges:
            low, high = max(ranges)
            lows.append(low)
            highs += [high] if high else []
    for low, high in _BETWEEN.findall(hint):
        lows.append(int(low))
        highs.append(int(high))
    lows += [int(number) for match in _AT_LEAST.findall(hint) for number in match if number]
    highs += [int(number) for match in _AT_MOST.findall(hint) for number in match if number]
    return [low for low in lows if low > 0], [high for high in highs if high > 0]


def _kinds(expressions: tuple[re.Pattern[str], ...], text: str) -> int:
    """Count the kinds asked for; who asks for upper case or specials takes lower case for granted."""
    upper, lower, digit, special = (bool(expression.search(text)) for expression in expressions)
    return upper + (lower or upper) + digit + special
