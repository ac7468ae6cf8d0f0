"""Reads XML as its grammar wants it."""

from pathlib import Path

from lxml import etree

HERE = Path(__file__).parent


def read(root, path, grammar, findings):
    """The root of a file that keeps the grammar; None after a finding."""
    try:
        document = etree.parse(root / path)
    except (OSError, etree.XMLSyntaxError) as error:
        findings.add(path, "xml", error)
        return None
    schema = etree.RelaxNG(etree.parse(HERE / grammar))
    if not schema.validate(document):
        findings.add(path, "xml", f"line {schema.error_log[0].line}: {schema.error_log[0].message}")
        return None
    return document.getroot()
