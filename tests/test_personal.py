import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.evidence.records import PersonalKind
from auditor.personal import entropy_bits, is_token, personal_kinds

HEX = "5d41402abc4b2a76b9719d911017c592"


@pytest.mark.parametrize(
    "value",
    [
        "jean@x.fr",
        "jean.dupont+news@boutique.co.uk",
        "a%40b.fr",
        "a%2540b.fr",
        base64.b64encode(b"jean.dupont@exemple.fr").decode(),
        base64.urlsafe_b64encode(b'{"email":"jean@exemple.fr"}').decode().rstrip("="),
        "x=1|jean@x.fr|2",
        "/compte/jean@x.fr/commandes",
        '{"e":"jean@x.fr"}',
    ],
)
def test_an_email_address_is_seen_however_it_is_written(value: str) -> None:
    assert PersonalKind.EMAIL in personal_kinds(value)


@pytest.mark.parametrize(
    "value",
    [
        "0612345678",
        "06 12 34 56 78",
        "06.12.34.56.78",
        "+33612345678",
        "%2B33612345678",
        "+33 6 12 34 56 78",
        "0033612345678",
        "+32 470 12 34 56",
        "tel:0145678901",
        base64.b64encode(b"tel=06 12 34 56 78").decode(),
    ],
)
def test_a_phone_number_is_seen_when_it_is_written_as_one(value: str) -> None:
    assert PersonalKind.PHONE in personal_kinds(value)


@pytest.mark.parametrize(
    "value",
    [
        "1700000000",
        "1700000000000",
        "12345678901234",
        "33612345678",
        "01-02-2024",
        "01/02/2024",
        "2024-01-02",
        "2024-01-02T10:00:00+01:00",
        "01-02-2024 10:30:15",
        "GA1.2.0612345678.1700000000",
        "12.5",
        "0",
        "000012345678",
        "logo@2x.png",
        "vue@3.2.1",
        "npm/jquery@3.7.1.min.js",
        "wght@400.700",
        "@media",
        "a@b",
        "user@localhost",
        "https://0123456789abcdef@o1.ingest.sentry.io/1",
        "",
        "fr-FR",
        "accepted",
        "3.14.15.92.65",
        "01.02.03.04",
    ],
)
def test_numbers_dates_and_file_names_are_nobody(value: str) -> None:
    assert not {PersonalKind.EMAIL, PersonalKind.PHONE} & set(personal_kinds(value))


@pytest.mark.parametrize(
    "value",
    [
        HEX,
        HEX.upper(),
        "550e8400-e29b-41d4-a716-446655440000",
        "sess:" + HEX,
        "q9Xr2LbT8vNz4KpW1mYc",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.abc_def",
    ],
)
def test_a_random_token_is_seen(value: str) -> None:
    assert is_token(value)
    assert personal_kinds(value) == (PersonalKind.TOKEN,)


@pytest.mark.parametrize(
    "value",
    [
        "chaussures-de-course-homme-2024-nouvelle-collection",
        "politique-de-confidentialite-et-cookies",
        "a" * 50,
        "abcdefghijklmnopqrstuvwxyz",
        "iphone15promax256gb",
        "ChaussuresDeCoursePourHommeEtFemme",
        "12345678901234567890",
    ],
)
def test_words_are_no_token(value: str) -> None:
    assert not is_token(value)


@given(st.text(max_size=500))
def test_no_value_crashes(value: str) -> None:
    personal_kinds(value)
    assert entropy_bits(value) >= 0


@pytest.mark.parametrize("unit", ["a@", "+1 ", "0", "a.", "%25", "=", "A", "a@a.", "-", "eyJ", "a-b_"])
def test_hostile_values_are_read_in_linear_time(unit: str) -> None:
    personal_kinds(unit * 1_000_000)


def test_entropy_grows_with_length_and_variety() -> None:
    assert entropy_bits("") == 0
    assert entropy_bits("aaaa") == 0
    assert entropy_bits("abcd") == 8
