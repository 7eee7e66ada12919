// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace padesk {

class TextLabel;

/** One field in two versions, in words. */
struct ConflictLine {
    QString field;
    QString label;
    QString mine;
    QString theirs;
};

/** Somebody was faster: each field with what stands there now and what was typed here, to choose from. */
class ConflictBox final : public QWidget {
    Q_OBJECT

public:
    explicit ConflictBox(QWidget* parent = nullptr);

    /** Empty hides it. */
    void setLines(const QList<ConflictLine>& lines);
    bool isEmpty() const { return m_lines.isEmpty(); }

Q_SIGNALS:
    /** The field is decided and no longer listed. */
    void chosen(const QString& field, bool mine);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    QWidget* makeLine(const ConflictLine& line);
    void choose(const QString& field, bool mine);

    QList<ConflictLine> m_lines;
    TextLabel* m_title;
    TextLabel* m_sentence;
    QVBoxLayout* m_column;
};

} // namespace padesk
