"""HTTP/1.1 on loopback sockets: reads requests, writes answers, one thread a connection."""

import contextlib
import socket
import ssl
import sys
import threading
from collections.abc import Callable
from http.cookies import CookieError, SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from auditor.demo.messages import Request, Response

LOOPBACK = "127.0.0.1"
BODY_LIMIT_BYTES = 65_536
IDLE_TIMEOUT_S = 30.0

Respond = Callable[[Request], Response]


class Handler(BaseHTTPRequestHandler):
    """One connection: hands each request to the server's ``respond`` and writes what comes back."""

    protocol_version = "HTTP/1.1"
    timeout = IDLE_TIMEOUT_S
    wbufsize = -1  # Headers and body leave together.
    disable_nagle_algorithm = True
    server: "Listener"

    def handle(self) -> None:
        """Serve until the client goes away; a broken handshake or connection is the client's affair."""
        try:
            super().handle()
        except (ConnectionError, ssl.SSLError, TimeoutError):
            self.close_connection = True

    def do_GET(self) -> None:
        """Answer a GET, a HEAD or a POST."""
        length = self.headers.get("Content-Length", "0")
        if not length.isdecimal() or int(length) > BODY_LIMIT_BYTES or "Transfer-Encoding" in self.headers:
            self.close_connection = True
            self._write(Response(413, headers=[("Connection", "close")]))
            return
        self.rfile.read(int(length))  # Read and dropped: the demo keeps nothing of what is sent to it.
        self._write(self.server.respond(self._request()))

    do_HEAD = do_POST = do_GET  # noqa: N815

    def log_message(self, *_: Any) -> None:
        """Keep quiet: the default writes every request to the terminal."""

    def _request(self) -> Request:
        parts = urlsplit(self.path if self.path.startswith("http") else "//shop/" + self.path.lstrip("/"))
        host = self.headers.get("Host", parts.hostname or "")
        return Request(
            scheme=self.server.scheme,
            host=host.rsplit(":", 1)[0].lower().rstrip("."),
            method="GET" if self.command == "HEAD" else self.command,
            path=parts.path or "/",
            target=(parts.path or "/") + (f"?{parts.query}" if parts.query else ""),
            query=dict(parse_qsl(parts.query)),
            cookies=_cookies(self.headers.get("Cookie", "")),
            origin=self.headers.get("Origin"),
        )

    def _write(self, response: Response) -> None:
        self.send_response_only(response.status)
        self.send_header("Date", self.date_time_string())
        self.send_header("Content-Type", response.media_type)
        self.send_header("Content-Length", str(len(response.body)))
        for name, value in response.headers:
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(response.body)


class Listener(ThreadingHTTPServer):
    """One port of 127.0.0.1, in plain HTTP or, with a context, over TLS."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, port: int, respond: Respond, context: ssl.SSLContext | None = None) -> None:
        """Bind at once; port 0 takes any free one. Raises OSError when the port is taken."""
        self.respond = respond
        self.scheme = "https" if context else "http"
        self._context = context
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__((LOOPBACK, port), Handler)

    @property
    def port(self) -> int:
        """The port in use."""
        return int(self.server_address[1])

    def start(self) -> None:
        """Serve from a thread of its own."""
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def stop(self) -> None:
        """Stop listening and cut the connections left open."""
        self.shutdown()
        self.server_close()
        with self._lock:
            for connection in self._open:
                _cut(connection)

    def get_request(self) -> tuple[socket.socket, Any]:
        """Accept; the TLS handshake is left to the connection's own thread, so that a slow client holds nobody up."""
        connection, address = super().get_request()
        if self._context:
            connection = self._context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
        with self._lock:
            self._open.add(connection)
        return connection, address

    def shutdown_request(self, request: Any) -> None:
        """Forget a connection that ends."""
        with self._lock:
            self._open.discard(request)
        _cut(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Keep a connection reset by the client off the terminal; anything else is a defect and shows."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)


def _cut(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):  # The other side may have gone first.
        connection.shutdown(socket.SHUT_RDWR)
    connection.close()


def _cookies(header: str) -> dict[str, str]:
    try:
        return {name: morsel.value for name, morsel in SimpleCookie(header).items()}
    except CookieError:
        return {}
