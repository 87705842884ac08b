from datetime import UTC, datetime, timedelta, timezone

from auditor.report.typography import day, duration, hours, iso_day, number, percent, spaced, stamp, typeset


def test_french_punctuation_never_starts_a_line() -> None:
    assert typeset("Pourquoi ? L'article : « oui » !", "fr") == (
        "Pourquoi\u202f? L’article\u00a0: «\u00a0oui\u00a0»\u202f!"
    )


def test_english_keeps_its_spaces_but_gets_its_apostrophes() -> None:
    assert typeset("the site's art. 5: yes", "en") == "the site’s art. 5: yes"


def test_code_keeps_its_quotes_and_addresses_keep_their_colon() -> None:
    text = "script-src 'self' https://a.example:443/?x=1;y"

    assert typeset(text, "fr") == text


def test_spacing_alone_leaves_apostrophes_as_found() -> None:
    assert spaced("cookie l'x !", "fr") == "cookie l'x\u202f!"


def test_a_ratio_below_one_never_reads_as_everything() -> None:
    assert percent(0.9999, "en") == "99%"
    assert percent(1.0, "fr") == "100\u00a0%"
    assert percent(0.29, "en") == "29%"


def test_dates_are_in_utc_and_in_words() -> None:
    moment = datetime(2026, 11, 22, 0, 30, tzinfo=timezone(timedelta(hours=1)))

    assert stamp(moment) == "2026-11-21\u00a023:30:00\u00a0UTC"
    assert day(moment, "fr") == "21\u00a0novembre 2026"
    assert day(datetime(2026, 12, 1, tzinfo=UTC), "fr") == "1er\u00a0décembre 2026"
    assert day(moment, "en") == "21\u00a0November 2026"


def test_numbers_follow_the_language() -> None:
    assert number(1234.5, "fr") == "1\u202f234,5"
    assert number(1234.5, "en") == "1,234.5"
    assert hours(0.5, "fr") == "30\u00a0min"
    assert hours(2.5, "fr") == "2,5\u00a0h"
    assert duration(3725, "en") == "1\u00a0h 02\u00a0min"
    assert duration(65, "fr") == "1\u00a0min 05\u00a0s"


def test_an_iso_date_is_written_in_words() -> None:
    assert iso_day("2026-12-01", "fr") == "1er\u00a0décembre 2026"
    assert iso_day("2026-12-01", "en") == "1\u00a0December 2026"
    assert iso_day("soon", "en") == "soon"
