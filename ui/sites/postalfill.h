// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/postaltable.h"

#include <QObject>

namespace padesk {

class FieldSet;

/**
 * Fills the field "address" of a form from its "postal_code" (DOMAIN.md 1.9). What somebody typed is never replaced,
 * only what another code has put there. Several places of one code: Ctrl+Space in either field offers them.
 */
class PostalFill final : public QObject {
    Q_OBJECT

public:
    /** fields must have both, and outlive this. */
    explicit PostalFill(FieldSet& fields, QObject* parent);

    /** The code was edited. */
    void lookUp();
    /** A new form: nothing has been filled in. */
    void forget();

Q_SIGNALS:
    /** A place was chosen. */
    void chosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const PostalAddress& address);
    void offer();
    void choose(const PostalAddress& address);

    FieldSet& m_fields;
    QList<PostalAddress> m_places;
    /** What the last code has put into the address. */
    QString m_filled;
};

} // namespace padesk
