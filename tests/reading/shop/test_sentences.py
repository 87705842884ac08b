"""What pages say on the topics of the order rules, and what only looks like it."""

from collections.abc import Callable

import pytest

from auditor.evidence.shop import ShopReading, Topic

Read = Callable[..., ShopReading]

SAYS = [
    (Topic.TOTAL, "<table><tr><th>Total TTC</th><td>45,90&nbsp;€</td></tr></table>"),
    (Topic.TOTAL, "<p>Net à payer : 12 €</p>"),
    (Topic.TOTAL, "<dl><dt>Order total</dt><dd>€23.90</dd></dl>"),
    (Topic.EDIT, '<a href="/panier">Modifier</a>'),
    (Topic.EDIT, "<a>Retour au panier</a>"),
    (Topic.EDIT, "<a>Edit your cart</a>"),
    (Topic.STEPS, "<p>Étape 2 sur 4</p>"),
    (Topic.STEPS, "<ol><li>Panier</li><li>Coordonnées</li><li>Paiement</li></ol>"),
    (Topic.STEPS, "<h1>1 Informations personnelles</h1>"),
    (Topic.STEPS, "<p>Panier › Livraison › Paiement</p>"),
    (Topic.PAYMENT_MEANS, "<p>Nous acceptons Visa, Mastercard et PayPal.</p>"),
    (Topic.PAYMENT_MEANS, "<p>Paiement sécurisé par carte bancaire</p>"),
    (Topic.PAYMENT_MEANS, '<footer><img alt="Visa" src="/i/1.png"><img alt="Mastercard" src="/i/2.png"></footer>'),
    (Topic.PAYMENT_MEANS, '<footer><img alt="" src="/img/logo-paypal.png"></footer>'),
    (Topic.PAYMENT_MEANS, '<footer><svg class="icon icon--full-color" aria-labelledby="pi-visa"></svg></footer>'),
    (Topic.PAYMENT_MEANS, '<footer><i class="fa fa-cc-mastercard"></i></footer>'),
    (Topic.DELIVERY_LIMIT, "<p>Livraison en France métropolitaine uniquement</p>"),
    (Topic.DELIVERY_LIMIT, "<p>Nous ne livrons pas en Corse.</p>"),
    (Topic.DELIVERY_LIMIT, "<p>We ship to France and Belgium only</p>"),
    (Topic.LOWEST_PRICE, "<p>Prix le plus bas des 30 derniers jours : 29,90 €</p>"),
    (Topic.LOWEST_PRICE, "<p>Le prix barré est le prix pratiqué au cours des 30 derniers jours</p>"),
    (Topic.LOWEST_PRICE, "<p>Lowest price in the last 30 days</p>"),
    (Topic.COMPARED_PRICE, "<p>Prix conseillé : 49,00 €</p>"),
    (Topic.REVIEWS, "<h3>12 avis</h3>"),
    (Topic.REVIEWS, "<h3>Avis clients</h3>"),
    (Topic.REVIEWS, "<p>4,8/5 (120 reviews)</p>"),
    (Topic.REVIEWS_CHECKED, "<p>Avis 100 % vérifiés</p>"),
    (Topic.REVIEWS_CHECKED, "<span>Achat vérifié</span>"),
    (Topic.REVIEWS_METHOD, "<p>Les avis sont recueillis après chaque achat et modérés avant publication.</p>"),
    (Topic.REVIEWS_METHOD, "<p>Les avis publiés ne font pas l'objet d'un contrôle.</p>"),
    (Topic.REVIEWS_METHOD, "<p>Avis classés par ordre chronologique</p>"),
    (Topic.INSTALMENTS, "<p>Payez en 3x sans frais avec Alma</p>"),
    (Topic.INSTALMENTS, "<p>ou 4 x 25,00 € par carte bancaire</p>"),
    (Topic.INSTALMENTS, "<p>Paiement en plusieurs fois</p>"),
    (Topic.INSTALMENTS, "<p>Pay in 4 interest-free installments of €12.50</p>"),
    (Topic.CREDIT_SENTENCE, "<p>Attention ! Un crédit coûte de l’argent et doit être remboursé.</p>"),
    (Topic.CREDIT_SENTENCE_FORMER, "<p>Un crédit vous engage et doit être remboursé.</p>"),
    (Topic.MANUFACTURER, "<p>Fabricant : Poterie Duval, 3 rue du Four, 58200 Cosne</p>"),
    (Topic.MANUFACTURER, "<p>Manufactured by Duval Ltd</p>"),
    (Topic.RESPONSIBLE, "<p>Personne responsable dans l'UE : Import Nord SARL</p>"),
    (Topic.SAFETY, "<p>Avertissement : ne convient pas aux enfants de moins de 36 mois.</p>"),
    (Topic.FOOD, "<p>Valeurs nutritionnelles pour 100 g : 350 kcal</p>"),
    (Topic.SECOND_HAND, "<p>Livre d'occasion en bon état</p>"),
    (Topic.SUBSCRIPTION, "<p>19,90 € / mois</p>"),
    (Topic.SUBSCRIPTION, "<p>Notre box mensuelle</p>"),
    (Topic.SELLER, "<p>Vendu et expédié par Atelier du Bois</p>"),
    (Topic.SELLER, "<p>Sold by <a>Woodworks</a></p>"),
    (Topic.SELLER_STATUS, "<p>Vendeur professionnel</p>"),
    (Topic.RANKING, "<p>Critères de classement des offres</p>"),
    (Topic.ACCESSIBILITY, "<p>Accessibilité : partiellement conforme</p>"),
    (Topic.COUNTDOWN, "<p>L'offre se termine dans 02:12:45</p>"),
    (Topic.SCARCITY, "<p>Plus que 3 en stock !</p>"),
    (Topic.SCARCITY, "<p>14 personnes regardent ce produit</p>"),
    (Topic.ASSISTANT, "<p>Bonjour, je suis l'assistant virtuel de la boutique.</p>"),
    (Topic.ACKNOWLEDGEMENT, "<p>Vous recevrez un accusé de réception par e-mail.</p>"),
]
SAYS_NOT = [
    (Topic.TOTAL, "<p>Total de 12 articles</p>"),
    (Topic.PAYMENT_MEANS, "<p>Demandez votre visa pour l'Inde</p>"),
    (Topic.PAYMENT_MEANS, "<p>Le remboursement est fait par carte bancaire ou PayPal.</p>"),
    (Topic.LOWEST_PRICE, "<p>Retours sous 30 jours, prix bas toute l'année</p>"),
    (Topic.COMPARED_PRICE, "<p>Tuyau en PVC</p>"),
    (Topic.REVIEWS, "<p>Soyez le premier à donner votre avis client</p>"),
    (Topic.REVIEWS, "<p>0 avis</p>"),
    (Topic.REVIEWS_CHECKED, "<p>Le client vérifie le total de sa commande</p>"),
    (Topic.REVIEWS_METHOD, "<p>Avis vérifiés</p>"),
    (Topic.INSTALMENTS, "<p>Une machine 3 fois plus rapide</p>"),
    (Topic.INSTALMENTS, "<p>Cadre 20 x 30 cm</p>"),
    (Topic.INSTALMENTS, "<p>À prendre 3 fois par jour</p>"),
    (Topic.MANUFACTURER, "<p>Garantie fabricant de 5 ans</p>"),
    (Topic.SECOND_HAND, "<p>À l'occasion de Noël</p>"),
    (Topic.SUBSCRIPTION, "<p>Abonnez-vous à notre newsletter</p>"),
    (Topic.SUBSCRIPTION, "<p>3 x 19,90 € / mois sans frais</p>"),
    (Topic.SELLER, "<p>Vendu par lot de 6</p>"),
    (Topic.ACCESSIBILITY, "<p>Des prix accessibles</p>"),
    (Topic.SCARCITY, "<p>En stock</p>"),
]


@pytest.mark.parametrize(("topic", "body"), SAYS)
def test_a_topic_is_read(shop: Read, topic: Topic, body: str) -> None:
    assert shop(f"<main>{body}</main>").on(topic)


@pytest.mark.parametrize(("topic", "body"), SAYS_NOT)
def test_other_words_are_not_taken_for_it(shop: Read, topic: Topic, body: str) -> None:
    assert not shop(f"<main>{body}</main>").on(topic)


def test_words_in_a_folded_tab_count_and_say_so(shop: Read) -> None:
    body = '<main><p>Bol</p><div class="tab" style="display:none"><p>Fabricant : Poterie Duval</p></div></main>'

    (said,) = shop(body).on(Topic.MANUFACTURER)

    assert not said.shown
    assert "Poterie Duval" in said.text


def test_scripts_and_styles_are_no_folded_words(shop: Read) -> None:
    body = "<main><p>Bol</p><script>var a = 'Fabricant : Duval'</script><style>/* Fabricant : Duval */</style></main>"

    assert not shop(body).on(Topic.MANUFACTURER)


def test_the_lines_that_follow_a_manufacturer_belong_to_it(shop: Read) -> None:
    body = (
        "<main><h3>Fabricant</h3><p>Poterie Duval</p><p>3 rue du Four, 58200 Cosne</p><p>contact@duval.test</p></main>"
    )

    (said,) = shop(body).on(Topic.MANUFACTURER)

    assert said.text == "Fabricant / Poterie Duval / 3 rue du Four, 58200 Cosne / contact@duval.test"


def test_a_line_broken_in_the_source_is_still_one_line(shop: Read) -> None:
    body = "<main><p>Attention ! Un crédit coûte de\n   l'argent et doit\n être remboursé.</p></main>"

    assert shop(body).on(Topic.CREDIT_SENTENCE)


def test_a_topic_is_kept_three_times_at_most(shop: Read) -> None:
    body = "".join(f"<p>Plus que {n} en stock</p>" for n in range(1, 30))

    assert len(shop(f"<main>{body}</main>").on(Topic.SCARCITY)) == 3


@pytest.mark.parametrize(
    "piece", ["total ", "avis ", "livraison ", "payer en 3 fois ", "1 ", "pai", "vendu par ", "\u20ac"]
)
def test_long_hostile_lines_are_read_to_the_end(shop: Read, piece: str) -> None:
    reading = shop(f"<main><p>{piece * (200_000 // len(piece))}</p></main>")

    assert len(reading.said) <= 3 * len(Topic)
