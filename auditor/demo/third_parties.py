"""What the third-party hosts of the flawed shop answer, read from ``third_parties.toml``: stand-ins only."""

import tomllib
from functools import cache
from pathlib import Path

from auditor.demo.messages import Response, text
from auditor.model import Frozen


class ThirdParty(Frozen):
    """One host that is not the shop's; every address on it gets the same answer."""

    host: str
    media_type: str
    body: str
    cookies: tuple[str, ...] = ()


class _Table(Frozen):
    third_party: tuple[ThirdParty, ...]


@cache
def third_parties() -> dict[str, ThirdParty]:
    """Read the table once, by host name."""
    path = Path(__file__).with_name("third_parties.toml")
    table = _Table.model_validate(tomllib.loads(path.read_text("utf-8")))
    return {row.host: row for row in table.third_party}


def respond(party: ThirdParty) -> Response:
    """Answer for a third party: its script or picture, and the cookies it sets."""
    response = text(party.body, party.media_type)
    response.headers.append(("Access-Control-Allow-Origin", "*"))
    response.headers.extend(("Set-Cookie", f"{cookie}; Path=/; Secure; SameSite=None") for cookie in party.cookies)
    return response
