from collections.abc import Callable

from auditor.evidence.pages import DocumentKind, Region
from auditor.reading.links import absolute
from auditor.reading.page import PageContent

Read = Callable[..., PageContent]


def test_links_are_absolute_without_fragment(read: Read) -> None:
    links = read('<a href="../a/./b?x=1#part">A</a><a href="//cdn.test/c">C</a>').links
    assert [link.url for link in links] == ["https://www.boutique.test/a/b?x=1", "https://cdn.test/c"]


def test_the_base_element_is_honoured(read: Read) -> None:
    page = read('<base href="/shop/"><base href="/other/"><a href="cgv">x</a>')
    assert page.base == "https://www.boutique.test/shop/"
    assert page.links[0].url == "https://www.boutique.test/shop/cgv"


def test_routes_of_single_page_sites_keep_their_fragment(read: Read) -> None:
    links = read('<a href="#!/panier">P</a><a href="/#/cgv">C</a><a href="#haut">H</a>').links
    assert [link.url for link in links] == [
        "https://www.boutique.test/page#!/panier",
        "https://www.boutique.test/#/cgv",
    ]


def test_only_web_addresses_are_links(read: Read) -> None:
    html = '<a href="mailto:a@b.fr">m</a><a href="tel:01">t</a><a href="javascript:x()">j</a><a href="http://[">b</a>'
    assert read(html).links == ()


def test_a_link_without_words_takes_its_accessible_name(read: Read) -> None:
    html = (
        '<a href="/1"><img alt="Accueil" src="l.png"></a><a href="/2" aria-label="Panier"><i></i></a>'
        '<a href="/3" title="Compte"></a><map><area href="/4" alt="Carte"></map>'
    )
    assert [link.text for link in read(html).links] == ["Accueil", "Panier", "Compte", "Carte"]


def test_nofollow_is_read(read: Read) -> None:
    assert [link.nofollow for link in read('<a rel="NoFollow ugc" href=/a>a</a><a href=/b>b</a>').links] == [
        True,
        False,
    ]


def test_a_document_link_that_opens_by_script_says_so(read: Read) -> None:
    html = (
        '<footer><a href="#cgv">CGV</a><a href="javascript:openModal()">Mentions légales</a>'
        "<button>Politique de confidentialité</button></footer>"
    )
    urls = {link.kind: link.url for link in read(html).reading.document_links}
    assert urls == {
        DocumentKind.TERMS: "https://www.boutique.test/page#cgv",
        DocumentKind.LEGAL_NOTICE: "javascript:",
        DocumentKind.PRIVACY: "https://www.boutique.test/page#",
    }


def test_an_outside_document_counts_and_is_told_apart(read: Read) -> None:
    html = (
        '<footer><a href="https://www.iubenda.com/privacy-policy/1">Privacy policy</a>'
        '<a href="/redirect/?url=https%3A//www.marchand.example/cgv%3Asig">CGV</a>'
        '<a href="/ml">Mentions légales</a></footer>'
    )
    assert {link.kind: link.same_site for link in read(html).reading.document_links} == {
        DocumentKind.PRIVACY: False,
        DocumentKind.TERMS: False,
        DocumentKind.LEGAL_NOTICE: True,
    }


def test_the_policy_of_a_service_in_use_is_not_the_shops(read: Read) -> None:
    html = (
        '<p>Protégé par reCAPTCHA : <a href="https://policies.google.com/privacy">Politique de confidentialité</a>, '
        '<a href="https://policies.google.com/terms">Conditions d\'utilisation</a>, '
        '<a href="https://partenaire.example/legal">ici</a></p>'
    )
    assert read(html).reading.document_links == ()


def test_terms_of_use_stand_for_terms_only_alone(read: Read) -> None:
    both = '<footer><a href="/cgu">CGU</a><a href="/cgv">CGV</a></footer>'
    assert [link.text for link in read(both).reading.document_links] == ["CGV"]
    alone = '<footer><a href="/cgu">CGU</a></footer>'
    assert [link.kind for link in read(alone).reading.document_links] == [DocumentKind.TERMS]


def test_footer_links_survive_a_page_with_too_many_links(read: Read) -> None:
    html = '<a href="/p">p</a>' * 500 + '<footer><a href="/ml">Mentions légales</a></footer>'
    page = read(html, links_per_page=100)
    assert len(page.links) == 100
    assert [link.region for link in page.reading.document_links] == [Region.FOOTER]


def test_the_crawl_learns_which_links_are_documents(read: Read) -> None:
    assert [link.kinds for link in read('<a href="/a">CGV</a><a href="/b">Robe</a>').links] == [
        (DocumentKind.TERMS,),
        (),
    ]


def test_broken_addresses_join_to_nothing() -> None:
    assert absolute("https://a.test/", "http://[::1") is None
    assert absolute("https://a.test/b/", "/c/../d") == "https://a.test/d"
    assert absolute("https://a.test/b/", " \n/c d") == "https://a.test/c d"


def test_a_link_within_a_legal_page_does_not_announce_that_page(read: Read) -> None:
    page = read('<a href="#contenu">Aller au contenu</a>', "https://www.boutique.test/mentions-legales")

    assert page.reading.document_links == ()
