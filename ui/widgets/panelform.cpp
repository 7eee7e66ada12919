// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panelform.h"

#include "ui/refusaltext.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace padesk {

PanelForm::PanelForm(PanelWords words, FieldReading reading, QWidget* parent)
    : QWidget(parent)
    , m_words(std::move(words))
    , m_fields(new FieldSet(std::move(reading), this))
    , m_icon(new IconLabel({}, 18, this))
    , m_title(new TextLabel(TextRole::Heading, Ink::Text, this))
    , m_sentence(new TextLabel(TextRole::Body, Ink::Text2, this))
    , m_area(new QScrollArea(this))
    , m_sign(new IconLabel(QStringLiteral("alert"), 14, this))
    , m_problem(new TextLabel(TextRole::Caption, Ink::Text, this))
    , m_back(new KeyButton(ButtonVariant::Quiet, {}, this))
    , m_cancel(new KeyButton(ButtonVariant::Normal, {}, this))
    , m_confirm(new KeyButton(ButtonVariant::Primary, {}, this))
{
    auto* rows = new QVBoxLayout(this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    rows->addLayout(head);
    rows->addWidget(m_sentence);
    auto* content = new QWidget(m_area);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addStretch(1);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    rows->addWidget(m_area, 1);
    auto* told = new QHBoxLayout;
    told->addWidget(m_sign, 0, Qt::AlignTop);
    told->addWidget(m_problem, 1);
    rows->addLayout(told);
    rows->addWidget(m_confirm);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    rows->addLayout(buttons);
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_icon->hide();
    m_back->hide();
    m_confirm->setKey(QKeySequence(QStringLiteral("Ctrl+Return")));
    m_cancel->setKey(QKeySequence(Qt::Key_Escape));
    connect(m_confirm, &KeyButton::clicked, this, &PanelForm::confirm);
    connect(m_cancel, &KeyButton::clicked, this, &PanelForm::cancelled);
    connect(m_back, &KeyButton::clicked, this, &PanelForm::backWanted);
    connect(m_fields, &FieldSet::edited, this, [this] {
        m_edited = true;
        setProblem({});
    });
    spaceOut();
    PanelForm::retranslate();
    showProblem();
}

FormField* PanelForm::add(const FieldSpec& spec)
{
    FormField* field = m_fields->add(spec, m_area->widget());
    m_column->insertWidget(m_column->count() - 1, field);
    return field;
}

void PanelForm::addPair(const FieldSpec& left, const FieldSpec& right)
{
    auto* pair = new QWidget(m_area->widget());
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(em(8, font()));
    row->addWidget(m_fields->add(left, pair), 1);
    row->addWidget(m_fields->add(right, pair), 1);
    m_column->insertWidget(m_column->count() - 1, pair);
}

void PanelForm::addPart(QWidget* part)
{
    part->setParent(m_area->widget());
    m_column->insertWidget(m_column->count() - 1, part);
}

void PanelForm::setIcon(const QString& name)
{
    m_icon->setIconName(name);
    m_icon->setVisible(!name.isEmpty());
}

void PanelForm::setWords(PanelWords words)
{
    m_words = std::move(words);
    retranslate();
}

void PanelForm::setObstacle(const QString& sentence)
{
    m_obstacle = sentence;
    showProblem();
}

void PanelForm::showRefusal(const Refusal& refusal)
{
    if (!m_fields->showRefusal(refusal))
        setProblem(refusalSentence(refusal));
}

void PanelForm::setProblem(const QString& sentence)
{
    m_said = sentence;
    showProblem();
}

QString PanelForm::problem() const
{
    return m_said.isEmpty() ? m_obstacle : m_said;
}

void PanelForm::showProblem()
{
    const QString text = problem();
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_sign->setVisible(!text.isEmpty());
    m_sign->setTone(m_said.isEmpty() ? Tone::Amber : Tone::Red);
    m_problem->setTone(m_said.isEmpty() ? Tone::Amber : Tone::Red);
    m_confirm->setEnabled(m_obstacle.isEmpty() && !m_busy);
    m_confirm->setToolTip(m_obstacle);
    m_confirm->setAccessibleDescription(m_obstacle);
}

void PanelForm::setBusy(bool busy)
{
    m_busy = busy;
    m_fields->setEnabled(!busy);
    m_back->setEnabled(!busy);
    showProblem();
}

void PanelForm::setBack(bool on)
{
    m_back->setVisible(on);
}

void PanelForm::setOver()
{
    m_cancel->hide();
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, m_confirm, &KeyButton::click);
}

void PanelForm::confirm()
{
    setProblem({});
    if (m_fields->check())
        Q_EMIT confirmed();
    else
        m_fields->focusFirstWrong();
}

void PanelForm::focusFirst()
{
    m_fields->focusFirst();
    if (!isAncestorOf(focusWidget()))
        m_confirm->setFocus(Qt::OtherFocusReason);
}

void PanelForm::spaceOut()
{
    const int edge = em(16, font());
    layout()->setContentsMargins(edge, edge, edge, em(12, font()));
    layout()->setSpacing(em(8, font()));
    m_column->setSpacing(em(8, font()));
}

void PanelForm::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().surface);
    paintLeftLine(&painter, rect(), Theme::tokens().line);
}

void PanelForm::retranslate()
{
    m_title->setText(m_words.title ? m_words.title() : QString());
    const QString sentence = m_words.sentence ? m_words.sentence() : QString();
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_confirm->setText(m_words.verb ? m_words.verb() : QString());
    m_cancel->setText(tr("Cancel"));
    m_back->setText(tr("Back"));
    m_fields->retranslate();
}

void PanelForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        spaceOut();
    QWidget::changeEvent(event);
}

} // namespace padesk
