"""Libraries that only some of the outputs want: each comes with an extra of the package."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["extra"]


@contextmanager
def extra(name: str, library: str) -> Iterator[None]:
    """Imports made within it say, where they fail, which extra to install.

    Args:
        name: of the extra in pyproject.toml.
        library: its name on PyPI.

    Raises:
        ImportError: the library is not installed.

    >>> with extra("xlsx", "XlsxWriter"):
    ...     import no_such_library
    Traceback (most recent call last):
    ImportError: This needs XlsxWriter, which is not installed. Install it with: pip install "statusparse[xlsx]"
    """
    try:
        yield
    except ImportError as error:
        said = f'This needs {library}, which is not installed. Install it with: pip install "statusparse[{name}]"'
        raise ImportError(said, name=error.name) from error
