// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reasons.h"
#include "models/tables/termtext.h"
#include "tests/support/testmain.h"
#include "tests/ui/inbothlanguages.h"
#include "ui/phonescript.h"

using namespace padesk;
using namespace padesk::test;

namespace {

/** A value under each name that a sentence may quote. */
QJsonObject everyValue()
{
    return { { u"nomination"_qs, u"N-0000001"_qs }, { u"request"_qs, u"R-0000001"_qs },
        { u"other"_qs, u"N-0000002"_qs }, { u"site_number"_qs, u"7000001"_qs }, { u"company"_qs, u"ABC"_qs },
        { u"email"_qs, u"a@example.co.jp"_qs }, { u"reason"_qs, u"x"_qs },
        { u"reason_code"_qs, u"document_mismatch"_qs }, { u"channel"_qs, u"fax"_qs },
        { u"due_on"_qs, u"2026-11-24"_qs }, { u"sent_on"_qs, u"2026-11-20"_qs }, { u"errors"_qs, u"3"_qs },
        { u"change_form_fax"_qs, u"0336644818"_qs }, { u"sales_rep"_qs, u"X"_qs }, { u"on"_qs, u"2026-11-24"_qs },
        { u"tool"_qs, u"pa_online"_qs }, { u"sns"_qs, u"expired"_qs } };
}

QString badSentence(const QStringList& sentences, const QString& language)
{
    for (const QString& sentence : sentences) {
        if (!isSentence(sentence, language))
            return sentence;
    }
    return sentences.isEmpty() ? u"none"_qs : QString();
}

} // namespace

class PhoneScriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyHasSentencesInBothLanguages()
    {
        // The desk's own language makes no difference.
        for (const QString& ofDesk : { u"en"_qs, u"ja"_qs }) {
            useLanguage(ofDesk);
            for (const QString& key : phoneScriptKeys()) {
                for (const QString& language : { u"en"_qs, u"ja"_qs })
                    QCOMPARE(key + badSentence(scriptText({ key, everyValue() }, language), language), key);
            }
        }
    }

    void whatIsNotOnRecordIsNotSaid()
    {
        const QJsonObject numbers { { u"nomination"_qs, u"N-0000001"_qs }, { u"request"_qs, u"R-0000001"_qs },
            { u"tool"_qs, u"pa_online"_qs }, { u"sns"_qs, u"none"_qs } };
        for (const QString& key : phoneScriptKeys()) {
            const QStringList sentences = scriptText({ key, numbers }, u"en"_qs);
            QCOMPARE(key + badSentence(sentences, u"en"_qs), key);
        }
    }

    void valuesAreSaidInTheLanguageOfTheCaller()
    {
        useLanguage(u"en"_qs);
        const PhoneScript script { u"request.verifying"_qs,
            { { u"channel"_qs, u"post"_qs }, { u"due_on"_qs, u"2026-11-24"_qs } } };
        QCOMPARE(scriptText(script, u"en"_qs).last(), u"The passcode goes out by post around 24 November."_qs);
        QCOMPARE(scriptText(script, u"ja"_qs).last(), u"パスコードは11月24日ごろ、郵送でお送りする予定です。"_qs);
        QCOMPARE(scriptText({ script.key, {} }, u"ja"_qs).size(), 1);
        QVERIFY(scriptText({ u"nothing.known"_qs, {} }, u"ja"_qs).isEmpty());
    }

    void everyCannedReasonHasAName()
    {
        QStringList reasons = requestRefusalReasons() + requestCancelReasons();
        for (const QLatin1String state : EnumText<NominationState>::names)
            reasons += refusalReasons(*enumFromText<NominationState>(QString(state)));
        for (const QString& reason : reasons) {
            for (const QString& language : { u"en"_qs, u"ja"_qs }) {
                const QString text = termText(TermGroup::Reason, reason, language);
                QVERIFY2(text != reason && isSentence(text, language), qPrintable(reason));
            }
        }
    }
};

PADESK_TEST(phonescript, PhoneScriptTest)
#include "tst_phonescript.moc"
