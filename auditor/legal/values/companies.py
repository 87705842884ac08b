"""Legal forms and the names of companies, associations and cooperatives that carry them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from auditor.legal.passages import aligned
from auditor.legal.values.legal_forms import FORM_WORDS, Form, forms
from auditor.legal.values.match import MOST_CHARS, MOST_LABELS, Match, disjoint, words

_UP = "A-ZÀ-ÖØ-ÞŒ0-9"
_TOKEN = rf"(?:[{_UP}@&+]|[a-zà-ÿ]{{1,3}}(?=[A-Z]))[\w&+.'@!°*/\-]*"
_LINK = r"(?:de la|de l'|de|du|des|d'|et|and|of|the|&|à|a|au|aux|en|pour|la|le|les|l'|sur|by|par|-|–|\+|@|for)"
_NAME = rf"(?:{_TOKEN})(?:[ ](?:{_LINK}[ ]?){{0,2}}{_TOKEN}){{0,8}}"
_AFTER_FORM = re.compile(
    rf"[ ]?(?:dénommée |nommée |unipersonnelle |coopérative |: ?)?[ «\"“]{{0,3}}(?P<name>{_NAME})"
    r"(?P<trade> ?\([^()\n]{2,60}\))?"
)
_BEFORE_FORM = re.compile(
    rf"(?<![\w'])(?P<name>{_NAME})[ ]?[»\"”]?(?:,? ?[(\-–,]? ?|,? (?:est )?(?:une |la )|, ?société | ?- )$"
)
_INTRODUCED = re.compile(
    r"(?<![a-z])(?:la societe(?: commerciale| anonyme| civile)?|l'entreprise(?: individuelle)?"
    r"|l'association|la cooperative|la compagnie|l'agence|la marque|la maison|la boutique"
    r"|l'auto-?entreprise|la micro-?entreprise|le groupe|la mairie d[eu']|la commune d[eu']|l'etablissement"
    r"|la fondation|le cabinet|l'organisme|the company) [«\" ]{0,3}"
)
_END_WORDS = re.compile(
    r"\b(?:au capital|immatricul|inscrit|dont le|ayant|RCS|R\.C\.S|SIREN|SIRET|Siren|Siret|TVA|Capital|Tél"
    r"|Tel|Téléphone|Adresse|Siège|Email|E-mail|N°|Numéro|Directeur|Directrice|Responsable|Représenté|"
    rf"Hébergeur|Hébergement|Contact|Site|{FORM_WORDS})\b"
)
_NOT_NAMES = words(
    "la le les l une un au en et forme juridique statut raison sociale denomination nom editeur hebergeur "
    "proprietaire site internet web mentions legales societe entreprise siege social "
    "directeur publication responsable capital rcs siren siret tva adresse tel telephone email contact "
    "numero article conditions generales ce cette il elle nous vous est the this our by par de du des et "
    "a "
    "sas sasu sarl eurl sa snc sci scop scic ei eirl gmbh ltd limited inc llc bv nv srl"
)
_BEFORE_CHARS = 100


@dataclass(frozen=True, slots=True)
class Company(Match):
    """A name; ``value`` as written, with the form when it stands beside the name."""

    name: str = ""
    """Without the form."""
    form: Form | None = None


def find(text: str) -> list[Company]:
    """Return the companies in reading order."""
    text = text[:MOST_CHARS].translate({0xA0: " ", 0x202F: " ", 0x2019: "'"})
    return disjoint(_all(text))


def _all(text: str) -> Iterator[Company]:
    for form in islice(forms(text), MOST_LABELS):
        if company := _before(text, form) or _after(text, form):
            yield company
    for match in _INTRODUCED.finditer(aligned(text)):
        name = re.compile(_NAME).match(text, match.end(), min(len(text), match.end() + 90))
        if name and (cut := _cut(name.group())):
            yield Company(cut, match.end(), match.end() + len(cut), None, cut)


def _before(text: str, form: Form) -> Company | None:
    low = max(0, form.start - _BEFORE_CHARS)
    line = text[low : form.start].rsplit("\n", 1)[-1]
    piece = re.split(r"[:;|]\s|[.!?]\s(?=[A-ZÀ-Þ])", line)[-1]
    match = _BEFORE_FORM.search(piece)
    if match is None or not (name := _strip(match["name"])):
        return None
    start = form.start - len(piece) + match.start("name") + match["name"].find(name)
    beside = not text[start + len(name) : form.start].strip(' »"”,' if form.foreign else ' »"”')
    end = form.end if beside else start + len(name)
    return Company(text[start:end], start, end, None, name, form)


def _after(text: str, form: Form) -> Company | None:
    match = _AFTER_FORM.match(text, form.end, min(len(text), form.end + 120))
    if match is None or not (name := _cut(match["name"])):
        return None
    start = match.start("name")
    trade = match["trade"] if match["trade"] and name == match["name"] else ""
    beside = len(form.value) <= 8 and not text[form.end : start].strip()
    first = form.start if beside else start
    return Company(
        text[first : start + len(name)] + (trade or ""), first, start + len(name) + len(trade or ""), None, name, form
    )


def _cut(name: str) -> str:
    """Cut a name before words that begin something else."""
    if found := _END_WORDS.search(name):
        name = name[: found.start()]
    return _strip(name.strip(" -–&,.'"))


def _strip(name: str) -> str:
    """Drop the words before a name that are of the sentence: "Le site", "La société"."""
    words = name.split(" ")
    while words and _of_the_sentence(words):
        words.pop(0)
    name = " ".join(words).strip(" -–,'")
    return name if name and not name.replace(" ", "").isdigit() else ""


def _of_the_sentence(words: list[str]) -> bool:
    """An article belongs to the name ("Les Jardins") unless a common word follows it ("Le site")."""
    first = aligned(words[0]).strip(".':")
    if first in ("la", "le", "les", "un", "une") and words[0][0].isupper() and len(words) > 1:
        return aligned(words[1]).strip(".':") in _NOT_NAMES
    return first in _NOT_NAMES
