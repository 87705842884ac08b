"""Clauses that a jurist must read, on the black (R212-1) or the grey list (R212-2). Suspect, never proven unfair."""

from auditor.legal.cues import Cue, Point, pattern, state
from auditor.legal.passages import Passage, Text
from auditor.legal.statement import Statement

_SELLER = (
    r"(?:vendeu\w+|societe|entreprise|prestataire|nous|notre|nos|site|boutique|editeur|organisme|association"
    r"|fournisseur|exploitant|plateforme)"
)
_KEPT = (
    r"(?:pour|a) l'avenir|(?:jour|moment|date) (?:meme )?(?:de|ou) (?:la |sa |votre |le |vous |toute )?(?:\w+ ){0,3}?"
    r"(?:commande|inscription|reservation|achat|devis|signature|souscription)|\bferme\b|firm price"
    r"|nouveaux? (?:prix|tarifs?)[^.;]{0,80}(?:commandes|contrats) (?:\w+ )?(?:ulterieur|posterieur|futur|a venir)"
    r"|en vigueur (?:\w+ ){0,3}?(?:au (?:moment|jour)|a la date|lors)|(?:au jour|au moment|a la date) (?:de la "
    r"|de votre |de sa |d'enregistrement |de l'enregistrement )?(?:commande|validation|passation|souscription"
    r"|reservation|achat|confirmation)|commandes? (?:en cours|deja|anterieure)|\b(?:ne|n')[^.]{0,40}retroacti"
    r"|commandes? (?:posterieure|passees? apres|future|nouvelle)|nouvelles commandes"
    r"|accept\w+ (?:\w+ ){0,4}?(?:lors|au moment|a la date|au jour|le jour"
    r"|avant) (?:de |d)|(?:celles?|conditions?|version|cgv|prix) (?:\w+ ){0,2}?(?:acceptee?s?|validee?s?) (?:par"
    r"|lors|a|au)|(?:anterieure?s?"
    r"|deja passees?|deja conclus?|deja acceptees?|avant (?:la|cette|leur|toute) modification)"
)

UNILATERAL_CHANGE = Point(
    about=("modifi", "revis", "chang", "evolu"),
    cues=(
        Cue(r"(?:se reserv\w+|reservons|peut|pourra|droit de|libre de|may|right to)[^.;]{0,60}(?:modifi\w+|revis\w+"
            r"|chang\w+|faire evoluer|adapter)[^.;]{0,140}(?:prix|tarifs?|conditions|cgv|cgu|caracteristiques"
            r"|services?|offres?|contrat|prices|terms)",
            unless=_KEPT + r"|(?<!sans\s)preavis|resili|(?:client|acheteur|consommateur|vous) (?:ne )?(?:peut"
                r"|pouvez|pourra|pourrez|se reserv)|demande d'acces|photograph|\bne (?:peut|peuvent|pourra|sera)\w*"
                r" (?:pas )?(?:etre )?(?:\w+ )?(?:modifi|revis|chang)"),
        Cue(r"(?:prix|tarifs?|conditions|cgv|cgu)[^.;]{0,60}(?<!ne\s)(?:peuvent|pourront|peut"
            r"|susceptibles?)[^.;]{0,30}(?:modifi\w+|revis\w+|evolu\w+|chang\w+)[^.;]{0,60}(?:a tout moment"
            r"|sans preavis|unilateral|sans prevenir|librement|tout instant)",
            unless=_KEPT),
    ),
)  # fmt: skip
_NOT_SELLERS = (
    r"force majeure|cas fortuit|(?:faute|fait|erreur|negligence|manquement) (?:\w+ ){0,3}?(?:du client|de l'acheteur"
    r"|du consommateur|de l'utilisateur|de votre part|de sa part|imputable)|imputables? (?:au client|a l'acheteur)"
    r"|(?:communiqu|fourni|indiqu|saisi)\w* par (?:le client|l'acheteur|vous)\b"
    r"|erreurs? (?:\w+ ){0,4}?(?:adresse|coordonnees|libelle|saisie)|(?:adresse|coordonnees)[^.;]{0,60}(?:erronee?s?"
    r"|inexacte?s?|incomplete?s?|incorrecte?s?|fausse?s?|mal )|(?:pas|non|mal)(?: \w+){0,2} (?:indique|renseigne"
    r"|communique|fourni)\w*[^.;]{0,60}(?:adresse|coordonnees|information)"
    r"|(?:mauvaise?|detournee?|non conforme|anormale?|impropre|inappropriee?)s? (?:\w+ )?(?:utilisation|usage|emploi"
    r"|manipulation|entretien)|utilisation (?:\w+ )?(?:detournee|anormale|non conforme|abusive|impropre)|contrefa\w+"
    r"|frauduleu\w+|fraude|entreprises? tierces?"
    r"|sites? (?:\w+ )?(?:tiers|partenaires|externes)|en dehors d[ue] (?:notre )?site|tiers (?:imprevisible|au contrat)"
    r"|interruptions? (?:de service|du site)|bogues?|bugs?\b|virus|intrusion|reseau internet|acces au site"
)
"""Grounds on which a seller is not liable by law, or things of the site rather than of the contract."""
NO_LIABILITY = Point(
    about=("responsab", "liab", "indemni", "dommages"),
    cues=(
        Cue(r"declin\w+ (?:\w+ ){0,3}responsabilite|degag\w+ de toute responsabilite|(?:aucune|en aucun cas"
            r"|any)[^.;]{0,60}responsabilite", unless=_NOT_SELLERS + r"|liens? hypertexte|client (?:engage|assume)"),
        Cue(r"(?:ne (?:saurait|peut|pourra|sera)|ne (?:saurions|pouvons|pourrons)"
            r"|en aucun cas)[^.;]{0,60}(?:tenue?s? )?(?:pour )?responsables?[^.;]{0,160}(?:retard|livraison"
            r"|transporteur|dommages?|directs?|indirects?|perte|vol|inexecution)",
            unless=_NOT_SELLERS),
        Cue(r"(?:retards?|depassements?)[^.;]{0,120}\b(?:ne|n'|sans)[^.;]{0,40}(?:donner|ouvrir|donn\w+ lieu"
            r"|droit)[^.;]{0,60}(?:dommages|indemni|annul|penalit|rembours)", unless=_NOT_SELLERS),
    ),
)  # fmt: skip
LIABILITY_CAP = Point(
    about=("limit", "plafonn", "excede", "exceed"),
    cues=(Cue(r"(?:responsabilite|indemni\w+|dommages)[^.;]{0,120}(?:limite\w*|plafonn\w+|n'exced\w+|ne (?:pourra"
        r"|saurait|peut)[^.;]{0,20}(?:exced|depass)|exceed)[^.;]{0,120}(?:montant|prix|somme|valeur|amount|price)"),),
)  # fmt: skip
PHOTOS = Point(
    about=("photo", "image", "visuel", "illustration"),
    cues=(Cue(r"(?:photo\w*|images?|visuels?|illustrations?)[^.;]{0,100}(?:non[ -]contractuel|pas contractuel"
        r"|n'ont (?:pas|aucune)[^.;]{0,20}contractuel|sans valeur contractuelle|n'engag\w+|ne (?:sauraient"
        r"|peuvent) engager)"),),
)  # fmt: skip
INDICATIVE_PRICE = Point(
    about=("indicati",),
    cues=(
        Cue(
            r"(?:prix|tarifs?|montants?)[^.;]{0,80}(?:a titre (?:purement |simplement )?indicatif|indicatifs?\b"
            r"|sans engagement)",
            unless=r"retract",
        ),
    ),
)
NO_REFUND = Point(
    about=("rembours", "repris", "echang", "refund", "definiti"),
    cues=(
        Cue(r"(?:ni (?:repris\w*|echang\w+)[^.;]{0,20}ni|ne (?:sont|seront|sera|est)(?: pas)?) ?(?:repris\w*"
            r"|echang\w+|rembours\w+)", unless=r"personnalis|sur[ -]mesure|perissab|hygien|descell|numeri|telecharg"
                r"|frais de (?:port|livraison|retour|envoi|service|dossier|reservation)|delais?\b|conditions visees"
                r"|carte|endommag|abime|porte|lave|utilise|incomplet|221-28"),
        Cue(r"(?:aucun|pas de|no) (?:rembours\w+|refunds?|retour)(?: \w+){0,6}? (?:ne |n'|possible|accepte|effectue"
            r"|accorde|will)", unless=r"personnalis|sur[ -]mesure|perissab|hygien|numeri|(?:moins de|dans les|apres"
                r"|passe|au-dela)[^.;]{0,40}(?:heures|jours|delai|h\b)|prorata"),
        Cue(r"(?:ventes?|commandes?|paiements?)[^.;]{0,40}(?:non remboursables?)",
            unless=r"annul\w+[^.;]{0,60}jours"),
    ),
)  # fmt: skip
COURT = Point(
    about=("tribuna", "juridiction", "compete"),
    cues=(
        Cue(r"(?:tribuna\w+|juridictions?|cours?)[^.;]{0,80}\b(?:de|du|d')[^.;]{0,80}(?:seule?s?"
            r"|exclusi\w+)[^.;]{0,30}compet|competence exclusive[^.;]{0,60}tribuna"
            r"|tribuna\w+ (?:de commerce )?(?:de |du )[^.;]{0,50}(?:seul|exclusi)|(?:seule?s?"
            r"|exclusi\w+) compet[^.;]{0,60}tribuna\w+ (?:de|du)",
            unless=r"consommateur|sauf disposition|sous reserve|imperativ|tribunaux (?:francais"
                r"|de france)\b(?!.*seul)|lieu (?:de|du) (?:domicile|residence)|professionnel|commercant|defendeur"
                r"|domicile du client"),
        Cue(r"(?:tribuna\w+|juridictions?)[^.;]{0,60}(?:siege (?:social )?(?:du|de la|de l'|de)|ressort (?:du|de la"
            r"|de l'))[^.;]{0,60}", unless=r"consommateur|sauf disposition|sous reserve|imperativ|professionnel"
                r"|commercant|domicile du client|lieu de residence"),
    ),
)  # fmt: skip
PENALTY = Point(
    about=("penalit", "forfaitaire", "clause penale", "majore", "interet", "recouvrement"),
    cues=(Cue(r"clause penale|indemnite forfaitaire|penalites? de retard|frais de recouvrement[^.;]{0,60}(?:client"
        r"|acheteur|charge)|interets? (?:de retard|moratoires?)",
            unless=r"professionnels?\b|doivent etre precis|ni (?:a )?payer de penalite|sans penalite"
                r"|^(?!.{0,1200}(?:forfait|\bfois\b|major|recouvrement|penale)).{0,900}(?:taux (?:d'interet )?legal"
                r"|interets? legaux)"),),
)  # fmt: skip
DEPOSIT = Point(
    about=("acompte", "versees", "deposit"),
    cues=(Cue(r"(?:acomptes?|sommes? (?:deja )?versees?|deposit)[^.;]{0,120}(?:conserve\w*|acquis\w*"
        r"|non remboursable\w*|ne ser\w+ pas (?:rembours|restitu)|restera|reste\w* (?:du|acquis|a)|perdu\w*"
        r"|retenu\w*|non-refundable)", unless=r"double"
            r"|^(?!.{0,1200}\b(?:non|pas) (?:des |d')arrhes\b).{0,1200}\barrhes\b"),),
)  # fmt: skip
DISCRETIONARY = Point(
    about=("resili", "suspend", "supprim", "refus", "annul", "fermer", "exclure"),
    cues=(
        Cue(_SELLER + r"[^.;]{0,60}(?:peut|pourra|se reserv\w+|reservons)[^.;]{0,60}(?:resili\w+|suspend\w+"
            r"|supprim\w+|mettre fin|fermer|interrompre|exclure)[^.;]{0,120}(?:a tout moment|sans preavis"
            r"|sans (?:avoir a )?justifi|sans motif|unilateral|discretion|de plein droit et sans)",
            unless=r"non-?paiement|defaut de paiement|manquement|maintenance"
                r"|(?:supprim\w+|retir\w+|interrompre|suspend\w+)"
                r"[^.;]{0,80}(?:modeles?|produits?|articles?|references?|collections?|gammes?|offres? promo\w+"
                r"|contenus?|\bavis\b|commentaires?)"),
        Cue(r"(?:a sa (?:seule |libre )?discretion|a notre (?:seule |libre )?discretion"
            r"|a tout moment et sans (?:preavis|motif|justification))[^.;]{0,120}(?:resili|suspend|supprim|refus"
            r"|annul|modifi)|(?:refuser|annuler)[^.;]{0,60}(?:commande"
            r"|vente)[^.;]{0,60}(?:sans (?:avoir a )?(?:justifi|motif)|discretion)"),
    ),
)  # fmt: skip
RISK_ON_CUSTOMER = Point(
    about=("risques", "perils"),
    cues=(
        Cue(r"(?:voyag\w+|transport\w*|expedi\w+|livr\w+|marchandises?"
            r"|produits?)[^.;]{0,80}aux risques (?:et perils )?(?:du|de l'|de l|exclusifs du|du seul|de son)",
                unless=r"risques et perils du (?:vendeur|transporteur)"),
        Cue(r"risques?[^.;]{0,80}(?:transfer\w+|pass\w+)[^.;]{0,80}(?:des (?:la |l')?(?:remise au transporteur"
            r"|expedition|commande|sortie|depart|enlevement|paiement|prise en charge par le transporteur)"
            r"|au moment de l'expedition|au depart)", unless=r"choisi par le (?:client|consommateur)|professionnel"),
    ),
)  # fmt: skip
SHORT_CLAIMS = Point(
    about=("reclam", "reserve", "apparent", "contest", "conforme", "signal"),
    cues=(
        Cue(r"(?:reclamation|contestation|reserves?|anomalie|signal\w+)[^.;]{0,160}\d{1,2} ?(?:h\b|heures"
            r"|jours)[^.;]{0,120}(?:passe ce delai|au-dela|sous peine|a defaut|ne (?:sera|seront|pourra|saurait)"
            r"|aucune?)", unless=r"retract"),
        Cue(r"(?:passe ce delai|au-dela de ce delai|a defaut de (?:reserves?|reclamations?|contestations?)"
            r"|sous peine (?:de|d'irrecevabilite))[^.;]{0,120}(?:reclamation|contestation|reserve"
            r"|repute\w* (?:conforme|accept)|forclusion|irrecevab|rejete|ne (?:sera|pourra)[^.;]{0,20}(?:pris"
            r"|accept|admis))", unless=r"retract|factur"),
    ),
)  # fmt: skip
PROOF = Point(
    about=("preuve", "registres", "proof"),
    cues=(Cue(r"(?:registres?|systemes? informatiques?|enregistrements?|donnees)[^.;]{0,160}(?:font foi|feront foi"
        r"|constitu\w+ (?:la )?preuve|consider\w+ comme (?:les )?preuves?|valent preuve|preuve irrefragable"
        r"|seule? preuve)|(?:charge|fardeau) de la preuve[^.;]{0,40}(?:client|acheteur|consommateur|incombe)"),),
    denied=(Cue(r"sauf preuve (?:du )?contraire|preuve contraire"),),
)  # fmt: skip
SOLE_JUDGE = Point(
    about=("seul juge", "seule juge", "apprecia", "interpret", "discretion"),
    cues=(Cue(_SELLER + r"[^.;]{0,60}(?:est|sera|reste|demeure|sommes)? ?(?:seule?s? juges?|seule?s? (?:a"
        r"|habilite\w*) [^.;]{0,30}(?:determiner|apprecier|decider|juger|interpreter)|appreciation (?:souveraine"
        r"|discretionnaire))"),),
)  # fmt: skip
SILENCE = Point(
    about=("silence", "sans reserve", "reput", "tacite", "conditions"),
    cues=(
        Cue(r"(?:silence|absence de (?:reponse|contestation|reaction))[^.;]{0,80}(?:vaut|vaudra|equivaut|reput"
            r"|consider)[^.;]{0,60}(?:accept|accord)"),
        Cue(r"(?:poursuite|utilisation|navigation|continue\w*)[^.;]{0,100}(?:vaut|vaudra|implique|emporte"
            r"|constitue)[^.;]{0,60}(?:accept\w+)[^.;]{0,60}(?:modifi|nouvelle|conditions)"),
    ),
)  # fmt: skip
ARBITRATION = Point(
    about=("arbitr", "mediation"),
    cues=(
        Cue(r"(?:soumis\w*|tranche\w*|regle\w*|resol\w*|settled)[^.;]{0,60}\barbitra\w+|clause compromissoire",
            unless=r"(?:aucun|pas|sans)[^.;]{0,20}arbitr"),
        Cue(r"(?:obligatoirement|prealable(?:ment)? obligatoire|avant toute (?:action|saisine)[^.;]{0,40}(?:devra"
            r"|doit|s'engage|oblig))[^.;]{0,80}mediat", unless=r"reclamation|sans prejudice|facultati"),
    ),
)  # fmt: skip


_KEPT_NEARBY = pattern(
    _KEPT + r"|(?<!sans\s)preavis|notifi\w+[^.]{0,80}(?:jours|mois) avant|pourra resilier|peut resilier"
)


def unilateral_change(text: Text, body: tuple[Passage, ...]) -> Statement:
    """Read changes at will; not where the next sentences keep those of the order's day or let the customer leave."""
    kept = tuple(p for p in body if not any(_KEPT_NEARBY.search(near.folded) for near in text.near(p, 0, 2)))
    return state(UNILATERAL_CHANGE, text, kept)
