"""What every model that crosses a stage boundary shares."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

Lang = Literal["fr", "en"]


class Explained(Exception):
    """An error whose message says what is wrong and what to do; the command line shows it and ends with 2."""


class Frozen(BaseModel):
    """Immutable, no stray keys: the only kind of value that crosses a stage boundary."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Localised(Frozen):
    """A text that clients read, in French (first) and English."""

    fr: str
    en: str

    def to(self, lang: Lang) -> str:
        """Return the text in ``lang``."""
        return self.fr if lang == "fr" else self.en

    def format(self, **values: object) -> "Localised":
        """Fill the ``{placeholders}`` of both languages; values are data, never templates."""
        return Localised(fr=self.fr.format(**values), en=self.en.format(**values))
