"""Addresses that are never requested: they change something, repeat a page, or have no end.

A GET should be safe (RFC 9110 §9.2.1) but shops are full of links that are not: every pattern here is one that
shop software uses to act (put in the cart, log out, delete, switch the currency) or to print the same page again.
"""

import re
from urllib.parse import parse_qsl, unquote, urlsplit, urlunsplit

from auditor.reading.text import fold

_ACTS_PARAMETER = re.compile(
    r"add[-_]?to[-_]?(?:cart|basket|bag|wishlist|compare)|addtocart|add|remove(?:[-_]?(?:item|coupon|product))?|undo_item"
    r"|delete(?:[-_]?(?:discount|item|product|voucher|coupon|address))?|del|supprimer|empty[-_]?cart|clear[-_]?cart|apply_coupon|coupon(?:[-_]code)?|discount|wishlist"
    r"|(?:add|product)_?(?:wishlist|compare)|compare(?:_?ids)?|submit\w*|currency|id_currency|setcurrency|switch_currency"
    r"|my_?logout|logout|signout|unsubscribe|print|replytocom|_wpnonce|token|csrf\w*|share|vote|rating_submit|reorder"
    r"|update(?:_?cart)?|___(?:from_)?store|buy|buy_?now|checkout_?now|setlang|switch_?lang|confirm|activate|reset_?key"
)
_ACTS_VALUE = re.compile(
    r"add|add[-_ ]?to[-_ ]?\w+|delete|remove|logout|log_out|signout|print|update|empty|clear|unsubscribe|compare"
    r"|wishlist|vote|buy|lostpassword|rp|resetpass|send|yith\w*"
)
_VALUE_OF = frozenset({"action", "do", "act", "task", "op", "cmd", "mode", "a", "func", "wc-ajax"})
_ACTS_SEGMENT = re.compile(
    r"(?:[a-z]{1,20}-)?log-?out|sign-?out|log-?off|sign-?off|(?:se-)?deconnexion|deconnecter|se-deconnecter|quitter|delete|supprimer"
    r"|remove|retirer|add|ajouter|add-?to-?(?:cart|basket|bag|wishlist|compare)|ajouter-au-panier|ajout-panier|addtocart"
    r"|wish-?lists?|liste-de-souhaits|liste-d-?envies|favoris|favorites|compare|comparer|comparateur|product-compare"
    r"|print|imprimer|currency|devise|setlang|switch-?(?:currency|locale|language)|set-?currency|unsubscribe|desabonnement|desinscription"
    r"|se-desabonner|vote|like|share|partager|clear|empty|vider|change|reorder|cancel|annuler|confirm|oauth2?|connect"
    r"|wp-admin|wp-json|wp-cron|xmlrpc|cdn-cgi|administrator|admin|backoffice|back-office|feed|rss|atom|trackback"
    r"|i18n|add-to-favorites|product-reviews-write|(?:send|tell|email|mail)-?(?:to-?)?(?:a-?)?friend|envoyer-a-un-ami|blockwishlist"
)
_ACTS_PATH = re.compile(
    r"/(?:cart|basket|panier)/(?:update|refresh|\d{1,20}:\d)|^/discount/[^/]+/?$|/stores/store/(?:switch|redirect)\b"
    r"|/module/[^/]+/(?:validation|payment)\b|/paypal/express/|/unsetcookie\b"
)
"""Ways to change the cart, the discount, the shop or the order that only the whole path tells."""
_LEAVING = re.compile(r"/(?:redirect|go|goto|out|away|exit|external|track|click|leave)(?:[/.]|$)")
"""Leaving pages: counters and wrappers of addresses elsewhere. Only a legal document is worth following there."""
_FACETS = re.compile(
    r"orderby|order|sort(?:[-_]?(?:by|order|dir))?|tri|dir|direction|product_list_\w+|limit|per_?page|resultsperpage"
    r"|n|view(?:_?mode)?|display|mode|filter\w*|filtre\w*|f|facets?|min_price|max_price|price\w*|prix\w*|pa_\w+"
    r"|attribute_\w+|attr\w*|color|colour|couleur|size|taille|brand|marque|rating\w*|stock\w*|refine\w*|pf_\w+"
    r"|selected\w*|search_query_\w+"
)
_USELESS = re.compile(r"back|return(?:_?(?:url|to))?|next|redirect\w*|referr?er|came_from|ref|variant|sku|continue")
"""Where to go afterwards, or which size: without it the address shows the same page."""
_SORTED_PATH = re.compile(r"/(?:sort|filter|filtre|tri|order-?by|dir|limit|price|prix)(?:[-_/=]|$)|(?:^|/)[sf]-\d+/")
_CALENDAR = re.compile(r"/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])(?:[/-]|$)")
_CALENDAR_PARAMETER = frozenset({"date", "month", "mois", "year", "annee", "day", "jour", "week", "semaine", "ical"})
_FILE = re.compile(
    r"\.(?:pdf|jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|zip|rar|7z|gz|tgz|tar|bz2|xz|exe|dmg|apk|msi|docx?|xlsx?|pptx?"
    r"|odt|ods|csv|xml|json|rss|atom|txt|js|mjs|css|map|woff2?|ttf|eot|otf|mp[34]|m4[av]|avi|mov|webm|ogg|wav|ics|vcf"
    r"|epub|iso|sql|bak|log)$"
)
_PARAMETERS = 4
"""More query parameters than this is a filter, not a page."""
_SEGMENTS = 10


def acts(url: str) -> bool:
    """Say whether requesting the address could change something on the site (the lists above); broken ones do."""
    try:
        parts = urlsplit(url)
        pairs = parse_qsl(parts.query, keep_blank_values=True, max_num_fields=50)
    except ValueError:
        return True
    path = fold(unquote(parts.path[:2_000])).replace("_", "-")
    segments = path.split("/")
    if _ACTS_PATH.search(path) or any(_ACTS_SEGMENT.fullmatch(segment.partition(".")[0]) for segment in segments):
        return True
    for name, value in pairs:
        name, value = name.lower(), fold(value[:100])
        if _ACTS_PARAMETER.fullmatch(name) or (name in _VALUE_OF and _ACTS_VALUE.fullmatch(value)):
            return True
        if name in ("route", "controller", "path") and any(
            _ACTS_SEGMENT.fullmatch(part) for part in re.split(r"[/.|]", value)
        ):
            return True
    return False


def is_file(url: str) -> bool:
    """Say whether the address ends like a file that is no page."""
    try:
        return bool(_FILE.search(urlsplit(url).path.lower()[-200:]))
    except ValueError:
        return True


def plain(url: str) -> str:
    """Return the address without the parameters that only say where to go afterwards, or which variant to show."""
    parts = urlsplit(url)
    if not parts.query:
        return url
    kept = [pair for pair in parts.query.split("&") if not _USELESS.fullmatch(pair.partition("=")[0].lower())]
    return urlunsplit(parts._replace(query="&".join(kept)))


def repeats(url: str) -> bool:
    """Say whether the address is a variant of a page (sorted, filtered), a way out, or a path that goes round."""
    try:
        parts = urlsplit(url)
        names = [name.lower() for name, _ in parse_qsl(parts.query, keep_blank_values=True, max_num_fields=50)]
    except ValueError:
        return True
    if _LEAVING.search(parts.path.lower()[:500]) or "/ical" in parts.path[-6:]:
        return True
    if len(names) > _PARAMETERS or any(_FACETS.fullmatch(name.partition("[")[0]) or "[" in name for name in names):
        return True
    segments = [segment for segment in parts.path.lower().split("/") if segment]
    if len(segments) > _SEGMENTS or any(segments.count(segment) > 2 for segment in set(segments)):
        return True
    return bool(_SORTED_PATH.search(parts.path.lower()[:500]))


def family(url: str) -> tuple[str, int]:
    """Return a key shared by addresses made by one template, and how many of them are worth keeping.

    Pages of results, dates and query variants are endless; products and articles are not.
    """
    parts = urlsplit(url)
    path = parts.path.lower()[:500]
    names = sorted({pair.partition("=")[0].lower() for pair in parts.query.split("&") if pair})
    shape = re.sub(r"\d{1,40}", "#", path)
    if _CALENDAR.search(path) or _CALENDAR_PARAMETER & set(names):
        return f"date:{parts.netloc}{shape.rsplit('/', 1)[0]}?{names}", 3
    if re.search(r"/(?:page|p|seite)[/-]?\d{1,9}/?$", path) or {"page", "p", "paged", "pg", "start", "offset"} & set(
        names
    ):
        return f"list:{parts.netloc}{shape}", 2
    if names:
        return f"query:{parts.netloc}{path}?{names}", 200
    return f"path:{parts.netloc}{shape.rsplit('/', 1)[0]}", 2_000
