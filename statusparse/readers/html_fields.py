"""What the fields of an HTML form show: what was chosen, ticked or typed."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

__all__ = ["chosen", "shown_input"]

_SILENT = frozenset(["hidden", "submit", "button", "image", "reset", "password", "file"])


def shown_input(node: etree._Element) -> str:
    """The text that an `input` element shows.

    >>> shown_input(etree.Element("input", type="checkbox", checked=""))
    '☒ '
    """
    kind = (node.get("type") or "text").lower()
    if kind in ("checkbox", "radio"):
        return "☐ " if node.get("checked") is None else "☒ "
    return "" if kind in _SILENT else node.get("value") or ""


def chosen(select: etree._Element, words: Callable[[etree._Element], str]) -> str:
    """The text that a drop-down shows: its chosen option, or its first, or what text it holds besides.

    Args:
        select: the element.
        words: gives the words of an option.
    """
    options = [
        # Without a value it says what to choose, and is no choice.
        ("" if option.get("value") == "" else words(option), option.get("selected") is not None)
        for option in select.iter("option")
    ]
    found = [text for text, selected in options if selected]
    if not found and options and select.get("multiple") is None:
        found = [options[0][0]]
    loose = [select.text, *[part.tail for part in select.iterdescendants()]]
    return " ".join(
        [*(text.strip() for text in loose if text and text.strip()), ", ".join(filter(None, found))]
    ).strip()
