// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requests/checklistmodel.h"

#include <QTableView>

namespace padesk {

/** The checklist: as high as its lines; Space or a click on the box ticks a line. */
class ChecklistView final : public QTableView {
    Q_OBJECT

public:
    explicit ChecklistView(ChecklistModel* model, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void tickWanted(padesk::ChecklistPoint point);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void tick(const QModelIndex& index);
    void share();
    int heightOf(int row) const;
    void retranslate();

    ChecklistModel* m_lines;
};

} // namespace padesk
