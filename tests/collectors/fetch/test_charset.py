import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.collectors.fetch.charset import decode, decode_file, media_type

E = "é €"


@pytest.mark.parametrize(
    ("content", "content_type", "encoding", "source", "text"),
    [
        (codecs.BOM_UTF8 + E.encode(), "text/html; charset=iso-8859-1", "utf-8", "bom", E),
        (codecs.BOM_UTF16_LE + E.encode("utf-16le"), "text/html", "utf-16le", "bom", E),
        (codecs.BOM_UTF16_BE + E.encode("utf-16be"), "text/html", "utf-16be", "bom", E),
        (E.encode("cp1252"), "text/html; charset=ISO-8859-1", "windows-1252", "http", E),
        (E.encode("cp1252"), "text/html;Charset='latin1'", "windows-1252", "http", E),
        (E.encode(), 'text/html; charset="UTF8"', "utf-8", "http", E),
        (E.encode(), "text/html; charset=nonsense", "utf-8", "guess", E),
        (b"<meta charset=latin1>\xe9", "text/html", "windows-1252", "meta", "<meta charset=latin1>é"),
        (
            b'<META http-equiv="Content-Type" content="text/html; charset=windows-1252">\xe9',
            "text/html",
            "windows-1252",
            "meta",
            '<META http-equiv="Content-Type" content="text/html; charset=windows-1252">é',
        ),
        (b"<meta charset=utf-16>\xc3\xa9", "text/html", "utf-8", "meta", "<meta charset=utf-16>é"),
        (b"<!-- <meta charset=latin1> -->\xc3\xa9", "text/html", "utf-8", "guess", "<!-- <meta charset=latin1> -->é"),
        (b" " * 1100 + b"<meta charset=latin1>\xc3\xa9", "", "utf-8", "guess", " " * 1100 + "<meta charset=latin1>é"),
        (b"<?xml version='1.0' encoding='iso-8859-1'?>\xe9", "", "windows-1252", "meta", None),
        (b"\xe9t\xe9", "text/html", "windows-1252", "default", "été"),
        (b"caf\xc3", "text/html", "utf-8", "guess", "caf"),
        (b"", "", "utf-8", "guess", ""),
    ],
)
def test_the_encoding_is_the_browsers(
    content: bytes, content_type: str, encoding: str, source: str, text: str | None
) -> None:
    decoded = decode(content, content_type)
    assert (decoded.encoding, decoded.source) == (encoding, source)
    if text is not None:
        assert decoded.text == text


LABELS = ["utf-8", "utf-16", "iso-2022-jp", "gb18030", "hz-gb-2312", "big5", "x-user-defined", "replacement", "é", "\0"]


@given(st.binary(max_size=200), st.sampled_from(LABELS))
def test_a_wrong_label_never_crashes(content: bytes, label: str) -> None:
    decode(content, f"text/html; charset={label}")
    decode(f"<meta charset={label}>".encode() + content, "text/html")


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("Text/HTML; charset=x", "text/html"),
        ("", ""),
        ("html", ""),
        ("text/html, text/plain", ""),
        (" a/b+c ;", "a/b+c"),
    ],
)
def test_a_media_type_is_its_essence(header: str, expected: str) -> None:
    assert media_type(header) == expected


FRENCH = "<p>Société éditrice : Léa Hébrard, 10 000 €, œuvre</p>"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "windows-1252"])
def test_a_file_without_a_server_is_read_whatever_its_encoding(encoding: str) -> None:
    assert decode_file(FRENCH.encode(encoding)).text == FRENCH


def test_a_declaration_in_a_file_is_followed_unless_the_words_belie_it() -> None:
    page = "<meta charset=iso-8859-1><p>Société</p>"
    assert decode_file(page.encode("iso-8859-1")).text == page
    assert decode_file(page.encode("utf-8")).text == page
