// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Concluded;
import org.openminutes.model.Entry;
import org.openminutes.model.MeetingNotice;
import org.openminutes.model.Subsection;
import org.openminutes.view.Detail;

/** The fields of an entry made for the page. */
final class EntryViews {

    private EntryViews() {}

    static void ofEntry(Views<Entry> views) {
        views.one(
                        "label",
                        "its label or sub-heading, e.g. Ställningstagande; absent for plain text",
                        String.class,
                        EntryViews::label)
                .blocks(
                        "text",
                        "its own words: paragraphs, lists, tables",
                        (page, value) -> ((Entry) value).accept(new EntryBlocks(page.wording())),
                        EntryViews::shown)
                .one("item", "the item it stands in", AgendaItem.class, Rows::item)
                .flag(
                        "firstConclusion",
                        "it is the first of the positions and open proposals of its item",
                        (page, from) -> Rows.isFirst(page, from, MinutesViews::isConclusion))
                .list(
                        "details",
                        "what is known of it that its words do not tell: owner, due date, …",
                        Detail.class,
                        (page, from) -> details(page, from));
    }

    private static Optional<Here> label(Page page, Here from) {
        Entry entry = (Entry) from.value();
        String words = page.wording().label(entry, page.minutes().kind());
        if (words.isEmpty() || isSaidByHeading(page, from) || isSaidByText(page, entry, words)) {
            return Optional.empty();
        }
        boolean own = entry instanceof Subsection;
        return Optional.of(own ? from.made(words, "heading") : from.made(words));
    }

    /** "Comment: Comment that …" says it twice; a decision keeps its label all the same. */
    private static boolean isSaidByText(Page page, Entry entry, String label) {
        List<Block> blocks = entry.accept(new EntryBlocks(page.wording()));
        return !(entry instanceof Concluded)
                && !blocks.isEmpty()
                && blocks.get(0) instanceof Block.Paragraph paragraph
                && paragraph.spans().get(0).text().regionMatches(true, 0, label, 0, label.length());
    }

    /** Under the heading "Coming meetings" no meeting needs the label again. */
    private static boolean isSaidByHeading(Page page, Here from) {
        return from.value() instanceof MeetingNotice notice
                && notice.kind() == MeetingNotice.Kind.SCHEDULED
                && ItemViews.isAboutMeetings(page, from);
    }

    /** The words, and all else if they leave nothing to tell. */
    private static List<String> shown(Page page, Here from) {
        List<String> shown = new ArrayList<>(EntryWords.words(from));
        if (page.wording().details((Entry) from.value()).isEmpty()) {
            shown.addAll(EntryWords.others(from));
        }
        return shown;
    }

    private static List<Here> details(Page page, Here from) {
        List<String> shown = EntryWords.others(from);
        return page.wording().details((Entry) from.value()).stream()
                .map(detail -> new Here(detail, from.path(), shown, true))
                .toList();
    }
}
