"""Where to connect: ``--connect-to`` rules, one resolution, and the guard on what it leads to."""

import ipaddress
import queue
import socket
import threading
from typing import TYPE_CHECKING, NamedTuple

from auditor.collectors.fetch.addresses import is_disguised, is_public
from auditor.collectors.fetch.failures import FetchError
from auditor.problems import Problem
from auditor.settings import Access
from auditor.sites import ascii_host, is_address

if TYPE_CHECKING:
    import dns.resolver

_TIMEOUT_S = 5.0
_UNKNOWN = (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME))


class Target(NamedTuple):
    """Where a connection goes."""

    host: str
    port: int
    typed: bool
    """The operator typed this address literal in a ``--connect-to`` rule: it is not guarded."""


def connect_target(access: Access, host: str, port: int) -> Target:
    """Apply the first ``--connect-to`` rule that matches ``host:port``; without one, the host itself."""
    for rule in access.connect_to:
        if rule.matches(host, port):
            to_host = rule.to_host or host
            return Target(to_host, rule.to_port or port, bool(rule.to_host) and is_address(to_host))
    return Target(host, port, False)


class Resolver:
    """Resolves each name once for a whole audit, so that a name cannot change its address between two checks."""

    def __init__(self, access: Access, timeout_s: float = _TIMEOUT_S) -> None:
        """Prepare; nothing is asked yet. ``timeout_s`` bounds each question."""
        self._access, self._timeout_s = access, timeout_s
        self._lock = threading.Lock()
        self._known: dict[str, tuple[str, ...]] = {}

    def targets(self, host: str, port: int) -> tuple[tuple[str, int], ...]:
        """Return the checked ``(address, port)`` pairs to try for ``host:port``. Raises FetchError as ``addresses``."""
        target = connect_target(self._access, ascii_host(host), port)
        if target.typed:
            return ((target.host, target.port),)
        return tuple((address, target.port) for address in self.addresses(target.host))

    def addresses(self, host: str) -> tuple[str, ...]:
        """Return the addresses of ``host`` that may be contacted; ``--connect-to`` rules are not applied.

        Raises FetchError: BAD_URL (a number in disguise), UNKNOWN_HOST, RESOLVER (could not be known),
        PRIVATE_ADDRESS (nothing but addresses that are refused).
        """
        host = ascii_host(host)
        if is_disguised(host):
            raise FetchError(Problem.BAD_URL, f"{host} is a number, not a host name")
        found = (host,) if is_address(host) else self._resolved(host)
        allowed = tuple(address for address in found if self._access.allow_private or is_public(address))
        if not allowed:
            raise FetchError(Problem.PRIVATE_ADDRESS, f"{host} leads to {', '.join(found)}")
        return allowed

    def _resolved(self, host: str) -> tuple[str, ...]:
        with self._lock:
            known = self._known.get(host)
        if known is None:
            server = self._access.resolver
            answer = _ask_server(host, server, self._timeout_s) if server else _ask_system(host, self._timeout_s)
            with self._lock:
                known = self._known.setdefault(host, answer)
        return known


def _ask_system(host: str, timeout_s: float) -> tuple[str, ...]:
    """Ask the system, in a thread of its own because getaddrinfo has no timeout."""
    box: queue.SimpleQueue[list[str] | OSError | UnicodeError] = queue.SimpleQueue()

    def ask() -> None:
        try:
            box.put([str(entry[4][0]) for entry in socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)])
        except (OSError, UnicodeError) as error:
            box.put(error)

    threading.Thread(target=ask, daemon=True).start()
    try:
        answer = box.get(timeout=timeout_s)
    except queue.Empty:
        raise FetchError(Problem.RESOLVER, f"the system resolver did not answer for {host}") from None
    if isinstance(answer, UnicodeError) or (isinstance(answer, OSError) and answer.errno in _UNKNOWN):
        raise FetchError(Problem.UNKNOWN_HOST, f"{host} does not exist") from answer
    if isinstance(answer, OSError):
        raise FetchError(Problem.RESOLVER, f"{host}: {answer.strerror}") from answer
    return tuple(dict.fromkeys(answer))


def _ask_server(host: str, server: str, timeout_s: float) -> tuple[str, ...]:
    """Ask the DNS server ``ADDR[:PORT]`` for A and AAAA; one family that answers is enough."""
    import dns.exception
    import dns.resolver

    if host == "localhost" or host.endswith(".localhost"):
        return ("127.0.0.1", "::1")  # RFC 6761 §6.3: never asked of a DNS server
    found: list[str] = []
    trouble: dns.exception.DNSException | None = None
    resolver = server_resolver(server, timeout_s)
    for kind in ("A", "AAAA"):
        try:
            found += [record.address for record in resolver.resolve(host, kind)]
        except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer, dns.exception.SyntaxError):
            continue
        except dns.exception.DNSException as error:
            trouble = error
            if isinstance(error, dns.exception.Timeout):
                break
    if not found and trouble:
        raise FetchError(Problem.RESOLVER, f"{host}: {trouble}") from trouble
    if not found:
        raise FetchError(Problem.UNKNOWN_HOST, f"{host} does not exist or has no address")
    return tuple(found)


def server_resolver(server: str, timeout_s: float = _TIMEOUT_S) -> "dns.resolver.Resolver":
    """Return a dnspython resolver that asks only ``ADDR`` or ``ADDR:PORT``. Raises FetchError on a bad address."""
    import dns.resolver

    address, port = server, "53"
    if server.startswith("["):
        address, bracket, rest = server[1:].partition("]")
        port = rest.removeprefix(":") or ("53" if bracket else "")
    elif server.count(":") == 1:
        address, port = server.split(":")
    try:
        ipaddress.ip_address(address)
        resolver = dns.resolver.Resolver(configure=False)
        resolver.nameservers, resolver.port = [address], int(port)
    except ValueError as error:
        raise FetchError(Problem.RESOLVER, f"{server} is not ADDR or ADDR:PORT") from error
    resolver.lifetime = timeout_s
    return resolver
