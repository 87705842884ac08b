"""Turns one finding into the strings that are shown: cleaned, in one language, with bounded lists."""

import re
from urllib.parse import urlsplit

from auditor.findings import Finding, Observation, Seen, Verdict
from auditor.model import Lang, Localised
from auditor.report.labels import Labels
from auditor.report.references import TextCited, by_text
from auditor.report.safe import clean, clean_line, shortened
from auditor.report.typography import hours, iso_day, spaced, stamp, typeset
from auditor.report.view import ArticleView, FindingView, ObservationView, SeenView, SnippetView

_HASH = re.compile(r"[0-9a-f]{64}")
_HASH_SHOWN = 12
_URL_SHOWN = 300
_EXCERPT_SHOWN = 400
_SENTENCE_SHOWN = 1200
_PLACES = 4


class Words:
    """The labels of a language and how many breaches of one finding are listed."""

    def __init__(self, labels: Labels, breaches: int) -> None:
        """Set the language and the bound."""
        self.labels = labels
        self.lang: Lang = labels.lang
        self._breaches = breaches

    def text(self, localised: Localised | None) -> str:
        """Return one of our own texts, typeset."""
        return typeset(clean_line(localised.to(self.lang)), self.lang) if localised else ""

    def finding(self, finding: Finding) -> FindingView:
        """Return everything shown of one finding."""
        shown = finding.breaches[: self._breaches]
        hidden = max(finding.breaches_total, len(finding.breaches)) - len(shown)
        return FindingView(
            id=clean_line(finding.id),
            anchor=anchor(finding.id),
            rule=clean_line(finding.rule),
            verdict=finding.verdict,
            verdict_word=self.labels(f"verdict.{finding.verdict}"),
            severity=finding.severity,
            severity_word=self.labels(f"severity.{finding.severity}"),
            nature=self.labels(f"nature.{finding.nature}"),
            level=self.labels(f"level.{finding.evidence_level}"),
            title=self.text(finding.title),
            requirement=self.text(finding.requirement),
            why=self.text(finding.why),
            remedy=self.text(finding.remedy),
            effort=hours(finding.effort_hours, self.lang),
            effort_hours=finding.effort_hours,
            cause=self.labels(f"cause.{finding.cause or 'unstated'}"),
            reason=self.text(finding.reason),
            observations=tuple(self._observation(one) for one in shown),
            more=self._more(hidden),
            notes=tuple(self._observation(one, places=1) for one in finding.notes[: self._breaches]),
            articles=tuple(self._text_cited(text) for text in by_text(finding.articles)),
            snippets=tuple(
                SnippetView(heading=self.labels("findings.snippet", target=clean_line(s.target)), text=clean(s.text))
                for s in finding.snippets
            ),
        )

    def _observation(self, observation: Observation, places: int = _PLACES) -> ObservationView:
        text = observation.text if self.lang == "fr" else observation.text_en
        return ObservationView(
            verdict=_VERDICT_OF[observation.kind],
            text=spaced(shortened(clean_line(text), _SENTENCE_SHOWN), self.lang),
            seen=tuple(self._seen(seen) for seen in observation.seen[:places]),
            more=self._more(len(observation.seen) - places),
        )

    def _seen(self, seen: Seen) -> SeenView:
        return SeenView(
            url=shortened(clean_line(seen.url), _URL_SHOWN),
            href=link(seen.url),
            at=stamp(seen.at) if seen.at else "",
            evidence=self.labels("findings.evidence", hash=_short(seen.evidence)) if seen.evidence else "",
            excerpt=shortened(clean_line(seen.excerpt), _EXCERPT_SHOWN),
        )

    def _text_cited(self, text: TextCited) -> ArticleView:
        label = self.labels
        facts = [label.get(f"verification.{text.verification}", clean_line(text.verification))]
        if text.checked_on:
            facts.append(label("verification.checked", date=iso_day(clean_line(text.checked_on), self.lang)))
        return ArticleView(
            name=typeset(clean_line(", ".join(filter(None, (text.title, text.numbers)))), "fr"),
            href=link(text.url),
            nature=label.get(f"article_nature.{text.nature}", clean_line(text.nature)),
            verification=", ".join(fact for fact in facts if fact),
        )

    def _more(self, hidden: int) -> str:
        return self.labels.count("document.more", hidden) if hidden > 0 else ""


_VERDICT_OF = {"fail": Verdict.FAIL, "review": Verdict.REVIEW, "note": None}


def anchor(name: str) -> str:
    """Return a fragment identifier made of letters, digits and hyphens."""
    return "f-" + re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def link(url: str) -> str | None:
    """Return ``url`` when it is a web address that a reader may follow, None otherwise."""
    if clean_line(url) != url or len(url) > 2000 or " " in url:
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and host else None


def _short(evidence: str) -> str:
    text = clean_line(evidence)
    return text[:_HASH_SHOWN] if _HASH.fullmatch(text) else shortened(text, 60)
