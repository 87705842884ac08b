"""Load the rules: a TOML sheet and, where there is logic, a Python predicate of the same name beside it.

A rule is registered by existing. Whatever is wrong with one (a key, an article, a fact's name or type) is a
``RuleError`` at load that names the file and the mistake.
"""

import hashlib
import importlib.util
import inspect
import sys
import tomllib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any, get_args

from pydantic import ValidationError
from pydantic.fields import FieldInfo

from auditor import references
from auditor.clauses import BLANKS, blanks_in
from auditor.facts import Facts
from auditor.findings import Article
from auditor.legal.statement import Statement
from auditor.model import Explained
from auditor.problems import Missing
from auditor.references import References
from auditor.resources import resource_dir, table
from auditor.rule import Breach, Outcome, Review
from auditor.sheet import Sheet

Check = Callable[..., Iterable[Outcome]]


class RuleError(Explained):
    """A rule that cannot be loaded; the message names the file and the mistake."""


@dataclass(frozen=True)
class Rule:
    """A rule ready to run."""

    name: str
    """Its path, dotted: cookies.lifetime."""
    path: Path
    sheet: Sheet
    articles: tuple[Article, ...]
    check: Check
    needs: tuple[str, ...]
    """The facts it asks for."""
    tolerates: frozenset[str] = frozenset()
    """Those of them that may be missing: their parameter is annotated ``Fact | Missing``."""

    @property
    def family(self) -> str:
        """The catalogue family: CK of CK-07."""
        return self.sheet.id.split("-")[0]


@dataclass(frozen=True)
class Rulebook:
    """Every rule, in the order of the catalogue, and what identifies this set for ever."""

    rules: tuple[Rule, ...]
    version: str
    legal_date: str
    roots: tuple[Path, ...]

    @cached_property
    def digest(self) -> str:
        """SHA-256 over the names and bytes of every sheet, predicate and data file."""
        total = hashlib.sha256()
        for root in self.roots:
            for path in sorted((*root.rglob("*.toml"), *root.rglob("*.py"))):
                content = hashlib.sha256(path.read_bytes()).hexdigest()
                total.update(f"{path.relative_to(root).as_posix()}\0{content}\n".encode())
        return total.hexdigest()

    @cached_property
    def data_date(self) -> str:
        """Day on which the oldest table of ``rules/data`` was compiled (not re-read row by row), ISO 8601."""
        tables = (table(path.stem) for path in (self.roots[0] / "data").glob("*.toml"))
        return min(str(content["compiled_on"]) for content in tables)

    def find(self, name: str) -> Rule | None:
        """Return the rule with this catalogue id or path name, any case."""
        wanted = name.lower()
        return next((rule for rule in self.rules if wanted in (rule.sheet.id.lower(), rule.name.lower())), None)


def families() -> dict[str, dict[str, str]]:
    """Return the catalogue's families in report order: code to folder, fr and en names."""
    content: dict[str, dict[str, str]] = _toml(resource_dir("rules") / "catalogue.toml")["families"]
    return content


def load(*extra: Path) -> Rulebook:
    """Load the shipped rules, then those of the ``extra`` folders (trusted code). Raises RuleError."""
    shipped = resource_dir("rules")
    roots = (shipped, *extra)
    articles = _articles(roots)
    sheets = {root: list(_sheets(root)) for root in roots}
    for root in (root for root, paths in sheets.items() if not paths):
        raise RuleError(f"{root}: no rule found")
    rules = [load_rule(root, path, articles) for root, paths in sheets.items() for path in paths]
    _refuse_doubles(rules)
    catalogue = _toml(shipped / "catalogue.toml")
    order = list(catalogue["families"])
    rules.sort(key=lambda rule: (order.index(rule.family) if rule.family in order else len(order), rule.sheet.id))
    return Rulebook(tuple(rules), catalogue["version"], catalogue["legal_date"], roots)


def _sheets(root: Path) -> list[Path]:
    return sorted(path for path in root.glob("*/*.toml") if path.parent.name != "data")


def load_rule(root: Path, path: Path, articles: dict[str, Article]) -> Rule:
    """Load the rule of one sheet. Raises RuleError."""
    name = ".".join(path.relative_to(root).with_suffix("").parts)
    try:
        sheet = Sheet.model_validate(_toml(path))
        unknown = [key for key in sheet.articles if key not in articles]
        if unknown:
            raise ValueError(f"no article {', '.join(unknown)} in articles.toml")
        _refuse_strange_clauses(sheet)
        check = _statement_check(sheet) if sheet.statement else _predicate(root, name, path)
        needs = (sheet.statement.split(".")[0],) if sheet.statement else _needs(check)
    except ValidationError as error:
        mistakes = "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors())
        raise RuleError(f"{path}: {mistakes}") from error
    except (OSError, ValueError, AttributeError, TypeError, NameError, ImportError, SyntaxError) as error:
        raise RuleError(f"{path}: {error}") from error
    cited = tuple(articles[key] for key in sheet.articles)
    return Rule(name, path, sheet, cited, check, needs, frozenset() if sheet.statement else _tolerated(check))


def _predicate(root: Path, name: str, path: Path) -> Check:
    check: Check = _import(f"auditor_rules_{abs(hash(root))}.{name}", path.with_suffix(".py")).check
    return check


def _import(name: str, path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} cannot be imported")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def _needs(check: Check) -> tuple[str, ...]:
    parameters = inspect.signature(check, eval_str=True).parameters.values()
    for parameter in parameters:
        field = Facts.model_fields.get(parameter.name)
        if field is None or parameter.annotation not in (*get_args(field.annotation), field.annotation):
            raise TypeError(f"no fact {parameter}; facts are {', '.join(Facts.model_fields)}")
    return tuple(parameter.name for parameter in parameters)


def _tolerated(check: Check) -> frozenset[str]:
    parameters = inspect.signature(check, eval_str=True).parameters.values()
    return frozenset(one.name for one in parameters if Missing in get_args(one.annotation))


def _refuse_strange_clauses(sheet: Sheet) -> None:
    """A blank that nobody fills, or a message that nobody says, would only show in a client's report."""
    for clause in sheet.clause:
        if strange := blanks_in(clause.text) - BLANKS.keys():
            raise ValueError(f"clause {clause.title.en!r}: no blank named {', '.join(sorted(strange))}")
        if strange := frozenset(clause.only) - sheet.messages.keys():
            raise ValueError(f"clause {clause.title.en!r}: no message named {', '.join(sorted(strange))}")


def _statement_check(sheet: Sheet) -> Check:
    fact, _, attribute = (sheet.statement or "").partition(".")
    field = Facts.model_fields.get(fact)
    models = [model for model in get_args(field.annotation) if model is not Missing] if field else []
    found = models[0].model_fields.get(attribute) if models else None
    if found is None or not _is_statement(found):
        raise TypeError(f"{sheet.statement} is no statement among the facts")
    if "absent" not in sheet.messages:
        raise ValueError("a statement rule needs a message named absent")
    outcome = Breach if sheet.absent == "fail" else Review

    def check(**facts: object) -> Iterable[Outcome]:
        statement = getattr(facts[fact], attribute)
        if isinstance(statement, Missing):
            raise StatementMissing(statement)
        if not statement.found:
            yield outcome("absent", statement.seen)

    return check


def _is_statement(field: FieldInfo) -> bool:
    """Anything else would be neither present nor absent, and a rule on it would always pass."""
    kinds = set(get_args(field.annotation)) or {field.annotation}
    return Statement in kinds and kinds <= {Statement, Missing}


class StatementMissing(Exception):
    """A statement inside a fact could not be looked for."""

    def __init__(self, missing: Missing) -> None:
        """Carry why."""
        super().__init__(missing.reason.en)
        self.missing = missing


def _articles(roots: Iterable[Path]) -> dict[str, Article]:
    found, articles = References(), {}
    for path in (root / "articles.toml" for root in roots):
        try:
            found = found.joined(references.read(path))
            articles = found.resolved()
        except ValueError as error:
            raise RuleError(f"{path}: {error}") from error
    return articles


def _refuse_doubles(rules: list[Rule]) -> None:
    seen: dict[str, Path] = {}
    for rule in rules:
        for name in (rule.sheet.id, rule.name):
            if name in seen:
                raise RuleError(f"{rule.path}: {name} is already the name of {seen[name]}")
            seen[name] = rule.path


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RuleError(f"{path}: {error}") from error
