"""How rules find the lifetime that a policy announces for a cookie."""

import re

from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.privacy.named import CookieLifetime
from auditor.legal.statement import Confidence

_OPEN_END = re.compile(r"[#*x…]+$|<[^>]*>$|\.\.\.$", re.IGNORECASE)


def same_cookie(announced: str, name: str) -> bool:
    """Compare a name as written in a policy (``_ga_*``, ``PrestaShop-#``) with a real one."""
    stem = _OPEN_END.sub("", announced.strip())
    if stem == announced.strip():
        return stem == name
    return len(stem) > 1 and name.startswith(stem)


def lifetimes_of(privacy: PrivacyPolicy, name: str) -> tuple[CookieLifetime, ...]:
    """Return what the policy announces for the cookie, doubtful readings left out."""
    sure = (one for one in privacy.cookie_lifetimes if one.confidence is not Confidence.DOUBTFUL)
    return tuple(one for one in sure if one.name and same_cookie(one.name, name))
