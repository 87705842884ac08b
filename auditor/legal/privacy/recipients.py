"""Who receives the data (RGPD art. 13(1)(e)), and claims that nobody does."""

from auditor.legal.cues import Cue, Point, pattern, state
from auditor.legal.passages import Passage, Text
from auditor.legal.privacy.claims import EXCEPT, NEVER_SOLD, NO_THIRD_PARTIES
from auditor.legal.privacy.named import NamedRecipient, RecipientKind
from auditor.legal.privacy.words import DATA, any_of
from auditor.legal.statement import Statement

_GIVE = (
    r"(?:transm(?:i\w+|et(?:tre|tons|trons)\b)|communiqu\w+|partag\w+|divulgu\w+|transfer\w+|ced(?:er|ees?"
    r"|ons)\b|fournie?s? (?:a"
    r"|aux?)\b|accessibles?|acces\b|acceder|acced(?:er|ent)\b|destinee?s?\b|destinataires?"
    r"|adresse(?:es|e)\b|envoy(?:ees?|ons)\b|confi(?:ees?|ons)\b|remises?\b|consult\w+ par|"
    r"reserve\w* (?:a|aux)|shar\w+|disclos\w+|transfer\w*|passed|communicated? .{0,40}to|provided to|sent|given|access)"
)
_WHO = (
    r"(?:prestataires?|benevoles?|volunteers?|gravatar|akismet|automattic|services? (?:tiers|externes?"
    r"|automatise|gravatar)|gouvernement\w*|government|procedures? judiciaires?|requisitions?|subpoenas?"
    r"|destinataires? suivants?|forces de l'ordre|partenaires?|sous-traitants?|tiers\b(?! (?:aux|a|sauf))"
    r"|tierces?|transporteurs?|"
    r"fournisseurs?|filiales?|societes? (?:du groupe|affiliee\w*|soeurs?|tierces?)|affilies|groupe\b"
    r"|hebergeurs?|(?<!caractere\s)personnels?|equipes?|salaries|collaborateurs?|employes?|"
    r"services? (?:\w+ )?(?:internes?|comptab\w+|commerc\w+|marketing|client\w*|habilite\w*|techniques?|"
    r"administrat\w+|concernes?|public|de livraison|informatique)"
    r"|autorites?|administrations?|tribuna\w+|justice|police|douanes?|banques?|"
    r"etablissements? (?:bancaires?|de paiement|financiers?)|organismes?|entreprises?|expert-comptable|"
    r"avocats?|huissiers?"
    r"|la poste|colissimo|chronopost|mondial relay|stripe|paypal|google|meta\b|facebook|brevo|mailchimp|"
    r"sendinblue|federation|bureau\b|membres|direction\b|dirigeants?|secretariat|personnes habilitees|"
    r"gerant\w*|(?:nouveaux? )?proprietaires?|acquereurs?|repreneurs?|successeurs?"
    r"|providers?|suppliers?|partners?|processors?|third part(?:y|ies)|subcontractors?|carriers?|"
    r"affiliates?|employees?|staff|authorit(?:y|ies)|law enforcement|vendors?|agencies|contractors?|"
    r"courts?|banks?|compan(?:y|ies)|entit(?:y|ies)|parts of)\b"
)
_NOBODY = (
    r"(?:aucun\w*|jamais|ne (?:sont|seront|font|fait|serons|sommes|partage\w*|transmet\w*|communiqu\w*|"
    r"divulgu\w*|vend\w*|ced\w*|pas|sera|fera|peut|peuvent)\b|\bni\b|n'(?:est|ont|a)\b|n'y a|"
    r"pas (?:\w+ ){0,3}?(?:transmi|communiqu|partag|vend|ced|divulgu)"
    r"|never|\bnot?\b|n't\b|without)"
)
_HEAD = (
    r"destinataires?|partage|partageons|qui (?:a|aura|ont|peut|recoit|y a)\b.{0,20}(?:acces|donnees|"
    r"acceder)|sous-traitan|communication (?:de |des |a )|transmission|divulgation|cession|recipients?|"
    r"shar(?:e|ing)|disclos"
    r"|third.part|prestataires|processors?|who (?:has|will|receives|do we)|partenaires|a qui|service providers"
)
_ELSE = (
    r"contenus? tiers|cookies? .{0,60}(?:tiers|partenaires)|sites? (?:web )?(?:tiers|partenaires)"
    r"|liens? .{0,40}(?:tiers|"
    r"vers)|droits? (?:des|de) tiers|third.party (?:cookies|websites?|links?)"
)

_AND_NOBODY = (
    rf"\b{EXCEPT} (?:pour|afin|aux fins|dans le (?:but|cadre)|to|for|in order)\b[^.]{{0,120}}(?:\bet|,|;|\band|\bbut) "
    r"(?:elles? |ils? |they )?(?:ne |n'|aucun\w*|jamais|(?:are|is|will) "
    rf"(?:not|never) ).{{0,60}}?{_GIVE} .{{0,20}}\b(?:tiers|personne|third part(?:y|ies)|anyone(?: else)?)\W*$"
)
"""An end of sentence that says nobody receives them: what "only" limited before was the purpose."""

RECIPIENTS = Point(
    about=any_of(
        "donnee|information|coordonnees|renseignement|fournisseur|data|destinataire|partag|prestataire|sous-traitant|recipient|shar|third"
        "|partenaire|transmi|acces|envoy"
    ),
    headings=False,
    cues=(
        Cue(
            r"(?:ne (?:comprend|concerne|vise)\w* pas|n'inclut pas|does not (?:include"
            rf"|apply to)) .{{0,60}}?{_WHO}",
            also=r"aid\w+|exploit|assist|help|compte|behalf",
        ),
        Cue(
            rf"\b{_GIVE}.{{0,160}}?\b{_WHO}",
            unless=rf"{_NOBODY}.{{0,200}}?{_GIVE}|{_GIVE}.{{0,40}}?(?:a aucun|ni\b)|a nos (?:services|offres|sites)|"
            rf"{_ELSE}|vous (?:devez|etes)|(?:droit|demander) .{{0,40}}?(?:transm|transf)\w+"
            r"|\bright .{0,60}?transfer",
        ),
        Cue(
            rf"\b{EXCEPT}.{{0,160}}?\b{_WHO}",
            also=rf"{_NOBODY}.{{0,200}}?\b{_GIVE}",
            unless=rf"{_ELSE}|{_AND_NOBODY}",
        ),
        Cue(
            rf"{EXCEPT}.{{0,60}}?\b(?:par|aux?|a|by|to)\b .{{0,60}}?\b{_WHO}",
            unless=rf"{_ELSE}|{_AND_NOBODY}|utilise\w* uniquement par",
        ),
        Cue(
            rf"\b{_WHO}\b",
            under=_HEAD,
            unless=rf"{_NOBODY}.{{0,200}}?(?:{_GIVE}|vend\w+|sold|rent|lou[ee]\w*)|(?:aucun\w*|\bni\b) "
            rf"(?:\w+ ){{0,2}}?{_WHO}"
            r"|contenus? tiers|sites? tiers|\bne recour\w+|n'utilis\w+ (?:pas|aucun)|responsables? (?:de la|"
            r"des) (?:pratique|contenu)|hyperliens?",
        ),
        Cue(
            r"^\W*[^.:;|(]{2,60}? ?(?:[:(|]|-\s)",
            under=r"^[\W\d]*(?:les |nos |vos |our |the )*(?:destinataires?|sous-traitants?|prestataires|partenaires?"
            r"|recipients?|processors?|partage|service providers)\b",
            unless=rf"{_NOBODY}|{_ELSE}|^\W*(?:nom|destinataire|prestataire|service|sous-traitant|finalite"
            r"|role)\b.{0,10}[:|]",
        ),
        Cue(
            r"\b(?:fournisseurs?|prestataires?|providers?)\b(?! (?:de ce|du) ).{0,60}?\b(?:(?:recueill|collect|trait"
            rf"|utilis)(?:e|ent|er|ir|era|eront|ant)|process|use)\b.{{0,60}}?\b(?:vos|your|les|des) (?:\w+ )?{DATA}",
            unless=rf"{_NOBODY}|{_ELSE}|cookies?",
        ),
        Cue(
            rf"\b{_WHO}.{{0,100}}?\b(?:a|ont|aura|auront|peut|peuvent|pourront|susceptibles?|has|have|may"
            r"|can)\b (?:\w+ ){0,3}?(?:acces|acceder|access|recevoir|receive|consulter)\b",
            unless=rf"{_NOBODY}.{{0,60}}?(?:{_WHO}|acces)|{_ELSE}|droit d'acces",
        ),
        Cue(
            rf"(?:trait|collect|analys|process|handl)\w+ .{{0,60}}?{DATA}.{{0,40}}?(?:pour notre compte|on our behalf)",
            unless=r"designe|s'entend|\bmeans\b",
        ),
        Cue(
            r"(?:faisons|fait|faire) appel a .{0,60}(?:prestataires?|sous-traitants?|partenaires?)|"
            r"sous-traitants? .{0,60}(?:suivants?|sont|:)|(?:our|following) (?:processors|"
            r"service providers)"
        ),
        Cue(
            r"(?:(?:traite|archive|recu|lu|consulte|gere|stocke|heberge|effectue|realise)e?s?|processed"
            r"|handled|stored|"
            rf"hosted) (?:\w+ ){{0,3}}?(?:par|chez|aupres de|by|with|at) (?:\w+ ){{0,3}}?\b{_WHO}",
            unless=_NOBODY,
        ),
    ),
)

_PROCESSOR = r"(?:sous-traitants?|prestataires?|processors?|service providers?|partenaires?)"
_BOUND = (
    r"(?:contrat\w*|contract\w*|clauses|sur (?:nos|les|ses) instructions|selon nos instructions|article 28"
    r"|tenus|tenues|bound|s'engagent"
    r"|engagements?|accords? de (?:confidentialite|traitement|sous-traitance)|data processing agreements?|\bdpa\b)"
)
CONTRACTS = Point(
    about=any_of("contrat|contract|clause|instruction|article 28|engage|tenu|bound|accord|agreement|dpa"),
    headings=False,
    cues=(
        Cue(
            rf"{_PROCESSOR}.{{0,160}}?{_BOUND}|{_BOUND}.{{0,100}}?{_PROCESSOR}",
            also=r"donnees|confidential|securite|rgpd|gdpr|protection|instructions|article 28|data",
            unless=r"execution du contrat|relations? contractuel|contrat (?:de vente|conclu avec (?:vous|"
            r"l'utilisateur))",
        ),
    ),
)
_KINDS = {
    RecipientKind.STAFF: (
        r"(?:notre |son |du |le |au )personnel\b|equipes?|salaries|employe\w+|collaborateurs?|"
        r"services? (?:internes?|commercia\w+|client\w*|marketing|comptab\w+)|personnes habilitees|staff|"
        r"employees|our team|membres du bureau|direction\b"
    ),
    RecipientKind.HOST: r"heberg\w+|host(?:ing|ed|s)?\b|serveurs?|cloud|infogerance",
    RecipientKind.CARRIER: (
        r"transport\w*|livr\w+|logisti\w+|colissimo|chronopost|mondial relay|\bdhl\b|\bups\b|\bdpd\b|"
        r"\bgls\b|la poste|carriers?|deliver\w*|shipping|courier|expedition"
    ),
    RecipientKind.PAYMENT: r"paiements?|bancaires?|banques?|payments?|banks?\b|stripe|paypal|monetique|financi\w+",
    RecipientKind.EMAILING: (
        r"emailing|e-mailing|mailing|newsletters?|envoi (?:d'e-?mails|de mails|des e-?mails|de sms)|"
        r"mailchimp|brevo|sendinblue|mailjet|klaviyo|routage|email (?:service|marketing)"
    ),
    RecipientKind.ANALYTICS: r"analytics|mesure d'audience|statisti\w+|matomo|analyse d'audience",
    RecipientKind.ADVERTISING: r"publicit\w+|advertis\w+|regies?\b|annonceurs?|marketing",
    RecipientKind.SOCIAL: r"reseaux sociaux|facebook|instagram|linkedin|social (?:network|media)",
    RecipientKind.REVIEWS: r"\bavis\b|reviews?\b|trustpilot",
    RecipientKind.SUPPORT: (
        r"service client|support|assistance|relation client|centres? d'appels?|customer (?:service|support)|"
        r"\bchat\b|maintenance"
    ),
    RecipientKind.ADVISERS: (
        r"comptables?\b|avocats?|commissaires? aux comptes|huissiers?|recouvrement|conseils?\b|assureurs?|"
        r"accountants?|lawyers?|auditors?|advis[eo]rs?|insur"
    ),
    RecipientKind.AUTHORITIES: (
        r"autorites?|administrations?|judiciaire\w*|justice|police|douanes?|tribuna\w+|requisition|"
        r"si la loi l'exige|authorit(?:y|ies)|law enforcement|courts?\b|obligation legale"
    ),
    RecipientKind.GROUP: (
        r"groupe\b|filiales?|affilie\w+|societes? soeurs?|cessionnaire|acquereurs?|acheteurs?|fusion|"
        r"affiliates?|subsidiar|group companies|acqui[rs]"
    ),
    RecipientKind.PARTNERS: r"partenaires?|partners?",
    RecipientKind.PROCESSORS: (
        r"prestataires?|sous-traitants?|fournisseurs?|service providers?|processors?|suppliers?|vendors?|"
        r"subcontractors?"
    ),
}
_COMPILED = {kind: pattern(words) for kind, words in _KINDS.items()}


def read_recipients(text: Text) -> dict[str, Statement]:
    """Return the statements on recipients."""
    return {
        "recipients": state(RECIPIENTS, text),
        "no_third_parties": state(NO_THIRD_PARTIES, text),
        "never_sold": state(NEVER_SOLD, text),
        "processor_contracts": state(CONTRACTS, text),
    }


def recipients_named(text: Text) -> tuple[NamedRecipient, ...]:
    """Return the categories of recipients, in order of first mention, those of listed items included."""
    found: dict[RecipientKind, list[Passage]] = {}
    for passage, _, _ in RECIPIENTS.hits(text):
        listed = (one for one in text.near(passage, 0, 20) if one.lead and one.lead in passage.folded)
        for place in (passage, *listed):
            for kind, words in _COMPILED.items():
                if words.search(place.folded):
                    found.setdefault(kind, []).append(place)
    return tuple(
        NamedRecipient(kind=kind, seen=tuple(text.seen(one) for one in places[:3])) for kind, places in found.items()
    )
