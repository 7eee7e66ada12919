#!/usr/bin/env python3
# SPDX-FileCopyrightText: PA Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks i18n/*.ts: complete, nothing left over, the same placeholders on both sides, and up to date with the sources.

    check_catalogues.py FOLDER LUPDATE      prints "file: context: text: what is wrong"; exit 1 when there is any
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")
NUMERUS_FORMS = {"ja": 1, "en": 2}
UPDATE = ["-silent", "-I", ".", "-locations", "none", "-no-obsolete", "-extensions", "cpp,h", "models/tables", "ui", "app"]
OPTIONS = {"padesk_ja.ts": [], "padesk_en.ts": ["-pluralonly"]}


def texts(translation):
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def message_problems(message, language):
    source = message.findtext("source")
    translation = message.find("translation")
    if translation.get("type"):
        yield translation.get("type")
    if message.get("numerus") and len(translation.findall("numerusform")) != NUMERUS_FORMS[language]:
        yield "wrong number of plural forms"
    for text in texts(translation):
        if not text.strip():
            yield "no translation"
        elif sorted(PLACEHOLDER.findall(text)) != sorted(PLACEHOLDER.findall(source)):
            yield f"other placeholders: {text}"
        elif text != text.strip():
            yield "space at an end"
    if source != source.strip():
        yield "space at an end of the source"


def catalogue_problems(path):
    root = ElementTree.parse(path).getroot()
    language = root.get("language")[:2]
    for context in root.findall("context"):
        for message in context.findall("message"):
            for problem in message_problems(message, language):
                yield f"{path.name}: {context.findtext('name')}: {message.findtext('source')}: {problem}"


def is_up_to_date(root, lupdate, path):
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / path.name
        shutil.copy(path, copy)
        subprocess.run([lupdate, *UPDATE[:-3], *OPTIONS[path.name], *UPDATE[-3:], "-ts", copy], cwd=root, check=True,
                       stderr=subprocess.DEVNULL)
        return copy.read_bytes() == path.read_bytes()


def main():
    root, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]
    problems = []
    for name in OPTIONS:
        path = root / "i18n" / name
        problems += catalogue_problems(path)
        if not is_up_to_date(root, lupdate, path):
            problems.append(f"{name}: not up to date: build the target update_translations and translate what is new")
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
