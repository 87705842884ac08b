"""What HTML alone shows of accessibility."""

from collections.abc import Callable

import pytest

from auditor.evidence.shop import ShopReading

Read = Callable[..., ShopReading]


@pytest.mark.parametrize(
    ("body", "missing"),
    [
        ('<img src="/a.jpg">', 1),
        ('<img src="/a.jpg" alt="">', 0),
        ('<img src="https://pixel.test/t" width="1" height="1">', 0),
        ('<img src="/a.jpg" alt="Bol en grès">', 0),
        ('<img src="/a.jpg" role="presentation">', 0),
        ('<div aria-hidden="true"><img src="/a.jpg"></div>', 0),
        ('<img src="/a.jpg" aria-label="Bol">', 0),
    ],
)
def test_images_without_alt(shop: Read, body: str, missing: int) -> None:
    assert shop(f"<main>{body}</main>").access.images_without_alt == missing


@pytest.mark.parametrize(
    ("body", "unnamed"),
    [
        ('<input name="cc-number">', ("cc-number",)),
        ('<input name="q" placeholder="Rechercher">', ()),
        ('<label for="e">E-mail</label><input id="e" name="email">', ()),
        ('<label>E-mail <input name="email"></label>', ()),
        ('<input name="email" aria-label="E-mail">', ()),
        ('<input type="hidden" name="token">', ()),
        ("<select></select>", ("select",)),
    ],
)
def test_fields_that_nothing_names(shop: Read, body: str, unnamed: tuple[str, ...]) -> None:
    assert shop(f"<main><form>{body}</form></main>").access.unnamed_controls == unnamed


@pytest.mark.parametrize(
    ("body", "unnamed"),
    [
        ("<button><svg></svg></button>", 1),
        ("<button>Acheter</button>", 0),
        ('<button><img alt="Panier" src="/p.png"></button>', 0),
        ('<button aria-label="Fermer"></button>', 0),
        ('<button><i class="icon"></i> <span>Menu</span></button>', 0),
    ],
)
def test_buttons_that_say_nothing(shop: Read, body: str, unnamed: int) -> None:
    assert shop(f"<main>{body}</main>").access.unnamed_buttons == unnamed


def test_headings_that_jump_over_a_level(shop: Read) -> None:
    assert shop("<main><h1>A</h1><h3>B</h3><h4>C</h4><h2>D</h2></main>").access.skipped_headings == 1
