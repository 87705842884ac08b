"""Transfers outside the European Economic Area (RGPD chapter V): stated, denied, and what they rely on."""

from dataclasses import replace

from auditor.evidence.texts import BlockKind
from auditor.legal.cues import QUOTES, Cue, Point, pattern, state
from auditor.legal.passages import Passage, Text
from auditor.legal.privacy.named import Mechanism, NamedMechanism
from auditor.legal.privacy.words import COOKIE, any_of
from auditor.legal.statement import Confidence, Statement

_UNION = (
    r"(?:\b(?:l')?(?:ue|u\.e\.|eee|e\.e\.e\.)\b|union europeenne|espace economique (?:europeen)?|l'europe\b|"
    r"\beea\b|\beu\b|communaute (?:economique )?europeenne|european (?:union|economic area)|\beurope\b|l'union\b)"
)
_OUT = (
    r"(?:(?:hors|en dehors|a l'exterieur|exterieurs?|outside|beyond)(?: of| de| du| d')?(?: the| la| l'|"
    rf" territoire)*.{{0,30}}?{_UNION}|pays tiers|third.countr(?:y|ies)|hors (?:ue|eee|u\.e)\b|(?:etats?"
    rf"|pays) (?:\w+ ){{0,2}}?non.membres?|n'appartenant pas a|non member"
    r"|\ben europe ou ailleurs|within or outside europe"
    r"|non.europeen\w*|pays (?:\w+ ){0,4}?(?:adequat|equivalent)|non-(?:eu|eea))"
)
_FAR = (
    r"(?:etats-unis|\busa\b|\bu\.s\.(?:a\.)?|united states|amerique|canada|\binde\b|chine|royaume-uni|\buk\b"
    r"|tunisie|maroc|"
    r"madagascar|\bisrael|suisse|(?:other|foreign) countries)"
)
_MOVE = (
    r"(?:transf\w+|heberg\w+|stock\w+|situe\w*|localise\w*|etabli\w*|envoy\w+|export\w+|transmi\w+|"
    r"communiqu\w+|acces\b|traite\w*|conserve\w*|sent\b|stored?|hosted|located|process\w*|transfer\w*|"
    r"based)"
)
_NEVER = (
    r"(?:aucun\w*|jamais|ne (?:\w+ ){0,2}?(?:pas|font|fait|sont|seront|sera|transfer\w+)|n'(?:est|a|ont|y)|"
    r"pas (?:de )?transf|\bnot?\b|never|none|n't|sans transfert)"
)
_ONLY = (
    r"(?:uniquement|exclusivement|seulement|restent|demeurent|only|exclusively|solely|intégralement|"
    r"integralement|toutes|remain)"
)
_RESERVE = (
    r"(?:sauf|excepte|a l'exception|hormis|cependant|toutefois|neanmoins|sans (?:que|garantie|votre|"
    r"s'assurer|mettre|l'|avoir|vous|un niveau|encadrement)|moins que|except|unless|however|without)"
)

_ABROAD = (
    r"(?:prestataires?|sous-traitants?|serveurs?|hebergeurs?|fournisseurs?|partenaires?|outils?|services?"
    r"|providers?|processors?|servers?|entreprises?|societes?).{0,140}?"
    r"(?:situe|etabli|base|localise|heberge|located|based|established|hosted)\w* .{0,20}?\b(?:aux|en|au"
    rf"|in|a)\b.{{0,20}}?{_FAR}"
)
_WHERE = r"\|.{0,120}\b(?:localisation|pays\b|lieu (?:de|d')|location|countr)"
"""A column that says where each recipient is."""
TRANSFERS = Point(
    about=any_of(
        "ue|eee|europ|tiers|third|etats-unis|usa|united states|clauses contractuelles|contractual clauses|suisse"
        "|maroc|tunisie|inde|chine|royaume|israel|madagascar|amerique|abroad|etranger"
        "|adequa|shield|canada|eea|dpf|privacy framework"
    ),
    cues=(
        Cue(
            rf"(?:quitt|sort)\w* (?:pas|jamais|en aucun cas) .{{0,30}}?{_UNION}|(?:never"
            rf"|not) leave .{{0,20}}?{_UNION}",
            also=r"donnees|data|informations",
        ),
        Cue(_ABROAD, unless=r"livraison|siege"),
        Cue(
            r"(?:donnees|data|informations?|renseignements|transf\w+|heberg\w+|serveurs?|servers?|destinataires?"
            rf"|prestataires?|sous-traitants?|processors?|partenaires|stock\w+).{{0,300}}?{_OUT}"
            rf"|{_OUT}.{{0,200}}?(?:donnees|data|transf\w+|heberg\w+|clauses)",
            unless=r"visiteurs? de l'exterieur|depuis|residents?|citizens|si vous (?:etes|residez)|"
            r"marche interieur|livr"
            r"(?:er|aison)|"
            r"clients? situes?|visitors? from|if you are (?:located|in)",
            confidence=Confidence.CERTAIN,
        ),
        Cue(_OUT, under=r"transfer|hors (?:de )?l'|localisation|hebergement des donnees"),
        Cue(_FAR, under=_WHERE),
        Cue(rf"\b(?:serveurs?|servers?) (?:\w+ ){{0,2}}?{_FAR}", unless=rf"{_NEVER}|livraison"),
        Cue(
            rf"{_MOVE}.{{0,80}}?\b(?:vers|a|aux|au|en|to|in|the)\b.{{0,30}}?{_FAR}",
            also=r"donnees|\bdata\b|information|transfer|serveurs?|servers?",
            unless=r"livraison|siege|autorites",
        ),
        Cue(rf"{_ONLY}.{{0,60}}?(?:au sein|dans|en|sur|within|in)\b.{{0,40}}?{_UNION}"),
        Cue(rf"{_MOVE}.{{0,60}}?(?:{_ONLY}).{{0,60}}?{_UNION}"),
        Cue(
            r"clauses (?:contractuelles )?(?:types|standards?)|standard contractual clauses|"
            r"privacy shield|bouclier de protection|safe harbou?r|data privacy framework|"
            r"cadre de protection des donnees|decisions? d'adequation|adequacy decision|reconnu\w* (?:comme )?adequat"
        ),
        Cue(rf"(?:transfer|transf)\w*.{{0,60}}?{_OUT}"),
        Cue(
            r"(?:transferts?|transferees?|transferred) (?:\w+ ){0,6}?(?:a l'etranger|a l'international|"
            r"international\w*|abroad|internationally)",
            unless=r"aucun traitement",
        ),
    ),
)
STATED = Point(
    about=TRANSFERS.about,
    cues=(
        Cue(_ABROAD, unless=rf"{_NEVER}.{{0,160}}?{_FAR}|livraison|siege"),
        Cue(_FAR, under=_WHERE),
        Cue(rf"\b(?:serveurs?|servers?) (?:\w+ ){{0,2}}?{_FAR}", unless=rf"{_NEVER}|livraison"),
        Cue(
            rf"{_OUT}",
            unless=rf"{_NEVER}.{{0,160}}?{_OUT}|{_OUT}.{{0,40}}?: ?(?:aucun|none|neant|non|no)\b|depuis|residents?|livr"
            rf"(?:er|aison)|visiteurs? (?:de l'exterieur|hors|situes?)|visitors? (?:from|outside|located)"
            rf"|clients? situes?|si vous (?:etes|residez)|if you are|{_ONLY}.{{0,60}}{_UNION}",
        ),
        Cue(
            rf"{_MOVE}.{{0,80}}?\b(?:vers|a|aux|au|en|to|in|the)\b.{{0,30}}?{_FAR}",
            also=r"donnees|\bdata\b|information|transfer|serveurs?|servers?",
            unless=rf"{_NEVER}.{{0,160}}?{_FAR}|livraison|siege|autorites",
        ),
        Cue(rf"{_NEVER}.{{0,200}}{_RESERVE}.{{0,200}}", unless=r"livraison", under=_OUT),
    ),
)
NO_TRANSFER = Point(
    about=TRANSFERS.about,
    cues=(
        Cue(
            rf"(?:quitt|sort)\w* (?:pas|jamais|en aucun cas) .{{0,30}}?{_UNION}|(?:never"
            rf"|not) leave .{{0,20}}?{_UNION}",
            also=r"donnees|data|informations",
        ),
        Cue(
            rf"{_NEVER}.{{0,200}}?{_OUT}",
            unless=rf"{_RESERVE}|ne (?:disposant|beneficiant|assurant|presentant|garantissant)|n'(?:assur|offr|"
            r"ayant)\w*|niveau",
        ),
        Cue(
            rf"{_ONLY}.{{0,60}}?(?:au sein|dans|en|sur|within|in)\b.{{0,40}}?{_UNION}",
            unless=_RESERVE,
            also=r"\b(?:trait|transf|process|quitt|rest|demeur|remain)\w+",
        ),
        Cue(
            rf"{_ONLY}.{{0,60}}?(?:au sein|dans|en|sur|within|in)\b.{{0,40}}?{_UNION}",
            unless=_RESERVE,
            confidence=Confidence.DOUBTFUL,
        ),
        Cue(rf"{_OUT}.{{0,40}}?(?:: ?)?(?:aucun|none|neant|no)\b", unless=_RESERVE),
        Cue(r"^\W*(?:non|no|none|aucun|neant)\b", under=rf"{_OUT}"),
    ),
)
COPY = Point(
    about=any_of("copie|copy|obtenir|communication"),
    cues=(
        Cue(
            r"(?:copie|copy|communication|exemplaire).{0,120}?(?:clauses|garanties|safeguards|mecanisme|"
            r"instrument)|(?:clauses|garanties|safeguards).{0,120}?(?:copie|copy|"
            r"disponibles? sur demande|upon request)"
        ),
    ),
)
_MECHANISMS = {
    Mechanism.ADEQUACY: (
        r"decisions? (?:\w+ )?d'adequation|adequacy decision|(?:\bpays\b|transfer\w*|\betats?\b|\bhors\b|commission"
        r"|etranger|destination).{0,160}?niveau de protection (?:\w+ ){0,2}?(?:adequat|suffisant|equivalent)"
        r"|niveau de protection (?:\w+ ){0,2}?(?:adequat|suffisant|equivalent).{0,120}?(?:commission|union europeenne)"
        r"|pays adequats?|reconnu\w* (?:comme )?adequat|(?:countr(?:y|ies)|transfer\w*|commission|jurisdictions?)"
        r".{0,160}?adequate (?:level|protection)|adequate countr"
    ),
    Mechanism.DPF: (
        r"data privacy framework|\bdpf\b|cadre de protection des donnees|"
        r"bouclier (?:\w+ )?ue.etats-unis de 2023"
    ),
    Mechanism.SCC: (
        r"clauses (?:contractuelles )?(?:types?|standards?)|clauses types|standard contractual clauses|"
        r"model (?:contract )?clauses|\bccts?\b|\bsccs?\b"
    ),
    Mechanism.BCR: (
        r"binding corporate rules|regles d'entreprise contraignantes|"
        r"regles internes? (?:d'entreprise )?contraignantes?|\bbcr\b"
    ),
    Mechanism.DEROGATION: (
        r"article 49|consentement explicite .{0,80}transfert|transfert .{0,80}(?:consentement explicite|"
        r"necessaire (?:a|pour) l'execution)"
    ),
    Mechanism.PRIVACY_SHIELD: r"privacy.?shield|bouclier de protection",
    Mechanism.SAFE_HARBOR: r"safe.?harbou?r|sphere de securite",
}
_COMPILED = {mechanism: pattern(words) for mechanism, words in _MECHANISMS.items()}
_HISTORY = pattern(
    r"invalid\w+|annul\w+|abrog\w+|rempla\w+|ancien\b|caduc|schrems|void|replac\w+|former|no longer|"
    r"n'est plus|arret de la cour|ont? ete remplac|successor|succede"
)


def read_transfers(text: Text) -> dict[str, Statement]:
    """Return the statements on transfers."""
    return {
        "transfers_outside_eea": state(TRANSFERS, text),
        "transfers_stated": state(STATED, _answers(text)),
        "no_transfer": state(NO_TRANSFER, text, _general(text)),
        "transfer_copy": state(COPY, text),
    }


_PART = pattern(
    r"pour (?:les|vos|ces) donnees (?!a caractere|personnelles)\w+|\b(?:le|la|ce|cet|cette|chaque|un|leur|l') ?"
    r"(?:prestataire|sous-traitant|hebergeur|fournisseur|partenaire|outil|service|solution|module)\b"
    rf"|\bces (?:outils|statistiques|prestataires)\b|{COOKIE}"
)
_LISTED = pattern(r"destinataires?|sous-traitan|prestataires|partenaires|outils|recipients|processors|providers")


def _general(text: Text) -> tuple[Passage, ...]:
    """Return what may speak of all the data: not of one provider, of one kind of data or of cookies."""
    kept = []
    for passage in _answers(text).passages:
        listed = passage.kind is BlockKind.ITEM and _LISTED.search(f"{passage.heading} {passage.lead}")
        row = passage.kind is BlockKind.ROW and not _ABOUT.search(passage.label)
        cookies = "cookie" in passage.heading and "confidential" not in passage.heading
        if not (listed or row or cookies or _PART.search(passage.folded)):
            kept.append(passage)
    return tuple(kept)


_ABOUT = pattern(rf"transfer|{_OUT}")


def _answers(text: Text) -> Text:
    """Return the text without its headings and questions: they state nothing."""
    return Text(text.document, tuple(_unasked(passage) for passage in text.passages))


def _unasked(passage: Passage) -> Passage:
    asked = passage.kind is BlockKind.HEADING or passage.folded.rstrip().endswith("?")
    return replace(passage, folded="") if asked else passage


def mechanisms(text: Text) -> tuple[NamedMechanism, ...]:
    """Return what transfers rely on; "invalidé par la Cour" is history."""
    found: dict[Mechanism, list[Passage]] = {}
    for passage in text.passages:
        for mechanism, words in _COMPILED.items():
            if words.search(passage.folded) and not _past(mechanism, passage):
                found.setdefault(mechanism, []).append(passage)
    return tuple(
        NamedMechanism(mechanism=one, seen=tuple(text.seen(place) for place in places[:QUOTES]))
        for one, places in found.items()
    )


def _past(mechanism: Mechanism, passage: Passage) -> bool:
    return mechanism in (Mechanism.PRIVACY_SHIELD, Mechanism.SAFE_HARBOR) and bool(_HISTORY.search(passage.folded))
