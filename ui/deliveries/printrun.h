// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/commandport.h"
#include "ui/deliveries/printlistmodel.h"
#include "ui/frame/notice.h"

#include <QFutureWatcher>
#include <QWidget>

class QAction;
class QProgressBar;
class QTableView;

namespace padesk {

class DecisionActions;
class SheetView;
class Submission;
class TextLabel;

/** Asks where letters go; nothing when the person gives up. For tests another one stands in for the dialogs. */
struct PrintChoosers {
    std::function<std::optional<LetterTarget>(QWidget*)> printer;
    std::function<QString(QWidget*)> pdfFile;
};

/** The system's print dialog and file dialog. */
PrintChoosers systemChoosers();

enum class PrintStage { Preview, Running, Confirm };

/**
 * 印刷: the letters with a preview, where they go, and then page by page whether they came out (ARCHITECTURE.md 4).
 * What is not confirmed here stays in 未確認.
 */
class PrintRun final : public QWidget {
    Q_OBJECT

public:
    PrintRun(LetterPort& letters, CommandPort& commands, PrintChoosers choosers, QWidget* parent = nullptr);

    /** All by post, or all by fax on paper. */
    void begin(const QList<DeliveryRow>& letters);
    PrintStage stage() const { return m_stage; }
    PrintListModel* list() const { return m_list; }
    QTableView* table() const { return m_table; }
    QList<QAction*> decisions() const { return { m_print, m_save, m_confirm, m_giveUp }; }

Q_SIGNALS:
    void noticed(const padesk::Notice& notice);
    /** Something was started or confirmed: rows and counts are others. */
    void applied();
    void finished();
    /** A stage was reached. */
    void stageChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeParts();
    void makeTable();
    QAction* makeAction(const QKeySequence& key, void (PrintRun::*act)());
    void readPreview();
    void toPrinter();
    void toPdf();
    void handOver(const LetterTarget& target);
    void takeHandedOver(const Result<HandedOver>& out);
    void confirm();
    void takeConfirmed(const QList<CommandResult>& results);
    void giveUp();
    void setStage(PrintStage stage);
    void showWords();
    void shareColumns();
    void retranslate();

    LetterPort& m_letters;
    PrintChoosers m_choosers;
    Submission* m_submission;
    PrintListModel* m_list;
    QTableView* m_table = nullptr;
    SheetView* m_sheet = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_sentence = nullptr;
    QProgressBar* m_progress = nullptr;
    DecisionActions* m_bar = nullptr;
    QAction* m_print;
    QAction* m_save;
    QAction* m_confirm;
    QAction* m_giveUp;
    QFutureWatcher<Result<HandedOver>> m_running;
    PrintStage m_stage = PrintStage::Preview;
    int m_pages = 0;
    bool m_ready = false;
};

} // namespace padesk
