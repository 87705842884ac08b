"""Describe a rule in words, and begin a new one."""

import re
from pathlib import Path

from auditor import rulebook
from auditor.model import Explained, Localised
from auditor.resources import resource_dir
from auditor.rulebook import Rule

_SHEET = """\
id = "{id}"
title.fr = "À écrire : le défaut, en quelques mots"
title.en = "To write: the defect, in a few words"
requirement.fr = "À écrire : ce que le texte demande"
requirement.en = "To write: what the text asks for"
why.fr = "À écrire : ce que cela protège, ce qui peut arriver"
why.en = "To write: what it protects, what can happen"
remedy.fr = "À écrire : ce qu'il faut faire"
remedy.en = "To write: what to do"
severity = "medium"        # critical high medium low
nature = "law"             # law derived good-practice
effort_hours = 1
articles = ["RGPD-32"]     # keys of rules/articles.toml

[messages.seen]
fr = "{{what}} a été vu."
en = "{{what}} was seen."

[[case]]
name = "what must pass"
expect = "pass"
facts = {{}}

[[case]]
name = "what must fail"
expect = "fail"
messages = ["seen"]
facts = {{}}
"""

_PREDICATE = '''\
"""{id}: one sentence that says the rule."""

from collections.abc import Iterator

from auditor.facts.site import Site
from auditor.rule import Breach, Outcome


def check(site: Site) -> Iterator[Outcome]:
    if not site.pages:
        yield Breach("seen", what=site.base_url)
'''


class ScaffoldError(Explained):
    """A rule that cannot be begun; the message says why."""


def create(identifier: str, into: Path | None = None) -> tuple[Path, Path]:
    """Write the skeletons of a sheet and its predicate; return both paths. Raises ScaffoldError.

    ``identifier`` is a catalogue id (``CK-03``), a name (``cookies.fingerprinting``) or both, separated by a space.
    """
    code, folder, name = _named(identifier)
    existing = rulebook.load().find(code)
    if existing:
        raise ScaffoldError(f"{code} exists: {existing.path}")
    sheet = (into or resource_dir("rules")) / folder / f"{name}.toml"
    predicate = sheet.with_suffix(".py")
    if sheet.exists() or predicate.exists():
        raise ScaffoldError(f"{sheet} exists already")
    sheet.parent.mkdir(parents=True, exist_ok=True)
    sheet.write_text(_SHEET.format(id=code), "utf-8")
    predicate.write_text(_PREDICATE.format(id=code), "utf-8")
    return sheet, predicate


def _named(identifier: str) -> tuple[str, str, str]:
    """Return the catalogue id, the folder and the name; what is not given is proposed."""
    families = rulebook.families()
    code, name = "", ""
    for word in identifier.split():
        if re.fullmatch(r"[A-Za-z]{2,4}-\d{2}", word):
            code = word.upper()
        else:
            name = word
    folder, _, name = name.rpartition(".")
    family = code.split("-")[0] or next((key for key, row in families.items() if row["folder"] == folder), "")
    if family not in families:
        raise ScaffoldError(
            f"{identifier!a} names no family: give a catalogue id such as CK-03, or a name such as "
            f"cookies.fingerprinting; families are {', '.join(families)}"
        )
    name = name or code.lower().replace("-", "_")
    if not re.fullmatch(r"[a-z][a-z0-9_]{2,40}", name):
        raise ScaffoldError(f"{name!a} is not a name in snake case such as first_response_trackers")
    return code or _own_code(family), families[family]["folder"], name


def _own_code(family: str) -> str:
    """Return the first free number from 90 on, which the catalogue leaves to rules of one's own."""
    book = rulebook.load()
    return next(code for number in range(90, 100) if not book.find(code := f"{family}-{number}"))


def describe(rule: Rule, lang: str) -> str:
    """Return everything about a rule, for a terminal."""
    sheet, french = rule.sheet, lang == "fr"

    def words(text: Localised) -> str:
        return text.fr if french else text.en

    titles = ("Exigence", "Pourquoi", "Remède", "Textes") if french else ("Requirement", "Why", "Remedy", "Texts")
    lines = [
        f"{sheet.id}  {words(sheet.title)}",
        f"{rule.name} · {sheet.severity} · {sheet.nature} · {sheet.effort_hours:g} h",
        f"facts: {', '.join(rule.needs)}",
    ]
    for title, text in zip(titles, (sheet.requirement, sheet.why, sheet.remedy), strict=False):
        lines += ["", title, f"  {words(text)}"]
    lines += ["", titles[3]]
    lines += [
        f"  {article.key}: {article.text} {article.article} {article.url or ''}".rstrip() for article in rule.articles
    ]
    lines += ["", *(f"case: {case.name} -> {case.expect}" for case in sheet.case)]
    return "\n".join(lines)
