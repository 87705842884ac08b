"""PP-11: every third party that the pages call stands in the policy or in the consent tool."""

from collections.abc import Iterator

from auditor.facts.site import Site
from auditor.facts.third_parties import ThirdParties, ThirdParty
from auditor.implied import called, is_named
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.presence import lacking
from auditor.problems import Problem
from auditor.rule import CannotTell, NotApplicable, Note, Outcome, Review

_FOLLOWING = frozenset({"advertising", "analytics", "session-replay", "ab-test"})
_SHOWN = 10


def check(privacy: PrivacyPolicy, third_parties: ThirdParties, site: Site) -> Iterator[Outcome]:
    """Only the HTML was read: what tags load behind it needs a browser, so a tag manager forbids to acquit."""
    parties = called(third_parties)
    if not third_parties.hosts:
        raise CannotTell(Problem.SCRIPT_SHELL) if site.hollow else NotApplicable("none")
    unnamed = [party for party in parties if not is_named(privacy, party.operator or "")]
    following = [party for party in unnamed if party.category in _FOLLOWING]
    others = [party for party in unnamed if party not in following]
    outcomes = [_unnamed(privacy, party, site, third_parties) for party in following]
    if others:
        outcomes.append(_listed(privacy, others))
    if unknown := [party for party in third_parties.hosts if not party.operator]:
        outcomes.append(_unknown(unknown))
    if not outcomes and any(party.category == "tag-manager" for party in third_parties.hosts):
        raise CannotTell(Problem.NOT_COLLECTED, "behind_tag_manager")
    yield from outcomes
    if len(unnamed) < len(parties):
        known = [party for party in parties if party not in unnamed]
        yield Note("named", [party.seen for party in known], operators=_names(known))


def _unnamed(privacy: PrivacyPolicy, party: ThirdParty, site: Site, third_parties: ThirdParties) -> Outcome:
    """A consent tool may list its partners where only a browser sees them."""
    tool = site.collects_elsewhere or any(one.category == "consent" for one in third_parties.hosts)
    values = {"operator": party.operator, "host": party.host}
    return lacking(privacy, "maybe_in_tool" if tool else "unnamed", [party.seen], review=tool, **values)


def _listed(privacy: PrivacyPolicy, others: list[ThirdParty]) -> Outcome:
    outcome = lacking(privacy, "others", review=True, operators=_names(others))
    outcome.seen = tuple(party.seen for party in others)
    return outcome


def _unknown(hosts: list[ThirdParty]) -> Outcome:
    """They may be the merchant's own under another name: for a human."""
    names = ", ".join(host.host for host in hosts[:_SHOWN])
    return Review("unknown_hosts", [host.seen for host in hosts[:_SHOWN]], count=len(hosts), hosts=names)


def _names(parties: list[ThirdParty]) -> str:
    return ", ".join(dict.fromkeys(party.operator or "" for party in parties))
