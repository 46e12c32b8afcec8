"""Danish words: dates and status phrases. Takes strings, knows nothing of files."""
