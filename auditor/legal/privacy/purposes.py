"""What data are used for (RGPD art. 13(1)(c)): whether purposes are stated, and which."""

from auditor.legal.cues import Cue, Point, pattern, state
from auditor.legal.passages import Passage, Text
from auditor.legal.privacy.named import NamedPurpose, Purpose
from auditor.legal.privacy.words import COOKIE, DATA, any_of
from auditor.legal.statement import Statement

_USED = (
    r"(?:utilis\w+|trait(?:ees?|ons|e|ement|er)\b|collect\w*|recueill\w+|recolt\w+|conserv\w+|"
    r"serv(?:ent|ir|iront|i)?\b|destinee?s?\b|necessaires?"
    r"|exploit\w+|enregistr\w+|demand\w+|used?\b|using|process\w*|collected|gathered?|stored?|required|"
    r"help\w*|permet\w*|placed|set\b)"
)
_FOR = (
    r"(?:pour\b(?! le compte| une duree| les? (?:memes|durees)| la duree)|afin de|afin d'|afin que|"
    r"aux? fins?\b|en vue d|dans le but|a des fins"
    r"|aux finalites|avec pour (?:but|objectif)|a (?:repondre|assurer|gerer|traiter|vous|ameliorer|"
    r"mesurer)|in order to|for the purposes? of"
    r"|for (?:the |our |your |\w+ing\b|analytics|statistic|marketing|security)|"
    r"to (?:\w+ ){0,2}?(?:provide|improve|process|send|answer|analy\w+|respond|offer|"
    r"manage|contact|deliver|personali\w+|understand|remember|measure|ensure|fulfil\w*|verify|help|"
    r"operate|communicate|comply|prevent|serve|show))"
)
_HEAD = (
    r"finalite|pourquoi|utilis\w+ (?:\w+ ){0,4}?(?:donnees|information|cookies)|objectif|but\b|purpose|"
    r"why (?:we|do)|how we use|use of (?:your|the|personal)|usage"
)
_NOTHING = (
    r"^\W*aucun\w* (?:\w+ ){0,2}?(?:donnee|information|cookie|traceur)s?\b[^,;]{0,60}\bn'(?:est|a)\b"
    r"|^\W*no (?:\w+ )?(?:data|information|cookies?) (?:is|are)\b"
    r"|^[^,;]{0,40}\b(?:site|page|boutique)s?\b[^,;]{0,20}\bne (?:permet|propose|utilis|collect|demand)\w*"
    r" (?:pas|aucun)"
)
"""What is not collected has no purpose."""
PURPOSES = Point(
    about=any_of(
        "donnee|information|cookie|traceur|logs|journaux|a des fins|finalite|purpose|data|coordonnees|traitement"
        "|renseignement|fichier"
    ),
    headings=False,
    cues=(
        Cue(
            rf"{COOKIE}.{{0,80}}?(?:necessaires?|indispensables?|required|necessary) (?:a|au|aux|pour|for|to) "
            r"(?!l'accord)",
            unless=r"\baucun",
        ),
        Cue(
            rf"(?:{DATA}|{COOKIE}).{{0,220}}?\b{_USED}.{{0,160}}?\b{_FOR}",
            unless=rf"{_NOTHING}|pas (?:\w+ ){{0,2}}?utilis|not used for|un cookie est|a cookie is|fichier texte",
        ),
        Cue(
            rf"\b{_USED} .{{0,100}}?(?:{DATA}|{COOKIE}).{{0,160}}?\b{_FOR}",
            unless=rf"{_NOTHING}|fichier texte|small (?:text )?file",
        ),
        Cue(
            rf"(?:{DATA}|\blogs|journaux).{{0,60}}?(?:strictement )?(?:necessaires?|indispensables?) "
            r"(?:au|aux|a la|a l') ?(?:traitement|suivi|fonctionnement|gestion|execution|securite)",
            unless=r"\baucun|transmi|communiqu|conserv|duree",
        ),
        Cue(r"\ba des fins (?:de |d'|purement |exclusivement )?(?:statisti|mesure|prospection|securite|gestion)"),
        Cue(
            r"(?:finalites?|objectifs?|buts?|purposes?)\b.{0,80}?(?:sont|est|suivant\w*|:|are|is|"
            r"following|consist).{0,3}"
        ),
        Cue(
            r"(?:ont|a|ayant) (?:notamment |principalement )?pour (?:but|finalites?|objet|objectifs?)|"
            r"finalites? (?:de |d'|:)"
        ),
        Cue(
            r"^.{12,170}$",
            under=_HEAD,
            unless=rf"{_NOTHING}|\baucun\w* .{{0,80}}(?:trait|donnee|collect|finalite)|ne s'applique"
            r"|^\W*(?:finalites?|description|base"
            r"|duree|donnees|type)\b.{0,40}$",
        ),
        Cue(
            rf"\b{_FOR}|\b(?:gestion|gerer|suivi|traitement des?|envoi|envoyer|realis\w+) ",
            under=_HEAD,
            unless=r"\baucun\w* .{0,80}(?:trait|donnee|collect|finalite)",
        ),
        Cue(
            rf"{COOKIE}.{{0,120}}?\b(?:permet\w*|aident|servent|allow|help|enable|facilit\w+|mesur\w+|"
            r"amelior\w+|analys\w+)"
            r"(?! .{0,30}identifier votre ordinateur)"
        ),
    ),
)

_NAMED = {
    Purpose.ORDER: (
        r"command(?:e|es|er)\b|livr(?:er|aison)|expedi|factur\w+|service apres.vente|\bsav\b|\borders?\b|"
        r"deliver|invoic|purchase|achats?\b|reservations?\b|contrat de vente|retours? (?:de|produit)"
    ),
    Purpose.PAYMENT: r"paiements?\b|encaiss\w+|transactions?\b|payments?\b|impayes|recouvrement",
    Purpose.ACCOUNT: (
        r"comptes? (?:client|utilisateur|membre|personnel)|(?:votre|vos|un|le|son|du) comptes?\b|"
        r"espace (?:client|membre|personnel)|\baccounts?\b|inscription (?:au|sur le|a votre)|s'inscrire"
    ),
    Purpose.CONTACT: (
        r"repon(?:dre|se)|(?:demandes?|formulaire) (?:de |d')?(?:contact|renseignement|information|devis)|"
        r"vous (?:re)?contacter|recontact|(?:respond|reply|answer)\w* (?:to )?|contact form|assistance|"
        r"support client|service client|customer (?:service|support)|inquir|enquir"
    ),
    Purpose.PROSPECTING: (
        r"newsletters?|prospect\w+|offres? (?:commercial\w+|promotion\w+|special\w+|personnalis\w+)|"
        r"lettres? d'information|demarch\w+|sollicitations?|communications? commercial\w+|marketing|"
        r"promotion\w+|mailings?|emailing|bons plans|actualites"
    ),
    Purpose.ADVERTISING: (
        r"publicit\w+|advertis\w+|\bads\b|reciblage|retargeting|remarketing|ciblage|"
        r"annonces? (?:\w+ )?(?:ciblee|personnalisee)"
    ),
    Purpose.AUDIENCE: (
        r"audience|statisti\w+|frequentation|analytics?|analys\w+ (?:\w+ ){0,4}?(?:trafic|navigation|"
        r"visites?|utilisation|usage|traffic|use)|mesur\w+ (?:\w+ ){0,3}?(?:trafic|visites?|performance)|"
        r"traffic|nombre de visit"
    ),
    Purpose.REVIEWS: (
        r"\bavis (?:client|des client|verifie|consommateur|produit)|(?:vos|les|des|depot d'|"
        r"recueil\w* (?:les |des )?)avis\b|\breviews?\b|enquetes? de satisfaction|satisfaction"
    ),
    Purpose.FRAUD: r"fraud\w*|escroqu\w+|blanchiment|usage illicite",
    Purpose.LOYALTY: r"fidel\w+|parrainage|loyalty|points? cadeau",
    Purpose.RECRUITMENT: r"recrut\w+|candidat\w+|recruit\w+|job appli\w+|\bcv\b",
    Purpose.PERSONALISATION: (
        r"personnalis\w+|personali[sz]\w+|recommand\w+ (?:de )?(?:produit|contenu)|preferences|"
        r"vos (?:centres d'interet|gouts)"
    ),
    Purpose.SOCIAL: (
        r"reseaux sociaux|social (?:network|media)|boutons? de partage|facebook connect|"
        r"partag\w+ (?:\w+ ){0,4}?(?:contenus?|pages?)"
    ),
    Purpose.SECURITY: (
        r"securi(?:te|ser|sation) (?:\w+ ){0,3}?(?:site|service|reseau|systeme|compte|application|"
        r"plateforme|transaction)|prevention des (?:abus|intrusions)|finalite de securite|"
        r"security (?:of )?(?:the |our )?(?:site|page|service|website|network)|spam|attaques|abus\b"
    ),
    Purpose.LEGAL_DUTY: (
        r"obligations? (?:\w+ ){0,3}?(?:legale|comptable|fiscale|reglementaire)|comptab\w+|"
        r"legal (?:obligation|dut|requirement)|accounting|contentieux|litiges?\b"
    ),
    Purpose.CONTESTS: r"jeux?[ -]concours|concours|tirages? au sort|contests?|sweepstakes|competitions?\b",
}
_COMPILED = {purpose: pattern(words) for purpose, words in _NAMED.items()}
_WHY = pattern(
    rf"\b{_FOR}|finalite|purpose|{COOKIE}|base (?:legale|juridique)|\bservent\b|\bgestion\b|\bgerer\b|permet"
)
_NOT = pattern(
    r"\b(?:aucune?|jamais|never|n'utilis\w+ pas|ne (?:sont|seront|font|pratique\w*|"
    r"realis\w*) (?:\w+ )?(?:pas|jamais|aucune?)|do not|not used|sans)\b"
)


def read_purposes(text: Text) -> Statement:
    """Say whether purposes are stated."""
    return state(PURPOSES, text)


def purposes_named(text: Text) -> tuple[NamedPurpose, ...]:
    """Return which purposes are stated, in order of first mention."""
    found: dict[Purpose, list[Passage]] = {}
    for passage in text.passages:
        if not passage.link_only and gives_purposes(passage):
            for purpose in purposes_in(passage.folded):
                found.setdefault(purpose, []).append(passage)
    return tuple(
        NamedPurpose(purpose=purpose, seen=tuple(text.seen(one) for one in places[:3]))
        for purpose, places in found.items()
    )


def gives_purposes(passage: Passage) -> bool:
    """Say whether a passage tells what data or cookies are for, rather than denies it or lists data."""
    return not _NOT.search(passage.folded) and any(
        _WHY.search(words) for words in (passage.folded, passage.heading, passage.lead, passage.label)
    )


def purposes_in(folded: str) -> tuple[Purpose, ...]:
    """Return the purposes that words speak of."""
    return tuple(purpose for purpose, words in _COMPILED.items() if words.search(folded))
