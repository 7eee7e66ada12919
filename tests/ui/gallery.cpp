// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keybutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QToolButton>

namespace padesk::test {
namespace {

QHBoxLayout* row(QVBoxLayout* page, const QString& heading = {})
{
    if (!heading.isEmpty()) {
        auto* label = new QLabel(heading);
        label->setFont(textFont(TextRole::Strong, Theme::bodyFont()));
        page->addWidget(label);
    }
    auto* line = new QHBoxLayout;
    line->setSpacing(em(8, Theme::bodyFont()));
    page->addLayout(line);
    return line;
}

void addChips(QVBoxLayout* page)
{
    static const QStringList words
        = u"受付 PA事務局確認中 サイトご担当者審査中 保留 サイト番号不明 承認 拒否 取下げ 重複 期限切れ"_qs.split(u' ');
    auto* line = row(page, u"状態"_qs);
    for (int value = 0; value < words.size(); ++value)
        line->addWidget(new Chip(chipLook(stateLook(static_cast<NominationState>(value)), words.at(value))));
    line->addStretch();
    static const QStringList steps
        = u"受付 登録内容確認中 情報相違 発行済 送付待ち 送付済 返戻 送付失敗 完了 拒否 取消"_qs.split(u' ');
    line = row(page);
    for (int value = 0; value < steps.size(); ++value)
        line->addWidget(new Chip(chipLook(stateLook(static_cast<RequestState>(value)), steps.at(value))));
    line->addStretch();
}

KeyButton* button(ButtonVariant variant, const QString& icon, const QString& text, const QString& key)
{
    auto* made = new KeyButton(variant, icon);
    made->setText(text);
    if (!key.isEmpty())
        made->setKey(QKeySequence(key));
    return made;
}

void addButtons(QVBoxLayout* page)
{
    auto* line = row(page, u"ボタン"_qs);
    line->addWidget(button(ButtonVariant::Primary, u"check"_qs, u"承認…"_qs, u"A"_qs));
    line->addWidget(button(ButtonVariant::Normal, u"forward"_qs, u"回送…"_qs, u"F"_qs));
    line->addWidget(button(ButtonVariant::Danger, u"x"_qs, u"拒否…"_qs, u"R"_qs));
    line->addWidget(button(ButtonVariant::Quiet, {}, u"詳細"_qs, {}));
    auto* off = button(ButtonVariant::Primary, u"key"_qs, u"発行"_qs, u"P"_qs);
    off->setEnabled(false);
    line->addWidget(off);
    off = button(ButtonVariant::Normal, u"pause"_qs, u"保留"_qs, u"H"_qs);
    off->setEnabled(false);
    line->addWidget(off);
    line->addWidget(button(ButtonVariant::Normal, u"plus"_qs, u"申請を登録"_qs, u"Ctrl+N"_qs));
    auto* alone = button(ButtonVariant::Normal, u"columns"_qs, u"表示"_qs, {});
    alone->setIconOnly(true);
    line->addWidget(alone);
    auto* search = button(ButtonVariant::Search, u"search"_qs, u"サイト番号・会社名・氏名"_qs, u"Ctrl+K"_qs);
    search->setMinimumWidth(em(320, Theme::bodyFont()));
    line->addWidget(search);
    auto* bell = new QToolButton;
    bell->setIcon(icon(u"bell"_qs));
    line->addWidget(bell);
    line->addStretch();
}

QLineEdit* field(const QString& text, const char* property = nullptr)
{
    auto* made = new QLineEdit(text);
    if (property)
        made->setProperty(property, true);
    return made;
}

void addFields(QVBoxLayout* page)
{
    auto* line = row(page, u"入力"_qs);
    auto* empty = field({});
    empty->setPlaceholderText(u"例：1-2-1"_qs);
    line->addWidget(empty);
    line->addWidget(field(u"7012345"_qs));
    line->addWidget(field(u"70123456"_qs, "error"));
    auto* fixed = field(u"登録時に発行"_qs);
    fixed->setEnabled(false);
    line->addWidget(fixed);
    auto* combo = new QComboBox;
    combo->addItems({ u"ダウンロードのみ"_qs, u"すべて"_qs });
    line->addWidget(combo);
    line->addWidget(new QSpinBox);
    line = row(page);
    auto* on = new QCheckBox(u"確認した"_qs);
    on->setChecked(true);
    line->addWidget(on);
    line->addWidget(new QCheckBox(u"未確認"_qs));
    auto* part = new QCheckBox(u"一部"_qs);
    part->setTristate(true);
    part->setCheckState(Qt::PartiallyChecked);
    line->addWidget(part);
    auto* chosen = new QRadioButton(u"郵送"_qs);
    chosen->setChecked(true);
    line->addWidget(chosen);
    line->addWidget(new QRadioButton(u"FAX"_qs));
    auto* off = new QCheckBox(u"使えない"_qs);
    off->setChecked(true);
    off->setEnabled(false);
    line->addWidget(off);
    auto* progress = new QProgressBar;
    progress->setValue(60);
    line->addWidget(progress);
    line->addStretch();
}

void addTable(QVBoxLayout* page)
{
    auto* line = row(page, u"表"_qs);
    auto* table = new QTableWidget(5, 4);
    table->setHorizontalHeaderLabels({ u"サイト番号"_qs, u"会社名"_qs, u"経過"_qs, u"状態gy"_qs });
    table->setSortingEnabled(true);
    for (int cell = 0; cell < 20; ++cell)
        table->setItem(cell / 4, cell % 4, new QTableWidgetItem(u"7012345"_qs));
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->selectRow(1);
    table->setShowGrid(false);
    table->setFixedHeight(em(120, Theme::bodyFont()));
    line->addWidget(table, 2);
    auto* tabs = new QTabBar;
    tabs->setDrawBase(false);
    for (const QString& name : { u"PA事務局確認中"_qs, u"保留"_qs, u"すべて"_qs })
        tabs->addTab(name);
    tabs->setTabData(0, u"12"_qs);
    tabs->setTabData(1, u"31"_qs);
    line->addWidget(tabs, 1);
    line->addWidget(new QPlainTextEdit(u"メモ"_qs), 1);
}

void addMenu(QVBoxLayout* page)
{
    auto* line = row(page, u"メニュー"_qs);
    QMenu menu;
    menu.addAction(icon(u"approve"_qs), u"承認…"_qs)->setShortcut(QKeySequence(u"A"_qs));
    menu.addAction(icon(u"x-circle"_qs), u"拒否…"_qs)->setShortcut(QKeySequence(u"R"_qs));
    auto* checked = menu.addAction(u"すべて"_qs);
    checked->setCheckable(true);
    checked->setChecked(true);
    menu.addSeparator();
    menu.addAction(icon(u"copy"_qs), u"見出し付きでコピー"_qs)->setShortcut(QKeySequence(u"Ctrl+Shift+C"_qs));
    menu.addAction(icon(u"key"_qs), u"パスコードを発行"_qs)->setEnabled(false);
    menu.addMenu(u"言語"_qs);
    menu.setActiveAction(menu.actions().first());
    auto* picture = new QLabel;
    picture->setPixmap(menu.grab());
    line->addWidget(picture);
    line->addStretch();
}

void addIcons(QVBoxLayout* page)
{
    row(page, u"アイコン"_qs);
    auto* grid = new QGridLayout;
    page->addLayout(grid);
    constexpr int columns = 22;
    for (int at = 0; at < iconNames().size(); ++at) {
        auto* label = new QLabel;
        label->setPixmap(iconPixmap(iconNames().at(at), em(20, Theme::bodyFont()), Theme::tokens().text, 1));
        grid->addWidget(label, at / columns, at % columns);
    }
}

} // namespace

std::unique_ptr<QWidget> makeGallery()
{
    auto gallery = std::make_unique<QWidget>();
    auto* page = new QVBoxLayout(gallery.get());
    addChips(page);
    addButtons(page);
    addFields(page);
    addTable(page);
    addMenu(page);
    addIcons(page);
    page->addStretch();
    gallery->resize(em(1440, Theme::bodyFont()), gallery->sizeHint().height());
    return gallery;
}

} // namespace padesk::test
