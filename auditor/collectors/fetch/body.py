"""Reads a body within its limits and undoes its content coding, a piece at a time (RFC 9110 §8.4)."""

import zlib
from collections.abc import Iterable
from typing import NamedTuple, Protocol

import brotli

from auditor.collectors.fetch.failures import NETWORK_ERRORS, FetchError, failure_of
from auditor.evidence.records import Failure
from auditor.problems import Problem

_MOST_CODINGS = 2


class Reading(NamedTuple):
    """A body, as far as it was read."""

    content: bytes
    truncated: bool
    failure: Failure | None


class _Coding(Protocol):
    def feed(self, data: bytes, room: int) -> bytes:
        """Return what ``data`` unfolds to, at most about ``room`` bytes; more is then never asked for."""

    def done(self) -> bool:
        """Say whether the coded stream was whole."""


class _Zlib:
    """gzip (several members too) and deflate (with or without the zlib header, as browsers take it)."""

    def __init__(self, bits: int) -> None:
        self._bits, self._first = bits, b""
        self._stream: zlib._Decompress | None = None

    def feed(self, data: bytes, room: int) -> bytes:
        data = self._first + data
        if self._stream is None:
            if len(data) < 2:
                self._first = data
                return b""
            self._first = b""
            self._stream = zlib.decompressobj(self._actual_bits(data))
        output = bytearray(self._stream.decompress(data, room))
        while self._stream.unused_data.startswith(b"\x1f\x8b") and len(output) < room:
            rest = self._stream.unused_data
            self._stream = zlib.decompressobj(self._bits)
            output += self._stream.decompress(rest, room - len(output))
        return bytes(output)

    def done(self) -> bool:
        return self._stream is not None and self._stream.eof

    def _actual_bits(self, data: bytes) -> int:
        if self._bits == zlib.MAX_WBITS and (data[0] & 0x0F != 8 or (data[0] << 8 | data[1]) % 31):
            return -zlib.MAX_WBITS
        return self._bits


class _Brotli:
    def __init__(self) -> None:
        self._stream = brotli.Decompressor()

    def feed(self, data: bytes, room: int) -> bytes:
        output = bytearray(self._stream.process(data, output_buffer_limit=room))
        while len(output) < room and not self._stream.can_accept_more_data():
            output += self._stream.process(b"", output_buffer_limit=room - len(output))
        return bytes(output)

    def done(self) -> bool:
        return bool(self._stream.is_finished())


def read_body(pieces: Iterable[bytes], codings: str, *, body_bytes: int, wire_bytes: int) -> Reading:
    """Read ``pieces`` until they end or a limit is reached; never raises for what the network does.

    ``codings`` is the Content-Encoding header. What was read before a failure is kept, marked truncated.
    """
    content = bytearray()
    try:
        chain = _chain(codings)
        _fill(content, pieces, chain, body_bytes, wire_bytes)
    except (zlib.error, brotli.error) as error:
        failure = Failure(problem=Problem.BAD_RESPONSE, detail=f"content coding: {error}")
    except NETWORK_ERRORS as error:
        failure = failure_of(error)
    else:
        return Reading(bytes(content), False, None)
    return Reading(bytes(content[:body_bytes]), True, failure)


def _fill(content: bytearray, pieces: Iterable[bytes], chain: list[_Coding], body_bytes: int, wire_bytes: int) -> None:
    read = 0
    between = [0] * len(chain)
    for piece in pieces:
        read += len(piece)
        for number, coding in enumerate(chain):
            piece = coding.feed(piece, body_bytes + 1 - between[number])
            between[number] += len(piece)
            if between[number] > body_bytes:
                content += piece if number + 1 == len(chain) else b""
                raise FetchError(Problem.BODY_TOO_LARGE, f"more than {body_bytes} bytes")
        content += piece
        if len(content) > body_bytes or read > wire_bytes:
            raise FetchError(Problem.BODY_TOO_LARGE, f"more than {min(body_bytes, wire_bytes)} bytes")
    if read and not all(coding.done() for coding in chain):
        raise FetchError(Problem.BAD_RESPONSE, "the compressed body ends early")


def _chain(codings: str) -> list[_Coding]:
    """Return what undoes ``codings``, last applied first."""
    names = [name.strip().lower() for name in codings.split(",")]
    names = [name for name in names if name not in ("", "identity")]
    if len(names) > _MOST_CODINGS:
        raise FetchError(Problem.BAD_RESPONSE, f"{len(names)} content codings")
    return [_coding(name) for name in reversed(names)]


def _coding(name: str) -> _Coding:
    match name:
        case "gzip" | "x-gzip":
            return _Zlib(16 + zlib.MAX_WBITS)
        case "deflate":
            return _Zlib(zlib.MAX_WBITS)
        case "br":
            return _Brotli()
    raise FetchError(Problem.BAD_RESPONSE, f"content coding {name[:40]!r} was not asked for")
