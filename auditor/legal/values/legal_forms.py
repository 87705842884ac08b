"""Legal forms of businesses: French ones in full, short and dotted, and those of usual sellers and hosts abroad."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.legal.passages import aligned
from auditor.legal.values.match import words

_FRENCH = {
    "SASU": r"sasu|s\.a\.s\.u\.?|societe par actions? simplifiees? a? ?(?:\(?uni-?personnelle\)?|associe unique"
    r"|a associe unique)|sas unipersonnelle|sas a associe unique",
    "SAS": r"sas|s\.a\.s\.?|societe par actions? simplifiees?|societe anonyme simplifiee"
    r"|simplified joint[ -]stock company",
    "EURL": r"eurl|e\.u\.r\.l\.?|entreprise unipersonnelle a responsabilite limitee|sarl unipersonnelle"
    r"|societe unipersonnelle a responsabilite limitee|sarlu",
    "SARL": r"sarl|s\.a\.r\.l\.?|s\. a\. r\. l\.?|s\.? ?a r\.? ?l\.?|societe a responsabilite limitee|sàrl",
    "SELARL": r"selarl|s\.e\.l\.a\.r\.l\.?|selas|societe d'exercice liberal a responsabilite limitee",
    "SA": r"sa|s\.a\.?|societe anonyme(?: a (?:conseil d'administration|directoire(?: et conseil de surveillance)?))?",
    "SCA": r"sca|s\.c\.a\.?|societe en commandite par actions",
    "SCS": r"scs|s\.c\.s\.?|societe en commandite simple",
    "SNC": r"snc|s\.n\.c\.?|societe en nom collectif",
    "SCI": r"sci|societe civile immobiliere",
    "SC": r"societe civile(?: professionnelle)?|scp",
    "SCOP": r"scop|s\.c\.o\.p\.?|societe cooperative (?:et participative|ouvriere de production)|sas scop|sarl scop"
    r"|scop sarl|scop sa",
    "SCIC": r"scic|s\.c\.i\.c\.?|societe cooperative d'interet collectif",
    "COOPERATIVE": r"societe cooperative(?: agricole)?|cooperative agricole|cooperative",
    "GIE": r"gie|g\.i\.e\.?|groupement d'interet economique",
    "EARL": r"earl|e\.a\.r\.l\.?|exploitation agricole a responsabilite limitee",
    "GAEC": r"gaec|g\.a\.e\.c\.?|groupement agricole d'exploitation en commun",
    "EIRL": r"eirl|e\.i\.r\.l\.?|entreprise individuelle a responsabilite limitee",
    "EI": r"ei|e\.i\.?|sole (?:proprietor(?:ship)?|trader)|exercice (?:a titre )?individuel"
    r"|(?:entreprise en )?raison individuelle"
    r"|(?:en )?nom propre|profession liberale|entreprise individuelle(?: \(ei\))?"
    r"|entrepreneur(?:e)? individuel(?:le)?(?: \(ei\))?"
    r"|entrepreneur-ei",
    "MICRO": r"auto[ -]?entrepreneu(?:r|se)(?: \(ei\))?|auto[ -]?entreprise|micro[ -]?entrepreneu(?:r|se)"
    r"|micro[ -]?entreprise|travailleu(?:r|se) (?:independante?|autonome)|artisan(?:e)?(?: commercant)?",
    "ASSOCIATION": r"association (?:loi (?:de )?(?:du 1er juillet )?1901|(?:a but|sans but) (?:non )?lucratif|declaree"
    r"|regie par la loi (?:du 1er juillet )?(?:de )?1901|reconnue d'utilite publique)|association",
    "FONDATION": r"fondation (?:d'entreprise|reconnue d'utilite publique)|fonds de dotation|fondation",
    "EPIC": r"epic|etablissement public(?: (?:a caractere )?(?:industriel et commercial|administratif))?"
    r"|collectivite territoriale|etablissement public de cooperation intercommunale",
    "SE": r"societe europeenne|societas europaea|se",
}
_FOREIGN = {
    "GmbH": r"gmbh(?: ?& ?co\.? ?kgaa?)?|g\.m\.b\.h\.?|gesellschaft mit beschrankter haftung",
    "UG": r"ug(?: ?\(haftungsbeschrankt\))?",
    "AG": r"ag|aktiengesellschaft",
    "Ltd": r"limited liability company|limited|ltd\.?|private limited company",
    "PLC": r"plc|p\.l\.c\.?|public limited company",
    "LLC": r"llc|l\.l\.c\.?",
    "LLP": r"llp",
    "Inc": r"inc\.?|incorporated|corporation|corp\.?",
    "BV": r"b\.?v\.?|besloten vennootschap",
    "NV": r"n\.?v\.?|naamloze vennootschap",
    "SRL": r"srl|s\.r\.l\.?",
    "SPRL": r"sprlu?|s\.p\.r\.l\.?|bvba",
    "ASBL": r"asbl|a\.s\.b\.l\.?|vzw|association sans but lucratif",
    "SpA": r"s\.?p\.?a\.?",
    "SL": r"s\.l\.u?\.?|slu?",
    "Lda": r"lda\.?|unipessoal lda\.?",
    "UAB": r"uab",
    "OU": r"ou|ou",
    "AB": r"ab",
    "ApS": r"aps",
    "AS": r"a/s",
    "Oy": r"oy",
    "Kft": r"kft\.?",
    "spzoo": r"sp\. ?z ?o\. ?o\.?|spolka z ograniczona odpowiedzialnoscia",
    "sro": r"s\.r\.o\.?",
    "EOOD": r"e?ood",
}
_UPPER_ONLY = words(
    "sa se sc sci sca scs snc ei ag bv nv srl sl slu ug ou ab oy as uab ood eood scp gie epic se aps inc. "
    "llp plc sas sarl eurl sasu scop scic earl gaec eirl asbl vzw lda ltd inc corp llc"
)
"""Short forms that are words or syllables unless they are written with a capital."""
_ALL = {**_FRENCH, **_FOREIGN}
_NAMES = {f"f{number}": code for number, code in enumerate(_ALL)}
_FORM = re.compile(
    r"(?<![a-z0-9@./'\-])(?:"
    + "|".join(f"(?P<f{number}>{words})" for number, words in enumerate(_ALL.values()))
    + r")(?!(?!siret|siren)[a-z0-9@]|-[a-z]|'[a-z]|\.[a-z0-9])"
)
FORM_WORDS = r"SASU|SAS|SARL|EURL|SA|SNC|SCI|EI|EIRL|GmbH|Ltd|Limited|Inc|BV|société|Société|entreprise|association"
LIMITED_BY_CAPITAL = frozenset({"SASU", "SAS", "EURL", "SARL", "SELARL", "SA", "SCA"})
"""French forms that must state their capital."""
NATURAL = frozenset({"EI", "EIRL", "MICRO"})
"""Forms of natural persons."""


@dataclass(frozen=True, slots=True)
class Form:
    """A legal form where it stands."""

    value: str
    """As written."""
    code: str
    """The usual acronym: SAS for "société par actions simplifiée"."""
    start: int
    end: int

    @property
    def foreign(self) -> bool:
        """Whether it is of another country, where a comma may part it from the name ("Netlify, Inc.")."""
        return self.code in _FOREIGN


def forms(text: str) -> Iterator[Form]:
    """Yield the legal forms of a text in reading order."""
    for match in _FORM.finditer(aligned(text)):
        written = text[match.start() : match.end()]
        bare = match.group().replace(".", "")
        if bare in _UPPER_ONLY and not written[0].isupper():
            continue
        if len(bare) <= 2 and not written.replace(".", "").isupper():
            continue
        yield Form(
            _trimmed(written), _NAMES[match.lastgroup or ""], match.start(), match.start() + len(_trimmed(written))
        )


def form_code(words: str) -> str | None:
    """Return the acronym of the first legal form in ``words``, None when there is none."""
    return next((form.code for form in forms(words)), None)


def _trimmed(written: str) -> str:
    """Leave the full stop of a sentence outside: "SAS." but "S.A.S."."""
    return (
        written[:-1]
        if written.endswith(".") and "." not in written[:-1] and aligned(written) not in ("inc.", "ltd.", "corp.")
        else written
    )
