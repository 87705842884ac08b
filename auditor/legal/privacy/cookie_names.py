"""Names of cookies in a policy: known ones, and what looks like one where cookies are spoken of."""

import re
from fnmatch import translate
from functools import cache, lru_cache

from auditor.legal.cues import pattern
from auditor.legal.passages import Passage, Text, aligned
from auditor.legal.privacy.words import COOKIE
from auditor.resources import table

KINDS = (
    r"(?:(?:strictement |purement |uniquement |exclusivement |dits? )*(?:analytics|techniques?|essentiels?|"
    r"necessaires?|indispensables?|obligatoires?|fonctionnels?|analytiques?|statistiques?|"
    r"publicitaires?|marketing"
    r"|de (?:session|navigation|performances?|fonctionnalites?|fonctionnement|ciblage|preferences?|"
    r"personnalisation|mesure|suivi|publicite|statistiques?|securite|tracage|tracking|reseaux sociaux|"
    r"partage|confort|profilage|connexion|retargeting|reciblage|tiers|consentement|paiement)"
    r"|d'(?:audience|analyses?|authentification|identification|optimisation|affichage|affiliation|"
    r"interactivite)|sociaux|tiers|tierces|internes|permanents?|persistants?|temporaires?|"
    r"proprietaires?|first.party|third.party|anonymes?|exemptes?)"
    r"|reseaux sociaux\b)"
)
KINDS_EN = (
    r"(?:strictly necessary|necessary|essential|functional(?:ity)?|analytics?|analytical|performance|"
    r"advertising|marketing|targeting|session|persistent|third.party|first.party|statistic\w*|preference|"
    r"social media|technical|tracking|security)"
)
_NAME = re.compile(
    r"(?<![\w/@.&?=-])(?:_{1,3}[A-Za-z][\w.*#-]{1,60}|"
    r"[A-Za-z][A-Za-z0-9]*(?:[_.-][A-Za-z0-9*#\[\]<>]+)+|[A-Z]{6,}(?:ID)?|[a-z]+[A-Z]\w{2,40}|"
    r"[A-Z]{2,4})(?![\w/@])"
)
_NAMED = re.compile(
    r"(?:cookies?|local|localStorage|cl[ée]|key|named|nomm[ée]s?|appel[ée]s?|called)\s[«\"“'(]\s?"
    r"([A-Za-z][\w.-]{2,40})\s?[»\"”')]"
)


_KIND_NAMED = pattern(rf"(?:{COOKIE}|{KINDS})\b")


_NAME_COLUMN = re.compile(r"(?:noms?|names?|cookies?|traceurs?|identifiants?)\b")
"""The first column of a table of cookies holds their names, whatever they look like."""
_ONLY_KIND = pattern(rf"{KINDS}|{KINDS_EN}|publicite|audience|analyse|preferences?|session|functional|others?|autres?")
_FIRST_CELL = re.compile(r"([\w.*#<>\[\]/-]{1,60})(?= ?[|:] | ?$)")


def cookie_names(passage: Passage) -> list[re.Match[str]]:
    """Return the cookie names of a passage: known ones, and what looks like one where cookies are spoken of."""
    about = re.search(COOKIE, f"{passage.context} {passage.label}")
    if not about:
        return []
    first = _FIRST_CELL.match(passage.text) if _NAME_COLUMN.match(passage.columns) else None
    if first and not _ONLY_KIND.fullmatch(aligned(first.group(1))):
        return [first]
    found = [match for match in _NAME.finditer(passage.text) if _is_name(match.group(), passage)]
    return found or [name for name in _NAMED.finditer(passage.text) if not _KIND_NAMED.match(aligned(name.group(1)))]


_LIST_REACH = 6
"""Sentences after one on cookies among which their names still stand, when a list was run on into a paragraph."""


def listed_names(text: Text, passage: Passage) -> list[re.Match[str]]:
    """Return the names that begin with a line, in a sentence that follows one on cookies."""
    found = [match for match in _NAME.finditer(passage.text) if match.group().startswith("_")]
    if found and any(re.search(COOKIE, other.folded) for other in text.near(passage, _LIST_REACH, 0)):
        return [match for match in found if _is_name(match.group(), passage)]
    return []


def _is_name(word: str, passage: Passage) -> bool:
    odd = word.startswith("_") or "_" in word or (len(word) > 5 and word.endswith("ID"))
    if not odd and len(word) < 5 and passage.kind.value != "row":
        return False
    return (
        _known(word.rstrip("*#."))
        or word.startswith(("_", "wordpress_", "wp-", "PrestaShop-"))
        or (odd and word.isupper())
    )


@lru_cache(maxsize=10_000)
def _known(word: str) -> bool:
    return word in _names() or any(glob.match(word) for glob in _globs())


@cache
def _names() -> frozenset[str]:
    return frozenset(row["name"] for row in table("cookies")["cookie"] if "name" in row)


@cache
def _globs() -> tuple[re.Pattern[str], ...]:
    """Return the patterns of rules/data/cookies.toml that begin with a word: "*" alone would know every name."""
    patterns = (row["pattern"] for row in table("cookies")["cookie"] if "pattern" in row)
    return tuple(re.compile(translate(pattern)) for pattern in patterns if not pattern.startswith("*"))
