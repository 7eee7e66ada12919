// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/deskchecks.h"
#include "tests/ui/inbothlanguages.h"
#include "ui/accesscheck/accesscheckpage.h"
#include "ui/accesscheck/chartlayout.h"
#include "ui/accesscheck/chartview.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace padesk;
using namespace padesk::test;

namespace {

/** A site contact whose e-mail differs and whose nomination waits for the office. */
AccessFacts waitingForOffice()
{
    AccessFacts facts;
    facts.siteNumber = u"7012345"_qs;
    facts.siteFound = true;
    facts.hasContact = true;
    facts.contactEmail = u"old@example.jp"_qs;
    facts.ibmId = u"taro@example.jp"_qs;
    facts.notices = { SentNotice { GuideDocument::PaContractNotice, QDate(2024, 4, 12) } };
    CallerFacts caller;
    caller.role = MemberRole::Primary;
    caller.ibmId = facts.ibmId;
    facts.caller = caller;
    NominationFacts nomination;
    nomination.number = u"N-0001184"_qs;
    nomination.claimsContact = true;
    facts.nomination = nomination;
    return facts;
}

class FakeAccess final : public AccessPort {
public:
    QFuture<Result<AccessCase>> lookUp(const QString& siteNumber, const QString& person) override
    {
        asked.append(siteNumber + u'|' + person);
        AccessCase answer;
        answer.facts = waitingForOffice();
        answer.check = checkAccess(answer.facts);
        answer.siteId = 5;
        return ready<AccessCase>(answer);
    }

    QStringList asked;
};

void lookUp(AccessCheckPage& page, const QString& text)
{
    auto* field = page.findChild<QLineEdit*>();
    field->setText(text);
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace

class AccessCheckPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { dressDesk(u"en"_qs); }

    void readsWhatWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("asked");
        QTest::newRow("site") << u"7012345"_qs << u"7012345|"_qs;
        QTest::newRow("person") << u"taro@example.jp"_qs << u"|taro@example.jp"_qs;
        QTest::newRow("both") << u" 7012345  taro@example.jp "_qs << u"7012345|taro@example.jp"_qs;
        QTest::newRow("eight digits") << u"70123456"_qs << u"70123456|"_qs;
        QTest::newRow("id that begins with a digit") << u"7taro@example.jp"_qs << u"|7taro@example.jp"_qs;
    }
    void readsWhatWasTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, asked);
        FakeAccess port;
        AccessCheckPage page(port);
        lookUp(page, typed);
        QCOMPARE(port.asked, QStringList { asked });
    }

    void lightsTheWayToTheCaller()
    {
        FakeAccess port;
        AccessCheckPage page(port);
        page.show();
        lookUp(page, u"7012345"_qs);
        auto* chart = page.findChild<ChartView*>();
        QTRY_VERIFY(!chart->way().isEmpty());
        QCOMPARE(chart->way().first(), ChartNode::Start);
        QCOMPARE(chart->way().last(), ChartNode::OfficeApproved);
        QVERIFY(chart->accessibleDescription().contains(u"N-0001184"_qs));
    }

    void nextActionIsAButton()
    {
        FakeAccess port;
        AccessCheckPage page(port);
        page.show();
        QSignalSpy wanted(&page, &Page::targetWanted);
        lookUp(page, u"7012345"_qs);
        QPushButton* open = nullptr;
        QTRY_VERIFY([&] {
            for (auto* button : page.findChildren<QPushButton*>()) {
                if (button->text() == u"Open nomination")
                    open = button;
            }
            return open != nullptr;
        }());
        QTest::keyClick(open, Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        const auto target = wanted.first().first().value<DeskTarget>();
        QCOMPARE(target.page, PageId::Approvals);
        QCOMPARE(target.id, 1184);
    }

    void isWalkedByHand()
    {
        FakeAccess port;
        AccessCheckPage page(port);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        for (auto* button : page.findChildren<QPushButton*>()) {
            if (button->isCheckable())
                button->click();
        }
        auto* chart = page.findChild<ChartView*>();
        QCOMPARE(chart->way().last(), ChartNode::HasNotice);
        QTest::keyClick(chart, Qt::Key_Y);
        QCOMPARE(chart->way().last(), ChartNode::HasIbmId);
        QTest::keyClick(chart, Qt::Key_Y);
        QCOMPARE(chart->way().last(), ChartNode::IsContact);
        QTest::keyClick(chart, Qt::Key_Backspace);
        QCOMPARE(chart->way().last(), ChartNode::HasIbmId);
        QVERIFY(port.asked.isEmpty());
    }

    void boxesAndLinesFit()
    {
        for (const ChartBox& one : chartBoxes()) {
            QVERIFY(ChartLayout::bounds().contains(ChartLayout::box(one.node)));
            for (const ChartBox& other : chartBoxes())
                QVERIFY(one.node == other.node || !ChartLayout::box(one.node).intersects(ChartLayout::box(other.node)));
        }
        for (const ChartEdge& edge : chartEdges()) {
            const QPolygonF line = ChartLayout::line(edge);
            for (qsizetype n = 1; n < line.size(); ++n) {
                const bool straight = line.at(n).x() == line.at(n - 1).x() || line.at(n).y() == line.at(n - 1).y();
                QVERIFY2(straight, qPrintable(enumText(edge.from) + u" to "_qs + enumText(edge.to)));
            }
        }
    }

    void nothingIsCutAndAllHasNames_data() { addLanguageRows(); }
    void nothingIsCutAndAllHasNames()
    {
        QFETCH(QString, language);
        dressDesk(language);
        FakeAccess port;
        AccessCheckPage page(port);
        page.resize(1240, 820);
        page.show();
        lookUp(page, u"7012345"_qs);
        QTRY_VERIFY(!page.findChild<ChartView*>()->way().isEmpty());
        QCoreApplication::processEvents();
        QTRY_VERIFY2(cutTexts(page).isEmpty(), qPrintable(cutTexts(page).join(u"\n"_qs)));
        QVERIFY2(unnamedWidgets(page).isEmpty(), qPrintable(unnamedWidgets(page).join(u"\n"_qs)));
    }
};

PADESK_TEST(accesscheckpage, AccessCheckPageTest)
#include "tst_accesscheckpage.moc"
