from auditor.report.glyphs import drawable


def test_european_scripts_arrows_and_checks_are_drawn() -> None:
    text = "Łódź ÿ œ « € » № → ✓ ✕ жΩ\u202f!\u00a0\u200b\n"

    assert drawable(text) == text


def test_what_no_bundled_font_has_leaves_a_mark() -> None:
    assert drawable("漢🍪a") == "□□a"


def test_what_has_no_width_leaves_nothing() -> None:
    assert drawable("a\U000e0100b") == "ab"
