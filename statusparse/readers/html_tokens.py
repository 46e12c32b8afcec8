"""Cuts HTML into tags and text, and tells them to a builder.

This follows the tokenizer of the HTML standard (WHATWG, section 13.2.5) but where the standard drops what somebody
wrote: a tag that is never finished, and a quote or comment that is never closed, end where they can, and the rest is
text. libxml2 drops the rest of the file at some of these and all that stands behind `</html>`, differs from version to
version, and knows no `<![if …]>`; BeautifulSoup nests every cell that lacks its end tag in the cell before it, and
html.parser below it takes quadratic time. This is one pass, in linear time, and the same everywhere.
"""

from __future__ import annotations

import re
from typing import Protocol

from statusparse.readers.html_attributes import NONE, Attributes, read_attributes
from statusparse.readers.html_entities import unescape

__all__ = ["Builder", "feed", "with_line_feeds"]

_TAG = re.compile(r"""<(/?)([a-zA-Z][^\s/<>]*+)([^<>=]*+(?:=\s*+(?:"[^"]*+"|'[^']*+'|(?!["']))[^<>=]*+)*+)>([^<]*+)""")
#: The same for a tag in which a quote is never closed.
_BROKEN_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/<>]*+)([^<>]*+)>([^<]*+)")
_NO_TAG = re.compile(r"(?:<(?![A-Za-z/!?])[^<]*+)++")
_CONDITION = re.compile(r"<!(--)?\[(if\s+!supportlists|endif)\](?(1)--)>", re.IGNORECASE)
_QUOTE_BEGINS = re.compile(r"<[^<>]*=\s*[\"']")
_XML = re.compile(r"\s*<\?xml\s", re.IGNORECASE)
#: Elements in which nothing is a tag but their own end, and whether references are resolved and the text shown.
_RAW = {"script": False, "style": False, "iframe": False, "noembed": False, "noframes": False, "xml": False}
_RAW |= {"title": True, "textarea": True, "xmp": True}
_RAW_ENDS = {name: re.compile(rf"</{name}(?=[\s/>])[^>]*>", re.IGNORECASE) for name in _RAW}
_MOST_RETRIES = 20


class Builder(Protocol):
    """What takes the tags and the text."""

    def start(self, tag: str, attributes: Attributes, at: int) -> None:
        """A start tag, by its lower-case name, and where it stands."""

    def end(self, tag: str) -> None:
        """An end tag."""

    def text(self, text: str) -> None:
        """Text with its references resolved."""

    def condition(self, begins: bool) -> None:
        """Word's `<![if !supportLists]>` begins, or a condition ends."""


def with_line_feeds(text: str) -> str:
    """The text with every line end as one line feed, as the HTML standard reads it (13.2.3.5).

    >>> with_line_feeds("a\\r\\nb\\rc")
    'a\\nb\\nc'
    """
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def feed(text: str, builder: Builder) -> bool:
    """Sends the tags and texts of HTML to a builder.

    Args:
        text: a page or a fragment, `with_line_feeds`.
        builder: takes them up.

    Returns:
        Whether all tags, quotes and comments were closed.
    """
    return _Tokens(text, builder).feed()


class _Tokens:
    def __init__(self, text: str, builder: Builder) -> None:
        self.source = text
        self.builder = builder
        self.well_formed = True
        self.is_xml = _XML.match(text) is not None
        self.retries = _MOST_RETRIES
        self.unclosed: set[str] = set()  # what has no end from here on, lest it be looked for again and again

    def feed(self) -> bool:
        source, match_tag = self.source, _TAG.match
        start, end_tag, add_text = self.builder.start, self.builder.end, self.builder.text
        at, end = self._text_to_tag(0, 0), len(source)
        while at < end:
            match = match_tag(source, at) if self.retries else _BROKEN_TAG.match(source, at)
            if match is None:
                at = self._other(at)
                continue
            closing, name, raw, text = match.groups()
            name = name.lower()
            if closing:
                end_tag(name)
            elif name in _RAW:
                at = self._raw(name, raw, at, match.end(3) + 1)
                continue
            else:
                start(name, read_attributes(raw) if raw else NONE, at)
                # In HTML a slash closes nothing; Word's own elements come from XML.
                if raw and raw[-1] == "/" and (self.is_xml or ":" in name):
                    end_tag(name)
            if text:
                add_text(unescape(text) if "&" in text else text)
            at = match.end()
        return self.well_formed

    def _text(self, text: str) -> None:
        if text:
            self.builder.text(unescape(text) if "&" in text else text)

    def _text_to_tag(self, begin: int, at: int) -> int:
        """Takes text from `begin` to the next `<` from `at` on."""
        end = self.source.find("<", at)
        end = len(self.source) if end < 0 else end
        self._text(self.source[begin:end])
        return end

    def _other(self, at: int) -> int:
        """Takes what is no regular tag; gives where the next `<` stands."""
        source = self.source
        if match := _NO_TAG.match(source, at):
            self._text(match[0])
            return match.end()
        if source.startswith(("<!", "<?", "</"), at) and not source[at + 2 : at + 3].isalpha():
            return self._comment(at)
        if source.startswith(("<!", "<?"), at):
            return self._declaration(at)
        self.well_formed = False
        if self.retries:
            if _QUOTE_BEGINS.match(source, at):
                self.retries -= 1  # looking for the other quote may have taken all the rest of the file
            if match := _BROKEN_TAG.match(source, at):
                closing, name, raw, text = match.groups()
                if closing:
                    self.builder.end(name.lower())
                elif name.lower() in _RAW:
                    return self._raw(name.lower(), raw, at, match.end(3) + 1)
                else:
                    self.builder.start(name.lower(), read_attributes(raw), at)
                self._text(text)
                return match.end()
        return self._text_to_tag(at, at + 1)

    def _comment(self, at: int) -> int:
        source = self.source
        if condition := _CONDITION.match(source, at):
            self.builder.condition(condition[2].lower() != "endif")
        if source.startswith("<!--", at):
            end = self._find("-->", at + 2)
            if end >= 0:
                return self._text_to_tag(end + 3, end + 3)
            self.well_formed = False
        elif source.startswith("<![CDATA[", at):
            end = self._find("]]>", at + 9)
            if end >= 0:
                if self.is_xml:
                    self.builder.text(source[at + 9 : end])
                return self._text_to_tag(end + 3, end + 3)
        elif source.startswith("</", at) and source[at + 2 : at + 3] not in (">", "!", "?"):
            # "</3" and the like: browsers take it for a comment, people mean it.
            end = self._find(">", at + 2)
            following = source.find("<", at + 2)
            if end < 0 or 0 <= following < end:
                return self._text_to_tag(at, at + 1)
        return self._declaration(at)

    def _declaration(self, at: int) -> int:
        end = self._find(">", at + 2)
        if end < 0:
            self.well_formed = False
            return self._text_to_tag(at, at + 1)
        return self._text_to_tag(end + 1, end + 1)

    def _find(self, mark: str, at: int) -> int:
        if mark in self.unclosed:
            return -1
        found = self.source.find(mark, at)
        if found < 0:
            self.unclosed.add(mark)
        return found

    def _raw(self, name: str, raw: str, begun: int, at: int) -> int:
        """Takes an element that holds no tags; its start tag stands from `begun` to `at`."""
        source, builder = self.source, self.builder
        if self.is_xml and raw.endswith("/"):
            return self._text_to_tag(at, at)
        closing = _RAW_ENDS[name].search(source, at) if name not in self.unclosed else None
        shown = _RAW[name]
        if closing is None:
            self.unclosed.add(name)
            self.well_formed = False
            if name in ("script", "style"):
                return len(source)
            # The standard would take all the rest of the file for a title.
            if name == "textarea":
                builder.start(name, read_attributes(raw), begun)
            return self._text_to_tag(at, at)
        if shown:
            builder.start(name, read_attributes(raw), begun)
            held = source[at : closing.start()]
            builder.text(held if name == "xmp" else unescape(held))
            builder.end(name)
        return self._text_to_tag(closing.end(), closing.end())
