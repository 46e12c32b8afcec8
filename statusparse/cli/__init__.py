"""The command line. Each command is a module beside this one with one verb, `add`, and a line in `_COMMANDS`; only
the module of the command that was asked for is loaded.

Data goes to standard output in UTF-8, everything else to standard error. The exit status is 0 where all is well, 1
where some input failed (the others are done), 2 for wrong usage.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Sequence
from importlib import import_module

import statusparse
from statusparse.cli.common import FAILED, UsageError, say
from statusparse.cli.completion import SHELLS, PrintCompletion
from statusparse.cli.words import Words, WordsOfCommand

__all__ = ["main"]

_USAGE = 2
_INTERRUPTED = 130
#: What each command does.
_COMMANDS = {
    "convert": "turn forms into JSON or another format",
    "check": "show what is missing, doubtful or lost in each form, and how often",
    "compare": "show what became of the items of one edition in the next",
    "overview": "make one page to look at, of all forms",
    "new": "make the form of the next period, from the last one or empty",
    "learn": "derive the description of a form from a blank one",
    "schema": "print the JSON Schema of the JSON",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line.

    Args:
        arguments: the words after the command's name; None takes those of the process.

    Returns:
        The exit status.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if sys.stdout is None:  # it was closed before the command began, and a file that is opened would take its place
        say("Standard output is closed, so nothing was done. Leave it open, or send it to a file.")
        return FAILED
    words = sys.argv[1:] if arguments is None else list(arguments)
    parser = _parser(words)
    options: argparse.Namespace | None = None
    if not words:
        parser.print_help(sys.stderr)
        return _USAGE
    _refuse_unknown(words[0], parser)
    try:
        options = parser.parse_args(words)
        if _has_cut_name(options) or _has_table_as_input(options):
            return _USAGE
        status: int = options.run(options)
        sys.stdout.flush()
        if status:
            _ask(options)
        return status
    except KeyboardInterrupt as stopped:
        say(f"Stopped. {stopped}".rstrip())
        return _INTERRUPTED
    except BrokenPipeError:
        _leave_output()
        return 0
    except UsageError as error:
        _say_missing(options)
        say(str(error))
        _ask(options)
        return _USAGE
    except OSError as error:
        from statusparse.files import cannot_be_written

        said = f"{error.filename or 'standard output'}: {error.strerror or error}. Nothing more was written."
        say(cannot_be_written(error) or said)
        _leave_output()
        return FAILED


def _refuse_unknown(word: str, parser: argparse.ArgumentParser) -> None:
    """Refuses a word that stands in the place of the command and is none."""
    if word.startswith("-") or word in _COMMANDS:
        return
    from difflib import get_close_matches

    nearest = get_close_matches(word, _COMMANDS, n=1)
    meant = f"is {nearest[0]} meant?" if nearest else f"the commands are {', '.join(_COMMANDS)}."
    parser.error(f"There is no command {word}; {meant}")


def _has_cut_name(options: argparse.Namespace) -> bool:
    """Whether the shell has cut a name at its blanks, which is said."""
    from statusparse.cli.missing import cut_name

    name = cut_name(getattr(options, "inputs", ()))
    if name is None:
        return False
    _say_missing(options)
    say(f'A name with blanks is put in quotation marks: "{name}"')
    return True


def _has_table_as_input(options: argparse.Namespace) -> bool:
    """Whether the table to write stands among what is to be read, which is said before anything is read."""
    if len(getattr(options, "inputs", ())) < 2:
        return False
    from statusparse.cli.meant import table_among_inputs

    asked = table_among_inputs(options)
    if asked is not None:
        say(asked)
    return asked is not None


def _say_missing(options: argparse.Namespace | None) -> None:
    """Says which inputs are not there, before anything about the outputs."""
    from statusparse.cli.missing import missing

    for name in missing(getattr(options, "inputs", ())):
        say(f"{name}: No such file or directory. Check the name and the permissions.")


def _ask(options: argparse.Namespace | None) -> None:
    """Asks what was likely meant by names that are not there, after what has failed for them."""
    from statusparse.cli.meant import questions

    if options is not None and not getattr(options, "quiet", False):
        for question in questions(options):
            say(question)


def _leave_output() -> None:
    """Lets what is still to be written to standard output go nowhere, lest Python complain of it at its end."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser(words: Sequence[str], every: bool = False) -> argparse.ArgumentParser:
    """The parser, with the words of the command that is asked for, or of every one."""
    parser = Words(
        prog="statusparse",
        description="Reads the status forms of Danish municipal programmes, and writes JSON or the form again.",
    )
    parser.add_argument("--version", action="version", version=f"statusparse {statusparse.__version__}")
    parser.add_argument(
        "--print-completion",
        action=PrintCompletion,
        whole=lambda: _parser((), every=True),
        choices=SHELLS,
        help="print what lets a shell complete the words of this command",
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=WordsOfCommand)
    asked = next((word for word in words if not word.startswith("-")), "")
    for name, does in _COMMANDS.items():
        command = commands.add_parser(name, help=does)
        if every or name == asked:
            import_module(f"{__name__}.{name}").add(command)
    return parser
