// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/profile.h"

#include <QWidget>

namespace padesk {

/** 「本番 padesk@db1 ● 接続」: which data these are, and whether they are fresh. */
class ProfileChip final : public QWidget {
    Q_OBJECT

public:
    explicit ProfileChip(QWidget* parent = nullptr);

    void setProfile(const Profile& profile);
    void setConnection(ConnectionState state);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Parts;
    Parts parts() const;
    void describe();

    Profile m_shown;
    ConnectionState m_connection = ConnectionState::Connected;
};

} // namespace padesk
