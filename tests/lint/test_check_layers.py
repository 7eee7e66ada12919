#!/usr/bin/env python3
# SPDX-FileCopyrightText: PA Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows every rule of check_layers a bad file and sees it fire at the right line, and near misses that must pass."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
import check_layers

HEAD = "// SPDX-FileCopyrightText: PA Desk contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
UNSURE = "TO" + "DO"
HOME = "/" + "home/"

# (rule, path, text below the two licence lines, line of the finding in that text)
BAD = [
    ("layer", "models/domain/a.cpp", '#include "models/store/b.h"\n', 1),
    ("layer", "models/domain/records/a.cpp", '\n#include "ui/b.h"\n', 2),
    ("layer", "models/domain/a.cpp", "#include <QSqlQuery>\n", 1),
    ("layer", "models/domain/a.cpp", "#include <QFile>\n", 1),
    ("layer", "models/store/a.cpp", '#include "models/tables/b.h"\n', 1),
    ("layer", "models/store/a.cpp", '#include "app/letters/b.h"\n', 1),
    ("layer", "models/tables/a.cpp", '#include "models/store/b.h"\n', 1),
    ("layer", "ui/sites/a.cpp", '#  include "models/store/b.h"\n', 1),
    ("layer", "ui/sites/a.cpp", '#include "app/gui/b.h"\n', 1),
    ("layer", "ui/a.cpp", "#include <QNetworkReply>\n", 1),
    ("own_include", "app/cli/a.cpp", '#include "b.h"\n', 1),
    ("own_include", "tests/a.cpp", '#include "../models/b.h"\n', 1),
    ("qt_include", "models/domain/a.cpp", "#include <QtCore/QString>\n", 1),
    ("qt_include", "tests/a.cpp", "#include <QtTest>\n", 1),
    ("sql_text", "models/store/a.cpp", 'auto q = u"select id from site"_qs;\n', 1),
    ("sql_text", "models/store/a.cpp", '\nauto q = "select id, name "\n         "from site";\n', 2),
    ("sql_text", "models/store/a.cpp", 'auto q = R"(\ninsert into site (id) values (1))";\n', 1),
    ("sql_text", "models/store/a.cpp", 'auto q = QStringLiteral("UPDATE site SET name = ?");\n', 1),
    ("sql_text", "models/store/a.cpp", 'auto q = base + u" where site_id = :id";\n', 1),
    ("sql_text", "app/cli/a.cpp", 'exec("PRAGMA foreign_keys=ON");\n', 1),
    ("sql_text", "ui/a.cpp", 'auto q = "select " + columns;\n', 1),
    ("sql_text", "app/a.cpp", 'exec("begin immediate");\n', 1),
    ("translation", "models/domain/a.cpp", 'auto t = tr("no");\n', 1),
    ("translation", "models/store/a.cpp", 'auto t = QObject::tr("no");\n', 1),
    ("translation", "models/store/a.cpp", 'auto t = QCoreApplication::translate("a", "no");\n', 1),
    ("clock", "models/domain/a.cpp", "auto now = QDateTime::currentDateTimeUtc();\n", 1),
    ("clock", "models/domain/a.cpp", "auto now = std::chrono::system_clock::now();\n", 1),
    ("connect", "ui/a.cpp", "\nconnect(button, &QPushButton::clicked,\n    [this] { save(a, b); });\n", 2),
    ("connect", "app/a.cpp", "QObject::connect(box, qOverload<int>(&QComboBox::activated), handler);\n", 1),
    ("connect", "tests/a.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));\n", 1),
    ("q_object", "ui/a.h", "class A : public QObject { Q_OBJECT\n};\n", 1),
    ("pragma_once", "ui/a.h", "class A;\n", -1),
    ("listed", "models/domain/records/forgotten.cpp", "\n", -1),
    ("white_space", "ui/a.cpp", "int a;\r\n", 1),
    ("white_space", "ui/a.cpp", "\tint a;\n", 1),
    ("white_space", "docs/a.md", "trailing \n", 1),
    ("white_space", "resources/sql/a.sql", "select 1", 1),
    ("white_space", "i18n/a.ts", "\ufeff<TS/>\n", -1),
    ("left_open", "ui/a.cpp", f"// {UNSURE}: later\n", 1),
    ("left_open", "docs/a.md", f"{UNSURE}\n", 1),
    ("machine_path", "docs/a.md", f"see {HOME}somebody/padesk\n", 1),
    ("machine_path", "tests/a.cpp", f'open("{HOME}somebody/x");\n', 1),
]
GOOD = {
    "models/domain/CMakeLists.txt": "padesk_add_layer(Domain SOURCES b.h records/c.cpp)\n",
    "models/domain/b.h": "#pragma once\n#include <QtGlobal>\n#include <tl/expected.hpp>\n",
    "models/domain/records/c.cpp": '#include "models/domain/b.h"\n// connect(a, &A::b, [] {}) select a from b; tr("x")\n'
                                   "const auto big = 1'000'000; const char quote = '\"'; // where a = b\n",
    "ui/CMakeLists.txt": "padesk_add_layer(Ui SOURCES a.cpp)\n",
    "ui/a.cpp": '#include "models/domain/b.h"\nclass A : public QObject {\n    Q_OBJECT\n};\n'
                "void f()\n{\n    connect(a, &A::b, this, [this](int c) { g(c, 1); });\n"
                '    connect(url, user, password);\n    tr("Select a site from the list");\n    tr("XXXX-XXXX-XXXX");\n    rude("XXX");\n'
                '    query(QStringLiteral("update_site"));\n    tr("Begin");\n}\n#include "a.moc"\n',
    "tests/tst_a.cpp": '#include "models/domain/b.h"\nauto q = "select id from site";\n',
    "resources/sql/queries/common/site.sql": "select id from site where id = :id\n",
}


class RuleTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)

    def write(self, path, text, head=HEAD):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        head = head if file.suffix in (".cpp", ".h") else head.replace("//", "#") if file.name == "CMakeLists.txt" else ""
        file.write_bytes((head + text).encode())
        return head.count("\n")

    def fired(self, rule):
        return [(path, line) for path, line, name, _ in check_layers.findings(self.root) if name == rule]

    def test_every_rule_fires(self):
        for number, (rule, path, text, line) in enumerate(BAD):
            with self.subTest(rule=rule, text=text):
                self.root = self.root / str(number)
                offset = self.write(path, text)
                self.assertIn((path, offset + line if line > 0 else 1), self.fired(rule))
                self.root = self.root.parent

    def test_every_rule_has_a_bad_file(self):
        self.assertEqual({rule.__name__ for rule in check_layers.RULES} - {"licence"}, {rule for rule, *_ in BAD})

    def test_licence_is_missed(self):
        for path, head in (("ui/a.cpp", ""), ("CMakeLists.txt", ""), ("ui/a.h", HEAD.split("\n")[0] + "\n")):
            self.write(path, "text\n", head)
            self.assertIn((path, 1), self.fired("licence"))

    def test_good_files_pass(self):
        for path, text in GOOD.items():
            self.write(path, text)
        self.assertEqual([], list(check_layers.findings(self.root)))

    def test_path_of_the_checkout_is_found(self):
        self.write("docs/a.md", f"{self.root.resolve()}/docs\n")
        self.assertEqual([("docs/a.md", 1)], self.fired("machine_path"))

    def test_a_finding_is_printed_and_fails_the_run(self):
        self.write("ui/a.cpp", "int a;\t\n")
        script = pathlib.Path(check_layers.__file__)
        run = subprocess.run([sys.executable, script, self.root], capture_output=True, text=True)
        self.assertEqual(1, run.returncode)
        self.assertIn("ui/a.cpp:3: white_space: tab", run.stdout)


if __name__ == "__main__":
    unittest.main()
