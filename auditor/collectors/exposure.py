"""Sensitive files that anyone can read (HDR-09), asked for only with a declared written authorisation.

Asking for them without one can fall under article 323-1 of the French penal code. The first bytes are compared with
the signature of the file it would be, so that an error page with a 200 proves nothing, and are never kept.
"""

import re
from urllib.parse import urljoin

from auditor.collectors.gate import visited
from auditor.collectors.kit import Kit
from auditor.evidence.records import ExposureEvidence, ExposureProbe
from auditor.problems import Problem
from auditor.sites import host_of, site_of

_BODY_BYTES = 512

SIGNATURES: tuple[tuple[str, re.Pattern[bytes]], ...] = (
    ("/.git/HEAD", re.compile(rb"\A(?:ref: refs/|[0-9a-f]{40}\s*\Z)")),
    ("/.env", re.compile(rb"(?m)\A(?![^\n]{0,200}<)(?:\s*#[^\n]*\n|\s*\n)*(?:export )?[A-Za-z_][A-Za-z0-9_]{1,60}=")),
    ("/backup.zip", re.compile(rb"\APK(?:\x03\x04|\x05\x06|\x07\x08)")),
    (
        "/dump.sql",
        re.compile(
            rb"\A(?:\xef\xbb\xbf)?\s{0,20}(?:-- |/\*!|SET |CREATE |INSERT INTO |DROP |BEGIN|PRAGMA )[^<]{0,300}"
            rb"|PostgreSQL database dump|MySQL dump|MariaDB dump|phpMyAdmin SQL Dump"
        ),
    ),
    (
        "/phpinfo.php",
        re.compile(rb"<title>(?:PHP [0-9.]{1,12}[^<]{0,20} - )?phpinfo\(\)</title>|PHP License|PHP Version"),
    ),
    ("/server-status", re.compile(rb"Apache Server Status|Apache Status</title>")),
    ("/adminer.php", re.compile(rb"(?i)<title>[^<]{0,40}(?:adminer|login - adminer)|adminer\.(?:org|css)")),
    ("/backup/", re.compile(rb"(?i)<title>\s{0,5}(?:index of /|directory listing)")),
)
"""The list of the law catalogue: path, and what its first bytes look like when it is what its name says."""


class ExposureCollector:
    """Asks for a short fixed list, once."""

    name = "exposure"

    def collect(self, kit: Kit) -> tuple[ExposureEvidence, Problem | None]:
        """Probe when ``scope.authorised``; otherwise say that it was not done. Raises CollectFailure."""
        if not kit.settings.scope.authorised:
            return ExposureEvidence(authorised=False, probes=()), Problem.NOT_AUTHORISED
        visited(kit)
        probes = tuple(_probe(kit, path, signature) for path, signature in SIGNATURES)
        return ExposureEvidence(authorised=True, probes=probes), None


def _probe(kit: Kit, path: str, signature: re.Pattern[bytes]) -> ExposureProbe:
    url = urljoin(kit.raw_urls[0], path)
    response = kit.fetcher.get(
        url, follow=False, within_site=site_of(host_of(url)), body_bytes=_BODY_BYTES, keep_body=False
    )
    confirmed = response.status == 200 and bool(signature.search(response.content[:_BODY_BYTES]))
    return ExposureProbe(path=path, exchange=response.exchange, signature=confirmed)
