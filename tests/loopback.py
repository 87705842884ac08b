"""Real servers on 127.0.0.1 for the tests: HTTP and HTTPS whose behaviour is a function, raw bytes, and DNS."""

# with loopback.serve(lambda request: (200, [("Content-Type", "text/html")], b"<p>hi")) as server:
#     server.url("/")  is http://127.0.0.1:PORT/ ;  server.requests  is what was received, in order
#
# authority = loopback.Authority(tmp_path)
# with loopback.serve(handler, tls=authority.context("shop.test")) as server:
#     Access(allow_private=True, connect_to=(server.connect_to("shop.test"),), ca_file=authority.ca_file)
#
# with loopback.serve_raw(lambda connection, head: connection.sendall(b"HTTP/1.1 200 OK...")) as server: ...
# with loopback.dns({("shop.test", "A"): ["192.0.2.1"]}) as address: Access(resolver=address)

import socket
import socketserver
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import dnslib
import dnslib.server
import trustme

from auditor.settings import ConnectTo

Headers = Sequence[tuple[str, str]]
Reply = tuple[int, Headers, bytes | Iterable[bytes]]
HOST = "127.0.0.1"


@dataclass(frozen=True)
class Request:
    """One request as the server received it."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes = b""

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


@dataclass
class Server:
    """A server that runs until its ``with`` block ends."""

    scheme: str
    port: int
    requests: list[Request] = field(default_factory=list)
    connections: int = 0

    def url(self, path: str = "/", host: str = HOST) -> str:
        return f"{self.scheme}://{host}:{self.port}{path}"

    def connect_to(self, host: str = "", port: int | None = None) -> ConnectTo:
        """Return the rule that leads ``host`` (default: any) on ``port`` (default: any) to this server."""
        return ConnectTo(host=host, port=port, to_host=HOST, to_port=self.port)


class Authority:
    """A certificate authority of one's own."""

    def __init__(self, folder: Path) -> None:
        self._ca = trustme.CA()
        self.ca_file = folder / "ca.pem"
        self._ca.cert_pem.write_to_path(str(self.ca_file))

    def context(self, *names: str, version: ssl.TLSVersion | None = None) -> ssl.SSLContext:
        """Return a server context with a certificate for ``names``; ``version`` fixes the TLS version."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if version:
            context.minimum_version = context.maximum_version = version
        self._ca.issue_cert(*names).configure_cert(context)
        return context


class _Tcp(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True
    request_queue_size = 64
    tls: ssl.SSLContext | None = None
    state: Server

    def finish_request(self, request: socket.socket, client_address: object) -> None:  # type: ignore[override]
        self.state.connections += 1
        if self.tls:
            request = self.tls.wrap_socket(request, server_side=True)
        self.RequestHandlerClass(request, client_address, self)  # type: ignore[arg-type]
        if self.tls:
            request.close()

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients under test hang up at will."""


@contextmanager
def _running(handler: type[socketserver.BaseRequestHandler], tls: ssl.SSLContext | None) -> Iterator[Server]:
    with _Tcp((HOST, 0), handler) as tcp:
        tcp.tls = tls
        tcp.state = Server("https" if tls else "http", tcp.server_address[1])
        threading.Thread(target=tcp.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        try:
            yield tcp.state
        finally:
            tcp.shutdown()


@contextmanager
def serve(answer: Callable[[Request], Reply], *, tls: ssl.SSLContext | None = None) -> Iterator[Server]:
    """Serve HTTP/1.1; bytes get a Content-Length, an iterable without one is sent until the connection closes."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def answer_request(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            request = Request(self.command, self.path, tuple(self.headers.items()), self.rfile.read(length))
            self.server.state.requests.append(request)  # type: ignore[attr-defined]
            status, headers, body = answer(request)
            self.send_response_only(status)
            names = {name.lower() for name, _ in headers}
            for name, value in headers:
                self.send_header(name, value)
            if isinstance(body, bytes) and not names & {"content-length", "transfer-encoding"} and status != 304:
                self.send_header("Content-Length", str(len(body)))
            if not isinstance(body, bytes) and "content-length" not in names:
                self.send_header("Connection", "close")
            self.end_headers()
            if self.command != "HEAD":
                for piece in [body] if isinstance(body, bytes) else body:
                    self.wfile.write(piece)

        do_GET = do_HEAD = do_POST = do_OPTIONS = do_PUT = do_DELETE = do_TRACE = answer_request  # noqa: N815

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing."""

    with _running(Handler, tls) as server:
        yield server


@contextmanager
def serve_raw(script: Callable[[socket.socket, bytes], None], *, tls: ssl.SSLContext | None = None) -> Iterator[Server]:
    """Hand each connection to ``script`` with the request head received; the connection closes when it returns."""

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            head = b""
            while b"\r\n\r\n" not in head and (data := self.request.recv(65536)):
                head += data
            script(self.request, head)

    with _running(Handler, tls) as server:
        yield server


Zone = Mapping[tuple[str, str], Sequence[str] | str]


class _ZoneResolver(dnslib.server.BaseResolver):  # type: ignore[misc]
    def __init__(self, zone: Zone, default: str) -> None:
        self._zone, self._default = zone, default

    def resolve(self, request: dnslib.DNSRecord, handler: object) -> dnslib.DNSRecord:
        name, kind = str(request.q.qname).rstrip(".").lower(), dnslib.QTYPE[request.q.qtype]
        reply = request.reply()
        found = self._zone.get((name, kind))
        if found is None:
            known = any(owner == name for owner, _ in self._zone)
            found = "NOERROR" if known else self._default
        if isinstance(found, str):
            reply.header.rcode = getattr(dnslib.RCODE, found)
            return reply
        for data in found:
            for record in dnslib.RR.fromZone(f"{name}. 60 IN {kind} {data}"):
                reply.add_answer(record)
        return reply


@contextmanager
def dns(zone: Zone, *, default: str = "NXDOMAIN") -> Iterator[str]:
    """Serve ``{(name, type): [data, …] or an rcode}`` by UDP and TCP; yield ``127.0.0.1:PORT``.

    A known name without that type gets an empty NOERROR, an unknown one ``default`` (an rcode's name).
    """
    resolver = _ZoneResolver(zone, default)
    logger = dnslib.server.DNSLogger("-request,-reply,-truncated,-error,-recv,-send,-data")
    udp, tcp = _on_one_port(resolver, logger)
    port = udp.server.server_address[1]
    for server in (udp, tcp):
        threading.Thread(target=server.server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield f"{HOST}:{port}"
    finally:
        for server in (udp, tcp):
            server.server.shutdown()
            server.server.server_close()


def _on_one_port(
    resolver: dnslib.server.BaseResolver, logger: dnslib.server.DNSLogger
) -> tuple[dnslib.server.DNSServer, dnslib.server.DNSServer]:
    """Bind UDP and TCP to one port; the one that UDP is given may be taken by another program's TCP."""
    for attempt in range(20):
        udp = dnslib.server.DNSServer(resolver, address=HOST, port=0, logger=logger)
        port = udp.server.server_address[1]
        try:
            return udp, dnslib.server.DNSServer(resolver, address=HOST, port=port, tcp=True, logger=logger)
        except OSError:
            udp.server.server_close()
            if attempt == 19:
                raise
    raise AssertionError


def closed_port() -> int:
    """Return a port of 127.0.0.1 on which nothing listens."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])
