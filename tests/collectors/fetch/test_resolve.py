import socket

import pytest

from auditor.collectors.fetch.failures import FetchError
from auditor.collectors.fetch.resolve import Resolver, Target, connect_target
from auditor.problems import Problem
from auditor.settings import Access, ConnectTo
from tests import loopback

ZONE = {
    ("shop.test", "A"): ["1.2.3.4", "10.0.0.1"],
    ("shop.test", "AAAA"): ["2606:4700::1"],
    ("six.test", "AAAA"): ["2606:4700::1"],
    ("inner.test", "A"): ["10.0.0.1"],
    ("mail.test", "MX"): ["10 mx.mail.test."],
    ("half.test", "A"): ["1.2.3.4"],
    ("half.test", "AAAA"): "SERVFAIL",
    ("dead.test", "A"): "SERVFAIL",
}


def failure(resolver: Resolver, host: str) -> Problem:
    with pytest.raises(FetchError) as caught:
        resolver.addresses(host)
    return caught.value.problem


def test_addresses_of_both_families_are_given_without_the_private_ones() -> None:
    with loopback.dns(ZONE) as server:
        resolver = Resolver(Access(resolver=server))
        assert resolver.addresses("SHOP.test.") == ("1.2.3.4", "2606:4700::1")
        assert resolver.addresses("six.test") == ("2606:4700::1",)
        assert resolver.addresses("half.test") == ("1.2.3.4",)


def test_what_is_not_known_is_not_said_not_to_exist() -> None:
    with loopback.dns(ZONE) as server:
        resolver = Resolver(Access(resolver=server))
        assert failure(resolver, "nowhere.test") is Problem.UNKNOWN_HOST
        assert failure(resolver, "mail.test") is Problem.UNKNOWN_HOST
        assert failure(resolver, "dead.test") is Problem.RESOLVER
        assert failure(resolver, "inner.test") is Problem.PRIVATE_ADDRESS
        assert failure(resolver, "127.1") is Problem.BAD_URL
        assert failure(resolver, "a" * 70 + ".test") is Problem.UNKNOWN_HOST
    with loopback.dns({}, default="REFUSED") as server:
        assert failure(Resolver(Access(resolver=server)), "nowhere.test") is Problem.RESOLVER


def test_a_silent_resolver_is_told() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(("127.0.0.1", 0))
        resolver = Resolver(Access(resolver=f"127.0.0.1:{silent.getsockname()[1]}"), timeout_s=0.3)
        assert failure(resolver, "shop.test") is Problem.RESOLVER


@pytest.mark.parametrize("server", ["nonsense", "127.0.0.1:port", "[::1", "dns.test:53"])
def test_a_bad_resolver_address_is_told(server: str) -> None:
    assert failure(Resolver(Access(resolver=server)), "shop.test") is Problem.RESOLVER


def test_a_name_is_resolved_once() -> None:
    with loopback.dns(ZONE) as server:
        resolver = Resolver(Access(resolver=server))
        first = resolver.addresses("shop.test")
    assert resolver.addresses("shop.test") == first


def test_the_system_resolver_knows_localhost() -> None:
    assert "127.0.0.1" in Resolver(Access(allow_private=True)).addresses("localhost")
    assert failure(Resolver(Access()), "localhost") is Problem.PRIVATE_ADDRESS


def test_connect_to_rules_are_applied_in_order() -> None:
    rules = ("shop.test:443:127.0.0.1:8443", "*.shop.test::back.test:", "::[::1]:99")
    access = Access(connect_to=tuple(ConnectTo.parse(rule) for rule in rules))
    assert connect_target(access, "shop.test", 443) == Target("127.0.0.1", 8443, True)
    assert connect_target(access, "www.shop.test", 443) == Target("back.test", 443, False)
    assert connect_target(access, "shop.test", 80) == Target("::1", 99, True)
    assert connect_target(Access(), "shop.test", 80) == Target("shop.test", 80, False)


def test_only_a_typed_address_escapes_the_guard() -> None:
    rules = tuple(ConnectTo.parse(rule) for rule in ("a.test::127.0.0.1:80", "b.test::inner.test:80", "c.test:::81"))
    with loopback.dns(ZONE) as server:
        resolver = Resolver(Access(connect_to=rules, resolver=server))
        assert resolver.targets("A.test.", 443) == (("127.0.0.1", 80),)
        with pytest.raises(FetchError):
            resolver.targets("b.test", 443)
        with pytest.raises(FetchError):
            resolver.targets("127.0.0.1", 443)
