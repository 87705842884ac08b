"""Which duties apply: whether the merchant sells to consumers, what, as whom; declared first, else as the site says.

An answer that nobody gave and nothing shows is None: a rule that needs it cannot tell. Both sides are kept when what
was declared and what was seen differ.
"""

from auditor.evidence.bundle import Bundle
from auditor.facts import declarations as declarations_facts
from auditor.facts import legal_notice as notice_facts
from auditor.facts import site as site_facts
from auditor.facts import terms as terms_facts
from auditor.facts.declarations import Declarations
from auditor.facts.site import Site
from auditor.findings import Seen
from auditor.legal.notice.model import LegalNotice
from auditor.legal.statement import Confidence, Statement
from auditor.legal.terms.model import TermsOfSale
from auditor.legal.values import addresses
from auditor.legal.values.legal_forms import NATURAL, form_code
from auditor.merchant import LegalStatus
from auditor.model import Frozen
from auditor.problems import Missing
from auditor.reading.text import fold


class Answer(Frozen):
    """Yes, no, or not known (None), and what it rests on."""

    yes: bool | None = None
    declared: bool = False
    seen: tuple[Seen, ...] = ()


class Trader(Frozen):
    """The merchant, as far as it decides which duties apply."""

    consumers: Answer = Answer()
    """Sells online to consumers, alone or beside professionals."""
    goods: Answer = Answer()
    digital_content: Answer = Answer()
    services: Answer = Answer()
    subscriptions: Answer = Answer()
    marketplace: Answer = Answer()
    producer: Answer = Answer()
    """Owes an identifier of extended producer responsibility; never seen, only declared."""
    micro_enterprise: Answer = Answer()
    """Never seen, only declared."""
    status: LegalStatus | None = None
    status_declared: bool = False
    country: str | None = None
    """Of establishment, ISO 3166-1 alpha-2."""


_STATUSES = (
    (LegalStatus.ASSOCIATION, ("association",)),
    (LegalStatus.SOLE_TRADER, ("entreprise individuelle", "entrepreneur", "sole trader", "profession liberale")),
    (LegalStatus.PUBLIC_BODY, ("etablissement public", "collectivite", "commune", "gip", "syndicat mixte")),
)
_PREFIXES = {"EL": "GR"}
_OF_GOODS = ("goods", "return_costs", "exception_custom_made", "exception_hygiene")
"""Statements of terms that have a meaning for goods only."""


def derive(bundle: Bundle) -> Trader | Missing:
    """Decide what can be decided. Pure."""
    site = site_facts.derive(bundle)
    if isinstance(site, Missing):
        return site
    declared = bundle.manifest.merchant
    terms, notice = terms_facts.derive(bundle), notice_facts.derive(bundle)
    said = terms if isinstance(terms, TermsOfSale) else TermsOfSale()
    who = notice if isinstance(notice, LegalNotice) else LegalNotice()
    goods = _seen(*(statement for name in _OF_GOODS if _sure(statement := getattr(said, name))))
    return Trader(
        consumers=_answer(declared.consumers, _consumers(site, said), _seen(said.business_only, said.consumers)),
        goods=_answer(declared.goods, True if goods else None, goods),
        digital_content=_answer(declared.digital_content, _told(said.digital_content), _seen(said.digital_content)),
        services=Answer(yes=_told(said.services), seen=_seen(said.services)),
        subscriptions=_answer(declared.subscriptions, _told(said.subscription), _seen(said.subscription)),
        marketplace=_answer(declared.marketplace, _told(said.marketplace), _seen(said.marketplace)),
        producer=_answer(declared.producer, None, ()),
        micro_enterprise=_answer(declared.micro_enterprise, None, ()),
        status=declared.status or _status(who),
        status_declared=declared.status is not None,
        country=declared.country or _country(who) or _country_elsewhere(bundle),
    )


def _answer(declared: bool | None, observed: bool | None, seen: tuple[Seen, ...]) -> Answer:
    if declared is None:
        return Answer(yes=observed, seen=seen)
    return Answer(yes=declared, declared=True, seen=seen)


def _consumers(site: Site, terms: TermsOfSale) -> bool | None:
    """Whoever can buy online is a consumer unless the terms say "traders only"; unknown when that is doubtful."""
    if terms.consumers.found:
        return True
    if terms.business_only.found:
        return False if _sure(terms.business_only) else None
    return True if site.sells else None


def _sure(statement: Statement) -> bool:
    return statement.found and statement.confidence is not Confidence.DOUBTFUL


def _told(statement: Statement) -> bool | None:
    """What the terms do not speak of may still be sold."""
    return True if statement.found else None


def _seen(*statements: Statement) -> tuple[Seen, ...]:
    return tuple(seen for statement in statements for seen in statement.seen[:1])


def _status(notice: LegalNotice) -> LegalStatus | None:
    form = fold(notice.legal_form.value or "")
    if not form:
        return None
    if form_code(notice.legal_form.value or "") in NATURAL:
        return LegalStatus.SOLE_TRADER
    named = (status for status, words in _STATUSES if any(word in form for word in words))
    return next(named, LegalStatus.COMPANY)


def _country(notice: LegalNotice) -> str | None:
    """The register tells where a trader is established; a VAT number alone tells where it is registered for VAT."""
    if notice.siren.found or notice.siret.found or notice.rcs_city.found:
        return "FR"
    for number, country in (
        (notice.be_enterprise_number, "BE"),
        (notice.swiss_uid, "CH"),
        (notice.luxembourg_register, "LU"),
    ):
        if number.found:
            return country
    return _of_vat(notice.vat_number.value or "") or _abroad(notice.postal_address)


def _abroad(address: Statement) -> str | None:
    """An address in France proves no establishment there: a register does."""
    countries = {found.country for found in addresses.find(address.value or "") if _sure(address)}
    return next(iter(countries - {"", "FR"}), None) if len(countries) == 1 else None


def _country_elsewhere(bundle: Bundle) -> str | None:
    """Terms of sale often identify the seller where the legal notice does not; two countries tell nothing."""
    said = declarations_facts.derive(bundle)
    if not isinstance(said, Declarations):
        return None
    if any(one.sure for one in said.siren):
        return "FR"
    countries = {_of_vat(one.value) for one in said.vat_number if one.sure}
    return countries.pop() if len(countries) == 1 else None


def _of_vat(number: str) -> str | None:
    prefix = number[:2].upper()
    return _PREFIXES.get(prefix, prefix) if prefix.isalpha() else None
