"""A small client for the demo server: every host name leads to it, and it trusts its authority."""

import http.client
import socket
import ssl
from urllib.parse import urlsplit

from auditor.demo import DemoServer


class Answer:
    """One answer, as it was on the wire."""

    def __init__(self, response: http.client.HTTPResponse) -> None:
        self.status = response.status
        self.headers = response.getheaders()
        self.text = response.read().decode("utf-8")

    @property
    def raw(self) -> str:
        lines = [f"HTTP {self.status}", *(f"{name}: {value}" for name, value in self.headers)]
        return "\n".join(lines) + "\n\n" + self.text

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


def get(demo: DemoServer, url: str, method: str = "GET", **headers: str) -> Answer:
    """Ask for ``url`` over a new connection, with real TLS for https."""
    parts = urlsplit(url)
    assert parts.hostname
    port = demo.https_port if parts.scheme == "https" else demo.http_port
    with socket.create_connection(("127.0.0.1", port), timeout=10) as plain:
        if parts.scheme == "https":
            context = ssl.create_default_context(cafile=str(demo.ca_file))
            with context.wrap_socket(plain, server_hostname=parts.hostname) as connection:
                return _ask(connection, url, method, headers)
        return _ask(plain, url, method, headers)


def _ask(connection: socket.socket, url: str, method: str, headers: dict[str, str]) -> Answer:
    parts = urlsplit(url)
    client = http.client.HTTPConnection(parts.netloc)
    client.sock = connection
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    client.request(method, target, headers=headers)
    return Answer(client.getresponse())
