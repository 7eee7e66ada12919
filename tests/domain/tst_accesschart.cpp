// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accesscheck.h"
#include "tests/support/pathtext.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

using namespace padesk;

namespace {
constexpr bool yes = true;
constexpr bool no = false;

QSet<ChartNode> reachable()
{
    QSet<ChartNode> seen { ChartNode::Start };
    QList<ChartNode> open { ChartNode::Start };
    while (!open.isEmpty()) {
        const ChartNode from = open.takeFirst();
        for (const ChartEdge& edge : chartEdges()) {
            if (edge.from == from && !seen.contains(edge.to)) {
                seen.insert(edge.to);
                open.append(edge.to);
            }
        }
    }
    return seen;
}
} // namespace

class AccessChartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void boxesAreListedByNode()
    {
        QCOMPARE(chartBoxes().size(), EnumText<ChartNode>::names.size());
        for (std::size_t i = 0; i < chartBoxes().size(); ++i)
            QCOMPARE(static_cast<std::size_t>(chartBoxes()[i].node), i);
    }

    void theGuideHasEightDecisionsAndFourSections()
    {
        QByteArray labels;
        for (const ChartBox& box : chartBoxes()) {
            if (box.label != 0)
                labels.append(box.label);
            QCOMPARE(box.kind == ChartKind::Decision, box.label >= '1' && box.label <= '8');
        }
        std::sort(labels.begin(), labels.end());
        // D is drawn twice: once for はい, once for いいえ.
        QCOMPARE(labels, QByteArray("12345678ABCDD"));
    }

    void edgesFitTheirBoxes()
    {
        for (const ChartBox& box : chartBoxes()) {
            QList<ChartAnswer> answers;
            for (const ChartEdge& edge : chartEdges()) {
                if (edge.from == box.node)
                    answers.append(edge.answer);
            }
            std::sort(answers.begin(), answers.end());
            const QString name = enumText(box.node);
            if (box.kind == ChartKind::Decision)
                QVERIFY2(answers == QList({ ChartAnswer::Yes, ChartAnswer::No }), qPrintable(name));
            else if (box.kind == ChartKind::End)
                QVERIFY2(answers.isEmpty(), qPrintable(name));
            else
                QVERIFY2(!answers.isEmpty() && answers.constFirst() == ChartAnswer::None, qPrintable(name));
        }
    }

    void everyBoxIsReachable() { QCOMPARE(reachable().size(), static_cast<qsizetype>(chartBoxes().size())); }

    void onlyTheTextsBranchesAreMarked()
    {
        QStringList textOnly;
        for (const ChartEdge& edge : chartEdges()) {
            if (edge.textOnly)
                textOnly.append(enumText(edge.from) + u'>' + enumText(edge.to));
        }
        QCOMPARE(textOnly,
            QStringList({ u"sign_in>top"_qs, u"c_request_passcode>download_only"_qs,
                u"download_only>b_enter_passcode"_qs, u"b_enter_passcode>call_office"_qs, u"d_nominate_no>on_hold"_qs,
                u"on_hold>d8_contact_approved"_qs }));
    }

    void walksByHand_data()
    {
        QTest::addColumn<QList<HandAnswer>>("answers");
        QTest::addColumn<QString>("path");
        QTest::addColumn<EntryScreen>("screen");
        using N = ChartNode;
        using S = EntryScreen;
        const auto row = [](const char* name, const QList<HandAnswer>& answers, const QString& path, S screen) {
            QTest::newRow(name) << answers << path << screen;
        };
        const QList<HandAnswer> toFour { { N::HasNotice, yes }, { N::HasIbmId, yes } };
        const QList<HandAnswer> toFive = toFour + QList<HandAnswer> { { N::IsContact, yes } };
        const QList<HandAnswer> toSix = toFive + QList<HandAnswer> { { N::PasscodeScreen, yes } };
        const QList<HandAnswer> nominated = toFive + QList<HandAnswer> { { N::PasscodeScreen, no } };
        const QList<HandAnswer> asUser = toFour + QList<HandAnswer> { { N::IsContact, no } };
        row("nothing yet", {}, u"start 1?"_qs, S::Unknown);
        row("no notice", { { N::HasNotice, no } }, u"start 1N 2?"_qs, S::Unknown);
        row("no number", { { N::HasNotice, no }, { N::KnowsSiteNumber, no } }, u"start 1N 2N ask_sales_rep"_qs,
            S::Unknown);
        row("asked, back with the notice", { { N::HasNotice, no }, { N::KnowsSiteNumber, no }, { N::HasNotice, yes } },
            u"start 1N 2N ask_sales_rep start 1Y 3?"_qs, S::Unknown);
        row("number known", { { N::HasNotice, no }, { N::KnowsSiteNumber, yes } }, u"start 1N 2Y 3?"_qs, S::Unknown);
        row("no IBM ID", { { N::HasNotice, yes }, { N::HasIbmId, no } }, u"start 1Y 3N a_register_ibm_id"_qs,
            S::Unknown);
        row("registers", { { N::HasNotice, yes }, { N::HasIbmId, no }, { N::PasscodeScreen, yes } },
            u"start 1Y 3N a_register_ibm_id sign_in 5Y 6?"_qs, S::Passcode);
        row("IBM ID", toFour, u"start 1Y 3Y 4?"_qs, S::Unknown);
        row("contact", toFive, u"start 1Y 3Y 4Y sign_in 5?"_qs, S::Unknown);
        row("passcode screen", toSix, u"start 1Y 3Y 4Y sign_in 5Y 6?"_qs, S::Passcode);
        row("passcode at hand", toSix + QList<HandAnswer> { { N::HasPasscode, yes } },
            u"start 1Y 3Y 4Y sign_in 5Y 6Y b_enter_passcode"_qs, S::Passcode);
        row("passcode entered", toSix + QList<HandAnswer> { { N::HasPasscode, yes }, { N::EnterPasscode, yes } },
            u"start 1Y 3Y 4Y sign_in 5Y 6Y b_enter_passcode top"_qs, S::Top);
        row("second error", toSix + QList<HandAnswer> { { N::HasPasscode, yes }, { N::EnterPasscode, no } },
            u"start 1Y 3Y 4Y sign_in 5Y 6Y b_enter_passcode call_office"_qs, S::Passcode);
        row("passcode lost", toSix + QList<HandAnswer> { { N::HasPasscode, no } },
            u"start 1Y 3Y 4Y sign_in 5Y 6N c_request_passcode"_qs, S::Passcode);
        row("waiting for it", toSix + QList<HandAnswer> { { N::HasPasscode, no }, { N::RequestPasscode, no } },
            u"start 1Y 3Y 4Y sign_in 5Y 6N c_request_passcode download_only"_qs, S::Passcode);
        row("it came after waiting",
            toSix + QList<HandAnswer> { { N::HasPasscode, no }, { N::RequestPasscode, no }, { N::EnterPasscode, yes } },
            u"start 1Y 3Y 4Y sign_in 5Y 6N c_request_passcode download_only b_enter_passcode top"_qs, S::Top);
        row("it came", toSix + QList<HandAnswer> { { N::HasPasscode, no }, { N::EnterPasscode, yes } },
            u"start 1Y 3Y 4Y sign_in 5Y 6N c_request_passcode b_enter_passcode top"_qs, S::Top);
        row("nomination screen", nominated, u"start 1Y 3Y 4Y sign_in 5N d_nominate_yes"_qs, S::SelfNomination);
        row("nominated", nominated + QList<HandAnswer> { { N::NominateYes, yes } },
            u"start 1Y 3Y 4Y sign_in 5N d_nominate_yes 7?"_qs, S::SelfNomination);
        row("office approves", nominated + QList<HandAnswer> { { N::OfficeApproved, yes }, { N::SignIn, yes } },
            u"start 1Y 3Y 4Y sign_in 5N d_nominate_yes 7Y sign_in top"_qs, S::Top);
        row("office approves, passcode wanted",
            nominated + QList<HandAnswer> { { N::OfficeApproved, yes }, { N::PasscodeScreen, yes } },
            u"start 1Y 3Y 4Y sign_in 5N d_nominate_yes 7Y sign_in 5Y 6?"_qs, S::Passcode);
        row("office refuses", nominated + QList<HandAnswer> { { N::OfficeApproved, no } },
            u"start 1Y 3Y 4Y sign_in 5N d_nominate_yes 7N check_registration"_qs, S::SelfNomination);
        row("refused, from the start",
            nominated + QList<HandAnswer> { { N::OfficeApproved, no }, { N::HasNotice, yes } },
            u"start 1Y 3Y 4Y sign_in 5N d_nominate_yes 7N check_registration start 1Y 3?"_qs, S::SelfNomination);
        row("not the contact", asUser, u"start 1Y 3Y 4N d_nominate_no"_qs, S::SelfNomination);
        row("contact decides", asUser + QList<HandAnswer> { { N::NominateNo, yes } },
            u"start 1Y 3Y 4N d_nominate_no 8?"_qs, S::SelfNomination);
        row("contact has not signed in", asUser + QList<HandAnswer> { { N::NominateNo, no } },
            u"start 1Y 3Y 4N d_nominate_no on_hold"_qs, S::SelfNomination);
        row("hold released", asUser + QList<HandAnswer> { { N::NominateNo, no }, { N::ContactApproved, yes } },
            u"start 1Y 3Y 4N d_nominate_no on_hold 8Y sign_in 5?"_qs, S::SelfNomination);
        row("contact approves", asUser + QList<HandAnswer> { { N::ContactApproved, yes }, { N::SignIn, yes } },
            u"start 1Y 3Y 4N d_nominate_no 8Y sign_in top"_qs, S::Top);
        row("contact refuses", asUser + QList<HandAnswer> { { N::ContactApproved, no } },
            u"start 1Y 3Y 4N d_nominate_no 8N no_access"_qs, S::SelfNomination);
        row("an answer to another question", { { N::HasNotice, yes }, { N::IsContact, yes } }, u"start 1Y 3?"_qs,
            S::Unknown);
    }
    void walksByHand()
    {
        QFETCH(const QList<HandAnswer>, answers);
        const AccessCheck check = walkChart(answers);
        QTEST(test::pathText(check), "path");
        QTEST(check.screen, "screen");
        QVERIFY(!check.actions.isEmpty());
        QCOMPARE(check.downloadMeanwhile, check.position().node == ChartNode::DownloadOnly);
    }

    void everyAnswerLeadsSomewhere()
    {
        for (const ChartEdge& edge : chartEdges())
            QCOMPARE(nextNode(edge.from, edge.answer), edge.to);
        QCOMPARE(nextNode(ChartNode::EnterPasscode, ChartAnswer::Yes), ChartNode::Top);
        QVERIFY(!nextNode(ChartNode::Top, ChartAnswer::None));
        QVERIFY(!nextNode(ChartNode::HasNotice, ChartAnswer::None));
    }
};

PADESK_TEST(accesschart, AccessChartTest)
#include "tst_accesschart.moc"
