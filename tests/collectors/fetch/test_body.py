import gzip
import resource
import socket
import zlib

import brotli
import pytest

from auditor.collectors.fetch.body import read_body
from auditor.collectors.fetch.fetcher import Fetcher
from auditor.problems import Problem
from tests import loopback
from tests.collectors.fetch.conftest import Make

PAGE = ("<p>Mentions légales</p>" * 500).encode()
RAW_DEFLATE = zlib.compressobj(wbits=-15)
TWO_MEMBERS = gzip.compress(PAGE[:100], mtime=0) + gzip.compress(PAGE[100:])


@pytest.mark.parametrize(
    ("codings", "wire"),
    [
        ("", PAGE),
        ("identity", PAGE),
        ("gzip", gzip.compress(PAGE, mtime=0)),
        ("X-GZIP", gzip.compress(PAGE, mtime=0)),
        ("gzip", TWO_MEMBERS),
        ("gzip", gzip.compress(PAGE, mtime=0) + b"trailing rubbish"),
        ("deflate", zlib.compress(PAGE)),
        ("deflate", RAW_DEFLATE.compress(PAGE) + RAW_DEFLATE.flush()),
        ("br", brotli.compress(PAGE)),
        ("gzip, br", brotli.compress(gzip.compress(PAGE, mtime=0))),
    ],
)
@pytest.mark.parametrize("size", [1, 7, 10_000_000])
def test_codings_are_undone_however_the_pieces_fall(codings: str, wire: bytes, size: int) -> None:
    pieces = (wire[start : start + size] for start in range(0, len(wire), size))
    assert read_body(pieces, codings, body_bytes=10**6, wire_bytes=10**6) == (PAGE, False, None)


@pytest.mark.parametrize(
    ("codings", "wire"),
    [
        ("gzip", PAGE),
        ("br", b"\xff" * 100),
        ("deflate", b"\xff" * 100),
        ("zstd", PAGE),
        ("gzip, gzip, gzip", PAGE),
        ("gzip", gzip.compress(PAGE, mtime=0)[:-20]),
        ("br", brotli.compress(PAGE)[:-3]),
    ],
)
def test_broken_codings_are_told(codings: str, wire: bytes) -> None:
    reading = read_body(iter([wire]), codings, body_bytes=10**6, wire_bytes=10**6)
    assert reading.failure is not None
    assert reading.failure.problem is Problem.BAD_RESPONSE
    assert reading.truncated


def test_an_empty_body_needs_no_coding() -> None:
    assert read_body(iter([]), "gzip", body_bytes=10, wire_bytes=10) == (b"", False, None)


ZEROS = bytes(200_000_000)


@pytest.mark.parametrize(
    ("codings", "wire"),
    [
        ("gzip", gzip.compress(ZEROS, 1, mtime=0)),
        ("deflate", zlib.compress(ZEROS, 1)),
        ("br", brotli.compress(ZEROS, quality=1)),
        ("gzip, gzip", gzip.compress(gzip.compress(ZEROS, 1), mtime=0)),
        ("gzip, br", brotli.compress(gzip.compress(ZEROS, 1, mtime=0), quality=1)),
    ],
)
def test_bombs_are_cut_at_the_limit(codings: str, wire: bytes) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    reading = read_body(iter([wire]), codings, body_bytes=1_000_000, wire_bytes=5_000_000)
    assert (len(reading.content), reading.truncated) == (1_000_000, True)
    assert reading.failure is not None
    assert reading.failure.problem is Problem.BODY_TOO_LARGE
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000  # kB


def fetched(fetcher: Fetcher, url: str) -> tuple[Problem | None, bytes, bool]:
    response = fetcher.get(url)
    assert response.exchange.body is not None
    failure = response.exchange.failure
    return (failure.problem if failure else None), response.content, response.exchange.body.truncated


@pytest.mark.parametrize("framing", [[("Content-Length", str(10**10))], []])
def test_ten_gigabytes_cost_neither_memory_nor_time(make: Make, framing: list[tuple[str, str]]) -> None:
    block = b"x" * 100_000

    def endless() -> object:
        for _ in range(100_000):
            yield block

    with loopback.serve(lambda _: (200, framing, endless())) as server:  # type: ignore[arg-type,return-value]
        problem, content, truncated = fetched(make(body_bytes=300_000), server.url())
    assert (problem, len(content), truncated) == (Problem.BODY_TOO_LARGE, 300_000, True)


def test_a_larger_body_may_be_asked_for(make: Make) -> None:
    with loopback.serve(lambda _: (200, [], b"x" * 5000)) as server:
        fetcher = make(body_bytes=1000, wire_bytes=1000)
        assert len(fetcher.get(server.url()).content) == 1000
        assert len(fetcher.get(server.url(), body_bytes=6000).content) == 5000


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (HEAD + b"Content-Length: 5\r\n\r\nhello extra", (None, b"hello", False)),
        (HEAD + b"Content-Length: 50\r\n\r\nhello", (Problem.CONNECTION_LOST, b"hello", True)),
        (HEAD + b"\r\nhello", (None, b"hello", False)),
        (CHUNKED + b"5;ext=1\r\nhello\r\n0\r\nTrailer: x\r\n\r\n", (None, b"hello", False)),
        (CHUNKED + b"5\r\nhello\r\n", (Problem.CONNECTION_LOST, b"hello", True)),
        (CHUNKED + b"5\r\nhel", (Problem.CONNECTION_LOST, b"hel", True)),
        (CHUNKED + b"5\r\nhello!\r\n0\r\n\r\n", (Problem.BAD_RESPONSE, b"hello", True)),
        (CHUNKED + b"-5\r\nhello\r\n0\r\n\r\n", (Problem.BAD_RESPONSE, b"", True)),
        (CHUNKED + b"x" * 10_000, (Problem.BAD_RESPONSE, b"", True)),
        (HEAD + b"Content-Length: -4\r\n\r\nhello", (None, b"hello", False)),
        (b"HTTP/1.1 204 No Content\r\n\r\n", (None, b"", False)),
        (b"HTTP/1.0 200 OK\r\n\r\nhello", (None, b"hello", False)),
    ],
)
def test_the_framing_is_followed_and_what_was_read_is_kept(
    make: Make, answer: bytes, expected: tuple[Problem | None, bytes, bool]
) -> None:
    def script(connection: socket.socket, head: bytes) -> None:
        connection.sendall(answer)

    with loopback.serve_raw(script) as server:
        assert fetched(make(), server.url()) == expected


def test_endless_trailers_and_chunk_extensions_are_bounded(make: Make) -> None:
    def script(connection: socket.socket, head: bytes) -> None:
        connection.sendall(CHUNKED + b"5\r\nhello\r\n0\r\n")
        for _ in range(1000):
            connection.sendall(b"X: y\r\n" * 10_000)

    with loopback.serve_raw(script) as server:
        problem, content, _ = fetched(make(body_bytes=1000, wire_bytes=1000), server.url())
    assert (problem, content) == (Problem.BODY_TOO_LARGE, b"hello")
