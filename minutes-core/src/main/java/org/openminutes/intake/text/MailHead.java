// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a mail that notes were sent in: <i>Från: …, Till: …, Skickat: …, Ämne: …</i>. Its day
 * is that of the mail, not of the meeting; its subject is the title.
 */
final class MailHead {

    private static final Pattern SENDER =
            Pattern.compile("(?i)(?:från|from):\\s.*", Pattern.DOTALL);
    private static final Pattern LINE =
            Pattern.compile(
                    "(?iU)(?:från|from|till|to|kopia|cc|hemlig kopia|bcc|skickat|sent|datum|date"
                            + "|ämne|subject|bifogade filer|attachments):(?:\\s.*)?",
                    Pattern.DOTALL);
    private static final Pattern SUBJECT =
            Pattern.compile("(?iU)(?:ämne|subject):\\s+(?=\\S)", Pattern.DOTALL);

    private MailHead() {}

    /** Index after its last line, if a text begins with one; else 0. */
    static int end(List<Paragraph> front) {
        int end = 0;
        boolean sent = false;
        boolean about = false;
        while (end < front.size() && LINE.matcher(front.get(end).plain().strip()).matches()) {
            String words = front.get(end++).plain().strip();
            sent |= SENDER.matcher(words).matches();
            about |= SUBJECT.matcher(words).lookingAt();
        }
        return sent && about ? end : 0;
    }

    /** What a line tells the mail is about; empty if it is another line. */
    static Optional<Rich> subject(Paragraph line) {
        Rich words = line.text().strip();
        Matcher subject = SUBJECT.matcher(words.plain());
        return subject.lookingAt() ? Optional.of(words.from(subject.end())) : Optional.empty();
    }
}
