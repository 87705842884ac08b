"""Small sites of many trades, served on loopback, and the verdicts of an audit of each."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from auditor.cli import main
from tests import loopback

HOST = "maison-fictive.test"
HTML = ("Content-Type", "text/html; charset=utf-8")
PDF = ("Content-Type", "application/pdf")

NOTICE = """<h1>Mentions légales</h1>
<p>Ce site est édité par Maison Fictive SARL, société à responsabilité limitée au capital de 10 000 €,
3 rue des Tilleuls, 69001 Lyon, RCS Lyon 732 829 320, TVA FR44732829320. Téléphone : 04 78 93 21 67.
Courriel : bonjour@maison-fictive.test.</p>
<p>Directrice de la publication : Claire Morand.</p>
<p>Hébergeur : OVH SAS, 2 rue Kellermann, 59100 Roubaix, téléphone 1007.</p>"""
PRIVACY = """<h1>Politique de confidentialité</h1><p>Dernière mise à jour : 3 septembre 2026.</p>
<p>Maison Fictive SARL, 3 rue des Tilleuls, 69001 Lyon, est responsable du traitement de vos données.</p>
<p>Finalités et bases légales : traiter vos commandes et vos demandes (exécution du contrat) ; tenir la comptabilité
(obligation légale).</p><p>Destinataires : notre hébergeur, notre prestataire de paiement et le transporteur.</p>
<p>Les factures sont conservées dix ans, les demandes trois ans après le dernier contact.</p>
<p>Vous disposez des droits d'accès, de rectification, d'effacement, de limitation, d'opposition et de portabilité ;
écrivez à bonjour@maison-fictive.test. Vous pouvez adresser une réclamation à la CNIL.</p>"""
WITHDRAWAL = """<h2>Rétractation</h2><p>Le consommateur dispose d'un délai de quatorze jours à compter de la réception
du bien pour se rétracter, au moyen du formulaire joint, ou en ligne par la fonctionnalité de rétractation
« Se rétracter ici »,
présente au bas de chaque page du site. Les frais de retour sont à la charge du client. Le remboursement intervient
dans les quatorze jours.</p>"""
TERMS = f"""<h1>Conditions générales de vente</h1><p>Version du 1er septembre 2026. Vendeur : Maison Fictive SARL,
RCS Lyon 732 829 320, 3 rue des Tilleuls, 69001 Lyon.</p>
<h2>Prix et paiement</h2><p>Les prix des produits sont indiqués en euros
toutes taxes comprises, hors frais de livraison de 4,90 €. Le paiement se fait par carte bancaire.</p><h2>Livraison</h2>
<p>Les produits sont livrés en France sous cinq jours ouvrés.</p>{WITHDRAWAL}<h2>Garanties</h2><p>La garantie légale de
conformité de deux ans et celle des vices cachés s'appliquent.</p><h2>Réclamations</h2><p>Écrire à
bonjour@maison-fictive.test. Médiateur de la consommation : CM2C, 49 rue de Ponthieu, 75008 Paris, www.cm2c.net.</p>
<p>Le droit français s'applique.</p>"""

Answer = str | bytes | tuple[str, str]
"""HTML, a PDF, or a status and a place to go."""


def shop(words: str = "<h1>Nos produits</h1><p>Des objets faits avec soin dans notre atelier de Lyon.</p>") -> str:
    """The words of a start page that leads to products and a cart."""
    return f'{words}<a href="/produit/1">Le premier</a> <a href="/produit/2">Le second</a> <a href="/panier">Panier</a>'


PRODUCT = """<h1>Le premier</h1><p>Un objet utile. Prix : 25,00 € TTC. En stock.</p>
<form action="/panier" method="post"><input type="hidden" name="product" value="1">
<button>Ajouter au panier</button></form>"""
SELLING: Mapping[str, Answer] = {
    "/produit/1": PRODUCT,
    "/produit/2": PRODUCT.replace("premier", "second"),
    "/panier": "<h1>Votre panier</h1><p>Votre panier est vide.</p>",
}
LEGAL: Mapping[str, Answer] = {"/mentions-legales": NOTICE, "/confidentialite": PRIVACY}
NAMES = {
    "/mentions-legales": "Mentions légales",
    "/cgv": "Conditions générales de vente",
    "/cgv.pdf": "Conditions générales de vente",
    "/confidentialite": "Politique de confidentialité",
    "/retractation": "Se rétracter ici",
}


def audit(
    folder: Path, site: Mapping[str, Answer], *, declared: str = "", lang: str = "fr", links: str = ""
) -> dict[str, dict[str, Any]]:
    """Serve ``site`` by its paths, collect and judge it; return the findings by catalogue number."""
    footer = "".join(f'<a href="{path}">{name}</a> ' for path, name in NAMES.items() if path in site) + links

    def answer(request: loopback.Request) -> loopback.Reply:
        found = site.get(request.path)
        if isinstance(found, bytes):
            return 200, [PDF], found
        if isinstance(found, tuple):
            return int(found[0]), [("Location", found[1])], b""
        menu = '<nav><a href="/">Accueil</a> <a href="/apropos">À propos</a> <a href="/contact">Contact</a></nav>'
        words = found or "<h1>Page introuvable</h1>"
        body = f"<body>{menu}<main>{words}</main><footer>{footer}</footer></body>"
        page = f'<!DOCTYPE html><html lang="{lang}">{body}</html>'
        return (200 if found else 404), [HTML], page.encode()

    (folder / "audit.toml").write_text(f"[merchant]\n{declared}\n" if declared else "", "utf-8")
    with loopback.serve(answer) as server:
        place = f"--connect-to=:80:127.0.0.1:{server.port}"
        options = ["--config", f"{folder}/audit.toml", "--out", f"{folder}/audits", "--pace", "0", "--quiet"]
        _run("collect", f"http://{HOST}/", place, *options)
    run = next(path.parent for path in (folder / "audits").glob("*/*/run.json"))
    _run("judge", str(run))
    findings = json.loads((run / "findings.json").read_text("utf-8"))["findings"]
    return {finding["id"]: finding for finding in findings}


def _run(*arguments: str) -> None:
    done = CliRunner().invoke(main, list(arguments))
    assert done.exit_code in (0, 1, 3), done.output


def verdicts(found: Mapping[str, dict[str, Any]], *families: str) -> dict[str, str]:
    """Return the verdicts of the families, by number."""
    return {key: one["verdict"] for key, one in found.items() if key.partition("-")[0] in families}


def accused(found: Mapping[str, dict[str, Any]], *families: str) -> dict[str, list[str]]:
    """Return what is said against the site in the families, by number: the fails only."""
    return {
        key: [line["text"] for line in found[key]["breaches"]]
        for key, verdict in verdicts(found, *families).items()
        if verdict == "fail"
    }
