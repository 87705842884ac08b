"""Where this machine looks from."""

import socket

from auditor.evidence.manifest import Vantage
from auditor.settings import Access

_PROBES = (("ipv4", socket.AF_INET, "192.0.2.1"), ("ipv6", socket.AF_INET6, "2001:db8::1"))
"""Documentation addresses (RFC 5737, RFC 3849): connecting a UDP socket asks for a route and sends nothing."""


def vantage(access: Access, user_agent: str) -> Vantage:
    """Describe the point of view, naming what was added to requests but never its value."""
    return Vantage(
        address_families=tuple(name for name, family, address in _PROBES if _has_route(family, address)),
        resolver=access.resolver or "system",
        connect_to=tuple(
            f"{rule.host}:{rule.port or ''}:{rule.to_host}:{rule.to_port or ''}" for rule in access.connect_to
        ),
        ca_file=access.ca_file is not None,
        request_headers=tuple(name for name, _ in access.headers),
        request_cookies=tuple(name for name, _ in access.cookies),
        basic_auth=access.basic_auth is not None,
        allow_private=access.allow_private,
        user_agent=user_agent,
    )


def _has_route(family: socket.AddressFamily, address: str) -> bool:
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((address, 9))
    except OSError:
        return False
    return True
