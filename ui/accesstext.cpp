// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accesstext.h"

#include "ui/sentences.h"

#include <QCoreApplication>

namespace padesk {
namespace {
class AccessText {
    Q_DECLARE_TR_FUNCTIONS(AccessText)

public:
    static QString yes() { return tr("yes"); }
    static QString no() { return tr("no"); }
};

QString sentence(std::span<const Sentence> table, const QString& code, const QVariantMap& parameters = {})
{
    const QJsonObject json = QJsonObject::fromVariantMap(parameters);
    const Sentence* found = findSentence(table, code, json);
    return found ? fillSentence("Access", *found, json) : code;
}
} // namespace

QString chartText(ChartNode node)
{
    return sentence(chartSentences(), enumText(node));
}

QString evidenceText(const Evidence& evidence)
{
    return sentence(evidenceSentences(), enumText(evidence.code), evidence.parameters);
}

QString actionText(const NextAction& action)
{
    return sentence(actionSentences(), enumText(action.code), action.parameters);
}

QString screenText(EntryScreen screen)
{
    return sentence(screenSentences(), enumText(screen));
}

QString causeText(NominationCause cause)
{
    return sentence(causeSentences(), enumText(cause));
}

QString answerText(ChartAnswer answer)
{
    if (answer == ChartAnswer::None)
        return {};
    return answer == ChartAnswer::Yes ? AccessText::yes() : AccessText::no();
}

} // namespace padesk
