#!/usr/bin/env python3
# SPDX-FileCopyrightText: PA Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what neither CMake nor the compiler sees: which layer includes which, and the form of the files.

    check_layers.py [FOLDER]      prints "path:line: rule: message" a finding; exit 1 when there is any

A rule is a function that takes a Source and yields (line number, message). test_check_layers.py shows each rule a bad
file and sees it fire. Needs nothing but Python 3.9.
"""
import bisect
import pathlib
import re
import subprocess
import sys

# Own folder -> what it may include. The table of docs/adr/0001-layers.md; tests may include everything.
LAYERS = {
    "models/domain": {"models/domain"},
    "models/store": {"models/domain", "models/store"},
    "models/tables": {"models/domain", "models/tables"},
    "ui": {"models/domain", "models/tables", "ui"},
    "app": {"models/domain", "models/store", "models/tables", "ui", "app"},
}
# Qt classes that a layer must not name, even where a library drags their headers in.
FOREIGN_QT = {
    "models/domain": r"Q(Sql|Network|Tcp|Udp|Ssl|Widget|Painter|Image|Font|Gui|File$|SaveFile|Dir$|Process|Settings|Thread)",
    "models/store": r"Q(Network|Tcp|Udp|Ssl|Widget|Painter|Image|Font|Gui|AbstractItemModel)",
    "models/tables": r"Q(Sql|Network|Tcp|Udp|Ssl|Widget|Application$|Process|Settings)",
    "ui": r"Q(Sql|Network|Tcp|Udp|Ssl)",
}
GENERATED = re.compile(r'[\w]+\.moc$|padesk_version\.h$')
# Headers of Qt that begin with Qt and are not a whole module.
QT_FUNCTIONS = re.compile(r"Qt(Global|Math|Endian|Numeric|Algorithms|Plugin|Logging|ConcurrentRun|ConcurrentMap|Debug)$")

CPP = {".cpp", ".h", ".mm"}
HASH_COMMENTS = {".cmake", ".py", ".sh", ".supp"}
TEXT = CPP | HASH_COMMENTS | {".sql", ".md", ".json", ".txt", ".ts", ".qrc", ".yml", ".svg", ".html", ".css"}
SCRIPTS = {"dev", ".ci/run", ".clang-format", ".clang-tidy", ".editorconfig", ".gitattributes", ".gitignore"}
LICENCE = ("SPDX-FileCopyrightText: PA Desk contributors", "SPDX-License-Identifier: GPL-3.0-or-later")

# A statement, all in small or all in capital letters, so that "Select a site from the list" is none; or a piece of one.
STATEMENT = re.compile(
    r"\s*(select\s+(.+\bfrom\s|$)|select\s+[\w.]+\(|insert\s+(or\s+\w+\s+)?into\s|update\s+\w+\s+set\s|delete\s+from\s"
    r"|create\s+(temp(orary)?\s+|unique\s+|or\s+replace\s+)*(table|index|view|trigger|role|schema|function)\s"
    r"|drop\s+(table|index|view|trigger|role|schema|function)\s|alter\s+(table|role)\s|with\s+\w+(\(.*\))?\s+as\s*\("
    r"|pragma\s+\w|begin\s+(immediate|exclusive|transaction)|savepoint\s+\S+$|(release|rollback\s+to)\s+(savepoint\s)?\S+$"
    r"|lock\s+table\s|vacuum(\s+into\b.*)?$|set\s+(local\s+)?\w+\s*(=|to)\s|(listen|notify)\s+\w+\s*$)", re.S)
CLAUSE = re.compile(
    r"\border\s+by\s+\w|\bgroup\s+by\s+\w|\bwhere\s+[\w.]+\s*(=|<|>|in\s*\(|is\s+(not\s+)?null|like\s)"
    r"|\bjoin\s+\w+(\s+\w+)?\s+(on|using)\b", re.I)
LEFT_OPEN = re.compile(r'(?<!")\b(TO[D]O|FIX[M]E|XX[X]|HAC[K])\b(?!")')
MACHINE_PATH = re.compile(r"(?<![\w.}/-])/(home|root|work|Users)/\w|\b[A-Z]:\\\\?Users\\")
CLOCK = re.compile(r"\bcurrent(DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\s*\("
                   r"|\bQElapsedTimer\b|\b(system|steady|high_resolution)_clock\b|\bstd::time\s*\(")

STRING = r'"(?:\\.|[^"\\\n])*"'
TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^(\s]*)\((?P<raw>.*?)\)(?P=mark)"'
                   rf"|(?P<strings>{STRING}(?:\s*(?:u8|u|L)?{STRING})*)"
                   r"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'", re.S)


class Source:
    """One file: its path from the root, its text, and for C++ the code with comments and literals blanked out."""

    def __init__(self, root, path):
        self.root = root
        self.path = path.as_posix()
        self.suffix = ".cmake" if path.name == "CMakeLists.txt" else path.suffix
        self.data = (root / path).read_bytes()
        self.text = self.data.decode("utf-8", "replace")
        self.lines = self.text.split("\n")
        self.is_cpp = self.suffix in CPP
        self.layer = next((layer for layer in LAYERS if self.path.startswith(layer + "/")), None)
        self._starts = [0] + [match.end() for match in re.finditer("\n", self.text)]
        self.literals = []  # (line, text); neighbours that the compiler joins are one
        self.code = TOKEN.sub(self._blank, self.text) if self.is_cpp else self.text

    def _blank(self, match):
        line = self.line_of(match.start())
        if re.match(r"[ \t]*#[ \t]*include\b", self.lines[line - 1]):
            return match.group()
        if match["strings"]:
            self.literals.append((line, "".join(text[1:-1] for text in re.findall(STRING, match["strings"]))))
        elif match["raw"] is not None:
            self.literals.append((line, match["raw"]))
        return re.sub(r"[^\n]", " ", match.group())

    def line_of(self, offset):
        return bisect.bisect_right(self._starts, offset)

    def found(self, pattern, text=None):
        """The line and the match of each place where pattern occurs in the code (or the text given)."""
        for match in re.finditer(pattern, self.code if text is None else text):
            yield self.line_of(match.start()), match

    def includes(self):
        return ((line, match.group(1)) for line, match in self.found(r'(?m)^[ \t]*#[ \t]*include[ \t]*([<"][^>"]+)[>"]'))


def layer(source):
    """An include goes only to a layer that the table allows, and names no Qt class of a layer above."""
    if not source.layer:
        return
    foreign = FOREIGN_QT.get(source.layer)
    for line, name in source.includes():
        if name[0] == '"':
            target = next((other for other in LAYERS if name[1:].startswith(other + "/")), None)
            if target and target not in LAYERS[source.layer]:
                yield line, f"{source.layer} must not include {target}"
        elif foreign and re.match(foreign, name[1:]):
            yield line, f"{source.layer} must not include {name}>"


def own_include(source):
    """Own headers are named from the root of the project, so that the layer is visible in the line."""
    for line, name in source.includes() if source.is_cpp else ():
        if name[0] == '"' and not GENERATED.match(name[1:]) and not (source.root / name[1:]).is_file():
            yield line, f'{name}" is not a file seen from the root of the project'


def qt_include(source):
    """<QClass>, never <QtModule/QClass> (gets around the layer's libraries) and never a whole module."""
    for line, name in source.includes() if source.is_cpp else ():
        if re.match(r"<Qt[A-Z]", name) and not QT_FUNCTIONS.match(name[1:]):
            yield line, f"{name}>: include the class, not the module"


def sql_text(source):
    """SQL stands in resources/sql, where it can be read, compared and prepared on both engines by a test."""
    for line, literal in source.literals if source.layer else ():
        statement = literal.lower() if literal.lstrip()[:4].isupper() else literal
        if STATEMENT.match(statement) or CLAUSE.search(literal):
            yield line, f'SQL text in C++: "{" ".join(literal.split())[:50]}"'


def translation(source):
    """Sentences are for people: domain and store give codes, tables and ui translate them."""
    if source.layer in ("models/domain", "models/store"):
        for line, match in source.found(r"(?<![\w.>])(QObject::|QCoreApplication::)?(tr|translate)\s*\("):
            yield line, f"{match.group().strip()} in {source.layer}"


def clock(source):
    """Rules take the time as an argument."""
    if source.layer == "models/domain":
        for line, match in source.found(CLOCK):
            yield line, f"{match.group()} in the domain: pass the time in"


def arguments(code, start):
    """The arguments of a call, split at commas of its own level; start is just behind the opening bracket."""
    depth, begin, result = 0, start, []
    for at in range(start, len(code)):
        if code[at] in "([{":
            depth += 1
        elif code[at] in ")]}":
            depth -= 1
        if depth < 0 or (code[at] == "," and depth == 0):
            result.append(code[begin:at].strip())
            begin = at + 1
        if depth < 0:
            break
    return result


def connect(source):
    """connect(sender, signal, lambda) outlives what the lambda captured: give it a context object."""
    for line, match in source.found(r"\bconnect\s*\(") if source.is_cpp else ():
        given = arguments(source.code, match.end())
        if len(given) == 3 and (re.match(r"&|qOverload|Q\w*Overload|static_cast", given[1])):
            yield line, "connect without a context object"
    for line, _ in source.found(r"\b(SIGNAL|SLOT)\s*\(") if source.is_cpp else ():
        yield line, "string based connect"


def q_object(source):
    """The build looks for the macro at the begin of a line of its own."""
    for line, match in source.found(r"(?m)^.*\bQ_(OBJECT|GADGET)\b.*$") if source.is_cpp else ():
        if match.group().strip() not in ("Q_OBJECT", "Q_GADGET"):
            yield line, "Q_OBJECT must stand alone on its line"


def pragma_once(source):
    if source.suffix == ".h" and "\n#pragma once\n" not in "\n" + source.text.replace("\r", ""):
        yield 1, "#pragma once is missing"


def licence(source):
    """SQL files hold one statement each and nothing else; REUSE.toml speaks for resources/."""
    if source.is_cpp or source.suffix in HASH_COMMENTS or source.path in ("dev", ".ci/run"):
        head = "\n".join(source.lines[:4])
        for wanted in LICENCE:
            if wanted not in head:
                yield 1, f'"{wanted}" is missing in the first lines'


def listed(source):
    """A source that no CMakeLists.txt names is not built, so nobody notices when it breaks."""
    if not source.layer or not source.is_cpp:
        return
    folder = pathlib.PurePosixPath(source.path)
    for parent in folder.parents:
        lists = source.root / parent / "CMakeLists.txt"
        if lists.is_file() and str(folder.relative_to(parent)) in re.split(r"[\s()\"]+", lists.read_text("utf-8")):
            return
    yield 1, "no CMakeLists.txt above it lists this file"


def white_space(source):
    if source.data.startswith(b"\xef\xbb\xbf"):
        yield 1, "byte order mark"
    if source.data and not source.data.endswith(b"\n"):
        yield len(source.lines), "no line feed at the end"
    for number, line in enumerate(source.lines, 1):
        if "\r" in line:
            yield number, "carriage return"
        if "\t" in line:
            yield number, "tab"
        if line.rstrip("\r") != line.rstrip("\r").rstrip(" \t"):
            yield number, "space at the end of the line"


def left_open(source):
    for line, match in source.found(LEFT_OPEN, source.text):
        yield line, f"{match.group()}: finish it, or write an issue"


def machine_path(source):
    here = str(source.root.resolve()) + "/"
    for line, match in source.found(MACHINE_PATH, source.text):
        yield line, f"path of one machine: {match.group()}…"
    for line, _ in source.found(re.escape(here), source.text) if len(here) > 3 else ():
        yield line, "path of this checkout"


RULES = (layer, own_include, qt_include, sql_text, translation, clock, connect, q_object, pragma_once, licence, listed,
         white_space, left_open, machine_path)


def project_files(root):
    """Files of the checkout, or of the folder when it is not one (an unpacked archive, the self-test)."""
    if (root / ".git").exists():
        command = ["git", "-C", str(root), "ls-files", "-co", "--exclude-standard", "-z"]
        names = subprocess.run(command, check=True, capture_output=True).stdout.decode().split("\0")
        paths = (pathlib.Path(name) for name in names if name)
    else:
        paths = (path.relative_to(root) for path in root.rglob("*"))
    for path in sorted(paths):
        name = path.as_posix()
        ours = path.suffix in TEXT or name in SCRIPTS
        if ours and not name.startswith(("build/", "out/", "tests/data/")) and (root / path).is_file():
            yield path


def findings(root):
    for path in project_files(root):
        source = Source(root, path)
        for rule in RULES:
            for line, message in rule(source):
                yield source.path, line, rule.__name__, message


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[2])
    found = list(findings(root))
    for path, line, rule, message in found:
        print(f"{path}:{line}: {rule}: {message}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
