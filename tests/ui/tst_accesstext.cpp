// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/inbothlanguages.h"
#include "ui/accesstext.h"

using namespace padesk;
using namespace padesk::test;

namespace {
/** A text of its own for each value: filled in, and not just the stable name. */
template <NamedEnum Enum, class Write>
QString badOne(const QString& language, Write write)
{
    for (std::size_t index = 0; index < EnumText<Enum>::names.size(); ++index) {
        const Enum value = static_cast<Enum>(index);
        const QString text = write(value);
        if (!isSentence(text, language) || text == enumText(value))
            return enumText(value) + u": "_qs + text;
    }
    return {};
}
} // namespace

class AccessTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasItsText_data() { addLanguageRows(); }
    void everyValueHasItsText()
    {
        QFETCH(QString, language);
        useLanguage(language);
        QCOMPARE(badOne<ChartNode>(language, chartText), QString());
        QCOMPARE(badOne<EvidenceCode>(language,
                     [](EvidenceCode code) {
                         return evidenceText({ code, {} });
                     }),
            QString());
        QCOMPARE(badOne<ActionCode>(language, [](ActionCode code) { return actionText({ code, {} }); }), QString());
        QCOMPARE(badOne<EntryScreen>(language, screenText), QString());
        QCOMPARE(badOne<NominationCause>(language, causeText), QString());
    }

    void parametersAreSaid()
    {
        const Evidence sent { EvidenceCode::NoticeSent,
            { { u"document"_qs, u"T-PA"_qs }, { u"sent_on"_qs, QDate(2026, 11, 2) } } };
        useLanguage(u"en"_qs);
        QCOMPARE(evidenceText(sent), u"PA contract notice was sent on 2026-11-02."_qs);
        useLanguage(u"ja"_qs);
        QCOMPARE(evidenceText(sent), u"ご契約内容のご案内を2026-11-02に送付済み。"_qs);
        QCOMPARE(actionText({ ActionCode::WaitForPasscode, { { u"request"_qs, u"R-0000001"_qs } } }),
            u"パスコードの到着をお待ちください（リクエスト R-0000001）。"_qs);
    }
};

PADESK_TEST(accesstext, AccessTextTest)
#include "tst_accesstext.moc"
