// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refusaltext.h"

#include "ui/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace padesk {
namespace {
class RefusalText {
    Q_DECLARE_TR_FUNCTIONS(RefusalText)

public:
    static QString placed(const QString& place, const QString& sentence) { return tr("%1: %2").arg(place, sentence); }
    static QString line(qint64 line) { return tr("Line %1").arg(line); }
    static QString cell(qint64 line, qsizetype column) { return tr("Line %1, column %2").arg(line).arg(column); }
    static QString unknown(const QString& code)
    {
        return tr("This was refused with the code %1; this version of PA Desk does not know why.").arg(code);
    }
};

bool uses(const Sentence& sentence, QLatin1String parameter)
{
    return std::any_of(sentence.parameters.begin(), sentence.parameters.end(),
        [parameter](const char* name) { return name && QLatin1String(name) == parameter; });
}

const Sentence* sentenceOf(const QString& code, const QJsonObject& parameters)
{
    for (const auto& table : { commandSentences(), siteSentences(), caseSentences(), fieldSentences() }) {
        if (const Sentence* sentence = findSentence(table, code, parameters))
            return sentence;
    }
    return nullptr;
}

QString codeSentence(const QString& code, const QJsonObject& parameters)
{
    const Sentence* sentence = sentenceOf(code, parameters);
    if (!sentence)
        return RefusalText::unknown(code);
    QString text = fillSentence("Refusal", *sentence, parameters);
    // What the sentence itself does not name is put in front.
    for (const QLatin1String place : { QLatin1String("field"), QLatin1String("delivery") }) {
        const QString name = parameterText(parameters, place);
        if (!name.isEmpty() && !uses(*sentence, place))
            text = RefusalText::placed(name, text);
    }
    return text;
}
} // namespace

QString refusalSentence(const Refusal& refusal)
{
    return codeSentence(refusal.code, refusal.parameters);
}

QString inputProblemSentence(const InputProblem& problem)
{
    return codeSentence(problem.code, problem.parameters);
}

QString csvProblemSentence(const CsvProblem& problem)
{
    const QString sentence = codeSentence(problem.code(), problem.parameters);
    if (problem.line == 0)
        return sentence;
    const QString place
        = problem.column > 0 ? RefusalText::cell(problem.line, problem.column) : RefusalText::line(problem.line);
    return RefusalText::placed(place, sentence);
}

} // namespace padesk
