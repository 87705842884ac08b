"""Perimeter, method and limits in words: what a reader must know before believing anything else."""

from datetime import date

from auditor.evidence.manifest import Attempt, Manifest, Status, Vantage
from auditor.findings import Findings
from auditor.problems import sentence
from auditor.report.safe import clean_line
from auditor.report.typography import duration, number, stamp
from auditor.report.view import Pair, ScopeView
from auditor.report.words import Words
from auditor.settings import Limits

_METHOD = ("method_http", "method_rules", "method_harm")
_LIMITS = ("limit_legal", "limit_complete", "limit_qualify", "limit_place", "limit_declared")


def scope(manifest: Manifest | None, why: str, visited: int | None, findings: Findings, words: Words) -> ScopeView:
    """Describe the visit; without a manifest, say why it cannot be described."""
    labels = words.labels
    return ScopeView(
        rows=_rows(manifest, visited, words) if manifest else (),
        warnings=(
            *(_warnings(manifest.vantage, words) if manifest else (labels("scope.no_manifest", why=why),)),
            *_old_data(manifest, findings, words),
        ),
        attempts=tuple(_attempt(attempt, words) for attempt in manifest.attempts) if manifest else (),
        method=tuple(labels(f"scope.{name}") for name in _METHOD),
        limits=(
            *(labels(f"scope.{name}") for name in _LIMITS),
            labels("scope.limit_time", date=clean_line(findings.legal_date)),
        ),
    )


def _rows(manifest: Manifest, visited: int | None, words: Words) -> tuple[Pair, ...]:
    labels, asked, vantage = words.labels, manifest.scope, manifest.vantage
    pages = (
        labels("scope.pages_budget", budget=asked.pages)
        if visited is None
        else labels("scope.pages_value", visited=visited, budget=asked.pages)
    )
    pace = number(asked.pace_per_s, words.lang)
    choices = (
        ("pages", pages),
        ("pace", labels("scope.pace_value", pace=pace) if asked.pace_per_s else labels("scope.pace_none")),
        ("robots", labels(f"scope.robots_{_yes(asked.obey_robots)}")),
        ("authorised", labels(f"scope.authorised_{_yes(asked.authorised)}")),
        ("bodies", labels(f"scope.bodies_{_yes(asked.bodies)}")),
        ("vantage", _vantage(vantage, words)),
    )
    return tuple(Pair(name=labels(f"scope.{name}"), value=value) for name, value in choices)


def _vantage(vantage: Vantage, words: Words) -> str:
    labels = words.labels
    system = vantage.resolver in ("", "system")
    resolver = labels("scope.system_resolver") if system else clean_line(vantage.resolver)
    networks = ", ".join(vantage.address_families) or labels("scope.no_route")
    parts = (
        labels("scope.families", families=networks),
        labels("scope.resolver", resolver=resolver),
        labels("scope.agent", agent=clean_line(vantage.user_agent)),
    )
    return " ; ".join(parts) if words.lang == "fr" else "; ".join(parts)


def _warnings(vantage: Vantage, words: Words) -> tuple[str, ...]:
    labels = words.labels
    sent = [labels("scope.header_item", name=clean_line(name)) for name in vantage.request_headers]
    sent += [labels("scope.cookie_item", name=clean_line(name)) for name in vantage.request_cookies]
    sent += [labels("scope.basic_item")] if vantage.basic_auth else []
    rules = ", ".join(clean_line(rule) for rule in vantage.connect_to)
    found = (
        labels("scope.connect_to", rules=rules) if rules else "",
        labels("scope.ca_file") if vantage.ca_file else "",
        labels("scope.allow_private") if vantage.allow_private else "",
        labels("scope.credentials", items=", ".join(sent)) if sent else "",
    )
    return tuple(text for text in found if text)


def _old_data(manifest: Manifest | None, findings: Findings, words: Words) -> tuple[str, ...]:
    """Warn when what is known of cookies, third parties, versions or the law was old on the day of the audit."""
    most = (manifest.limits if manifest else {}).get("data_age_days", Limits().data_age_days)
    oldest = min(findings.data_date, findings.legal_date)
    age = (findings.target.ended.date() - date.fromisoformat(oldest)).days
    return (words.labels("scope.old_data", date=clean_line(oldest), days=age),) if age > most else ()


def _attempt(attempt: Attempt, words: Words) -> tuple[str, str, str, str]:
    outcome = words.labels(f"scope.{attempt.status}")
    if attempt.status is not Status.DONE and attempt.problem:
        colon = "\u00a0: " if words.lang == "fr" else ": "
        outcome += colon + words.text(sentence(attempt.problem))
    return (
        clean_line(attempt.collector),
        outcome,
        stamp(attempt.started),
        duration(attempt.duration_s, words.lang),
    )


def _yes(value: bool) -> str:
    return "yes" if value else "no"
