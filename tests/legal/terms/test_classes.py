"""Classes of wording met on pages that no one had seen, in words of these tests."""

import pytest

from auditor.evidence.pages import Region
from auditor.evidence.texts import BlockKind, TextBlock
from tests.legal.terms.sentences import terms

_STATED = [
    ("liability", "Livraison :: Un retard ne peut donner lieu à aucune indemnité."),
    ("liability", "Résultats :: Nous ne garantissons pas la délivrance de votre diplôme."),
    ("liability", "Liability :: The operator is liable without limitation for intent and gross negligence."),
    ("liability", "Nous ne pourrons être tenus responsables : :: des erreurs de saisie."),
    (
        "termination",
        "En cas d'indisponibilité de l'article, vous serez averti et le prix débité vous sera remboursé.",
    ),
    ("withdrawal_exceptions", "Rétractation :: Ce droit ne s'applique pas lorsque l'atelier a eu lieu."),
    ("withdrawal_exceptions", "Droit de rétractation :: S'il demande le début du chantier, il renonce à ce droit."),
    ("withdrawal_exceptions", "Droit de rétractation :: Il ne s'applique qu'aux personnes physiques."),
    ("withdrawal_right", "Droit de rétractation :: Vente en ligne : 14 jours."),
    ("withdrawal_right", "Vous pouvez changer d'avis et être remboursé dans un délai de quatorze jours."),
    ("essential_characteristics", "Chaque chantier fait l'objet d'un devis ; il détaille les travaux et leur prix."),
    ("essential_characteristics", "Inscription :: Le tarif couvre le repas et la visite."),
    ("essential_characteristics", "Our service :: Surfdesk provides tools to log your sessions and meet friends."),
    ("essential_characteristics", "Prices include the driver, fuel and tolls."),
    ("payment_means", "Le paiement se fait par HelloAsso."),
    ("payment_means", "Le règlement s'effectue par Western Union ou Mobile Money."),
    ("delivery_time", "Le stage est organisé à Nantes les 3 et 4 juin 2027."),
    ("delivery_time", "Délais indicatifs :: Affiche : 5-7 jours ouvrés"),
    ("delivery_time", "Le linge est restitué 48 heures après la collecte."),
    ("delivery_time", "Nos colis partent, expédiés dans un délai d'une semaine après la réception du paiement."),
    ("delivery_cost", "Nos prix s'entendent au départ du dépôt, transport à rajouter."),
    ("delivery_cost", "Les frais de préparation, d'emballage et de transport sont indiqués avant la commande."),
    ("delivery_area", "Pays desservis :: Nous aidons des personnes venant du Bénin."),
    ("delivery_area", "Port offert dès 90 € (France et Belgique)."),
    ("delivery_area", "Delivery is available in Lyon and the surrounding area."),
    ("competent_court", "Disputes fall under the exclusive jurisdiction of the courts located in Albany."),
    ("intellectual_property", "Le site et ses textes sont la propriété de Léa Marin."),
    ("placeholder_text", "These terms are a practical template."),
    ("placeholder_text", "Date de mise à jour :"),
    ("last_updated", "CGV - Les Trois Saules - Version mai 2026"),
    ("liability", "Nous donnons nos meilleurs conseils, mais aucun résultat ne peut être garanti."),
    ("complaints_contact", "Contact :: Téléphone : (+33) 2 40 12 34 58"),
    ("seller_identity", "Les cours sont proposés par Julie Martin. ¶ Contact : 12 rue des Lilas, 44000 Nantes"),
]
_UNSTATED = [
    ("payment_security", "Les paiements se font par carte ou cryptomonnaie."),
    ("prices_including_tax", "Les montants n'incluent pas les taxes applicables."),
    ("prices_including_tax", "Des intérêts de retard de 1,5 % du montant TTC sont dus."),
    ("delivery_time", "En cas de colis ouvert, refusez la livraison et contactez immédiatement le transporteur."),
    ("delivery_time", "Toute plainte pour livraison non conforme est adressée dans les 4 jours."),
    ("delivery_area", "Livraison :: Les retards de la logistique internationale ne sont pas de notre fait."),
    ("delivery_cost", "Il ne comprend pas les frais de déplacement, d'hébergement et les repas."),
    ("payment_means", "Paiement :: Le consulat vous dira si l'obtention d'un visa est nécessaire."),
    ("conformity_guarantee", "Le client est responsable de la conformité légale des contenus qu'il fournit."),
    ("withdrawal_procedure", "En cas de rétractation dans les 14 jours, un remboursement complet sera accordé."),
    ("withdrawal_exceptions", "En cas d'absence à la séance, aucun remboursement ne sera accordé."),
    ("essential_characteristics", "Caractéristiques essentielles :: xxxxxxxxxxxxxxxx"),
    ("placeholder_text", "Nos prestations :: Formations (à venir)"),
    ("placeholder_text", "Contact :: Adresse : ¶ 12 rue des Lilas, 44000 Nantes"),
    ("payment_means", "Paiement :: Our app stores your settings."),
    ("essential_characteristics", "Nous ne répondons pas des caractéristiques propres de l'internet."),
    ("delivery_time", "L'accès au site est assuré 24 heures sur 24."),
    ("complaints_contact", "Paiement :: PayPal S.à r.l.\n(+352) 27 302 143"),
    ("personal_data", "Ne pas divulguer les informations personnelles des autres membres."),
    (
        "withdrawal_right",
        "Sans délai, vous demandez le service avant la fin des 14 jours de rétractation et reconnaissez"
        " renoncer à ce droit.",
    ),
    ("withdrawal_right", "Passé trente jours sans donner de réponse, le client est réputé avoir abandonné son projet."),
    ("intellectual_property", "Nos prospectus, catalogues, tarifs et reproduction n'ont qu'une valeur indicative."),
]


@pytest.mark.parametrize(("point", "sentence"), _STATED)
def test_what_the_class_states_is_found(point: str, sentence: str) -> None:
    assert terms(sentence).statements()[point].found


@pytest.mark.parametrize(("point", "sentence"), _UNSTATED)
def test_what_only_sounds_like_it_is_not(point: str, sentence: str) -> None:
    assert not terms(sentence).statements()[point].found


def test_terms_that_stand_where_menus_do_are_read() -> None:
    nav = TextBlock(kind=BlockKind.PARAGRAPH, text="Les prix sont indiqués en euros TTC, pour tous.", region=Region.NAV)
    assert terms(nav).prices_including_tax.found
    assert not terms(
        nav, "Livraison :: " + "Nous envoyons votre commande par la poste. " * 5
    ).prices_including_tax.found
