"""Reads many files at once: each input by itself, in the order given, in flat memory.

    inputs ──▶ tasks ──▶ an executor ──▶ outcomes, in the order of the inputs
               work.py   pool.py         stream.py

`work` is what is done with one input, wherever it runs; `pool` is an executor that gives every worker one input at a
time, so that a worker that dies costs only that; `conversion` writes outputs, and keeps the journal that `--resume`
reads.
"""
