import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.report.safe import breakable, clean, clean_line, shortened


@pytest.mark.parametrize(
    ("hostile", "left"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07after", "after"),
        ("\x9b2Jx", "x"),
        ("a\x00b\x07c\x7fd\x85e", "abcde"),
        ("\u202egnp.exe", "gnp.exe"),
        ("\u2066a\u2069\u061c", "a"),
        ("\ud800lone\udfff", "lone"),
        ("a\U000e0041b", "ab"),
        ("\x1b", ""),
        ("\x1b\x1b[[0m", "0m"),
    ],
)
def test_what_steers_a_terminal_or_a_reader_is_removed(hostile: str, left: str) -> None:
    assert clean(hostile) == left


def test_words_lines_and_signs_of_all_languages_stay() -> None:
    text = "œuvre Łódź 漢字 العربية 🍪\n\tsecond line\u00a0; e\u0301"

    assert clean(text) == text


@given(st.text(st.characters(codec=None)))
def test_nothing_cleaned_can_reach_a_terminal_or_break_utf8(text: str) -> None:
    cleaned = clean(text)

    assert cleaned.encode("utf-8").decode("utf-8") == cleaned
    assert not any(ord(char) < 32 and char not in "\n\t" for char in cleaned)
    assert not set(cleaned) & set("\x1b\x7f\x9b\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert clean(cleaned) == cleaned


def test_one_line_is_one_line() -> None:
    assert clean_line(" a\n\n b\r\nc\u2028d ") == "a b c d"


def test_long_tokens_get_places_to_break_and_stay_whole_otherwise() -> None:
    shown = breakable("see https://shop.example/a/b?c=d&e=f_g-h now")

    assert "<wbr>" in shown
    assert shown.replace("<wbr>", "") == "see https://shop.example/a/b?c=d&amp;e=f_g-h now"


def test_short_names_are_not_broken() -> None:
    assert "<wbr>" not in breakable("PHPSESSID _ga_ABC-1 a/b")


@pytest.mark.parametrize("unit", ["%", "a%", "/?", "\x1b[", "\x1b]0;"])
def test_hostile_tokens_are_broken_in_linear_time(unit: str) -> None:
    breakable(clean(unit * 200_000))


@given(st.text(max_size=300))
def test_markup_is_always_escaped(text: str) -> None:
    assert "<" not in breakable(text).replace("<wbr>", "")


def test_shortening_says_that_it_cut() -> None:
    assert shortened("abcdef", 4) == "abc…"
    assert shortened("abcd", 4) == "abcd"
