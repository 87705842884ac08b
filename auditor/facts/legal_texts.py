"""Which documents of one kind could be read, or why none could: shared by the facts that read legal texts."""

import re
from collections.abc import Callable
from typing import TypeVar

from auditor.evidence.bundle import Bundle
from auditor.evidence.pages import DocumentKind, Region
from auditor.evidence.texts import TextDocument, TextsEvidence
from auditor.facts.base import visit
from auditor.facts.documents import Document, Documents, Standing
from auditor.facts.documents import derive as documents_of
from auditor.facts.site import derive as site_of_visit
from auditor.findings import Seen
from auditor.legal.binding import binding
from auditor.legal.passages import Text, passages_of
from auditor.legal.reading import Reading, merged
from auditor.problems import Missing, Problem, missing
from auditor.reading.text import fold

_READ_LANGUAGES = (None, "fr", "en")
_FEW_WORDS = 10
"""Fewer hold no document: its words are an image's, or a script's."""
_ABOUT_THE_SITE = (Region.HEADER, Region.NAV)
_ON_COOKIES = re.compile(r"\bcookies?\b|\btraceurs?\b")
_PROBLEMS = {
    Standing.GONE: Problem.NO_SUCH_DOCUMENT,
    Standing.LOGIN: Problem.LOGIN_WALL,
    Standing.SCRIPT: Problem.SCRIPT_SHELL,
}

R = TypeVar("R", bound=Reading)


def texts_of(bundle: Bundle, *kinds: DocumentKind) -> tuple[Text, ...] | Missing:
    """Return the documents of the kinds that can be read, those of the first kind first."""
    found = _documents(bundle, *kinds)
    if isinstance(found, Missing):
        return found
    readable = [document for document in found if document.blocks and document.language in _READ_LANGUAGES]
    if readable:
        return tuple(passages_of(document) for document in readable)
    if found:
        return missing(found[0].problem or (Problem.UNREAD_LANGUAGE if found[0].blocks else Problem.EMPTY))
    return _why_none(bundle, kinds[0])


def reading_of(bundle: Bundle, read: Callable[[Text], R], *kinds: DocumentKind) -> R | Missing:
    """Read every document of the kinds and join what they state."""
    texts = texts_of(bundle, *kinds)
    if isinstance(texts, Missing):
        return texts
    reading = merged([_placed(read(text), text.document) for text in texts])
    completes_only = not any(kinds[0] in text.document.kinds for text in texts)
    cut = reading.cut or completes_only or _unread(bundle, kinds[0])
    return reading.model_copy(update={"cut": cut, "completes_only": completes_only})


def _unread(bundle: Bundle, kind: DocumentKind) -> bool:
    """Say whether a document of the kind holds words that could not be read: a file, a script."""
    known = _documents(bundle, kind)
    return not isinstance(known, Missing) and any(one.problem and not one.blocks for one in known)


def _placed(reading: R, document: TextDocument) -> R:
    """Say where the reading comes from; a page without words of its own is not seen to lack what it does not state."""
    place = Seen(url=document.url, at=document.at, evidence=document.evidence, excerpt=document.title)
    says_something = any(statement.found for statement in reading.statements().values())
    cut = document.cut or (_bare(document) and not says_something)
    return reading.model_copy(update={"documents": (place,), "cut": cut})


def _bare(document: TextDocument) -> bool:
    """Say whether the page shows hardly more than the site's menus."""
    words = (block.text.split() for block in document.blocks if block.region not in _ABOUT_THE_SITE)
    return sum(map(len, words)) < _FEW_WORDS


def _documents(bundle: Bundle, *kinds: DocumentKind) -> list[TextDocument] | Missing:
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    evidence = bundle.load("texts", TextsEvidence)
    if isinstance(evidence, Missing):
        return evidence
    rank = {kind: place for place, kind in enumerate(kinds)}
    banner = _banner(evidence)
    of_kind = [_without(banner, document) for document in evidence.documents if rank.keys() & set(document.kinds)]
    ranked = sorted(of_kind, key=lambda document: min(rank[kind] for kind in document.kinds if kind in rank))
    first = [document for document in ranked if kinds[0] in document.kinds]
    return [*binding(first), *(document for document in ranked if kinds[0] not in document.kinds)]


def _banner(evidence: TextsEvidence) -> frozenset[str]:
    """Return the words on cookies that pages which are no document show too: the consent banner's, not a policy's."""
    pages = (document for document in evidence.documents if not document.kinds)
    words = (block.text for page in pages for block in page.blocks if block.region is not Region.FOOTER)
    return frozenset(text for text in words if _ON_COOKIES.search(fold(text)))


def _without(banner: frozenset[str], document: TextDocument) -> TextDocument:
    """Leave the banner out; its blocks stay as empty ones, so that the others keep their number."""
    if not any(block.text in banner for block in document.blocks):
        return document
    blocks = tuple(
        block.model_copy(update={"text": "", "cells": (), "links": ()}) if block.text in banner else block
        for block in document.blocks
    )
    return document.model_copy(update={"blocks": blocks})


def _why_none(bundle: Bundle, kind: DocumentKind) -> Missing:
    """Say why none was read: a document that the site lacks is another matter than one out of reach."""
    documents = documents_of(bundle)
    if isinstance(documents, Missing):
        return documents
    document = _document(documents, kind)
    site = site_of_visit(bundle)
    if document.standing is Standing.ABSENT and not isinstance(site, Missing):
        unsure = Problem.UNREAD_LANGUAGE if site.unread_language else site.too_little_seen
        return missing(unsure or Problem.NO_SUCH_DOCUMENT)
    best = document.best
    return missing(_PROBLEMS.get(document.standing) or (best.problem if best else None) or Problem.PAGE_NOT_REACHED)


def _document(documents: Documents, kind: DocumentKind) -> Document:
    found: Document = getattr(documents, kind.name.lower())
    return found
