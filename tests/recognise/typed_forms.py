"""Forms as one types them: a line a row, the tabs written as |."""

from __future__ import annotations

import statusparse as sp

__all__ = ["HEAD", "parse"]

HEAD = 'Status "Tryg Aalborg – en mere tryg kommune"\nIndsats: "Et trygt natteliv" 2017\n'


def parse(body: str, head: str = HEAD, form: str | None = None) -> sp.StatusReport:
    """The report of a form as tab-separated text.

    Args:
        body: what stands below title and initiative line.
        head: what stands above it.
        form: the form that it is read as.
    """
    return sp.parse((head + body).replace("|", "\t").encode(), form=form)
