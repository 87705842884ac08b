"""Plain HTTP and the other name of the site are asked as they stand, and what does not answer is recorded."""

from pathlib import Path

import pytest

from auditor.collectors.crawl.collector import CrawlCollector
from auditor.collectors.kit import CollectFailure
from auditor.collectors.transport import TransportCollector, names_of
from auditor.evidence.records import HttpProbe, TransportEvidence
from auditor.problems import Problem
from auditor.settings import Access, ConnectTo
from tests import loopback
from tests.collectors.crawl.shop import HTML, Handler, kit_for, shop


def to_https(request: loopback.Request) -> loopback.Reply:
    return 301, [("Location", f"https://{request.header('host')}{request.target}")], b""


def probed(tmp_path: Path, plain: Handler, secure: Handler) -> tuple[TransportEvidence, list[loopback.Request]]:
    authority = loopback.Authority(tmp_path)
    context = authority.context("shop.test", "www.shop.test")
    with loopback.serve(plain) as http, loopback.serve(secure, tls=context) as https:
        rules = (
            http.connect_to("shop.test", 80),
            https.connect_to("shop.test", 443),
            https.connect_to("www.shop.test", 443),
        )
        nowhere = ConnectTo(host="www.shop.test", port=80, to_host="127.0.0.1", to_port=loopback.closed_port())
        access = Access(allow_private=True, connect_to=(*rules, nowhere), ca_file=authority.ca_file)
        kit = kit_for("https://shop.test/", tmp_path, access=access)
        CrawlCollector().collect(kit)
        return TransportCollector().collect(kit)[0], http.requests


def named(probes: tuple[HttpProbe, ...], name: str) -> list[HttpProbe]:
    return [probe for probe in probes if probe.name == name]


def test_each_name_and_three_deep_pages_are_asked_over_http(tmp_path: Path) -> None:
    def secure(request: loopback.Request) -> loopback.Reply:
        status, headers, body = shop(500)(request)
        return status, [*headers, ("Strict-Transport-Security", "max-age=31536000")], body

    evidence, plain_requests = probed(tmp_path, to_https, secure)

    apex, www = named(evidence.http, "apex")[0], named(evidence.http, "www")[0]
    assert [hop.status for hop in apex.exchange.hops] == [301, 200]
    assert www.exchange.failure is not None
    assert www.exchange.failure.problem is Problem.CONNECTION_REFUSED
    assert len(named(evidence.http, "deep")) == 3
    assert all("?" not in request.target and request.path != "/" for request in plain_requests[1:])
    hsts = [probe.exchange.hops[-1].header("strict-transport-security") for probe in evidence.https]
    assert hsts == ["max-age=31536000"] * 2


def test_content_over_http_is_recorded_as_it_is(tmp_path: Path) -> None:
    evidence, _ = probed(tmp_path, shop(100), shop(100))

    assert named(evidence.http, "apex")[0].exchange.status == 200


def test_a_port_that_refuses_is_recorded_and_deep_pages_are_spared(tmp_path: Path) -> None:
    with loopback.serve(shop(100)) as server:
        nowhere = ConnectTo(host="127.0.0.1", port=80, to_host="127.0.0.1", to_port=loopback.closed_port())
        other = ConnectTo(host="127.0.0.1", port=443, to_host="127.0.0.1", to_port=loopback.closed_port())
        kit = kit_for(server.url(), tmp_path, access=Access(allow_private=True, connect_to=(nowhere, other)))
        CrawlCollector().collect(kit)
        evidence, _ = TransportCollector().collect(kit)

    assert [(probe.name, probe.exchange.failure and probe.exchange.failure.problem) for probe in evidence.http] == [
        ("apex", Problem.CONNECTION_REFUSED)
    ]
    assert len(evidence.https) == 1


def test_a_www_that_does_not_exist_is_recorded_as_such(tmp_path: Path) -> None:
    with loopback.serve(shop(100)) as server, loopback.dns({("shop.test", "A"): ["127.0.0.1"]}) as resolver:
        access = Access(allow_private=True, connect_to=(server.connect_to("shop.test"),), resolver=resolver)
        kit = kit_for("http://shop.test/", tmp_path, access=access)
        CrawlCollector().collect(kit)
        evidence, _ = TransportCollector().collect(kit)

    www = named(evidence.http, "www")[0]
    assert www.exchange.failure is not None
    assert www.exchange.failure.problem is Problem.UNKNOWN_HOST


def test_a_site_that_was_not_visited_is_not_probed(tmp_path: Path) -> None:
    with loopback.serve(lambda request: (503, [HTML], b"")) as server:
        kit = kit_for(server.url(), tmp_path)
        CrawlCollector().collect(kit)
        with pytest.raises(CollectFailure) as raised:
            TransportCollector().collect(kit)

    assert raised.value.problem is Problem.HTTP_SERVER_ERROR


def test_names_of_a_site() -> None:
    assert names_of("www.shop.fr") == (("apex", "shop.fr"), ("www", "www.shop.fr"))
    assert names_of("boutique.shop.fr")[2] == ("host", "boutique.shop.fr")
    assert names_of("127.0.0.1") == (("apex", "127.0.0.1"),)
