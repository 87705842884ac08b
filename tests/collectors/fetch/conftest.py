"""A fetcher without pacing that may contact the loopback."""

import hashlib
from collections.abc import Callable

import pytest

from auditor.collectors.fetch.fetcher import Fetcher
from auditor.redaction import Redactor
from auditor.settings import Access, Limits

Make = Callable[..., Fetcher]


def keep(content: bytes) -> tuple[str, bool]:
    return hashlib.sha256(content).hexdigest(), True


@pytest.fixture
def make() -> Make:
    def build(
        access: Access | None = None,
        *,
        pace_per_s: float = 0,
        site: str | None = None,
        in_clear: bool = True,
        **limits: float,
    ) -> Fetcher:
        access = access or Access(allow_private=True)
        bounds, redactor = Limits.model_validate(limits), Redactor(b"salt")
        return Fetcher(access, bounds, redactor, pace_per_s=pace_per_s, keep=keep, site=site, in_clear=in_clear)

    return build
