// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importreport.h"

#include "app/cli/context.h"
#include "app/cli/listtext.h"
#include "ui/refusaltext.h"

namespace padesk::cli {
namespace {
constexpr qint64 problemsShown = 20;
} // namespace

bool ImportReport::writeTo(const QString& path)
{
    m_file.setFileName(path);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        m_writer.emplace(m_file, TextEncoding::Utf8);
        return true;
    }
    m_context.problem(ExitCode::Usage, ListText::cannotWrite(path, m_file.errorString()));
    return false;
}

void ImportReport::add(const ImportProblem& problem)
{
    const QString sentence = inputProblemSentence(problem.problem.problem);
    if (++m_count <= problemsShown)
        m_context.problem(ExitCode::Refused, ListText::problem(problem.problem, sentence));
    write(problem.problem, sentence, problem.cells);
}

void ImportReport::addHeader(const QList<RowProblem>& problems)
{
    for (const RowProblem& problem : problems) {
        const QString sentence = inputProblemSentence(problem.problem);
        m_context.problem(ExitCode::Usage, ListText::problem(problem, sentence));
        write(problem, sentence, {});
    }
}

void ImportReport::startFile()
{
    const QStringList own { QStringLiteral("line"), QStringLiteral("record"), QStringLiteral("field"),
        QStringLiteral("code"), QStringLiteral("message") };
    m_writer->writeRow(own + (m_header ? m_header() : QStringList()));
    m_started = true;
}

void ImportReport::write(const RowProblem& problem, const QString& sentence, const QStringList& cells)
{
    if (!m_writer)
        return;
    if (!m_started)
        startFile();
    m_writer->writeRow(QStringList { QString::number(problem.line), QString::number(problem.record), problem.column,
                           problem.problem.code, sentence }
        + cells);
}

void ImportReport::finish()
{
    if (m_count > problemsShown)
        m_context.problem(ExitCode::Refused, ListText::moreProblems(m_count - problemsShown));
    if (!m_writer)
        return;
    if (!m_started)
        startFile();
    m_complete = m_writer->finish().has_value() && m_file.flush();
    if (!m_complete)
        m_context.problem(ExitCode::Refused, ListText::cannotWrite(m_file.fileName(), m_file.errorString()));
    m_file.close();
}

} // namespace padesk::cli
