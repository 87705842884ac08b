"""The rules on the legal notice stand any combination of statements, and never acquit what is made up."""

from hypothesis import given, settings
from hypothesis import strategies as st

from auditor import engine, rulebook
from auditor.facts import Facts
from auditor.facts.declarations import Declarations
from auditor.facts.site import Site
from auditor.facts.trader import Answer, Trader
from auditor.findings import Seen, Verdict
from auditor.legal.notice.model import LegalNotice
from auditor.legal.statement import Confidence, State, Statement
from auditor.merchant import LegalStatus
from auditor.problems import Cause

RULES = [rule for rule in rulebook.load().rules if rule.family == "ML" or rule.sheet.id == "DNS-07"]
NAMES = sorted(LegalNotice().statements())
MAIN = {
    "ML-02": "publisher_name",
    "ML-03": "postal_address",
    "ML-05": "siren",
    "ML-06": "share_capital",
    "ML-07": "vat_number",
    "ML-08": "publication_director",
    "ML-09": "host_name",
}
SITE = Site(base_url="https://shop.example/", scheme="https")
WORDS = (
    "SARL",
    "EI",
    "GmbH",
    "Camille Durand",
    "732829320",
    "FR44732829320",
    "contact@gmail.com",
    "BP 12, 59000 Lille",
    "3900",
    "[Nom]",
    "",
)


@st.composite
def statements(draw: st.DrawFn) -> Statement:
    words = draw(st.sampled_from(WORDS))
    return Statement(
        found=draw(st.booleans()),
        value=draw(st.sampled_from((words, None))),
        seen=draw(st.sampled_from(((), (Seen(url="https://shop.example/m", excerpt=words),)))),
        confidence=draw(st.sampled_from(Confidence)),
        state=draw(st.sampled_from((None, *State))),
    )


@st.composite
def facts(draw: st.DrawFn) -> Facts:
    stated = draw(st.dictionaries(st.sampled_from(NAMES), statements(), max_size=8))
    trader = Trader(
        status=draw(st.sampled_from((None, *LegalStatus))),
        country=draw(st.sampled_from((None, "FR", "DE"))),
        consumers=Answer(yes=draw(st.sampled_from((None, True, False)))),
    )
    notice = LegalNotice(cut=draw(st.booleans()), **stated)
    return Facts(legal_notice=notice, trader=trader, site=SITE, declarations=Declarations())


@settings(max_examples=200, deadline=None)
@given(facts())
def test_no_notice_breaks_a_rule(known: Facts) -> None:
    judged = engine.judge([rule for rule in RULES if rule.sheet.id != "ML-01"], known)

    assert [finding.id for finding in judged if finding.cause is Cause.BUG] == []


@settings(max_examples=200, deadline=None)
@given(facts())
def test_nothing_passes_without_showing_what_was_found(known: Facts) -> None:
    judged = engine.judge([rule for rule in RULES if rule.sheet.id != "ML-01"], known)

    assert all(finding.notes for finding in judged if finding.verdict is Verdict.PASS)


@settings(max_examples=200, deadline=None)
@given(facts())
def test_what_is_made_up_or_left_over_never_passes(known: Facts) -> None:
    notice = known.legal_notice
    assert isinstance(notice, LegalNotice)
    verdicts = {finding.id: finding.verdict for finding in engine.judge(RULES, known)}

    for rule, name in MAIN.items():
        statement = notice.statements()[name]
        if statement.seen and statement.state in (State.PLACEHOLDER, State.INVENTED):
            assert verdicts[rule] is not Verdict.PASS, (rule, statement)
