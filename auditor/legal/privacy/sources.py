"""Where data come from, which are compulsory, and decisions taken by machines (RGPD art. 13(2)(e)-(f), 14, 22)."""

from auditor.legal.cues import Cue, Point, state
from auditor.legal.passages import Text
from auditor.legal.privacy.words import COOKIE, DATA, any_of
from auditor.legal.statement import Statement

_COLLECT = (
    r"(?:collect\w*|recueill\w+|recolt\w+|obten\w+|obtien\w+|recev\w+|recoi\w+|recu\w*|provien\w+|"
    r"enregistr\w+|fourni\w*|communiqu\w+|transm\w+|renseign\w+|saisi\w*|gather\w*|receiv\w+|provid\w+|"
    r"obtain\w*|given|stored?)"
)
_ROUTE = (
    r"(?:formulaires?|inscription|commande\b|compte\b|contact\w*|newsletter|directement (?:aupres )?|"
    r"automatiquement|navigation|visite\w*|vous nous|vous-meme|vous (?:les |nous )?(?:avez|communiquez|"
    r"fournissez|transmettez|remplissez|renseignez)|questionnaire|fiche|appel\w*|ecriv\w+|telephon\w+|"
    r"e-?mail|courriel|cookies|tiers|partenaires?|lors de|lorsqu|quand|forms?\b|when you|directly|"
    r"automatically|you (?:provide|give|submit)|third part|sign(?:ing)? up|registration)"
)
_NONE = (
    rf"aucune? {DATA} .{{0,40}}?n'est|\b(?:ne|n') ?(?:collect|recueill|enregistr)\w+ (?:pas|aucune?) |"
    rf"\bno {DATA}|not collect|{DATA} de base sur"
)
SOURCE = Point(
    about=any_of("donnee|information|coordonnees|data|via|formulaire|collect|recueil"),
    cues=(
        Cue(rf"{DATA}.{{0,160}}?\b{_COLLECT}.{{0,160}}?\b{_ROUTE}", unless=_NONE),
        Cue(rf"\b{_ROUTE}.{{0,160}}?\b{_COLLECT}.{{0,120}}?{DATA}", unless=_NONE),
        Cue(rf"\b{_COLLECT}.{{0,120}}?{DATA}.{{0,160}}?\b{_ROUTE}", unless=_NONE),
        Cue(
            r"^\W*(?:via|par|lors|lorsque|quand|when|through)\b.{3,}", under=r"collect|recueil|source|provenance|gather"
        ),
        Cue(
            rf"{DATA} (?:\w+ )?(?:que vous|you) .{{0,30}}?(?:fourni\w+|communiqu\w+|transm\w+|renseign\w+|saisi\w+|"
            r"confi\w+|soum\w+|partag\w+|provide|give|submit|share)",
            unless=_NONE,
        ),
        Cue(
            rf"(?:{DATA}|nom|e-?mail|adresse|numero|name)\b.{{0,60}}?(?:fourni|generee?|transmi|provided|generated)\w* "
            r"(?:volontairement |automatiquement |directement )?(?:lors d|au moment|when\b|par (?:google|apple|facebook"
            r"|un tiers|des tiers))",
            unless=_NONE,
        ),
        Cue(
            r"^\W*(?:(?:les |un |votre )?(?:formulaires?|compte|newsletter|inscription|commandes?)|contact form)\b"
            r"[^:.]{0,30}:",
            under=r"collect|recueil|gather",
        ),
    ),
)

_MUST = (
    r"(?:obligatoires?|obligatoirement|facultati\w+|facultativement|optionnel\w*|asterisque|requis\w*|"
    r"indispensables?|necessaires?|mandatory|compulsory|optional|required|asterisk)"
)
MANDATORY = Point(
    about=any_of(
        "obligatoire|facultati|asterisque|requis|mandatory|required|optional|defaut|fourni|provide"
        "|indispensable|champ|saisir|absence|tenu|compulsory|devez|sans |necessairement|imperativement|devr"
    ),
    headings=False,
    cues=(
        Cue(
            r"\b(?:telephone|adresse|e-?mail|nom|prenom|numero|date de naissance|phone|address)\b.{0,40}?\b(?:est"
            r"|sont|is|are) "
            r"(?:facultati|obligatoire|optionnel|optional|mandatory|required)",
            unless=r"mot de passe|password",
        ),
        Cue(
            rf"(?:{DATA}|adresse|nom|numero|telephone|e-?mail)\b.{{0,120}}?(?:(?:sera|seront|est|sont) "
            r"(?:necessairement|obligatoirement|imperativement) (?:demande|requis|collecte)"
            r"|devr\w+ (?:\w+ )?etre (?:renseigne|fourni|communique|saisi))\w*",
            unless=rf"{COOKIE}|mot de passe|identite|password|justificatif|demande d'(?:exercice|acces)",
        ),
        Cue(r"\bsans (?:elles?|ces (?:donnees|informations)|quoi),? .{0,60}?ne (?:pourr|ser)\w+", unless=COOKIE),
        Cue(
            r"vous devez (?!vous )(?:\w+ ){0,2}?(?:renseigner|fournir|indiquer|communiquer|saisir)|you (?:must"
            r"|are required to|need to) (?:provide|supply|fill)",
            unless=rf"{COOKIE}|mot de passe|identite|password|identity|motif|preuve",
        ),
        Cue(
            r"champs? .{0,60}?(?:obligatoires?|facultati\w+|requis|asterisque)|(?:required|mandatory|"
            r"optional) (?:fields?|information|data)|fields? .{0,40}(?:required|mandatory|asterisk)"
        ),
        Cue(
            rf"{DATA}.{{0,160}}?\b(?:obligatoire\w*|facultati\w+|optionnel\w*|asterisque|indispensables?|"
            r"mandatory|compulsory|optional)\b",
            unless=rf"conservation obligatoire|mentions? obligatoires?|{COOKIE}|obligatoire de conserv|"
            r"indispensables? (?:a |au )(?:la fourniture|bon fonctionnement)|obligations? legale",
        ),
        Cue(
            r"(?:caractere|fourniture|collecte|communication) .{0,60}?(?:obligatoire|facultati\w+|"
            r"indispensable|conditionne)",
            unless=r"mentions? obligatoire",
        ),
        Cue(
            r"(?:a defaut|defaut de|absence de|refus de|si vous (?:ne|refusez)|faute de|le fait de ne pas|"
            r"without|fail\w* to|if you (?:do not|don't|choose not|refuse)).{0,100}?(?:fourni\w*|communi\w+|"
            r"transm\w+|renseign\w+|saisi\w*|reponse|provid\w+|giv\w+|suppl\w+).{0,200}?(?:pas|impossib\w+|"
            r"ne pourr\w+|empech\w+|refus|limit\w+|not\b|unable|cannot|traitee?s?)",
            unless=COOKIE,
        ),
        Cue(
            r"(?:vous (?:n')?etes|est|sont|libres?|not).{0,30}?(?:tenu\w*|oblige\w*|"
            r"libres?) de (?:ne pas )?(?:\w+ )?(?:fourni\w*|communiqu\w+|renseign\w+|repondre).{0,120}",
            unless=COOKIE,
        ),
        Cue(
            r"(?:^|[.;] )(?:a defaut|dans le cas contraire|otherwise|faute de quoi),? .{0,80}?(?:ne (?:sera|serons"
            r"|seront|pourr\w+)|will not|cannot|unable)",
            unless=rf"{COOKIE}|litige|mediat|tribuna",
        ),
        Cue(r"(?:marque\w*|signale\w*|indique\w*|identifie\w*|marked|indicated).{0,60}?(?:asteris\w+|\(\*\)|\*)"),
    ),
)

_AUTOMATED = (
    r"(?:decisions? (?:\w+,? ){0,5}?automatise\w*|(?:decisions?|decision-making) .{0,60}?(?:fondee?s?|"
    r"basee?s?|prises?|based) .{0,40}?(?:exclusivement|uniquement|solely|seul).{0,60}?(?:automat\w+)|"
    r"automated (?:individual )?decision|decision.?making .{0,30}automat|automated.{0,20}(?:profiling|"
    r"processing).{0,80}(?:legal|significant) effect"
    r"|effets? juridiques? .{0,80}(?:automatis|profilage)|(?:automatis|"
    r"profilage).{0,160}effets? juridiques?|article 22\b.{0,40}(?:rgpd|gdpr|reglement))"
)
AUTOMATED = Point(
    about=any_of("automat|profilage|profiling|article 22"),
    cues=(
        Cue(
            _AUTOMATED,
            unless=r"l'existence (?:eventuelle )?d'une|existence of|informations (?:utiles )?concernant la logique",
        ),
    ),
)
NO_AUTOMATED = Point(
    about=AUTOMATED.about,
    cues=(
        Cue(
            rf"(?:aucun\w*|pas|jamais|ni\b|\bno\b|not\b|never|n't|n'\w+).{{0,120}}?{_AUTOMATED}",
            unless=r"droit de ne pas|right not to",
        ),
        Cue(
            rf"{_AUTOMATED}.{{0,60}}?(?:: ?|n'est |is |are )?(?:aucun\w*|none|neant|pas (?:prise|mis|"
            r"realis|utilis)|not)",
            unless=r"droit de ne pas|right not to",
        ),
    ),
)
PROFILING = Point(
    about=any_of("profil|scoring|score"),
    headings=False,
    cues=(
        Cue(
            r"\bprofilage\b|\bprofiling\b|\bscoring\b|etabl\w+ (?:\w+ )?profils?|"
            r"profils? (?:de consommation|commercia\w+)",
            unless=r"(?:aucun\w*|pas|jamais|ni|no|not|never|sans)\b.{0,100}(?:profil|scoring)|droit de ne pas|"
            r"(?:y compris|including) .{0,20}profil|oppos\w+|\bobject\b|\bdroits?\b|\brights?\b",
        ),
    ),
)


def read_sources(text: Text) -> dict[str, Statement]:
    """Return the statements on sources, compulsory data and automated decisions."""
    automated = state(AUTOMATED, text)
    none = state(NO_AUTOMATED, text)
    return {
        "data_source": state(SOURCE, text),
        "mandatory_fields": state(MANDATORY, text),
        "automated_decisions": automated.model_copy(update={"denied": none.seen}) if none.found else automated,
        "profiling": state(PROFILING, text),
    }
