// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/topbar.h"

#include "ui/frame/profilechip.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/widgets/avatar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace padesk {
namespace {

constexpr int barHeight = 46;
constexpr int logoSize = 22;
constexpr int avatarSize = 24;
constexpr int searchWidth = 420;
constexpr int narrowestSearch = 160;

/** The mark of the program: a tick on the accent. */
class Mark final : public QWidget {
public:
    explicit Mark(QWidget* parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(textFont(TextRole::Strong, font()));
        return { em(logoSize + 10, font()) + metrics.horizontalAdvance(name()), em(logoSize, font()) };
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Highlight));
        const int size = em(logoSize, font());
        painter.drawRoundedRect(QRect(0, 0, size, size), em(5, font()), em(5, font()));
        const int tick = em(16, font());
        const QPixmap check = iconPixmap(QStringLiteral("check"), tick, Qt::white, devicePixelRatioF());
        painter.drawPixmap(QPoint((size - tick) / 2, (size - tick) / 2), check);
        painter.setFont(textFont(TextRole::Strong, font()));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect().adjusted(size + em(10, font()), 0, 0, 0), Qt::AlignVCenter, name());
    }

private:
    static QString name() { return QStringLiteral("PA Desk"); }
};

/** Who works here: round mark and name. */
class Person final : public QWidget {
public:
    explicit Person(QWidget* parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void set(const QString& name, qint64 id)
    {
        m_name = name;
        m_id = id;
        setAccessibleDescription(name);
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        return { em(avatarSize + 8, font()) + fontMetrics().horizontalAdvance(m_name), em(avatarSize, font()) };
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const int size = em(avatarSize, font());
        paintAvatar(&painter, QRect(0, 0, size, size), { m_name, m_id, false }, font());
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect().adjusted(size + em(8, font()), 0, 0, 0), Qt::AlignVCenter, m_name);
    }

private:
    QString m_name;
    qint64 m_id = 0;
};

} // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_profile(new ProfileChip(this))
    , m_search(new QPushButton(this))
    , m_language(new QToolButton(this))
    , m_person(new Person(this))
{
    auto* row = new QHBoxLayout(this);
    row->addWidget(new Mark(this));
    row->addWidget(m_profile);
    row->addStretch(1);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    row->addWidget(m_language);
    row->addWidget(m_person);
    m_search->setProperty("variant", QStringLiteral("search"));
    m_search->setIcon(icon(QStringLiteral("search")));
    m_search->setProperty("key", QStringLiteral("Ctrl K"));
    m_language->setIcon(icon(QStringLiteral("globe")));
    m_language->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_language->setAutoRaise(true);
    m_language->setPopupMode(QToolButton::InstantPopup);
    spaceOut();
    retranslate();
}

void TopBar::spaceOut()
{
    layout()->setContentsMargins(em(14, font()), 0, em(14, font()), 0);
    layout()->setSpacing(em(12, font()));
    setFixedHeight(em(barHeight, font()));
    m_search->setMaximumWidth(em(searchWidth, font()));
    m_search->setMinimumWidth(em(narrowestSearch, font()));
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        spaceOut();
    QWidget::changeEvent(event);
}

void TopBar::setProfile(const Profile& profile)
{
    m_profile->setProfile(profile);
}

void TopBar::setConnection(ConnectionState state)
{
    m_profile->setConnection(state);
}

void TopBar::setPerson(const QString& name, qint64 id)
{
    static_cast<Person*>(m_person)->set(name, id);
}

void TopBar::setLanguageMenu(QMenu* menu)
{
    m_language->setMenu(menu);
}

void TopBar::retranslate()
{
    m_search->setText(tr("Site number, company, name, e-mail, request number"));
    m_search->setAccessibleName(tr("Search everywhere"));
    m_language->setText(
        QLocale().language() == QLocale::Japanese ? QStringLiteral("日本語") : QStringLiteral("English"));
    m_language->setAccessibleName(tr("Language"));
    m_person->setAccessibleName(tr("You"));
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(QPen(Theme::tokens().line, 0));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace padesk
