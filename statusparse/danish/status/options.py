"""Option lists: boxes ("☒ Gennemført ☐ Planlagt") and choices left open ("gennemført/planlagt")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from statusparse.danish.status.lexicon import lexicon
from statusparse.danish.status.tokens import LIST_SIGNS, Token

__all__ = ["asks", "choices", "chosen"]

_CHOICE: Final = re.compile(r"[/|,]|\beller\b|\bor\b", re.IGNORECASE)
# What the form asks, and the options behind it: "Status: gennemført/planlagt", "Gennemført? Ja/nej".
_LEAD: Final = re.compile(
    r"(?:(?:aktuel\s+)?status\s*:|[^?()]{1,80}\?|(?:hvad|hvor)\b[^?()]{1,80}(?=\())\s*(?=\S)", re.IGNORECASE
)
_QUESTION: Final = re.compile(
    r"(?:hvad|hvor(?:dan|når|for)?|er|har|bliver|blev|skal|kan)\b[^.,;!?]*\?\Z", re.IGNORECASE
)
# How to answer: "(sæt ring)", "(sæt kryds)".
_INSTRUCTION: Final = re.compile(
    r"\((?:s(?:æ|ae)t|v(?:æ|ae)lg|mark[eé]r|angiv|afkryds|kryds|understreg|slet)\b[^()\n]*\)", re.IGNORECASE
)
_BARE_QUESTION: Final = re.compile(r"[^\W\d_]+(?:\s+[^\W\d_]+)?\s?\?\Z")
_YES_OR_NO: Final = {"ja", "nej"}
_LONGEST: Final = 120  # characters: a longer cell is prose, not a list of options


def chosen(tokens: Sequence[Token]) -> list[tuple[int, int]] | None:
    """What is ticked, where options have boxes.

    Args:
        tokens: the tokens of the cell.

    Returns:
        First and last (exclusive) token of each ticked option, without its box; None without boxes.

    >>> from statusparse.danish.status.tokens import tokenize
    >>> chosen(tokenize("☐ Planlagt ☒ Gennemført 3. maj"))
    [(3, 7)]
    >>> chosen(tokenize("Gennemført")) is None
    True
    """
    tables = lexicon()
    boxes = [i for i, t in enumerate(tokens) if t.text in tables.open or t.text in tables.ticked]
    if not boxes:
        return None
    found: list[tuple[int, int]] = []
    if boxes[-1] == len(tokens) - 1 and boxes[0] > 0:  # the box stands behind its option
        starts = [0, *(box + 1 for box in boxes)]
        return [(a, box) for a, box in zip(starts, boxes, strict=False) if tokens[box].text in tables.ticked]
    for box, after in zip(boxes, [*boxes[1:], len(tokens)], strict=True):
        if tokens[box].text in tables.ticked:
            found.append((box + 1, after))
    return found


def asks(text: str) -> bool:
    """Whether a cell holds a question of the form that nobody answered.

    >>> asks("Er aktiviteten gennemført?"), asks("Gennemført? Ja/nej"), asks("Gennemført")
    (True, True, False)
    """
    text = _without_signs(text)
    if len(text) > _LONGEST or "?" not in text:
        return False
    options = {part.lower() for part in choices(_LEAD.sub("", text, count=1))}
    return options == _YES_OR_NO or any(form.match(text) for form in (_QUESTION, _BARE_QUESTION))


def choices(text: str) -> list[str]:
    """The parts of a cell that may be a list of options to choose from; empty where it is none.

    >>> choices("(gennemført / ikke gennemført)")
    ['gennemført', 'ikke gennemført']
    >>> choices("Gennemført 3. maj")
    []
    """
    if len(text) > _LONGEST or ("/" not in text and "|" not in text and "eller" not in text.lower()):
        return []
    text = _LEAD.sub("", _without_signs(_INSTRUCTION.sub("", text)), count=1)
    parts = [part.strip() for part in _CHOICE.split(text.strip().strip("()[]?.: "))]
    return parts if len(parts) > 1 and all(parts) else []


def _without_signs(text: str) -> str:
    """A text without the blanks around it and the sign of a list before it."""
    return text.strip().lstrip(LIST_SIGNS).lstrip()
