// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scriptbox.h"

#include "ui/style/paint.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QVBoxLayout>

namespace padesk {
namespace {

/** Removes what the layout shows; the layout stays. */
void empty(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->layout())
            empty(item->layout());
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QHBoxLayout* sentenceLine(int number, const QString& sentence, QWidget* parent)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(em(6, parent->font()));
    auto* sign = new TextLabel(TextRole::Body, Ink::Text2, parent);
    sign->setText(u"%1."_qs.arg(number));
    auto* words = new TextLabel(TextRole::Body, Ink::Text, parent);
    words->setText(sentence);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addWidget(words, 1);
    return line;
}

} // namespace

ScriptBox::ScriptBox(QWidget* parent)
    : QFrame(parent)
    , m_heading(new TextLabel(TextRole::Strong, Ink::Text, this))
    , m_languages(new QWidget(this))
    , m_group(new QButtonGroup(this))
    , m_copy(new KeyButton(ButtonVariant::Quiet, u"copy"_qs, this))
    , m_sentences(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addWidget(m_languages);
    head->addStretch();
    head->addWidget(m_copy);
    column->addLayout(head);
    column->addLayout(m_sentences);
    new QHBoxLayout(m_languages);
    connect(m_copy, &KeyButton::clicked, this, &ScriptBox::copy);
    connect(m_group, &QButtonGroup::idClicked, this, &ScriptBox::showLanguage);
    spaceOut();
    retranslate();
}

void ScriptBox::spaceOut()
{
    const int padding = em(12, font());
    layout()->setContentsMargins(padding, em(6, font()), padding, padding);
    layout()->setSpacing(em(6, font()));
    m_sentences->setSpacing(em(4, font()));
    m_languages->layout()->setContentsMargins(0, 0, 0, 0);
    m_languages->layout()->setSpacing(em(4, font()));
}

void ScriptBox::setScripts(const QList<Script>& scripts)
{
    const QString before = m_scripts.isEmpty() ? QString() : m_scripts.at(m_shown).language;
    m_scripts = scripts;
    m_shown = 0;
    for (int index = 0; index < static_cast<int>(scripts.size()); ++index) {
        if (scripts.at(index).language == before)
            m_shown = index;
    }
    makeLanguageButtons();
    showLanguage(m_shown);
}

void ScriptBox::makeLanguageButtons()
{
    empty(m_languages->layout());
    for (QAbstractButton* button : m_group->buttons())
        m_group->removeButton(button);
    for (int index = 0; index < static_cast<int>(m_scripts.size()); ++index) {
        auto* button = new KeyButton(ButtonVariant::Filter, {}, m_languages);
        button->setText(m_scripts.at(index).language);
        button->setCheckable(true);
        button->setChecked(index == m_shown);
        m_languages->layout()->addWidget(button);
        m_group->addButton(button, index);
    }
    m_languages->setVisible(m_scripts.size() > 1);
}

void ScriptBox::showLanguage(int index)
{
    m_shown = index;
    empty(m_sentences);
    const bool any = index < m_scripts.size();
    m_copy->setEnabled(any);
    int number = 0;
    for (const QString& sentence : any ? m_scripts.at(index).sentences : QStringList())
        m_sentences->addLayout(sentenceLine(++number, sentence, this));
    setAccessibleDescription(text());
}

QString ScriptBox::text() const
{
    return m_shown < m_scripts.size() ? m_scripts.at(m_shown).sentences.join(u'\n') : QString();
}

void ScriptBox::copy()
{
    QGuiApplication::clipboard()->setText(text());
    Q_EMIT copied();
}

void ScriptBox::retranslate()
{
    //: heading over the sentences that are read out on the telephone
    m_heading->setText(tr("On the phone"));
    m_copy->setText(tr("Copy"));
    setAccessibleName(m_heading->text());
    fitHead();
}

/** Of the heading, the languages and the copy button as it is. */
int ScriptBox::headWidth() const
{
    const QMargins around = layout()->contentsMargins();
    return around.left() + around.right() + m_heading->sizeHint().width() + m_languages->sizeHint().width()
        + m_copy->sizeHint().width() + 3 * em(6, font());
}

/** In a narrow column the copy button is its icon. */
void ScriptBox::fitHead()
{
    m_copy->setIconOnly(false);
    m_copy->setIconOnly(headWidth() > width());
}

QSize ScriptBox::minimumSizeHint() const
{
    const int words = m_copy->isIconOnly() ? 0 : m_copy->fontMetrics().horizontalAdvance(m_copy->text());
    return { headWidth() - words, QFrame::minimumSizeHint().height() };
}

void ScriptBox::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitHead();
}

void ScriptBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(&painter, rect(), em(8, font()), { Theme::tokens().sunken, {} });
}

void ScriptBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        spaceOut();
    QFrame::changeEvent(event);
}

} // namespace padesk
