// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/viewcolumn.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QMenu;

namespace padesk {

/** Today in Asia/Tokyo. */
using TodayClock = std::function<QDate()>;

/** One field of the filter row: the frame, the lens or chevron, the mark that clears. In use it is tinted. */
class FilterField : public QWidget {
    Q_OBJECT

public:
    FilterField(QString column, QWidget* parent);

    const QString& column() const { return m_column; }
    /** Empty when nothing is asked or what is typed can't be read. */
    virtual ColumnFilter filter() const = 0;
    /** Shows it without edited(). */
    virtual void setFilter(const ColumnFilter& filter) = 0;
    /** What it shows. */
    virtual QString text() const = 0;
    /** The name of its column, for the accessible name. */
    virtual void setTitle(const QString& title) = 0;
    virtual void retranslate() = 0;
    /** The narrowest it should be made. */
    virtual int wantedWidth() const;
    void clear();
    bool isInUse() const;
    static QString presetText(DatePreset preset);

Q_SIGNALS:
    void edited();

protected:
    enum class Sign { Lens, Chevron };
    virtual Sign sign() const = 0;
    virtual bool isWrong() const { return false; }
    /** The room of the content, without sign and clear mark. */
    QRect contentRect() const;
    bool hasRing() const;
    /** The text of the field. */
    QFont textFont() const;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    virtual void openChoices() { }

private:
    QRect signRect() const;

    QString m_column;
};

/** Text, numbers and days as typed; days by presets too (Down or the chevron). */
class TypedFilterField final : public FilterField {
    Q_OBJECT

public:
    TypedFilterField(FilterKind kind, QString column, TodayClock today, QWidget* parent);

    ColumnFilter filter() const override { return m_filter; }
    void setFilter(const ColumnFilter& filter) override;
    QString text() const override;
    void setTitle(const QString& title) override;
    void retranslate() override;
    int wantedWidth() const override;
    QLineEdit* edit() const { return m_edit; }
    QMenu* presets() const { return m_presets; }

protected:
    Sign sign() const override;
    bool isWrong() const override { return m_wrong; }
    void openChoices() override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read(const QString& typed);
    void take(const Parsed<ColumnFilter>& parsed);
    void choose(DatePreset preset);
    static QString shownText(const ColumnFilter& filter);
    void showState();
    void fillPresets();

    FilterKind m_kind;
    TodayClock m_today;
    QLineEdit* m_edit;
    QMenu* m_presets = nullptr;
    ColumnFilter m_filter;
    QString m_title;
    bool m_wrong = false;
};

/** Values of a list, several at once; none chosen is all. */
class ListFilterField final : public FilterField {
    Q_OBJECT

public:
    ListFilterField(QString column, QList<FilterChoice> choices, QWidget* parent);

    ColumnFilter filter() const override;
    void setFilter(const ColumnFilter& filter) override;
    QString text() const override;
    void setTitle(const QString& title) override;
    void retranslate() override;
    int wantedWidth() const override;
    /** The same keys in another language, or other ones; what is chosen stays as far as it is there. */
    void setChoices(const QList<FilterChoice>& choices);
    QMenu* menu() const { return m_menu; }

protected:
    Sign sign() const override { return Sign::Chevron; }
    void openChoices() override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void fillMenu();
    void toggle(const QString& key, bool on);
    void announce();

    QList<FilterChoice> m_choices;
    QStringList m_chosen;
    bool m_negated = false;
    QMenu* m_menu;
    QString m_title;
};

} // namespace padesk
