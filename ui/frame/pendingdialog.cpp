// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/pendingdialog.h"

#include "models/tables/celltext.h"
#include "models/tables/termtext.h"
#include "ui/style/theme.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>
#include <array>

namespace padesk {
namespace {

constexpr int dialogWidth = 520;
/** Longer lists end with how many more there are. */
constexpr qsizetype mostRows = 8;

struct Family {
    const char* kind;
    const char* entity;
};

/** What the commands are about whose family is not called like it. */
constexpr std::array families {
    Family { "passcode", "passcode_request" },
    Family { "hold", "site" },
    Family { "sign_in", "site" },
    Family { "settings", "setting" },
    Family { "template", "letter_template" },
    Family { "view", "saved_view" },
};

QString entityOf(const PendingCommand& command)
{
    QString family = command.kind.section(u'.', 0, 0);
    if (family == u"case")
        family = command.subject.startsWith(u"N-") ? QStringLiteral("nomination") : QStringLiteral("note");
    for (const Family& one : families) {
        if (family == QLatin1String(one.kind))
            return QString::fromLatin1(one.entity);
    }
    return family;
}

} // namespace

PendingDialog::PendingDialog(QWidget* parent)
    : QDialog(parent)
    , m_title(new TextLabel(TextRole::Heading, Ink::Text, this))
    , m_sentence(new TextLabel(TextRole::Body, Ink::Text2, this))
    , m_rows(new QVBoxLayout)
    , m_withdrawAll(new KeyButton(ButtonVariant::Normal, {}, this))
    , m_close(new KeyButton(ButtonVariant::Primary, {}, this))
{
    m_sentence->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_withdrawAll);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(em(18, font()), em(16, font()), em(18, font()), em(14, font()));
    all->setSpacing(em(10, font()));
    all->addWidget(m_title);
    all->addWidget(m_sentence);
    all->addLayout(m_rows);
    all->addStretch(1);
    all->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_withdrawAll, &QPushButton::clicked, this, [this] { Q_EMIT withdrawWanted(waiting()); });
    setMinimumWidth(em(dialogWidth, font()));
    retranslate();
}

void PendingDialog::setPending(const QList<PendingCommand>& pending, WorkerState worker)
{
    m_pending = pending;
    m_worker = worker;
    retranslate();
    if (pending.isEmpty())
        accept();
}

QString PendingDialog::nameOf(const PendingCommand& command)
{
    const QString entity = celltext::capitalised(termText(TermGroup::Entity, entityOf(command)));
    return command.subject.isEmpty() ? entity : entity + u' ' + command.subject;
}

QList<QUuid> PendingDialog::waiting() const
{
    QList<QUuid> ids;
    for (const PendingCommand& one : m_pending) {
        if (one.state == PendingState::Waiting)
            ids.append(one.id);
    }
    return ids;
}

QString PendingDialog::sentence() const
{
    const bool inDoubt = std::any_of(m_pending.begin(), m_pending.end(),
        [](const PendingCommand& one) { return one.state == PendingState::InDoubt; });
    if (inDoubt)
        return tr(
            "The connection was lost before the answer came. It is handed in again as soon as the server answers; "
            "nothing is done twice. Leave the desk open.");
    if (m_worker == WorkerState::Stopped)
        return tr(
            "No worker is running on the server, so nothing is carried out. Ask the administrator to start “padesk "
            "worker”. What waits for more than an hour is not done any more.");
    return tr("The worker on the server has not come to this yet. You can go on working; what waits for more than an "
              "hour is not done any more.");
}

QWidget* PendingDialog::makeRow(const PendingCommand& command)
{
    auto* row = new QWidget(m_list);
    auto* beside = new QHBoxLayout(row);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(em(10, font()));
    auto* name = new TextLabel(TextRole::Strong, Ink::Text, row);
    name->setText(nameOf(command));
    auto* since = new TextLabel(TextRole::Caption, Ink::Text2, row);
    since->setText(celltext::time(command.since, QDateTime::currentDateTimeUtc()));
    beside->addWidget(name);
    beside->addWidget(since);
    beside->addStretch(1);
    if (command.state == PendingState::InDoubt) {
        auto* state = new TextLabel(TextRole::Caption, Ink::Text, row);
        state->setTone(Tone::Amber);
        state->setText(tr("not certain yet"));
        beside->addWidget(state);
        return row;
    }
    auto* withdraw = new KeyButton(ButtonVariant::Quiet, {}, row);
    withdraw->setText(tr("Withdraw"));
    withdraw->setAccessibleName(tr("Withdraw %1").arg(nameOf(command)));
    connect(withdraw, &QPushButton::clicked, this, [this, id = command.id] { Q_EMIT withdrawWanted({ id }); });
    beside->addWidget(withdraw);
    return row;
}

void PendingDialog::makeRows()
{
    delete m_list;
    m_list = new QWidget(this);
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(em(4, font()));
    for (const PendingCommand& command : m_pending.first(std::min(mostRows, m_pending.size())))
        rows->addWidget(makeRow(command));
    if (m_pending.size() > mostRows) {
        auto* more = new TextLabel(TextRole::Caption, Ink::Text2, m_list);
        more->setText(tr("and %n more", nullptr, int(m_pending.size() - mostRows)));
        rows->addWidget(more);
    }
    m_rows->addWidget(m_list);
}

void PendingDialog::retranslate()
{
    setWindowTitle(tr("Waiting for the server"));
    m_title->setText(tr("%n not carried out yet", nullptr, int(m_pending.size())));
    m_sentence->setText(sentence());
    m_withdrawAll->setText(tr("Withdraw all"));
    m_withdrawAll->setVisible(waiting().size() > 1);
    m_close->setText(tr("Close"));
    makeRows();
    fit();
}

/** A dialog does not grow by itself with words that wrap. */
void PendingDialog::fit()
{
    layout()->activate();
    const int wide = std::max(width(), em(dialogWidth, font()));
    resize(wide, layout()->totalHeightForWidth(wide));
}

void PendingDialog::showEvent(QShowEvent* event)
{
    fit();
    QDialog::showEvent(event);
}

void PendingDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace padesk
