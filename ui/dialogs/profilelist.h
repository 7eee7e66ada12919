// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionprofile.h"

#include <QListWidget>

namespace padesk {

/** Connection profiles by name, each with its colour, its word and its servers. */
class ProfileList final : public QListWidget {
    Q_OBJECT

public:
    explicit ProfileList(QWidget* parent = nullptr);

    void setProfiles(const QList<ConnectionProfile>& profiles, const QString& current);
    void setProfile(int row, const ConnectionProfile& profile);
    int rowOf(const QString& name) const;

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void describe(QListWidgetItem* item, const ConnectionProfile& profile);
};

} // namespace padesk
