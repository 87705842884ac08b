"""A shop served on loopback over HTTPS and HTTP and visited by the real collectors: evidence to derive facts from."""

from collections.abc import Callable, Mapping
from pathlib import Path

from auditor.collectors.run import collect
from auditor.evidence.bundle import Bundle
from auditor.settings import Access, ConnectTo, Scope, Settings
from auditor.target import parse
from tests import loopback

HOST = "shop.test"
ELSEWHERE = "documents.autre.test"
Answer = Callable[[loopback.Request], loopback.Reply]
TEXT = "<p>" + "Une boutique de thé qui écrit assez de mots pour être une page entière. " * 6 + "</p>"


def html(body: str = "", head: str = "", links: tuple[str, ...] = ()) -> bytes:
    """Return a page with enough words to be one."""
    menu = "".join(f'<a href="{link}">{link.strip("/")}</a> ' for link in links)
    page = f'<!doctype html><html lang="fr"><head><title>Thés</title>{head}</head><body><nav>{menu}</nav>'
    return f"{page}<main><h1>Nos thés</h1>{TEXT}{body}</main></body></html>".encode()


def reply(*headers: tuple[str, str], body: bytes | None = None, status: int = 200) -> loopback.Reply:
    """Return an HTML answer with these headers."""
    return status, [("Content-Type", "text/html; charset=utf-8"), *headers], html() if body is None else body


def moved(to: str, status: int = 301) -> loopback.Reply:
    """Return a redirect."""
    return status, [("Location", to)], b""


def pages(answers: Mapping[str, loopback.Reply]) -> Answer:
    """Answer by path, or by host and path; 404 elsewhere."""

    def answer(request: loopback.Request) -> loopback.Reply:
        host = (request.header("Host") or "").partition(":")[0]
        known = answers.get(host + request.path) or answers.get(request.path)
        return known or (404, [("Content-Type", "text/html")], html("<p>Page introuvable</p>"))

    return answer


def visited(
    folder: Path,
    https: Answer | None,
    http: Answer | None = None,
    *,
    authorised: bool = False,
    scheme: str = "",
    **access: object,
) -> Bundle:
    """Visit ``shop.test``, served as said, over HTTPS if it is; a scheme that is None has nobody listening."""
    authority = loopback.Authority(folder)
    tls = authority.context(HOST, f"www.{HOST}", ELSEWHERE)
    closed = loopback.closed_port()
    with loopback.serve(https or pages({}), tls=tls) as secure, loopback.serve(http or pages({})) as plain:
        ports = {443: secure.port if https else closed, 80: plain.port if http else closed}
        rules = tuple(ConnectTo(host="", port=port, to_host=loopback.HOST, to_port=to) for port, to in ports.items())
        settings = Settings(
            scope=Scope(pace_per_s=0, pages=10, authorised=authorised),
            access=Access.model_validate({"ca_file": authority.ca_file, "connect_to": rules, **access}),
        )
        target = parse(f"{scheme or ('https' if https else 'http')}://{HOST}/")
        collect(target, settings, folder, lambda what, done, of: None)
    return Bundle(folder)
