// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/inbothlanguages.h"
#include "ui/errortext.h"

using namespace padesk;
using namespace padesk::test;

class ErrorTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeNamesThePlace_data() { addLanguageRows(); }
    void everyCodeNamesThePlace()
    {
        QFETCH(QString, language);
        useLanguage(language);
        QStringList seen;
        for (int code = 0; code <= int(Error::Code::Failed); ++code) {
            const QString text
                = errorSentence({ static_cast<Error::Code>(code), QStringLiteral("secret") }, u"/data/a.sqlite"_qs);
            QVERIFY2(isSentence(text, language), qPrintable(text));
            QVERIFY2(text.contains(u"/data/a.sqlite"), qPrintable(text));
            QVERIFY2(!text.contains(u"secret"), qPrintable(text));
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.append(text);
        }
    }

    void everyUrlProblem_data() { addLanguageRows(); }
    void everyUrlProblem()
    {
        QFETCH(QString, language);
        useLanguage(language);
        for (const char* code : { "scheme", "path", "memory", "host", "port", "user", "database", "option", "value" }) {
            const QString text
                = urlProblemSentence({ Error::Code::BadInput, QStringLiteral("url.%1").arg(QLatin1String(code)) });
            QVERIFY2(isSentence(text, language), qPrintable(text));
        }
    }
};

PADESK_TEST(errortext, ErrorTextTest)
#include "tst_errortext.moc"
