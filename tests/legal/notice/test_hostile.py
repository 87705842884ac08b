import pytest

from auditor.legal.notice.model import LegalNotice
from tests.legal.notice.notices import notice

SEEDS = [
    "le site est édité par ",
    "hébergé par hébergé par ",
    "directeur de la publication ",
    "RCS Paris 123 456 789 ",
    "12 rue de la ",
    "[à compléter ",
    "l'",
    "M. ",
    "Adresse : ",
    "a.b.c@",
    "1 2 3 ",
    "x",
]


@pytest.mark.parametrize("seed", SEEDS)
def test_a_hostile_text_is_read_to_the_end(seed: str) -> None:
    words = seed * (15_000 // len(seed))

    assert isinstance(notice(f"<p>{words}</p><h2>Éditeur</h2><p>{'<br>'.join([seed * 3] * 200)}</p>"), LegalNotice)


def test_an_empty_page_states_nothing() -> None:
    assert not any(said.found for said in notice("").statements().values())


def test_thousands_of_headings_are_read() -> None:
    html = "".join(f"<h{1 + number % 6}>Éditeur {number}</h{1 + number % 6}>" for number in range(1_000))

    assert isinstance(notice(html), LegalNotice)
