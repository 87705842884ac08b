"""The annex tables: the only part of the report that reads facts and the evidence manifest."""

from collections.abc import Sequence

from auditor.evidence.manifest import FileRecord, Manifest
from auditor.facts import Facts
from auditor.facts.cookies import Cookie
from auditor.facts.site import PageRow, RefusedUrl
from auditor.facts.third_parties import ThirdParty
from auditor.findings import Findings
from auditor.model import Lang, Localised
from auditor.problems import Missing, sentence
from auditor.report.references import TextCited, ordered
from auditor.report.safe import clean_line, shortened
from auditor.report.typography import duration, iso_day, typeset
from auditor.report.view import Annex, Cell
from auditor.report.words import Words, link

_URL_SHOWN = 300
_DAY_S = 86_400

Row = tuple[Cell, ...]


class AnnexTables:
    """Builds every annex in one language, each with at most ``rows`` rows."""

    def __init__(self, words: Words, rows: int) -> None:
        """Set the language and the bound."""
        self._words = words
        self._labels = words.labels
        self._rows = rows

    def all(self, findings: Findings, facts: Facts | Localised, manifest: Manifest | Localised) -> tuple[Annex, ...]:
        """Return the annexes in order; a text in place of facts or manifest says why they cannot be read."""
        site = facts if isinstance(facts, Localised) else facts.site
        cookies = facts if isinstance(facts, Localised) else facts.cookies
        parties = facts if isinstance(facts, Localised) else facts.third_parties
        absent = (Localised, Missing)
        cookie_rows = cookies if isinstance(cookies, absent) else [self._cookie(c) for c in cookies.items]
        party_rows = parties if isinstance(parties, absent) else [self._party(p) for p in parties.hosts]
        page_rows = site if isinstance(site, absent) else [self._page(p) for p in site.pages]
        refused_rows = site if isinstance(site, absent) else [self._refusal(r) for r in site.refusals]
        cited = ordered(article for finding in findings.findings for article in finding.articles)
        reference_rows = [self._reference(text) for text in cited]
        return (
            self._annex("cookies", _COOKIES, cookie_rows, "facts.json"),
            self._annex("third_parties", _PARTIES, party_rows, "facts.json"),
            self._annex("pages", _PAGES, page_rows, "facts.json"),
            self._annex("refused", _REFUSED, refused_rows, "evidence/crawl.json"),
            self._annex("references", _REFERENCES, reference_rows, "findings.json"),
            self._annex("hashes", _HASHES, _hashes(manifest), "evidence/manifest.json"),
        )

    def _annex(self, key: str, columns: tuple[str, ...], rows: Sequence[Row] | Missing | Localised, file: str) -> Annex:
        absent = self._absent(rows)
        table = () if isinstance(rows, (Missing, Localised)) else tuple(rows)
        shown = table[: self._rows]
        cut = self._labels("annex.truncated", shown=len(shown), total=len(table), file=file)
        return Annex(
            key=key,
            title=self._labels(f"annex.{key}"),
            note=self._labels.get(f"annex.{key}_note", ""),
            columns=tuple(self._labels(f"annex.{column}") for column in columns),
            rows=shown,
            absent=absent,
            truncated=cut if len(table) > len(shown) else "",
        )

    def _absent(self, rows: Sequence[Row] | Missing | Localised) -> str:
        if isinstance(rows, Missing):
            return self._labels("annex.missing", reason=self._words.text(rows.reason))
        if isinstance(rows, Localised):
            return self._labels("annex.unreadable", why=self._words.text(rows))
        return "" if rows else self._labels("annex.nothing")

    def _cookie(self, cookie: Cookie) -> Row:
        flags = (
            "Secure" if cookie.secure else "",
            "HttpOnly" if cookie.http_only else "",
            f"SameSite={cookie.same_site}" if cookie.same_site else "",
        )
        return (
            _code(cookie.name),
            _code(cookie.domain),
            Cell(text=self._lifetime(cookie.lifetime_s)),
            Cell(text=", ".join(clean_line(flag) for flag in flags if flag) or "–"),
            Cell(text=self._purpose(cookie.purpose)),
            _address(cookie.seen.url),
        )

    def _lifetime(self, seconds: int | None) -> str:
        if seconds is None:
            return self._labels("annex.session")
        if seconds <= 0:
            return self._labels("annex.removed")
        if seconds < _DAY_S:
            return duration(seconds, self._words.lang)
        return self._labels.count("annex.days", seconds // _DAY_S)

    def _party(self, party: ThirdParty) -> Row:
        return (
            _code(party.host),
            Cell(text=clean_line(party.operator or self._labels("annex.unknown_operator"))),
            Cell(text=clean_line(party.country or "–")),
            Cell(text=self._purpose(party.category)),
            Cell(text=str(party.pages)),
            _address(party.seen.url),
        )

    def _purpose(self, purpose: str | None) -> str:
        if purpose is None:
            return self._labels("annex.unrecognised")
        return self._labels.get(f"purpose.{purpose}", clean_line(purpose))

    def _page(self, page: PageRow) -> Row:
        judged = self._words.text(sentence(page.dead_end)) if page.dead_end else self._labels("annex.judged_yes")
        return (
            _address(page.url),
            Cell(text=self._labels.get(f"page_kind.{page.kind}", page.kind)),
            Cell(text="–" if page.status is None else str(page.status)),
            Cell(text=judged),
        )

    def _refusal(self, refused: RefusedUrl) -> Row:
        kind = self._labels.get(f"page_kind.{refused.kind}", refused.kind)
        return _address(refused.url), Cell(text=kind), Cell(text=self._words.text(sentence(refused.problem)))

    def _reference(self, text: TextCited) -> Row:
        """One row for a text and those of its articles that are in one state."""
        foreign: Lang | None = None if self._words.lang == "fr" else "fr"
        verified = self._labels.get(f"verification.{text.verification}", clean_line(text.verification))
        checked = iso_day(clean_line(text.checked_on), self._words.lang)
        return (
            Cell(text=typeset(clean_line(text.title), "fr"), href=link(text.url), lang=foreign),
            Cell(text=typeset(clean_line(text.numbers), "fr") or "–", lang=foreign),
            Cell(text=self._labels.get(f"article_nature.{text.nature}", clean_line(text.nature))),
            Cell(text=self._words.text(text.status)),
            Cell(text=f"{verified} ({checked})" if checked else verified),
        )


_COOKIES = ("name", "domain", "lifetime", "attributes", "category", "first_seen")
_PARTIES = ("host", "operator", "country", "category", "on_pages", "first_seen")
_PAGES = ("address", "kind", "status", "judged")
_REFUSED = ("address", "kind", "reason")
_REFERENCES = ("text", "articles", "reference_kind", "text_status", "verification")
_HASHES = ("file", "size", "hash")


def _hashes(manifest: Manifest | Localised) -> Sequence[Row] | Localised:
    if isinstance(manifest, Localised):
        return manifest
    return [(_code(_file(file)), Cell(text=str(file.size_bytes)), _code(file.sha256)) for file in manifest.files]


def _file(file: FileRecord) -> str:
    """A body is named by its hash, which stands beside it in full."""
    return shortened(file.path, 28) if file.body else file.path


def _code(text: str) -> Cell:
    return Cell(text=clean_line(text), mono=True)


def _address(url: str) -> Cell:
    return Cell(text=shortened(clean_line(url), _URL_SHOWN), href=link(url), mono=True)
