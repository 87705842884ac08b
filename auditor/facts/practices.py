"""What the merchant declares of its own practices where nothing can be seen from outside."""

from auditor.evidence.bundle import Bundle
from auditor.merchant import OrderConfirmation
from auditor.model import Frozen


class Practices(Frozen):
    """Answers of ``[merchant]`` in ``audit.toml``; None is no answer."""

    withdrawal_function: bool | None = None
    withdrawal_acknowledged: bool | None = None
    termination_function: bool | None = None
    order_confirmation: OrderConfirmation | None = None
    strong_authentication: bool | None = None
    recent_goods: bool | None = None


def derive(bundle: Bundle) -> Practices:
    """Copy the answers. Pure."""
    declared = bundle.manifest.merchant
    return Practices.model_validate({name: getattr(declared, name) for name in Practices.model_fields})
