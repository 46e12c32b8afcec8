"""Reads HTML: whole pages, fragments of pages, and the fragments that cells hold as text."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from lxml import etree

from statusparse.diagnostics import diagnostic
from statusparse.document import Document, Paragraph, paragraphs
from statusparse.errors import MalformedDocument
from statusparse.limits import Limits
from statusparse.readers.encodings import decode
from statusparse.readers.markup import KNOWN_TAGS, MarkupBuilder
from statusparse.readers.options import Options
from statusparse.report import Diagnostic, Place

__all__ = ["begins_with_markup", "is_fragment", "read", "read_fragment", "sniff"]

_TAG = re.compile(rf"</?(?:{'|'.join(sorted(KNOWN_TAGS))})(?=[\s/>])[^<>]*>", re.IGNORECASE)
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|([A-Za-z][A-Za-z0-9]{1,31}));")
_OPENING = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|table|tbody|tr|td|div|p|"
    rb"span|h[1-6]|section|article|main|form|font|center|ul|ol|br|style|!\[if|o:p)\b",
    re.IGNORECASE | re.DOTALL,
)
_HEAD_LENGTH = 4096


def sniff(data: bytes) -> bool:
    """Whether the content begins as HTML does."""
    head = data[:_HEAD_LENGTH]
    for mark, encoding in (
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
        (b"\xef\xbb\xbf", "utf-8"),
    ):
        if head.startswith(mark):
            head = head[len(mark) :].decode(encoding, "ignore").encode("utf-8")
    return _OPENING.match(head) is not None


def read(data: bytes, options: Options) -> Document:
    """Reads an HTML page or fragment.

    Args:
        data: the bytes of the file; the encoding is found as `statusparse.readers.encodings` says.
        options: limits.

    Raises:
        LimitExceeded: too many cells, or tables nested too deep.
        MalformedDocument: nothing could be read.
    """
    decoded = decode(data, declared=True)
    builder = MarkupBuilder(options.limits)
    diagnostics = [*decoded.diagnostics, *_feed(decoded.text, builder)]
    content = builder.content()
    return Document(
        "html",
        content,
        title=builder.title,
        encoding=decoded.encoding,
        diagnostics=(*diagnostics, *builder.diagnostics, *fault_diagnostics(builder.faults)),
    )


def fault_diagnostics(faults: set[str], at: Place = Place()) -> list[Diagnostic]:
    """The diagnostics for the faults that bringing text to its normal form has met."""
    messages = {
        "encoding-repaired": "Text that had been encoded twice (GennemfÃ¸rt) was repaired.",
        "text-replaced": "Characters that no document can hold were replaced by U+FFFD.",
    }
    return [diagnostic(code, messages[code], at) for code in sorted(faults)]


def is_fragment(text: str) -> bool:
    """Whether a text is HTML: it holds a known tag or a character reference.

    >>> is_fragment("F&oslash;lg op<br>"), is_fragment("a < b & c")
    (True, False)
    """
    if "<" in text and _TAG.search(text):
        return True
    return "&" in text and any(_is_reference(match) for match in _REFERENCE.finditer(text))


def begins_with_markup(text: str) -> bool:
    """Whether a fragment, unescaped once where it was escaped as a whole, begins with a tag.

    >>> begins_with_markup("<p>Formidling</p>"), begins_with_markup("M&aring;ling")
    (True, False)
    """
    return (text if _TAG.search(text) else html.unescape(text)).lstrip().startswith("<")


def _is_reference(match: re.Match[str]) -> bool:
    return match[1] is None or match[1] + ";" in html.entities.html5


def read_fragment(text: str, faults: set[str] | None = None) -> tuple[Paragraph, ...]:
    """Reads a fragment that a cell held as text; one that was escaped once more is unescaped first.

    Args:
        text: a text for which `is_fragment` is true.
        faults: takes up what bringing the text to its normal form has met.

    >>> [block.shown for block in read_fragment("&lt;ol&gt;&lt;li&gt;M&oslash;de&lt;/ol&gt;")]
    ['1. Møde']
    """
    if not _TAG.search(text):
        unescaped = html.unescape(text)
        if is_fragment(unescaped):
            text = unescaped
    builder = MarkupBuilder(Limits.none())
    _feed(text, builder)
    content = tuple(paragraphs(builder.content()))
    if faults is not None:
        faults |= builder.faults
    return content


def _feed(text: str, builder: MarkupBuilder) -> list[Diagnostic]:
    """Parses HTML and sends its elements to the builder, by the tolerant way where libxml2 gives up."""
    if not text.strip():
        return []
    parser = etree.HTMLParser(
        encoding="utf-8",
        recover=True,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        huge_tree=False,
    )
    # A NUL ends a text for libxml2; it and a lone surrogate are what no document can hold.
    text = text.replace("\0", "\ufffd")
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        root = None
    if root is None or any(error.type_name in _GIVEN_UP for error in parser.error_log):
        return _feed_tolerantly(text, builder)
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag
        if event == "start":
            builder.start(tag, element.attrib, element.sourceline)
            if element.text:
                builder.text(element.text)
        else:
            builder.end(tag)
            if element.tail:
                builder.text(element.tail)
    return []


_GIVEN_UP = frozenset(("ERR_INTERNAL_ERROR", "ERR_RESOURCE_LIMIT", "ERR_NAME_TOO_LONG", "ERR_USER_STOP"))


def _feed_tolerantly(text: str, builder: MarkupBuilder) -> list[Diagnostic]:
    from bs4 import BeautifulSoup
    from bs4.element import NavigableString, PreformattedString, Tag

    try:
        soup = BeautifulSoup(text, "html.parser")
    except Exception as error:  # html.parser raises errors of several kinds on broken declarations
        raise MalformedDocument("The HTML is broken beyond repair. Save it anew from a browser or Word.") from error

    def walk() -> Iterator[None]:
        open_tags: list[Tag] = []
        for node in soup.descendants:
            while open_tags and node.parent is not open_tags[-1]:
                builder.end(open_tags.pop().name)
            if isinstance(node, Tag):
                attributes = {name: value for name, value in node.attrs.items() if isinstance(value, str)}
                builder.start(node.name.lower(), attributes, node.sourceline)
                open_tags.append(node)
            elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
                builder.text(str(node))
        while open_tags:
            builder.end(open_tags.pop().name)
        yield None

    for _ in walk():
        pass
    message = "The HTML is malformed and was read by the tolerant way; check that everything is there."
    return [diagnostic("html-malformed", message)]
