import socket
import ssl
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from auditor.collectors.fetch.jar import CookieJar
from auditor.problems import Problem
from auditor.settings import Access, ConnectTo
from tests import loopback
from tests.collectors.fetch.conftest import Make
from tests.loopback import Reply, Request

HTML = [("Content-Type", "text/html; charset=utf-8")]


def ok(request: Request) -> Reply:
    return 200, HTML, b"<p>hi</p>"


def redirect_to(location: str, status: int = 302) -> Reply:
    return status, [("Location", location)], b""


def problem(response: object) -> Problem | None:
    failure = response.exchange.failure  # type: ignore[attr-defined]
    return failure.problem if failure else None


def test_an_answer_is_recorded_as_received(make: Make) -> None:
    headers = [("X-B", "1"), ("x-a", "é".encode().decode("latin-1")), ("X-B", "2"), *HTML]
    with loopback.serve(lambda request: (404, headers, "<p>é</p>".encode())) as server:
        response = make().get(server.url("/a?email=jean@x.fr&id=4"))
    hop = response.exchange.hops[0]
    assert (response.status, response.text, response.media_type) == (404, "<p>é</p>", "text/html")
    assert response.exchange.failure is None
    assert response.exchange.status == 404
    assert [name for name, _ in hop.headers][:4] == ["X-B", "x-a", "X-B", "Content-Type"]
    assert hop.header("x-b") == "1, 2"
    assert hop.address == "127.0.0.1"
    assert hop.tls is None
    assert "jean" not in response.exchange.model_dump_json()
    assert "id=4" in hop.url
    assert response.exchange.body is not None
    assert response.exchange.body.kept


def test_the_request_is_an_honest_one(make: Make) -> None:
    with loopback.serve(ok) as server:
        make().get(server.url(), headers={"Origin": "https://x.test", "accept": "*/*"})
    (request,) = server.requests
    assert request.header("user-agent") == "Mozilla/5.0 (compatible; Auditor/0.1.0)"
    assert request.header("accept-language") == "fr-FR,fr;q=0.9,en;q=0.5"
    assert request.header("accept-encoding") == "gzip, deflate, br"
    assert request.header("origin") == "https://x.test"
    assert request.header("accept") == "*/*"


def test_environment_proxies_and_netrc_are_ignored(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9/")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9/")
    with loopback.serve(ok) as server:
        assert make().get(server.url()).status == 200


def test_a_body_left_out_is_only_hashed(make: Make) -> None:
    with loopback.serve(ok) as server:
        body = make().get(server.url(), keep_body=False).exchange.body
    assert body is not None
    assert not body.kept
    assert len(body.sha256) == 64


def test_a_connection_is_used_again(make: Make) -> None:
    with loopback.serve(ok) as server:
        fetcher = make()
        for _ in range(3):
            assert fetcher.get(server.url()).status == 200
        assert server.connections == 1


def test_a_kept_connection_that_the_server_closed_is_opened_again(make: Make) -> None:
    def once(connection: socket.socket, head: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
        connection.recv(65536)  # the next request on this connection is read, then cut

    with loopback.serve_raw(once) as server:
        fetcher = make()
        assert [fetcher.get(server.url()).content for _ in range(3)] == [b"ok"] * 3


def test_redirects_are_recorded_hop_by_hop(make: Make) -> None:
    def answer(request: Request) -> Reply:
        return redirect_to("/b?token=secret#x", 301) if request.path == "/a" else ok(request)

    with loopback.serve(answer) as server:
        response = make().get(server.url("/a"))
    assert [hop.status for hop in response.exchange.hops] == [301, 200]
    assert response.url == server.url("/b?token=secret")
    assert "secret" not in response.exchange.model_dump_json()


def test_a_redirect_is_not_followed_when_not_asked(make: Make) -> None:
    with loopback.serve(lambda request: redirect_to("/b")) as server:
        response = make().get(server.url("/a"), follow=False)
    assert (response.status, len(server.requests), response.exchange.failure) == (302, 1, None)


def test_a_redirect_loop_is_told(make: Make) -> None:
    with loopback.serve(lambda request: redirect_to("/b" if request.path == "/a" else "/a")) as server:
        response = make().get(server.url("/a"))
    assert problem(response) is Problem.REDIRECT_LOOP
    assert response.exchange.status is None
    assert len(server.requests) == 2


def test_a_redirect_to_itself_after_a_cookie_is_no_loop(make: Make) -> None:
    def answer(request: Request) -> Reply:
        if request.header("cookie"):
            return ok(request)
        return 302, [("Location", "/"), ("Set-Cookie", "seen=1")], b""

    with loopback.serve(answer) as server:
        assert make().get(server.url(), jar=CookieJar()).status == 200
        assert problem(make().get(server.url())) is Problem.REDIRECT_LOOP


def test_too_many_redirects_are_told(make: Make) -> None:
    with loopback.serve(lambda request: redirect_to(request.target + "x")) as server:
        response = make(redirects=3).get(server.url("/a"))
    assert problem(response) is Problem.TOO_MANY_REDIRECTS
    assert len(server.requests) == 4


@pytest.mark.parametrize(
    "target", ["ftp://x.test/", "javascript:alert(1)", "mailto:a@b.fr", "http://[bad/", "http://:80/"]
)
def test_a_redirect_to_no_web_address_is_not_followed(make: Make, target: str) -> None:
    with loopback.serve(lambda request: redirect_to(target)) as server:
        response = make().get(server.url())
    assert problem(response) is Problem.BAD_URL
    assert len(response.exchange.hops) == 1


@pytest.mark.parametrize(
    "url", ["http://evil.test\\@shop.test/", "http://evil.test\\.shop.test/", "http://ev\til.test/"]
)
def test_a_host_that_can_be_read_in_two_ways_is_refused(make: Make, url: str) -> None:
    assert problem(make().get(url)) is Problem.BAD_URL


def test_a_backslash_in_a_redirect_leads_where_browsers_go(make: Make) -> None:
    with loopback.serve(lambda _: redirect_to("\\\\other.test\\")) as server:
        access = Access(connect_to=(server.connect_to(),))
        response = make(access).get("http://shop.test/", within_site="shop.test")
    assert problem(response) is Problem.REDIRECT_ELSEWHERE


def test_a_failure_quotes_no_address(make: Make) -> None:
    for url in ("http://a b/?token=secret", "http://[::1/?token=secret", "http://x.test:port/?token=secret"):
        assert "secret" not in make().get(url).exchange.model_dump_json()


def test_a_redirect_to_another_site_stops_there(make: Make) -> None:
    with loopback.serve(ok) as other, loopback.serve(lambda _: redirect_to("http://other.test/?q=secret")) as server:
        access = Access(connect_to=(server.connect_to("www.shop.test"), other.connect_to()))
        response = make(access).get("http://www.shop.test/", within_site="shop.test")
        assert problem(response) is Problem.REDIRECT_ELSEWHERE
        assert len(response.exchange.hops) == 1
        assert other.requests == []
        assert "secret" not in response.exchange.model_dump_json()
        assert make(access).get("http://www.shop.test/").status == 200


def test_credentials_never_leave_the_audited_site(make: Make) -> None:
    secrets = {
        "headers": (("X-Pass", SecretStr("open")),),
        "basic_auth": ("user", SecretStr("pass")),
        "cookies": (("gate", SecretStr("1")),),
    }

    def answer(request: Request) -> Reply:
        host = request.header("host")
        return redirect_to("http://other.test/") if host == "www.shop.test" else ok(request)

    with loopback.serve(answer) as server:
        access = Access(connect_to=(server.connect_to(),), **secrets)
        make(access).get("http://www.shop.test/")
        make(access, site="shop.test").get("http://other.test/")
        first, *others = server.requests
    assert (first.header("x-pass"), first.header("cookie")) == ("open", "gate=1")
    assert first.header("authorization") == "Basic dXNlcjpwYXNz"
    assert len(others) == 2
    for request in others:
        assert not {"x-pass", "authorization", "cookie"} & {name.lower() for name, _ in request.headers}


def test_credentials_stop_when_https_is_given_up(make: Make, tmp_path: Path) -> None:
    authority = loopback.Authority(tmp_path)
    context = authority.context("shop.test")
    with loopback.serve(ok) as plain, loopback.serve(lambda _: redirect_to("http://shop.test/"), tls=context) as tls:
        rules = (tls.connect_to("shop.test", 443), plain.connect_to("shop.test", 80))
        access = Access(connect_to=rules, ca_file=authority.ca_file, cookies=(("gate", SecretStr("1")),))
        response = make(access).get("https://shop.test/", within_site="shop.test")
    assert [hop.url.split(":")[0] for hop in response.exchange.hops] == ["https", "http"]
    assert tls.requests[0].header("cookie") == "gate=1"
    assert plain.requests[0].header("cookie") is None


def test_credentials_never_go_in_clear_when_the_site_is_audited_over_https(make: Make) -> None:
    with loopback.serve(ok) as plain:
        access = Access(connect_to=(plain.connect_to(),), basic_auth=("user", SecretStr("pass")))
        make(access, site="shop.test", in_clear=False).get("http://shop.test/")
        make(access, site="shop.test").get("http://shop.test/")
    assert [request.header("authorization") is None for request in plain.requests] == [True, False]


@pytest.mark.parametrize(
    "lines",
    [
        b"Content-Length: 2\r\nContent-Length: 5\r\n\r\n<p>hi",
        b"Transfer-Encoding: gzip, chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n",
        b"Transfer-Encoding: chunked\r\n\r\n-5\r\nab\r\n",
    ],
)
def test_a_body_without_certain_bounds_is_no_answer(make: Make, lines: bytes) -> None:
    with loopback.serve_raw(lambda connection, _: connection.sendall(HEAD + lines)) as server:
        assert problem(make().get(server.url())) is Problem.BAD_RESPONSE


def test_the_site_s_cookie_replaces_the_operator_s(make: Make) -> None:
    with loopback.serve(lambda _: (200, [("Set-Cookie", "gate=2")], b"")) as server:
        fetcher = make(Access(allow_private=True, cookies=(("gate", SecretStr("1")), ("other", SecretStr("3")))))
        jar = CookieJar()
        fetcher.get(server.url(), jar=jar)
        fetcher.get(server.url(), jar=jar)
    assert [request.header("cookie") for request in server.requests] == ["gate=1; other=3", "other=3; gate=2"]


def test_cookie_values_are_not_kept(make: Make) -> None:
    lines = [("Set-Cookie", "sid=s3cr3t; Path=/; HttpOnly"), ("Set-Cookie", "b=jean@x.fr; Max-Age=60; Secure")]
    with loopback.serve(lambda _: (200, lines, b"")) as server:
        exchange = make().get(server.url()).exchange
    assert "s3cr3t" not in exchange.model_dump_json()
    assert "jean" not in exchange.model_dump_json()
    stored = [value for name, value in exchange.hops[0].headers if name == "Set-Cookie"]
    assert stored[0].startswith("sid=~value:")
    assert stored[0].endswith("; Path=/; HttpOnly")
    assert stored[1].startswith("b=~email:")
    assert [cookie.lifetime_s for cookie in exchange.hops[0].set_cookies] == [None, 60]


def test_tls_is_verified_against_the_given_authority(make: Make, tmp_path: Path) -> None:
    authority = loopback.Authority(tmp_path)
    with loopback.serve(ok, tls=authority.context("shop.test")) as server:
        rules = (server.connect_to("shop.test"), server.connect_to("other.test"))
        trusted = make(Access(connect_to=rules, ca_file=authority.ca_file))
        good = trusted.get("https://shop.test/")
        wrong_host = trusted.get("https://other.test/").exchange.failure
        unknown = make(Access(connect_to=rules)).get("https://shop.test/").exchange.failure
    assert good.exchange.hops[0].tls is not None
    assert good.exchange.hops[0].tls.version == "TLSv1.3"
    assert server.requests[0].header("host") == "shop.test"
    assert wrong_host is not None
    assert (wrong_host.problem, "mismatch" in wrong_host.detail) == (Problem.TLS_CERTIFICATE, True)
    assert unknown is not None
    assert (unknown.problem, "issuer" in unknown.detail) == (Problem.TLS_CERTIFICATE, True)


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1_1")
def test_a_failed_handshake_is_told(make: Make, tmp_path: Path) -> None:
    authority = loopback.Authority(tmp_path)
    old = authority.context("shop.test", version=ssl.TLSVersion.TLSv1_1)
    with loopback.serve(ok) as plain, loopback.serve(ok, tls=old) as server:
        access = Access(connect_to=(server.connect_to("shop.test"), plain.connect_to()), ca_file=authority.ca_file)
        assert problem(make(access).get("https://shop.test/")) is Problem.TLS_HANDSHAKE
        assert problem(make(access).get("https://plain.test/")) is Problem.TLS_HANDSHAKE


def test_what_cannot_be_reached_is_told_apart(make: Make) -> None:
    with loopback.serve_raw(lambda connection, head: None) as cut:
        assert problem(make().get(cut.url())) is Problem.CONNECTION_LOST
    assert problem(make().get(f"http://127.0.0.1:{loopback.closed_port()}/")) is Problem.CONNECTION_REFUSED
    for url in ("nonsense", "http://", "http://127.0.0.1:99999/", "http://a b/", "file:///etc/passwd", "http://[::1/"):
        assert problem(make().get(url)) is Problem.BAD_URL, url
    with loopback.dns({("broken.test", "A"): "SERVFAIL", ("refused.test", "A"): "REFUSED"}) as address:
        fetcher = make(Access(resolver=address))
        assert problem(fetcher.get("http://nowhere.test/")) is Problem.UNKNOWN_HOST
        assert problem(fetcher.get("http://broken.test/")) is Problem.RESOLVER
        assert problem(fetcher.get("http://refused.test/")) is Problem.RESOLVER


@pytest.mark.parametrize("url", ["http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://[::ffff:7f00:1]/"])
def test_private_addresses_are_refused_before_any_connection(make: Make, url: str) -> None:
    assert problem(make(Access()).get(url)) is Problem.PRIVATE_ADDRESS


@pytest.mark.parametrize("host", ["2130706433", "0x7f.1", "127.1", "0177.0.0.1", "0x7f000001", "127.0.0.1.."])
def test_numbers_in_disguise_are_refused_even_where_private_is_allowed(make: Make, host: str) -> None:
    assert problem(make().get(f"http://{host}/")) is Problem.BAD_URL


def test_the_guard_holds_at_every_hop(make: Make) -> None:
    with loopback.serve(ok) as inner, loopback.serve(lambda _: redirect_to(inner.url())) as server:
        response = make(Access(connect_to=(server.connect_to("shop.test"),))).get("http://shop.test/")
    assert problem(response) is Problem.PRIVATE_ADDRESS
    assert inner.requests == []
    assert len(response.exchange.hops) == 1


def test_a_name_in_a_connect_to_rule_is_resolved_and_guarded(make: Make) -> None:
    with loopback.serve(ok) as server, loopback.dns({("back.test", "A"): ["127.0.0.1"]}) as address:
        rule = ConnectTo(host="shop.test", port=None, to_host="back.test", to_port=server.port)
        guarded = make(Access(connect_to=(rule,), resolver=address))
        allowed = make(Access(connect_to=(rule,), resolver=address, allow_private=True))
        assert problem(guarded.get("http://shop.test/")) is Problem.PRIVATE_ADDRESS
        assert allowed.get("http://shop.test/").status == 200


def test_the_next_address_is_tried(make: Make) -> None:
    zone = {("shop.test", "A"): ["127.0.0.2", "127.0.0.1"]}
    with loopback.serve(ok) as server, loopback.dns(zone) as address:
        response = make(Access(resolver=address, allow_private=True)).get(f"http://shop.test:{server.port}/")
    assert response.exchange.hops[0].address == "127.0.0.1"


def drip(data: bytes) -> Iterator[bytes]:
    while True:
        time.sleep(0.02)
        yield data


def test_the_total_time_holds_against_a_dripping_body(make: Make) -> None:
    with loopback.serve(lambda _: (200, HTML, drip(b"x"))) as server:
        response = make(exchange_timeout_s=0.3).get(server.url())
    assert problem(response) is Problem.TIMEOUT
    assert response.content.startswith(b"xx")
    assert response.exchange.body is not None
    assert response.exchange.body.truncated


@pytest.mark.parametrize("start", [b"HTTP/1.1 200 O", b"HTTP/1.1 200 OK\r\nX: y"])
def test_the_total_time_holds_against_dripping_headers(make: Make, start: bytes) -> None:
    def trickle(connection: socket.socket, head: bytes) -> None:
        connection.sendall(start)
        for byte in drip(b"x"):
            connection.sendall(byte)

    with loopback.serve_raw(trickle) as server:
        assert problem(make(exchange_timeout_s=0.3).get(server.url())) is Problem.TIMEOUT


def test_silence_is_a_timeout(make: Make) -> None:
    done = threading.Event()

    def script(connection: socket.socket, head: bytes) -> None:
        done.wait(5)

    with loopback.serve_raw(script) as server:
        assert problem(make(read_timeout_s=0.2).get(server.url())) is Problem.TIMEOUT
        done.set()


def test_a_silent_handshake_is_a_timeout(make: Make) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"https://127.0.0.1:{listener.getsockname()[1]}/"
        assert problem(make(read_timeout_s=0.2).get(url)) is Problem.TIMEOUT


HEAD = b"HTTP/1.1 200 OK\r\n"


@pytest.mark.parametrize(
    "head",
    [
        HEAD + b"X: " + b"a" * 70_000 + b"\r\n\r\n",
        HEAD + b"X: 1\r\n" * 300 + b"\r\n",
        HEAD + (b"X: " + b"a" * 60_000 + b"\r\n") * 10 + b"\r\n",
        b"HTTP/1.1 200 " + b"a" * 70_000 + b"\r\n\r\n",
    ],
)
def test_header_bombs_are_refused(make: Make, head: bytes) -> None:
    with loopback.serve_raw(lambda connection, _: connection.sendall(head)) as server:
        assert problem(make().get(server.url())) is Problem.HEADERS_TOO_LARGE


def test_two_hundred_header_lines_are_read(make: Make) -> None:
    head = HEAD + b"X: 1\r\n" * 199 + b"Content-Length: 0\r\n\r\n"
    with loopback.serve_raw(lambda connection, _: connection.sendall(head)) as server:
        assert len(make().get(server.url()).exchange.hops[0].headers) == 200


def test_odd_headers_neither_crash_nor_hide_the_next(make: Make) -> None:
    lines = b"no colon here\r\nX-Fold: a\r\n  b\r\n: nameless\r\nX-\x85: \x00\xff\r\nX-Sp : c\r\nSet-Cookie: a=1\r\n"
    with loopback.serve_raw(lambda c, _: c.sendall(HEAD + lines + b"Content-Length: 2\r\n\r\nok")) as server:
        response = make().get(server.url())
    hop = response.exchange.hops[0]
    assert response.content == b"ok"
    assert hop.header("x-fold") == "a b"
    assert hop.header("x-sp") == "c"
    assert [cookie.name for cookie in hop.set_cookies] == ["a"]


def test_interim_answers_are_passed_over(make: Make) -> None:
    interim = b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"
    with loopback.serve_raw(lambda c, _: c.sendall(interim + HEAD + b"Content-Length: 2\r\n\r\nok")) as server:
        response = make().get(server.url())
    assert (response.status, response.content) == (200, b"ok")


@pytest.mark.parametrize(
    "answer", [b"SSH-2.0-OpenSSH\r\n", b"HTTP/1.1 abc\r\n\r\n", b"\r\n\r\n", b"HTTP/3 200 OK\r\n\r\n"]
)
def test_what_is_no_http_is_told(make: Make, answer: bytes) -> None:
    with loopback.serve_raw(lambda connection, _: connection.sendall(answer)) as server:
        assert problem(make().get(server.url())) is Problem.BAD_RESPONSE


def test_429_is_waited_for_then_told(make: Make) -> None:
    answers = iter([(429, [("Retry-After", "0")], b""), (200, HTML, b"ok")])
    with loopback.serve(lambda _: next(answers)) as server:
        response = make().get(server.url())
    assert (response.status, response.exchange.failure, len(server.requests)) == (200, None, 2)
    with loopback.serve(lambda _: (429, [("Retry-After", "0")], b"slow down")) as server:
        fetcher = make()
        response = fetcher.get(server.url())
        assert fetcher.pacer.interval_s("127.0.0.1") > 0
    assert problem(response) is Problem.RATE_LIMITED
    assert (response.exchange.status, response.content, len(server.requests)) == (429, b"slow down", 3)


def test_a_wait_beyond_the_limit_is_not_waited_for(make: Make) -> None:
    with loopback.serve(lambda _: (429, [("Retry-After", "3600")], b"")) as server:
        assert problem(make().get(server.url())) is Problem.RATE_LIMITED
    with loopback.serve(lambda _: (503, [("Retry-After", "3600")], b"maintenance")) as other:
        response = make().get(other.url())
    assert (response.status, response.content, response.exchange.failure) == (503, b"maintenance", None)
    assert len(server.requests) == len(other.requests) == 1


def test_threads_share_one_fetcher(make: Make) -> None:
    with loopback.serve(lambda request: (200, HTML, request.target.encode() * 1000)) as server:
        fetcher = make()
        found: dict[str, bytes] = {}

        def fetch(path: str) -> None:
            found[path] = fetcher.get(server.url(path)).content

        threads = [threading.Thread(target=fetch, args=(f"/{number}",)) for number in range(24)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == {f"/{number}": f"/{number}".encode() * 1000 for number in range(24)}


def test_refresh_is_recorded_and_not_followed(make: Make) -> None:
    with loopback.serve(lambda _: (200, [("Refresh", "0; url=/b?token=secret")], b"")) as server:
        hop = make().get(server.url()).exchange.hops[0]
    assert len(server.requests) == 1
    assert (hop.header("refresh") or "").startswith("0; url=/b?token=~")


def test_head_reads_no_body(make: Make) -> None:
    with loopback.serve(lambda _: (200, [("Content-Length", "5"), ("Content-Encoding", "gzip")], b"")) as server:
        response = make().get(server.url(), method="HEAD")
    assert (response.status, response.content, response.exchange.failure) == (200, b"", None)
