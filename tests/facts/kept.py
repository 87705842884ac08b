"""A visit whose bodies are kept, with refusals and other endings: what legal documents are judged from."""

from datetime import datetime
from pathlib import Path

from auditor.evidence.bundle import Bundle, BundleWriter
from auditor.evidence.manifest import Status
from auditor.evidence.records import Body, CrawlEvidence, Exchange, Failure, Page, PageKind, Refusal, SetCookie
from auditor.problems import Problem
from auditor.reading.page import read_page
from auditor.redaction import Redactor
from auditor.settings import Limits
from tests.evidence.manifests import attempt, manifest
from tests.facts.visits import AT, BASE, hop


class Visited:
    """Collects pages, then writes them as evidence."""

    def __init__(self, folder: Path, *, bodies: bool = True) -> None:
        """Start an empty visit; without ``bodies`` only the readings are kept."""
        self._folder = folder
        self._writer = BundleWriter(folder, keep_bodies=bodies)
        self._pages: list[Page] = []
        self.refused: list[Refusal] = []

    def page(
        self,
        path: str,
        html: str = "<html></html>",
        kind: PageKind = PageKind.OTHER,
        *,
        asked: str | None = None,
        status: int = 200,
        media: str = "text/html",
        dead_end: Problem | None = None,
        found_on: str | None = BASE + "/",
        headers: tuple[tuple[str, str], ...] = (),
        cookies: tuple[SetCookie, ...] = (),
    ) -> "Visited":
        """Add a page; ``asked`` is the path that redirected to it, an address with a host stays as it is."""
        url = path if "://" in path else BASE + path
        digest, kept = self._writer.blob(html.encode())
        body = _body(digest, kept, len(html), media)
        hops = [hop(url, status, headers, cookies)]
        if asked:
            hops.insert(0, hop(BASE + asked, 302, (), ()))
        reading = read_page(html, url, limits=Limits(), redactor=Redactor()).reading if "html" in media else None
        self._pages.append(
            Page(
                url=url,
                kind=kind,
                kind_reason="url",
                depth=0 if kind is PageKind.HOME else 1,
                found_on=found_on,
                exchange=Exchange(url=hops[0].url, hops=tuple(hops), body=body, failure=None),
                reading=reading,
                dead_end=dead_end,
            )
        )
        return self

    def refuse(self, path: str, kind: PageKind, problem: Problem = Problem.ROBOTS) -> "Visited":
        """Add an address that was left aside."""
        self.refused.append(Refusal(url=BASE + path, kind=kind, problem=problem))
        return self

    def bundle(
        self,
        *,
        state: Problem | None = None,
        status: Status = Status.DONE,
        discovered: int | None = None,
        budget: int = 25,
        started: datetime = AT,
    ) -> Bundle:
        """Seal the evidence and open it."""
        crawl = CrawlEvidence(
            start_url=BASE + "/",
            site="shop.test",
            state=Failure(problem=state) if state else None,
            robots=None,
            sitemaps=(),
            pages=tuple(self._pages),
            refused=tuple(self.refused),
            discovered_urls=len(self._pages) if discovered is None else discovered,
            budget_pages=budget,
        )
        self._writer.add("crawl", crawl)
        problem = None if status is Status.DONE else Problem.TIMEOUT
        self._writer.seal(manifest(attempt("crawl", status, problem, started), started=started))
        return Bundle(self._folder)


def cookie(name: str) -> SetCookie:
    """A session cookie of that name."""
    return SetCookie(
        name=name,
        value_hash="0" * 16,
        value_length=16,
        value_entropy_bits=60.0,
        value_holds=(),
        domain=None,
        path="/",
        secure=True,
        http_only=True,
        same_site="Lax",
        partitioned=False,
        max_age_s=None,
        expires=None,
        lifetime_s=None,
        attributes="",
    )


def _body(digest: str, kept: bool, size: int, media: str) -> Body:
    return Body(
        sha256=digest,
        size_bytes=size,
        truncated=False,
        media_type=media,
        encoding="utf-8",
        encoding_source="http",
        kept=kept,
    )
