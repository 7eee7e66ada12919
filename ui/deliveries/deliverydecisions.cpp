// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendar.h"
#include "models/domain/inputfields.h"
#include "models/tables/whenfinished.h"
#include "ui/deliveries/batchview.h"
#include "ui/deliveries/deliveriespage.h"
#include "ui/deliveries/deliverypanel.h"
#include "ui/deliveries/entryform.h"
#include "ui/errortext.h"
#include "ui/frame/submission.h"
#include "ui/refusaltext.h"
#include "ui/widgets/casepanel.h"
#include "ui/widgets/reasonform.h"

#include <QStackedWidget>

#include <algorithm>

// What the decisions of the page of deliveries do.

namespace padesk {
namespace {

constexpr qsizetype mostLetters = 1000;

/** Can be put on paper now. */
bool isPrintable(const DeliveryRow& row)
{
    using enum DeliveryState;
    const bool waits = row.state == Queued || row.state == Scheduled || row.state == RetryWait;
    return waits && row.channel != Channel::Email;
}

ColumnFilter listFilter(const QString& column, const QString& value)
{
    ColumnFilter filter;
    filter.column = column;
    filter.kind = FilterKind::List;
    filter.texts = { value };
    return filter;
}

} // namespace

void DeliveriesPage::act(DeliveryAct act)
{
    if (area()->selectedCount() > 1)
        return actOnSeveral(act);
    switch (act) {
    case DeliveryAct::Cancel:
    case DeliveryAct::Returned:
    case DeliveryAct::Failed:
        askReason(act);
        break;
    case DeliveryAct::Sent:
        ask(Asked::Slip, {});
        break;
    case DeliveryAct::Posted:
        ask(Asked::PostedOn, officeDate(m_ports.now()).toString(Qt::ISODate));
        break;
    default:
        submit(act, selected(), {});
        break;
    }
}

/** In the order of the table: each has a line that says what will become of it. */
void DeliveriesPage::actOnSeveral(DeliveryAct act)
{
    const OrderArray ids = area()->selectedIds(DeliveryBatchView::most);
    const qint64 selected = area()->selectedCount();
    whenFinished(m_ports.rows.rows(ids), this, [this, act, ids, selected](const Result<QList<DeliveryRow>>& found) {
        if (!found) {
            Q_EMIT noticed({ NoticeKind::Failure, tr("The deliveries could not be read"),
                errorSentence(found.error(), tr("the database")), tr("Try again"), [this, act] { actOnSeveral(act); },
                false });
            return;
        }
        QList<DeliveryRow> rows = *found;
        const auto place = [&ids](const DeliveryRow& row) { return ids.indexOf(static_cast<quint32>(row.id)); };
        std::sort(rows.begin(), rows.end(),
            [&place](const DeliveryRow& left, const DeliveryRow& right) { return place(left) < place(right); });
        ++m_question;
        m_stack->setCurrentWidget(m_batch);
        m_batch->begin(act, rows, selected, officeDate(m_ports.now()));
    });
}

void DeliveriesPage::registerReturned()
{
    ask(Asked::ReturnedNumber, {});
}

void DeliveriesPage::writeRegister()
{
    ask(Asked::RegisterDay, officeDate(m_ports.now()).toString(Qt::ISODate));
}

void DeliveriesPage::ask(Asked what, const QString& text)
{
    ++m_question;
    m_asked = what;
    m_askedFor = selected();
    setQuestions();
    m_stack->setCurrentWidget(m_entry);
    m_entry->begin(text);
}

void DeliveriesPage::askReason(DeliveryAct act)
{
    ++m_question;
    m_askedFor = selected();
    if (m_reason && m_reasonFor == act)
        return setQuestions();
    m_reasonFor = act;
    m_reason = new ReasonForm;
    connect(m_reason, &ReasonForm::givenUp, this, &DeliveriesPage::showDetail);
    connect(m_reason, &ReasonForm::confirmed, this, [this](const QString& code, const QString& reason) {
        DeliveryInput input;
        input.reasonCode = code;
        input.reason = reason;
        input.error = reason;
        submit(m_reasonFor, m_askedFor, input);
    });
    setQuestions();
    m_panel->frame()->openPanel(m_reason);
}

void DeliveriesPage::answerEntry()
{
    DeliveryInput input;
    const Parsed<QDate> day = parseDate(m_entry->typed());
    switch (m_asked) {
    case Asked::Slip:
        input.externalId = m_entry->typed();
        submit(DeliveryAct::Sent, m_askedFor, input);
        break;
    case Asked::ReturnedNumber:
        answerReturned();
        break;
    case Asked::PostedOn:
    case Asked::RegisterDay:
        if (!day) {
            m_entry->setError(inputProblemSentence(day.error()));
            return;
        }
        input.postedOn = *day;
        if (m_asked == Asked::PostedOn)
            submit(DeliveryAct::Posted, m_askedFor, input);
        else
            saveRegister(*day);
        break;
    }
}

/** The number of the delivery, or that of the case, which is what the QR code of a letter says. */
void DeliveriesPage::answerReturned()
{
    const std::optional<CaseReference> reference = caseReference(m_entry->typed());
    if (!reference) {
        m_entry->setError(tr("This is no number of a delivery or a request; it looks like D-0000123."));
        return;
    }
    if (reference->entity == Entity::Delivery)
        submit(DeliveryAct::Returned, { reference->id }, {});
    else
        returnNewestOf(m_entry->typed());
}

void DeliveriesPage::returnNewestOf(const QString& caseNumber)
{
    RowQuery query;
    query.queue = u"posted"_qs;
    query.filters = { parseTextFilter(u"case_number"_qs, caseNumber) };
    whenFinished(m_ports.rows.order(query, {}), this, [this](const Result<OrderArray>& ids) {
        if (ids && !ids->isEmpty())
            submit(DeliveryAct::Returned, { *std::max_element(ids->begin(), ids->end()) }, {});
        else
            m_entry->setError(tr("No posted letter belongs to this number."));
    });
}

void DeliveriesPage::submit(DeliveryAct act, const QList<qint64>& ids, const DeliveryInput& input)
{
    if (ids.isEmpty())
        return;
    m_submission->submit(
        deliveryCommands(act, ids, input), [this, act, question = m_question](const QList<CommandResult>& results) {
            takeResults(act, results, question == m_question);
        });
}

/** stillAsked: the form that handed it in is open; another one is not closed by a late answer. */
void DeliveriesPage::takeResults(DeliveryAct act, const QList<CommandResult>& results, bool stillAsked)
{
    const auto refused
        = std::count_if(results.begin(), results.end(), [](const CommandResult& result) { return !result.applied; });
    const bool all = refused == results.size();
    if (!stillAsked) {
        if (const std::optional<Notice> notice = Submission::refusalNotice(results))
            Q_EMIT noticed(*notice);
    } else if (all && m_stack->currentWidget() == m_entry) {
        m_entry->setError(refusalSentence(results.first().refusal));
    } else if (all && m_reason) {
        m_reason->setError(refusalSentence(results.first().refusal));
    } else {
        if (const std::optional<Notice> notice = Submission::refusalNotice(results))
            Q_EMIT noticed(*notice);
        else if (act == DeliveryAct::Returned && m_stack->currentWidget() == m_entry)
            Q_EMIT noticed({ NoticeKind::Success, tr("Returned: %1").arg(m_entry->typed()), {}, {}, {}, false });
        if (act == DeliveryAct::Returned && m_stack->currentWidget() == m_entry)
            m_entry->begin();
        else
            showDetail();
    }
    refresh();
}

void DeliveriesPage::saveRegister(QDate day)
{
    const QString path = m_ports.registerFile(this, day);
    if (path.isEmpty())
        return;
    whenFinished(m_ports.letters.writeRegister(day, path), this, [this](const Result<WrittenRegister>& written) {
        if (!written) {
            Q_EMIT noticed({ NoticeKind::Failure, tr("The posting register could not be written"),
                errorSentence(written.error(), tr("the file")), {}, {}, false });
            return;
        }
        Q_EMIT noticed({ NoticeKind::Success, tr("The posting register has %n letters", nullptr, written->letters),
            //: %1: number of the last entry of the history, %2: the beginning of its checksum
            tr("History up to %1: %2…").arg(written->seq).arg(written->hash.left(12)), {}, {}, false });
        showDetail();
    });
}

void DeliveriesPage::print()
{
    if (selected().size() > 1) {
        beginRun(selected());
        return;
    }
    RowQuery query;
    query.queue = u"waiting"_qs;
    query.filters = { listFilter(u"channel"_qs, enumText(Channel::Post)) };
    whenFinished(m_ports.rows.order(query, {}), this, [this](const Result<OrderArray>& ids) {
        if (!ids) {
            Q_EMIT noticed({ NoticeKind::Failure, tr("The letters could not be read"),
                errorSentence(ids.error(), tr("the database")), tr("Try again"), [this] { print(); }, false });
            return;
        }
        beginRun(QList<qint64>(ids->begin(), ids->begin() + std::min(ids->size(), mostLetters)));
    });
}

/** All by one channel: those of the first that can be printed. */
void DeliveriesPage::beginRun(const QList<qint64>& ids)
{
    OrderArray wanted;
    for (const qint64 id : ids)
        wanted.append(static_cast<quint32>(id));
    whenFinished(m_ports.rows.rows(wanted), this, [this](const Result<QList<DeliveryRow>>& rows) {
        QList<DeliveryRow> letters;
        for (const DeliveryRow& row : rows.value_or(QList<DeliveryRow>())) {
            if (isPrintable(row) && (letters.isEmpty() || letters.first().channel == row.channel))
                letters.append(row);
        }
        if (letters.isEmpty()) {
            Q_EMIT noticed({ NoticeKind::Info, tr("There is nothing to print"),
                tr("No letter by post is waiting among these."), {}, {}, false });
            return;
        }
        ++m_question;
        m_stack->setCurrentWidget(m_run);
        m_run->begin(letters);
    });
}

void DeliveriesPage::setQuestions()
{
    const QString number = tr("Delivery or request number");
    // Whatever row is current by then: whom it is about stands in the title.
    const auto about = [this](const QString& title) {
        return m_askedFor.size() == 1 ? QString(title + QStringLiteral(" · ") + deliveryNumber(m_askedFor.first()))
                                      : title;
    };
    switch (m_asked) {
    case Asked::Slip:
        m_entry->setQuestion(
            { about(tr("Sent by hand")), tr("For a fax that was sent on the machine: the number on its result slip."),
                tr("Number on the result slip"), {}, tr("Mark as sent") });
        break;
    case Asked::PostedOn:
        m_entry->setQuestion({ about(tr("Taken to the post")), {}, tr("Day"), tr("As 2026-11-22 or 令和8年11月22日"),
            tr("Mark as posted") });
        break;
    case Asked::ReturnedNumber:
        m_entry->setQuestion({ tr("Returned mail"),
            tr("Scan the code of the letter, or type its number. The passcode in it is revoked."), number,
            tr("As D-0000123 or R-0000123"), tr("Register as returned") });
        break;
    case Asked::RegisterDay:
        m_entry->setQuestion({ tr("Posting register"), tr("All letters that were posted that day, as PDF or CSV."),
            tr("Day"), tr("As 2026-11-22 or 令和8年11月22日"), tr("Save…") });
        break;
    }
    if (!m_reason)
        return;
    switch (m_reasonFor) {
    case DeliveryAct::Returned:
        m_reason->setQuestion(
            { about(tr("The letter came back")), tr("Its passcode is revoked."), {}, tr("Register as returned") });
        break;
    case DeliveryAct::Failed:
        m_reason->setQuestion({ about(tr("It did not go out")),
            tr("Its passcode is revoked; send it again for a new one."), {}, tr("Mark as failed") });
        break;
    default:
        m_reason->setQuestion(
            { about(tr("Cancel the delivery")), tr("Nothing is sent."), {}, tr("Cancel the delivery") });
        break;
    }
}

} // namespace padesk
