"""Who is the controller: named under its heading, in a sentence, or as the one that collects and protects."""

import re
from collections.abc import Iterator

from auditor.evidence.texts import BlockKind
from auditor.findings import Seen
from auditor.legal.cues import QUOTES, pattern
from auditor.legal.passages import Passage, Text, aligned
from auditor.legal.statement import ABSENT, Confidence, Statement

_ROLE = (
    r"(?:responsables? (?:du |de |des |principal du |legal du )(?:\w+ )?traitements?|"
    r"responsables? des donnees|titulaire du traitement|(?:data )?controller\b)"
)
_HEAD = pattern(
    rf"{_ROLE}|qui sommes.nous|identite (?:du|de la|de l)|who (?:we are|are we|is responsible)|qui (?:est|"
    r"collecte|traite)|editeur|responsable de la collecte"
)
_UP = r"[A-ZÀ-ÖØ-Þ0-9]"
_WORD = rf"(?:{_UP}[\w'’&.+-]*|&|de|du|des|la|le|les|et|d'|l'|en|by|of|and|the)"
_NAME = rf"({_UP}[\w'’&.+-]*(?:[\s-]+{_WORD}){{0,8}})"
_DOES = (
    r"(?:s[’']engage|attache|respecte|accorde|collecte|recueille|traite\b|utilise|prot[èe]ge|met\b|"
    r"met en|est (?:soucieu|attenti|engag|particuli|sensible|susceptible|(?:le |la )?responsable)|"
    r"veille|conserve|prend|peut (?:[êe]tre amen|collecter|recueillir|utiliser)"
    r"|agit|agissant|s[’']efforce|garantit|assure|a (?:toujours|mis|d[ée]sign|nomm|souhait)|fait|"
    r"d[ée]termine|dispose|stocke|respects?|collects?|process(?:es)?|uses?\b|is (?:committed|"
    r"the (?:data )?controller|responsible)|takes|values|can access|may collect|cares"
    r"|a à c[œo]eur|tient|consid[èe]re|porte)"
)
_ACTOR = re.compile(
    r"(?:^|[\s(«\"“,])(?:[Ll]a soci[ée]t[ée]|[Ll][’']entreprise|[Ll][’']association|[Ll]e cabinet|"
    r"[Ll]a marque|[Ll]a SARL|[Ll]a SAS|"
    rf"[Ll]e groupe)?\s?{_NAME}(?:\s?[,(][^.;]{{0,160}}[,)])?\s(?:[^.;:]{{0,40}}\s)?{_DOES}"
)
_PASSIVE = re.compile(
    r"(?:trait[ée]e?s?|recueillie?s?|collect[ée]e?s?|conserv[ée]e?s?|utilis[ée]e?s?|enregistr[ée]e?s?|"
    rf"re[çc]ue?s?|d[ée]tenue?s?|processed|collected|[ée]dit[ée]e?)\s(?:[^.;:]{{0,60}}\s)?(?:par|"
    rf"by)\s(?:la soci[ée]t[ée]\s|les\s|le\s|la\s|l[’'])?{_NAME}"
    r"|(?:destin[ée]e?s?|communiqu\w+|transm\w+)\s(?:uniquement |exclusivement )?(?:à|"
    rf"au)\s(?:la soci[ée]t[ée]\s)?{_NAME}"
)
_IS = re.compile(
    r"(?:est|sont|is|are|:|—|–|-)\s?(?:la soci[ée]t[ée]|l[’']association|l[’']entreprise|le cabinet|M\.|"
    rf"Mme|Monsieur|Madame|the company|les?|la)?\s?(?:dénommée\s)?{_NAME}"
)
_COMMON = (
    "nous vous notre votre nos vos il elle ils elles ce cet cette ces le la les l' un une des du de en pour dans "
    "par sur avec si aucun aucune tout toute tous toutes chaque site utilisateur utilisateurs client clients "
    "editeur responsable traitement donnees donnee cookies cookie google facebook meta cnil rgpd gdpr loi union "
    "europeenne navigateur internet analytics politique confidentialite charte societe entreprise association "
    "internaute visiteur visiteurs personne personnes we you our your this that the it they these those any all "
    "each site website user users data controller sous-traitant prestataires partenaires hebergeur stripe paypal "
    "ovh matomo lorsque lorsqu quand ainsi toutefois cependant conformement afin enfin certains certaines "
    "plusieurs leur leurs son sa ses qui que quoi comment pourquoi article commission finalite finalites base "
    "bases contact email e-mail adresse telephone siret mozilla firefox chrome safari microsoft apple explorer "
    "edge opera youtube twitter linkedin instagram pinterest tiktok service services plateforme application "
    "boutique dpo delegue garant protection vie privee mentions legales conditions generales cgv cgu ue eee "
    "france europe etats-unis reglement general nationale informatique libertes consentement paiement page "
    "accueil here there please when who what how why where if as by in on at to for from no not only also however "
    "personal information cookie privacy policy last act regulation"
)
_GENERIC = frozenset(_COMMON.split())
_DOMAIN = re.compile(r"\.(?:fr|com|net|org|be|ch|eu|io|shop|lu|info|co|store)\b", re.I)
_PROCESSOR = pattern(
    r"sous-traitant|processor\b|prestataire|heberge(?:ur|ment)|partenaires? concern|tiers\b|third part|"
    r"cookies? (?:tiers|de )"
)
_FORM = pattern(
    r"\b(?:s\.?a\.?s\.?u?|s\.?a\.?r\.?l|e\.?u\.?r\.?l|s\.?a|s\.?c\.?i|s\.?n\.?c|scop|gmbh|ltd|limited|inc|"
    r"llc|s\.?r\.?l|b\.?v|a\.?b|auto-?entrepreneur|micro-?entreprise|entreprise individuelle|\bei\b|"
    r"association|mairies?|commune|societe)\b"
)
_SUBJECT = pattern(
    r"donnees?|informations?|vie privee|cookies?|traceurs?|confidentialite|privacy|data|fichier|"
    r"\bmessages?\b|demandes?"
)


def read_controller(text: Text) -> Statement:
    """Return whether a named entity is presented as the controller, and its name."""
    found = sorted(_mentions(text), key=lambda one: one[0])
    if not found:
        return ABSENT
    rank, name, _ = found[0]
    return Statement(
        found=True,
        value=name,
        seen=tuple(seen for _, _, seen in found[:QUOTES]),
        confidence=Confidence.CERTAIN if rank == 0 else Confidence.LIKELY,
    )


def _mentions(text: Text) -> Iterator[tuple[int, str, Seen]]:
    for passage in text.passages:
        if passage.link_only:
            continue
        if re.search(_ROLE, passage.folded) and not _denies(passage) and (name := _after_role(passage)):
            yield 0, name, text.seen(passage)
        elif _HEAD.search(passage.heading) and _near_heading(text, passage) and (name := _first_name(passage)):
            yield 1, name, text.seen(passage)
        elif (
            passage.kind is not BlockKind.HEADING
            and _SUBJECT.search(passage.folded)
            and not _PROCESSOR.search(passage.folded)
            and (name := _actor(passage))
        ):
            yield 2, name, text.seen(passage)


_DENIES = pattern(
    r"(?:n'est|n'agit|pas|not|en dehors|tiers|partenaires?|sont responsables de leurs|"
    r"autres?) .{0,60}(?:responsable|controller)|charge\b|poursuivis par le responsable|"
    r"responsable du traitement est soumis|responsable de (?:traitement )?des (?:donnees )?ainsi"
)


def _denies(passage: Passage) -> bool:
    return bool(_DENIES.search(passage.folded))


def _after_role(passage: Passage) -> str | None:
    """Read "le responsable du traitement … est X", "X est responsable", "Responsable de traitement : X"."""
    role = re.search(_ROLE, passage.folded)
    assert role is not None
    for match in _IS.finditer(passage.text, role.end()):
        if name := _proper(match.group(1)):
            return name
    before = passage.text[: role.start()]
    names = [name for match in re.finditer(_NAME, before) if (name := _proper(match.group(1)))]
    if names:
        return names[0]
    after = passage.text[role.end() :]
    return next(
        (
            name
            for match in re.finditer(_NAME, after[:160])
            if (name := _proper(match.group(1))) and _FORM.search(aligned(after[:200]))
        ),
        None,
    )


def _near_heading(text: Text, passage: Passage) -> bool:
    """Say whether the passage is among the first eight under its heading."""
    for other in reversed(text.passages[max(0, passage.index - 8) : passage.index]):
        if other.kind is BlockKind.HEADING:
            return bool(re.search(_ROLE, other.folded) or _HEAD.search(other.folded))
    return False


def _first_name(passage: Passage) -> str | None:
    for match in re.finditer(_NAME, passage.text[:200]):
        if name := _proper(match.group(1)):
            return name
    return None


def _actor(passage: Passage) -> str | None:
    for expression in (_ACTOR, _PASSIVE):
        for match in expression.finditer(passage.text):
            if name := _proper(next(group for group in match.groups() if group)):
                return name
    return None


def _proper(name: str) -> str | None:
    """Return a name without the small words around it, None for a common noun, a domain or another party."""
    words = name.strip(" .-,'’").split()
    while words and (
        aligned(words[-1]).strip("'") in _GENERIC or (not words[-1][:1].isupper() and not words[-1][:1].isdigit())
    ):
        words.pop()
    while (
        words
        and aligned(words[0]).strip("'.,") in _GENERIC
        and len(words) > 0
        and (len(words) == 1 or words[0] not in ("Le", "La", "Les", "L'"))
    ):
        words.pop(0)
    joined = " ".join(words)
    rest = [word for word in words if aligned(word).strip("'.,") not in _GENERIC]
    if (
        not rest
        or _DOMAIN.search(joined)
        or len(joined) < 3
        or (joined[0].isdigit() and len(rest) == 1)
        or re.fullmatch(r"[\d\s.-]+", joined)
    ):
        return None
    return joined
