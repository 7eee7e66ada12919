# SPDX-FileCopyrightText: PA Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what Python's csv module and codecs say, for the tests to compare with.

csvoracle.py tables DIR COUNT SEED   N.csv (random tables in all dialects) and N.json ({"encoding", "rows"})
csvoracle.py cp932                   one "CODE UNICODE" line (hex) a double-byte code of CP932
"""
import csv
import json
import pathlib
import random
import sys

ALPHABET = list('ab1 "\',;\t\n') + ['""', 'サイト', '髙', '﨑', '①', '㈱', 'ｱｲ', '表', 'ソ', 'ー', '', '', '=', "'@"]


def table(rng, encoding, alphabet):
    columns = rng.randint(1, 8)
    rows = [[f'c{i}' for i in range(columns)]]
    for _ in range(rng.randint(0, 40)):
        rows.append([''.join(rng.choices(alphabet, k=rng.randint(0, 12))) for _ in range(columns)])
    return rows


def write_tables(folder, count, seed):
    rng = random.Random(seed)
    for number in range(count):
        encoding = rng.choice(['utf-8', 'utf-8-sig', 'cp932'])
        end = rng.choice(['\n', '\r\n'])
        alphabet = ALPHABET + (['𠮷', 'é', '가', '\u301c'] if encoding != 'cp932' else [])
        alphabet += ['\r', '\r\n'] if end == '\r\n' else []
        rows = table(rng, encoding, alphabet)
        with open(folder / f'{number}.csv', 'w', encoding=encoding, newline='') as file:
            csv.writer(file, delimiter=rng.choice(',;\t') if len(rows[0]) > 1 else ',', lineterminator=end,
                       quoting=rng.choice([csv.QUOTE_MINIMAL, csv.QUOTE_ALL])).writerows(rows)
        content = {'encoding': 'cp932' if encoding == 'cp932' else 'utf-8', 'rows': rows}
        (folder / f'{number}.json').write_text(json.dumps(content), encoding='utf-8')


def write_cp932():
    for lead in [*range(0x81, 0xa0), *range(0xe0, 0xfd)]:
        for trail in range(0x40, 0xfd):
            code = bytes([lead, trail])
            try:
                text = code.decode('cp932')
            except UnicodeDecodeError:
                continue
            if len(text) == 1:
                print(code.hex(), f'{ord(text):04x}')


if sys.argv[1] == 'tables':
    write_tables(pathlib.Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
else:
    write_cp932()
