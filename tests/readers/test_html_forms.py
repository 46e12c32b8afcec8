"""One form, as every program writes it in HTML: the records are those of the plain form, and nothing is lost."""

from __future__ import annotations

import base64
import html
import re
from collections.abc import Callable

import msgspec
import pytest

import statusparse as sp
from tests.comparing import essence
from tests.losses import letters
from tests.readers.html_builder import INITIATIVE, ROWS, TITLE, page, plain_text, table, visible
from tests.readers.html_mutators import archive

PLAIN = essence(sp.parse(plain_text().encode(), format="txt"))
ISLAND = """<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<!--[if gte mso 10]><style>p.MsoNormal {font-size:11pt}</style><![endif]-->"""


def word_cell(text: str) -> str:
    words = html.escape(text).replace(" ", "\n", 1)
    return f"<p class=MsoNormal style='margin-bottom:0cm'><span lang=DA\nstyle='font-size:12.0pt;mso-bidi-font-size:11.0pt'>{words}<o:p></o:p></span></p>"


def word_page(source: str, head: str = "") -> str:
    return source.replace(
        "<head>", f'<head>\n<meta name=Generator content="Microsoft Word 15">\n{head}{ISLAND}'
    ).replace(
        "<html>", '<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">'
    )


def without_end_tags(source: str) -> str:
    return re.sub(r"</(?:td|tr|p|body|html|table)>", "", source)


def sharepoint_cell(text: str) -> str:
    return f'<p class="ms-rteElement-P">\u200b{html.escape(text).replace(" ", "&#160;").replace(":", "&#58;")}<br></p>'


def mail(source: str) -> str:
    inner = f'<table width="100%"><tr><td align=center>{source}</td></tr></table>'
    return f"<div dir=ltr><blockquote type=cite style='margin:0'>{inner}</blockquote></div>"


def upper_tags(source: str) -> str:
    return re.sub(r"</?[a-z]+", lambda tag: tag[0].upper(), source)


def entities(source: str, form: str) -> str:
    def refer(match: re.Match[str]) -> str:
        code = ord(match[0])
        if form == "hex":
            return f"&#x{code:x};"
        if form == "decimal":
            return f"&#{code};"
        name = html.entities.codepoint2name.get(code)
        return (f"&{name}" if form == "bare" else f"&{name};") if name and code < 256 else match[0]

    return re.sub(r"[^\x00-\x7f]", refer, source)


VARIANTS: dict[str, Callable[[], str | bytes]] = {
    "a plain page": page,
    "Word, saved as web page": lambda: word_page(page(table(cell=word_cell))),
    "Word, in windows-1252": lambda: word_page(page(table(cell=word_cell), "<meta http-equiv=Content-Type content=\"text/html; charset=windows-1252\">")).encode("cp1252"),
    "Word, from the clipboard": lambda: word_page("<html><head></head><body><!--StartFragment-->" + page(table(cell=word_cell)).split("<body>")[1].replace("</body>", "<!--EndFragment--></body>")),
    "Word, with a condition that shows": lambda: page().replace("<table>", "<![if !vml]><table>").replace("</table>", "</table><![endif]>"),
    "Word, with inline content controls": lambda: page().replace("Spørgeskema", "<w:Sdt ShowingPlcHdr='t' ID='12'>Spørgeskema<w:sdtPr></w:sdtPr></w:Sdt>"),
    "Word, with smart tags and proofing": lambda: page().replace("Østre", "<st1:place w:st='on'><span class=SpellE>Østre</span></st1:place>"),
    "raw xml islands": lambda: page().replace("<body>", "<body><xml><w:data>ABCD</w:data></xml>"),
    "SharePoint, a page": lambda: page(f'<div class="ms-rtestate-field"><div class="ExternalClass0A1B" style="text-align&#58;left">{table(cell=sharepoint_cell)}</div></div>'),
    "SharePoint, a field": lambda: f'<div class="ExternalClass0A1B">{page(table(cell=sharepoint_cell)).split("<body>")[1].split("</body>")[0]}</div>',
    "an e-mail in nested layout tables": lambda: page().replace("<body>", "<body><div>").split("<body>")[0] + "<body>" + mail(page().split("<body>")[1].split("</body>")[0]) + "</body></html>",
    "a web archive, quoted-printable": lambda: archive(page(head="")),
    "a web archive behind a byte-order mark": lambda: b"\xef\xbb\xbf" + archive(page(head="")),
    "a web archive, base64, UTF-8": lambda: archive(page(head=""), "base64", "utf-8"),
    "no end tags": lambda: without_end_tags(page()),
    "a stray end tag in each cell": lambda: page(table(cell=lambda text: html.escape(text) + "</span></div></p></b>")),
    "script, style, template and comments": lambda: page(table(cell=lambda text: f"<script>a<b</script><style>p{{}}</style><template>t</template><!-- <td>c -->{html.escape(text)}<![CDATA[x]]>")),
    "breaks behind each cell": lambda: page(table(cell=lambda text: html.escape(text) + "<br>\n<BR/>")),
    "named references": lambda: entities(page(), "named"),
    "decimal references": lambda: entities(page(), "decimal"),
    "hexadecimal references": lambda: entities(page(), "hex"),
    "textarea in cells": lambda: page(table(cell=lambda text: f"<textarea rows=2>{html.escape(text)}</textarea>" if text else "")),
    "input fields in cells": lambda: page(table(cell=lambda text: f'<input type="text" value="{html.escape(text)}"><input type=hidden value=x>')),
    "drop-downs in cells": lambda: page(table(cell=lambda text: f"<select><option>Vælg<option selected>{html.escape(text)}<option>Andet</select>" if text else "")),
    "pre in cells": lambda: page(table(cell=lambda text: f"<pre>\n{html.escape(text)}\n</pre>" if text else "")),
    "base, and cells that are links to nowhere": lambda: page(table(cell=lambda text: f"<a href=#x>{html.escape(text)}</a>"), '<meta charset=utf-8><base href="https://tryg.dk/">'),
    "blanks and line ends anywhere": lambda: page(table(cell=lambda text: "\n \t " + html.escape(text).replace(" ", "\r\n   ") + "\r\n")),
    "upper-case tags": lambda: upper_tags(page()),
    "attributes without quotes": lambda: page().replace("<td>", "<td width=50% title=it's NOWRAP bgcolor=#fff>"),
    "quoted attributes with > and <": lambda: page().replace("<td>", "<td title='a > b < c' data-x=\"<td>\">"),
    "XHTML": lambda: page(before='<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd">\n', head='<title/><script type="text/javascript" src="x"/>').replace("<td></td>", "<td/>"),
    "XHTML with CDATA": lambda: page(before='<?xml version="1.0"?>\n').replace("Spørgeskema", "<![CDATA[Spørgeskema]]>"),
    "a byte-order mark": lambda: b"\xef\xbb\xbf" + page(head="").encode(),
    "UTF-16": lambda: page().encode("utf-16"),
    "UTF-16 big-endian without mark": lambda: page().encode("utf-16-be"),
    "windows-1252, undeclared": lambda: page(head="").encode("cp1252"),
    "UTF-8 that says windows-1252": lambda: page(head="<meta charset=windows-1252>").encode(),
    "windows-1252 that says UTF-8": lambda: page(head="<meta charset=utf-8>").encode("cp1252"),
    "windows-1252 that says UTF-16": lambda: page(head="<meta charset=utf-16>").encode("cp1252"),
    "cp850 that says windows-1252": lambda: page(head="<meta charset=windows-1252>").replace("–", "-").encode("cp850"),
    "a charset that is none": lambda: page(head="<meta charset=idna>").encode("cp1252"),
    "tables of rows, one each": lambda: page("".join(table([row]) for row in ROWS)),
    "rows alone": lambda: f"<tr><td>{html.escape(TITLE)}</td></tr><tr><td>{html.escape(INITIATIVE)}</td></tr>" + re.sub("</?table>", "", table()),
    "rows without a table below paragraphs": lambda: page(re.sub("</?table>", "", table())),
    "headings in th": lambda: page(table(ROWS[:1], tag="th") + table(ROWS[1:])),
    "row groups": lambda: page(table().replace("<table>", "<table><colgroup><col><col></colgroup><thead>").replace("</tr>", "</tr></thead><tbody>", 1).replace("</table>", "</tbody></table>")),
    "spans of one, none and nonsense": lambda: page().replace("<td>", "<td rowspan=1 colspan='1'>", 3).replace("<td>", "<td rowspan=-3 colspan=x>"),
    "everything in one table that is not closed": lambda: page().replace("</table>", ""),
    "text behind </html>": lambda: page().replace("<tr><td>Formidling", "</table></body></html><table><tr><td>Formidling"),
}  # fmt: skip
#: Where BeautifulSoup counts what no browser shows, or does not count what it shows.
NOT_COUNTED = {
    "drop-downs in cells",
    "input fields in cells",
    "XHTML with CDATA",
    "XHTML",
    "cp850 that says windows-1252",
}


@pytest.mark.parametrize("name", VARIANTS)
def test_a_form_in_html_gives_the_records_of_the_plain_form(name: str) -> None:
    source = VARIANTS[name]()
    data = source if isinstance(source, bytes) else source.encode()
    report = sp.parse(data)
    expected = msgspec.json.decode(msgspec.json.encode(PLAIN))
    if name == "cp850 that says windows-1252":
        expected = msgspec.json.decode(msgspec.json.encode(PLAIN).replace("–".encode(), b"-"))
    assert msgspec.json.decode(msgspec.json.encode(essence(report))) == expected
    assert report.source is not None
    assert report.source.format == "html"


@pytest.mark.parametrize("name", [name for name in VARIANTS if name not in NOT_COUNTED])
def test_no_letter_of_the_form_is_lost_or_doubled(name: str) -> None:
    source = VARIANTS[name]()
    text = source if isinstance(source, str) else page()
    data = source if isinstance(source, bytes) else source.encode()
    assert letters(sp.read_document(data).text()) == visible(text)


def test_merged_cells_hold_for_each_row_and_absurd_spans_end_with_their_rows() -> None:
    rows = (
        "<tr><td>Aktiviteter<td>Status<tr><td>Møde<td rowspan=65534>Afholdt 1/5<tr><td>Fest<tbody><tr><td>Tur<td>Aflyst"
    )
    report = sp.parse(f"<p>{INITIATIVE}<table>{rows}</table>".encode())
    assert [(item.text, item.status.text) for item in report.activities if item.status] == [
        ("Møde", "Afholdt 1/5"),
        ("Fest", "Afholdt 1/5"),
        ("Tur", "Aflyst"),
    ]


def test_headers_and_footnotes_of_a_web_archive_are_unplaced_texts() -> None:
    main = page(head="").replace(
        "</body>",
        "<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p>Kun voksne</p></div></div></body>",
    )
    header = (
        "<html><body><div style='mso-element:header' id=h1><p class=MsoHeader>Aalborg Kommune</p></div></body></html>"
    )
    part = b"------=_Next\r\nContent-Type: text/html\r\n\r\n" + header.encode() + b"\r\n------=_Next--"
    report = sp.parse(archive(main).replace(b"------=_Next--", part))
    assert [(text.kind, text.text) for text in report.unplaced] == [
        ("footnote", "Kun voksne"),
        ("header", "Aalborg Kommune"),
    ]


def test_each_part_of_a_web_archive_has_a_charset_of_its_own() -> None:
    header = base64.encodebytes("<p style='mso-element:header'>Børn på Ærø</p>".encode("mac_roman"))
    part = b"------=_Next\r\nContent-Type: text/html; charset=macintosh\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    data = archive(page(head="")).replace(b"------=_Next--", part + header + b"\r\n------=_Next--")
    report = sp.parse(data)
    assert [(text.kind, text.text) for text in report.unplaced] == [("header", "Børn på Ærø")]
    assert [item.text for item in report.activities] == [item["text"] for item in PLAIN["activities"]]


def test_a_text_file_that_begins_with_markup_is_no_html() -> None:
    source = "<p>Formidling</p>\n" + plain_text()
    report = sp.parse(source.encode())
    assert report.source is not None
    assert report.source.format == "txt"
    assert [text.text for text in report.unplaced] == ["Formidling"]
