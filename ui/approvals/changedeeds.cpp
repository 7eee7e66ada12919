// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/casedrafts.h"
#include "ui/approvals/changeview.h"
#include "ui/style/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

// What is done with the request that ChangeView shows.
namespace padesk {
namespace {

constexpr int reasonLines = 4;

} // namespace

void ChangeView::submit(const Command& command, const QString& done)
{
    if (m_submission.isBusy())
        return;
    m_submission.submit({ command }, [this, id = m_id, done](const QList<CommandResult>& results) {
        if (const auto refused = Submission::refusalNotice(results)) {
            Q_EMIT noticed(*refused);
        } else if (!done.isEmpty()) {
            closeRefuse();
            Q_EMIT decided(id, done);
        }
        refresh();
    });
}

void ChangeView::apply()
{
    if (m_case)
        submit(draft::onChange("change_request.apply", m_case->change),
            tr("%1 applied to the registration").arg(changeRequestNumber(m_id)));
}

void ChangeView::openRefuse()
{
    if (!m_case || m_refusal)
        return;
    m_refusal = new QWidget;
    auto* rows = new QVBoxLayout(m_refusal);
    rows->setContentsMargins(0, 0, 0, 0);
    m_refusalTitle = new TextLabel(TextRole::Heading, Ink::Text, m_refusal);
    m_own = new QPlainTextEdit(m_refusal);
    m_own->setTabChangesFocus(true);
    m_own->setFixedHeight(em(19, font()) * reasonLines + em(10, font()));
    m_reason = new FormField(m_own, m_refusal);
    m_reason->setRequired(true);
    rows->addWidget(m_refusalTitle);
    rows->addWidget(m_reason);
    rows->addStretch(1);
    connect(m_own, &QPlainTextEdit::textChanged, this, &ChangeView::showBar);
    m_frame->openPanel(m_refusal);
    retranslate();
    m_own->setFocus(Qt::OtherFocusReason);
}

void ChangeView::closeRefuse()
{
    if (!m_refusal)
        return;
    m_refusal = nullptr;
    m_frame->closePanel();
    showBar();
    Q_EMIT panelClosed();
}

void ChangeView::refuse()
{
    if (m_case && m_refusal)
        submit(draft::onChange("change_request.refuse", m_case->change,
                   { { QStringLiteral("reason"), m_own->toPlainText().trimmed() } }),
            tr("%1 refused").arg(changeRequestNumber(m_id)));
}

void ChangeView::toggleClaim()
{
    if (m_case)
        submit(draft::onCase(isMine() ? "case.release" : "case.claim", changeRequestNumber(m_id)), {});
}

} // namespace padesk
