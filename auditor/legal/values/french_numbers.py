"""SIREN and SIRET numbers (C. com. R123-221): nine digits of a business, five more of an establishment.

Bare digits mean nothing: a label must stand within reach ("SIRET :", "RCS Paris B", "sous le numéro"). La Poste's
establishments have a key of their own, which python-stdnum knows.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stdnum.fr import siren as siren_check
from stdnum.fr import siret as siret_check

from auditor.legal.statement import State
from auditor.legal.values.digits import invented
from auditor.legal.values.match import Match

_RUN = re.compile(r"(?<![\d.,])(?<!\bch-)(?<!\bche-)\d(?:(?:[ .\-]{0,2}| - (?=0))\d){6,19}(?![\d])")
_LA_POSTE = "356000000"
_GROUP = re.compile(r"\d+")
_BEFORE = 110
"""Characters before a number in which its label is looked for: "registre du commerce et des sociétés de … sous le"."""
_REACH = 45
"""Most characters between an ordinary label and its number."""
_AFTER = 30
_LABELS = re.compile(
    r"(?P<siret>\bsirets?\b|\bsiret(?=\d)|\bs\.i\.r\.e\.t\b)"
    r"|(?P<siren>\bsirens?\b|\bsiren(?=\d)|\bs\.i\.r\.e\.n\b)"
    r"|(?P<rcs>\br ?\.? ?c ?\.? ?s\b|\brcs(?=[a-z]?\d)|registre d[ue]s? commerces?|registre des societes"
    r"|trade (?:and companies )?register|commercial register|companies register)"
    r"|(?P<rne>\br\.? ?n\.? ?e\b|registre national des entreprises|\br\.? ?m\b(?=[\W\d])"
    r"|repertoire des metiers|chambres? de metiers)"
    r"|(?P<registered>immatricul|identifiant unique|identification unique|unique d'identification|insee"
    r"|numero d'entreprise"
    r"|company (?:registration )?number|registration number|registered (?:under|with))"
    r"|(?P<form>\b(?:sas|sasu|sarl|eurl|sa|sci|snc|scop|s\.a\.s\.?|s\.a\.r\.l\.?)(?![a-z]))"
    r"|(?P<other>\btel\b|telephone|\bphone\b|\bfax\b|mobile|portable|whatsapp|\bcnil\b|\biban\b|\bcapital\b"
    r"|\btva\b|\bvat\b"
    r"|\borias\b|\brpps\b|\badeli\b|\bfiness\b|\bics\b|\brib\b|carte professionnelle|\bcpi\b|declaration d'activite"
    r"|\bnda\b|police|contrat|licence|agrement|\bacpr\b|\bbce\b|\bkbo\b|\bduns\b|\beori\b|\bissn\b|\bisbn\b|\barcep\b"
    r"|\bidu\b|identifiant unique (?:rep|ademe|eco)|\beconomie circulaire\b|\brep\b|\bademe\b)"
)
_WEAK = frozenset({"registered", "form"})
"""Labels that announce other numbers too: only right check digits make it one."""
_NEXT = re.compile(
    r"[\s,;:()/*-]{0,5}(?:au |aupres du |du )?(?:r ?\.? ?c ?\.? ?s\b|registre du commerce|r\.?m\b)| ?\(siren\)"
)
_PLACEHOLDER = re.compile(
    r"\b(siret|siren|r\.?c\.?s\.?)\b[^\d\n\[{<(_x]{0,30}?"
    r"([\d ]{0,12}x{2,}[x\d ]{0,20}|\[[^\]\n]{0,60}\]|\{\{?[^}\n]{0,60}\}\}?|<[^>\n]{1,60}>|_{3,}|\.{4,}|\("
    r"(?:a|a) completer\)|a completer\b)"
)


@dataclass(frozen=True, slots=True)
class Number(Match):
    """An identifier; ``value`` has no space."""

    kind: str = ""
    """siren, siret, vat, be_enterprise, ch_uid, lu_rcs, iban, rna, ape, orias or register."""
    label: str = ""
    """What the document calls it: siren, siret, rcs, rne, registered …; empty where its form alone shows it."""


def find(text: str) -> Iterator[Number]:
    """Yield the SIREN and SIRET numbers of folded words."""
    edge = 0
    for run in _RUN.finditer(text):
        labels, unlike = _labels(text, run, edge)
        if labels and not unlike and (number := _number(run, labels)):
            edge = number.end
            yield number
    for field in _PLACEHOLDER.finditer(text):
        kind = "siret" if field.group(1) == "siret" else "siren"
        label = field.group(1).replace(".", "")
        yield Number(field.group(2).strip(), field.start(2), field.end(2), State.PLACEHOLDER, kind, label)


def _labels(text: str, run: re.Match[str], edge: int) -> tuple[list[str], bool]:
    """Return the labels that reach this run, the nearest last, and whether the nearest names something else."""
    low = max(edge, run.start() - _BEFORE)
    found = [match for match in _LABELS.finditer(text, low, run.start()) if _reaches(text, match, run.start())]
    after = ["rcs"] if _NEXT.match(text, run.end(), run.end() + _AFTER) else []
    if not found or found[-1].lastgroup == "other":
        telephone = found and run.group()[0] == "0"
        return after, not after or bool(telephone)
    names: list[str] = after
    for match in reversed(found):
        if match.lastgroup == "other":
            break
        names.insert(0, match.lastgroup or "")
    return names, False


_FAR = {"rcs": _BEFORE, "registered": _BEFORE, "rne": _BEFORE, "other": _BEFORE, "form": 5}


def _reaches(text: str, label: re.Match[str], start: int) -> bool:
    """Say whether a label still speaks at ``start``: a town may stand between the two, not a sentence."""
    between = text[label.end() : start]
    if re.search(r"[.!?]\s+[a-z]{4}|\n[^\n]*\n", between) and len(between) > 12:
        return False
    return len(between) <= _FAR.get(label.lastgroup or "", _REACH)


def _number(run: re.Match[str], labels: list[str]) -> Number | None:
    groups = list(_GROUP.finditer(run.group()))
    digits = "".join(group.group() for group in groups)
    kind, size = _kind_and_size(groups, digits, labels)
    if not kind:
        return None
    value, end = digits[:size], _end(groups, size)
    state = _state(value)
    if set(labels) <= _WEAK and state is not State.VALID:
        return None
    return Number(value, run.start(), run.start() + end, state, kind, labels[-1])


def _kind_and_size(groups: list[re.Match[str]], digits: str, labels: list[str]) -> tuple[str, int]:
    """Say what the first digits of a run are, and how many: a postcode or a telephone number may follow at once."""
    sizes = _prefix_sizes(groups)
    names = set(labels)
    if 14 in sizes and ("siret" in names or _is_siret(digits[:14], groups)):
        return "siret", 14
    if 9 in sizes and ("siret" not in names or len(names) > 1 or len(digits) == 9):
        return ("siret" if names == {"siret"} else "siren"), 9
    if (
        names <= _WEAK
        or (len(digits) < 9 and not names & {"siren", "siret"})
        or (digits.startswith("0") and "siret" not in names and len(digits) == 10)
    ):
        return "", 0
    if names == {"siren"}:
        return "siren", len(digits)
    if 12 <= len(digits) <= 15:
        return "siret", len(digits)
    return "siret", min(len(digits), next((size for size in sizes if 12 <= size <= 15), len(digits)))


def _is_siret(digits: str, groups: list[re.Match[str]]) -> bool:
    """A register gives nine digits: five more are an establishment's (they begin with zeros), or a postcode."""
    return digits[9:11] == "00" or len(groups) == 1 or not siren_check.is_valid(digits[:9])


def _prefix_sizes(groups: list[re.Match[str]]) -> list[int]:
    sizes, total = [], 0
    for group in groups:
        total += len(group.group())
        sizes.append(total)
    return sizes


def _end(groups: list[re.Match[str]], size: int) -> int:
    """Return the place in the run after ``size`` digits."""
    for group in groups:
        if size <= len(group.group()):
            return group.start() + size
        size -= len(group.group())
    return groups[-1].end()


def _state(digits: str) -> State:
    if digits.startswith(_LA_POSTE):
        return State.VALID if siret_check.is_valid(digits) or digits == _LA_POSTE else State.INVALID
    if invented(digits[:9]) or (len(digits) == 14 and invented(digits)):
        return State.INVENTED
    if len(digits) == 9:
        return State.VALID if siren_check.is_valid(digits) else State.INVALID
    return State.VALID if siret_check.is_valid(digits) else State.INVALID
