"""Security headers, from a served shop."""

from pathlib import Path

from auditor.evidence.records import PageKind
from auditor.facts.cookies import Cookies
from auditor.facts.cookies import derive as derive_cookies
from auditor.facts.headers import Headers, derive, shown
from tests.facts import served


def headers(folder: Path, answer: served.Answer) -> Headers:
    found = derive(served.visited(folder, answer))
    assert isinstance(found, Headers)
    return found


def test_repeated_lines_stay_apart_and_metas_are_read(tmp_path: Path) -> None:
    head = (
        '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">'
        '<meta name="referrer" content="same-origin">'
    )
    lines = (
        ("Content-Security-Policy", "script-src 'self'"),
        ("content-security-policy", "object-src 'none'"),
        ("Content-Security-Policy-Report-Only", "default-src 'none'"),
        ("X-Frame-Options", "DENY"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
    )
    (page,) = headers(tmp_path, served.pages({"/": served.reply(*lines, body=served.html(head=head))})).pages

    assert page.csp == ("script-src 'self'", "object-src 'none'")
    assert page.csp_meta == ("default-src 'self'",)
    assert page.csp_report_only == ("default-src 'none'",)
    assert (page.frame_options, page.content_type_options) == (("DENY",), ("nosniff",))
    assert (page.referrer_policy, page.meta_referrer) == (("no-referrer",), "same-origin")


def test_pages_that_matter_come_first_and_errors_are_left_out(tmp_path: Path) -> None:
    body = served.html(links=("/contact", "/mon-compte", "/introuvable"))
    login = served.html('<form method="post"><input type="email" name="email"><input type="password" name="p"></form>')
    shop = {"/": served.reply(body=body), "/contact": served.reply(), "/mon-compte": served.reply(body=login)}

    found = headers(tmp_path, served.pages(shop))

    assert [page.kind for page in found.pages[:2]] == [PageKind.HOME, PageKind.ACCOUNT]
    assert not any("introuvable" in page.seen.url for page in found.pages)


def test_a_document_hosted_elsewhere_is_not_judged(tmp_path: Path) -> None:
    body = served.html(f'<footer><a href="https://{served.ELSEWHERE}/cgv">CGV</a></footer>')
    shop = {"/": served.reply(body=body), f"{served.ELSEWHERE}/cgv": served.reply(("Set-Cookie", "elsewhere=1"))}
    bundle = served.visited(tmp_path, served.pages(shop))
    found, cookies = derive(bundle), derive_cookies(bundle)
    assert isinstance(found, Headers)
    assert isinstance(cookies, Cookies)

    assert (tmp_path / "evidence" / "crawl.json").read_text("utf-8").count(f'"https://{served.ELSEWHERE}/cgv"') > 1
    assert cookies.items == ()
    assert {page.seen.url for page in found.pages} == {"https://shop.test/"}


def test_groups_keep_the_order_of_pages(tmp_path: Path) -> None:
    found = headers(tmp_path, served.pages({"/": served.reply(body=served.html(links=("/a",))), "/a": served.reply()}))

    groups = found.by(lambda page: ["all"] if page.csp else ["none", "all"])

    assert groups["all"] == found.pages
    assert shown(groups["none"])[0].url == "https://shop.test/"
