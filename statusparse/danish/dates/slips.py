"""Slips of the finger in the names of months: "febuar", "okotber", "septemper"."""

from __future__ import annotations

__all__ = ["LONG", "like_a_slip", "misspelt"]

# The names that are long enough to be known with a letter missing or two neighbours swapped.
LONG = ("januar", "februar", "august", "september", "oktober", "november", "december")

# Other slips, by the month that is meant. None of them is a Danish word or a name.
SLIPS = {
    "januar": ("januuar", "jannuar", "janauar", "januray"),
    "februar": ("febuaru", "febrauar", "februrar", "febuarar", "febbruar"),
    "marts": ("marst", "matrs", "mrats"),
    "april": ("apirl", "arpil", "aprli", "aprill", "appril"),
    "juni": ("juin", "jnui"),
    "juli": ("juil", "jlui"),
    "august": ("aguust", "auguast", "auugust", "augustt"),
    "september": ("septemper", "sebtember", "septenber", "septemeber", "septembber"),
    "oktober": ("oktoper", "oktorber", "oktovber", "oktomber", "oktobber"),
    "november": ("novenber", "novemper", "novemeber", "nobember", "novermber"),
    "december": ("decemper", "decenber", "decemeber", "decermber", "dezember", "desember"),
}


def misspelt(month: str) -> list[str]:
    """The slips that stand for a month's name: what the table has, and what a finger does to the long names.

    >>> misspelt("juni"), "augsut" in misspelt("august")
    (['juin', 'jnui'], True)
    """
    slips = [*SLIPS.get(month, ())]
    if month in LONG:
        for i in range(1, len(month)):
            slips.append(month[:i] + month[i + 1 :])
            if i + 1 < len(month):
                slips.append(month[:i] + month[i + 1] + month[i] + month[i + 2 :])
    return slips


def like_a_slip() -> str:
    """A pattern for what may be one of the slips, by its length and letters: a tree of them all takes long to make."""
    patterns: list[str] = []
    for month in SLIPS:
        slips = misspelt(month)
        second, others = ({*"".join(slip[part] for slip in slips)} for part in (slice(1, 2), slice(2, None)))
        lengths = [len(slip) - 2 for slip in slips]
        letters = [f"[{''.join(sorted(some))}]" for some in (second, others)]
        patterns.append(f"{month[0]}{''.join(letters)}{{{min(lengths)},{max(lengths)}}}")
    return "|".join(patterns)
