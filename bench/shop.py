"""A generated shop of any size, served by a process of its own: ``python -m bench.shop PAGES``."""

import re
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

_HEAD = (
    '<!DOCTYPE html><html lang="fr"><head><title>{title}</title></head><body><header><a href="/">Accueil</a></header>'
)
_FOOT = (
    '<footer><a href="/mentions-legales">Mentions légales</a> <a href="/cgv">CGV</a> '
    '<a href="/confidentialite">Politique de confidentialité</a><form action="/newsletter" method="post">'
    '<label for="e">E-mail</label><input id="e" type="email" name="email" required><button>S\'inscrire</button></form>'
    "</footer></body></html>"
)
_FILLER = "<p>Un thé vert cueilli au printemps, séché lentement, aux notes d'herbe coupée et de châtaigne.</p>" * 300


def _page(path: str, pages: int) -> bytes:
    number = int(match.group(1)) if (match := re.search(r"(\d+)$", path)) else 0
    links = "".join(
        f'<li><a href="/produit/the-{index}">Thé {index}</a></li>'
        for index in range(number * 20 + 1, number * 20 + 21)
        if index < pages
    )
    return f"{_HEAD.format(title=f'Page {path}')}<main><h1>{path}</h1><ul>{links}</ul>{_FILLER}</main>{_FOOT}".encode()


def main(pages: int) -> None:
    """Serve until killed; print the address."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            body = b"User-agent: *\nAllow: /\n" if self.path == "/robots.txt" else _page(self.path, pages)
            missing = self.path.startswith(("/auditor-", "/sitemap"))
            self.send_response_only(404 if missing else 200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print(f"http://127.0.0.1:{server.server_address[1]}/", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main(int(sys.argv[1]))
