// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/signin/dialogsamples.h"
#include "tests/support/testmain.h"
#include "tests/ui/deskchecks.h"
#include "tests/ui/inbothlanguages.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/profilelist.h"
#include "ui/style/theme.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/passwordfield.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace padesk;
using namespace padesk::test;

namespace {

QLineEdit* fieldOf(const QWidget& dialog, const QString& name)
{
    for (auto* edit : dialog.findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    qFatal("no field %s", qPrintable(name));
    return nullptr;
}

KeyButton* buttonOf(const QWidget& dialog, const QString& text)
{
    for (auto* button : dialog.findChildren<KeyButton*>()) {
        if (button->text() == text)
            return button;
    }
    qFatal("no button %s", qPrintable(text));
    return nullptr;
}

bool says(const QWidget& window, const QString& words)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
        [&words](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
}

/** The names of what Tab goes through, until it comes round. */
QStringList tabbed(QWidget& window)
{
    QStringList names;
    QWidget* first = QApplication::focusWidget();
    for (int step = 0; step < 60; ++step) {
        QWidget* now = QApplication::focusWidget();
        names.append(QAccessible::queryAccessibleInterface(now)->text(QAccessible::Name));
        QTest::keyClick(&window, Qt::Key_Tab);
        if (QApplication::focusWidget() == first)
            return names;
    }
    return names;
}

} // namespace

/** What is typed, shown and heard in the dialogs around signing in. */
class SignInDialogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { dressDesk(u"en"_qs); }

    // ---- Sign-in

    void enterSignsIn()
    {
        DialogSamples samples;
        auto dialog = samples.signIn();
        QList<SignInAnswer> tried;
        connect(dialog.get(), &SignInDialog::tried, dialog.get(),
            [&tried](const SignInAnswer& answer) { tried.append(answer); });
        shown(*dialog);
        QTRY_COMPARE(QApplication::focusWidget(), fieldOf(*dialog, u"Password"_qs));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(tried.isEmpty());
        QVERIFY(says(*dialog, u"Type your password"_qs));
        QTest::keyClicks(fieldOf(*dialog, u"Password"_qs), u"a secret of mine"_qs);
        QVERIFY(!says(*dialog, u"Type your password"_qs));
        QTest::keyClick(fieldOf(*dialog, u"Password"_qs), Qt::Key_Return);
        QCOMPARE(tried.size(), 1);
        QCOMPARE(tried.first().signInId, samples.profile().signInId);
        QVERIFY(tried.first().password.reveal() == u"a secret of mine"_qs);
        QVERIFY(!tried.first().keep);
    }

    void whileItIsTriedEscTakesItBack()
    {
        DialogSamples samples;
        auto dialog = samples.signIn();
        shown(*dialog);
        QSignalSpy back(dialog.get(), &SignInDialog::takenBack);
        QSignalSpy tried(dialog.get(), &SignInDialog::tried);
        dialog->setBusy(true);
        QTest::keyClick(dialog.get(), Qt::Key_Return);
        QCOMPARE(tried.size(), 0);
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->isBusy());
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void aRefusalStandsWhereItBelongs()
    {
        DialogSamples samples;
        auto dialog = samples.signIn();
        shown(*dialog);
        QTest::keyClicks(fieldOf(*dialog, u"Password"_qs), u"typed"_qs);
        dialog->refuse(samples.report(ConnectionStage::Reach, StageFinding::NothingListens));
        QVERIFY(says(*dialog, u"no database listens"_qs));
        QCOMPARE(fieldOf(*dialog, u"Password"_qs)->text(), u"typed"_qs);
        dialog->refuse(samples.report(ConnectionStage::SignIn, StageFinding::WrongPassword));
        QVERIFY(!says(*dialog, u"no database listens"_qs));
        QCOMPARE(fieldOf(*dialog, u"Password"_qs)->text(), QString());
        QVERIFY(fieldOf(*dialog, u"Password"_qs)->accessibleDescription().contains(u"password is wrong"_qs));
    }

    void thePasswordIsShownOnlyOnDemand()
    {
        DialogSamples samples;
        auto dialog = samples.signIn();
        shown(*dialog);
        auto* field = dialog->findChild<PasswordField*>();
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, u"secret"_qs);
        field->selectAll();
        field->copy();
        QTest::keyClick(field->toggle(), Qt::Key_Space);
        QCOMPARE(field->echoMode(), QLineEdit::Normal);
        QCOMPARE(field->toggle()->accessibleName(), u"Hide the password"_qs);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
    }

    void capsLockIsSaid()
    {
        DialogSamples samples;
        auto dialog = samples.signIn();
        shown(*dialog);
        auto* field = dialog->findChild<PasswordField*>();
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_A, u"A"_qs, Qt::NoModifier);
        QVERIFY(says(*dialog, u"Caps Lock"_qs));
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_A, u"a"_qs, Qt::NoModifier);
        QVERIFY(!says(*dialog, u"Caps Lock"_qs));
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_A, u"A"_qs, Qt::ShiftModifier);
        QVERIFY(!says(*dialog, u"Caps Lock"_qs));
    }

    void theLanguageSwitchesLive()
    {
        DialogSamples samples;
        auto dialog = samples.signIn();
        shown(*dialog);
        auto* box = dialog->findChild<QComboBox*>();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Up);
        QTRY_VERIFY(isSentence(dialog->windowTitle(), u"ja"_qs));
        QTRY_VERIFY(!says(*dialog, u"Sign-in ID"_qs));
    }

    void tabGoesAsTheEyeDoes()
    {
        DialogSamples samples;
        auto dialog = samples.signIn();
        shown(*dialog);
        fieldOf(*dialog, u"Sign-in ID"_qs)->setFocus();
        const QStringList names = tabbed(*dialog);
        const QStringList wanted { u"Sign-in ID"_qs, u"Password"_qs, u"Show the password"_qs,
            u"Keep the password in this PC's keychain"_qs, u"Other ways to start…"_qs, u"Quit"_qs, u"Sign in"_qs,
            u"English"_qs, u"Light or dark"_qs, u"Connections…"_qs };
        QCOMPARE(names.join(u'|'), wanted.join(u'|'));
    }

    // ---- Another password

    void aNewPasswordIsLookedAtWhileItIsTyped()
    {
        auto dialog = DialogSamples::password(true);
        QSignalSpy wanted(dialog.get(), &PasswordDialog::wanted);
        shown(*dialog);
        QLineEdit* next = fieldOf(*dialog, u"New password"_qs);
        QLineEdit* again = fieldOf(*dialog, u"New password again"_qs);
        QTRY_COMPARE(QApplication::focusWidget(), next);
        QTest::keyClicks(next, u"short"_qs);
        QVERIFY(!says(*dialog, u"Use at least"_qs));
        QTest::keyClick(next, Qt::Key_Return);
        QVERIFY(says(*dialog, u"Use at least 12"_qs));
        QCOMPARE(wanted.size(), 0);
        next->clear();
        QTest::keyClicks(next, u"kQzm!pVb7tHr"_qs);
        QVERIFY(says(*dialog, u"Good"_qs));
        QTest::keyClicks(again, u"kQzm!pVb7tHx"_qs);
        QVERIFY(says(*dialog, u"not the same"_qs));
        QTest::keyClick(again, Qt::Key_Return);
        QCOMPARE(wanted.size(), 0);
        again->clear();
        QTest::keyClicks(again, u"kQzm!pVb7tHr"_qs);
        QTest::keyClick(again, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(dialog->next().reveal() == u"kQzm!pVb7tHr"_qs);
    }

    void tabGoesThroughTheNewPasswordAsTheEyeDoes()
    {
        auto dialog = DialogSamples::password(true);
        shown(*dialog);
        fieldOf(*dialog, u"New password"_qs)->setFocus();
        const QStringList wanted { u"New password"_qs, u"Show the password"_qs, u"Suggest one"_qs,
            u"New password again"_qs, u"Show the password"_qs, u"Quit"_qs, u"Change the password"_qs };
        QCOMPARE(tabbed(*dialog).join(u'|'), wanted.join(u'|'));
    }

    void aSuggestionFillsBothAndIsSeen()
    {
        auto dialog = DialogSamples::password(true);
        QSignalSpy wanted(dialog.get(), &PasswordDialog::wanted);
        shown(*dialog);
        QTest::keyClick(buttonOf(*dialog, u"Suggest one"_qs), Qt::Key_Space);
        QLineEdit* next = fieldOf(*dialog, u"New password"_qs);
        QCOMPARE(next->text().size(), 24);
        QCOMPARE(next->echoMode(), QLineEdit::Normal);
        QCOMPARE(fieldOf(*dialog, u"New password again"_qs)->text(), next->text());
        QVERIFY(says(*dialog, u"Write it down"_qs));
        QTest::keyClick(next, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
    }

    void laterThePresentOneIsAskedFor()
    {
        auto dialog = DialogSamples::password(false);
        QSignalSpy wanted(dialog.get(), &PasswordDialog::wanted);
        shown(*dialog);
        QTRY_COMPARE(QApplication::focusWidget(), fieldOf(*dialog, u"Present password"_qs));
        QTest::keyClick(buttonOf(*dialog, u"Suggest one"_qs), Qt::Key_Space);
        QTest::keyClick(fieldOf(*dialog, u"New password"_qs), Qt::Key_Return);
        QCOMPARE(wanted.size(), 0);
        QVERIFY(says(*dialog, u"Type the password you have now"_qs));
        QTest::keyClicks(fieldOf(*dialog, u"Present password"_qs), u"the old one"_qs);
        QTest::keyClick(fieldOf(*dialog, u"New password"_qs), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        dialog->refuseBefore(u"No."_qs);
        QCOMPARE(fieldOf(*dialog, u"Present password"_qs)->text(), QString());
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    // ---- Connections

    void aConnectionIsMadeAndKept()
    {
        ProfilesDialog dialog;
        QList<ConnectionProfile> saved;
        connect(&dialog, &ProfilesDialog::saved, &dialog,
            [&saved](const ConnectionProfile& profile, const QString&) { saved.append(profile); });
        shown(dialog);
        QTRY_COMPARE(QApplication::focusWidget(), fieldOf(dialog, u"Name"_qs));
        QTest::keyClicks(QApplication::focusWidget(), u"Office"_qs);
        QTest::keyClick(buttonOf(dialog, u"Save"_qs), Qt::Key_Space);
        QVERIFY(saved.isEmpty());
        QVERIFY(says(dialog, u"Type the name of the server"_qs));
        QCOMPARE(QApplication::focusWidget(), fieldOf(dialog, u"Servers"_qs));
        QTest::keyClicks(fieldOf(dialog, u"Servers"_qs), u"db1, db2:99999"_qs);
        QTest::keyClick(buttonOf(dialog, u"Save"_qs), Qt::Key_Space);
        QVERIFY(says(dialog, u"“db2:99999” is not a server"_qs));
        fieldOf(dialog, u"Servers"_qs)->clear();
        QTest::keyClicks(fieldOf(dialog, u"Servers"_qs), u"db1, db2:5433"_qs);
        QVERIFY(!says(dialog, u"is not a server"_qs));
        QTest::keyClick(fieldOf(dialog, u"Servers"_qs), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved.first().name, u"Office"_qs);
        QCOMPARE(saved.first().options, usualProfileOptions());
        QCOMPARE(saved.first().kind, ProfileKind::Production);
    }

    void whatWasTypedIsKeptOnTheWayToAnother()
    {
        DialogSamples samples;
        auto dialog = samples.profiles();
        QSignalSpy saved(dialog.get(), &ProfilesDialog::saved);
        shown(*dialog);
        auto* list = dialog->findChild<ProfileList*>();
        QTest::keyClicks(fieldOf(*dialog, u"E-mail"_qs), u"x"_qs);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(list->currentRow(), 1);
        // One that can't be kept holds the choice.
        fieldOf(*dialog, u"Servers"_qs)->clear();
        QTest::keyClicks(fieldOf(*dialog, u"Servers"_qs), u"a b"_qs);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Up);
        QCOMPARE(list->currentRow(), 1);
        QVERIFY(says(*dialog, u"is not a server"_qs));
    }

    void duplicatingAndRemoving()
    {
        DialogSamples samples;
        auto dialog = samples.profiles();
        QSignalSpy removed(dialog.get(), &ProfilesDialog::removed);
        QSignalSpy saved(dialog.get(), &ProfilesDialog::saved);
        shown(*dialog);
        const auto before = dialog->profiles().size();
        QTest::keyClick(buttonOf(*dialog, u"Duplicate"_qs), Qt::Key_Space);
        QCOMPARE(dialog->profiles().size(), before + 1);
        QCOMPARE(saved.size(), 0);
        QTest::keyClick(buttonOf(*dialog, u"Save"_qs), Qt::Key_Space);
        QCOMPARE(saved.size(), 1);
        QTest::keyClick(buttonOf(*dialog, u"Remove…"_qs), Qt::Key_Space);
        auto* sure = dialog->findChild<ConfirmDialog*>();
        QVERIFY(sure);
        QTest::keyClick(sure->confirmButton(), Qt::Key_Space);
        QTRY_COMPARE(removed.size(), 1);
        QCOMPARE(dialog->profiles().size(), before);
    }

    void theTestFillsInAndEscEndsIt()
    {
        DialogSamples samples;
        auto dialog = samples.profiles();
        QSignalSpy wanted(dialog.get(), &ProfilesDialog::testWanted);
        QSignalSpy back(dialog.get(), &ProfilesDialog::testTakenBack);
        shown(*dialog);
        QTest::keyClick(fieldOf(*dialog, u"Password for the test"_qs), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        for (const StageReport& report : samples.failedTest())
            dialog->showStage(report);
        QVERIFY(says(*dialog, u"was issued by"_qs));
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    // ---- All of them

    void textsFitAndAreHeard_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("points");
        for (const char* language : { "en", "ja" }) {
            for (const double points : { 9.0, 9.75, 14.0 })
                QTest::addRow("%s %g", language, points) << QString::fromLatin1(language) << points;
        }
    }
    void textsFitAndAreHeard()
    {
        QFETCH(QString, language);
        QFETCH(double, points);
        dressDesk(language);
        Theme::setBodySize(points);
        DialogSamples samples;
        QStringList wrong;
        for (const auto& [name, dialog] : samples.all()) {
            shown(*dialog);
            // Sentences that wrap ask for more height, and get it a turn later.
            QTest::qWait(50);
            for (const QStringList& found : { cutTexts(*dialog), unnamedWidgets(*dialog), overlaps(*dialog) }) {
                for (const QString& one : found)
                    wrong.append(name + u": "_qs + one);
            }
        }
        Theme::setBodySize(9.75);
        QCOMPARE(wrong.join(u'\n'), QString());
    }

private:
    static void shown(QWidget& dialog)
    {
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
    }
};

PADESK_TEST(signindialogs, SignInDialogsTest)
#include "tst_signindialogs.moc"
