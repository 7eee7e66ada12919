// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/scriptbox.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/subqueuetabs.h"
#include "ui/widgets/undobar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyleOption>
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

/** The marks of a few people, one's own and nobody's. */
class Avatars final : public QWidget {
public:
    QSize sizeHint() const override { return { em(220, font()), em(26, font()) }; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        qint64 person = 0;
        for (const char16_t* name : { u"佐藤", u"田中", u"鈴木", u"Mary Brown", u"" }) {
            const QRect place(static_cast<int>(person) * em(30, font()) + 4, 4, em(19, font()), em(19, font()));
            paintAvatar(&painter, place, { QString::fromUtf16(name), person, person == 0 }, font());
            ++person;
        }
    }
};

/** Parts as they look with the keyboard, which only one at a time has. */
class Focused final : public QWidget {
public:
    QSize sizeHint() const override { return { em(900, font()), em(34, font()) }; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        int x = 2;
        for (const ButtonVariant variant : { ButtonVariant::Primary, ButtonVariant::Normal, ButtonVariant::Quiet }) {
            QWidget owner;
            owner.setProperty("variant", variantName(variant));
            owner.setProperty("key", u"A"_qs);
            QStyleOptionButton option;
            focus(option, { x, 2, em(110, font()), em(30, font()) });
            option.text = u"承認…"_qs;
            option.icon = icon(u"check"_qs);
            style()->drawControl(QStyle::CE_PushButton, &option, &painter, &owner);
            x += em(120, font());
        }
        QStyleOptionFrame frame;
        focus(frame, { x, 2, em(160, font()), em(30, font()) });
        frame.lineWidth = 1;
        style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter);
        QStyleOptionButton check;
        focus(check, { x + em(180, font()), 2, em(120, font()), em(30, font()) });
        check.text = u"確認した"_qs;
        check.state |= QStyle::State_On;
        style()->drawControl(QStyle::CE_CheckBox, &check, &painter);
        QStyleOptionTab tab;
        focus(tab, { x + em(320, font()), 0, em(90, font()), em(34, font()) });
        tab.text = u"すべて"_qs;
        tab.state |= QStyle::State_Selected;
        style()->drawControl(QStyle::CE_TabBarTab, &tab, &painter);
    }

private:
    void focus(QStyleOption& option, const QRect& rect) const
    {
        option.initFrom(this);
        option.rect = rect;
        option.state |= QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    }
};

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
    line->addWidget(new Avatars);
    line->addStretch();
    line = row(page, u"フォーカス"_qs);
    line->addWidget(new Focused);
    line->addStretch();
}

FormField* field(const QString& label, const QString& text, QHBoxLayout* line)
{
    auto* made = new FormField;
    made->setLabel(label);
    made->lineEdit()->setText(text);
    line->addWidget(made);
    return made;
}

void addFields(QVBoxLayout* page)
{
    auto* line = row(page, u"入力"_qs);
    auto* empty = field(u"番地"_qs, {}, line);
    empty->lineEdit()->setPlaceholderText(u"例：1-2-1"_qs);
    empty->setHint(u"建物名は次の行へ"_qs);
    auto* required = field(u"サイト番号"_qs, u"70123456"_qs, line);
    required->setRequired(true);
    required->setError(u"7桁で入力してください（8桁あります）"_qs);
    field(u"郵便番号"_qs, u"〒１００−００１３"_qs, line)->setFolded(u"100-0013 と読み取りました"_qs);
    auto* fixed = field(u"パスコード"_qs, u"登録時に発行"_qs, line);
    fixed->lineEdit()->setEnabled(false);
    fixed->setHint(u"変更できません"_qs);
    auto* combo = new QComboBox;
    combo->addItems({ u"ダウンロードのみ"_qs, u"すべて"_qs });
    auto* choice = new FormField(combo, nullptr);
    choice->setLabel(u"アクセス権限"_qs);
    line->addWidget(choice);
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
    line->addWidget(new QSpinBox);
    auto* progress = new QProgressBar;
    progress->setValue(60);
    line->addWidget(progress);
    auto* search = new SearchField;
    search->setPrompt(u"サイト番号・会社名"_qs);
    search->showKey(QKeySequence(u"Ctrl+K"_qs));
    line->addWidget(search);
    line->addStretch();
}

Banner* banner(Tone tone, const QString& icon, const QString& title, const QString& sentence)
{
    auto* made = new Banner;
    made->setText({ tone, icon, title, sentence });
    return made;
}

void addBanners(QVBoxLayout* page)
{
    row(page, u"お知らせ"_qs);
    page->addWidget(
        banner(Tone::Blue, u"info"_qs, u"お知らせ"_qs, u"11月24日は祝日のため、FAXは25日に送信されます。"_qs));
    auto* lost = banner(Tone::Amber, u"offline"_qs, u"接続が切れています"_qs, u"入力した内容はそのまま残ります。"_qs);
    lost->addAction(u"今すぐ再接続"_qs);
    lost->setMayClose(false);
    page->addWidget(lost);
    auto* failed = banner(
        Tone::Red, u"alert"_qs, u"保存できませんでした"_qs, u"ほかの人が先に変更しました。入力は残っています。"_qs);
    failed->addAction(u"違いを見る"_qs);
    failed->addAction(u"詳細をコピー"_qs);
    page->addWidget(failed);
    auto* inset = banner(Tone::Amber, u"alert"_qs, {}, u"電話番号とFAX番号が同じです。このまま登録できます。"_qs);
    inset->setInset(true);
    page->addWidget(inset);
}

NavigationList* navigation(bool folded)
{
    using Kind = NavigationEntry::Kind;
    auto* list = new NavigationList;
    list->setEntries({ { Kind::Page, u"home"_qs, u"home"_qs, u"ホーム"_qs },
        { Kind::Page, u"approvals"_qs, u"approve"_qs, u"承認"_qs, 12, Tone::Red, u"期限超過 2件"_qs },
        { Kind::Page, u"requests"_qs, u"key"_qs, u"パスコード"_qs, 4 },
        { Kind::Page, u"deliveries"_qs, u"send"_qs, u"発送"_qs, 9, Tone::Amber, u"失敗 3件"_qs }, { Kind::Separator },
        { Kind::Page, u"sites"_qs, u"building"_qs, u"サイト"_qs }, { Kind::Heading, {}, {}, u"保存した表示"_qs },
        { Kind::Page, u"mine"_qs, u"star"_qs, u"自分の担当"_qs, 5 } });
    list->setFolded(folded);
    list->setCurrentKey(u"approvals"_qs);
    list->setFixedSize(list->sizeHint());
    return list;
}

void addParts(QVBoxLayout* page)
{
    auto* line = row(page, u"部品"_qs);
    line->addWidget(navigation(false), 0, Qt::AlignTop);
    line->addWidget(navigation(true), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    line->addLayout(column, 1);
    auto* undo = new UndoBar;
    undo->announce(u"N-26-1183 を承認しました"_qs, u"通知は 9:58 に送信"_qs);
    column->addWidget(undo);
    auto* steps = new Stepper;
    steps->setSteps({ { u"受付"_qs, u"佐藤 9:12"_qs, StepState::Done }, { u"確認中"_qs, {}, StepState::Current },
        { u"発行"_qs, {}, StepState::Later } });
    column->addWidget(steps);
    auto* tabs = new SubQueueTabs;
    tabs->setCount(tabs->addQueue(u"PA事務局確認中"_qs), 12);
    tabs->setCount(tabs->addQueue(u"保留"_qs), 1204);
    tabs->addQueue(u"すべて"_qs);
    column->addWidget(tabs);
    auto* script = new ScriptBox;
    script->setScripts({ { u"日本語"_qs,
                             { u"ご登録のE-mailアドレスと異なるため、事務局で確認しております。"_qs,
                                 u"新しいアドレスへ変更してよろしいでしょうか。"_qs } },
        { u"English"_qs, { u"The address is another one."_qs } } });
    column->addWidget(script);
    column->addStretch();
    auto* upright = new Stepper(Qt::Vertical);
    upright->setSteps({ { u"印刷"_qs, u"12通"_qs, StepState::Done }, { u"封入"_qs, u"12通"_qs, StepState::Current },
        { u"投函"_qs, {}, StepState::Later } });
    line->addWidget(upright, 0, Qt::AlignTop);
    auto* card = new Card;
    card->setHeading(u"似たサイトがあります"_qs, u"2件"_qs);
    card->link()->setText(u"見る"_qs);
    auto* empty = new EmptyState;
    empty->setIconName(u"filter"_qs);
    empty->setText(u"条件に合う失敗はありません"_qs, u"サイト番号「3099999」で絞り込んでいます。"_qs);
    empty->addButton(ButtonVariant::Normal, u"x"_qs, u"条件を消す"_qs)->setKey(QKeySequence(u"Esc"_qs));
    card->body()->addWidget(empty);
    line->addWidget(card, 1);
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
    line->addWidget(table, 2, Qt::AlignTop);
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
    addBanners(page);
    addParts(page);
    addTable(page);
    addMenu(page);
    addIcons(page);
    page->addStretch();
    gallery->resize(em(1440, Theme::bodyFont()), gallery->sizeHint().height());
    return gallery;
}

} // namespace padesk::test
