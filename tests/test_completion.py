"""`--print-completion`: a shell completes every command, its options, and the names of files."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from statusparse.cli import _COMMANDS, main
from statusparse.cli.completion import SHELLS
from tests.tools import require


def _script(shell: str, capfd: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit) as ended:
        main(["--print-completion", shell])
    assert ended.value.code == 0
    return capfd.readouterr().out


def _completed(script: Path, folder: Path, *words: str) -> list[str]:
    """What bash offers for the last of the words."""
    require("bash")
    program = (
        f'source {script}; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${{#COMP_LINE}};'
        "$(complete -p statusparse | sed 's/.*-F \\([^ ]*\\).*/\\1/') statusparse;"
        'printf "%s\\n" "${COMPREPLY[@]}"'
    )
    done = subprocess.run(
        ["bash", "-c", program, "bash", *words], capture_output=True, text=True, check=True, cwd=folder
    )
    return done.stdout.split()


@pytest.fixture
def script(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "completion.bash"
    path.write_text(_script("bash", capfd), encoding="utf-8")
    return path


def test_bash_completes_the_commands(script: Path, tmp_path: Path) -> None:
    assert set(_COMMANDS) <= set(_completed(script, tmp_path, "statusparse", ""))
    assert _completed(script, tmp_path, "statusparse", "comp") == ["compare"]


def test_bash_completes_the_options_of_a_command_although_only_that_of_the_command_asked_for_is_loaded(
    script: Path, tmp_path: Path
) -> None:
    assert _completed(script, tmp_path, "statusparse", "convert", "--res") == ["--resume"]
    assert _completed(script, tmp_path, "statusparse", "new", "--overw") == ["--overwrite"]


def test_bash_completes_choices_and_files(script: Path, tmp_path: Path) -> None:
    (tmp_path / "tryg-2017.docx").touch()
    assert _completed(script, tmp_path, "statusparse", "check", "--revisions", "r") == ["reject"]
    assert _completed(script, tmp_path, "statusparse", "convert", "--to", "sq") == ["sqlite"]
    assert _completed(script, tmp_path, "statusparse", "convert", "tryg") == ["tryg-2017.docx"]
    assert _completed(script, tmp_path, "statusparse", "convert", "--into", "tryg") == ["tryg-2017.docx"]


@pytest.mark.parametrize("shell", SHELLS)
def test_every_shell_is_told_of_every_command(shell: str, capfd: pytest.CaptureFixture[str]) -> None:
    script = _script(shell, capfd)
    for command in _COMMANDS:
        assert command in script


def test_without_the_extra_it_is_said_which_to_install() -> None:
    program = (
        "import sys; sys.modules['shtab'] = None; from statusparse.cli import main; main(['--print-completion', 'zsh'])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert 'pip install "statusparse[completion]"' in done.stderr
    assert done.stdout == ""
