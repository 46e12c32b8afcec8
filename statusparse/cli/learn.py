"""`statusparse learn`: derives the description of a form from a blank one."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from statusparse.cli.common import FAILED, UsageError, refuse_place, refuse_replacing, say
from statusparse.cli.words import Once
from statusparse.errors import NotAStatusForm, StatusParseError

__all__ = ["add"]

_SHOWN = 80  # characters of a text


def add(parser: argparse.ArgumentParser) -> None:
    """Adds the words of the command."""
    parser.add_argument("blank", metavar="BLANK", help="the blank form")
    parser.add_argument("-o", "--output", action=Once, metavar="FORM.toml", help="where to; standard output otherwise")
    parser.add_argument("--name", help="of the form; that of the file otherwise")
    parser.add_argument("--overwrite", action="store_true", help="replace FORM.toml where it is there already")
    parser.set_defaults(run=_learn, written=("toml",))


def _learn(options: argparse.Namespace) -> int:
    from statusparse.files import write_bytes
    from statusparse.forms.toml import to_toml
    from statusparse.learning import learn_form, left_over, own_guidance, unknown_columns

    refuse_place(options.output)
    refuse_replacing(options.output, [options.blank])
    if options.output is not None and Path(options.output).exists() and not options.overwrite:
        say(f"{options.output}: Someone may have mended the file of this name. Give another name, or --overwrite.")
        return FAILED
    if Path(options.blank).is_dir():
        raise UsageError(f"{options.blank} is a folder; name the file of one blank form.")
    try:
        form = learn_form(options.blank, options.name)
        try:
            unread: list[str] | None = left_over(options.blank, form)
        except NotAStatusForm:
            unread = None
    except StatusParseError as error:
        say(f"{options.blank}: {error.message}")
        return FAILED
    except OSError as error:
        say(f"{options.blank}: {error.strerror or error}. Check the name and the permissions.")
        return FAILED
    data = to_toml(form).encode()
    if options.output is None:
        sys.stdout.buffer.write(data)
    else:
        write_bytes(Path(options.output), data)
    for section in form.sections:
        if section.fills == "other":
            say(f"The section “{section.headings[0]}” fills `other`; name another field in its `fills` if one fits.")
    for section_heading, heading in unknown_columns(form):
        say(
            f"The column “{heading}” of the section “{section_heading}” is `extra`, since its heading is not known. "
            "If it holds the status, the one responsible or the deadline, move its heading to the `headings` of the "
            "column with the role `status`, `owner` or `due`; for a status, write `status = true` in the section too."
        )
    for heading, texts in own_guidance(form):
        shown = ", ".join(f"“{text[:_SHOWN]}”" for text in texts)
        say(
            f"Below “{heading}” was learnt as guidance, which is never read as an answer: {shown}; if these are "
            "answers, the form is filled in: take them out, leave an empty row in their place, and try again."
        )
    if not form.initiative.lead:
        say(
            "No line for the name of the initiative was found. If the form has one, write the words before the name to "
            "`lead` under `[initiative]`, and the line as it is printed to `text`."
        )
    if unread is None:
        say(
            f"With this description {options.blank} itself is not recognised yet: no column of its tables is known "
            "to hold a status, or it has no line for the initiative. Mend the description, and see with: "
            "statusparse check BLANK --form FORM.toml"
        )
    for text in unread or ():
        say(f"“{text[:_SHOWN]}” has no place in the form; reports will hold it in `unplaced`.")
    return 0
