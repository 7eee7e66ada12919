// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/lettertemplates.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using Code = TemplateProblem::Code;

class TemplateTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyBuiltInTextIsThereAndSound()
    {
        const LetterTemplates templates = LetterTemplates::builtIn();
        QStringList names;
        for (const LetterKind kind : allLetterKinds())
            names.append(enumText(kind));
        for (const QString& language : LetterTemplates::languages()) {
            QStringList all = names;
            for (const QString& block : templates.blocks(language))
                all.append(QStringLiteral("block_") + block);
            QVERIFY(all.size() > names.size());
            for (const QString& name : all) {
                const QString text = templates.text(name, language);
                QVERIFY2(!text.isEmpty(), qPrintable(name + language));
                const QList<TemplateProblem> problems = templates.problemsOf(name, language, text);
                QVERIFY2(
                    problems.isEmpty(), qPrintable(problems.isEmpty() ? name : name + u' ' + problems.first().name));
            }
        }
        QCOMPARE(templates.blocks(QStringLiteral("ja")), templates.blocks(QStringLiteral("en")));
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* name, const QString& text, Code code, int line, const QString& subject) {
            QTest::newRow(name) << text << int(code) << line << subject;
        };
        row("unknown placeholder", QStringLiteral("subject: a\n\n{sight_number}"), Code::UnknownPlaceholder, 3,
            QStringLiteral("sight_number"));
        row("in a label", QStringLiteral("subject: a\n| {x} | b"), Code::UnknownPlaceholder, 2, QStringLiteral("x"));
        row("the code itself", QStringLiteral("subject: a\n{passcode}"), Code::UnknownPlaceholder, 2,
            QStringLiteral("passcode"));
        row("in a condition", QStringLiteral("subject: a\n@if colour\n@end"), Code::UnknownPlaceholder, 2,
            QStringLiteral("colour"));
        row("unclosed brace", QStringLiteral("subject: a\nNo. {icn"), Code::UnclosedBrace, 2, QStringLiteral("icn"));
        row("brace in brace", QStringLiteral("subject: a\n{icn {icn}"), Code::UnclosedBrace, 2,
            QStringLiteral("icn {icn}"));
        row("unknown block", QStringLiteral("subject: a\n{>nothing}"), Code::UnknownBlock, 2,
            QStringLiteral("nothing"));
        row("unknown directive", QStringLiteral("subject: a\n@pascode"), Code::UnknownDirective, 2,
            QStringLiteral("@pascode"));
        row("row without value", QStringLiteral("subject: a\n| label"), Code::IncompleteRow, 2,
            QStringLiteral("label"));
        row("open if", QStringLiteral("subject: a\n@if icn\nb"), Code::UnbalancedIf, 2, QString());
        row("end without if", QStringLiteral("subject: a\n@end"), Code::UnbalancedIf, 2, QString());
        row("else without if", QStringLiteral("subject: a\n@else"), Code::UnbalancedIf, 2, QString());
        row("no subject", QStringLiteral("Dear Sir"), Code::SubjectMissing, 1, QString());
    }

    void namesWhatIsWrong()
    {
        QFETCH(const QString, text);
        QFETCH(const int, code);
        QFETCH(const int, line);
        QFETCH(const QString, name);
        const QList<TemplateProblem> problems = checkTemplate(text, {});
        QCOMPARE(problems.size(), 1);
        QCOMPARE(int(problems.first().code), code);
        QCOMPARE(problems.first().line, line);
        QCOMPARE(problems.first().name, name);
    }

    void anOverrideReplacesATextAndGivesItBack()
    {
        LetterTemplates templates = LetterTemplates::builtIn();
        const QString ja = QStringLiteral("ja");
        const QString builtIn = templates.text(QStringLiteral("nudge"), ja);
        templates.setOverride(QStringLiteral("nudge"), ja, QStringLiteral("subject: 別の件名\n{>contact}"));
        const QList<TemplateLine> lines = templates.lines(LetterKind::HoldNudge, ja);
        QCOMPARE(lines.first().text, QStringLiteral("別の件名"));
        QVERIFY(lines.size() > 2); // the block has been put in
        templates.setOverride(QStringLiteral("nudge"), ja, {});
        QCOMPARE(templates.text(QStringLiteral("nudge"), ja), builtIn);
    }

    void aBlockThatContainsItselfEnds()
    {
        LetterTemplates templates = LetterTemplates::builtIn();
        const QString en = QStringLiteral("en");
        templates.setOverride(QStringLiteral("block_loop"), en, QStringLiteral("x\n{>loop}"));
        templates.setOverride(QStringLiteral("nudge"), en, QStringLiteral("subject: a\n{>loop}"));
        QVERIFY(templates.lines(LetterKind::HoldNudge, en).size() < 20);
    }

    void bracesInAValueStayAsTheyAre()
    {
        const auto value
            = [](const QString& name) { return name == u"company" ? QStringLiteral("{icn}社") : QStringLiteral("9"); };
        QCOMPARE(fillPlaceholders(QStringLiteral("{company}/{icn}"), value), QStringLiteral("{icn}社/9"));
    }

    void kindsHaveNames()
    {
        for (const LetterKind kind : allLetterKinds())
            QCOMPARE(enumFromText<LetterKind>(enumText(kind)), std::optional(kind));
        QVERIFY(!enumFromText<LetterKind>(u"letter"));
    }
};

PADESK_TEST(templatetext, TemplateTextTest)
#include "tst_templatetext.moc"
