from collections.abc import Callable

import pytest

from auditor.reading.page import PageContent

Read = Callable[..., PageContent]


@pytest.mark.parametrize(
    ("html", "source", "text"),
    [
        ('<meta name=generator content="WordPress 6.1.9">', "generator", "WordPress 6.1.9"),
        ('<script src="/js/jquery-3.3.1.min.js"></script>', "script", "/js/jquery-3.3.1.min.js"),
        (
            '<script src="https://x.test/wp-includes/js/wp-embed.min.js?ver=6.1.9&k=secret"></script>',
            "script",
            "ver=6.1.9",
        ),
        ('<link rel=stylesheet href="/static/version1700000000/frontend/a.css">', "asset", "/static/version1700000000"),
        ('<link rel=stylesheet href="/themes/classic/assets/css/theme.css">', "asset", "/themes/classic/assets"),
        ("<p></p><!-- Powered by Shop 1.2 -->", "comment", "Powered by Shop 1.2"),
        ("<script>var prestashop = {};</script>", "script", "var prestashop"),
        ("<script>var wc_add_to_cart_params = {};</script>", "script", "wc_add_to_cart_params"),
    ],
)
def test_software_names_itself(read: Read, html: str, source: str, text: str) -> None:
    (trace,) = read(html).reading.software
    assert trace.source == source
    assert text in trace.text
    assert "secret" not in trace.text


@pytest.mark.parametrize(
    "sentence",
    [
        "Commander en tant qu'invité",
        "Commandez sans créer de compte",
        "Continue as guest",
        "Vous devez créer un compte pour commander.",
        "Enregistrer ma carte pour mes prochains achats",
        "Inscrivez-vous sur la liste Bloctel.",
        "Votre consentement préalable est demandé pour tout démarchage téléphonique.",
        "Les champs marqués d'un astérisque sont obligatoires.",
        "* Champs obligatoires",
        "Required fields are marked *",
        "Votre mot de passe doit contenir au moins 12 caractères.",
    ],
)
def test_telling_sentences_are_kept(read: Read, sentence: str) -> None:
    assert read(f"<p>Bonjour. {sentence}</p><p>Belle robe bleue.</p>").reading.phrases == (sentence,)


def test_a_long_sentence_is_cut_around_its_hint(read: Read) -> None:
    (phrase,) = read("<p>" + "mot " * 200 + "sans créer de compte" + " mot" * 200 + "</p>").reading.phrases
    assert "sans créer de compte" in phrase
    assert len(phrase) <= 300


def test_structured_data_names_its_types(read: Read) -> None:
    html = (
        '<meta property="og:type" content="product">'
        '<script type="application/ld+json">{"@graph":['
        '{"@type":["Product","Thing"],"offers":{"@type":"Offer"}}]}</script>'
        '<script type="application/ld+json">[{"@type":"BreadcrumbList"}]</script>'
        '<script type="application/ld+json">{broken</script>'
        '<div itemscope itemtype="https://schema.org/Organization"></div>'
    )
    assert set(read(html).reading.schema_types) == {
        "og:product", "Product", "Thing", "Offer", "BreadcrumbList", "Organization",
    }  # fmt: skip
