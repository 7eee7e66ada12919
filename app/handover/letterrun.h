// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/lettersource.h"
#include "models/store/commandprocessor.h"

#include <functional>

namespace padesk {

/** Why a letter was not printed; it stays as it was, or is a failed delivery when it had been started. */
struct LetterProblem {
    qint64 deliveryId = 0;
    /** A refusal code (PA-DEL-…), or empty: then detail says what is missing. */
    QString code;
    QString detail;
};

struct PrintedLetters {
    /** In the order of the pages. */
    QList<WaitingLetter> printed;
    QList<LetterProblem> problems;
    int pages = 0;
};

/**
 * Letters by post, handed over in the order of ARCHITECTURE.md 4: mint the codes, start the deliveries with their
 * hashes, wait until that is applied (the old codes are revoked there), paint the real codes, write the PDF, confirm.
 * A code lives in this object's calls only, and on the paper. Needs a QGuiApplication, but not its thread.
 */
class LetterRun {
public:
    /** Sees each code once, in memory, after its page was written: for the demo, which plays the customer too. */
    using Reader = std::function<void(const WaitingLetter& letter, const Secret& code)>;
    /** Hands one command in and waits for what became of it. */
    using Submit = std::function<Result<CommandResult>(const Command& command)>;
    /** Puts all letters on paper or into a file, in their order; answers the number of pages. */
    using Output = std::function<Result<int>(const QList<Letter>& letters)>;

    LetterRun(Submit submit, LetterTemplates templates);
    /** sender: who prints. processor belongs to this thread. */
    LetterRun(CommandProcessor& processor, Sender sender, LetterTemplates templates);

    void setReader(Reader reader) { m_reader = std::move(reader); }

    /**
     * All but the confirmation: the letters that came out are being sent until somebody has looked at the pages and
     * says printed or failed. Sorted and limited as print(). When output fails its deliveries are failed.
     */
    Result<PrintedLetters> handOver(QList<WaitingLetter> letters, const Output& output);

    /**
     * Writes all letters into one PDF, sorted by postal code, and leaves those out that can't be started or lack a
     * value. At most a thousand (BadInput). When the PDF can't be written its deliveries are failed, which revokes
     * their codes, and the error comes back; an error of the database leaves them started (未確認, to be reissued).
     */
    Result<PrintedLetters> print(QList<WaitingLetter> letters, const QString& path);

private:
    /** A letter with its code, if it carries one. */
    struct Prepared {
        WaitingLetter waiting;
        std::optional<Secret> code;
        QString hash;
    };

    QList<Prepared> complete(const QList<WaitingLetter>& letters, PrintedLetters& run) const;
    Result<void> start(QList<Prepared>& letters, PrintedLetters& run);
    Result<QList<Letter>> painted(const QList<Prepared>& letters) const;
    Result<void> tell(const QString& kind, const QList<WaitingLetter>& letters, QJsonObject payload = {});
    Result<CommandResult> submit(const QString& kind, const QJsonObject& payload);

    Submit m_submit;
    LetterTemplates m_templates;
    Reader m_reader;
};

} // namespace padesk
