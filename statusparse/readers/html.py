"""Reads HTML: whole pages, web archives, fragments of pages, and the fragments that cells hold as text."""

from __future__ import annotations

import re
from html.entities import html5

from statusparse.diagnostics import diagnostic
from statusparse.document import Document, Paragraph, Table
from statusparse.limits import UNLIMITED, Limits
from statusparse.memory import Memory
from statusparse.readers.encodings import Decoded, decode, unicode_head
from statusparse.readers.html_elements import HtmlTree
from statusparse.readers.html_scan import cut, nested
from statusparse.readers.html_source import unescape
from statusparse.readers.html_tags import KNOWN_TAGS
from statusparse.readers.markup import MarkupReader
from statusparse.readers.mime import html_parts, is_archive, without_clipboard_header
from statusparse.readers.options import Options
from statusparse.report import Diagnostic, Place

__all__ = ["begins_with_markup", "fault_diagnostics", "is_fragment", "read", "read_fragment", "sniff"]

_SECTIONS = frozenset(["article", "caption", "colgroup", "form", "main", "section"])
_TAG = re.compile(rf"</?(?:{'|'.join(sorted(KNOWN_TAGS))})(?=[\s/>])[^<>]*>", re.IGNORECASE)
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|([A-Za-z][A-Za-z0-9]{1,31}));")
_LEAD = r"[\s\ufeff]*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*|<!\[[^>]*>\s*)*"
_PAGE = re.compile(
    _LEAD + r"<(?:!doctype\s+html|(?:html|head|body|meta|title|base|link|style|xml)(?=[\s/>]))", re.I | re.DOTALL
)
_FRAGMENT = re.compile(rf"{_LEAD}<(?:{'|'.join(sorted(KNOWN_TAGS | _SECTIONS))})(?=[\s/>])", re.I | re.DOTALL)
# A tab between words: a text file that begins with markup. In HTML tabs indent lines.
_TABBED = re.compile(r"[^\s>]\t\S|\S\t[^\s<]")
_HEAD_LENGTH = 4096
_BODY_LENGTH = 65536


def sniff(data: bytes) -> bool:
    """Whether the content begins as HTML or a web archive does."""
    if is_archive(data):
        return True
    data = without_clipboard_header(data)
    head = unicode_head(data, _HEAD_LENGTH)
    if _PAGE.match(head):
        return True
    return _FRAGMENT.match(head) is not None and not _TABBED.search(unicode_head(data, _BODY_LENGTH))


def read(data: bytes, options: Options) -> Document:
    """Reads an HTML page or fragment, or the page in a web archive (.mht).

    Args:
        data: the bytes of the file; the encoding is found as `statusparse.readers.encodings` says.
        options: limits.

    Raises:
        LimitExceeded: too many elements or cells, or tables nested too deep.
        MalformedDocument: a web archive that holds no page.
    """
    data = without_clipboard_header(data)
    pages = (
        [decode(page, True, charset) for page, charset in html_parts(data)]
        if is_archive(data)
        else [decode(data, True)]
    )
    memory = Memory(options.limits, len(data))
    document = _read_page(pages[0], options, memory)
    # Word keeps headers and footers in a page of their own.
    strays = [stray for page in pages[1:] for stray in _read_page(page, options, memory).strays]
    if not strays:
        return document
    return Document(
        document.format,
        document.body,
        (*document.strays, *strays),
        document.title,
        document.encoding,
        document.diagnostics,
    )


def _read_page(decoded: Decoded, options: Options, memory: Memory) -> Document:
    reader, tree, content = _read_tree(decoded.text, options.limits, memory)
    diagnostics = list(decoded.diagnostics)
    if tree.broken:
        message = "The HTML is malformed and was read by the tolerant way; check that words stand in their cells."
        diagnostics.append(diagnostic("html-malformed", message))
    return Document(
        "html",
        content,
        tuple(reader.strays),
        reader.title,
        decoded.encoding,
        (*diagnostics, *reader.diagnostics, *fault_diagnostics(reader.faults)),
    )


def _read_tree(
    source: str, limits: Limits, memory: Memory, flat: bool = False
) -> tuple[MarkupReader, HtmlTree, tuple[Paragraph | Table, ...]]:
    """Reads a source by its tags if these are properly nested, and else tolerantly."""
    if "\r" in source:
        source = source.replace("\r\n", "\n").replace("\r", "\n")
    if "\f" in source:
        source = source.replace("\f", " ")
    if "\0" in source:
        source = source.replace("\0", "\ufffd")
    signs = source.count("<")
    limits.check("nodes", signs, "HTML tags")
    memory.take("tag", signs - source.count("</"))
    pieces = cut(source)
    root = None if pieces is None else nested(pieces)
    tree = _parse_tolerantly(source, memory) if root is None else HtmlTree(root)
    reader = MarkupReader(limits, memory, flat=flat)
    if tree.replaced:
        reader.faults.add("text-replaced")
    return reader, tree, reader.read(tree.root)


def _parse_tolerantly(source: str, memory: Memory) -> HtmlTree:
    from statusparse.readers.html_tree import parse_tolerantly  # takes longer to import than all else

    return parse_tolerantly(source, memory)


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
    return (text if _TAG.search(text) else unescape(text)).lstrip().startswith("<")


def _is_reference(match: re.Match[str]) -> bool:
    return match[1] is None or match[1] + ";" in html5


def read_fragment(text: str) -> tuple[Paragraph, ...]:
    """Reads a fragment that a cell held as text; one that was escaped once more is unescaped first.

    Args:
        text: a text for which `is_fragment` is true.

    >>> [block.shown for block in read_fragment("&lt;ol&gt;&lt;li&gt;M&oslash;de&lt;/ol&gt;")]
    ['1. Møde']
    """
    if not _TAG.search(text):
        unescaped = unescape(text)
        if is_fragment(unescaped):
            text = unescaped
    _, _, content = _read_tree(text, UNLIMITED, Memory(UNLIMITED), flat=True)
    return tuple(block for block in content if isinstance(block, Paragraph))
