"""The title and the initiative line of a blank form."""

from __future__ import annotations

import re

from msgspec.structs import replace

from statusparse.forms import Initiative, Title
from statusparse.forms.keys import key
from statusparse.forms.matching import Matcher
from statusparse.learning.blank import BlankRow, is_known_heading

__all__ = ["YEAR", "read_head"]

_QUOTED = re.compile(r"[\"“”„»«](.*)[\"“”„»«]")
_LABEL = re.compile(r"([^:\"“”„»«_…]{2,40}?)\s*(?::|(?=[\"“”„»«]))[\s\"“”„»«_….\[\]()xX]*\Z")
YEAR = re.compile(r"(?<!\d)(?:19|20)(?:\d\d|__|xx|XX)(?!\d)|\b_{2,4}\Z|\[årstal\]|\(årstal\)", re.IGNORECASE)


def read_head(rows: list[BlankRow], known: list[Matcher]) -> tuple[Title, Initiative, list[BlankRow]]:
    """The title and the initiative line, and the rows that are neither."""
    title: Title | None = None
    labelled: list[tuple[int, Initiative]] = []
    rest: list[BlankRow] = []
    begun = False
    for row in rows:
        begun = begun or is_known_heading(row, known)
        first = row.first
        alone = len(row.texts) == 1
        label = _LABEL.match(first) if alone and not begun else None
        if not begun and label and not any(matcher.programme(first) for matcher in known):
            labelled.append((len(rest), _initiative(label[1].strip())))
            rest.append(row)
        elif not begun and alone and title is None and (row.outside or _QUOTED.search(first)):
            title = _title(first, known)
        else:
            rest.append(row)
    leads = {key(word) for matcher in known for word in matcher.form.initiative.lead}
    ours = [(at, line) for at, line in labelled if key(line.lead[0]) in leads] or labelled
    if not ours:
        return title or Title("", (), ""), Initiative("", ()), rest
    _, initiative = ours[0]
    others = {index for index, _ in labelled}
    kept = [row for index, row in enumerate(rest) if index not in others]
    return title or Title("", (), ""), _with_spellings(initiative, known), kept


def _title(text: str, known: list[Matcher]) -> Title:
    quoted = _QUOTED.search(text)
    if quoted:
        lead = text[: quoted.start()].strip(" :–-")
        printed = f"{text[: quoted.start(1)]}{{programme}}{text[quoted.end(1) :]}"
        return Title(printed, (lead,) if lead else (), quoted[1].strip(" _…."))
    leads = sorted((word for matcher in known for word in matcher.form.title.lead), key=len, reverse=True)
    for lead in leads:
        if text.casefold().startswith(lead.casefold() + " "):
            programme = YEAR.sub("", text[len(lead) :]).strip(" :–-()")
            if programme:
                return Title(f"{text[: len(lead)]} {{programme}}", (text[: len(lead)],), programme)
    return Title(text, (text,), "")


def _initiative(label: str) -> Initiative:
    return Initiative(f'{label}: "{{initiative}}" {{period}}', (label,))


def _with_spellings(initiative: Initiative, known: list[Matcher]) -> Initiative:
    """The line with the other spellings of its label, where a built-in form knows these."""
    label = initiative.lead[0]
    for matcher in known:
        others = matcher.form.initiative.lead
        if key(label) in {key(word) for word in others}:
            return replace(initiative, lead=(label, *(word for word in others if word != label)))
    return initiative
