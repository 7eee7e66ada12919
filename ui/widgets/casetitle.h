// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"

#include <QWidget>

#include <optional>

namespace padesk {

/** Which case it is; what is empty is left out. */
struct CaseHead {
    /** The person, with the address form of the language: 山田 太郎 様. */
    QString person {};
    ChipLook state {};
    QString number {};
    QString siteNumber {};
    QString company {};
    QString contract {};
    /** Something more to know at once ("download meanwhile: yes"). */
    std::optional<ChipLook> extra {};
};

/**
 * The first line of a case (VISUAL.md 5). In a narrow one the contract and the number leave, then the company elides;
 * person, state and site number stay.
 */
class CaseTitle final : public QWidget {
    Q_OBJECT

public:
    explicit CaseTitle(QWidget* parent = nullptr);

    void setHead(const CaseHead& head);
    const CaseHead& head() const { return m_head; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Part;
    QList<Part> parts() const;
    int widthOf(const Part& part) const;
    int widthOf(const QList<Part>& parts) const;
    QList<Part> fitting(int width) const;
    void paintPart(QPainter* painter, const Part& part, const QRect& rect) const;

    CaseHead m_head;
};

} // namespace padesk
