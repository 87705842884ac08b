from collections.abc import Callable

import pytest

from auditor.evidence.pages import Region
from auditor.reading.page import PageContent

HEADER, NAV, MAIN, FOOTER, FORM = Region.HEADER, Region.NAV, Region.MAIN, Region.FOOTER, Region.FORM


@pytest.mark.parametrize(
    ("html", "region"),
    [
        ("<footer>{}</footer>", FOOTER),
        ("<footer><nav>{}</nav></footer>", FOOTER),
        ("<header><nav>{}</nav></header>", NAV),
        ("<header>{}</header>", HEADER),
        ("<div role=contentinfo>{}</div>", FOOTER),
        ("<div role=banner>{}</div>", HEADER),
        ("<div id=footer>{}</div>", FOOTER),
        ('<div class="site-footer dark">{}</div>', FOOTER),
        ('<div class="footer-container">{}</div>', FOOTER),
        ('<section id="shopify-section-footer" class="shopify-section-group-footer-group">{}</section>', FOOTER),
        ('<div class="page-wrapper"><div class="footer content">{}</div></div>', FOOTER),
        ("<main><header id=header>{}</header></main>", HEADER),
        ("<main><footer id=footer>{}</footer></main>", FOOTER),
        ("<main><article><footer>{}</footer></article></main>", MAIN),
        ("<main><section><header>{}</header></section></main>", MAIN),
        ('<main><div class="card-footer">{}</div></main>', MAIN),
        ('<div class="modal-footer">{}</div>', MAIN),
        ('<ul class="menu">{}</ul>', NAV),
        ("<form>{}</form>", FORM),
        ("<footer><form>{}</form></footer>", FORM),
        ("<form id=aspnetForm><div id=footer>{}</div></form>", FOOTER),
        ("<body class='footer-dark'><p>{}</p></body>", MAIN),
    ],
)
def test_a_link_stands_where_the_nearest_landmark_says(
    read: Callable[..., PageContent], html: str, region: Region
) -> None:
    assert [link.region for link in read(html.format('<a href="/x">x</a>')).links] == [region]
