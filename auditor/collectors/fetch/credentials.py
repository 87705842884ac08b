"""What the operator lets us show the audited site, and nobody else."""

import base64

from auditor.settings import Access


def credentials(access: Access) -> dict[str, str]:
    """Return the extra headers, basic authentication included (RFC 7617)."""
    extra = {name: value.get_secret_value() for name, value in access.headers}
    if access.basic_auth:
        user, password = access.basic_auth
        pair = f"{user}:{password.get_secret_value()}".encode()
        extra["Authorization"] = "Basic " + base64.b64encode(pair).decode("ascii")
    return extra


def cookie_header(given: dict[str, str], stored: list[tuple[str, str]]) -> str:
    """Return the Cookie header; what the site set replaces what the operator gave under the same name."""
    names = {name for name, _ in stored}
    pairs = [(name, value) for name, value in given.items() if name not in names] + stored
    return "; ".join(f"{name}={value}" if name else value for name, value in pairs)
