// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/letters/samples.h"

#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>

namespace padesk::test {

QJsonObject sampleValues()
{
    const QJsonArray applicants { QStringLiteral("高橋 花子（情報システム部）"), QStringLiteral("渡邊 一郎（購買部）"),
        QStringLiteral("𠮷田 さくら（開発部）") };
    const QJsonArray changes { QStringLiteral("FAX番号：022-265-1180 → 022-265-1188"),
        QStringLiteral("部署名：総務部 → 情報システム部") };
    return {
        { QStringLiteral("office_name"), QStringLiteral("PA事務局（eCustomer Care）") },
        { QStringLiteral("office_postal_code"), QStringLiteral("1000001") },
        { QStringLiteral("office_address"), QStringLiteral("東京都千代田区千代田1-1-1 見本ビル8階") },
        { QStringLiteral("office_tel"), QStringLiteral("03-5555-0100") },
        { QStringLiteral("office_fax"), QStringLiteral("03-5555-0199") },
        { QStringLiteral("office_hours"), QStringLiteral("平日9:00～17:30") },
        { QStringLiteral("office_email"), QStringLiteral("pa-office@example.co.jp") },
        { QStringLiteral("portal_url"), QStringLiteral("https://www.example.com/software/paonline") },
        { QStringLiteral("change_form_fax"), QStringLiteral("03-5555-0148") },
        { QStringLiteral("site_number"), QStringLiteral("3005671") },
        { QStringLiteral("contract"), QStringLiteral("PA") },
        { QStringLiteral("agreement_number"), QStringLiteral("0000412345") },
        { QStringLiteral("icn"), QStringLiteral("2345678") },
        { QStringLiteral("company"), QStringLiteral("東日本物流センター協同組合") },
        { QStringLiteral("department"), QStringLiteral("情報システム部 基盤運用グループ") },
        { QStringLiteral("contact_name"), QStringLiteral("髙橋 健一") },
        { QStringLiteral("postal_code"), QStringLiteral("9800811") },
        { QStringLiteral("address"), QStringLiteral("宮城県仙台市青葉区一番町3-4-1 青葉通プラザ12階") },
        { QStringLiteral("contact_email"), QStringLiteral("k.takahashi@example.co.jp") },
        { QStringLiteral("tel"), QStringLiteral("022-265-1100") },
        { QStringLiteral("fax"), QStringLiteral("022-265-1188") },
        { QStringLiteral("request_number"), QStringLiteral("P-0000417") },
        { QStringLiteral("issued_on"), QStringLiteral("2026-11-22") },
        { QStringLiteral("registered_on"), QStringLiteral("2006-05-08") },
        { QStringLiteral("page_total"), 2 },
        { QStringLiteral("applicant_count"), 3 },
        { QStringLiteral("applicants"), applicants },
        { QStringLiteral("applicant_name"), QStringLiteral("高橋 花子") },
        { QStringLiteral("role"), QStringLiteral("user") },
        { QStringLiteral("reason"), QStringLiteral("送付物の登録情報と相違があるため") },
        { QStringLiteral("decision"), QStringLiteral("approved") },
        { QStringLiteral("changes"), changes },
        { QStringLiteral("sales_rep"), QStringLiteral("営業第二部 中村") },
        { QStringLiteral("sign_in_id"), QStringLiteral("c_7h3k9m2p") },
        { QStringLiteral("subject"), QStringLiteral("テンポラリー・パスコード再送のご案内") },
        { QStringLiteral("note"), QStringLiteral("ご査収ください") },
    };
}

Secret samplePasscode()
{
    return Secret(u"ABCDEFGHJKMN");
}

LetterRequest sampleRequest(LetterKind kind, const QString& language)
{
    LetterRequest request { kind, language, sampleValues(), std::nullopt, std::nullopt, LetterMedium::Post, {} };
    if (mayCarryPasscode(kind))
        request.passcode = samplePasscode();
    if (kind == LetterKind::PaxRegistrationNotice)
        request.values.insert(QStringLiteral("contract"), QStringLiteral("PAX"));
    if (kind == LetterKind::FctRegistrationNotice)
        request.values.insert(QStringLiteral("contract"), QStringLiteral("FCT"));
    if (kind == LetterKind::ChangeNotice)
        request.values.insert(QStringLiteral("decision"), QStringLiteral("applied"));
    if (kind == LetterKind::ApprovalRequest)
        request.values.insert(QStringLiteral("applicants"), QStringLiteral("渡邊 一郎"));
    if (!requiredValues(kind, {}).contains(QStringLiteral("request_number")) && kind != LetterKind::FaxCover)
        request.values.remove(QStringLiteral("request_number"));
    if (kind == LetterKind::FaxCover)
        request.medium = LetterMedium::Fax;
    return request;
}

Letter sampleLetter(LetterKind kind, const QString& language, const QJsonObject& changes)
{
    LetterRequest request = sampleRequest(kind, language);
    for (auto change = changes.begin(); change != changes.end(); ++change)
        request.values.insert(change.key(), *change);
    return composeLetter(request, LetterTemplates::builtIn()).value_or(Letter {});
}

QString normalised(const QString& text)
{
    constexpr QStringView radicals = u"⺠⺩⻁⻄⻑⻘⻝⻤⻨⻩⻫⻭⻯⻲⻆⻣‧";
    constexpr QStringView characters = u"民王虎西長青食鬼麦黄斉歯竜亀角骨・";
    static_assert(radicals.size() == characters.size());
    QString folded = text.normalized(QString::NormalizationForm_KC);
    for (qsizetype i = 0; i < radicals.size(); ++i)
        folded.replace(radicals[i], characters[i]);
    return folded;
}

QString solid(const QString& text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    return normalised(text).remove(space);
}

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString pdfText(const QString& path, int page)
{
    QStringList arguments { QStringLiteral("-layout"), path, QStringLiteral("-") };
    if (page > 0) {
        const QString number = QString::number(page);
        arguments = QStringList { QStringLiteral("-f"), number, QStringLiteral("-l"), number } + arguments;
    }
    return run(QStringLiteral("pdftotext"), arguments);
}

} // namespace padesk::test
