"""Takes apart what HTML is wrapped in: web archives (.mht: MHTML, RFC 2557) and the clipboard of Windows (CF_HTML)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statusparse.errors import MalformedDocument

if TYPE_CHECKING:
    from email.message import Message

__all__ = ["html_parts", "is_archive", "without_clipboard_header"]

_MARK = b"\xef\xbb\xbf"  # which an editor that saved the archive has put before it
_HEADER = re.compile(rb"\s*(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n)+")
_ARCHIVE = re.compile(
    rb"^content-type:\s*(?:multipart/(?:related|alternative|mixed)|text/html)", re.IGNORECASE | re.MULTILINE
)
_MIME = re.compile(rb"^mime-version:", re.IGNORECASE | re.MULTILINE)
_HEADER_LENGTH = 4096
_CLIPBOARD = re.compile(rb"\s*Version:[\d.]+\s+(?:(?:Start|End)[A-Za-z]+:-?\d+\s+|SourceURL:[^\r\n]*\s+)+(?=<)")


def is_archive(data: bytes) -> bool:
    """Whether content begins with the header of a web archive.

    >>> is_archive(b"MIME-Version: 1.0\\r\\nContent-Type: multipart/related; boundary=x\\r\\n\\r\\n")
    True
    """
    if b":" not in data[:64]:
        return False
    header = _HEADER.match(data[:_HEADER_LENGTH].removeprefix(_MARK))
    return header is not None and bool(_MIME.search(header[0]) and _ARCHIVE.search(header[0]))


def without_clipboard_header(data: bytes) -> bytes:
    """Content without the description that the clipboard puts before HTML; other content as it is.

    >>> without_clipboard_header(b"Version:1.0\\r\\nStartHTML:0000000036\\r\\n<html>")
    b'<html>'
    """
    found = _CLIPBOARD.match(data) if b"Version:" in data[:16] else None
    return data[found.end() :] if found else data


def html_parts(data: bytes) -> list[tuple[bytes, str | None]]:
    """The HTML pages of a web archive, the page itself first, each with the charset that its part names.

    Args:
        data: an archive.

    Raises:
        MalformedDocument: it cannot be taken apart, or holds no page.
    """
    from email import message_from_bytes  # few pages are wrapped
    from email.errors import MessageError

    try:
        archive = message_from_bytes(data.removeprefix(_MARK).lstrip())
        start = str(archive.get_param("start") or "")
        parts = [part for part in archive.walk() if part.get_content_type() in ("text/html", "application/xhtml+xml")]
        parts.sort(key=lambda part: bool(start) and str(part.get("Content-ID") or "") != start)
        pages = [(_payload(part), _charset(part)) for part in parts]
    except (MessageError, ValueError, LookupError, RecursionError, AttributeError, TypeError) as error:
        raise MalformedDocument("The web archive is broken. Save the page or the form anew.") from error
    if not pages:
        raise MalformedDocument("The web archive holds no page. Save the page or the form anew.")
    return pages


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _charset(part: Message) -> str | None:
    charset = part.get_param("charset")
    return charset if isinstance(charset, str) else None
