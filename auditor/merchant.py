"""What the merchant is, as the person who audits declares it: it decides which duties apply."""

from enum import StrEnum

from pydantic import Field

from auditor.model import Frozen


class LegalStatus(StrEnum):
    """Kinds of publishers that the law tells apart."""

    COMPANY = "company"
    SOLE_TRADER = "sole-trader"
    ASSOCIATION = "association"
    PUBLIC_BODY = "public-body"


class Merchant(Frozen):
    """``[merchant]`` of ``audit.toml``; what is left out is decided from what the site shows, or not at all."""

    consumers: bool | None = None
    """Sells to consumers (B2C), alone or beside professionals."""
    goods: bool | None = None
    """Sells physical goods."""
    digital_content: bool | None = None
    subscriptions: bool | None = None
    """Sells contracts that last or renew."""
    marketplace: bool | None = None
    """Other sellers sell on the site."""
    producer: bool | None = None
    """Makes, imports or first sells in France goods or packaging under extended producer responsibility (REP)."""
    micro_enterprise: bool | None = None
    """Fewer than 10 people and turnover or balance sheet of at most 2 M€ (directive 2019/882 art. 3, 23)."""
    status: LegalStatus | None = None
    country: str | None = Field(None, pattern=r"^[A-Z]{2}$")
    """Country of establishment, ISO 3166-1 alpha-2."""
