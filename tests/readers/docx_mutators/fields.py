"""Fields, legacy form fields and hyperlinks."""

from __future__ import annotations

from tests.readers.docx_builder import Package, W, element, elements, run
from tests.readers.docx_mutators.common import SDT, mutator, parent_of, runs, says, wrap
from tests.readers.docx_mutators.parts_of_words import in_place_of

BEGIN, SEPARATE, END = (f"<w:fldChar w:fldCharType='{kind}'/>" for kind in ("begin", "separate", "end"))
INSTRUCTION = "<w:instrText xml:space='preserve'>{}</w:instrText>"


def split_address(package: Package, around: str) -> None:
    """Puts the address in the form into a link, its text in two runs."""
    one = next(one for one in runs(package) if "https" in (one.findtext(W + "t") or ""))
    before, address = (one.findtext(W + "t") or "").split("https")
    link = "<w:rStyle w:val='Hyperlink'/><w:u w:val='single'/>"
    for new in elements(run(before) + around.format(run("https", link) + run(address, link))):
        one.addprevious(new)
    parent_of(one).remove(one)


@mutator(early=True, alone="address")
def addresses_as_hyperlinks_by_relationship(package: Package) -> None:
    identifier = package.relate("hyperlink", "https://www.tryg.dk/møde", external=True)
    split_address(package, f"<w:hyperlink r:id='{identifier}' w:history='1'>{{}}</w:hyperlink>")


@mutator(early=True, alone="address")
def addresses_as_hyperlinks_with_a_control_within(package: Package) -> None:
    identifier = package.relate("hyperlink", "https://www.tryg.dk/m%C3%B8de", external=True)
    control = SDT.format("<w:text/>").replace("<w:sdtContent/>", "<w:sdtContent>{}</w:sdtContent>")
    split_address(package, f"<w:hyperlink r:id='{identifier}'>{control}</w:hyperlink>")


@mutator(early=True, alone="address", uses="fields")
def addresses_as_fields_over_several_runs(package: Package) -> None:
    split_address(
        package,
        f"<w:r>{BEGIN}</w:r><w:r>{INSTRUCTION.format(' HYPER')}</w:r>"
        '<w:r><w:instrText>LINK "https://www.tryg.</w:instrText></w:r><w:r><w:instrText>dk/møde" \\o "Tip" \\t "_blank" </w:instrText></w:r>'
        f"<w:r>{SEPARATE}</w:r>{{}}<w:r>{END}</w:r>",
    )


@mutator(early=True, alone="address")
def addresses_as_simple_fields(package: Package) -> None:
    split_address(package, "<w:fldSimple w:instr=' HYPERLINK &quot;https://www.tryg.dk/møde&quot; '>{}</w:fldSimple>")


@mutator(uses="fields")
def internal_links_and_bookmarks(package: Package) -> None:
    for number, one in enumerate(runs(package)):
        if number % 2:
            wrap(one, "<w:hyperlink w:anchor='_Toc1' w:history='1'/>")
        else:
            instruction = INSTRUCTION.format(' HYPERLINK \\l "_Toc1" ')
            one.addprevious(element(f"<w:r>{BEGIN}</w:r>"))
            one.addprevious(element(f"<w:r>{instruction}{SEPARATE}</w:r>"))
            one.addnext(element(f"<w:r>{END}</w:r>"))


@mutator(uses="fields")
def legacy_text_fields_around_every_text(package: Package) -> None:
    data = (
        "<w:ffData><w:name w:val='Tekst1'/><w:enabled/><w:textInput><w:default w:val='Skriv'/></w:textInput></w:ffData>"
    )
    for one in runs(package):
        one.addprevious(element(f"<w:r><w:fldChar w:fldCharType='begin'>{data}</w:fldChar></w:r>"))
        one.addprevious(element(f"<w:r>{INSTRUCTION.format(' FORMTEXT ')}</w:r>"))
        one.addprevious(element(f"<w:r>{SEPARATE}</w:r>"))
        one.addnext(element(f"<w:r>{END}</w:r>"))


def form_field(data: str, instruction: str, result: str = "") -> str:
    return (
        f"<w:r><w:fldChar w:fldCharType='begin'><w:ffData>{data}</w:ffData></w:fldChar></w:r>"
        f"<w:r>{INSTRUCTION.format(instruction)}</w:r><w:r>{SEPARATE}</w:r>{result}<w:r>{END}</w:r>"
    )


@mutator(early=True, alone="Løbende", uses="fields")
def a_drop_down_shows_its_chosen_entry(package: Package) -> None:
    choice = "<w:result w:val='1'/><w:default w:val='0'/><w:listEntry w:val='Planlagt'/><w:listEntry w:val='Løbende'/>"
    in_place_of(package, "Løbende", form_field(f"<w:ddList>{choice}</w:ddList>", " FORMDROPDOWN ", run("?")))


@mutator(says("Løbende", "☒ Løbende ☐ Planlagt"), early=True, alone="Løbende", uses="fields")
def legacy_checkboxes(package: Package) -> None:
    ticked = form_field("<w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox>", " FORMCHECKBOX ")
    empty = form_field("<w:checkBox><w:default w:val='0'/></w:checkBox>", " FORMCHECKBOX ")
    in_place_of(package, "Løbende", f"{ticked}{run(' Løbende ')}{empty}{run(' Planlagt')}")


@mutator(uses="fields")
def fields_within_fields(package: Package) -> None:
    inner = f"<w:r>{BEGIN}<w:t>7</w:t></w:r><w:r>{SEPARATE}<w:t>7</w:t></w:r><w:r>{END}<w:t>7</w:t></w:r>"
    condition = (
        f"<w:r>{BEGIN}</w:r><w:r><w:instrText> IF </w:instrText><w:t>1 = 1</w:t></w:r>{inner}<w:r>{SEPARATE}</w:r>"
    )
    for one in runs(package):
        for before in elements(condition):
            one.addprevious(before)
        one.addnext(element(f"<w:r>{END}</w:r>"))


@mutator(uses="fields")
def fields_that_show_nothing(package: Package) -> None:
    for one in runs(package):
        for name in ("XE", "TC", "RD", "ASK"):
            instruction = INSTRUCTION.format(f' {name} "Indeks" ')
            one.addnext(element(f"<w:r>{BEGIN}{instruction}{END}</w:r>"))


@mutator(uses="fields")
def simple_fields_of_kinds_that_show_what_was_saved(package: Package) -> None:
    kinds = ("DOCPROPERTY x", "REF a \\h", "DATE \\@ dd-MM-yyyy", "MERGEFIELD Navn", "AUTHOR", "QUOTE")
    for number, one in enumerate(runs(package)):
        wrap(one, f"<w:fldSimple w:instr=' {kinds[number % len(kinds)]} '/>")


@mutator(early=True, alone="whole", uses="fields")
def a_field_over_all_paragraphs_and_cells(package: Package) -> None:
    every = runs(package)
    every[0].addprevious(element(f"<w:r>{BEGIN}<w:instrText>TOC</w:instrText>{SEPARATE}</w:r>"))
    every[-1].addnext(element(f"<w:r>{END}</w:r>"))


@mutator(alone="fields")
def fields_that_never_end(package: Package) -> None:
    for one in runs(package)[::3]:
        one.addprevious(element(f"<w:r>{BEGIN}<w:instrText> REF x </w:instrText></w:r>"))


@mutator(alone="fields")
def ends_and_separators_of_no_field(package: Package) -> None:
    for one in runs(package)[::2]:
        one.addprevious(element(f"<w:r>{SEPARATE}{END}</w:r>"))
        one.addnext(element(f"<w:r><w:instrText> lost instruction </w:instrText>{END}</w:r>"))


@mutator(early=True, alone="fields")
def a_field_whose_end_was_deleted(package: Package) -> None:
    one = runs(package)[4]
    one.addprevious(element(f"<w:r>{BEGIN}<w:instrText> REF a </w:instrText>{SEPARATE}</w:r>"))
    one.addnext(element(f"<w:del w:id='1' w:author='A'><w:r>{END}</w:r></w:del>"))


@mutator(early=True, uses="fields")
def a_deleted_result_beside_an_inserted_one(package: Package) -> None:
    one = runs(package)[5]
    inserted = wrap(one, "<w:ins w:id='1' w:author='A'/>")
    inserted.insert(0, element(f"<w:r>{BEGIN}<w:instrText> REF a </w:instrText>{SEPARATE}</w:r>"))
    inserted.append(element(f"<w:r>{END}</w:r>"))
    old = f"{BEGIN}<w:delInstrText> REF b </w:delInstrText>{SEPARATE}<w:delText>gammelt</w:delText>{END}"
    inserted.addprevious(element(f"<w:del w:id='2' w:author='A'><w:r>{old}</w:r></w:del>"))
