"""Legal bases of the publisher's own processing (RGPD art. 6), told from quotations of the article."""

from auditor.legal.cues import QUOTES, Cue, Point, pattern
from auditor.legal.passages import Passage, Text
from auditor.legal.privacy.named import Basis, NamedBasis, Purpose
from auditor.legal.privacy.purposes import purposes_in
from auditor.legal.privacy.words import COOKIE, any_of
from auditor.legal.statement import ABSENT, Statement

_BASES = {
    Basis.CONSENT: (
        r"consent\w*|\baccord (?:prealable|expres|explicite|de l|du|des)|\bopt-in|(?:6|6\.1|6, ?1|6-1|"
        r"6 \(1\)|6\(1\)|6 1)\W{0,4}(?:lit\w*\W{0,2})?a\)?\b"
    ),
    Basis.CONTRACT: (
        r"contrat\w*|pre-?contractuel\w*|commande\b|conditions generales|contract\w*|"
        r"6\W{0,3}1\W{0,4}(?:lit\w*\W{0,2})?b\)?\b|relation commerciale"
    ),
    Basis.LEGAL_OBLIGATION: (
        r"(?:obligations?|exigences?) (?:\w+ ){0,3}?(?:legales?|comptables?|fiscales?|reglementaires?)|"
        r"legal (?:obligation|dut|requirement)\w*|6\W{0,3}1\W{0,4}(?:lit\w*\W{0,2})?c\)?\b"
    ),
    Basis.VITAL_INTERESTS: r"interets? vita(?:l|ux)|vital interests?",
    Basis.PUBLIC_TASK: (
        r"missions? (?:\w+ ){0,3}?(?:interet|service) public|mission d'interet|public (?:task|interest)|"
        r"autorite publique|6\W{0,3}1?\W{0,4}(?:lit\w*\W{0,2})?e\)"
    ),
    Basis.LEGITIMATE_INTERESTS: (
        r"interets? (?:\w+ )?legitimes?|legitimate (?:business )?interests?|weighing of interests|"
        r"6\W{0,3}1\W{0,4}(?:lit\w*\W{0,2})?f\)?\b"
    ),
}
_COMPILED = {basis: pattern(words) for basis, words in _BASES.items()}
_ANY = "|".join(f"(?:{words})" for words in _BASES.values())
_HEAD = (
    r"bases? (?:legales?|juridiques?|de (?:\w+ )?traitement)|fondements?|legal bas[ie]s|lawful|\blicit|"
    r"legitimite|legal ground"
)
_QUOTED = (
    r"n'est licite|est licite (?:que )?si|au moins une des conditions|lawful only if|"
    r"at least one of the|personne concernee a consenti"
    r"|responsable du traitement est soumis|poursuivis par le responsable du traitement ou par un tiers|"
    r"personne concernee est partie"
)
_NOT_BASIS = (
    rf"{_QUOTED}|(?:en (?:utilisant|naviguant|poursuivant|continuant)|by (?:using|"
    rf"continuing)).{{0,160}}?(?:consent|accept)"
    r"|(?:retir\w+|retrait|revo\w+|withdr\w+) .{0,30}(?:consent|accord)|transfer\w* .{0,80}(?:hors|"
    r"pays)|sans (?:votre|le|leur) (?:consentement|accord)"
    r"|without (?:your|their) (?:prior )?consent|oppos\w+ .{0,200}legitime"
)
BASES = Point(
    about=any_of(
        "consent|accord|contra|commande|obligation|exigence|legal|legitim|mission|interet|interest|vital|6|conditions"
    ),
    cues=(
        Cue(rf"(?:{_ANY})", under=_HEAD, unless=_QUOTED),
        Cue(
            r"(?:bases? (?:legales?|juridiques?)|fondements?|fonde\w*|repos\w+|s'appui\w+|appuyant|"
            r"\bbase\w* (?:juridiquement )?sur|sur la base|a pour base"
            r"|au titre|justifi\w+|legal bas[ie]s|lawful basis|based on|rel(?:y|ies|ying) on|"
            rf"on the basis|legal ground|licites?).{{0,140}}?(?:{_ANY})",
            unless=_NOT_BASIS
            + r"|(?:conserv|archiv|stock|retain|kept).{0,120}obligations?|decision.{0,60}(?:fondee|automatis)"
            rf"|{COOKIE} .{{0,80}}consent",
        ),
        Cue(
            r"\b(?:notre|nos|son|ses|leurs?|our|its|the|a) (?:\w+ )?(?:interets? (?:\w+ )?legitimes?|"
            r"legitimate (?:business )?interests?)",
            unless=_NOT_BASIS,
        ),
        Cue(
            r"interets? (?:\w+ )?legitimes? (?:de |du |d'|a |pour |commercial)|"
            r"legitimate (?:business )?interests? (?:in|to|of)",
            unless=_NOT_BASIS,
        ),
        Cue(
            r"(?:necessaires?|requis\w*|indispensables?|trait\w+|collect\w+|recueill\w+|utilis\w+|necessary|"
            r"process\w*).{0,100}?(?:execution|conclusion|performance|respect)"
            r" (?:de |of )?(?:du |d'un |d'une |de |des |votre |notre |la |the |a |our |"
            r"any )*(?:contrats?|commandes?|mesures precontractuelles|contract|obligations? legales?|"
            r"legal obligation)",
            unless=_NOT_BASIS,
        ),
        Cue(
            r"(?:art\.?|articles?) 6[ ,.(§-]{0,3}(?:alinea |paragraphe |al\. ?|par\. ?|"
            r"paragraph )?1?[^a-z0-9]{0,4}(?:lettres? |lit\. ?|points? )?[a-f]\)?(?:\W|$)",
            unless=_QUOTED,
        ),
        Cue(
            r"(?:trait|collect|utilis|process).{0,80}?(?:dans le cadre|"
            r"in the context) .{0,30}?(?:mission (?:de service|d'interet) public|public task)",
            unless=_QUOTED,
        ),
    ),
)
_INTEREST = pattern(
    r"(?:interets? (?:\w+ )?legitimes?|legitimate (?:business )?interests?)\b.{0,60}?(?:a |de |d'|pour |"
    r"consist\w+|resid\w+|:|\(|in |to |of )(?:\w+ ){0,8}?"
    r"(?:\w{4,}(?:er|ir|re)\b|prevention|securi\w+|lutte|amelior\w+|connai\w+|promotion|developpement|"
    r"gestion|analyse|mesure|prospection|\w{4,}ing\b|securing|improv\w+)"
)


def read_bases(text: Text) -> dict[str, Statement]:
    """Say whether bases are stated, and whether a legitimate interest is described."""
    hits = [text.seen(passage, *match.span()) for passage, _, match in BASES.hits(text) if not _quoted(passage)]
    described = [
        text.seen(passage, *match.span())
        for passage in text.passages
        if (match := _INTEREST.search(passage.folded)) and not _quoted(passage)
    ]
    return {
        "legal_bases": Statement(found=True, seen=tuple(hits[:QUOTES])) if hits else ABSENT,
        "interests_described": Statement(found=True, seen=tuple(described[:QUOTES])) if described else ABSENT,
    }


_QUOTING = pattern(_QUOTED)


def _quoted(passage: Passage) -> bool:
    """Say whether the passage belongs to a quotation of article 6."""
    return bool(_QUOTING.search(passage.folded) or _QUOTING.search(passage.lead))


def bases_named(text: Text) -> tuple[NamedBasis, ...]:
    """Return which bases are claimed, with the purposes of the same sentence, row, or lead."""
    found: dict[Basis, list[Passage]] = {}
    for passage, _, _ in BASES.hits(text):
        if not _quoted(passage):
            for basis, words in _COMPILED.items():
                if words.search(passage.folded):
                    found.setdefault(basis, []).append(passage)
    return tuple(
        NamedBasis(basis=basis, purposes=_purposes(text, places), seen=tuple(text.seen(one) for one in places[:3]))
        for basis, places in found.items()
    )


def _purposes(text: Text, places: list[Passage]) -> tuple[Purpose, ...]:
    """Return purposes beside the basis: in its words, in the list it introduces, or in the cells before it."""
    found: dict[Purpose, None] = {}
    for place in places:
        led = (one.folded for one in text.near(place, 0, 15) if one.lead and one.lead in place.folded)
        before = (
            one.folded for one in text.near(place, 2, 0) if len(place.folded) < 120 and one.heading == place.heading
        )
        for words in (place.folded, *led, *before):
            found.update(dict.fromkeys(purposes_in(words)))
    return tuple(found)
