"""Reviews and structured data of product pages."""

import json
from collections.abc import Callable
from datetime import date

import pytest

from auditor.evidence.shop import ShopReading

Read = Callable[..., ShopReading]

WOOCOMMERCE = """<ol class="commentlist"><li class="review even thread-even"><div class="comment_container">
<div class="comment-text">
<p class="meta"><strong>Camille</strong> <time datetime="2026-10-02">2 octobre 2026</time></p>
<p>Très beau bol, bien emballé, je recommande.</p></div></div></li></ol>"""
PRESTASHOP = """<div id="product-comments-list"><div class="product-comment-list-item row"><p>Par Camille</p>
<p>Très beau bol, bien emballé, je recommande à tous.</p></div></div>"""
MICRODATA = """<div itemprop="review" itemscope itemtype="https://schema.org/Review">
<span itemprop="author">Camille</span>
<p itemprop="reviewBody">Très beau bol, bien emballé, le 12/10/2026.</p></div>"""


def _json(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


@pytest.mark.parametrize(("body", "dated"), [(WOOCOMMERCE, 1), (PRESTASHOP, 0), (MICRODATA, 1)])
def test_reviews_in_the_html_are_counted(shop: Read, body: str, dated: int) -> None:
    found = shop(f"<main>{body}</main>").reviews

    assert (found.items, found.dated) == (1, dated)


def test_a_review_form_or_an_empty_list_is_no_review(shop: Read) -> None:
    body = """<div class="review-form"><label>Votre avis sur ce produit, en quelques mots <textarea></textarea>
</label></div>
    <div class="reviews-list"></div>"""

    assert shop(f"<main>{body}</main>").reviews.items == 0


HOME_MADE = """<h2>Avis des clients</h2><ul class="avis">
<li class="avis-client"><b>5/5</b> Parfait, je recommande. Julie</li>
<li class="avis-client"><b>4/5</b> Très bon produit. Karim</li></ul>"""


def test_reviews_of_a_home_made_shop(shop: Read) -> None:
    found = shop(f"<main>{HOME_MADE}</main>").reviews

    assert (found.items, found.dated) == (2, 0)


@pytest.mark.parametrize(
    "words",
    [
        "Soyez le premier à donner votre avis sur cet article !",
        "Aucun avis pour le moment, revenez bientôt.",
        "Note moyenne de 4,8 sur 5 pour 120 avis de clients",
        "Avis clients",
        "Be the first to write a review of this product",
    ],
)
def test_a_block_named_after_reviews_may_hold_none(shop: Read, words: str) -> None:
    assert shop(f'<main><div class="avis">{words}</div></main>').reviews.items == 0


def test_structured_data_name_brand_release_and_reviews(shop: Read) -> None:
    product = {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "Product",
                "brand": {"@type": "Brand", "name": "Duval"},
                "releaseDate": "2026-03-01",
                "aggregateRating": {"@type": "AggregateRating", "ratingValue": 4.8},
                "review": [{"@type": "Review", "datePublished": "2026-10-02"}, {"@type": "Review"}],
            }
        ],
    }

    found = shop("<main></main>", head=_json(product))

    assert (found.brand, found.released) == ("Duval", date(2026, 3, 1))
    assert (found.reviews.items, found.reviews.dated, found.reviews.aggregate) == (2, 1, True)


@pytest.mark.parametrize("text", ["{", "[" * 100_000, '{"@type": "Product", "releaseDate": "soon", "brand": 3}'])
def test_broken_data_say_nothing(shop: Read, text: str) -> None:
    found = shop("<main></main>", head=f'<script type="application/ld+json">{text}Product</script>')

    assert (found.brand, found.released) == ("", None)
