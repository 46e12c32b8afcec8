"""What a broken zip archive makes of `zipfile` and its decompressors."""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib

__all__ = ["ZIP_FAULTS"]

#: What they raise on archives that are truncated, damaged or made up.
ZIP_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    OSError,
    EOFError,
    ValueError,
    OverflowError,
    LookupError,
    NotImplementedError,
)
