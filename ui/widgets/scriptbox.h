// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace padesk {

class KeyButton;
class TextLabel;

/** What to say on the telephone, in one language. */
struct Script {
    /** The name of the language in its own words. */
    QString language {};
    QStringList sentences {};
};

/** Numbered sentences to read out, in the caller's language, which need not be that of the desk; with a copy button. */
class ScriptBox final : public QFrame {
    Q_OBJECT

public:
    explicit ScriptBox(QWidget* parent = nullptr);

    /** Shows the language that was shown before, if it is there. */
    void setScripts(const QList<Script>& scripts);
    /** What the copy button copies: the sentences, a line each. */
    QString text() const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copied();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showLanguage(int index);
    void makeLanguageButtons();
    void copy();
    void retranslate();
    void spaceOut();
    int headWidth() const;
    void fitHead();

    QList<Script> m_scripts;
    int m_shown = 0;
    TextLabel* m_heading;
    QWidget* m_languages;
    QButtonGroup* m_group;
    KeyButton* m_copy;
    QVBoxLayout* m_sentences;
};

} // namespace padesk
