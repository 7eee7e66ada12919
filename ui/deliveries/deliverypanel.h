// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/commandport.h"
#include "models/domain/desk/deskports.h"
#include "ui/deliveries/letterport.h"
#include "ui/frame/notice.h"

#include <QWidget>

namespace padesk {

class CasePanel;
class SheetView;
class TextLabel;

/** One delivery: where it goes, what happened on the way, and the page as it would be printed. */
class DeliveryPanel final : public QWidget {
    Q_OBJECT

public:
    DeliveryPanel(CasePort& cases, LetterPort& letters, QWidget* parent = nullptr);

    /** 0: none. */
    void showDelivery(qint64 id);
    void reload();
    /** Head, decisions, and the place of panels. */
    CasePanel* frame() const { return m_frame; }
    const std::optional<DeliveryDetail>& shownDetail() const { return m_detail; }

Q_SIGNALS:
    void noticed(const padesk::Notice& notice);
    /** Another delivery is on screen, read in full, or none. */
    void shown();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showHead();
    void take(const Result<DeliveryDetail>& detail);
    void show();
    void showFacts();
    void showWays();
    void addFact(const QString& label, const QString& text);
    void readPreview();

    CasePort& m_cases;
    LetterPort& m_letters;
    qint64 m_id = 0;
    int m_reading = 0;
    std::optional<DeliveryDetail> m_detail;
    CasePanel* m_frame;
    QWidget* m_facts;
    TextLabel* m_waysTitle;
    TextLabel* m_ways;
    SheetView* m_sheet;
};

} // namespace padesk
