"""Changes data piece by piece, so that it keeps most of its form: words, fields and lines, or tags."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

Mend = Callable[[bytes], bytes]


def changed(data: bytes, cut: re.Pattern[bytes], words: Sequence[bytes], mend: Mend, chance: random.Random) -> bytes:
    """The data with up to five pieces changed; one time in five it is changed blindly in place of that.

    Args:
        data: what is changed.
        cut: what parts the pieces; it has one group, and so is a piece too.
        words: pieces that may be put in.
        mend: changes bytes blindly.
        chance: what is done, and where.
    """
    if chance.random() < 0.2:
        return mend(data)
    pieces = [piece for piece in cut.split(data) if piece]
    for _ in range(chance.randint(1, 5)):
        at, other = (chance.randrange(len(pieces) + 1) for _ in "ab")
        low, high = sorted((at, min(other, at + chance.choice((1, 2, 8, 40)))))
        match chance.randrange(7):
            case 0:
                del pieces[low:high]
            case 1:
                pieces[other:other] = pieces[low:high]
            case 2:
                pieces[low:high] = reversed(pieces[low:high])
            case 3:
                pieces[at : at + 1] = [mend(pieces[at])] if at < len(pieces) else []
            case 4 if pieces:
                pieces[at:at] = [chance.choice(pieces)]
            case 5:
                pieces[at : at + 1] = [chance.choice(words)]
            case _:
                pieces[at:at] = [chance.choice(words)]
    return b"".join(pieces)
