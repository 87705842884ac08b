"""The clauses offered to merchants mend what they are offered for: pasted together, they leave nothing to say."""

import re
from pathlib import Path

import pytest
from markupsafe import escape

from auditor import engine, rulebook
from auditor.evidence.pages import DocumentKind
from auditor.facts import Facts, legal_notice, terms
from auditor.facts.documents import Documents
from auditor.facts.early_information import EarlyInformation
from auditor.facts.online_functions import OnlineFunctions
from auditor.facts.site import Site
from auditor.facts.trader import Answer, Trader
from auditor.findings import ClauseFor, Finding, Verdict
from auditor.rulebook import Rule
from tests.facts.texts import bundle, document

RULES = [rule for rule in rulebook.load().rules if rule.family == "CGV" and rule.sheet.id != "CGV-01"]
KNOWN = {
    "publisher_name": "Atelier Lavande SARL",
    "postal_address": "3 rue des Tilleuls, 69001 Lyon",
    "phone": "04 78 42 42 42",
    "email": "bonjour@lavande.example",
    "mediator": "CM2C",
    "site": "https://lavande.example/",
}
COMPLETED = {
    "montant": "4,90 €",
    "zone": "France métropolitaine",
    "zones desservies": "France métropolitaine et Belgique",
    "nombre": "3",
    "du client / du vendeur": "du client",
    "adresse de retour": "3 rue des Tilleuls, 69001 Lyon",
    "nom du prestataire de paiement": "Stripe",
    "adresse du médiateur": "49 rue de Ponthieu, 75008 Paris",
    "adresse postale du médiateur": "49 rue de Ponthieu, 75008 Paris",
    "adresse du site du médiateur": "https://www.cm2c.net",
    "adresse électronique du médiateur": "contact@cm2c.net",
    "FR000000_00XXXX": "FR123456_01ABCD",
    "nom": "emballages ménagers",
    "nom de l'éco-organisme": "Citeo",
}
"""What a merchant writes in the square brackets; the others hold an example to keep, a place, or a variant to drop."""
_BLANK = re.compile(r"\{(\w+)\}")
_BRACKETS = re.compile(r"\[([^\[\]]*)\]")
_VARIANT = re.compile(r"^(?:Encadré|Variante|Si |Pour les seuls)")


def completed(text: str) -> str:
    filled = _BLANK.sub(lambda blank: KNOWN.get(blank[1], "…"), text)
    return _BRACKETS.sub(lambda bracket: _choice(bracket[1].replace("\u00a0", " ")), filled)


def _choice(words: str) -> str:
    if _VARIANT.match(words):
        return ""
    return "au bas de chaque page du site" if words.startswith("emplacement") else COMPLETED.get(words, words)


def pasted(kind: ClauseFor) -> str:
    clauses = [clause for rule in RULES for clause in rule.sheet.clause if clause.document is kind]
    return "".join(
        f"<h2>{escape(clause.title.fr)}</h2>"
        + "".join(f"<p>{escape(line)}</p>" for line in completed(clause.text).splitlines() if line.strip())
        for clause in clauses
    )


@pytest.fixture(scope="module")
def findings(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Finding]:
    folder: Path = tmp_path_factory.mktemp("pasted")
    read = bundle(
        folder,
        document("/cgv", "<h1>Conditions générales de vente</h1>" + pasted(ClauseFor.TERMS), DocumentKind.TERMS),
        document("/mentions", "<h1>Mentions légales</h1>" + pasted(ClauseFor.LEGAL_NOTICE), DocumentKind.LEGAL_NOTICE),
    )
    yes = Answer(yes=True, declared=True)
    facts = Facts(
        site=Site(base_url="https://lavande.example/", scheme="https", kinds=("home", "cart"), sells=True),
        documents=Documents(pages=8),
        trader=Trader(consumers=yes, goods=yes, producer=yes, country="FR"),
        terms=terms.derive(read),
        legal_notice=legal_notice.derive(read),
        early_information=EarlyInformation(),
        online_functions=OnlineFunctions(),
    )
    return {finding.id: finding for finding in engine.judge(RULES, facts)}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.sheet.id)
def test_nothing_is_left_to_mend(rule: Rule, findings: dict[str, Finding]) -> None:
    finding = findings[rule.sheet.id]

    assert [breach.message for breach in finding.breaches] == []
    assert finding.verdict is Verdict.PASS, finding.reason
