"""PP-01: the privacy policy, at any time and beside each collection (RGPD art. 12, 13)."""

from collections.abc import Iterator

from auditor.evidence.pages import FormPurpose
from auditor.facts.documents import Documents, Standing
from auditor.facts.forms import Forms
from auditor.facts.site import Site
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.problems import Missing, Problem
from auditor.reachability import SHOWN, refuse_to_guess, unread
from auditor.rule import Breach, CannotTell, NotApplicable, Note, Outcome, Review

FULL_POLICY_WORDS = 500
"""A text that says everything article 13 asks for is hardly shorter."""


ARTICLE_13 = (
    "controller",
    "purposes",
    "legal_bases",
    "recipients",
    "retention",
    "right_of_access",
    "complaint_to_authority",
)
_ENOUGH = 5
"""Points of article 13 that show that a short text is the policy itself; PP-02 to PP-09 judge each."""


def check(documents: Documents, forms: Forms, site: Site, privacy: PrivacyPolicy | Missing) -> Iterator[Outcome]:
    policy = documents.privacy
    standing = policy.standing
    if not site.collects:
        _nothing_collected(documents, forms, site)
    if standing in (Standing.READ, Standing.UNLINKED):
        yield from _read(documents, site, 0 if isinstance(privacy, Missing) else _stated(privacy))
        yield from _near_forms(forms)
    elif standing is Standing.WITHIN:
        page = policy.within[0]
        yield Review("only_within", page.seen, url=page.url)
    elif standing is Standing.ABSENT:
        yield _absent(documents, site)
    else:
        yield unread(policy)


def _nothing_collected(documents: Documents, forms: Forms, site: Site) -> None:
    if site.cut_short or site.budget_reached or site.too_little_seen:
        raise CannotTell(site.too_little_seen or Problem.PAGE_NOT_REACHED, "no_collection_seen")
    if forms.unread or site.collects_elsewhere:
        raise CannotTell(Problem.NOT_COLLECTED, "collection_elsewhere")
    raise NotApplicable("nothing_collected", pages=documents.pages)


def _absent(documents: Documents, site: Site) -> Outcome:
    refuse_to_guess(documents, site)
    return Breach("not_found", documents.privacy.pages_without[:SHOWN], pages=documents.pages)


def _stated(privacy: PrivacyPolicy) -> int:
    statements = privacy.statements()
    return sum(statements[name].found for name in ARTICLE_13)


def _read(documents: Documents, site: Site, stated: int) -> Iterator[Outcome]:
    policy = documents.privacy
    best = policy.best
    if best is None:
        return
    where = best.seen
    terms = {target.url for target in documents.terms.targets}
    notice = {target.url for target in documents.legal_notice.targets}
    if policy.standing is Standing.UNLINKED:
        yield Review("not_announced", where, url=best.url)
    elif policy.ordering_only or policy.pages_without:
        missing = len(policy.pages_without)
        yield Review("not_everywhere", policy.pages_without[:SHOWN], missing=missing, pages=documents.pages)
    if best.url in terms:
        yield Review("only_in_terms", where, url=best.url)
    elif best.url in notice:
        yield Note("merged_with_notice", where, url=best.url)
    if best.words <= FULL_POLICY_WORDS and stated < _ENOUGH:
        yield Review("short", where, words=best.words)
    if best.language and site.language and best.language != site.language:
        yield Review("other_language", where, language=best.language, site_language=site.language)


def _near_forms(forms: Forms) -> Iterator[Outcome]:
    """Each form needs the link or the information beside it; a newsletter field in a footer has the footer's link."""
    for form in forms.collecting:
        beside = form.privacy_link or form.notice or (form.page_link and form.purpose is FormPurpose.NEWSLETTER)
        if not beside:
            yield Review("not_near_form", form.seen, form=form.name, page=form.page)
