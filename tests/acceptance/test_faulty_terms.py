"""Faults of terms of sale, from the words on the page to the verdict."""

from pathlib import Path

import pytest

from auditor import engine, rulebook
from auditor.evidence.pages import DocumentKind
from auditor.facts import Facts, legal_notice, terms
from auditor.facts.documents import Documents
from auditor.facts.early_information import EarlyInformation
from auditor.facts.online_functions import OnlineFunctions
from auditor.facts.site import Site
from auditor.facts.trader import Answer, Trader
from auditor.findings import Finding, Verdict
from tests.facts.texts import bundle, document

BOOK = rulebook.load()
OPENING = (
    "<h1>Conditions générales de vente</h1><p>Les produits vendus au consommateur sont décrits sur le site."
    " Les présentes conditions sont soumises au droit français.</p>"
)


def judged(folder: Path, requirement: str, words: str) -> Finding:
    rule = BOOK.find(requirement)
    assert rule is not None
    read = bundle(
        folder,
        document("/cgv", OPENING + "".join(f"<p>{line}</p>" for line in words.splitlines()), DocumentKind.TERMS),
        document("/mentions", "<p>Éditeur : Atelier Lavande SARL, RCS Lyon 732 829 320</p>", DocumentKind.LEGAL_NOTICE),
    )
    yes = Answer(yes=True, declared=True)
    facts = Facts(
        site=Site(base_url="https://lavande.example/", scheme="https", kinds=("home", "cart"), sells=True),
        documents=Documents(pages=8),
        trader=Trader(consumers=yes, goods=yes, country="FR"),
        terms=terms.derive(read),
        legal_notice=legal_notice.derive(read),
        early_information=EarlyInformation(),
        online_functions=OnlineFunctions(),
    )
    (finding,) = engine.judge([rule], facts)
    return finding


@pytest.mark.parametrize(
    ("requirement", "words", "message"),
    [
        ("CGV-02", "Nos produits sont expédiés avec soin.", "nothing"),
        ("CGV-03", "Paiement par carte bancaire.", "nothing"),
        ("CGV-04", "Paiement par carte bancaire.", "absent"),
        (
            "CGV-04",
            "Le client dispose de sept jours à compter de la réception pour exercer son droit de rétractation.",
            "short",
        ),
        ("CGV-05", "Le client dispose de 14 jours pour se rétracter à compter de la réception.", "neither"),
        ("CGV-06", "Les articles soldés ou en promotion sont exclus du droit de rétractation.", "promotions"),
        (
            "CGV-07",
            "Le client dispose de 14 jours pour se rétracter, par courriel à bonjour@lavande.example.",
            "absent",
        ),
        ("CGV-08", "Paiement par carte bancaire.", "absent"),
        ("CGV-09", "Paiement par carte bancaire.", "absent"),
        ("CGV-09", "En cas de litige, le client peut recourir à un médiateur de la consommation.", "generic"),
    ],
)
def test_a_fault_fails(tmp_path: Path, requirement: str, words: str, message: str) -> None:
    finding = judged(tmp_path, requirement, words)

    assert finding.verdict is Verdict.FAIL, finding.reason
    assert message in [breach.message for breach in finding.breaches]
    assert finding.clauses


@pytest.mark.parametrize(
    ("requirement", "words", "message"),
    [
        ("CGV-03", "Les délais de livraison sont donnés à titre indicatif : 3 à 5 jours ouvrés.", "indicative"),
        (
            "CGV-04",
            "Le client dispose de 14 jours à compter de la réception pour se rétracter par courrier."
            "\nAprès rétractation, le remboursement est effectué uniquement sous forme d'avoir sous 14 jours.",
            "voucher",
        ),
        (
            "CGV-06",
            "Le droit de rétractation ne s'applique pas aux contenus numériques téléchargés (art. L221-28).",
            "no_waiver",
        ),
        (
            "CGV-08",
            "La garantie légale de conformité s'applique : articles L211-4 à L211-13 du code de la consommation.",
            "obsolete",
        ),
        ("CGV-10", "Plateforme européenne : https://ec.europa.eu/consumers/odr", "link"),
        ("CGV-11", "Les photographies sont non contractuelles.", "clause_photos"),
        ("CGV-11", "Tout litige relève de la compétence exclusive du tribunal de commerce de Lyon.", "clause_court"),
        ("CGV-12", "Nous adhérons à l'éco-organisme Citeo.", "organisation_only"),
        ("CGV-13", "Paiement par carte bancaire.", "no_contact"),
    ],
)
def test_what_a_human_must_qualify_is_quoted(tmp_path: Path, requirement: str, words: str, message: str) -> None:
    finding = judged(tmp_path, requirement, words)

    assert finding.verdict is Verdict.REVIEW, (finding.verdict, finding.reason, finding.breaches)
    assert message in [breach.message for breach in finding.breaches]
    assert all(breach.seen for breach in finding.breaches)


def test_a_denial_of_the_right_is_never_passed_over(tmp_path: Path) -> None:
    finding = judged(tmp_path, "CGV-04", "Le client ne dispose d'aucun droit de rétractation.")

    assert finding.verdict in (Verdict.FAIL, Verdict.REVIEW)
    assert "aucun droit de rétractation" in finding.breaches[0].seen[0].excerpt


@pytest.mark.parametrize(
    ("requirement", "words"),
    [
        ("CGV-04", "Les aliments étant périssables, le droit de rétractation ne peut être exercé (art. L221-28, 4°)."),
        (
            "CGV-10",
            "La plateforme européenne (https://ec.europa.eu/consumers/odr) est fermée depuis le 20 juillet 2025.",
        ),
        (
            "CGV-11",
            "Le vendeur répond des défauts de conformité. Le consommateur peut saisir la juridiction de son domicile.",
        ),
    ],
)
def test_what_is_lawful_is_not_a_fault(tmp_path: Path, requirement: str, words: str) -> None:
    assert judged(tmp_path, requirement, words).verdict is not Verdict.FAIL
