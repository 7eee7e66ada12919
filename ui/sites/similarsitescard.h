// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/similarsites.h"

#include <QWidget>

namespace padesk {

class Card;
class TextLabel;

/** Sites that may be the one being registered, each with why, and a way to look at it. Hidden when there are none. */
class SimilarSitesCard final : public QWidget {
    Q_OBJECT

public:
    explicit SimilarSitesCard(QWidget* parent = nullptr);

    void setSites(const QList<SimilarSite>& sites);

Q_SIGNALS:
    void siteWanted(qint64 id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    QList<SimilarSite> m_sites;
    Card* m_card;
    TextLabel* m_sentence;
    QWidget* m_list = nullptr;
};

/** 住所が同じ. */
QString likenessText(Likeness why);

} // namespace padesk
