// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sites/postalfill.h"

#include "ui/widgets/fieldset.h"
#include "ui/widgets/formfield.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

namespace padesk {
namespace {

const QString postalKey = QStringLiteral("postal_code");
const QString addressKey = QStringLiteral("address");

QString addressText(const PostalAddress& address)
{
    return address.prefecture + address.city + address.town;
}

} // namespace

PostalFill::PostalFill(FieldSet& fields, QObject* parent)
    : QObject(parent)
    , m_fields(fields)
{
    for (const QString& key : { postalKey, addressKey })
        m_fields.field(key)->editor()->installEventFilter(this);
}

void PostalFill::forget()
{
    m_places.clear();
    m_filled.clear();
    for (const QString& key : { postalKey, addressKey })
        m_fields.setHint(key, {});
}

void PostalFill::lookUp()
{
    const QString code = m_fields.value(postalKey);
    m_places = code.isEmpty() ? QList<PostalAddress>() : PostalTable::bundled().lookup(code);
    for (const QString& key : { postalKey, addressKey })
        m_fields.setHint(key, {});
    if (!code.isEmpty() && m_places.isEmpty())
        m_fields.setHint(postalKey, tr("Not in the table of postal codes: type the address"));
    if (m_places.isEmpty())
        return;
    const QString typed = m_fields.typed(addressKey);
    if (typed.isEmpty() || typed == m_filled)
        take(m_places.first());
    else
        m_fields.setHint(addressKey, tr("By the postal code: %1").arg(addressText(m_places.first())));
    if (m_places.size() > 1)
        m_fields.setHint(
            addressKey, tr("%n place(s) have this code: choose with Ctrl+Space", nullptr, int(m_places.size())));
}

void PostalFill::take(const PostalAddress& address)
{
    m_filled = addressText(address);
    m_fields.setTyped(addressKey, m_filled);
    m_fields.setHint(addressKey, tr("Filled in by the postal code; add street and building"));
}

void PostalFill::choose(const PostalAddress& address)
{
    take(address);
    auto* editor = qobject_cast<QLineEdit*>(m_fields.field(addressKey)->editor());
    editor->setFocus(Qt::OtherFocusReason);
    editor->end(false);
    Q_EMIT chosen();
}

void PostalFill::offer()
{
    if (m_places.isEmpty())
        lookUp();
    if (m_places.isEmpty())
        return;
    QWidget* editor = m_fields.field(addressKey)->editor();
    auto* menu = new QMenu(editor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const PostalAddress& place : std::as_const(m_places)) {
        QAction* action = menu->addAction(addressText(place));
        connect(action, &QAction::triggered, this, [this, place] { choose(place); });
    }
    menu->setActiveAction(menu->actions().first());
    menu->popup(editor->mapToGlobal(QPoint(0, editor->height())));
}

bool PostalFill::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier) {
            offer();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace padesk
