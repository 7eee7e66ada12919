// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/deskchecks.h"
#include "tests/ui/inbothlanguages.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/keybutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace padesk;
using namespace padesk::test;

namespace {

/** Refuses what the settings themselves refuse, and applies the rest. */
class FakeCommands final : public CommandPort {
public:
    QFuture<Result<QList<CommandResult>>> submit(const QList<Command>& commands) override
    {
        handedIn.append(commands);
        QList<CommandResult> results;
        for (const Command& command : commands) {
            const auto refused = checkSetting(
                command.payload.value(u"key"_qs).toString(), command.payload.value(u"value"_qs).toObject());
            results.append({ command.id, !refused, refused.value_or(Refusal {}), {}, false });
        }
        return ready<QList<CommandResult>>(results);
    }
    QFuture<Result<QList<ActionState>>> availability(const QList<Command>&) override
    {
        return ready<QList<ActionState>>(QList<ActionState> {});
    }

    QList<Command> handedIn;
};

Session administrator()
{
    Session session;
    session.actor.name = u"sato"_qs;
    session.actor.displayName = u"佐藤 花子"_qs;
    session.actor.roles = Role::Admin;
    session.place = u"padesk"_qs;
    session.policy.office = { { u"office_tel"_qs, u"03-1111-2222"_qs }, { u"office_name"_qs, u"PA事務局"_qs } };
    return session;
}

struct Shown {
    explicit Shown(const Session& who = administrator())
        : session(who)
        , preferences(folder.filePath(u"padesk.ini"_qs))
        , page({ commands, session, preferences })
        , noticed(&page, &Page::noticed)
    {
        page.setSchema(7);
        page.resize(1150, 780);
        page.show();
    }

    template <class Editor>
    Editor* editor(const QString& name) const
    {
        for (auto* one : page.findChildren<Editor*>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    void type(const QString& name, const QString& text) const
    {
        auto* line = editor<QLineEdit>(name);
        line->selectAll();
        line->insert(text);
    }
    bool hasError(const QString& name) const
    {
        return qobject_cast<FormField*>(editor<QLineEdit>(name)->parentWidget())->hasError();
    }
    QJsonObject sent(int at) const { return commands.handedIn.at(at).payload; }
    Notice notice() const { return noticed.last().first().value<Notice>(); }

    FakeCommands commands;
    Session session;
    QTemporaryDir folder;
    Preferences preferences;
    SettingsPage page;
    QSignalSpy noticed;
};

} // namespace

class SettingsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { dressDesk(u"en"_qs); }

    void savesOnlyWhatWasChanged()
    {
        Shown shown;
        shown.type(u"Telephone number"_qs, u"03-3333-4444"_qs);
        shown.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        shown.page.focusFirst();
        QTest::keyClick(shown.editor<QLineEdit>(u"Name of the office"_qs), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(shown.noticed.size(), 1);
        QCOMPARE(shown.notice().kind, NoticeKind::Success);
        QCOMPARE(shown.commands.handedIn.size(), 1);
        QCOMPARE(shown.sent(0).value(u"key"_qs).toString(), u"office"_qs);
        const QJsonObject value = shown.sent(0).value(u"value"_qs).toObject();
        QCOMPARE(value.value(u"office_tel"_qs).toString(), u"03-3333-4444"_qs);
        QCOMPARE(value.value(u"office_name"_qs).toString(), u"PA事務局"_qs);
        shown.page.save();
        QCOMPARE(shown.commands.handedIn.size(), 1);
    }

    void fullWidthNumbersAndSwitchesAreRead()
    {
        Shown shown;
        shown.type(u"Undo, in minutes"_qs, u"１５"_qs);
        for (auto* box : shown.page.findChildren<QCheckBox*>()) {
            if (box->text() == u"Operators may export")
                box->click();
        }
        shown.page.save();
        QTRY_COMPARE(shown.commands.handedIn.size(), 1);
        const QJsonObject value = shown.sent(0).value(u"value"_qs).toObject();
        QCOMPARE(value.value(u"undo_minutes"_qs).toInt(), 15);
        QVERIFY(value.value(u"operator_may_export"_qs).toBool());
        QCOMPARE(policyFromSettings({ { u"policy"_qs, value } }, Calendar {}).undoMinutes, 15);
    }

    void aRefusalStandsAtItsFieldAndTypedTextStays()
    {
        Shown shown;
        shown.type(u"Undo, in minutes"_qs, u"99999"_qs);
        shown.page.save();
        QTRY_VERIFY(shown.hasError(u"Undo, in minutes"_qs));
        QCOMPARE(shown.noticed.size(), 0);
        QCOMPARE(shown.editor<QLineEdit>(u"Undo, in minutes"_qs)->text(), u"99999"_qs);
        shown.page.refresh();
        QCOMPARE(shown.editor<QLineEdit>(u"Undo, in minutes"_qs)->text(), u"99999"_qs);
    }

    void whatIsNoNumberIsNotHandedIn()
    {
        Shown shown;
        shown.type(u"Digits of an ICN"_qs, u"ten"_qs);
        shown.page.save();
        QVERIFY(shown.hasError(u"Digits of an ICN"_qs));
        QVERIFY(shown.commands.handedIn.isEmpty());
    }

    void newValuesComeInBesideWhatWasTyped()
    {
        Shown shown;
        shown.type(u"Name of the office"_qs, u"PA Office"_qs);
        shown.session.policy.office.insert(u"office_tel"_qs, u"03-5555-6666"_qs);
        shown.session.policy.office.insert(u"office_name"_qs, u"other"_qs);
        shown.page.refresh();
        QCOMPARE(shown.editor<QLineEdit>(u"Telephone number"_qs)->text(), u"03-5555-6666"_qs);
        QCOMPARE(shown.editor<QLineEdit>(u"Name of the office"_qs)->text(), u"PA Office"_qs);
    }

    void othersReadAndAreToldWhy()
    {
        Session session = administrator();
        session.actor.roles = Role::Operator;
        Shown shown(session);
        QVERIFY(shown.editor<QLineEdit>(u"Telephone number"_qs)->isReadOnly());
        int saving = 0;
        for (const auto* button : shown.page.findChildren<KeyButton*>()) {
            if (button->variant() != ButtonVariant::Primary)
                continue;
            ++saving;
            QVERIFY(!button->isEnabled());
            QVERIFY(isSentence(button->toolTip(), u"en"_qs));
        }
        QCOMPARE(saving, 1);
    }

    void theConnectionsAreAKeyAway()
    {
        Shown shown;
        QSignalSpy wanted(&shown.page, &SettingsPage::connectionsWanted);
        for (auto* button : shown.page.findChildren<KeyButton*>()) {
            if (button->text() == u"Connections…"_qs)
                QTest::keyClick(button, Qt::Key_Space);
        }
        QCOMPARE(wanted.size(), 1);
    }

    void choicesOfTheDisplayAreTold()
    {
        Shown shown;
        QSignalSpy sizes(&shown.page, &SettingsPage::bodySizeChosen);
        auto* box = shown.editor<QComboBox>(u"Size of the text"_qs);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_End);
        QCOMPARE(sizes.size(), 1);
        QCOMPARE(sizes.first().first().toDouble(), 14.0);
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
        QTest::qWait(0);
        const QStringList cut = cutTexts(shown.page);
        const QStringList unnamed = unnamedWidgets(shown.page);
        Theme::setBodySize(9.75);
        QCOMPARE(cut.join(u'\n'), QString());
        QCOMPARE(unnamed.join(u'\n'), QString());
    }
};

PADESK_TEST(settingspage, SettingsPageTest)
#include "tst_settingspage.moc"
