"""The connection itself: pinned to a checked address, under a deadline, with bounded headers.

http.client reads through ``_Socket``, so no byte is waited for beyond the deadline and none is read beyond the
limit, whatever the server does; it sees only the headers that frame the message, we see them all as received.
"""

import http.client
import io
import socket
import ssl
import time
from collections.abc import Iterator
from contextvars import ContextVar
from typing import Any

from auditor.collectors.fetch.failures import FetchError
from auditor.collectors.fetch.resolve import Resolver
from auditor.evidence.records import TlsSummary
from auditor.problems import Problem
from auditor.settings import Limits

_PIECE = 65_536
_LONGEST_CHUNK_LINE = 4_096
_MOST_INTERIM = 10
_HEAD_LINES_WORTH = 4
"""A whole head may weigh this many times its longest line: 256 kB by default, as browsers allow."""
_FRAMING = frozenset({"content-length", "connection", "keep-alive"})


class Wire:
    """What one request is bound by and what was learnt of its connection."""

    def __init__(self, limits: Limits, resolver: Resolver, deadline: float, body_bytes: int) -> None:
        """``deadline`` is on the monotonic clock, in seconds; ``body_bytes`` the most read of the body."""
        self.limits, self.resolver, self.deadline, self.body_bytes = limits, resolver, deadline, body_bytes
        self.connected = False
        """A connection was opened for this request, rather than one used again."""
        self.sent = False
        """The request is on its way: an answer is waited for."""
        self.address: str | None = None
        self.tls: TlsSummary | None = None
        self.headers: list[tuple[str, str]] | None = None
        self.response: GuardedResponse | None = None

    def remaining_s(self) -> float:
        """Return the time left. Raises FetchError when there is none."""
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise FetchError(Problem.TIMEOUT, f"not finished after {self.limits.exchange_timeout_s:g} s")
        return left

    def connect(self, host: str, port: int) -> socket.socket:
        """Connect to the first checked address that answers. Raises FetchError or OSError."""
        trouble: OSError | None = None
        for address, to_port in self.resolver.targets(host, port):
            timeout_s = min(self.limits.connect_timeout_s, self.remaining_s())
            try:
                connection = socket.create_connection((address, to_port), timeout_s)
            except OSError as error:
                trouble = error
                continue
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection.settimeout(min(self.limits.read_timeout_s, self.remaining_s()))
            self.connected = True
            return connection
        raise trouble or FetchError(Problem.UNKNOWN_HOST, host)

    def note(self, connection: socket.socket) -> None:
        """Remember who answers, and how it is encrypted."""
        peer = connection.getpeername()
        self.address = str(peer[0])
        if isinstance(connection, ssl.SSLSocket):
            cipher = connection.cipher()
            self.tls = TlsSummary(version=connection.version() or "", cipher=cipher[0] if cipher else "")


WIRE: ContextVar[Wire] = ContextVar("WIRE")
"""The request under way in this thread."""


class _Socket(io.RawIOBase):
    """A socket to read from, no longer and no further than the wire allows."""

    def __init__(self, connection: socket.socket, wire: Wire) -> None:
        self._connection, self._wire = connection, wire
        self._file = connection.makefile("rb", buffering=0)
        limits = wire.limits
        self._left = wire.body_bytes + _HEAD_LINES_WORTH * limits.header_line_bytes + 2 * _PIECE

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        self._connection.settimeout(min(self._wire.limits.read_timeout_s, self._wire.remaining_s()))
        count = self._file.readinto(buffer)
        self._left -= count or 0
        if self._left < 0:
            raise FetchError(Problem.BODY_TOO_LARGE, f"more than {self._wire.body_bytes} bytes")
        return count

    def close(self) -> None:
        self._file.close()
        super().close()


class _Head:
    """Reads a response head within its limits and hands http.client the lines it needs to frame the body."""

    def __init__(self, stream: io.BufferedReader, wire: Wire) -> None:
        self._stream, self._wire = stream, wire
        self._left = _HEAD_LINES_WORTH * wire.limits.header_line_bytes
        self._framing: list[bytes] | None = None

    def readline(self, _limit: int = -1) -> bytes:
        if self._framing is None:
            status = self._status_line()
            self._framing = []
            return status
        if self._wire.headers is None:
            self._wire.headers = self._headers()
            self._framing = _framing(self._wire.headers)
        return self._framing.pop(0) if self._framing else b"\r\n"

    def close(self) -> None:
        self._stream.close()

    def _status_line(self) -> bytes:
        """Return the first status line that is final; interim answers (RFC 9110 §15.2) are passed over."""
        for _ in range(_MOST_INTERIM):
            line = self._line()
            if not line.startswith(b"HTTP/1.") or line[8:10] != b" 1":
                return line
            self._headers()
        raise FetchError(Problem.BAD_RESPONSE, "only interim answers")

    def _headers(self) -> list[tuple[str, str]]:
        """Read header lines: names and values as received, folded lines joined, lines without a colon left out."""
        found: list[tuple[str, str]] = []
        for _ in range(self._wire.limits.header_lines + 1):
            text = self._line().decode("latin-1").rstrip("\r\n")
            if not text:
                return found
            name, colon, value = text.partition(":")
            if text[0] in " \t" and found:
                found[-1] = (found[-1][0], f"{found[-1][1]} {text.strip()}".strip())
            elif colon and name.strip():
                found.append((name.strip(), value.strip(" \t")))
        raise FetchError(Problem.HEADERS_TOO_LARGE, f"more than {self._wire.limits.header_lines} lines")

    def _line(self) -> bytes:
        longest = self._wire.limits.header_line_bytes
        line = self._stream.readline(longest + 1)
        self._left -= len(line)
        if len(line) > longest or self._left < 0:
            raise FetchError(Problem.HEADERS_TOO_LARGE, f"a line over {longest} bytes, or too many")
        return line


def _framing(headers: list[tuple[str, str]]) -> list[bytes]:
    lines = [f"{name}: {value}\r\n" for name, value in headers if name.lower() in _FRAMING]
    codings = ",".join(value.lower() for name, value in headers if name.lower() == "transfer-encoding")
    named = {coding.strip() for coding in codings.split(",")} - {"", "identity"}
    if named - {"chunked"}:
        raise FetchError(Problem.BAD_RESPONSE, "a transfer coding that was not asked for")  # RFC 9112 §7.4: no TE sent
    if named:
        lines.append("Transfer-Encoding: chunked\r\n")
    return [line.encode("latin-1") for line in lines]


class GuardedResponse(http.client.HTTPResponse):
    """A response read under the limits of the request under way."""

    fp: Any

    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        """Read from ``sock`` through the guard."""
        super().__init__(sock, *args, **kwargs)
        self.fp.close()
        self._wire = WIRE.get()
        self._wire.response, self._wire.sent = self, True
        self._wire.note(sock)
        self.fp = io.BufferedReader(_Socket(sock, self._wire), _PIECE)

    def begin(self) -> None:
        """Read the head. Raises FetchError, http.client.HTTPException, OSError."""
        if self.headers is not None:
            return
        stream = self.fp
        self.fp = _Head(stream, self._wire)
        try:
            super().begin()
        finally:
            self.fp = None if self.fp is None else stream

    def pieces(self) -> Iterator[bytes]:
        """Yield the body without its transfer coding, as it arrives. Raises as ``begin``."""
        if self.length == 0:
            return
        if self.chunked:
            yield from self._chunks()
        elif self.length is not None:
            yield from self._exactly(self.length)
        else:
            while piece := self.fp.read1(_PIECE):
                yield piece

    def _exactly(self, left: int) -> Iterator[bytes]:
        while left:
            piece = self.fp.read1(min(_PIECE, left))
            if not piece:
                raise http.client.IncompleteRead(b"", left)
            left -= len(piece)
            yield piece

    def _chunks(self) -> Iterator[bytes]:
        """Undo the chunked coding (RFC 9112 §7.1)."""
        while size := self._chunk_size():
            yield from self._exactly(size)
            if self._chunk_line().strip():
                raise FetchError(Problem.BAD_RESPONSE, "a chunk longer than it says")
        while self._chunk_line().strip():
            """Trailers are not used."""

    def _chunk_size(self) -> int:
        digits = self._chunk_line().partition(b";")[0].strip()
        if not digits or len(digits) > 16 or digits.strip(b"0123456789abcdefABCDEF"):
            raise FetchError(Problem.BAD_RESPONSE, "a chunk without its size")
        return int(digits, 16)

    def _chunk_line(self) -> bytes:
        line: bytes = self.fp.readline(_LONGEST_CHUNK_LINE)
        if not line.endswith(b"\n"):
            raise http.client.IncompleteRead(b"") if not line else FetchError(Problem.BAD_RESPONSE, "a broken chunk")
        return line
