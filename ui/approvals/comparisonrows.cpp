// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/comparisonrows.h"

#include "models/domain/inputfields.h"
#include "models/tables/termtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace padesk {
namespace {

struct RowParts {
    const char* key;
    std::array<const char*, 2> fields;
};

/** In the order in which a document is read. */
constexpr std::array rowParts {
    RowParts { "person", { "family", "given" } },
    RowParts { "company", { "company", nullptr } },
    RowParts { "postal_code", { "postal_code", nullptr } },
    RowParts { "address", { "address", nullptr } },
    RowParts { "department", { "department", nullptr } },
    RowParts { "email", { "email", nullptr } },
    RowParts { "tel", { "tel", nullptr } },
    RowParts { "person_kana", { "family_kana", "given_kana" } },
    RowParts { "person_roman", { "family_roman", "given_roman" } },
    RowParts { "company_kana", { "company_kana", nullptr } },
    RowParts { "ibm_id", { "ibm_id", nullptr } },
};

const FieldReview* reviewOf(const NominationCase& one, QLatin1String field)
{
    const auto found = std::find_if(one.fields.begin(), one.fields.end(),
        [field](const FieldReview& review) { return review.check.field == field; });
    return found == one.fields.end() ? nullptr : &*found;
}

/** Absent says nothing, so anything else is worse. */
CheckVerdict worse(CheckVerdict a, CheckVerdict b)
{
    const auto weight
        = [](CheckVerdict verdict) { return verdict == CheckVerdict::Absent ? -1 : static_cast<int>(verdict); };
    return weight(a) >= weight(b) ? a : b;
}

void append(QString& text, QList<TextRange>& marks, const QString& part, const QList<TextRange>& partMarks)
{
    if (!text.isEmpty() && !part.isEmpty())
        text += u' ';
    for (const TextRange& mark : partMarks)
        marks.append({ mark.from + text.size(), mark.length });
    text += part;
}

void add(ReviewRow& row, const FieldReview& review)
{
    const FieldComparison& part = review.comparison;
    row.comparison.field = part.field;
    append(row.comparison.applicant, row.comparison.applicantMarks, part.applicant, part.applicantMarks);
    append(row.comparison.registered, row.comparison.registeredMarks, part.registered, part.registeredMarks);
    row.verdict = row.fields.isEmpty() ? review.check.verdict : worse(row.verdict, review.check.verdict);
    row.comparison.verdict = row.fields.isEmpty() ? part.verdict : worse(row.comparison.verdict, part.verdict);
    row.judged = row.judged || review.isJudged();
    row.accepted = row.accepted || review.isAccepted();
    if (review.registrationChanged)
        row.registeredNow = QString(row.registeredNow + u' ' + review.registeredNow).trimmed();
    row.fields.append(review.check.field);
}

class RowTitle {
    Q_DECLARE_TR_FUNCTIONS(ComparisonRow)

public:
    static QString person() { return tr("Name"); }
    static QString kana() { return tr("Name in kana"); }
    static QString roman() { return tr("Roman letters"); }
    static QString email() { return tr("E-mail"); }
    static QString tel() { return tr("Telephone"); }
};

} // namespace

QList<ReviewRow> reviewRows(const NominationCase& one)
{
    QList<ReviewRow> rows;
    for (const RowParts& parts : rowParts) {
        ReviewRow row;
        row.key = QString::fromLatin1(parts.key);
        for (const char* field : parts.fields) {
            const FieldReview* review = field ? reviewOf(one, QLatin1String(field)) : nullptr;
            if (review)
                add(row, *review);
        }
        if (!row.fields.isEmpty())
            rows.append(row);
    }
    return rows;
}

QStringList fieldsToJudge(const NominationCase& one, const ReviewRow& row, CheckVerdict verdict)
{
    QStringList open;
    for (const QString& field : row.fields) {
        const FieldReview* review = reviewOf(one, QLatin1String(field.toLatin1()));
        if (review && review->check.verdict != CheckVerdict::Match && review->check.verdict != verdict)
            open.append(field);
    }
    return open.isEmpty() ? row.fields : open;
}

QString rowTitle(const QString& key)
{
    if (key == QLatin1String("person"))
        return RowTitle::person();
    if (key == QLatin1String("person_kana"))
        return RowTitle::kana();
    if (key == QLatin1String("person_roman"))
        return RowTitle::roman();
    if (key == QLatin1String("email"))
        return RowTitle::email();
    if (key == QLatin1String("tel"))
        return RowTitle::tel();
    return termText(TermGroup::Field, key);
}

QString shownValue(const ReviewRow& row, const QString& value)
{
    if (row.comparison.verdict != CheckVerdict::Match)
        return value;
    if (row.key == QLatin1String("postal_code"))
        return formatPostalCode(value);
    return row.key == QLatin1String("tel") ? formatPhone(value) : value;
}

const DocumentValue* latestDocument(const NominationCase& one)
{
    const DocumentValue* latest = nullptr;
    for (const FieldReview& review : one.fields) {
        for (const DocumentValue& value : review.documents) {
            if (!latest || value.sentOn > latest->sentOn)
                latest = &value;
        }
    }
    return latest;
}

} // namespace padesk
