// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/whenfinished.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/errortext.h"
#include "ui/refusaltext.h"
#include "ui/sites/replaceform.h"
#include "ui/sites/siteside.h"
#include "ui/sites/sitetabs.h"
#include "ui/sites/siteview.h"
#include "ui/widgets/subqueuetabs.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QStackedWidget>

// What is done to the site on screen: the forms beside it, and the copy of what was sent.

namespace padesk {

void SiteView::start(Deed deed)
{
    if (!m_site)
        return;
    // The page has a form of its own for an edit, so the one beside the site may stay.
    if (deed == Edit)
        return startNow(deed);
    whenFormMayGo([this, deed] { startNow(deed); });
}

void SiteView::startNow(Deed deed)
{
    switch (deed) {
    case Edit:
        Q_EMIT editWanted(*m_site);
        return;
    case SetSns:
        return openDeed(SiteDeed::SetSns);
    case FirstOrder:
        return openDeed(SiteDeed::FirstOrder);
    case SendDocument:
        return openDeed(SiteDeed::SendDocument);
    case Replace:
        return openReplace();
    case Suspend:
        return openDeed(SiteDeed::Suspend);
    case Resume:
        return openDeed(SiteDeed::Resume);
    case Close:
        return openDeed(SiteDeed::Close);
    case DeedCount:
        return;
    }
}

void SiteView::openForm(PanelForm* form)
{
    closeForm();
    if (tab() == Users)
        setTab(Overview);
    m_form = form;
    m_sideStack->addWidget(form);
    m_sideStack->setCurrentWidget(form);
    connect(form, &PanelForm::cancelled, this, [this] {
        whenFormMayGo([this] {
            closeForm();
            focusFirst();
        });
    });
    fitSide();
    form->focusFirst();
}

void SiteView::whenFormMayGo(const std::function<void()>& act)
{
    if (m_form && m_form->isEdited())
        ConfirmDialog::askDiscard(m_form, act);
    else
        act();
}

void SiteView::closeForm()
{
    if (!m_form)
        return;
    m_sideStack->setCurrentWidget(m_side);
    m_sideStack->removeWidget(m_form);
    m_form->deleteLater();
    m_form = nullptr;
    fitSide();
}

void SiteView::openDeed(SiteDeed deed)
{
    auto* form = new SiteDeedForm(m_ports.session, deed, m_site->site, m_sideStack);
    openForm(form);
    connect(form, &PanelForm::confirmed, this, [this, form] {
        if (!form->isFinal())
            return submitDeed(form);
        const QString number = m_site->site.siteNumber;
        ConfirmWords words;
        words.heading = tr("Close site %1?").arg(number);
        words.consequence = tr("%1 can't be opened again: nobody of it enters any more, its passcodes are void.")
                                .arg(m_site->site.company);
        words.verb = tr("Close %1").arg(number);
        ConfirmDialog::ask(words, form, [this, form] { submitDeed(form); });
    });
    if (deed != SiteDeed::SendDocument)
        return;
    const auto ask = [this, form] {
        whenFinished(
            m_ports.commands.availability({ form->command() }), form, [form](const Result<QList<ActionState>>& states) {
                if (states && !states->isEmpty())
                    form->setObstacle(
                        states->first().isEnabled() ? QString() : refusalSentence(states->first().refusal));
            });
    };
    connect(&form->fields(), &FieldSet::edited, form, ask);
    ask();
}

void SiteView::submitDeed(SiteDeedForm* form)
{
    m_submission.submit({ form->command() }, [this, form](const QList<CommandResult>& results) {
        if (form != m_form)
            return;
        if (!results.first().applied)
            return form->showRefusal(results.first().refusal);
        const QString done = form->doneText();
        closeForm();
        focusFirst();
        Q_EMIT noticed({ NoticeKind::Success, done, {}, {}, {} });
    });
}

void SiteView::openReplace()
{
    auto* form = new ReplaceForm(m_ports.session, *m_site, m_sideStack);
    openForm(form);
    connect(form, &ReplaceForm::ready, this, [this, form] { submitReplace(form); });
    RowQuery query;
    query.siteId = m_id;
    query.queue = QStringLiteral("open");
    whenFinished(m_ports.members.order(query, {}), form, [this, form](const Result<OrderArray>& ids) {
        constexpr int most = 200;
        if (!ids || ids->isEmpty())
            return;
        whenFinished(m_ports.members.rows(ids->mid(0, most)), form, [form](const Result<QList<MemberRow>>& rows) {
            if (rows)
                form->setCandidates(*rows);
        });
    });
}

void SiteView::submitReplace(ReplaceForm* form)
{
    m_submission.submit({ form->command() }, [this, form](const QList<CommandResult>& results) {
        if (form != m_form)
            return;
        if (!results.first().applied)
            return form->showRefusalAtStep(results.first().refusal);
        closeForm();
        focusFirst();
        Q_EMIT noticed({ NoticeKind::Success, tr("The site contact is replaced"), tr("It counts at once."), {}, {} });
    });
}

// ---- PDF -------------------------------------------------------------------------------------------------------

void SiteView::savePdf()
{
    const qint64 delivery = m_documents->currentDelivery();
    if (delivery == 0 || !m_ports.saveCopy)
        return;
    const QString name = m_site->site.siteNumber + u'-' + deliveryNumber(delivery) + QStringLiteral(".pdf");
    auto* dialog = new QFileDialog(this, tr("Save a copy without the passcode"), name, tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(name);
    connect(
        dialog, &QFileDialog::fileSelected, this, [this, delivery](const QString& path) { writePdf(delivery, path); });
    dialog->open();
}

void SiteView::writePdf(qint64 delivery, const QString& path)
{
    whenFinished(m_ports.saveCopy(delivery, path), this, [this, path](const Result<void>& written) {
        if (written)
            Q_EMIT noticed({ NoticeKind::Success, tr("Saved"), QDir::toNativeSeparators(path), {}, {} });
        else
            Q_EMIT noticed({ NoticeKind::Failure, tr("The copy could not be saved"),
                errorSentence(written.error(), QDir::toNativeSeparators(path)), {}, {} });
    });
}

} // namespace padesk
