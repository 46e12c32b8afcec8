"""What a person is told of a long run that goes to a log."""

from __future__ import annotations

import pytest

from statusparse.batch.faults import Fault
from statusparse.cli import progress
from statusparse.cli.progress import Progress


def test_a_log_has_a_line_now_and_then_with_rate_and_time_left(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    now = [0.0]
    monkeypatch.setattr(progress, "monotonic", lambda: now[0])
    with Progress(100, quiet=False) as shown:
        for number in range(1, 31):
            now[0] = float(number)
            shown.done(f"{number}.txt", forms=1)
    assert capsys.readouterr().err.splitlines() == [
        "statusparse: 10 of 100 inputs, 0 failed, 1 a second, 90 seconds left",
        "statusparse: 20 of 100 inputs, 0 failed, 1 a second, 80 seconds left",
        "statusparse: 30 of 100 inputs, 0 failed, 1 a second, 70 seconds left",
    ]


def test_a_fault_is_told_at_once_and_counted_by_kind_at_the_end(capsys: pytest.CaptureFixture[str]) -> None:
    with Progress(4, quiet=False) as shown:
        shown.done("a.txt", Fault("NotAStatusForm", "No form."))
        assert capsys.readouterr().err == "statusparse: a.txt: No form.\n"
        shown.done("b.txt", Fault("FileNotFoundError", "No such file or directory", 2))
        shown.done("c.txt", Fault("NotAStatusForm", "No form."))
        shown.done("d.txt", forms=2)
        capsys.readouterr()
    shown.overview("out/errors.jsonl")
    said = capsys.readouterr().err.splitlines()
    assert said[0] == "statusparse: 2 forms in 4 inputs, 3 failed (listed in out/errors.jsonl)."
    assert [line.split() for line in said[3:]] == [
        ["NotAStatusForm", "2", "a.txt"],
        ["FileNotFoundError", "1", "b.txt"],
    ]


def test_quiet_says_nothing_and_brief_only_what_failed(capsys: pytest.CaptureFixture[str]) -> None:
    for quiet, brief, expected in ((True, False, ""), (False, True, "statusparse: a.txt: No form.\n")):
        with Progress(2, quiet=quiet, brief=brief) as shown:
            shown.done("a.txt", Fault("NotAStatusForm", "No form."))
            shown.done("b.txt", forms=1)
        shown.overview()
        assert capsys.readouterr().err == expected
