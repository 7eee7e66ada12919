// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profileform.h"
#include "ui/dialogs/profilelist.h"
#include "ui/dialogs/profilesdialog.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/stagelist.h"
#include "ui/widgets/tallcontent.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QScrollArea>

namespace padesk {
namespace {

constexpr int edge = 20;

} // namespace

QWidget* ProfilesDialog::makeSide()
{
    auto* side = new QWidget(this);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(em(8, font()), em(edge, font()), em(8, font()), em(edge, font()));
    rows->setSpacing(em(8, font()));
    m_title = new TextLabel(TextRole::Heading, Ink::Text, side);
    m_title->setContentsMargins(em(8, font()), 0, 0, 0);
    m_list = new ProfileList(side);
    rows->addWidget(m_title);
    rows->addWidget(m_list, 1);
    auto* buttons = new QGridLayout;
    buttons->setSpacing(em(2, font()));
    const auto add = [this, side, buttons](const char* icon, int row, int column) {
        auto* button = new KeyButton(ButtonVariant::Quiet, QString::fromLatin1(icon), side);
        buttons->addWidget(button, row, column, Qt::AlignLeft);
        return button;
    };
    m_add = add("plus", 0, 0);
    m_duplicate = add("duplicate", 0, 1);
    m_import = add("file", 1, 0);
    m_export = add("download", 1, 1);
    m_remove = add("x", 2, 0);
    rows->addLayout(buttons);
    return side;
}

QWidget* ProfilesDialog::makeMain()
{
    auto* main = new QWidget(this);
    auto* rows = new QVBoxLayout(main);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* area = new QScrollArea(main);
    m_area = area;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    auto* content = new TallContent(area);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(em(24, font()), em(edge, font()), em(24, font()), em(edge, font()));
    column->setSpacing(em(14, font()));
    m_form = new ProfileForm(content);
    column->addWidget(m_form);
    column->addWidget(new Hairline(content));
    column->addWidget(makeTest());
    column->addStretch(1);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    rows->addWidget(area, 1);
    rows->addWidget(new Hairline(main));
    rows->addWidget(makeFoot());
    return main;
}

QWidget* ProfilesDialog::makeTest()
{
    m_test = new QWidget(this);
    auto* rows = new QVBoxLayout(m_test);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(em(8, font()));
    m_testTitle = new TextLabel(TextRole::Heading, Ink::Text, m_test);
    m_password = new PasswordField;
    m_passwordField = new FormField(m_password, m_test);
    m_testButton = new KeyButton(ButtonVariant::Normal, QStringLiteral("play"), m_test);
    m_stages = new StageList(StageList::Form::Full, m_test);
    auto* row = new QHBoxLayout;
    row->setSpacing(em(12, font()));
    row->addWidget(m_passwordField, 1);
    row->addLayout(besideField(m_testButton));
    rows->addWidget(m_testTitle);
    rows->addLayout(row);
    rows->addWidget(m_stages);
    return m_test;
}

QWidget* ProfilesDialog::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* rows = new QVBoxLayout(foot);
    rows->setContentsMargins(em(24, font()), em(12, font()), em(24, font()), em(12, font()));
    rows->setSpacing(em(8, font()));
    m_saidSign = new IconLabel(QStringLiteral("alert"), 16, foot);
    m_said = new TextLabel(TextRole::Body, Ink::Text, foot);
    m_said->setWordWrap(true);
    m_close = new KeyButton(ButtonVariant::Normal, {}, foot);
    m_save = new KeyButton(ButtonVariant::Normal, {}, foot);
    m_use = new KeyButton(ButtonVariant::Primary, {}, foot);
    auto* said = new QHBoxLayout;
    said->setSpacing(em(8, font()));
    said->addWidget(m_saidSign, 0, Qt::AlignTop);
    said->addWidget(m_said, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(em(8, font()));
    buttons->addStretch(1);
    for (KeyButton* button : { m_close, m_save, m_use })
        buttons->addWidget(button);
    rows->addLayout(said);
    rows->addLayout(buttons);
    m_close->showKey(QKeySequence(Qt::Key_Escape));
    m_save->setKey(QKeySequence::Save);
    return foot;
}

void ProfilesDialog::connectParts()
{
    connect(m_list, &ProfileList::currentRowChanged, this, &ProfilesDialog::select);
    connect(m_add, &KeyButton::clicked, this, [this] {
        ConnectionProfile fresh;
        fresh.options = usualProfileOptions();
        addNew(fresh);
    });
    connect(m_duplicate, &KeyButton::clicked, this, &ProfilesDialog::duplicate);
    connect(m_remove, &KeyButton::clicked, this, &ProfilesDialog::removeCurrent);
    connect(m_import, &KeyButton::clicked, this, &ProfilesDialog::importWanted);
    connect(m_export, &KeyButton::clicked, this, [this] {
        if (save())
            Q_EMIT exportWanted(m_profiles[m_row]);
    });
    connect(m_form, &ProfileForm::edited, this, [this] {
        m_edited = true;
        say({});
        showState();
    });
    connect(m_form, &ProfileForm::authorityWanted, this, &ProfilesDialog::authorityWanted);
    connect(m_testButton, &KeyButton::clicked, this, &ProfilesDialog::test);
    connect(m_password, &QLineEdit::returnPressed, this, &ProfilesDialog::test);
    connect(m_close, &KeyButton::clicked, this, &ProfilesDialog::reject);
    connect(m_save, &KeyButton::clicked, this, [this] {
        if (save())
            say(tr("Saved."), true);
    });
    connect(m_use, &KeyButton::clicked, this, [this] {
        if (save())
            Q_EMIT used(m_profiles[m_row].name);
    });
}

} // namespace padesk
