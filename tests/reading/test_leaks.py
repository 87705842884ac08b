from collections.abc import Callable

import pytest

from auditor.reading.page import PageContent

Read = Callable[..., PageContent]
SECRET = "f3a9c1e07b5d4826a1c9e3f70b8d6524"


@pytest.mark.parametrize(
    ("html", "parameter", "holds", "tag"),
    [
        ('<a href="/compte?email=jeanne.martin%40orange.fr">x</a>', "email", "email", "a"),
        ('<img src="https://px.test/p.gif?e=jeanne.martin@orange.fr">', "e", "email", "img"),
        ('<form action="/suivi?tel=0612345678"></form>', "tel", "phone", "form"),
        (f'<a href="/reset?token={SECRET}">x</a>', "token", "token", "a"),
        (f'<a href="/compte;jsessionid={SECRET}">x</a>', "", "token", "a"),
        (f'<a href="/newsletter/unsubscribe/{SECRET}">x</a>', "", "token", "a"),
        ('<a href="/u/jeanne.martin@orange.fr/profil">x</a>', "", "email", "a"),
    ],
)
def test_an_address_that_carries_something_is_seen_and_not_kept(
    read: Read, html: str, parameter: str, holds: str, tag: str
) -> None:
    page = read(html)
    (leak,) = page.reading.leaks
    assert (leak.parameter, leak.holds, leak.tag) == (parameter, holds, tag)
    kept = page.reading.model_dump_json()
    assert "jeanne" not in kept
    assert "0612345678" not in kept
    assert SECRET not in kept


@pytest.mark.parametrize(
    "html",
    [
        '<a href="mailto:jeanne.martin@orange.fr">x</a><a href="tel:+33612345678">x</a>',
        '<a href="https://wa.me/33612345678">x</a>',
        '<a href="https://api.whatsapp.com/send?phone=33612345678">x</a>',
        '<a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fwww.boutique.test%2F">x</a>',
        '<a href="/contact?to=contact@boutique.test">x</a>',
        f'<script src="https://maps.test/js?key={SECRET}"></script>',
        '<a href="/robe?id_product=12&color=bleu">x</a>',
        f'<form><input type=hidden name=token value="{SECRET}"></form>',
        '<img src="/logo@2x.png">',
    ],
)
def test_ordinary_addresses_are_no_leak(read: Read, html: str) -> None:
    assert read(html).reading.leaks == ()


def test_leaks_are_bounded(read: Read) -> None:
    html = "".join(f'<a href="/?e=client{n}@orange.fr">x</a>' for n in range(300))
    assert len(read(html, traces_per_page=20).reading.leaks) == 20
