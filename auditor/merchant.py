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


class OrderConfirmation(StrEnum):
    """How the customer receives the terms and the withdrawal form after an order."""

    ATTACHED = "attached"
    PASTED = "pasted"
    LINK = "link-only"
    NONE = "no"


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
    withdrawal_function: bool | None = None
    """An online withdrawal function is live (C. conso. art. L221-21)."""
    withdrawal_acknowledged: bool | None = None
    """It confirms in a second step and acknowledges by e-mail with content, date and time (D221-5)."""
    termination_function: bool | None = None
    """Subscriptions can be ended online (L215-1-1)."""
    order_confirmation: OrderConfirmation | None = None
    """How the confirmation e-mail gives the terms of sale and the withdrawal form (L221-13)."""
    strong_authentication: bool | None = None
    """3-D Secure 2 is enabled with the payment provider."""
    recent_goods: bool | None = None
    """Goods sold new were placed on the market after 13 December 2024 (Regulation 2023/988, art. 51)."""
