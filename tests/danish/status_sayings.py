"""Status cells as people put them: consequences, exceptions, what runs now, what hangs where.

One line each, as in `status_batches`, written by hand from the design; a cell may go over several lines.
"""

from __future__ import annotations

SAYINGS = """
# Consequences
Pengene er brugt til andet, så det bliver ikke til noget | cancelled
Beboerrådgiveren er sygemeldt, så rådgivningen ligger stille indtil videre | postponed
Hallen bliver renoveret, så ingen svømning i foråret | cancelled
Pakken med reflekser kom først efter jul, så vi gemmer uddelingen til næste mørketid | postponed
Direktøren vil have det hele tænkt om, så vi holder lige inde med indkøbet | postponed
Underviseren er rejst, så kurset er udskudt | postponed
Lokalet er solgt, så klubben er lukket ned | cancelled
Tilskuddet er opbrugt, så turen er aflyst | cancelled
Bussen er skrottet, så ingen ture i år | cancelled
Lederen er fratrådt – så mødet blev ikke afholdt | not_started
Vi har brugt pengene på it, så projektet er droppet | cancelled
Afholdt 3/5, så nu mangler kun evalueringen | completed | in_progress
Kurset er afholdt, så nu mangler evalueringen | completed | not_started
Afholdt 3/5, så næste møde er aflyst | completed | cancelled
Gennemføres, så snart bevillingen er på plads | planned
Kurset er afholdt, så vidt vides aflyses det næste | completed
Mødet er afholdt, så længe interessen ikke dropper | completed
Flyer er uddelt, så ingen er i tvivl | completed
Gennemført. Regnvejr, så picnicen er aflyst | completed | cancelled
Mødet er afholdt, men bussen brød sammen, så turen er aflyst | completed | cancelled
"""
