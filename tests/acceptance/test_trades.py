"""Which duties an audit finds on sites of many trades: nothing is accused that the law does not ask of them."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from weasyprint import HTML

from tests.acceptance.trades import (
    LEGAL,
    PRIVACY,
    SELLING,
    TERMS,
    WITHDRAWAL,
    Answer,
    accused,
    audit,
    shop,
    verdicts,
)

ABOUT: Mapping[str, Answer] = {
    "/apropos": "<h1>À propos</h1><p>Depuis trente ans, notre atelier fabrique des objets utiles et beaux.</p>",
    "/contact": "<h1>Contact</h1><p>Appelez-nous au 04 78 93 21 67, du mardi au samedi.</p>",
}
FORM = """<h1>Contact</h1><form method="post" action="/envoi"><label>Nom * <input name="nom" required></label>
<label>E-mail * <input type="email" name="email" required></label>
<label>Message <textarea name="message"></textarea></label>
<p>* champ obligatoire.
<a href="/confidentialite">Politique de confidentialité</a></p><button>Envoyer</button></form>"""
RETRACT = """<h1>Se rétracter ici</h1><form method="post" action="/retractation"><label>Nom <input name="nom"></label>
<label>E-mail <input type="email" name="email"></label><label>Numéro de commande <input name="commande"></label>
<p><a href="/confidentialite">Politique de confidentialité</a></p><button>Confirmer la rétractation</button></form>"""
VISITED: Mapping[str, Answer] = {"/": "<h1>Maison Fictive</h1><p>Notre atelier de Lyon vous accueille.</p>", **ABOUT}
SHOP: Mapping[str, Answer] = {"/": shop(), **SELLING, **ABOUT, "/retractation": RETRACT}
OURS = ("ML", "CGV", "PP", "COH", "EC")
SELLER = "Maison Fictive SARL, RCS Lyon 732 829 320, 3 rue des Tilleuls, 69001 Lyon"
CLAIMS = """<p>Réclamations : bonjour@maison-fictive.test. Médiateur de la consommation : CM2C, 49 rue de Ponthieu,
75008 Paris, www.cm2c.net.</p>"""


def terms(*words: str) -> str:
    """Terms of sale of Maison Fictive that say ``words``."""
    head = f"<h1>Conditions générales de vente</h1><p>Version du 1er septembre 2026. Vendeur : {SELLER}.</p>"
    return head + "".join(f"<p>{line}</p>" for line in words) + CLAIMS


def scan() -> bytes:
    picture = '<svg width="500" height="700" xmlns="http://www.w3.org/2000/svg"><rect width="400" height="600"/></svg>'
    return bytes(HTML(string=picture).write_pdf())


def pdf(words: str) -> bytes:
    return bytes(HTML(string=words).write_pdf())


SELL_NOTHING: dict[str, Mapping[str, Answer]] = {
    "blog": {
        **VISITED,
        "/mentions-legales": """<h1>Mentions légales</h1><p>Ce blog personnel est édité à titre non professionnel par un
        particulier, qui a choisi de rester anonyme (LCEN, art. 1-1 II). Hébergeur : OVH SAS, 2 rue Kellermann,
        59100 Roubaix, téléphone 1007.</p>""",
    },
    "association": {
        **VISITED,
        "/mentions-legales": """<h1>Mentions légales</h1><p>Éditeur : Amicale des Randonneurs, association loi 1901,
        RNA W691234508, 3 rue des Tilleuls, 69001 Lyon, téléphone 04 78 93 21 67, courriel bureau@amicale.test.</p>
        <p>Directrice de la publication : Claire Morand, présidente.</p><p>Hébergeur : OVH SAS, 2 rue Kellermann,
        59100 Roubaix, téléphone 1007.</p>""",
    },
    "brochure": {**VISITED, **LEGAL, "/contact": FORM},
}


@pytest.mark.parametrize("trade", SELL_NOTHING)
def test_a_site_that_sells_nothing_owes_nothing_to_consumers(trade: str, tmp_path: Path) -> None:
    found = audit(tmp_path, SELL_NOTHING[trade])

    assert set(verdicts(found, "CGV", "EC").values()) == {"not-applicable"}
    assert accused(found, *OURS) == {}
    assert found["PP-01"]["verdict"] == ("pass" if trade == "brochure" else "not-applicable")
    assert found["ML-09"]["verdict"] == "pass"


def test_an_association_needs_neither_register_nor_capital(tmp_path: Path) -> None:
    found = audit(tmp_path, SELL_NOTHING["association"])

    assert [found[key]["verdict"] for key in ("ML-05", "ML-06", "ML-07")] == ["not-applicable"] * 3


def test_a_shop_in_order_is_accused_of_nothing(tmp_path: Path) -> None:
    found = audit(tmp_path, {**SHOP, **LEGAL, "/cgv": TERMS})

    assert accused(found, *OURS) == {}
    said = verdicts(found, *OURS)
    passed = ("ML-02", "CGV-01", "CGV-02", "CGV-03", "CGV-04", "CGV-05", "PP-02", "PP-09", "COH-01", "COH-02")
    assert {key: said[key] for key in passed} == dict.fromkeys(passed, "pass")


def test_a_shop_for_traders_owes_nothing_to_consumers(tmp_path: Path) -> None:
    only = "Les présentes conditions s'adressent exclusivement aux professionnels."
    business = TERMS.replace(WITHDRAWAL, "").replace("<p>Version du", f"<p>{only} Version du")

    found = audit(tmp_path, {**SHOP, **LEGAL, "/cgv": business})

    said = verdicts(found, "CGV", "EC")
    assert {key for key, verdict in said.items() if verdict != "not-applicable"} == {"CGV-01"}
    assert only in found["CGV-04"]["reason"]["fr"]
    assert accused(found, *OURS) == {}


def test_what_is_declared_decides_before_what_is_seen(tmp_path: Path) -> None:
    found = audit(tmp_path, {**SHOP, **LEGAL, "/cgv": TERMS}, declared="consumers = false")

    assert found["CGV-04"]["verdict"] == "not-applicable"
    assert "déclare" in found["CGV-04"]["reason"]["fr"]


def test_a_belgian_shop_is_not_asked_for_a_french_register_or_mediator(tmp_path: Path) -> None:
    notice = """<h1>Mentions légales</h1><p>Éditeur : Maison Wallonne SRL, rue Haute 5, 5000 Namur, Belgique. Numéro
    d'entreprise BCE 0403.170.701, TVA BE 0403.170.701. Téléphone : +32 81 22 33 45. Courriel : bonjour@maison.test.</p>
    <p>Hébergeur : Combell SA, Skaldenstraat 121, 9042 Gand, téléphone +32 9 218 79 79.</p>"""
    belgian = TERMS.replace("Maison Fictive SARL,\nRCS Lyon 732 829 320", "Maison Wallonne SRL, BCE 0403.170.701")
    belgian = belgian.replace(CLAIMS, "").replace("Le droit français", "Le droit belge")
    site = {**SHOP, "/mentions-legales": notice, "/confidentialite": PRIVACY, "/cgv": belgian}

    found = audit(tmp_path, site)

    assert accused(found, "ML", "CGV") == {}
    assert found["ML-05"]["verdict"] == "not-applicable"
    assert (found["CGV-09"]["verdict"], found["CGV-12"]["verdict"]) == ("unknown", "unknown")
    assert found["CGV-04"]["verdict"] == "pass", "the right of withdrawal is the Union's"


def test_a_swiss_shop_is_not_judged_by_the_law_of_the_union(tmp_path: Path) -> None:
    notice = """<h1>Mentions légales</h1><p>Éditeur : Maison Romande Sàrl, rue du Lac 5, 1003 Lausanne, Suisse.
    IDE CHE-116.281.710. Téléphone : +41 21 345 67 81. Courriel : bonjour@maison.test.</p><p>Hébergeur : Infomaniak
    Network SA, rue Eugène-Marziano 25, 1227 Genève, +41 22 820 35 44.</p>"""
    words = """<h1>Conditions générales de vente</h1><p>Vendeur : Maison Romande Sàrl, rue du Lac 5, 1003 Lausanne. Les
    prix sont en francs suisses, TVA comprise. Aucun droit de rétractation n'est accordé. Le droit
    suisse est applicable.</p>"""
    site = {**SHOP, "/mentions-legales": notice, "/confidentialite": PRIVACY, "/cgv": words}

    found = audit(tmp_path, site)

    assert accused(found, "ML", "CGV", "EC") == {}
    assert {found[f"CGV-{number:02}"]["verdict"] for number in range(2, 14)} == {"unknown"}


def test_a_marketplace_must_name_its_sellers(tmp_path: Path) -> None:
    sellers = """<h2>Vendeurs</h2><p>Maison Fictive exploite une place de marché : des vendeurs tiers y proposent leurs
    produits et concluent la vente avec le client.</p><h2>Livraison"""
    site = {**SHOP, **LEGAL, "/cgv": TERMS.replace("<h2>Livraison", sellers)}

    assert audit(tmp_path, site)["EC-15"]["verdict"] in ("review", "fail")


def test_a_subscription_to_software_owes_no_box_for_goods(tmp_path: Path) -> None:
    software = terms(
        "L'abonnement mensuel au logiciel en ligne coûte 9 € TTC, payables par carte bancaire, et se renouvelle.",
        "Le consommateur dispose d'un délai de quatorze jours à compter de la conclusion du contrat pour se rétracter,"
        " au moyen du formulaire joint, ou en ligne par la fonctionnalité de rétractation « Se rétracter ici ».",
        "L'abonné peut résilier à tout moment depuis son compte.",
    )

    found = audit(tmp_path, {**SHOP, **LEGAL, "/cgv": software})

    assert accused(found, *OURS) == {}
    assert (found["CGV-08"]["verdict"], found["CGV-12"]["verdict"]) == ("not-applicable", "not-applicable")
    assert found["EC-07"]["verdict"] != "not-applicable", "a subscription must end as easily as it began"


def test_downloads_without_withdrawal_are_lawful_with_the_waiver(tmp_path: Path) -> None:
    books = terms(
        "Les livres numériques sont vendus à prix TTC, payés par carte bancaire, et téléchargeables dès le paiement.",
        "Le droit de rétractation ne s'applique pas aux contenus numériques fournis sur un support immatériel dont"
        " l'exécution a commencé avec l'accord exprès du consommateur, qui reconnaît perdre son droit de rétractation"
        " (art. L221-28, 13°).",
    )

    found = audit(tmp_path, {**SHOP, **LEGAL, "/cgv": books})

    assert accused(found, *OURS) == {}
    assert found["CGV-06"]["verdict"] == "pass"
    assert {found[key]["verdict"] for key in ("CGV-08", "CGV-12", "EC-05")} == {"not-applicable"}


def test_nights_at_a_hotel_have_neither_withdrawal_nor_delivery(tmp_path: Path) -> None:
    nights = terms(
        "Les prix des chambres sont en euros TTC ; le séjour se règle par carte bancaire lors de la réservation.",
        "Conformément à l'article L221-28, 12°, du Code de la consommation, le droit de rétractation ne s'applique pas"
        " aux prestations d'hébergement fournies à une date déterminée.",
    )
    site = {**SHOP, **LEGAL, "/cgv": nights}

    found = audit(tmp_path, {path: page for path, page in site.items() if path != "/retractation"})

    assert accused(found, *OURS) == {}
    withdrawal = ("CGV-03", "CGV-04", "CGV-05", "CGV-07", "EC-05", "EC-06")
    assert {found[key]["verdict"] for key in withdrawal} == {"not-applicable"}


def test_meals_delivered_have_no_withdrawal(tmp_path: Path) -> None:
    meals = terms(
        "Les plats sont vendus aux prix TTC de la carte, livraison à Lyon de 3 € en sus, le jour même.",
        "Le paiement se fait par carte bancaire ou en espèces.",
        "Les plats étant susceptibles de se détériorer rapidement, aucun droit de rétractation ne s'applique"
        " (art. L221-28, 4°).",
    )

    found = audit(tmp_path, {**SHOP, **LEGAL, "/cgv": meals})

    assert accused(found, *OURS) == {}
    assert found["CGV-06"]["verdict"] == "pass"
    assert found["CGV-04"]["verdict"] == "review", "a human sees whether drinks or gifts are sold too"
