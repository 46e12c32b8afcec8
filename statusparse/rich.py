"""Rich text: from the pieces that a reader meets to paragraphs in normal form, and from paragraphs to HTML."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from itertools import groupby
from operator import itemgetter

from msgspec.structs import replace

from statusparse.document import (
    BOLD,
    ITALIC,
    STRIKE,
    SUBSCRIPT,
    SUPERSCRIPT,
    UNDERLINE,
    Paragraph,
    Run,
    Table,
)
from statusparse.links import find_links, same_address
from statusparse.report import Place
from statusparse.text import clean, fold_blanks, is_plain, normalise

__all__ = [
    "Piece",
    "Pieces",
    "escape",
    "inline_html",
    "lines_of",
    "make_paragraph",
    "settle_levels",
    "split_addresses",
    "to_html",
]

#: A stretch of text as read, with its marks and its absolute link target.
Piece = tuple[str, int, str | None]
Pieces = list[Piece]

#: Word knows nine list levels; deeper ones are read as the ninth.
DEEPEST = 9
_TAGS = (
    (BOLD, "b"),
    (ITALIC, "i"),
    (UNDERLINE, "u"),
    (STRIKE, "s"),
    (SUBSCRIPT, "sub"),
    (SUPERSCRIPT, "sup"),
)
_BLANKS = (" ", "\n")


def make_paragraph(
    pieces: Pieces,
    level: int = 0,
    ordinal: int | None = None,
    at: Place = Place(),
    faults: set[str] | None = None,
) -> Paragraph | None:
    """Makes a paragraph of the pieces between two breaks, or None where they hold no text.

    Args:
        pieces: text, marks and link target of each piece, in order; cut anywhere, even inside a letter.
        level: nesting of lists, 0 for a paragraph.
        ordinal: the number of an item of an ordered list.
        at: where the paragraph begins.
        faults: takes up the faults that `statusparse.text.normalise` names.

    >>> make_paragraph([("Kom ", 0, None), ("nu", 1, None), (" ", 1, None)]).runs
    (Run(text='Kom ', marks=0, href=None), Run(text='nu', marks=1, href=None))
    """
    if not pieces:
        return None
    if len(pieces) > 1:
        pieces = _joined(pieces)
    runs: tuple[Run, ...] = ()
    if len(pieces) == 1:
        written, marks, href = pieces[0]
        text = normalise(written, faults)
        if marks or href is not None:
            runs = _runs([(text, _one_height(marks), href)])
    elif is_plain(written := "".join([text for text, _, _ in pieces])):
        runs = _runs(_settle_ends(pieces))
        text = written.strip()
    else:
        runs = _runs(_settle_blanks(_compose(pieces, faults)))
        settled = "".join([run.text for run in runs])
        text = normalise(settled, faults)
        if settled != text:
            # Only text encoded twice and cut inside a letter comes here: the letters count for more than the marks.
            runs = ()
    if not text:
        return None
    if len(runs) == 1 and not runs[0].marks and runs[0].href is None:
        runs = ()
    return Paragraph(text, runs, min(level, DEEPEST), ordinal if level else None, None, at)


def lines_of(paragraph: Paragraph) -> list[Paragraph]:
    """The lines of a paragraph, cut at its breaks, as paragraphs; those without text left out.

    >>> [line.text for line in lines_of(Paragraph("Hvad blev gjort?\\nEn tur"))]
    ['Hvad blev gjort?', 'En tur']
    """
    lines: list[Pieces] = [[]]
    for run in paragraph.runs or (Run(paragraph.text),):
        first, *others = run.text.split("\n")
        lines[-1].append((first, run.marks, run.href))
        lines += [[(text, run.marks, run.href)] for text in others]
    made = (make_paragraph(line, paragraph.level, paragraph.ordinal, paragraph.at) for line in lines)
    return [line for line in made if line is not None]


def _joined(pieces: Pieces) -> Pieces:
    """The pieces with those joined that were cut without need; at least one."""
    texts: list[str] = []
    joined: Pieces = []
    _, marks, href = pieces[0]
    for text, own_marks, own_href in pieces:
        if own_marks != marks or own_href != href:
            _push(joined, ("".join(texts), _one_height(marks), href))
            texts, marks, href = [], own_marks, own_href
        texts.append(text)
    if not joined:
        return [("".join(texts), marks, href)]
    _push(joined, ("".join(texts), _one_height(marks), href))
    return joined


def _push(pieces: Pieces, piece: Piece) -> None:
    """Adds a piece, if it has text, to those before it, or to the last of them where it looks the same."""
    text, marks, href = piece
    if not text:
        return
    if pieces and pieces[-1][1] == marks and pieces[-1][2] == href:
        pieces[-1] = (pieces[-1][0] + text, marks, href)
    else:
        pieces.append(piece)


def _settle_ends(pieces: Pieces) -> Pieces:
    """Does what `_settle_blanks` does, for texts whose blanks are single spaces."""
    if any([text == " " for text, _, _ in pieces]):
        return _settle_blanks(pieces)
    text, marks, href = pieces[0]
    pieces[0] = (text.lstrip(), marks, href)
    text, marks, href = pieces[-1]
    pieces[-1] = (text.rstrip(), marks, href)
    return pieces


def _compose(pieces: Pieces, faults: set[str] | None) -> Pieces:
    """Cleans and composes each piece; a letter goes with the piece in which it begins."""
    composed: Pieces = []
    for text, marks, href in pieces:
        text = clean(text, faults)
        if composed and text and not text.isascii():
            before, own_marks, own_href = composed[-1]
            while text and unicodedata.normalize("NFC", before + text[0]) != before + text[0]:
                before = unicodedata.normalize("NFC", before + text[0])
                text = text[1:]
            composed[-1] = (before, own_marks, own_href)
        if text:
            composed.append((unicodedata.normalize("NFC", text), marks, href))
    return composed


def _settle_blanks(pieces: Pieces) -> Pieces:
    """Folds blanks across pieces; the formatting of a blank cannot be seen, so it takes that of its neighbour."""
    settled: Pieces = []
    # An address that links to itself is no link any more, so that the blank behind it joins it to no other.
    for text, marks, href in _settle_links(pieces):
        text = text if is_plain(text) else fold_blanks(text)
        if not settled:
            text = text.lstrip()
        elif settled[-1][0][-1] in _BLANKS and text[:1] in _BLANKS:
            if text[:1] == "\n":
                last, own_marks, own_href = settled[-1]
                settled[-1] = (last[:-1] + "\n", own_marks, own_href)
            text = text[1:]
        if text in _BLANKS and settled:
            _, marks, href = settled[-1]
        _push(settled, (text, marks, href))
    while settled and not (last := settled[-1][0].rstrip()):
        settled.pop()
    if settled:
        settled[-1] = (last, *settled[-1][1:])
    return settled


def _runs(pieces: Pieces) -> tuple[Run, ...]:
    return tuple([Run(*piece) for piece in _settle_links(pieces)])


def _settle_links(pieces: Pieces) -> Pieces:
    """Takes off links that say no more than their text, and the underline that merely shows a link."""
    if not any([href is not None for _, _, href in pieces]):
        return pieces
    settled: Pieces = []
    for href, group in groupby(pieces, key=itemgetter(2)):
        stretch, shown = list(group), ~0
        if href is not None:
            shown = ~UNDERLINE
            written = "".join([text for text, _, _ in stretch])
            if written == href or same_address(written, href):
                href = None
        for text, marks, _ in stretch:
            _push(settled, (text, marks & shown, href))
    return settled


def _one_height(marks: int) -> int:
    """Nothing can be both raised and lowered; Word knows no such thing."""
    both = SUBSCRIPT | SUPERSCRIPT
    return marks & ~SUBSCRIPT if marks & both == both else marks


def settle_levels(content: Iterable[Paragraph | Table]) -> tuple[Paragraph | Table, ...]:
    """Lets no list item stand more than one level below the block before it.

    >>> [block.level for block in settle_levels([Paragraph("a", level=3), Paragraph("b", level=3)])]
    [1, 2]
    """
    settled: list[Paragraph | Table] = []
    deepest = 1
    for block in content:
        if isinstance(block, Paragraph) and block.level:
            level = min(block.level, deepest, DEEPEST)
            if level != block.level:
                block = replace(block, level=level)
            deepest = level + 1
        else:
            deepest = 1
        settled.append(block)
    return tuple(settled)


def escape(text: str) -> str:
    """Text as HTML shows it, with `<br>` for line breaks.

    >>> escape("a < b\\nc")
    'a &lt; b<br>c'
    """
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")


def _tags(run: Run) -> list[tuple[str, str]]:
    tags = [(f'<a href="{escape(run.href).replace(chr(34), "&quot;")}">', "</a>")] if run.href is not None else []
    tags += [(f"<{name}>", f"</{name}>") for mark, name in _TAGS if run.marks & mark]
    return tags


def inline_html(paragraph: Paragraph) -> str:
    """The text of one paragraph with its inline tags, without the tag of the paragraph itself."""
    if not paragraph.runs:
        return escape(paragraph.text)
    parts: list[str] = []
    stack: list[tuple[str, str]] = []
    for run in paragraph.runs:
        tags = _tags(run)
        common = 0
        while common < min(len(stack), len(tags)) and stack[common] == tags[common]:
            common += 1
        parts += [end for _, end in reversed(stack[common:])]
        parts += [start for start, _ in tags[common:]]
        parts.append(escape(run.text))
        stack = tags
    parts += [end for _, end in reversed(stack)]
    return "".join(parts)


def to_html(paragraphs: Iterable[Paragraph], inline: Callable[[Paragraph], str] = inline_html) -> str:
    """The canonical HTML of a rich text: p, lists with `start` where they do not count on, and inline tags.

    Args:
        paragraphs: the rich text.
        inline: writes what stands in one paragraph.

    >>> to_html([Paragraph("Fem:"), Paragraph("en", level=1, ordinal=1), Paragraph("to", level=1, ordinal=2)])
    '<p>Fem:</p><ol><li>en</li><li>to</li></ol>'
    """
    parts: list[str] = []
    open_lists: list[tuple[str, int]] = []  # the tag of each open list, and the number that would come next

    def close(depth: int) -> None:
        while len(open_lists) > depth:
            parts.append(f"</li></{open_lists.pop()[0]}>")

    for paragraph in paragraphs:
        close(paragraph.level)
        text = inline(paragraph)
        if not paragraph.level:
            parts.append(f"<p>{text}</p>")
            continue
        ordinal = paragraph.ordinal
        tag, number = ("ul", 0) if ordinal is None else ("ol", ordinal)
        if len(open_lists) == paragraph.level and open_lists[-1] == (tag, number):
            parts.append("</li><li>")
        else:
            close(paragraph.level - 1)
            start = f' start="{number}"' if tag == "ol" and number != 1 else ""
            parts.append(f"<{tag}{start}><li>")
            open_lists.append((tag, number))
        open_lists[-1] = (tag, number + 1 if tag == "ol" else 0)
        parts.append(text)
    close(0)
    return "".join(parts)


def split_addresses(paragraph: Paragraph, underlined: bool = False) -> Paragraph:
    """The paragraph with its written web addresses as hyperlinks, for formats in which one can follow them.

    Args:
        paragraph: the paragraph.
        underlined: whether those in underlined text are hyperlinks too; read back, they would lose their underline.

    >>> split_addresses(Paragraph("Se www.tryg.dk")).runs[1]
    Run(text='www.tryg.dk', marks=0, href='http://www.tryg.dk')
    """
    text = paragraph.text
    if "://" not in text and "www." not in text.lower():
        return paragraph
    barred: list[tuple[int, int]] = []  # where a link stands already, or an underline that the link would swallow
    start = 0
    for run in paragraph.runs:
        if run.href is not None or (run.marks & UNDERLINE and not underlined):
            barred.append((start, start + len(run.text)))
        start += len(run.text)
    found = [
        link for link in find_links(text) if all(link.span[1] <= begin or end <= link.span[0] for begin, end in barred)
    ]
    if not found:
        return paragraph
    pieces: Pieces = []
    start = 0
    for run in paragraph.runs or (Run(text),):
        end = start + len(run.text)
        cuts = [start, *(cut for link in found for cut in link.span if start < cut < end)]
        for begin, stop in zip(cuts, [*cuts[1:], end], strict=True):
            inside = [link.url for link in found if link.span[0] <= begin and stop <= link.span[1]]
            _push(pieces, (text[begin:stop], run.marks, inside[0] if inside else run.href))
        start = end
    return replace(paragraph, runs=tuple([Run(*piece) for piece in pieces]))
