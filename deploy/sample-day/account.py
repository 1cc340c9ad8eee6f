"""Holds the accountability report of the day against what the day makes it."""

import json
from dataclasses import dataclass
from pathlib import Path

from script import Figure


@dataclass
class Account:
    """The report as open data, and the page that was written beside it."""

    data: dict
    page: Path

    @classmethod
    def read(cls, text: str, page: Path) -> "Account":
        return cls(json.loads(text), page)

    @property
    def row(self) -> int:
        """The last row of the journal that counts."""
        return self.data["cut_off"]["journal_sequence"]

    def published(self, figure: Figure) -> dict | None:
        """What is published of the whole city under the figure's codes."""
        for each in self.data["figures"]:
            is_breakdown = each["dimension"] in ("district", "service", "channel")
            if each["indicator"] == figure.indicator and each["group"] == figure.group and not is_breakdown:
                return each
        return None

    def says(self, figure: Figure) -> bool:
        each = self.published(figure)
        wanted = {name: getattr(figure, name) for name in ("value", "numerator", "denominator")}
        return each is not None and all(
            each.get(name) == value for name, value in wanted.items() if value is not None
        )

    @property
    def page_is_whole(self) -> bool:
        """Whether the page is there, to its end, for everybody to read, in both languages."""
        text = self.page.read_text() if self.page.is_file() else ""
        return (
            text.endswith("</html>\n")
            and 'lang="fr"' in text
            and 'lang="en"' in text
            and self.page.stat().st_mode & 0o444 == 0o444
        )
