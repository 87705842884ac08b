"""The demo shops answer over real TLS, hold together, and carry their faults on the wire."""

import json
import re
import socket
import ssl
import urllib.parse
from collections.abc import Iterator

import pytest
from bs4 import BeautifulSoup

from auditor.demo import DemoServer
from auditor.demo.catalogue import catalogue
from auditor.demo.faults import Fault, fault_table
from auditor.demo.pages import PAGES
from auditor.demo.server import EXEMPLARY_HOST, FLAWED_HOST
from auditor.settings import ConnectTo
from tests.demo.browse import Answer, get

FAULTS = fault_table().fault
HOSTS = (FLAWED_HOST, EXEMPLARY_HOST)
LINKS = (("a", "href"), ("link", "href"), ("script", "src"), ("img", "src"))


@pytest.fixture(scope="module")
def demo() -> Iterator[DemoServer]:
    with DemoServer() as server:
        yield server


def visited(demo: DemoServer, host: str) -> dict[str, Answer]:
    """Follow every internal link from the home page."""
    answers: dict[str, Answer] = {}
    waiting = [f"https://{host}/"]
    while waiting:
        url = waiting.pop()
        if url not in answers:
            answers[url] = get(demo, url)
            waiting += [link for link in links(answers[url], url) if urllib.parse.urlsplit(link).hostname == host]
    return answers


def links(answer: Answer, base: str) -> list[str]:
    if "text/html" not in (answer.header("Content-Type") or ""):
        return []
    soup = BeautifulSoup(answer.text, "lxml")
    found = [str(tag[name]) for kind, name in LINKS for tag in soup.find_all(kind) if tag.get(name)]
    return [urllib.parse.urldefrag(urllib.parse.urljoin(base, link)).url for link in found]


def sign_seen(fault: Fault, demo: DemoServer, host: str) -> bool:
    """Say whether the fault shows in what ``host`` answers."""
    raw = get(demo, fault.url.replace("{host}", host), Origin="https://audit.invalid").raw
    if fault.sign is not None:
        return re.search(fault.sign, raw) is not None
    assert fault.absent is not None
    return re.search(fault.absent, raw) is None


@pytest.mark.parametrize("host", HOSTS)
def test_every_internal_link_leads_to_a_page(demo: DemoServer, host: str) -> None:
    answers = visited(demo, host)

    assert {url: answer.status for url, answer in answers.items() if answer.status not in (200, 301, 302)} == {}
    assert sum("text/html" in (answer.header("Content-Type") or "") for answer in answers.values()) > 60


def test_every_page_of_the_exemplary_shop_can_be_reached_by_links(demo: DemoServer) -> None:
    paths = {urllib.parse.urlsplit(url).path for url in visited(demo, EXEMPLARY_HOST)}
    expected = {page.path for page in PAGES if page.path not in ("/merci", "/recherche")}

    assert expected | {product.path for product in catalogue().product} <= paths


@pytest.mark.parametrize("host", HOSTS)
def test_the_sitemap_lists_pages_that_answer(demo: DemoServer, host: str) -> None:
    urls = re.findall(r"<loc>([^<]+)</loc>", get(demo, f"https://{host}/sitemap.xml").text)

    assert len(urls) > 50
    assert {url for url in urls if get(demo, url).status != 200} == set()


def test_the_shop_is_the_size_announced() -> None:
    goods = catalogue()

    assert (len(goods.category), len(goods.product)) == (5, 40)
    assert len({product.slug for product in goods.product}) == 40


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.key)
def test_a_fault_shows_in_the_flawed_shop_and_not_in_its_twin(demo: DemoServer, fault: Fault) -> None:
    assert sign_seen(fault, demo, FLAWED_HOST)
    assert not sign_seen(fault, demo, EXEMPLARY_HOST)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.key)
def test_a_fault_can_be_planted_alone(fault: Fault) -> None:
    with DemoServer(faults=[fault.key]) as demo:
        assert sign_seen(fault, demo, FLAWED_HOST)


def test_without_faults_the_flawed_shop_shows_none() -> None:
    with DemoServer(faults=[]) as demo:
        assert [fault.key for fault in FAULTS if sign_seen(fault, demo, FLAWED_HOST)] == []


def test_the_exemplary_shop_calls_no_third_party(demo: DemoServer) -> None:
    for url, answer in visited(demo, EXEMPLARY_HOST).items():
        loaded = re.findall(r'<(?:script|img|iframe|link)[^>]+(?:src|href)="(https?:[^"]+)"', answer.text)
        assert loaded == [], url


def test_the_exemplary_shop_sets_only_its_necessary_cookies(demo: DemoServer) -> None:
    lines = [v for a in visited(demo, EXEMPLARY_HOST).values() for n, v in a.headers if n == "Set-Cookie"]

    assert {line.split("=")[0] for line in lines} == {"__Host-session", "XSRF-TOKEN", "panier"}
    assert all("; Secure" in line and "; SameSite=Lax" in line for line in lines)


def test_a_visitor_who_has_the_cookies_gets_no_new_ones_but_the_sliding_one(demo: DemoServer) -> None:
    url = demo.url("flawed")
    first = [value for name, value in get(demo, url).headers if name == "Set-Cookie"]
    again = get(demo, url, Cookie="; ".join(line.split(";")[0] for line in first))

    assert [v.split("=")[0] for n, v in again.headers if n == "Set-Cookie"] == ["derniere_visite"]


def test_a_consent_choice_is_recorded_and_obeyed(demo: DemoServer) -> None:
    home = demo.url("exemplary")
    before = get(demo, home)
    accepted = get(demo, f"{home}cookies/accepter", method="POST")
    refused = get(demo, f"{home}cookies/refuser", method="POST")
    with_measure = get(demo, home, Cookie=str(accepted.header("Set-Cookie")).split(";")[0])
    without = get(demo, home, Cookie=str(refused.header("Set-Cookie")).split(";")[0])

    assert "Tout refuser" in before.text
    assert "/mesure.js" not in before.text
    assert "/mesure.js" in with_measure.text
    assert "/mesure.js" not in without.text
    assert "Tout refuser" not in without.text
    assert "_pk_id.1.demo=; Path=/; Max-Age=0" in refused.raw


def test_plain_http_and_www_lead_to_the_exemplary_shop_for_good(demo: DemoServer) -> None:
    for start, end in (
        (f"http://{EXEMPLARY_HOST}/faq?x=1", f"https://{EXEMPLARY_HOST}/faq?x=1"),
        (f"http://www.{EXEMPLARY_HOST}/faq", f"https://www.{EXEMPLARY_HOST}/faq"),
        (f"https://www.{EXEMPLARY_HOST}/faq", f"https://{EXEMPLARY_HOST}/faq"),
    ):
        answer = get(demo, start)
        assert (answer.status, answer.header("Location")) == (301, end)


def test_third_party_hosts_are_answered_here_and_unknown_ones_are_not(demo: DemoServer) -> None:
    assert "_ga" in get(demo, "https://www.googletagmanager.com/gtag/js?id=G-D3M0B0UT1Q").text
    assert get(demo, "http://somewhere-else.test/").status == 421


def test_what_the_flawed_shop_loads_from_elsewhere_is_answered_here(demo: DemoServer) -> None:
    elsewhere = {
        link
        for url, answer in visited(demo, FLAWED_HOST).items()
        for link in re.findall(r'<(?:script|img|iframe|link)[^>]+(?:src|href)="(https://[^"]+)"', answer.text)
    }

    assert len({urllib.parse.urlsplit(link).hostname for link in elsewhere}) >= 6
    assert {link for link in elsewhere if get(demo, link.replace("&amp;", "&")).status != 200} == set()


def test_structured_data_describes_the_product(demo: DemoServer) -> None:
    soup = BeautifulSoup(get(demo, f"https://{EXEMPLARY_HOST}/produit/kit-semis").text, "lxml")
    script = soup.find("script", type="application/ld+json")

    assert script is not None
    assert json.loads(script.text)["offers"]["price"] == "24.50"


def test_no_placeholder_is_left_in_any_page(demo: DemoServer) -> None:
    for url, answer in visited(demo, EXEMPLARY_HOST).items():
        assert not re.search(r"\{\{|\{%|lorem ipsum|à compléter|XXX|\[[^\]]*nom[^\]]*\]", answer.text), url


@pytest.mark.parametrize("host", HOSTS)
def test_labels_point_to_fields_and_identifiers_are_unique(demo: DemoServer, host: str) -> None:
    for url, answer in visited(demo, host).items():
        if "text/html" not in (answer.header("Content-Type") or ""):
            continue
        soup = BeautifulSoup(answer.text, "lxml")
        ids = [str(tag["id"]) for tag in soup.find_all(id=True)]
        assert len(ids) == len(set(ids)), url
        assert {str(label["for"]) for label in soup.find_all("label")} <= set(ids), url


def test_a_form_leads_to_thanks_and_search_finds_goods(demo: DemoServer) -> None:
    assert get(demo, f"https://{EXEMPLARY_HOST}/contact", method="POST").header("Location") == "/merci"
    assert get(demo, f"https://{EXEMPLARY_HOST}/panier/ajouter", method="POST").header("Location") == "/panier"
    assert "Thé vert à la menthe" in get(demo, f"https://{EXEMPLARY_HOST}/recherche?q=menthe").text


def test_what_is_searched_for_is_escaped(demo: DemoServer) -> None:
    assert "<b>" not in get(demo, f"https://{FLAWED_HOST}/recherche?q=%3Cb%3E").text


def test_a_missing_page_and_a_body_too_long_are_said(demo: DemoServer) -> None:
    assert get(demo, f"https://{FLAWED_HOST}/nulle-part").status == 404
    assert get(demo, f"https://{FLAWED_HOST}/contact", method="POST", **{"Content-Length": "9999999"}).status == 413


def test_head_gives_the_headers_alone(demo: DemoServer) -> None:
    answer = get(demo, f"https://{EXEMPLARY_HOST}/", method="HEAD")

    assert answer.text == ""
    assert int(answer.header("Content-Length") or 0) > 1000


def test_nothing_listens_beyond_loopback(demo: DemoServer) -> None:
    rules = [ConnectTo.parse(rule) for rule in demo.connect_to]

    assert {rule.to_host for rule in rules} == {"127.0.0.1"}
    assert all(rule.host == "" for rule in rules)
    for port in (demo.http_port, demo.https_port):
        # A server on every address would answer on 127.0.0.2 too.
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.2", port), timeout=5)


def test_two_servers_run_at_once_under_two_authorities(demo: DemoServer) -> None:
    with DemoServer() as other:
        assert {other.http_port, other.https_port}.isdisjoint({demo.http_port, demo.https_port})
        assert get(other, other.url("exemplary")).status == 200
        assert get(demo, demo.url("exemplary")).status == 200
        assert other.ca_file.read_bytes() != demo.ca_file.read_bytes()


def test_a_client_that_does_not_trust_the_authority_is_refused_and_the_next_is_served(demo: DemoServer) -> None:
    with (
        socket.create_connection(("127.0.0.1", demo.https_port), timeout=5) as plain,
        pytest.raises(ssl.SSLCertVerificationError),
    ):
        ssl.create_default_context().wrap_socket(plain, server_hostname=FLAWED_HOST)

    assert get(demo, demo.url("flawed")).status == 200


def test_a_silent_client_holds_nobody_up(demo: DemoServer) -> None:
    with socket.create_connection(("127.0.0.1", demo.https_port), timeout=5):
        assert get(demo, demo.url("flawed")).status == 200


def test_stopping_frees_the_ports_and_removes_the_authority() -> None:
    with DemoServer() as demo:
        port, ca_file = demo.https_port, demo.ca_file
        kept_open = socket.create_connection(("127.0.0.1", port), timeout=5)

    assert kept_open.recv(1) == b""
    kept_open.close()
    assert not ca_file.exists()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=5)


def test_a_taken_port_and_an_unknown_fault_are_refused(demo: DemoServer) -> None:
    with pytest.raises(OSError, match="in use"):
        DemoServer(https_port=demo.https_port)
    with pytest.raises(ValueError, match="no-such-fault"):
        DemoServer(faults=["no-such-fault"])
