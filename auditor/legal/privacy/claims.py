"""Claims that nobody receives the data, or that they are never sold."""

from auditor.legal.cues import Cue, Point
from auditor.legal.privacy.words import any_of

EXCEPT = (
    r"(?:sauf|excepte|a l'exception|hormis|hors (?:cas|du|de nos|les)|autres? que|en dehors (?:de nos|"
    r"des|du|de la)|uniquement|exclusivement|seul\w*|a moins|\bmais\b|si la loi|except|unless|other than|"
    r"only|solely)"
)
_IF = (
    r"\bque (?:moyennant|si\b|s'il|lorsque|dans (?:l'un|les?|la|certains|ce)\b|sous\b|avec\b|sur\b|apres|pour\b|aux?\b)"
    r"|a cette occasion|par ce mecanisme|\bdans ce cas\b"
)
"""A claim made under a condition, or of one operation, is no claim."""
_SOME = (
    r"whether|tiers (?:non|qui|pour|a des|a ces|autres)\b|third part\w+ (?:who|that|which|for)\b"
    r"|a (?:ces|cette) fins?\b"
    r"|\bcette (?:information|donnee)\b|regies? publicitaires?|courtiers?|autorises?\b"
)
"""Some third parties, or a question."""

NO_THIRD_PARTIES = Point(
    about=any_of("tiers|tierce|third|personne|autre|externe|exterieur"),
    headings=False,
    cues=(
        Cue(
            r"(?:aucune? (?:des? |transmission|cession|communication|transfert|de (?:vos|ces)|donnees?|"
            r"information|partage)|jamais|ne (?:sont|seront|font|fait|sera|"
            r"fera)\b).{0,160}?(?:transmi\w+|communiqu\w+|partag\w+|divulgu\w+|ced\w+|cession|"
            r"transfer\w*|confi\w+|donnees,)"
            r".{0,120}?(?:tiers|tierce|autre\w* (?:societe|entreprise|organisme|personne)|exterieur)",
            unless=rf"{EXCEPT}|{_IF}|fins? (?:commercial|publicit|de prospection|marketing|promotion)|sans (?:votre|"
            rf"le|leur|son|l')|commercialement|cookies|{_SOME}",
        ),
        Cue(
            r"aucun(?:e)? (?:transfert|cession|transmission|communication|partage).{0,80}?(?:tiers|tierce)",
            unless=rf"{EXCEPT}|{_IF}|fins? (?:commercial|publicit)|sans (?:votre|le)|{_SOME}",
        ),
        Cue(
            r"(?:never|not|no) (?:\w+ ){0,6}?(?:share[ds]?|disclosed?|transfer\w*|pass\w*|"
            r"given).{0,80}?(?:third part|anyone|other compan)",
            unless=rf"{EXCEPT}|without|purposes|{_SOME}",
        ),
    ),
)
NEVER_SOLD = Point(
    about=any_of("vend|vente|loue|commercialis|sell|sold|rent|echang"),
    cues=(
        Cue(
            r"\b(?:jamais|aucun\w*|ne\b|ni\b|n'\w+).{0,120}?(?:vend\w+|lou(?:e\w*|ons|er)\b|"
            r"commercialis\w+|revend\w+|monetis\w+|vente\b)"
        ),
        Cue(r"(?:never|not|n't).{0,60}?(?:sell|sold|rent(?:ed)?|trade[d]?)\b"),
    ),
)
