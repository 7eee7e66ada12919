// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/deskchecks.h"
#include "tests/ui/inbothlanguages.h"
#include "ui/dialogs/choicecard.h"
#include "ui/dialogs/firststart.h"
#include "ui/frame/preferences.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace padesk;
using namespace padesk::test;

namespace {

struct Shown {
    Shown()
        : preferences(folder.filePath(u"padesk.ini"_qs))
        , dialog(preferences, u"/data/padesk.sqlite"_qs)
    {
        QObject::connect(
            &dialog, &FirstStart::tried, &dialog, [this](const StartAnswer& answer) { tried.append(answer); });
        dialog.show();
    }

    ChoiceCard* card(int at) const { return dialog.findChildren<ChoiceCard*>().at(at); }
    QLineEdit* field(const QString& name) const
    {
        for (auto* edit : dialog.findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }
    bool says(const QString& sentence) const
    {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&sentence](const QLabel* label) { return label->isVisible() && label->text() == sentence; });
    }
    void typeServer() const
    {
        QTest::keyClicks(field(u"Server"_qs), u"db1:5433"_qs);
        QTest::keyClicks(field(u"Sign-in ID"_qs), u"sato"_qs);
        QTest::keyClicks(field(u"Password"_qs), u"secret"_qs);
    }

    QTemporaryDir folder;
    Preferences preferences;
    FirstStart dialog;
    QList<StartAnswer> tried;
};

} // namespace

class FirstStartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { dressDesk(u"en"_qs); }

    void theDemoIsOneKeyAway()
    {
        Shown shown;
        QTest::keyClick(&shown.dialog, Qt::Key_Return);
        QCOMPARE(shown.tried.size(), 1);
        QCOMPARE(shown.tried.first().choice, StartChoice::Demo);
    }

    void thisPcNamesItsFile()
    {
        Shown shown;
        QTest::keyClick(shown.card(1), Qt::Key_Space);
        QTest::keyClick(&shown.dialog, Qt::Key_Return);
        QCOMPARE(shown.tried.size(), 1);
        QCOMPARE(shown.tried.first().choice, StartChoice::ThisPc);
        QCOMPARE(shown.tried.first().file, u"/data/padesk.sqlite"_qs);
    }

    void aRefusalKeepsWhatWasTyped()
    {
        Shown shown;
        QTest::keyClick(shown.card(2), Qt::Key_Space);
        shown.typeServer();
        QTest::keyClick(shown.field(u"Password"_qs), Qt::Key_Return);
        QCOMPARE(shown.tried.size(), 1);
        shown.dialog.refuse(u"db1 does not answer."_qs);
        QVERIFY(shown.says(u"db1 does not answer."_qs));
        const StartAnswer again = shown.dialog.answer();
        QCOMPARE(again.choice, StartChoice::Server);
        QCOMPARE(again.server, u"db1:5433"_qs);
        QCOMPARE(again.database, u"padesk"_qs);
        QCOMPARE(again.user, u"sato"_qs);
        QCOMPARE(again.password, u"secret"_qs);
    }

    void whileBusyNothingIsTriedAgain()
    {
        Shown shown;
        shown.dialog.setBusy(true);
        QTest::keyClick(&shown.dialog, Qt::Key_Return);
        QCOMPARE(shown.tried.size(), 0);
        shown.dialog.setBusy(false);
        QTest::keyClick(&shown.dialog, Qt::Key_Return);
        QCOMPARE(shown.tried.size(), 1);
    }

    void offersTheLastServerWithoutItsPassword()
    {
        Shown shown;
        shown.dialog.offer({ StartChoice::Server, {}, u"db1"_qs, u"office"_qs, u"sato"_qs, u"secret"_qs });
        const StartAnswer answer = shown.dialog.answer();
        QCOMPARE(answer.choice, StartChoice::Server);
        QCOMPARE(answer.server, u"db1"_qs);
        QCOMPARE(answer.database, u"office"_qs);
        QCOMPARE(answer.user, u"sato"_qs);
        QCOMPARE(answer.password, QString());
        QVERIFY(shown.field(u"Password"_qs)->isVisible());
    }

    void languageIsTakenAtOnceAndKept()
    {
        Shown shown;
        auto* box = shown.dialog.findChild<QComboBox*>();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Up);
        QCOMPARE(shown.preferences.language(), u"ja"_qs);
        QTRY_VERIFY(isSentence(shown.dialog.windowTitle(), u"ja"_qs));
    }

    void textsFitAndAreHeard_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("points");
        for (const char* language : { "en", "ja" }) {
            for (const double points : { 9.75, 14.0 })
                QTest::addRow("%s %g", language, points) << QString::fromLatin1(language) << points;
        }
    }
    void textsFitAndAreHeard()
    {
        QFETCH(QString, language);
        QFETCH(double, points);
        dressDesk(language);
        Theme::setBodySize(points);
        Shown shown;
        shown.card(2)->setChecked(true);
        shown.dialog.refuse(language);
        const QStringList cut = cutTexts(shown.dialog);
        const QStringList unnamed = unnamedWidgets(shown.dialog);
        Theme::setBodySize(9.75);
        QCOMPARE(cut.join(u'\n'), QString());
        QCOMPARE(unnamed.join(u'\n'), QString());
    }
};

PADESK_TEST(firststart, FirstStartTest)
#include "tst_firststart.moc"
