// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entitlements.h"
#include "models/domain/records/records.h"
#include "models/domain/role.h"
#include "models/tables/termtext.h"
#include "tests/support/testmain.h"
#include "tests/ui/inbothlanguages.h"

using namespace padesk;
using namespace padesk::test;

namespace {
template <NamedEnum Enum>
void addRows(const char* name, TermGroup group)
{
    for (const QLatin1String& text : EnumText<Enum>::names)
        QTest::addRow("%s %s", name, text.latin1()) << group << QString(text);
}
} // namespace

class TermTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasAName_data()
    {
        QTest::addColumn<TermGroup>("group");
        QTest::addColumn<QString>("text");
        addRows<SiteState>("site", TermGroup::SiteState);
        addRows<MemberState>("member", TermGroup::MemberState);
        addRows<NominationState>("nomination", TermGroup::NominationState);
        addRows<RequestState>("request", TermGroup::RequestState);
        addRows<DeliveryState>("delivery", TermGroup::DeliveryState);
        addRows<ChangeState>("change", TermGroup::ChangeState);
        addRows<MemberRole>("member role", TermGroup::Role);
        addRows<StaffRole>("staff role", TermGroup::Role);
        addRows<SnsCover::State>("S&S", TermGroup::Sns);
    }
    void everyStateHasAName()
    {
        QFETCH(TermGroup, group);
        QFETCH(QString, text);
        useLanguage(u"en"_qs);
        QVERIFY(isSentence(termText(group, text), u"en"_qs));
        useLanguage(u"ja"_qs);
        QVERIFY2(isSentence(termText(group, text), u"ja"_qs), qPrintable(termText(group, text)));
    }

    void everyColumnOfAListHasAName()
    {
        useLanguage(u"ja"_qs);
        for (const QString& column : columnNames<Site>()) {
            const bool inside = QStringList { u"id"_qs, u"state"_qs, u"search"_qs, u"row_version"_qs,
                u"fax_changed_at"_qs, u"address_changed_at"_qs }
                                    .contains(column);
            QVERIFY2(inside || termText(TermGroup::Field, column) != column, qPrintable(column));
        }
    }

    void anUnknownTextIsSaidAsItIs() { QCOMPARE(termText(TermGroup::Field, u"colour"_qs), u"colour"_qs); }
};

PADESK_TEST(termtext, TermTextTest)
#include "tst_termtext.moc"
