"""What a visitor sees as a title, a line, an item or a row is one, whatever the markup."""

import pytest

from auditor.evidence.pages import Region
from auditor.evidence.texts import BlockKind, TextBlock
from auditor.reading.blocks import blocks_of
from auditor.reading.flow import parse
from auditor.reading.images import images_of

H, P, ITEM, R = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.ROW


def read(html: str) -> tuple[TextBlock, ...]:
    return blocks_of(parse(html)[0], "https://shop.fr/mentions")


def shape(html: str) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.text) for block in read(html)]


def test_headings_keep_their_level_and_their_words_are_joined_over_spans_and_line_ends() -> None:
    blocks = read("<h1>Mentions<br>légales</h1><h3><span>Édi</span>teur <em>du site</em></h3>")
    assert [(block.text, block.level) for block in blocks] == [("Mentions légales", 1), ("Éditeur du site", 3)]


def test_a_heading_element_that_holds_a_paragraph_is_a_title_and_a_paragraph() -> None:
    assert shape("<h3>Hébergeur :<br>OVH<br>2 rue Kellermann</h3>") == [
        (H, "Hébergeur :"),
        (P, "OVH\n2 rue Kellermann"),
    ]
    assert shape("<h4>" + "Le vendeur livre partout. " * 12 + "</h4>")[0][0] is P


def test_line_ends_stay_in_a_block_and_an_empty_line_ends_it() -> None:
    assert shape("<p>OVH<br>2 rue Kellermann<br><br>Tout droit réservé à OVH.</p>") == [
        (P, "OVH\n2 rue Kellermann"),
        (P, "Tout droit réservé à OVH."),
    ]


@pytest.mark.parametrize(
    ("html", "title"),
    [
        ("<p><strong>Propriété intellectuelle</strong></p><p>Tout est protégé.</p>", "Propriété intellectuelle"),
        ("<p><b>Hébergement</b><br>Le site est hébergé par OVH.</p>", "Hébergement"),
        ("<p>HÉBERGEMENT DU SITE</p><p>OVH</p>", "HÉBERGEMENT DU SITE"),
        ("<p>Article 5 - Livraison</p><p>Sous trois jours.</p>", "Article 5 - Livraison"),
        ("<p>1. Éditeur</p><p>SARL Dupont</p>", "1. Éditeur"),
        ("<div>II – Prix et paiement</div><div>Les prix sont en euros.</div>", "II – Prix et paiement"),
        ("<p>Données personnelles :</p><p>Nous collectons.</p>", "Données personnelles :"),
        ('<div class="section-title">Nos engagements</div><p>Nous livrons.</p>', "Nos engagements"),
        ('<p style="font-weight: 700">Droit applicable</p><p>Droit français.</p>', "Droit applicable"),
        ("<details><summary>Retours</summary><p>Sous 14 jours.</p></details>", "Retours"),
        ('<button aria-controls="p1">Livraison</button><div id="p1"><p>Sous 3 jours.</p></div>', "Livraison"),
        ('<div role="heading" aria-level="3">Cookies</div><p>Aucun.</p>', "Cookies"),
        ("<dl><dt>Qui livre ?</dt><dd><h4>Colissimo</h4><p>Partout.</p></dd></dl>", "Qui livre ?"),
    ],
)
def test_what_looks_like_a_title_is_one(html: str, title: str) -> None:
    assert (H, title) in shape(html)


@pytest.mark.parametrize(
    "html",
    [
        "<p><strong>Dupont SARL</strong></p><p>12 rue de la Paix</p>",
        "<p><strong>OVH</strong><br>2 rue Kellermann<br>59100 Roubaix</p>",
        "<p><b>SARL Dupont<br>12 rue de la Paix<br>75002 Paris</b></p>",
        "<p><strong>Monsieur Jean Dupont</strong></p><p>Gérant</p>",
        "<p><strong>Dernière mise à jour : 12 mai 2024</strong></p><p>Texte</p>",
        "<p><strong>SIRET : 123 456 789 00012</strong></p><p>Texte</p>",
        "<p>12 rue de la Paix</p><p>75002 Paris</p>",
        "<p>1. Le vendeur s'engage à livrer le client.</p><p>2. Le client doit payer.</p>",
        "<p>Article L221-18 du Code de la consommation</p><p>Texte</p>",
        "<p><b>Le vendeur livre ses produits sous trois jours ouvrés.</b></p><p>Texte</p>",
        "<p>Article 1 : Objet</p><p>Article 2 : Prix</p><p>Article 3 : Livraison</p><h2>Article 1 : Objet</h2>",
    ],
)
def test_a_value_a_sentence_or_a_table_of_contents_is_no_title(html: str) -> None:
    assert all(block.kind is not H for block in read(html) if block.level == 7)


def test_rows_of_data_hold_their_cells() -> None:
    row = read("<table><tr><td>SIRET</td><td>732 829 320 00074</td></tr></table>")[0]
    assert (row.kind, row.cells) == (R, ("SIRET", "732 829 320 00074"))
    assert row.text == "SIRET : 732 829 320 00074"


def test_the_row_that_names_the_columns_says_so() -> None:
    head, row = read(
        "<table><tr><th>Finalité</th><th>Base</th><th>Durée</th></tr>"
        "<tr><td>Commande</td><td><ul><li>Contrat</li><li>Loi</li></ul></td><td>5 ans</td></tr></table>"
    )
    assert (head.head, row.head) == (True, False)
    assert row.text == "Commande | Contrat Loi | 5 ans"
    assert row.cells == ("Commande", "Contrat\nLoi", "5 ans")


def test_a_table_that_lays_out_a_page_is_no_row() -> None:
    html = (
        "<table><tr><td><a href='/'>Menu</a></td><td><h1>Mentions légales</h1><p>Éditeur : Dupont</p></td></tr></table>"
    )
    assert [kind for kind, _ in shape(html)] == [P, H, P]


@pytest.mark.parametrize(
    "html",
    [
        "<dl><dt>Siège</dt><dd>1 rue A, Paris</dd></dl>",
        "<div><dt>Siège</dt><dd>1 rue A, Paris</dd></div>",
        '<div><div class="info-label">Siège</div><div class="info-value">1 rue A, Paris</div></div>',
        '<div role="row"><div role="cell">Siège</div><div role="cell">1 rue A, Paris</div></div>',
    ],
)
def test_a_label_and_its_value_are_a_row(html: str) -> None:
    assert [(block.kind, block.cells) for block in read(html)] == [(R, ("Siège", "1 rue A, Paris"))]


def test_every_detail_of_a_term_is_a_row() -> None:
    rows = read("<dl><dt>Contact</dt><dd>01 44 55 66 77</dd><dd>a@shop.fr</dd><dt>Ville</dt><dd>Paris</dd></dl>")
    assert [row.cells for row in rows] == [("Contact", "01 44 55 66 77"), ("Contact", "a@shop.fr"), ("Ville", "Paris")]


def test_nested_lists_are_items_each() -> None:
    assert shape("<ul><li>Un<ul><li>Deux</li></ul></li><li><p>Trois</p></li></ul>") == [
        (ITEM, "Un"),
        (ITEM, "Deux"),
        (ITEM, "Trois"),
    ]


def test_lines_that_begin_with_a_bullet_are_items() -> None:
    assert shape("<p>Vos droits :<br>- accès<br>• rectification</p>") == [
        (P, "Vos droits :"),
        (ITEM, "accès"),
        (ITEM, "rectification"),
    ]


def test_paragraphs_that_go_on_a_sentence_are_items() -> None:
    kinds = [kind for kind, _ in shape("<p>Nous traitons :</p><p>votre nom,</p><p>votre adresse.</p><p>Merci.</p>")]
    assert kinds == [P, ITEM, ITEM, P]


def test_a_label_glued_to_its_value_by_the_markup_is_parted() -> None:
    assert shape("<p><b>Lot</b>732829320</p>")[0][1] == "Lot 732829320"
    assert shape("<p><span>Chez</span><span>OVH</span></p>")[0][1] == "Chez OVH"
    assert shape("<p><span>Men</span><span>tions</span> n<sup>o</sup> m<sup>2</sup></p>")[0][1] == "Mentions no m2"


def test_spaces_of_every_width_and_entities_are_read() -> None:
    text = "<p>Capital&nbsp;: 10&#8239;000&euro; &eacute;diteur\u200b du\u00adsite</p>"
    assert shape(text) == [(P, "Capital : 10 000€ éditeur dusite")]


def test_protected_and_hidden_addresses_are_read() -> None:
    code = "2a" + "".join(f"{byte ^ 0x2A:02x}" for byte in b"contact@shop.fr")
    one, two, three = read(
        f'<p>Écrire à <a class="__cf_email__" data-cfemail="{code}">[email&#160;protected]</a></p>'
        f'<p><a href="/cdn-cgi/l/email-protection#{code}">[email protected]</a></p>'
        '<p>Mail : <span style="unicode-bidi:bidi-override; direction: rtl">rf.pohs@a</span></p>'
    )
    assert one.text == "Écrire à contact@shop.fr"
    assert two.text == "contact@shop.fr"
    assert two.links[0].url == "mailto:contact@shop.fr"
    assert three.text == "Mail : a@shop.fr"


def test_an_icon_to_write_or_to_call_is_never_lost() -> None:
    alone = read('<div><a href="mailto:contact@shop.fr?subject=x"><i class="fa"></i></a></div>')[0]
    assert alone.text == "contact@shop.fr"
    assert alone.links[0].url == "mailto:contact@shop.fr"
    within = read('<p>Nous écrire <a href="mailto:contact@shop.fr"><img src="m.png"></a></p>')[0]
    assert [link.url for link in within.links] == ["mailto:contact@shop.fr"]


def test_links_are_absolute_and_stay_with_their_block() -> None:
    blocks = read('<p>Voir <a href="/cgv">nos CGV</a>.</p><p>Rien</p>')
    assert [(link.text, link.url) for link in blocks[0].links] == [("nos CGV", "https://shop.fr/cgv")]
    assert blocks[1].links == ()


def test_what_must_be_opened_first_is_kept_and_marked() -> None:
    blocks = read(
        "<details><summary>Retours</summary><p>Sous 14 jours.</p></details>"
        '<div style="display:none">Livraison</div><div class="tab-pane">Paiement</div><p>Vu</p>'
    )
    assert {block.text: block.shown for block in blocks} == {
        "Retours": True,
        "Sous 14 jours.": False,
        "Livraison": False,
        "Paiement": False,
        "Vu": True,
    }


def test_a_panel_bears_the_words_of_its_tab() -> None:
    blocks = read(
        '<ul><li><a role="tab" data-toggle="tab" href="#a">Éditeur</a></li>'
        '<li><a data-toggle="tab" href="#b">Hébergeur</a></li></ul>'
        '<div id="a"><p>Dupont</p></div><div id="b"><p>OVH</p></div>'
    )
    texts = [(block.kind, block.text) for block in blocks]
    assert texts[-4:] == [(H, "Éditeur"), (P, "Dupont"), (H, "Hébergeur"), (P, "OVH")]


def test_comments_scripts_and_choices_are_never_read_and_labels_are() -> None:
    html = (
        "<p>Vu<!-- SIRET 732 829 320 00074 --></p><script>var a = 'Dupont'</script><style>p{}</style>"
        "<select><option>France</option></select><textarea>Message</textarea><label>Votre nom</label><input value='x'>"
    )
    assert "\n".join(text for _, text in shape(html)) == "Vu\nVotre nom"


def test_preformatted_lines_are_lines() -> None:
    assert shape("<pre>SARL Dupont\n12 rue A\n\nGérant : Jean</pre>") == [
        (P, "SARL Dupont\n12 rue A"),
        (P, "Gérant : Jean"),
    ]


def test_the_footer_is_kept_and_marked() -> None:
    assert read("<main><p>a</p></main><footer><p>SARL Dupont</p></footer>")[1].region is Region.FOOTER


def test_only_images_that_may_hold_words_are_named() -> None:
    root, _ = parse(
        '<img src="/img/logo.png" alt="Logo"><img src="a/mentions%20scan.jpg"><img src="b.png" width="16">'
        '<img src="c.png" alt="Nos conditions"><img src="data:image/png;base64,AA" alt="Adresse">'
    )
    assert images_of(root) == ("mentions scan.jpg", "Nos conditions", "Adresse")


def test_hostile_markup_is_read_to_its_bounds() -> None:
    bits = (
        "<div class='title'><a href=x>a",
        "<p>b",
        "<b>1. E</b><br>",
        "<li>- a<br>",
        "<tr><td>a<td>b",
        "<span>A</span>",
    )
    for bit in bits:
        blocks = read(bit * 30_000)
        assert blocks
        assert len(blocks) <= 90_000


def test_a_title_whose_number_is_below_another_stands_lower() -> None:
    blocks = read("<p>4. Prix</p><p>Les prix.</p><p>4.2 Paiement</p><p>Par carte.</p>")
    assert [block.level for block in blocks] == [7, 0, 8, 0]


def test_a_link_to_another_page_heads_nothing() -> None:
    assert [kind for kind, _ in shape('<p><a href="/cgv">Livraison</a></p><p>Texte</p>')] == [P, P]


def test_what_follows_the_end_of_the_document_is_read_as_browsers_show_it() -> None:
    html = "<html><body><h1>Mentions</h1></body></html>\n<p>SARL Dupont</p><html><body><p>RCS Lyon</p></body></html>"
    assert [text for _, text in shape(html)] == ["Mentions", "SARL Dupont", "RCS Lyon"]


@pytest.mark.parametrize(
    "html",
    [
        "<p><strong>Raison sociale</strong> Maison Exemple</p>",
        "<li><span>Raison sociale</span><span>Maison Exemple</span></li>",
        "<p>Vu<br><b>Raison sociale</b>\n<span>Maison Exemple</span></p>",
    ],
)
def test_a_label_that_only_its_looks_tell_from_its_value_gets_a_colon(html: str) -> None:
    assert shape(html)[0][1].endswith("Raison sociale : Maison Exemple")


def test_a_label_glued_to_any_value_gets_a_colon() -> None:
    assert shape("<p><span>Site web</span><span>github.com</span></p>")[0][1] == "Site web : github.com"
    assert shape("<p><b>SIRET (siège)</b><i>732 829 320 00074</i></p>")[0][1] == "SIRET (siège) : 732 829 320 00074"


@pytest.mark.parametrize("html", ["<p><b>Altessa</b> Voyance</p>", "<p><b>Le site</b> est hébergé par OVH</p>"])
def test_other_bold_words_get_none(html: str) -> None:
    assert ":" not in shape(html)[0][1]
