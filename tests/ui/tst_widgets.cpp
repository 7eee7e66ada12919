// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/language.h"
#include "ui/style/icons.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/scriptbox.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/subqueuetabs.h"
#include "ui/widgets/undobar.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace padesk;

namespace {

QString spokenText(QWidget* widget, QAccessible::Text text)
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(text) : QString();
}

KeyButton* buttonNamed(QWidget* parent, const QString& name)
{
    for (KeyButton* button : parent->findChildren<KeyButton*>()) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

QList<NavigationEntry> someEntries()
{
    using Kind = NavigationEntry::Kind;
    return { { .key = u"home"_qs, .icon = u"home"_qs, .text = u"ホーム"_qs },
        { .key = u"approvals"_qs,
            .icon = u"approve"_qs,
            .text = u"承認"_qs,
            .count = 12,
            .badge = Tone::Red,
            .detail = u"期限超過 2件"_qs },
        { .kind = Kind::Separator }, { .kind = Kind::Heading, .text = u"保存した表示"_qs },
        { .key = u"mine"_qs, .icon = u"star"_qs, .text = u"自分の担当"_qs } };
}

} // namespace

class WidgetsTest : public QObject {
    Q_OBJECT

    static QApplication& application() { return *qobject_cast<QApplication*>(QCoreApplication::instance()); }

private Q_SLOTS:
    void init()
    {
        Theme::setBodySize(9.75);
        Theme::apply(application(), ThemeKind::Light);
        useLanguage(u"ja"_qs);
    }
    void cleanupTestCase() { useLanguage(u"en"_qs); }

    // ---- Chip

    void aChipIsNamedByItsWord()
    {
        Chip chip(chipLook(stateLook(NominationState::OnHold), u"保留"_qs));
        QCOMPARE(spokenText(&chip, QAccessible::Name), u"保留"_qs);
        QCOMPARE(chip.sizeHint().height(), em(20, chip.font()));
    }

    void aChipElidesInANarrowRoom()
    {
        QPixmap canvas(200, 40);
        QPainter painter(&canvas);
        const ChipLook look = chipLook(stateLook(NominationState::SiteReview), u"サイトご担当者審査中"_qs);
        const QRect wide = paintChip(&painter, QRect(0, 0, 200, 40), look, Theme::bodyFont());
        QCOMPARE(wide.size(), chipSize(look, Theme::bodyFont()));
        const QRect narrow = paintChip(&painter, QRect(0, 0, 60, 40), look, Theme::bodyFont());
        QCOMPARE(narrow.width(), 60);
    }

    // ---- KeyButton

    void itsKeyPressesAButtonAlsoAfterItsTextHasChanged()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* button = new KeyButton(ButtonVariant::Primary, u"check"_qs);
        column->addWidget(button);
        button->setKey(QKeySequence(u"Ctrl+Return"_qs));
        button->setText(u"承認"_qs);
        QCOMPARE(button->shortcut(), QKeySequence(u"Ctrl+Return"_qs));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy clicked(button, &KeyButton::clicked);
        QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(clicked.size(), 1);
        QCOMPARE(button->accessibleName(), u"承認"_qs);
    }

    void anIconAloneStillHasAName()
    {
        KeyButton button(ButtonVariant::Normal, u"columns"_qs);
        button.setText(u"&Columns"_qs);
        button.setIconOnly(true);
        QCOMPARE(button.text(), QString());
        QCOMPARE(spokenText(&button, QAccessible::Name), u"Columns"_qs);
        QCOMPARE(button.toolTip(), u"Columns"_qs);
        QVERIFY(std::abs(button.sizeHint().width() - button.sizeHint().height()) <= em(2, button.font()));
    }

    void aButtonGrowsByItsKey()
    {
        KeyButton button(ButtonVariant::Normal);
        button.setText(u"回送"_qs);
        const int before = button.sizeHint().width();
        button.showKey(QKeySequence(u"F"_qs));
        QVERIFY(button.sizeHint().width() > before + em(18, button.font()));
        QVERIFY(button.shortcut().isEmpty());
    }

    void everyVariantLooksDifferent()
    {
        QList<QImage> seen;
        for (int variant = 0; variant <= static_cast<int>(ButtonVariant::Inverse); ++variant) {
            KeyButton button(static_cast<ButtonVariant>(variant));
            button.setText(u"承認"_qs);
            button.resize(120, 30);
            const QImage picture = button.grab().toImage();
            QVERIFY2(!seen.contains(picture), qPrintable(QString::number(variant)));
            seen.append(picture);
        }
    }

    // ---- Labels

    void aLabelFollowsThemeAndSize()
    {
        QWidget window;
        auto* label = new TextLabel(TextRole::Title, Ink::Text2, &window);
        label->setText(u"承認"_qs);
        Theme::apply(application(), ThemeKind::Dark);
        QTRY_COMPARE(label->palette().color(QPalette::WindowText), Theme::tokens().text2);
        Theme::setBodySize(14);
        QTRY_COMPARE(label->font().pointSizeF(), 21.0);
        label->setTone(Tone::Red);
        QCOMPARE(label->palette().color(QPalette::WindowText), Theme::tone(Tone::Red).text);
    }

    void anElidedLabelDoesNotWidenItsWindow()
    {
        ElidedLabel label;
        label.setText(QString(400, u'字'));
        QVERIFY(label.minimumSizeHint().width() <= em(32, label.font()));
        label.resize(100, 20);
        QVERIFY(label.isElided());
        QCOMPARE(spokenText(&label, QAccessible::Name), label.text());
    }

    // ---- FormField

    void anErrorKeepsWhatWasTyped()
    {
        FormField field;
        field.setLabel(u"サイト番号"_qs);
        QTest::keyClicks(field.lineEdit(), u"70123456"_qs);
        field.lineEdit()->setCursorPosition(3);
        field.setError(u"7桁で入力してください。"_qs);
        QCOMPARE(field.lineEdit()->text(), u"70123456"_qs);
        QCOMPARE(field.lineEdit()->cursorPosition(), 3);
        QVERIFY(field.hasError());
        QVERIFY(field.lineEdit()->property("error").toBool());
        field.setError({});
        QVERIFY(!field.lineEdit()->property("error").toBool());
    }

    void aFieldIsHeardWithItsLabelAndItsError()
    {
        FormField field;
        field.setLabel(u"郵便番号"_qs);
        field.setRequired(true);
        field.setHint(u"7桁"_qs);
        QCOMPARE(spokenText(field.editor(), QAccessible::Name), u"郵便番号"_qs);
        QCOMPARE(spokenText(field.editor(), QAccessible::Description), u"必須 7桁"_qs);
        field.setFolded(u"100-0013 と読み取りました"_qs);
        QCOMPARE(spokenText(field.editor(), QAccessible::Description), u"必須 100-0013 と読み取りました"_qs);
        field.setError(u"ありません。"_qs);
        QCOMPARE(spokenText(field.editor(), QAccessible::Description), u"ありません。"_qs);
    }

    void theLineBelowHasAPlaceFromTheBegin()
    {
        FormField field;
        field.setLabel(u"会社名"_qs);
        const int before = field.sizeHint().height();
        field.setError(u"入力してください"_qs);
        QVERIFY(std::abs(field.sizeHint().height() - before) <= 1);
    }

    // ---- Banner

    void aBannerSaysWhatHappenedAndCloses()
    {
        Banner banner;
        banner.setText({ Tone::Red, u"alert"_qs, u"保存できませんでした"_qs, u"入力は残っています。"_qs });
        QCOMPARE(spokenText(&banner, QAccessible::Name), u"保存できませんでした 入力は残っています。"_qs);
        banner.show();
        KeyButton* close = buttonNamed(&banner, u"閉じる"_qs);
        QVERIFY(close);
        QSignalSpy closed(&banner, &Banner::closed);
        close->click();
        QCOMPARE(closed.size(), 1);
        QVERIFY(!banner.isVisible());
    }

    void aBannerThatHasToStayCannotBeClosed()
    {
        Banner banner;
        banner.setMayClose(false);
        KeyButton* retry = banner.addAction(u"今すぐ再接続"_qs);
        banner.show();
        QVERIFY(!buttonNamed(&banner, u"閉じる"_qs)->isVisible());
        QVERIFY(retry->isVisible());
    }

    // ---- UndoBar

    void theUndoBarGoesByItself()
    {
        UndoBar bar;
        bar.setStep(1);
        QSignalSpy expired(&bar, &UndoBar::expired);
        QSignalSpy undone(&bar, &UndoBar::undoRequested);
        bar.announce(u"N-26-1183 を承認しました"_qs, u"通知は 9:58 に送信"_qs);
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.accessibleName(), u"N-26-1183 を承認しました 通知は 9:58 に送信"_qs);
        QTRY_COMPARE(expired.size(), 1);
        QVERIFY(!bar.isVisible());
        QCOMPARE(undone.size(), 0);
    }

    void zTakesItBackOnce()
    {
        QWidget window;
        auto* bar = new UndoBar(&window);
        QSignalSpy expired(bar, &UndoBar::expired);
        QSignalSpy undone(bar, &UndoBar::undoRequested);
        window.show();
        bar->announce(u"承認しました"_qs);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Z);
        QTest::keyClick(&window, Qt::Key_Z);
        QTRY_COMPARE(undone.size(), 1);
        QCOMPARE(expired.size(), 0);
        QVERIFY(!bar->isVisible());
    }

    void somethingNewStartsTheTimeAnew()
    {
        UndoBar bar;
        bar.setStep(1);
        QSignalSpy expired(&bar, &UndoBar::expired);
        bar.announce(u"一"_qs);
        bar.announce(u"二"_qs);
        QTRY_COMPARE(expired.size(), 1);
        QCOMPARE(bar.accessibleName(), u"二"_qs);
    }

    // ---- Stepper

    void stepsAreSpoken()
    {
        Stepper steps;
        steps.setSteps({ { u"受付"_qs, u"佐藤"_qs, StepState::Done }, { u"確認中"_qs, {}, StepState::Current },
            { u"発行"_qs, {}, StepState::Later } });
        QCOMPARE(spokenText(&steps, QAccessible::Name), u"3段階中2：確認中"_qs);
        QCOMPARE(spokenText(&steps, QAccessible::Description), u"受付 佐藤：済 確認中：現在 発行：未"_qs);
    }

    void stepsFitIntoANarrowStrip()
    {
        Stepper steps;
        steps.setSteps({ { u"とても長い名前の段階"_qs, {}, StepState::Done },
            { u"とても長い名前の段階"_qs, {}, StepState::Current } });
        steps.resize(steps.minimumSizeHint());
        QVERIFY(!steps.grab().isNull());
        QVERIFY(steps.minimumSizeHint().width() < steps.sizeHint().width());
    }

    // ---- Navigation

    void arrowKeysPassOverHeadings()
    {
        NavigationList list;
        list.setEntries(someEntries());
        list.setCurrentKey(u"approvals"_qs);
        list.resize(list.sizeHint());
        list.show();
        QSignalSpy chosen(&list, &NavigationList::chosen);
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"mine"_qs);
        QCOMPARE(list.currentKey(), u"mine"_qs);
    }

    void markingAPageIsNoChoice()
    {
        NavigationList list;
        QSignalSpy chosen(&list, &NavigationList::chosen);
        list.setEntries(someEntries());
        list.setCurrentKey(u"home"_qs);
        list.setEntries(someEntries());
        QCOMPARE(list.currentKey(), u"home"_qs);
        QCOMPARE(chosen.size(), 0);
    }

    void aPageIsHeardWithItsCounts()
    {
        NavigationList list;
        list.setEntries(someEntries());
        const QModelIndex approvals = list.model()->index(1, 0);
        QCOMPARE(approvals.data(Qt::AccessibleTextRole).toString(), u"承認 12件、期限超過 2件"_qs);
        list.setBadge(u"approvals"_qs, 0);
        QCOMPARE(approvals.data(Qt::AccessibleTextRole).toString(), u"承認"_qs);
    }

    void foldedItKeepsTheWordsInItsToolTips()
    {
        NavigationList list;
        list.setEntries(someEntries());
        const int wide = list.sizeHint().width();
        list.setFolded(true);
        QVERIFY(list.sizeHint().width() < wide / 2);
        QCOMPARE(list.model()->index(0, 0).data(Qt::ToolTipRole).toString(), u"ホーム"_qs);
    }

    // ---- Tabs

    void aTabHasACountAndIsHeardWithIt()
    {
        SubQueueTabs tabs;
        const int index = tabs.addQueue(u"保留"_qs);
        const int before = tabs.sizeHint().width();
        tabs.setCount(index, 1204);
        QCOMPARE(tabs.tabText(index), u"保留"_qs);
        QCOMPARE(tabs.accessibleTabName(index), u"保留、1204件"_qs);
        QVERIFY(tabs.sizeHint().width() > before);
        tabs.setCount(index, std::nullopt);
        QCOMPARE(tabs.accessibleTabName(index), u"保留"_qs);
        QCOMPARE(tabs.sizeHint().width(), before);
    }

    // ---- Script

    void theScriptIsCopiedInTheLanguageShown()
    {
        ScriptBox box;
        box.setScripts({ { u"日本語"_qs, { u"お待ちください。"_qs, u"確認します。"_qs } },
            { u"English"_qs, { u"Please wait."_qs } } });
        QCOMPARE(box.text(), u"お待ちください。\n確認します。"_qs);
        buttonNamed(&box, u"English"_qs)->click();
        buttonNamed(&box, u"コピー"_qs)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Please wait."_qs);
        box.setScripts({ { u"日本語"_qs, { u"一"_qs } }, { u"English"_qs, { u"one"_qs } } });
        QCOMPARE(box.text(), u"one"_qs);
        box.setScripts({});
        QCOMPARE(box.text(), QString());
    }

    // ---- Search

    void escapeClearsTheSearch()
    {
        SearchField field;
        field.setPrompt(u"サイト番号"_qs);
        QCOMPARE(spokenText(&field, QAccessible::Name), u"サイト番号"_qs);
        QTest::keyClicks(&field, u"70"_qs);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
    }

    // ---- Others

    void nobodyAndEverybodyHaveAMark_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("kanji") << u"佐藤 美咲"_qs << u"佐"_qs;
        QTest::newRow("one word") << u"髙橋"_qs << u"髙"_qs;
        QTest::newRow("latin") << u"Mary Jane Brown"_qs << u"MB"_qs;
        QTest::newRow("latin, one word") << u"operator"_qs << u"O"_qs;
        QTest::newRow("beyond the first plane") << u"𠮷田"_qs << u"𠮷"_qs;
        QTest::newRow("nobody") << QString() << QString();
    }
    void nobodyAndEverybodyHaveAMark()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QCOMPARE(avatarText(name), text);
    }

    void anEmptyStateSaysWhyAndOffersOneThing()
    {
        EmptyState empty;
        empty.setText(u"条件に合う申請はありません"_qs, u"条件を消すと 3件 表示されます。"_qs);
        QCOMPARE(spokenText(&empty, QAccessible::Name), u"条件に合う申請はありません"_qs);
        QSignalSpy clicked(empty.addButton(ButtonVariant::Normal, u"x"_qs, u"条件を消す"_qs), &KeyButton::clicked);
        buttonNamed(&empty, u"条件を消す"_qs)->click();
        QCOMPARE(clicked.size(), 1);
        empty.clearButtons();
        QTRY_VERIFY(!buttonNamed(&empty, u"条件を消す"_qs));
    }

    void aCardIsNamedByItsHeading()
    {
        Card card;
        card.setHeading(u"契約"_qs);
        QCOMPARE(spokenText(&card, QAccessible::Name), u"契約"_qs);
    }

    void theLanguageSwitchesLive()
    {
        UndoBar bar;
        QVERIFY(buttonNamed(&bar, u"元に戻す"_qs));
        useLanguage(u"en"_qs);
        QTRY_VERIFY(buttonNamed(&bar, u"Undo"_qs));
    }
};

PADESK_TEST(widgets, WidgetsTest)
#include "tst_widgets.moc"
