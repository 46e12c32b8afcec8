"""What the fields of an HTML form show: what was chosen, ticked or typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from statusparse.readers.html_elements import Element

__all__ = ["chosen", "shown_input"]

_SILENT = frozenset(["hidden", "submit", "button", "image", "reset", "password", "file"])


def shown_input(node: Element) -> str:
    """The text that an `input` element shows.

    >>> from statusparse.readers.html_elements import Tag
    >>> shown_input(Element(Tag("input", {"type": "checkbox", "checked": ""}), 1, []))
    '☒ '
    """
    kind = (node.get("type") or "text").lower()
    if kind in ("checkbox", "radio"):
        return "☐ " if node.get("checked") is None else "☒ "
    return "" if kind in _SILENT else node.get("value") or ""


def chosen(select: Element, words: Callable[[Element], str]) -> str:
    """The text that a drop-down shows: its chosen option, or its first, or what text it holds besides.

    Args:
        select: the element.
        words: gives the words of an option.
    """
    parts = list(_within(select))
    options = [
        # Without a value it says what to choose, and is no choice.
        ("" if part.get("value") == "" else words(part), part.get("selected") is not None)
        for part in parts
        if isinstance(part, Element) and part.tag.name == "option"
    ]
    found = [text for text, selected in options if selected]
    if not found and options and select.get("multiple") is None:
        found = [options[0][0]]
    loose = [part.strip() for part in parts if isinstance(part, str)]
    return " ".join([*filter(None, loose), ", ".join(filter(None, found))]).strip()


def _within(element: Element) -> Iterator[str | Element]:
    """The elements in an element, at whatever depth, and the texts that stand in none of the options."""
    for part in element.parts:
        yield part
        if isinstance(part, Element):
            yield from (inner for inner in _within(part) if part.tag.name != "option" or isinstance(inner, Element))
