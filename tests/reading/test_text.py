from collections.abc import Callable

from auditor.reading.language import language_of
from auditor.reading.page import PageContent
from auditor.reading.text import clean, fold, shorten

Read = Callable[..., PageContent]


def test_words_count_the_main_content_only(read: Read) -> None:
    html = (
        "<header>un deux</header><nav>trois</nav><main><h1>Titre</h1><p>quatre <b>cinq</b></p><script>six()</script>"
        "<style>sept</style><noscript>huit</noscript><template>neuf</template><p hidden>dix</p>"
        '<p style="display : none">onze</p></main><footer>douze</footer>'
    )
    page = read(html)
    assert page.text.split() == ["Titre", "quatre", "cinq"]
    assert page.reading.words == 3
    assert page.reading.excerpt == "Titre quatre cinq"


def test_blocks_separate_words_and_inline_elements_do_not(read: Read) -> None:
    assert read("<p>Con<b>dit</b>ions</p><p>ventes</p><ul><li>a</li><li>b</li></ul>").text == "Conditions\nventes\na\nb"


def test_text_after_comments_is_kept(read: Read) -> None:
    assert read("<p>avant <!-- caché --> après</p>").text == "avant après"


def test_shadow_root_templates_are_shown(read: Read) -> None:
    assert "visible" in read("<div><template shadowrootmode=open><p>visible</p></template></div>").text


def test_text_is_bounded(read: Read) -> None:
    assert len(read("<p>" + "mot " * 10_000, page_text_chars=1_000).text) <= 1_004


def test_cleaning_drops_direction_and_zero_width_characters() -> None:
    assert clean(" a\u202eb\u200b\u00a0c\x00\n d ") == "ab c d"


def test_folding_compares_accents_quotes_and_dashes() -> None:
    assert fold("L’Éditeur – Mentions\u00a0LÉGALES") == "l'editeur - mentions legales"


def test_shortening_cuts_between_words() -> None:
    assert shorten("un deux trois quatre", 14) == "un deux trois…"
    assert shorten("x" * 50, 10) == "x" * 9 + "…"


def test_the_language_is_that_of_the_words() -> None:
    assert (
        language_of("Nous vous livrons dans toute la France et les commandes sont préparées par notre équipe à Lyon.")
        == "fr"
    )
    assert language_of("We deliver to all of the country and you can return your order to us within 30 days.") == "en"
    assert (
        language_of(
            "Wir liefern in die ganze Welt und Sie können "
            "die Ware mit dem Formular an uns zurück senden, das ist nicht schwer."
        )
        == "de"
    )
    assert language_of("Panier Compte Favoris Robe Jupe") is None
    assert language_of("") is None
