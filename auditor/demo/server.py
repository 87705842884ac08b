"""The demo: two shops and the third parties they load, on loopback, under a throwaway certificate authority."""

import ssl
import tempfile
from collections.abc import Collection
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from auditor.demo import third_parties
from auditor.demo.authority import Authority
from auditor.demo.faults import fault_keys
from auditor.demo.messages import Request, Response, text
from auditor.demo.shop import Shop
from auditor.demo.wire import LOOPBACK, Listener

FLAWED_HOST = "boutique-demo.test"
EXEMPLARY_HOST = "boutique-exemplaire.test"

Which = Literal["flawed", "exemplary"]


class DemoServer:
    """Serves both shops from threads: ``with DemoServer() as demo: ...``.

    Every host name leads here through ``connect_to``; nothing listens beyond 127.0.0.1.
    """

    def __init__(self, http_port: int = 0, https_port: int = 0, faults: Collection[str] | None = None) -> None:
        """Bind the ports (0: any free one) and plant ``faults`` (None: all) in the flawed shop.

        Raises OSError when a port is taken, ValueError when a fault does not exist.
        """
        planted = fault_keys() if faults is None else frozenset(faults)
        if planted - fault_keys():
            raise ValueError(f"no such fault: {', '.join(sorted(planted - fault_keys()))}")
        self._shops = {FLAWED_HOST: Shop(FLAWED_HOST, "PHPSESSID", planted)}
        self._shops[EXEMPLARY_HOST] = Shop(EXEMPLARY_HOST, "__Host-session", ())
        self._folder = tempfile.TemporaryDirectory(prefix="auditor-demo-")
        authority = Authority(Path(self._folder.name))
        self.ca_file = authority.ca_file
        with ExitStack() as undo:
            undo.callback(self._folder.cleanup)
            self._http = Listener(http_port, self._respond)
            undo.callback(self._http.server_close)
            self._https = Listener(https_port, self._respond, _context(authority))
            undo.pop_all()

    @property
    def http_port(self) -> int:
        """Where plain HTTP listens."""
        return self._http.port

    @property
    def https_port(self) -> int:
        """Where TLS listens."""
        return self._https.port

    @property
    def connect_to(self) -> tuple[str, ...]:
        """Rules in curl's form that lead every host name here, so that no real third party is ever contacted."""
        return (f":443:{LOOPBACK}:{self.https_port}", f":80:{LOOPBACK}:{self.http_port}")

    def url(self, which: Which) -> str:
        """Return the address of one shop."""
        return f"https://{FLAWED_HOST if which == 'flawed' else EXEMPLARY_HOST}/"

    def start(self) -> None:
        """Serve from now on."""
        self._http.start()
        self._https.start()

    def stop(self) -> None:
        """Stop serving and throw the authority away."""
        self._http.stop()
        self._https.stop()
        self._folder.cleanup()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _respond(self, request: Request) -> Response:
        shop = self._shops.get(request.host.removeprefix("www."))
        if shop:
            return shop.respond(request)
        party = third_parties.third_parties().get(request.host)
        return third_parties.respond(party) if party else text("Unknown host.\n", status=421)


def _context(authority: Authority) -> ssl.SSLContext:
    """Return a context that picks the certificate by the name the client asks for (SNI)."""
    shops = [authority.context(host, (host, f"www.{host}")) for host in (FLAWED_HOST, EXEMPLARY_HOST)]
    others = authority.context("third-parties", tuple(third_parties.third_parties()))
    by_host = {FLAWED_HOST: shops[0], EXEMPLARY_HOST: shops[1]}

    def pick(connection: ssl.SSLObject, name: str | None, _: ssl.SSLContext) -> None:
        connection.context = by_host.get((name or FLAWED_HOST).removeprefix("www."), others)

    front = shops[0]
    front.sni_callback = pick
    return front
