// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/entity.h"

namespace padesk {
namespace {

struct Prefix {
    QChar letter;
    Entity entity;
};
constexpr Prefix prefixes[] {
    { u'N', Entity::Nomination },
    { u'R', Entity::PasscodeRequest },
    { u'D', Entity::Delivery },
    { u'C', Entity::ChangeRequest },
};

QString numberText(QChar letter, qint64 id)
{
    return QStringLiteral("%1-%2").arg(letter).arg(id, 7, 10, QLatin1Char('0'));
}

} // namespace

QString nominationNumber(qint64 id)
{
    return numberText(u'N', id);
}

QString requestNumber(qint64 id)
{
    return numberText(u'R', id);
}

QString deliveryNumber(qint64 id)
{
    return numberText(u'D', id);
}

QString changeRequestNumber(qint64 id)
{
    return numberText(u'C', id);
}

std::optional<CaseReference> caseReference(QStringView number)
{
    const QString folded = number.toString().normalized(QString::NormalizationForm_KC).trimmed().toUpper();
    if (folded.size() < 2)
        return std::nullopt;
    const QStringView digits = QStringView(folded).mid(folded.at(1) == u'-' ? 2 : 1);
    bool numeric = false;
    const qint64 id = digits.toLongLong(&numeric);
    if (!numeric || id <= 0)
        return std::nullopt;
    for (const Prefix& prefix : prefixes) {
        if (folded.at(0) == prefix.letter)
            return CaseReference { prefix.entity, id };
    }
    return std::nullopt;
}

} // namespace padesk
