"""Where the tags of a source are sound, its tree is the one that the standard has, as html5lib shows."""

from __future__ import annotations

import itertools
import os
import random
import re
from typing import Any

import html5lib
import pytest

from statusparse.readers.html_elements import Element
from statusparse.readers.html_scan import cut, nested

ROUNDS = int(os.environ.get("STATUSPARSE_ROUNDS", "600"))
Events = list[tuple[str, str]]

SOUND = [
    "",
    "a < b",
    "a<br>b<hr/>",
    "<p>a</p><P CLASS=x>b</P>",
    "<!-- <p> --><p title='>'>a</p>",
    "<html><head><title>a<b></title><style>p{}</style></head><body>a</body></html>\n<!-- x -->",
    "<table><caption>x</caption><colgroup><col></colgroup><thead><tr><th>a</th></tr></thead><tr><td><p>b</p></td></tr></table>",
    "<ul><li>a<ul><li>b</li></ul></li></ul>",
    "<ul><li>a</li><ul><li>b</li></ul></ul>",
    "<div><span><p><b><i>a</i></b><o:p></o:p></p></span></div>",
    "<p><![if !supportLists]>1.<![endif]>a</p>",
    "<select><option>a</option></select>",
    "<p>a<p>b",
    "<ol>a<p>b</p>",
    "<ul><li>a<li>b</ul>c",
    "<table><tr><td>a<td>b<tr><td><p>c</table>d",
    "<div><p>a</div>b",
    "<p>a</p></body>b",
    "<p>a<br/x>b<br//>c</p/>",
    "<div/class=x>a</div><ul><li/ class=z>b</ul>",
    "<form><dl><dt>a<dd><p>b<dt>c</dl></form><address>d<wbr>e</address>",
]
UNSOUND = [
    "<dd>a",
    "<form><table><tr><td><form>a</form>b</td></tr></table></form>",
    "a</p>",
    "<span><p>a</span>b",
    "<p><b>a<p>b",
    "<b><p>a</p></b>",
    "<b>a<i>b</b>c</i>",
    "<p>a<div>b</div></p>",
    "<td>a",
    "<p><span><table></table></span></p>",
    "<table><td>a</td></table>",
    "<table><tr><p>a</p></tr></table>",
    "<tr><td>a</td></tr>",
    "<a href=x>a<a href=y>b</a></a>",
    "<p a='b>c</p>",
    "<p a=it's>c</p>",
    "<p>a<!-- b",
    "<title>a",
    "<title x=a/>b",
    "<script/x>b",
    "<p>alder<x</p>",
    "<p</p>",
    "<![CDATA[a]]>",
    "a</br>b",
    "<svg><p>a</p></svg>",
    "<div>" * 300 + "</div>" * 300,
]  # fmt: skip


def tree(source: str) -> Element | None:
    pieces = cut(source)
    return None if pieces is None else nested(pieces)


@pytest.mark.parametrize("source", SOUND)
def test_what_is_well_nested_is_sound(source: str) -> None:
    assert tree(source) is not None


@pytest.mark.parametrize("source", UNSOUND)
def test_what_a_parser_must_repair_is_not(source: str) -> None:
    assert tree(source) is None


def events(node: Any) -> Events:
    """The tree of html5lib as starts, texts and ends, without the elements that no tag began."""
    found: Events = []

    def walk(node: Any) -> None:
        known = isinstance(node.tag, str) and node.tag not in ("html", "head", "body", "tbody")
        if isinstance(node.tag, str):
            found.extend([("start", node.tag)] * known)
            found.append(("text", node.text or ""))
            for child in node:
                walk(child)
                found.append(("text", child.tail or ""))
            found.extend([("end", node.tag)] * known)

    walk(node)
    return joined(found)


def own_events(element: Element) -> Events:
    """Our own tree likewise."""
    found: Events = []
    for part in element.parts:
        if isinstance(part, str):
            found.append(("text", part))
        elif part.tag.name in ("html", "head", "body", "tbody"):
            found += own_events(part)
        else:
            found += [("start", part.tag.name), *own_events(part), ("end", part.tag.name)]
    return joined(found)


def joined(found: Events) -> Events:
    """The events with the texts that follow each other as one, without their blanks."""
    joined: Events = []
    for kind, text in found:
        words = "".join(text.split())
        if kind != "text":
            joined.append((kind, words))
        elif words and joined and joined[-1][0] == "text":
            joined[-1] = ("text", joined[-1][1] + words)
        elif words:
            joined.append((kind, words))
    return joined


def check(source: str) -> bool:
    """Whether a source is sound; if it is, its tree is the one of the standard."""
    source = f"<html>{source}"
    root = tree(source)
    if root is None:
        return False
    assert own_events(root) == events(html5lib.parse(source, namespaceHTMLElements=False)), source
    return True


VOID = ["br", "hr", "img", "input", "wbr"]
_NAMES = "a abbr address article b big blockquote body br button caption center code col colgroup dd del details div dl dt em fieldset figure font footer form frame h1 h2 h6 header hr i img input ins label li link main menu meta nav nobr noscript o:p object ol optgroup option p pre q ruby s section select small span st1:place strike strong style sub summary sup table tbody td template textarea tfoot th thead title tr tt u ul var wbr xml xmp"
NAMES = _NAMES.split()
#: Elements in which text is no sign of a sound file, since the reader itself looks for it.
TEXTLESS = ["table", "tbody", "thead", "tfoot", "tr", "colgroup", "select"]
#: Their content is no markup; libxml2 ends a paragraph before a title in it, but no word leaves its cell for that.
RAW = ["title", "textarea", "style"]


OPTIONAL = ["p", "li", "td", "tr", "tbody", "option"]


def without_some_ends(chance: random.Random, source: str) -> str:
    """The source without some of the end tags that may be left out, and others."""
    return re.sub(
        r"</(\w+)>", lambda tag: "" if chance.random() < (0.4 if tag[1] in OPTIONAL else 0.01) else tag[0], source
    )


def element(name: str, content: str, number: int) -> str:
    if name in VOID:
        return f"<{name}>{content}"
    return f"<{name}>{content}</{name}>" if name in TEXTLESS else f"<{name}>a{number}{content}b{number}</{name}>"


MARKUP = [name for name in NAMES if name not in RAW]


def test_every_element_in_and_behind_every_other() -> None:
    sound = 0
    for outer, inner in itertools.product(MARKUP, MARKUP):
        sound += check(f"<div>x{element(outer, element(inner, '', 2), 1)}y</div>")
        sound += check(f"<div>x{element(outer, '', 1)}{element(inner, '', 2)}y</div>")
    assert sound > 4000  # it would be no test if all were taken for broken


@pytest.mark.parametrize("seed", range(4))
def test_elements_nested_at_random(seed: int) -> None:
    chance = random.Random(seed)

    def some(depth: int) -> str:
        parts: list[str] = []
        for _ in range(chance.choice([0, 1, 1, 2, 3]) if depth else 0):
            if chance.random() < 0.2:
                rows = ("<tr>" + "".join(f"<td>{some(depth - 1)}</td>" for _ in range(2)) + "</tr>" for _ in range(2))
                parts.append("<table>" + "".join(rows) + "</table>")
            else:
                parts.append(element(chance.choice(MARKUP), some(depth - 1), chance.randrange(99)))
        return "".join(parts)

    assert sum(check(some(4)) + check(without_some_ends(chance, some(4))) for _ in range(ROUNDS)) > ROUNDS / 5
