"""Postal addresses of a notice: those of ``values.addresses``, also with abbreviated names and without postcode."""

import re
from collections.abc import Iterator
from dataclasses import replace

from auditor.legal.values import addresses
from auditor.legal.values.addresses import Address

_ABBREVIATED = re.compile(
    r"(?<=\b[A-Z])\.(?= )|(?<=\b(?:Jr|Sr|Dr|St|Mt|Ft|Lt|Pr|Bd|Av))\.(?= )|(?<=\b(?:Gal|Mal|Cdt|Ave|Col|Cap|Ste))\.(?= )"
)
"""Full stops that end no sentence: "88 Colin P. Kelly Jr. Street", "12 av. du Gal. Leclerc"."""
_LOWER_STREET = re.compile(
    r"\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.?|bd|boulevard|place|chemin|route|impasse|all[ée]e|quai|cours)"
    r"(?: [a-zà-öø-ÿ'’-]{2,20}){1,5},? (?P<town>[A-ZÀ-Þ][a-zà-öø-ÿ]{2,20}(?:[- ](?:sur|sous|en|les|le"
    r"|la|de)?[- ]?[A-ZÀ-Þ][a-zà-öø-ÿ]{2,20}){0,3})(?=[,.;\n]|$)"
)
"""A street in lower case, then a town: "16 rue des lilas Exempleville"."""
_FIELDS = re.compile(
    r"(?P<street>\b\d{1,4}[^\n:]{5,60})\n[^\n:]{0,3}(?:code postal|cp|zip"
    r"|postcode)\s?:\s?(?P<code>\d{4,5})\s[^\n:]{0,3}(?:ville|commune|localit[ée]|city)"
    r"\s?:\s?(?P<town>[A-ZÀ-Þ][^\n,:]{1,40})",
    re.IGNORECASE,
)
"""An address in three fields: street, "Code postal : …", "Ville : …"."""


_NAMED_STREET = re.compile(
    r"\b(?:rue|avenue|av\.?|boulevard|bd\.?|chemin|chem?\.?|route|rte\.?|place|quai|impasse|imp\.?"
    r"|all[ée]es?|cours|passage)(?= )"
    r"[^\n;:()]{3,60}?,? (?P<code>\d{5}|(?:CH-?)?\d{4}) (?P<town>(?:L[ea]s? )?[A-ZÀ-Þ][\w'’-]{2,25})",
    re.IGNORECASE,
)
"""A street without a number, or a town with an article: "Chem. des Ormes, 63000 Exempleville", "1227 Les Ormes"."""
_NUMBERED = re.compile(
    r"\b\d{1,4}(?: ?(?:bis|ter))?,? [A-ZÀ-Þ][\w'’ .]{3,40}?(?:,| -"
    r"| –)? ?(?<!\d)(?P<code>\d{5}) (?P<town>[A-ZÀ-Þ][\w'’-]{2,25})"
)
"""A street of no usual kind: "313, Terrasses des Ormes - 92000 Exempleville"."""
_ABROAD = re.compile(
    r"\b(?!19\d\d|20\d\d)\d{2,5},? [A-ZÀ-Þ][^,;:\n()]{3,40}, (?P<town>[A-ZÀ-Þ][\w' .-]{2,25}?)(?:, ?"
    r"| \()(?P<code>Qu[ée]bec|QC|Canada|USA|United States|[ÉE]tats-Unis)"
)
"""A street of another continent without its postcode."""
_TOWN_FIRST = re.compile(
    r"\b\d{1,4}(?: ?(?:bis|ter))?,? (?i:rue|avenue|av\.?|boulevard|bd\.?|chemin|route|place|quai"
    r"|impasse|all[ée]e|cours)"
    r"[^\n;:(),]{3,50},[ \n](?P<town>[A-ZÀ-Þ][\w'’ -]{2,30}?),? (?P<code>\d{5})\b"
)
"""Town before postcode: "25 avenue des Ormes, Exempleville 92400"."""
_SENTENCE = re.compile(
    r"\b(?:est|sont|is|are|h[ée]berg[ée]e?s?|hosted|situ[ée]e?s?)\b|\b(?:les?|la|ces?|cette|notre|the"
    r"|this) (?:pr[ée]sente? )?(?:site|soci[ée]t[ée]"
    r"|serveurs?|contenus?|donn[ée]es|plateforme|application|website|service)s?\b",
    re.IGNORECASE,
)
"""Words of a sentence, never of a street or a named place."""


def find(text: str) -> list[Address]:
    """Return the addresses in reading order; ``value`` as written."""
    plain = _SENTENCE.sub(lambda words: "|" * len(words.group()), _ABBREVIATED.sub(" ", text))
    found = [*_in_fields(text), *(_as_written(one, text) for one in addresses.find(plain) if "©" not in one.value)]
    if any(one.status != "partial" for one in found):
        return found
    return [
        *_named(plain, _NAMED_STREET),
        *_named(plain, _TOWN_FIRST),
        *_named(plain, _NUMBERED),
        *_without_postcode(plain),
        *found,
    ]


def _as_written(found: Address, text: str) -> Address:
    words = text[found.start : found.end]
    return found if "\n" in words else replace(found, value=" ".join(words.split()))


def _named(text: str, expression: re.Pattern[str]) -> Iterator[Address]:
    for match in expression.finditer(text):
        if match["town"][0].isupper():
            yield Address(match.group(), match.start(), match.end(), None, "full", match["code"], match["town"])


def _in_fields(text: str) -> Iterator[Address]:
    for match in _FIELDS.finditer(text):
        value = ", ".join((match["street"].strip(" ,\n"), f"{match['code']} {match['town'].strip()}"))
        yield Address(value, match.start("street"), match.end(), None, "full", match["code"], match["town"].strip())


def _without_postcode(text: str) -> Iterator[Address]:
    for match in _LOWER_STREET.finditer(text):
        yield Address(match.group(), match.start(), match.end(), None, "full", "", match["town"])
