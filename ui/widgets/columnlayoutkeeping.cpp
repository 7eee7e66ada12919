// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopedValueRollback>
#include <QTableView>

namespace padesk {
namespace {
constexpr int format = 1;
} // namespace

QByteArray ColumnLayout::save() const
{
    const QHeaderView* header = m_table->horizontalHeader();
    QJsonArray columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        if (section >= m_columns.size())
            continue;
        const Choice& choice = m_choices[section];
        columns.append(QJsonObject { { u"key"_qs, m_columns[section].key }, { u"width"_qs, choice.width },
            { u"hidden"_qs, choice.hidden }, { u"pinned"_qs, choice.pinned } });
    }
    const QJsonObject layout { { u"format"_qs, format }, { u"columns"_qs, columns } };
    return QJsonDocument(layout).toJson(QJsonDocument::Compact);
}

bool ColumnLayout::restore(const QByteArray& layout)
{
    const QJsonObject json = QJsonDocument::fromJson(layout).object();
    if (json[u"format"_qs].toInt() != format)
        return false;
    QStringList keys;
    for (const QJsonValue& value : json[u"columns"_qs].toArray()) {
        const QJsonObject column = value.toObject();
        const int section = sectionOf(column[u"key"_qs].toString());
        if (section < 0)
            continue;
        keys.append(m_columns[section].key);
        Choice& choice = m_choices[section];
        choice.width = column[u"width"_qs].toInt();
        choice.hidden = column[u"hidden"_qs].toBool() && !m_columns[section].required;
        choice.pinned = column[u"pinned"_qs].toBool();
    }
    orderBy(keys);
    fit();
    return true;
}

/** A column that is not among the keys goes behind the one that stands before it in the model. */
void ColumnLayout::orderBy(const QStringList& keys)
{
    const QScopedValueRollback fitting(m_fitting, true);
    QStringList order = keys;
    for (int section = 0; section < static_cast<int>(m_columns.size()); ++section) {
        if (order.contains(m_columns[section].key))
            continue;
        const qsizetype after = section > 0 ? order.indexOf(m_columns[section - 1].key) : -1;
        order.insert(after + 1, m_columns[section].key);
    }
    QHeaderView* header = m_table->horizontalHeader();
    for (int visual = 0; visual < std::min<int>(static_cast<int>(order.size()), header->count()); ++visual)
        header->moveSection(header->visualIndex(sectionOf(order[visual])), visual);
}

} // namespace padesk
