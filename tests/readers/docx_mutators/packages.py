"""Packages: part names, encodings, namespaces, content types, styles, and parts that are no text."""

from __future__ import annotations

import re

from tests.readers.docx_builder import Package, W, document, element, paragraph, properties_part, run
from tests.readers.docx_mutators.common import mutator, properties_of, rewrite

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."


@mutator(alone="styles")
def a_title_style_that_is_bold(package: Package) -> None:
    style = "<w:style w:type='paragraph' w:styleId='Form'><w:name w:val='Form'/><w:rPr><w:b/></w:rPr></w:style>"
    package.part("styles", "w:styles", style)
    for number, one in enumerate(package.body.iter(W + "p")):
        if number in (0, 1, 3, 4):
            properties_of(one, "pPr").insert(0, element("<w:pStyle w:val='Form'/>"))


@mutator(alone="styles")
def styles_that_are_not_there_or_rest_on_each_other(package: Package) -> None:
    first = "<w:style w:styleId='A'><w:basedOn w:val='B'/></w:style>"
    package.part("styles", "w:styles", first + "<w:style w:styleId='B'><w:basedOn w:val='A'/></w:style>")
    for number, one in enumerate(package.body.iter(W + "p")):
        properties_of(one, "pPr").insert(0, element(f"<w:pStyle w:val='{('A', 'Missing', '')[number % 3]}'/>"))


@mutator(alone="names")
def a_background_before_the_body(package: Package) -> None:
    def act(parts: dict[str, bytes]) -> dict[str, bytes]:
        main = parts[package.main]
        return {**parts, package.main: main.replace(b"<w:body", b"<w:background w:color='FFFFFF'/><w:body", 1)}

    rewrite(package, act)


@mutator(alone="encoding")
def utf_16_parts(package: Package) -> None:
    package.encoding = "UTF-16"


@mutator(alone="encoding")
def latin_1_parts(package: Package) -> None:
    package.encoding = "ISO-8859-1"


@mutator(alone="names")
def odd_part_names_and_absolute_targets(package: Package) -> None:
    package.main = "Word Folder/Dokument%201.XML"

    def act(parts: dict[str, bytes]) -> dict[str, bytes]:
        return {**parts, "_rels/.rels": parts["_rels/.rels"].replace(b"Word Folder", b"/WORD FOLDER/../Word%20Folder")}

    rewrite(package, act)


@mutator(alone="names")
def part_names_in_other_letter_case_and_with_backslashes(package: Package) -> None:
    def act(parts: dict[str, bytes]) -> dict[str, bytes]:
        return {
            name.upper() if "rels" in name else name.upper().replace("/", "\\"): data for name, data in parts.items()
        }

    rewrite(package, act)


@mutator(alone="names")
def a_macro_enabled_document(package: Package) -> None:
    package.main, package.main_type = "doc/main.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"


@mutator(alone="names")
def a_template(package: Package) -> None:
    package.main, package.main_type = "doc/main.xml", f"{WORD}template.main+xml"


@mutator(alone="names")
def no_content_types(package: Package) -> None:
    rewrite(package, lambda parts: {name: data for name, data in parts.items() if "Content_Types" not in name})


@mutator(alone="names properties")
def no_package_relationships(package: Package) -> None:
    rewrite(package, lambda parts: {name: data for name, data in parts.items() if name != "_rels/.rels"})


@mutator(alone="styles notes headers comments")
def optional_parts_that_are_missing(package: Package) -> None:
    for kind in ("styles", "numbering", "footnotes", "comments", "header", "settings", "theme"):
        package.relate(kind, f"{kind}.xml")


@mutator()
def parts_that_are_no_text_of_the_document(package: Package) -> None:
    blocks = (
        f"<w:docParts><w:docPart><w:docPartBody>{paragraph(run('Byggeblok'))}</w:docPartBody></w:docPart></w:docParts>"
    )
    package.part("glossaryDocument", "w:glossaryDocument", blocks, "glossary/document.xml")
    package.add("package", "embeddings/Mappe1.xlsx", document(paragraph(run("Regneark"))).data(), "application/zip")
    package.add("customXml", "item1.xml", "<svar>Skjult svar</svar>", "application/xml")
    package.part(
        "settings",
        "w:settings",
        "<w:themeFontLang w:val='da-DK'/><w:docVars><w:docVar w:name='a' w:val='Variabel'/></w:docVars>",
    )


@mutator(alone="properties")
def titles_in_the_properties_beside_the_one_in_the_body(package: Package) -> None:
    properties_part(package, "Dokument1")


@mutator(alone="strict")
def strict_namespaces(package: Package) -> None:
    def act(parts: dict[str, bytes]) -> dict[str, bytes]:
        names = rb"http://schemas\.openxmlformats\.org/(wordprocessingml|officeDocument|drawingml)/2006/"
        return {name: re.sub(names, rb"http://purl.oclc.org/ooxml/\1/", data) for name, data in parts.items()}

    rewrite(package, act)


@mutator(alone="strict names")
def strict_namespaces_under_other_prefixes(package: Package) -> None:
    strict_namespaces(package)

    def act(parts: dict[str, bytes]) -> dict[str, bytes]:
        main = re.sub(
            rb"(?<=[</ ])w:|(?<=xmlns:)w(?==)", lambda match: match[0].replace(b"w", b"word"), parts[package.main]
        )
        return {**parts, package.main: main}

    rewrite(package, act)
