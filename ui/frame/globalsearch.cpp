// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/globalsearch.h"

#include "models/tables/searchhitmodel.h"
#include "models/tables/whenfinished.h"
#include "ui/frame/searchhitdelegate.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace padesk {
namespace {

constexpr int dialogWidth = 620;
constexpr int dialogHeight = 440;
constexpr int fromTop = 40;
constexpr int pauseMs = 120;
constexpr int mostOfEach = 6;

} // namespace

GlobalSearch::GlobalSearch(SearchPort& port, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_port(port)
    , m_model(new SearchHitModel(this))
    , m_text(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_state(new QLabel(this))
{
    auto* rows = new QVBoxLayout(this);
    const int edge = em(10, font());
    rows->setContentsMargins(edge, edge, edge, edge);
    m_text->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchHitDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setWordWrap(true);
    for (QWidget* part : std::initializer_list<QWidget*> { m_text, m_state, m_list })
        rows->addWidget(part);
    rows->setStretch(1, 1);
    rows->setStretch(2, 4);
    m_pause.setInterval(pauseMs);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &GlobalSearch::search);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        m_openFirst = false;
        m_pause.start();
    });
    connect(m_list, &QListView::clicked, this, &GlobalSearch::openRow);
    retranslate();
}

void GlobalSearch::popUp()
{
    resize(em(dialogWidth, font()), em(dialogHeight, font()));
    if (const QWidget* over = parentWidget())
        move(over->mapToGlobal(QPoint((over->width() - width()) / 2, em(fromTop, font()))));
    show();
    raise();
    activateWindow();
    m_text->setFocus();
    m_text->selectAll();
}

void GlobalSearch::search()
{
    const int asked = ++m_asked;
    const QString text = m_text->text().trimmed();
    if (text.isEmpty()) {
        m_model->clear();
        showState();
        return;
    }
    whenFinished(m_port.find(text, mostOfEach), this, [this, asked](const Result<SearchResult>& result) {
        if (asked == m_asked)
            take(result);
    });
}

void GlobalSearch::take(const Result<SearchResult>& result)
{
    if (result)
        m_model->setResult(*result);
    else
        m_model->setFailed();
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    showState();
    if (std::exchange(m_openFirst, false))
        openRow(m_list->currentIndex());
}

void GlobalSearch::openRow(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    accept();
    Q_EMIT chosen(targetOf(m_model->hit(index.row())));
}

void GlobalSearch::step(int by)
{
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row));
}

bool GlobalSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    constexpr int page = 8;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(page);
        return true;
    case Qt::Key_PageUp:
        step(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pause.isActive()) {
            m_pause.stop();
            m_openFirst = true;
            search();
        } else {
            openRow(m_list->currentIndex());
        }
        return true;
    default:
        return false;
    }
}

void GlobalSearch::showState()
{
    const bool rows = m_model->rowCount() > 0;
    m_list->setVisible(rows);
    m_state->setVisible(!rows);
    if (m_model->state() == TableState::Failed)
        m_state->setText(tr("The search could not be finished. Type again, or press Esc."));
    else if (m_text->text().trimmed().isEmpty())
        m_state->setText(tr("Site numbers, companies, names, e-mail addresses and numbers of cases are found."));
    else
        m_state->setText(tr("Nothing found for “%1”.").arg(m_text->text().trimmed()));
}

void GlobalSearch::retranslate()
{
    setWindowTitle(tr("Search everywhere"));
    m_text->setPlaceholderText(tr("Site number, company, name, e-mail, request number"));
    m_text->setAccessibleName(tr("Search everywhere"));
    m_list->setAccessibleName(tr("Found"));
    showState();
}

void GlobalSearch::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void GlobalSearch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().surface);
    painter.setPen(QPen(Theme::tokens().control, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

DeskTarget targetOf(const SearchHit& hit)
{
    DeskTarget target;
    target.id = hit.id;
    switch (hit.entity) {
    case Entity::Member:
        target.page = PageId::Users;
        break;
    case Entity::Nomination:
        target.page = PageId::Approvals;
        break;
    case Entity::ChangeRequest:
        target.page = PageId::Approvals;
        target.queue = QStringLiteral("changes");
        break;
    case Entity::PasscodeRequest:
        target.page = PageId::Passcodes;
        break;
    case Entity::Delivery:
        target.page = PageId::Deliveries;
        break;
    default:
        target.page = PageId::Sites;
    }
    return target;
}

} // namespace padesk
