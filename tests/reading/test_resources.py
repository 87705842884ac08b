from collections.abc import Callable

import pytest

from auditor.reading.page import PageContent

Read = Callable[..., PageContent]


def _hosts(page: PageContent) -> set[tuple[str, str]]:
    return {(item.tag, item.host) for item in page.reading.resources}


@pytest.mark.parametrize(
    ("html", "tag", "host"),
    [
        ('<script src="//cdn.test/a.js"></script>', "script", "cdn.test"),
        ('<img srcset="https://i.test/a.jpg 1x, /b.jpg 2x">', "img", "i.test"),
        ("<iframe src=https://www.youtube.com/embed/x></iframe>", "iframe", "www.youtube.com"),
        ("<link rel=stylesheet href=https://fonts.googleapis.com/css>", "link", "fonts.googleapis.com"),
        ("<link rel=preconnect href=https://fonts.gstatic.com>", "preconnect", "fonts.gstatic.com"),
        ("<video poster=https://p.test/p.jpg></video>", "img", "p.test"),
        ("<object data=https://o.test/x.swf></object>", "embed", "o.test"),
        (
            "<style>@import 'https://s.test/a.css'; a{background:url(\"https://s.test/i.png\")}</style>",
            "style",
            "s.test",
        ),
        ('<p style="background: url(https://b.test/i.png)">', "style", "b.test"),
        ("<script>s.src='https://t.test/tag.js?id=1'</script>", "inline-script", "t.test"),
        (r'<script>x="https:\/\/t.test\/tag.js"</script>', "inline-script", "t.test"),
        (
            "<script>j.src='https://www.googletagmanager.com/gtag/js?id=G-1'</script>",
            "inline-script",
            "www.googletagmanager.com",
        ),
        ("<noscript><img src=https://px.test/1.gif></noscript>", "noscript", "px.test"),
    ],
)
def test_what_a_page_loads_is_listed(read: Read, html: str, tag: str, host: str) -> None:
    assert _hosts(read(html)) == {(tag, host)}


@pytest.mark.parametrize(
    "html",
    [
        '<script type="text/plain" data-category="analytics" src="https://t.test/a.js"></script>',
        '<script type="application/json">{"u":"https://t.test/a.js"}</script>',
        '<iframe data-src="https://www.youtube.com/embed/x"></iframe>',
        "<template><script src=https://t.test/a.js></script></template>",
        '<link rel=canonical href="https://t.test/"><link rel="alternate stylesheet" href="https://t.test/a.css">',
        '<img src="data:image/gif;base64,AAAA">',
        "<script>// see https://t.test/a.js\n</script>",
        '<a href="https://t.test/a.js">x</a>',
    ],
)
def test_what_waits_or_is_only_mentioned_is_not_loaded(read: Read, html: str) -> None:
    assert read(html).reading.resources == ()


def test_third_parties_are_told_by_registrable_domain(read: Read) -> None:
    html = '<script src="https://static.boutique.test/a.js" integrity="sha384-x"></script><script src="https://x.test/b.js"></script>'
    assert [(r.third_party, r.integrity) for r in read(html).reading.resources] == [(False, True), (True, False)]


def test_plain_http_loads_of_a_secure_page_are_insecure(read: Read) -> None:
    html = (
        '<img src="http://a.test/i.png"><a href="http://b.test/">b</a><svg xmlns="http://www.w3.org/2000/svg"></svg>'
        '<link rel=canonical href="http://www.boutique.test/"><form action="http://c.test/"></form>'
        "<noscript><img src=http://d.test/1.gif></noscript>"
    )
    assert [item.host for item in read(html).reading.insecure_urls] == ["a.test"]
    assert read(html, "http://www.boutique.test/").reading.insecure_urls == ()


def test_an_unclosed_comment_of_a_sheet_hides_the_rest_in_linear_time(read: Read) -> None:
    html = "<style>a{background:url(https://a.test/i.png)}" + "/*\n" * 60_000 + "b{background:url(https://b.test/)}"
    assert [item.host for item in read(html + "</style>").reading.resources] == ["a.test"]


def test_scripts_come_before_a_flood_of_images(read: Read) -> None:
    html = "".join(f"<img src=/{n}.png>" for n in range(100)) + "<script src=/a.js></script>"
    resources = read(html, resources_per_page=10).reading.resources
    assert len(resources) == 10
    assert resources[0].tag == "script"
