// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import static org.openminutes.erms.MeetingAggregation.itemId;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openminutes.markup.Markup;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attachment;
import org.openminutes.model.Entry;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.view.Wording;

/**
 * An agenda item as an ERMS record, tied to the record or item it is part of.
 *
 * @param document the document
 * @param record the record it stands in
 * @param meeting id of the meeting's aggregation
 * @param restrictions of the record
 * @param item the item
 * @param path its path in the record
 * @param outer id of what it is part of
 */
record ItemElement(
        ErmsDocument document,
        ErmsRecord record,
        String meeting,
        Restrictions restrictions,
        AgendaItem item,
        String path,
        String outer) {

    void write(Markup xml) throws IOException {
        Minutes minutes = record.minutes();
        Wording wording = MeetingAggregation.wording(minutes);
        String id = itemId(document, record, path);
        Story story = Story.of(item.entries(), wording);
        xml.start("record", "systemIdentifier", id, "recordType", "ärendepunkt");
        xml.leaf("objectId", id);
        xml.leaf("extraId", item.id().value(), "extraIdType", "punkt-id");
        xml.leaf("extraId", item.number().asWritten(), "extraIdType", "punktnummer");
        xml.leaf("extraId", item.registryNumber(), "extraIdType", "diarienummer");
        xml.leaf("extraId", item.matter().map(Id::value), "extraIdType", "ärende-id");
        xml.leaf("parentAggregationId", meeting);
        xml.leaf("levelName", "Punkt");
        xml.leaf("title", item.title());
        List<Integer> number = item.number().path();
        if (!number.isEmpty()) {
            xml.leaf("runningNumber", number.get(number.size() - 1).toString());
        }
        xml.leaf("relation", outer, "relationType", "part_of");
        for (int i = 0; i < item.items().size(); i++) {
            String inner = itemId(document, record, path + ".items[" + i + "]");
            xml.leaf("relation", inner, "relationType", "contains");
        }
        restrictions.write(xml, path);
        presenters(xml);
        xml.leaf("description", description(story));
        xml.start("dates");
        Optional<String> day = minutes.meeting().date().flatMap(ErmsDates::of);
        xml.leaf("date", day.orElse(document.created().toString()), "dateType", "created");
        xml.end();
        for (Entry act : story.acts()) {
            ActionElement.of(act, minutes, wording).write(xml);
        }
        if (item.presentation().explicitlyNone()) {
            xml.start("notes");
            xml.leaf("note", wording.word("noPresentation"));
            xml.end();
        }
        Appendices.write(xml, files());
        xml.end();
    }

    /** A record without a title must have a description. */
    private Optional<String> description(Story story) {
        return Optional.of(story.description())
                .filter(text -> !text.isEmpty())
                .or(() -> item.title().isPresent() ? Optional.empty() : Optional.of("–"));
    }

    private void presenters(Markup xml) throws IOException {
        if (!item.presentation().by().isEmpty()) {
            xml.start("agents");
            for (Actor presenter : item.presentation().by()) {
                ErmsAgent.other("föredragande", presenter).write(xml);
            }
            xml.end();
        }
    }

    private List<ErmsAppendix> files() {
        Set<Id<Attachment>> named = new HashSet<>(item.attachments());
        return record.attachments().entrySet().stream()
                .filter(entry -> named.contains(entry.getKey().id()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
