// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/lettertemplates.h"

#include <QDir>
#include <QFile>

namespace padesk {
namespace {

const QString blockPrefix = QStringLiteral("block_");
constexpr int deepestBlock = 4; // a block that contains itself ends here

} // namespace

LetterTemplates LetterTemplates::builtIn()
{
    LetterTemplates templates;
    const QDir folder(QStringLiteral(":/letters"));
    for (const QFileInfo& info : folder.entryInfoList({ QStringLiteral("*.txt") }, QDir::Files)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QStringList parts = info.fileName().split(u'.'); // passcode.ja.txt
        templates.m_builtIn.insert({ parts.value(0), parts.value(1) }, QString::fromUtf8(file.readAll()));
    }
    templates.expandAll();
    return templates;
}

void LetterTemplates::setOverride(const QString& name, const QString& language, const QString& text)
{
    if (text.isEmpty())
        m_overrides.remove({ name, language });
    else
        m_overrides.insert({ name, language }, text);
    expandAll();
}

QString LetterTemplates::text(const QString& name, const QString& language) const
{
    const Key key { name, language };
    return m_overrides.value(key, m_builtIn.value(key));
}

QList<TemplateLine> LetterTemplates::lines(LetterKind kind, const QString& language) const
{
    return m_lines.value({ enumText(kind), language });
}

QStringList LetterTemplates::blocks(const QString& language) const
{
    QStringList names;
    for (const auto* texts : { &m_builtIn, &m_overrides }) {
        for (const auto& [name, each] : texts->keys()) {
            if (each == language && name.startsWith(blockPrefix))
                names.append(name.mid(blockPrefix.size()));
        }
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

QList<TemplateProblem> LetterTemplates::problemsOf(
    const QString& name, const QString& language, const QString& text) const
{
    const auto part = name.startsWith(blockPrefix) ? TemplatePart::Block : TemplatePart::Letter;
    return checkTemplate(text, blocks(language), part);
}

void LetterTemplates::expandAll()
{
    m_lines.clear();
    for (const LetterKind kind : allLetterKinds()) {
        for (const QString& language : languages())
            m_lines.insert({ enumText(kind), language }, expanded(enumText(kind), language, 0));
    }
}

QList<TemplateLine> LetterTemplates::expanded(const QString& name, const QString& language, int depth) const
{
    QList<TemplateLine> lines;
    for (const TemplateLine& line : parseTemplate(text(name, language))) {
        if (line.type != TemplateLine::Type::Block)
            lines.append(line);
        else if (depth < deepestBlock)
            lines += expanded(blockPrefix + line.label, language, depth + 1);
    }
    return lines;
}

} // namespace padesk
