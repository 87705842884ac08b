"""E-mail addresses: plain, behind ``mailto:``, obfuscated; fillers and consumer mailboxes told apart."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from auditor.legal.passages import aligned
from auditor.legal.statement import State
from auditor.legal.values.match import MOST_CHARS, Match, disjoint, words
from auditor.resources import table

_LOCAL = r"(?<![a-z0-9._%+\-])[a-z0-9_%+][a-z0-9._%+\-']{0,63}"
_NAME = r"[a-z0-9](?:[a-z0-9_\-]{0,62})"
_DOT = r"(?: ?[\[({] ?(?:dot|point|pt|\.) ?[\])}] ?|\.| (?:dot|point) )"
_DOMAIN = rf"(?P<domain>{_NAME}(?:{_DOT}{_NAME}){{0,5}}{_DOT}[a-z]{{2,18}})(?![a-z0-9@])"
_PLAIN = re.compile(
    rf"(?P<mailto>mailto:)?(?P<local>{_LOCAL})(?:@|%40)(?P<domain>{_NAME}"
    rf"(?:\.{_NAME}){{0,5}}\.[a-z]{{2,18}})(?![a-z0-9@])"
)
_SPACED = re.compile(rf"(?P<local>{_LOCAL}) {{0,2}}@ {{0,2}}{_DOMAIN}")
_BRACKETED = re.compile(
    rf"(?P<local>{_LOCAL}) {{0,2}}(?:[\[({{<|] ?(?:at|arobase|arobas|arrobase|chez|@|a|ad) ?[\])}}>|]"
    rf"|[-_*] ?(?:at|arobase|@) ?[-_*]|_at_|#at#|arobase) {{0,2}}{_DOMAIN}"
)
_SPELT = re.compile(
    rf"(?P<local>{_LOCAL}) (?:at|arobase|arobas) (?!(?:the|this|that|any|our|your|which|some|each|a) )"
    rf"(?P<domain>{_NAME}(?: (?:dot|point) |[\[(](?:dot|point"
    rf"|\.)[\])]|\.){_NAME}(?: (?:dot|point) {_NAME})?)(?![a-z0-9@])"
)
_MAIL_LABEL = re.compile(r"mail|courriel|adresse electronique|contact")
_FILES = words("png jpg jpeg gif svg webp css js html php ico pdf")
_FILLER_DOMAIN = re.compile(
    r"^(?:www\.)?(?:(?:example|exemple)\.(?:com|org|net|fr|eu|be|ch)"
    r"|(?:votre|mon|your|my|le|nom-?de-?|nomdu|ton|notre)-?(?:super-?)?(?:site|domaine|domain|boutique"
    r"|entreprise|societe|company|business|marque|hebergeur|website|shop|mail|email|startup|association)"
    r"(?:-?(?:web|internet))?\.[a-z]{2,10}"
    r"|(?:domaine?|site|email|entreprise|societe|company|test|hebergeur|nom-de-domaine)\.(?:com|fr|tld|ext"
    r"|net|org|xx|xyz)"
    r"|[a-z0-9.\-]{1,60}\.(?:tld|ext|xx|xxx)|x{3,}\.[a-z]{2,10})$"
)
_FILLER_LOCAL = re.compile(
    r"^(?:votre|your)[._\-]?(?:e?-?mail|adresse|nom|name|address|prenom)?$|^(?:prenom|firstname)[._\-]?"
    r"(?:nom|lastname)$|^x{3,}$|^nom[._\-]prenom$"
)


_GLUED = re.compile(r"(?:e-?mail|courriel|mail|client)(?=(?:contact|info|hello|bonjour|support|sav|commande)s?$)")
"""A label without a space before its value: "Emailcontact@…"."""


@dataclass(frozen=True, slots=True)
class Email(Match):
    """An address; ``value`` in lower case, obfuscation undone. Fillers have the state placeholder."""

    form: str = "plain"
    """plain, mailto or obfuscated."""

    @property
    def domain(self) -> str:
        """What follows the at sign."""
        return self.value.rpartition("@")[2]

    @property
    def free(self) -> bool:
        """Whether anybody can open a mailbox there."""
        return free_mail(self.domain)


def find(text: str) -> list[Email]:
    """Return the addresses in reading order."""
    return disjoint(_all(aligned(text[:MOST_CHARS])))


def free_mail(domain: str) -> bool:
    """Say whether ``domain`` is a consumer mail service of ``rules/data/free_mail.toml``."""
    return domain.lower().rstrip(".") in _free_domains()


@cache
def _free_domains() -> frozenset[str]:
    return frozenset(table("free_mail")["domains"])


def _all(text: str) -> Iterator[Email]:
    if "@" in text or "%40" in text:
        for match in _PLAIN.finditer(text):
            yield from _email(match, "mailto" if match["mailto"] else "plain")
        for match in _SPACED.finditer(text):
            yield from _email(match, "obfuscated")
    for match in _BRACKETED.finditer(text):
        yield from _email(match, "obfuscated")
    for match in _SPELT.finditer(text):
        if re.search(r" (?:dot|point) |[\[(]", match["domain"]) or _MAIL_LABEL.search(
            text[max(0, match.start() - 40) : match.start()]
        ):
            yield from _email(match, "obfuscated")


def _email(match: re.Match[str], form: str) -> Iterator[Email]:
    found = match.groupdict()
    local = found["local"].strip(".'-")
    glued = _GLUED.match(local)
    start = match.start("local") + (glued.end() if glued else 0)
    local = local[glued.end() :] if glued else local
    written = found["domain"]
    domain = re.sub(
        r"\.{2,}", ".", re.sub(r"[\s\[\](){}]", "", re.sub(r"[\[({ ](?: ?)(?:dot|point|pt)(?: ?)[\])} ]", ".", written))
    )
    if not local or domain.rpartition(".")[2] in _FILES:
        return
    filler = _FILLER_DOMAIN.match(domain) or _FILLER_LOCAL.match(local)
    yield Email(f"{local}@{domain}", start, match.end(), State.PLACEHOLDER if filler else State.VALID, form)
