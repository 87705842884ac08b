"""A text without markup has paragraphs, titles and items all the same."""

from auditor.evidence.texts import BlockKind
from auditor.reading.plain import PlainLine, blocks_of_lines, text_blocks


def shape(text: str) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in text_blocks(text)]


def test_empty_lines_part_paragraphs_and_short_lines_stay_lines() -> None:
    assert shape("SARL Dupont\n12 rue de la Paix\n75002 Paris\n\nGérant : Jean Martin\n") == [
        ("paragraph", "SARL Dupont\n12 rue de la Paix\n75002 Paris"),
        ("paragraph", "Gérant : Jean Martin"),
    ]


def test_titles_are_underlined_marked_or_numbered() -> None:
    text = "Conditions\n==========\nTexte.\n\n## Livraison\nSous 3 jours.\n\n3. Paiement\nPar carte."
    titles = [words for kind, words in shape(text) if kind == "heading"]
    assert titles == ["Conditions", "Livraison", "3. Paiement"]


def test_wrapped_lines_are_joined_and_cut_words_are_whole_again() -> None:
    text = (
        "Le vendeur s'engage à livrer les marchandises que le client a comman-\n"
        "dées dans un délai de trois jours, sauf grève, sinistre ou cas prévus peut-\n"
        "être par la loi."
    )
    assert shape(text)[0][1].endswith(
        "a commandées dans un délai de trois jours, sauf grève, sinistre ou cas prévus peut-être par la loi."
    )


def test_bullets_are_items() -> None:
    assert [kind for kind, _ in shape("Vos droits :\n- accès\n- opposition")] == ["paragraph", "item", "item"]


def test_running_titles_are_kept_once() -> None:
    lines = [
        line
        for page in (1, 2, 3, 4)
        for line in (
            PlainLine("SARL Dupont, RCS Paris", page),
            PlainLine(f"Texte de la page {page * 7} bis", page),
            PlainLine(f"Page {page}", page),
        )
    ]
    texts = "\n".join(block.text for block in blocks_of_lines(lines))
    assert texts.count("SARL Dupont") == 1
    assert "Page 2" not in texts


def test_blocks_know_their_page_and_large_letters_make_titles() -> None:
    title, words = blocks_of_lines(
        [
            PlainLine("Livraison", 3, size=18),
            PlainLine("Sous trois jours ouvrés en France.", 3, size=11),
            PlainLine("Voilà", 3, size=11),
        ]
    )
    assert (title.kind, title.page) == (BlockKind.HEADING, 3)
    assert (words.kind, words.page) == (BlockKind.PARAGRAPH, 3)
