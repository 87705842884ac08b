"""Which addresses may be contacted: global unicast only, whatever name or notation leads to them (CWE-918)."""

import ipaddress
import re

_GLOBAL_V6 = ipaddress.IPv6Network("2000::/3")
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_NEVER_V6 = (
    ipaddress.IPv6Network("2001::/23"),  # Teredo, benchmarking, ORCHID (RFC 2928)
    ipaddress.IPv6Network("2001:db8::/32"),
    ipaddress.IPv6Network("3fff::/20"),  # documentation (RFC 9637)
)
_NUMBER = re.compile(r"\d+|0x[0-9a-f]*", re.IGNORECASE)


def is_public(address: str) -> bool:
    """Say whether ``address`` is global unicast, and so is the IPv4 address that it embeds, if any."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return _public_v4(ip) if isinstance(ip, ipaddress.IPv4Address) else _public_v6(ip)


def _public_v4(ip: ipaddress.IPv4Address) -> bool:
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


def _public_v6(ip: ipaddress.IPv6Address) -> bool:
    if ip.ipv4_mapped:
        return _public_v4(ip.ipv4_mapped)
    if ip in _NAT64:
        return _public_v4(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF))
    if ip.sixtofour and not _public_v4(ip.sixtofour):
        return False
    return ip in _GLOBAL_V6 and ip.is_global and not any(ip in network for network in _NEVER_V6)


def is_disguised(host: str) -> bool:
    """Say whether ``host`` is a number that systems read as an address though it is not written as one.

    ``2130706433``, ``0x7f.1`` and ``127.1`` all lead to the loopback (WHATWG URL, "ends in a number").
    """
    if ":" in host:
        return False
    try:
        ipaddress.IPv4Address(host)
    except ValueError:
        return bool(_NUMBER.fullmatch(host.rstrip(".").rpartition(".")[2]))
    return False
