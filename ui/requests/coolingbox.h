// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/requestcase.h"

#include <QWidget>

namespace padesk {

class FormField;
class IconLabel;
class TextLabel;

/** The destination changed lately: it is typed a second time, and a supervisor releases it (4.4). */
class CoolingBox final : public QWidget {
    Q_OBJECT

public:
    explicit CoolingBox(QWidget* parent = nullptr);

    /** What was typed stays as long as it is the same channel. */
    void show(Channel channel, int days, bool supervisor);
    QString typed() const;
    void clear();
    void setError(const QString& sentence);
    void focusField();

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showReading();
    void retranslate();

    Channel m_channel = Channel::Fax;
    int m_days = 0;
    bool m_supervisor = false;
    IconLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_sentence;
    FormField* m_again;
};

} // namespace padesk
