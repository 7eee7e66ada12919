// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/listreader.h"
#include "tests/support/skkoffices.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace padesk;

namespace {

QString withTwins(QString text)
{
    for (QChar& character : text)
        character = cp932Twin(character.unicode());
    return text;
}

QString print(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QList<QJsonObject> readSites(const QString& path, TextEncoding expected)
{
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    ListReader reader(file, siteListFormat());
    QList<QJsonObject> rows;
    if (!reader.readHeader() || !reader.problems().isEmpty() || reader.encoding() != expected)
        return rows;
    while (const std::optional<ListRow> row = reader.next()) {
        for (const RowProblem& one : row->problems)
            qWarning() << one.line << one.column << one.problem.code << one.problem.parameters;
        if (!row->problems.isEmpty())
            return {};
        rows.append(row->fields);
    }
    return rows;
}

} // namespace

class SkkOfficesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void realOrganisationsReadTheSameInBothEncodings()
    {
        const Result<QList<test::Office>> offices = test::skkOffices();
        QVERIFY2(offices, qPrintable(offices ? QString() : offices.error().detail));
        QVERIFY(offices->size() > 22000);
        const QTemporaryDir folder;
        const QString utf8 = folder.filePath(QStringLiteral("utf8.csv"));
        const QString cp932 = folder.filePath(QStringLiteral("cp932.csv"));
        QVERIFY(test::writeSiteCsv(*offices, utf8, TextEncoding::Utf8));
        QVERIFY(test::writeSiteCsv(*offices, cp932, TextEncoding::Cp932));
        const QList<QJsonObject> one = readSites(utf8, TextEncoding::Utf8);
        const QList<QJsonObject> other = readSites(cp932, TextEncoding::Cp932);
        QCOMPARE(one.size(), offices->size());
        QCOMPARE(other.size(), offices->size());

        // All that CP932 lacks here are a minus sign and a dash, which have twins in it (E1).
        int changed = 0;
        for (qsizetype i = 0; i < one.size(); ++i) {
            changed += one.at(i) == other.at(i) ? 0 : 1;
            QCOMPARE(withTwins(print(one.at(i))), print(other.at(i)));
        }
        QVERIFY2(changed > 0 && changed < offices->size(), qPrintable(QString::number(changed)));
        QCOMPARE(one.first().value(QStringLiteral("company")).toString(),
            QStringLiteral("学校法人　創成学園　札幌創成高等学校"));
        QCOMPARE(one.first().value(QStringLiteral("postal_code")).toString(), QStringLiteral("0018501"));
    }
};

PADESK_TEST(skkoffices, SkkOfficesTest)
#include "tst_skkoffices.moc"
