"""Cookies, from what a served shop sets."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import count
from pathlib import Path

import pytest
from pydantic import SecretStr

from auditor.evidence.records import PersonalKind
from auditor.facts.cookies import Cookie, Cookies, derive
from auditor.problems import Missing, Problem
from tests import loopback
from tests.facts import served

Sent = tuple[tuple[str, SecretStr], ...]


def setting(*lines: str) -> served.Answer:
    return served.pages({"/": served.reply(*(("Set-Cookie", line) for line in lines))})


def cookies(folder: Path, https: served.Answer, sent: Sent = ()) -> Cookies:
    found = derive(served.visited(folder, https, cookies=sent))
    assert isinstance(found, Cookies)
    return found


def by_name(found: Cookies) -> dict[str, Cookie]:
    return {cookie.name: cookie for cookie in found.items}


def test_a_dead_site_gives_no_cookies(tmp_path: Path) -> None:
    dead = served.pages({"/": (503, [("Content-Type", "text/html"), ("Set-Cookie", "_ga=1")], served.html())})

    found = derive(served.visited(tmp_path, dead))

    assert isinstance(found, Missing)
    assert found.problem is Problem.HTTP_SERVER_ERROR


def test_the_declared_lifetime_is_kept_beyond_what_browsers_allow(tmp_path: Path) -> None:
    found = by_name(cookies(tmp_path, setting("promo=1; Max-Age=99999999; Expires=Thu, 01 Jan 1970 00:00:00 GMT")))

    assert found["promo"].lifetime_s == 99_999_999
    assert found["promo"].exempt is None


def test_attributes_and_purpose_are_read(tmp_path: Path) -> None:
    lines = ("PHPSESSID=f3a9c17be05d42886a1c0e9d7b54f2aa; path=/; secure; HttpOnly; SameSite=Lax", "_ga=GA1.1.2.3")

    found = by_name(cookies(tmp_path, setting(*lines)))

    session = found["PHPSESSID"]
    assert (session.secure, session.http_only, session.same_site) == (True, True, "Lax")
    assert (session.purpose, session.exempt, session.lifetime_s) == ("session", "yes", None)
    assert session.opaque
    assert session.https
    assert found["_ga"].exempt == "no"
    assert not found["_ga"].opaque


def test_deletions_and_cookies_that_browsers_refuse_are_left_out(tmp_path: Path) -> None:
    lines = ("old=deleted; Max-Age=0", "IDE=abc; Domain=doubleclick.net", "kept=1", "twice=1", "twice=; Max-Age=-1")

    found = by_name(cookies(tmp_path, setting(*lines)))

    assert set(found) == {"kept"}


def test_short_names_count_on_their_vendors_domain_only(tmp_path: Path) -> None:
    found = by_name(cookies(tmp_path, setting("fr=1; Max-Age=9999999", "NID=2")))

    assert found["fr"].exempt is None
    assert found["NID"].purpose is None


def test_a_cookie_of_a_redirect_belongs_to_the_first_response(tmp_path: Path) -> None:
    shop = {
        "shop.test/": (302, [("Location", "/fr/"), ("Set-Cookie", "_fbp=fb.1.2.3")], b""),
        "/fr/": served.reply(body=served.html(links=("/contact",))),
        "/contact": served.reply(("Set-Cookie", "_gid=x")),
    }

    found = by_name(cookies(tmp_path, served.pages(shop)))

    assert found["_fbp"].first_response
    assert not found["_gid"].first_response


@pytest.mark.parametrize(
    ("line", "sliding"),
    [
        ("seen=1; Max-Age=31536000", True),
        ("seen=1; Max-Age=999999999999", True),
        (f"seen=1; Expires={format_datetime(datetime.now(UTC) + timedelta(days=365.02), usegmt=True)}", False),
        ("seen=1", False),
    ],
    ids=["max-age", "endless", "fixed end", "session"],
)
def test_a_lifetime_slides_when_its_end_moves(tmp_path: Path, line: str, sliding: bool) -> None:
    found = cookies(tmp_path, setting(line))

    assert found.return_visit
    assert by_name(found)["seen"].sliding is sliding


def test_an_end_counted_from_each_answer_slides_however_fast_the_visits(tmp_path: Path) -> None:
    def answer(request: loopback.Request) -> loopback.Reply:
        end = format_datetime(datetime.now(UTC) + timedelta(days=30), usegmt=True)
        return served.reply(("Set-Cookie", f"seen=1; Expires={end}"))

    assert by_name(cookies(tmp_path, answer))["seen"].sliding


def test_a_cookie_set_once_does_not_slide(tmp_path: Path) -> None:
    def once(request: loopback.Request) -> loopback.Reply:
        known = "seen=" in (request.header("Cookie") or "")
        return served.reply() if known else served.reply(("Set-Cookie", "seen=1; Max-Age=31536000"))

    assert not by_name(cookies(tmp_path, once))["seen"].sliding


def test_a_readable_address_is_recognised_and_not_kept(tmp_path: Path) -> None:
    bundle = served.visited(tmp_path, setting("user=bWFyaWUuZHVwb250QGV4YW1wbGUuZnI%3D"))
    found = derive(bundle)
    assert isinstance(found, Cookies)

    assert by_name(found)["user"].value_holds == (PersonalKind.EMAIL,)
    assert "bWFyaWU" not in found.model_dump_json()
    assert "marie.dupont" not in found.model_dump_json()


def test_the_auditors_own_cookies_are_not_the_sites(tmp_path: Path) -> None:
    found = cookies(tmp_path, setting("preprod=s3cret; Max-Age=99999999", "_ga=1"), (("preprod", SecretStr("s3cret")),))

    assert set(by_name(found)) == {"_ga"}
    assert not found.choice_sent


def test_a_consent_cookie_sent_by_the_auditor_is_remembered(tmp_path: Path) -> None:
    assert cookies(tmp_path, setting("_ga=1"), (("tarteaucitron", SecretStr("!ga=true")),)).choice_sent


def test_the_same_cookie_on_many_pages_is_one(tmp_path: Path) -> None:
    numbers = count()
    body = served.html(links=("/contact", "/produit"))

    def answer(request: loopback.Request) -> loopback.Reply:
        return served.reply(("Set-Cookie", f"visit={next(numbers)}; Max-Age=600"), body=body)

    assert len(cookies(tmp_path, answer).items) == 1
