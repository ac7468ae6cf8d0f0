"""The forms in which the corpus is written: one file for each tool, with one function `write(site, folder)`."""
