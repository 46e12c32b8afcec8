"""Links: to the files by their place relative to the page, and out of forms to the web alone."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import unquote

import pytest

import statusparse as sp
from statusparse.overview.sources import Source, safe_address, source_of
from tests.overview.pages import page_of

NAMES = ["skema.docx", "æøå ny.txt", "100 % & #1?.html", "a:b.txt", 'x"><script>.txt', "..hidden.txt", "a'b\\c.docx"]


@pytest.mark.parametrize("name", NAMES)
def test_a_link_leads_from_the_page_to_the_file(name: str, tmp_path: Path) -> None:
    file, folder = tmp_path / "arkiv" / "2017" / name, tmp_path / "sider"
    file.parent.mkdir(parents=True)
    folder.mkdir()
    file.write_bytes(b"x")
    source = source_of(str(file), folder)
    assert source.href is not None
    assert set(source.href).isdisjoint(set("\"'<>\\ #?:"))
    assert Path(folder, unquote(source.href)).read_bytes() == b"x"
    assert source.name == f"arkiv/2017/{name}"


def test_a_member_of_a_zip_archive_is_named_in_it_and_the_link_leads_to_the_archive() -> None:
    found = source_of("arkiv/2014.zip!/Gug/skema.docx", Path())
    assert found == Source("Gug/skema.docx", "arkiv/2014.zip", "arkiv/2014.zip")


def test_a_url_is_linked_where_a_browser_can_open_it_and_its_password_is_not_shown() -> None:
    assert source_of("https://ole:kode@arkiv.example/a b.docx", Path()) == Source(
        "https://arkiv.example/a b.docx", None, "https://arkiv.example/a%20b.docx"
    )
    assert source_of("s3://arkiv/a.docx", Path()).href is None
    assert source_of("zip://a.docx::https://arkiv.example/a.zip", Path()).href is None


@pytest.mark.parametrize("name", ["", "-"])
def test_what_has_no_file_has_no_link(name: str) -> None:
    assert source_of(name, Path()) == Source(None)


def test_a_name_that_is_no_utf8_is_linked_and_shown_with_stand_ins() -> None:
    found = source_of(os.fsdecode(b"skema-\xe6.txt"), Path())
    assert (found.name, found.href) == ("skema-\ufffd.txt", "skema-%E6.txt")


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://tryg.dk/fælles møde", "https://tryg.dk/f%C3%A6lles%20m%C3%B8de"),
        ("mailto:a@b.dk", "mailto:a@b.dk"),
        ("HTTP://TRYG.DK", "HTTP://TRYG.DK"),
        ("javascript:alert(1)", None),
        (" jAvA\tscript:alert(1)", None),
        ("data:text/html,x", None),
        ("vbscript:x", None),
        ("file:///etc/passwd", None),
        ("//tryg.dk/x", None),
        ("tel:+4598123456", None),
        ('https://tryg.dk/"><script>', "https://tryg.dk/%22%3E%3Cscript%3E"),
    ],
)
def test_only_addresses_of_the_web_and_of_mailboxes_become_links(url: str, address: str | None) -> None:
    assert safe_address(url) == address


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("Møde", "#:~:text=M%C3%B8de"),
        ("1-2, 3 & 4", "#:~:text=1%2D2%2C%203%20%26%204"),
        ("første linje\nanden linje", "#:~:text=f%C3%B8rste%20linje"),
        ("ord " * 40, "#:~:text=" + "%20".join(["ord"] * 20)),
        ("å" * 200, ""),
        ("", ""),
    ],
)
def test_a_link_leads_to_the_text_where_a_browser_can_find_it(text: str, fragment: str) -> None:
    assert Source("a.txt", None, "a.txt", finds=True).link(text) == "a.txt" + fragment
    assert Source("a.docx", None, "a.docx").link(text) == "a.docx"
    assert Source(None).link(text) is None


def test_a_browser_finds_texts_in_forms_of_text_and_html_alone(tmp_path: Path) -> None:
    links = {}
    for format in ("txt", "html", "docx"):
        report = sp.new_report("Byen", year=2018, activities=[sp.item("Gårdfest", status="Planlagt")])
        sp.write(report, tmp_path / f"a.{format}")
        page = page_of(list(sp.parse_many(tmp_path / f"a.{format}")), tmp_path)
        links[format] = page.xpath("//table[@id='items']//td[last()]/a/@href")
    assert links == {
        "txt": ["a.txt#:~:text=G%C3%A5rdfest"],
        "html": ["a.html#:~:text=G%C3%A5rdfest"],
        "docx": ["a.docx"],
    }
