"""Web addresses: finding them in running text and writing them as absolute URLs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote

from statusparse.document import Paragraph
from statusparse.report import Link

__all__ = ["absolute_url", "find_links", "links_of", "same_address", "without_addresses"]

# The first letter stands before all conditions, and in both cases: a search then passes over other letters at once.
_ADDRESS = re.compile(
    r"[hHfFwW](?<![\w@].)(?:(?<=[hH])[tT]{2}[pP][sSſ]?://|(?<=[fF])[tT][pP]://|(?<=[wW])[wW]{2}\.)[^\s<>\"“”„«»]+"
)
_SCHEME = re.compile(r"(?:https?|ftp)://[^\s/]|mailto:\S|tel:\S", re.IGNORECASE)
_CLOSERS = {")": "(", "]": "[", "}": "{"}
_TRAILING = ".,;:!?'’…"
_MAY_BE_TRAILING = frozenset(_TRAILING) | _CLOSERS.keys()
# Characters that a URL may hold as they are (RFC 3986, reserved and unreserved), and the sign of an escape.
_SAFE = "%/:=&?~#+!$,;'@()*[]-._"
_NOTHING_TO_ESCAPE = re.compile(rf"[A-Za-z0-9{re.escape(_SAFE)}]*")
_LONE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_EMPTY_BRACKETS = re.compile(r"\(\s*\)|\[\s*\]|<\s*>")


def absolute_url(address: str) -> str | None:
    """The absolute, percent-encoded URL of a web address (RFC 3986), or None where it is none.

    Args:
        address: as written; `http://` is assumed before `www.`.

    >>> absolute_url("www.tryg.dk/Fælles møde")
    'http://www.tryg.dk/F%C3%A6lles%20m%C3%B8de'
    >>> absolute_url("javascript:alert(1)") is None
    True
    """
    address = address.strip()
    if address[:4].lower() == "www.":
        address = "http://" + address
    if not _SCHEME.match(address):
        return None
    scheme, slashes, rest = address.partition("://")
    if slashes and not rest.isascii():
        end = min((at for mark in "/?#" if (at := rest.find(mark)) >= 0), default=len(rest))
        rest = _ascii_host(rest[:end]) + rest[end:]
    address = _LONE_PERCENT.sub("%25", scheme + slashes + rest)
    return address if _NOTHING_TO_ESCAPE.fullmatch(address) else quote(address, safe=_SAFE, errors="replace")


def _ascii_host(host: str) -> str:
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host


def same_address(text: str, url: str) -> bool:
    """Whether a link's text already says its target.

    >>> same_address("https://tryg.dk", "https://tryg.dk/")
    True
    """
    if url.startswith("mailto:"):
        return text == url[7:]
    own = absolute_url(text)
    return own is not None and own.rstrip("/") == url.rstrip("/")


def find_links(text: str) -> list[Link]:
    """The web addresses in a running text, without the sentence's own punctuation.

    >>> [link.text for link in find_links("Se www.tryg.dk (og https://a.dk/b_(c)).")]
    ['www.tryg.dk', 'https://a.dk/b_(c)']
    """
    found = []
    for match in _ADDRESS.finditer(text):
        written = _without_punctuation(match[0])
        url = absolute_url(written)
        if url is not None:
            found.append(Link(written, (match.start(), match.start() + len(written)), url))
    return found


def _without_punctuation(address: str) -> str:
    if address[-1] not in _MAY_BE_TRAILING:
        return address
    balance = {closer: address.count(opener) - address.count(closer) for closer, opener in _CLOSERS.items()}
    end = len(address)
    while end:
        last = address[end - 1]
        if last in _TRAILING:
            end -= 1
        elif last in _CLOSERS and balance[last] < 0:
            balance[last] += 1
            end -= 1
        else:
            break
    return address[:end]


def links_of(paragraphs: Iterable[Paragraph], text: str) -> tuple[Link, ...]:
    """All links of a rich text: its hyperlinks, and the addresses in the words around them.

    Args:
        paragraphs: the paragraphs, whose `shown` texts are the lines of `text`.
        text: the text that the spans count in.
    """
    found = find_links(text) if "://" in text or "www." in text.lower() else []
    linked: list[Link] = []
    offset = 0
    for paragraph in paragraphs:
        start = offset + len(paragraph.shown) - len(paragraph.text)
        for run in paragraph.runs:
            end = start + len(run.text)
            if run.href is not None:
                if linked and linked[-1].url == run.href and linked[-1].span[1] == start:
                    start = linked.pop().span[0]
                linked.append(Link(text[start:end], (start, end), run.href))
            start = end
        offset += len(paragraph.shown) + 1
    if linked:
        found = [
            link
            for link in found
            if all(link.span[1] <= other.span[0] or link.span[0] >= other.span[1] for other in linked)
        ]
    return tuple(sorted(linked + found, key=lambda link: link.span))


def without_addresses(text: str) -> str:
    """The text without its web addresses and the brackets that held nothing else.

    >>> without_addresses("Folder (https://tryg.dk) til borgere")
    'Folder til borgere'
    """
    found = find_links(text)
    if not found:
        return text
    parts, end = [], 0
    for link in found:
        parts.append(text[end : link.span[0]])
        end = link.span[1]
    rest = _EMPTY_BRACKETS.sub("", "".join([*parts, text[end:]]))
    lines = (" ".join(line.split()) for line in rest.split("\n"))
    return "\n".join(line for line in lines if line)
