"""Clauses to paste where a statement is missing: the sheet's template, filled with what the site states.

A blank that is not known stays visible, in square brackets and in French. Values come from a site: they are put in as
plain text and never interpreted.
"""

import re
from collections.abc import Iterable

from auditor.facts import Facts
from auditor.findings import Clause
from auditor.legal.notice.model import LegalNotice
from auditor.legal.statement import Confidence, State, Statement
from auditor.problems import Missing
from auditor.reading.text import clean, shorten

BLANKS = {
    "publisher_name": "dénomination sociale ou nom et prénom",
    "legal_form": "forme juridique",
    "share_capital": "montant du capital social",
    "postal_address": "adresse du siège",
    "rcs_city": "ville du greffe",
    "siren": "numéro SIREN",
    "vat_number": "numéro de TVA intracommunautaire",
    "phone": "téléphone",
    "email": "adresse électronique",
    "publication_director": "prénom et nom du directeur de la publication",
    "host_name": "nom de l'hébergeur",
    "host_address": "adresse de l'hébergeur",
    "host_phone": "téléphone de l'hébergeur",
    "mediator": "nom du médiateur de la consommation",
    "site": "adresse du site",
}
"""Every blank that a clause may name, with the words shown while it is not known."""
_BLANK = re.compile(r"\{([a-z_]+)\}")
_VALUE_CHARS = 160


def blanks_in(text: str) -> frozenset[str]:
    """Return the names of the blanks of a template."""
    return frozenset(_BLANK.findall(text))


def known(facts: Facts) -> dict[str, str]:
    """Return what the site states and can be taken as it is: sure, valid, and the same everywhere."""
    values: dict[str, str] = {}
    if isinstance(facts.legal_notice, LegalNotice):
        statements = facts.legal_notice.statements()
        values = {name: value for name in BLANKS if (value := _value(statements.get(name)))}
    if not isinstance(facts.terms, Missing) and (mediator := _value(facts.terms.mediator)):
        values["mediator"] = mediator
    if not isinstance(facts.site, Missing):
        values["site"] = facts.site.base_url
    return values


def _value(statement: Statement | None) -> str:
    if statement is None or not statement.found or statement.variants:
        return ""
    if statement.confidence is Confidence.DOUBTFUL or statement.state not in (None, State.VALID):
        return ""
    return shorten(clean(statement.value or ""), _VALUE_CHARS)


def filled(templates: Iterable[Clause], said: Iterable[str], values: dict[str, str]) -> tuple[Clause, ...]:
    """Fill the clauses that mend what was said (keys of messages)."""
    keys = set(said)
    wanted = (clause for clause in templates if not clause.only or keys & set(clause.only))
    return tuple(clause.model_copy(update={"text": _fill(clause.text, values)}) for clause in wanted)


def _fill(text: str, values: dict[str, str]) -> str:
    return _BLANK.sub(lambda blank: values.get(blank[1]) or f"[{BLANKS.get(blank[1], blank[1])}]", text)
