"""What programs and people do to the HTML of a form without changing what it says: one row for each, and they stack."""

from __future__ import annotations

import base64
import html
import quopri
import re
from collections.abc import Callable
from email.message import EmailMessage
from email.policy import SMTP

Mutator = Callable[[str], str]
Container = Callable[[str], bytes]
MUTATORS: dict[str, Mutator] = {}
CONTAINERS: dict[str, Container] = {}

_TOKEN = re.compile(
    r"(<!--.*?-->|<(?:script|style|title|textarea|template|xml)\b.*?</(?:script|style|title|textarea|template|xml)>|<[a-z/!](?:[^>\"']|\"[^\"]*\"|'[^']*')*>)",
    re.IGNORECASE | re.DOTALL,
)


def mutator(act: Mutator) -> Mutator:
    """Enters a mutator under its name."""
    MUTATORS[act.__name__.replace("_", " ")] = act
    return act


def container(act: Container) -> Container:
    """Enters a way to save a page under its name."""
    CONTAINERS[act.__name__.replace("_", " ")] = act
    return act


def in_texts(source: str, act: Callable[[str], str]) -> str:
    """Acts on what stands between tags and is more than blanks."""
    pieces = _TOKEN.split(source)
    return "".join(
        act(piece) if at % 2 == 0 and piece.strip() and "<" not in piece else piece for at, piece in enumerate(pieces)
    )


def in_cells(source: str, before: str, after: str = "") -> str:
    """Puts markup at the start and the end of each cell."""
    pieces = _TOKEN.split(source)
    for at in range(1, len(pieces), 2):
        if re.match(r"<td\b", pieces[at], re.IGNORECASE):
            pieces[at] += before
        elif pieces[at].lower() == "</td>":
            pieces[at] = after + pieces[at]
    return "".join(pieces)


def in_tags(source: str, pattern: str, markup: str) -> str:
    """Replaces what each tag that matches begins with, and nothing that only looks like a tag."""
    pieces = _TOKEN.split(source)
    pieces[1::2] = [re.sub(rf"\A{pattern}", markup, tag, flags=re.IGNORECASE) for tag in pieces[1::2]]
    return "".join(pieces)


def in_head(source: str, markup: str) -> str:
    return re.sub(r"<head\b[^>]*>", lambda tag: tag[0] + markup, source, count=1, flags=re.IGNORECASE)


def in_body(source: str, before: str, after: str) -> str:
    source = re.sub(r"<body\b[^>]*>", lambda tag: tag[0] + before, source, count=1, flags=re.IGNORECASE)
    return re.sub(r"</body>", lambda tag: after + tag[0], source, count=1, flags=re.IGNORECASE)


# Word, saved as web page.


@mutator
def Word_97_with_fonts_and_upper_case(source: str) -> str:
    source = in_cells(source, '<FONT FACE="Arial" SIZE=2><P>', "</FONT></P>\n")
    return in_tags(source, r"<td\b", '<TD WIDTH="50%" VALIGN="TOP"')


@mutator
def Word_2000_with_conditions_and_empty_paragraphs(source: str) -> str:
    source = in_head(
        source,
        '<meta name=ProgId content=Word.Document><link rel=File-List href="./form_files/filelist.xml">'
        "<!--[if gte mso 9]><xml>\n <w:WordDocument>\n  <w:View>Print</w:View>\n </w:WordDocument>\n</xml><![endif]-->"
        "<style>\n<!--\n p.MsoNormal {mso-style-parent:\"\";}\n-->\n</style>",
    )  # fmt: skip
    return in_cells(
        source,
        "<p class=MsoNormal><![if !supportEmptyParas]>&nbsp;<![endif]><o:p></o:p></p>\n<p class=MsoNormal><span lang=DA style='mso-ansi-language:DA'>",
        "<o:p></o:p></span></p>",
    )


@mutator
def Word_2003_with_smart_tags(source: str) -> str:
    source = source.replace("<html>", '<html xmlns:st1="urn:schemas-microsoft-com:office:smarttags">')
    return in_texts(source, lambda text: f'<st1:metricconverter w:st="on" ProductID="1">{text}</st1:metricconverter>')


@mutator
def Word_2016_with_a_section_and_spans(source: str) -> str:
    source = in_body(source, "\n<div class=WordSection1>\n", "\n</div>\n")
    return in_cells(
        source,
        "<p class=MsoNormal style='margin-bottom:0cm;margin-bottom:.0001pt;line-height:\nnormal'><span style='font-size:12.0pt;mso-bidi-font-weight:bold'>",
        "</span></p>",
    )


@mutator
def Word_filtered_with_lines_broken_anywhere(source: str) -> str:
    return in_texts(source, lambda text: text.replace(" ", "\n", 2))


@mutator
def raw_xml_and_vml_islands(source: str) -> str:
    island = "<!--[if gte vml 1]><v:shape id=a><v:imagedata src=x.png/></v:shape><![endif]--><![if !vml]><img width=1 src=x.png><![endif]>"
    return in_cells(in_body(source, "<xml><w:data>08D0C9EA</w:data></xml>", ""), island)


@mutator
def proofing_spans_and_bookmarks(source: str) -> str:
    def split(text: str) -> str:
        words = text.split(" ")
        return " ".join(
            f"<span class=SpellE>{word}</span>" if at % 3 == 1 else f"<a name=OLE_LINK{at}></a>{word}"
            for at, word in enumerate(words)
        )

    return in_texts(source, split)


@mutator
def content_controls(source: str) -> str:
    return in_texts(source, lambda text: f"<w:Sdt ID='1' ShowingPlcHdr='f'>{text}<w:sdtPr></w:sdtPr></w:Sdt>")


# SharePoint and mail.


@mutator
def SharePoint_rich_text_in_cells(source: str) -> str:
    return in_cells(source, '<div class="ExternalClass0A1B"><p class="ms-rteElement-P">\u200b', "<br></p></div>")


@mutator
def SharePoint_blank_lines_and_numeric_references(source: str) -> str:
    source = in_texts(source, lambda text: text.replace(":", "&#58;").replace(" ", "&#160;", 1))
    return in_cells(source, "<div><br></div><div>", "</div><div>\u200b<br></div>")


@mutator
def SharePoint_a_page_with_web_parts(source: str) -> str:
    head = '<div id="DeltaPlaceHolderMain"><div class="ms-rtestate-field" style="display:inline"><div class="ms-rte-layoutszone-inner">'
    return in_body(source, head, "</div></div></div><script>var _spPageContextInfo={webTitle:'<b>x</b>'};</script>")


@mutator
def Outlook_in_a_layout_table(source: str) -> str:
    head = "<div class=WordSection1><table border=0 cellspacing=0 width='100%'><tbody><tr><td valign=top><div>"
    return in_body(source, head, "</div></td></tr></tbody></table><p class=MsoNormal><o:p>&nbsp;</o:p></p></div>")


@mutator
def Gmail_quoted(source: str) -> str:
    head = '<div dir="ltr"><div class="gmail_quote"><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex">'
    return in_body(source, head, "<br clear=all></blockquote></div></div>")


@mutator
def Apple_mail_with_spans_of_its_own(source: str) -> str:
    return in_texts(source, lambda text: f'<span class="Apple-converted-space">{text}</span>').replace(
        "<br>", "<br class=x>"
    )


# Tables.


@mutator
def row_groups_and_columns(source: str) -> str:
    source = in_tags(source, r"(<table\b.*)", r"\1<colgroup><col width=60%><col></colgroup><tbody>")
    return in_tags(source, "</table>", "</tbody></table>")


@mutator
def spans_that_say_nothing(source: str) -> str:
    return in_tags(source, r"<td\b", '<td rowspan=1 colspan="1" headers=x')


@mutator
def absurd_spans(source: str) -> str:
    return in_tags(source, r"<td\b", "<td rowspan=-3 colspan=x")


@mutator
def end_tags_left_out_where_the_standard_lets_them(source: str) -> str:
    pieces = _TOKEN.split(source)
    for at in range(1, len(pieces) - 2, 2):
        before_block = re.match(r"</?(?:td|tr|tbody|table|body|p|div)\b", pieces[at + 2], re.IGNORECASE)
        if before_block and not pieces[at + 1].strip() and re.match(r"</(?:td|tr|p|tbody)>", pieces[at], re.IGNORECASE):
            pieces[at] = ""
    return "".join(pieces)


@mutator
def stray_end_tags_in_cells(source: str) -> str:
    return in_cells(source, "</span></font></b></tr1></li>", "</i></strong></h7>")


@mutator
def bold_left_open_across_empty_ends(source: str) -> str:
    return in_cells(source, "", "<b>")


@mutator
def row_ends_doubled(source: str) -> str:
    return in_tags(source, "</tr>", "</tr></tr>")


@mutator
def a_form_element_between_rows(source: str) -> str:
    return in_tags(source, r"(<tr\b.*)", r"<form action=x>\1<input type=hidden name=y value=z>")


@mutator
def an_empty_table_before(source: str) -> str:
    return in_body(source, "<table><tr></tr><tr><td></td></tr></table><table></table>", "")


# What is no text.


@mutator
def scripts_styles_templates_and_comments(source: str) -> str:
    return in_cells(
        source,
        "<script>if (a<b) document.write('<td>x</td>')</script><!-- <td>c</td> --><style>td{}</style>",
        "<template><td>t</td></template><!--x-->",
    )


@mutator
def a_base_and_links_to_nowhere(source: str) -> str:
    return in_texts(in_head(source, '<base href="https://tryg.dk/">'), lambda text: f"<a href=#x>{text}</a>")


@mutator
def soft_hyphens_and_word_breaks(source: str) -> str:
    return in_texts(
        source,
        lambda text: re.sub(r"(&[^;\s]*;?)|(?<=[a-zæøå])(?=d[a-zæøå])", lambda found: found[1] or "&shy;<wbr>", text),
    )


@mutator
def an_unknown_element(source: str) -> str:
    return in_texts(source, lambda text: f"<blink><foo:bar baz='<td>'>{text}</foo:bar></blink>")


@mutator
def noscript_and_nobr(source: str) -> str:
    source = in_texts(source, lambda text: f"<nobr>{text}</nobr>")
    return in_tags(source, "</table>", "</table><noscript></noscript>")


@mutator
def details_around_the_tables(source: str) -> str:
    source = in_tags(source, r"<table\b", "<details open><summary></summary><table")
    return in_tags(source, "</table>", "</table></details>")


# How it is spelt.


@mutator
def upper_case_tags(source: str) -> str:
    return _TOKEN.sub(lambda tag: re.sub(r"\A</?\w+", lambda name: name[0].upper(), tag[0]), source)


@mutator
def attributes_without_quotes(source: str) -> str:
    return in_tags(source, r"<td\b", "<td width=50% NOWRAP bgcolor=#fff lang=da ")


@mutator
def quoted_attributes_that_hold_tags(source: str) -> str:
    return in_tags(source, r"<td\b", "<td title='a > b < c' data-x=\"</td><td>\" ")


@mutator
def named_references(source: str) -> str:
    return in_texts(
        source, lambda text: "".join(f"&{html.entities.codepoint2name[ord(c)]};" if c in "æøåÆØÅ–" else c for c in text)
    )


@mutator
def references_without_semicolon(source: str) -> str:
    return in_texts(source, lambda text: text.replace("æ", "&aelig").replace("ø", "&oslash").replace("å", "&aring"))


@mutator
def numeric_references_of_windows_1252(source: str) -> str:
    return in_texts(source, lambda text: text.replace("–", "&#150;").replace("ø", "&#xF8;").replace("å", "&#229;"))


@mutator
def self_closing_tags(source: str) -> str:
    return in_cells(source, '<a name="x" /><span/><o:p/>', "<br/>")


@mutator
def blanks_and_tabs_between_tags(source: str) -> str:
    return in_tags(source, r"(?=</?(?:td|tr|table|body)\b)", "\r\n\t  ")


@mutator
def pre_in_cells(source: str) -> str:
    return in_cells(source, "<pre>\n", "\n</pre>")


# How it is saved.


@container
def UTF_8(source: str) -> bytes:
    return source.encode()


@container
def UTF_8_with_a_mark_and_a_charset_that_lies(source: str) -> bytes:
    return b"\xef\xbb\xbf" + in_head(source.replace("utf-8", "windows-1252"), "").encode()


@container
def windows_1252_that_says_so(source: str) -> bytes:
    source = source.replace(
        '<meta charset="utf-8">', '<meta http-equiv=Content-Type content="text/html; charset=windows-1252">'
    )
    return source.replace("\u200b", "").encode("cp1252", "xmlcharrefreplace")


@container
def windows_1252_that_says_UTF_8(source: str) -> bytes:
    return source.replace("\u200b", "").encode("cp1252", "xmlcharrefreplace")


@container
def UTF_16(source: str) -> bytes:
    return source.encode("utf-16")


@container
def UTF_16_big_endian_without_mark(source: str) -> bytes:
    return source.encode("utf-16-be")


def archive(source: str, encoding: str = "quoted-printable", charset: str = "windows-1252") -> bytes:
    """A web archive as Word saves it, with a list of files and a picture."""
    data = source.encode(charset, "xmlcharrefreplace")
    coded = quopri.encodestring(data) if encoding == "quoted-printable" else base64.encodebytes(data)
    return (
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="----=_Next"; type="text/html"\r\n\r\n'
        b"This document is a Single File Web Page.\r\n\r\n------=_Next\r\nContent-Location: file:///C:/form.htm\r\n"
        b"Content-Transfer-Encoding: " + encoding.encode() + b'\r\nContent-Type: text/html; charset="' + charset.encode()
        + b'"\r\n\r\n' + coded + b"\r\n------=_Next\r\nContent-Location: file:///C:/form_files/image001.png\r\n"
        b"Content-Transfer-Encoding: base64\r\nContent-Type: image/png\r\n\r\niVBORw0KGgo=\r\n"
        b"------=_Next\r\nContent-Location: file:///C:/form_files/filelist.xml\r\nContent-Transfer-Encoding: 7bit\r\n"
        b'Content-Type: text/xml; charset="utf-8"\r\n\r\n<xml/>\r\n\r\n------=_Next--\r\n'
    )  # fmt: skip


@container
def web_archive_quoted_printable_windows_1252(source: str) -> bytes:
    return archive(source.replace('<meta charset="utf-8">', ""))


@container
def web_archive_base64_UTF_8(source: str) -> bytes:
    return archive(source, "base64", "utf-8")


@container
def web_archive_quoted_printable_UTF_8(source: str) -> bytes:
    return archive(source.replace('<meta charset="utf-8">', ""), "quoted-printable", "utf-8")


@container
def web_archive_of_a_browser_with_frames_of_its_own(source: str) -> bytes:
    message = EmailMessage(policy=SMTP)
    message["Subject"] = "Status på indsats"
    message["MIME-Version"] = "1.0"
    message.add_related(
        source.replace('<meta charset="utf-8">', ""),
        subtype="html",
        charset="iso-8859-15" if source.isascii() else "utf-8",
    )
    return message.as_bytes()


@container
def clipboard_with_its_header(source: str) -> bytes:
    """The format CF_HTML: a description in ASCII, with offsets in bytes, and marks around the fragment."""
    body = in_body(source.replace('<meta charset="utf-8">', ""), "<!--StartFragment-->", "<!--EndFragment-->").encode()
    head = "Version:1.0\r\nStartHTML:{:010d}\r\nEndHTML:{:010d}\r\nStartFragment:{:010d}\r\nEndFragment:{:010d}\r\nSourceURL:file:///C:/form.docx\r\n"
    size = len(head.format(0, 0, 0, 0))
    found = (
        size,
        size + len(body),
        size + body.index(b"<!--StartFragment-->") + 20,
        size + body.index(b"<!--EndFragment-->"),
    )
    return head.format(*found).encode() + body


@container
def clipboard_of_a_browser(source: str) -> bytes:
    return b"<meta http-equiv='content-type' content='text/html; charset=utf-8'>" + source.split("<body>")[-1].encode()
