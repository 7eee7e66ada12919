// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/comparedcase.h"
#include "tests/ui/inbothlanguages.h"
#include "ui/widgets/casepanel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>

using namespace padesk;
using namespace padesk::test;

namespace {
struct Case {
    explicit Case(int width, bool japanese = false)
    {
        panel.setHead({ .person = japanese ? u"山田 太郎 様"_qs : u"Mr Yamada Taro"_qs,
            .state = { Tone::Blue, u"review"_qs, u"Office review"_qs, false },
            .number = u"N-26-1184"_qs,
            .siteNumber = u"7012345"_qs,
            .company = u"Kasumigaseki System Service K.K."_qs,
            .contract = u"PA"_qs });
        panel.setPosition(1, 12);
        auto* comparison = new Comparison;
        comparison->setRows(comparedCase(japanese));
        panel.setContent(comparison);
        causes = new QLabel(u"E-mail on file differs"_qs);
        script = new QLabel(u"The e-mail address differs from the one we hold."_qs);
        script->setWordWrap(true);
        panel.addSide(causes);
        panel.addSide(script);
        panel.setSideTitle(0, u"Causes"_qs, 2);
        panel.setSideTitle(1, u"Script"_qs);
        panel.decisions()->setDecisions(decisions(japanese));
        panel.decisions()->setNote(
            { japanese ? u"相違1件の判定が必要です"_qs : u"1 difference needs a verdict"_qs, u"info"_qs, Tone::Amber });
        panel.decisions()->setExtra(DecisionButton { u"release"_qs, u"Release"_qs, {}, ButtonVariant::Quiet });
        panel.resize(width, 420);
        panel.show();
        QApplication::setActiveWindow(&panel);
        QApplication::processEvents();
    }
    static QList<DecisionButton> decisions(bool japanese)
    {
        const auto text
            = [japanese](const char16_t* en, const char16_t* ja) { return QString::fromUtf16(japanese ? ja : en); };
        DecisionButton approve { u"approve"_qs, text(u"Approve…", u"承認…"), u"check"_qs, ButtonVariant::Primary };
        approve.key = Qt::Key_A;
        approve.enabled = false;
        approve.reason = u"1 difference needs a verdict"_qs;
        DecisionButton refuse { u"refuse"_qs, text(u"Refuse…", u"拒否…"), u"x"_qs, ButtonVariant::Danger };
        refuse.key = Qt::Key_R;
        refuse.pressesByKey = true;
        DecisionButton reroute { u"reroute"_qs, text(u"Reroute…", u"回送…"), u"forward"_qs };
        reroute.key = Qt::Key_F;
        DecisionButton hold { u"hold"_qs, text(u"Hold", u"保留"), u"pause"_qs };
        hold.key = Qt::Key_H;
        return { approve, refuse, reroute, hold };
    }
    QTabBar* tabs() { return panel.findChild<QTabBar*>(); }

    CasePanel panel;
    QLabel* causes = nullptr;
    QLabel* script = nullptr;
};
} // namespace

class CasePanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qApp, ThemeKind::Light);
        useLanguage(u"en"_qs);
    }

    void wideShowsTheColumnBesideTheContent()
    {
        Case one(1300);
        QVERIFY(!one.panel.isNarrow());
        QVERIFY(one.causes->isVisible() && one.script->isVisible());
        QVERIFY(!one.tabs()->isVisible());
        QVERIFY(one.panel.findChild<Comparison*>()->isVisible());
    }

    void narrowMakesTabsOfTheColumnAndBack()
    {
        Case one(1000);
        QSignalSpy changed(&one.panel, &CasePanel::narrowChanged);
        QVERIFY(one.panel.isNarrow());
        QVERIFY(one.tabs()->isVisible());
        QCOMPARE(one.tabs()->count(), 3);
        QCOMPARE(one.tabs()->tabText(0), u"Compare"_qs);
        QCOMPARE(one.tabs()->tabData(1).toInt(), 2);
        QVERIFY(one.panel.findChild<Comparison*>()->isVisible());
        QVERIFY(!one.causes->isVisible());
        one.tabs()->setCurrentIndex(1);
        QVERIFY(one.causes->isVisible());
        QVERIFY(!one.panel.findChild<Comparison*>()->isVisible());
        one.panel.resize(1300, 420);
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(one.causes->isVisible() && one.script->isVisible());
        QVERIFY(one.panel.findChild<Comparison*>()->isVisible());
    }

    void aLargeFontIsASmallWindow()
    {
        Case one(1300);
        Theme::setBodySize(14);
        QTRY_VERIFY(one.panel.isNarrow());
        Theme::setBodySize(9.75);
        QTRY_VERIFY(!one.panel.isNarrow());
        one.panel.setNarrow(true);
        QVERIFY(one.panel.isNarrow());
    }

    void aPanelTakesThePlaceOfTheColumn_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("contentStays");
        QTest::newRow("wide") << 1300 << true;
        QTest::newRow("narrow") << 1000 << false;
    }
    void aPanelTakesThePlaceOfTheColumn()
    {
        QFETCH(int, width);
        Case one(width);
        QSignalSpy closed(&one.panel, &CasePanel::panelClosed);
        auto* approve = new QLineEdit;
        one.panel.openPanel(approve);
        QVERIFY(approve->isVisible());
        QTRY_VERIFY(approve->hasFocus());
        QVERIFY(!one.causes->isVisible());
        QTEST(one.panel.findChild<Comparison*>()->isVisible(), "contentStays");
        one.panel.resize(2300 - width, 420);
        QTRY_VERIFY(approve->isVisible());
        one.panel.resize(width, 420);
        one.panel.closePanel();
        QCOMPARE(closed.count(), 1);
        QVERIFY(one.panel.findChild<Comparison*>()->isVisible());
        QCOMPARE(one.causes->isVisible(), width > 1200);
    }

    void decisionsSayTheirKeyAndWhyNot()
    {
        Case one(1300);
        QSignalSpy decided(one.panel.decisions(), &DecisionBar::decided);
        KeyButton* approve = one.panel.decisions()->button(u"approve"_qs);
        QVERIFY(approve && !approve->isEnabled());
        QCOMPARE(approve->accessibleDescription(), u"1 difference needs a verdict"_qs);
        QTest::keyClick(&one.panel, Qt::Key_R);
        QTRY_COMPARE(decided.count(), 1);
        QCOMPARE(decided[0][0].toString(), u"refuse"_qs);
        one.panel.decisions()->button(u"release"_qs)->click();
        QCOMPARE(decided[1][0].toString(), u"release"_qs);
        one.panel.decisions()->setDecisions({ Case::decisions(false).at(1) });
        QVERIFY(!one.panel.decisions()->button(u"hold"_qs));
    }

    void theKeyboardFollowsTheEye()
    {
        Case one(1300);
        one.panel.findChild<Comparison*>()->setFocus();
        QStringList names;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            names.append(QApplication::focusWidget()->accessibleName());
        }
        QCOMPARE(names, (QStringList { u"Refuse…"_qs, u"Reroute…"_qs, u"Hold"_qs, u"Release"_qs, u"Next case"_qs }));
    }

    void upAndDownEndAtTheEnds()
    {
        Case one(1300);
        QSignalSpy next(&one.panel, &CasePanel::nextRequested);
        QList<KeyButton*> enabled;
        for (KeyButton* button : one.panel.findChildren<KeyButton*>()) {
            if (button->accessibleName() == u"Next case"_qs)
                button->click();
            if (button->accessibleName() == u"Previous case"_qs)
                QVERIFY(!button->isEnabled());
        }
        QCOMPARE(next.count(), 1);
    }

    void theHeadIsHeardAsAWhole()
    {
        Case one(1300);
        QCOMPARE(one.panel.findChild<CaseTitle*>()->accessibleName(),
            u"Mr Yamada Taro, Office review, N-26-1184, 7012345, Kasumigaseki System Service K.K., PA"_qs);
    }

    void everythingWithTheKeyboardHasAName()
    {
        Case one(1000);
        for (const QWidget* widget : one.panel.findChildren<QWidget*>()) {
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("points");
        for (const double points : { 9.0, 14.0 }) {
            QTest::addRow("en %g", points) << u"en"_qs << points;
            QTest::addRow("ja %g", points) << u"ja"_qs << points;
        }
    }
    void nothingIsCut()
    {
        QFETCH(QString, language);
        QFETCH(double, points);
        useLanguage(language);
        Theme::setBodySize(points);
        Case one(1240, language == u"ja");
        for (const KeyButton* button : one.panel.findChildren<KeyButton*>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
        const auto* title = one.panel.findChild<CaseTitle*>();
        QVERIFY(title->width() >= title->minimumSizeHint().width());
        for (const QLabel* label : one.panel.decisions()->findChildren<QLabel*>()) {
            if (label->isVisible() && label->wordWrap())
                QVERIFY(label->height() >= label->heightForWidth(label->width()));
        }
        Theme::setBodySize(9.75);
        useLanguage(u"en"_qs);
    }
};

PADESK_TEST(casepanel, CasePanelTest)
#include "tst_casepanel.moc"
