// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/style/itemlook.h"
#include "ui/style/theme.h"
#include "ui/widgets/keybutton.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>

using namespace padesk;

class StyleTest : public QObject {
    Q_OBJECT

    static QApplication& application() { return *qobject_cast<QApplication*>(QCoreApplication::instance()); }

    static QImage pictureOf(QWidget& widget)
    {
        widget.resize(160, 30);
        return widget.grab().toImage();
    }

private Q_SLOTS:
    void init()
    {
        Theme::setBodySize(9.75);
        Theme::apply(application(), ThemeKind::Light);
    }
    void cleanup() { Theme::setBodySize(9.75); }

    void sizesAreThoseOfTheGrid_data()
    {
        QTest::addColumn<double>("points");
        for (const double points : { 9.0, 9.75, 12.0, 14.0 })
            QTest::addRow("%g pt", points) << points;
    }
    void sizesAreThoseOfTheGrid()
    {
        QFETCH(double, points);
        Theme::setBodySize(points);
        const auto px = [](int pixels) { return em(pixels, Theme::bodyFont()); };
        KeyButton button;
        button.setText(u"承認"_qs);
        QCOMPARE(button.sizeHint().height(), px(30));
        QLineEdit edit;
        QCOMPARE(edit.sizeHint().height(), px(30));
        edit.setProperty("variant", u"filter"_qs);
        QCOMPARE(edit.sizeHint().height(), px(24));
        QCOMPARE(QComboBox().sizeHint().height(), px(30));
        QCOMPARE(QSpinBox().sizeHint().height(), px(30));
        QTabBar tabs;
        tabs.addTab(u"保留"_qs);
        QCOMPARE(tabs.sizeHint().height(), px(38));
        QMenu menu;
        menu.addAction(u"承認"_qs);
        QCOMPARE(menu.actionGeometry(menu.actions().first()).height(), px(28));
    }

    /** Fusion raises rows to 35 with this font (VISUAL.md 9). */
    void rowsMayBeAsLowAsTheGridSays()
    {
        QTableWidget table(3, 2);
        table.verticalHeader()->setMinimumSectionSize(em(26, table.font()));
        table.verticalHeader()->setDefaultSectionSize(em(26, table.font()));
        QCOMPARE(table.rowHeight(0), em(26, table.font()));
        QCOMPARE(table.horizontalHeader()->sizeHint().height(), em(28, table.font()));
    }

    void aWrongFieldLooksWrong()
    {
        QLineEdit right(u"7012345"_qs);
        QLineEdit wrong(u"7012345"_qs);
        wrong.setProperty("error", true);
        const QImage picture = pictureOf(wrong);
        QVERIFY(picture != pictureOf(right));
        QCOMPARE(picture.pixelColor(80, 0), Theme::tone(Tone::Red).text);
        QCOMPARE(picture.pixelColor(80, 1), Theme::tone(Tone::Red).text);
    }

    void aFilterInUseShowsIt()
    {
        QLineEdit filter;
        filter.setProperty("variant", u"filter"_qs);
        QCOMPARE(pictureOf(filter).pixelColor(80, 15), Theme::tokens().surface);
        filter.setText(u"7"_qs);
        QCOMPARE(pictureOf(filter).pixelColor(80, 15), Theme::tokens().accentSoft);
        filter.setProperty("inUse", false);
        QCOMPARE(pictureOf(filter).pixelColor(80, 15), Theme::tokens().surface);
    }

    void readOnlyAndDisabledAreSunken()
    {
        QLineEdit edit;
        edit.setReadOnly(true);
        QCOMPARE(pictureOf(edit).pixelColor(80, 15), Theme::tokens().sunken);
        edit.setReadOnly(false);
        edit.setEnabled(false);
        QCOMPARE(pictureOf(edit).pixelColor(80, 15), Theme::tokens().sunken);
    }

    void theFocusIsSeen()
    {
        QWidget window;
        QLineEdit edit(&window);
        edit.setGeometry(0, 0, 160, 30);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit.setFocus();
        QTRY_VERIFY(edit.hasFocus());
        QCOMPARE(edit.grab().toImage().pixelColor(80, 0), Theme::tokens().focus);
    }

    void theThemeSwitchesWithoutNewWidgets()
    {
        KeyButton button(ButtonVariant::Primary);
        button.setText(u"承認"_qs);
        const QImage light = pictureOf(button);
        QCOMPARE(light.pixelColor(8, 15), Theme::tokens().accent);
        Theme::apply(application(), ThemeKind::Dark);
        QCOMPARE(pictureOf(button).pixelColor(8, 15), Theme::tokens().accent);
        QVERIFY(pictureOf(button) != light);
    }

    void aSelectedTextKeepsItsColour()
    {
        QStyleOptionViewItem option;
        option.palette = Theme::palette(ThemeKind::Light);
        QCOMPARE(keepingItsColour(option)->palette.color(QPalette::HighlightedText), Theme::tokens().text);
    }

    void aListPaintedByItsPageStaysSo()
    {
        QComboBox plain;
        plain.ensurePolished();
        QVERIFY(qobject_cast<ListItemDelegate*>(plain.itemDelegate()));
        QComboBox own;
        auto* delegate = new QStyledItemDelegate(&own);
        own.setItemDelegate(delegate);
        own.ensurePolished();
        QCOMPARE(own.itemDelegate(), delegate);
    }

    void aComboBoxIsWideEnoughForItsWords()
    {
        QComboBox combo;
        combo.addItem(u"ダウンロード＋メディアの発注"_qs);
        combo.resize(combo.sizeHint());
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        const QRect words
            = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
        QVERIFY(words.width() - 2 >= combo.fontMetrics().horizontalAdvance(combo.currentText()));
    }

    void aMenuHasRoomForWordsAndKeys()
    {
        QMenu menu;
        QAction* action = menu.addAction(u"見出し付きでコピー"_qs);
        action->setShortcut(QKeySequence(u"Ctrl+Shift+C"_qs));
        const QFontMetrics metrics(menu.font());
        const int words = metrics.horizontalAdvance(action->text()) + metrics.horizontalAdvance(u"Ctrl+Shift+C"_qs);
        QVERIFY(menu.sizeHint().width() >= words + em(36 + 24, menu.font()));
    }
};

PADESK_TEST(style, StyleTest)
#include "tst_style.moc"
