// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.openminutes.markup.Markup;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Meeting;
import org.openminutes.model.Minutes;
import org.openminutes.model.When;
import org.openminutes.view.Detail;

/**
 * A meeting as an <i>ärende</i> of FGS Ärendehantering 1.0, with its record and items.
 *
 * @param document the document
 * @param record the record
 */
record FgsMeeting(FgsDocument document, ErmsRecord record) {

    void write(Markup xml) throws IOException {
        Minutes minutes = record.minutes();
        Meeting meeting = minutes.meeting();
        Optional<String> day = meeting.date().flatMap(When::known).flatMap(FgsRecord::dated);
        xml.start(
                "ArkivobjektArende", "Systemidentifierare", document.id("meeting " + minutes.id()));
        xml.leaf("ArkivobjektID", meeting.id().value());
        xml.leaf("KlassReferens", document.classOf(record));
        xml.leaf("ExtraID", minutes.registryNumber(), "ExtraIDTyp", "diarienummer");
        xml.leaf("ExtraID", meeting.number(), "ExtraIDTyp", "mötesnummer");
        xml.leaf("ArendeTyp", "Sammanträde");
        boolean isOver =
                meeting.status() == Meeting.Status.HELD
                        || meeting.status() == Meeting.Status.CANCELLED;
        xml.leaf("Avslutat", day.filter(d -> isOver));
        if (meeting.body().isPresent()) {
            FgsAgent.write(
                    xml, "Beslutsinstans", Optional.empty(), meeting.body(), Optional.empty());
        }
        for (Meeting.Link link : meeting.links()) {
            xml.leaf(
                    "ArendeRelation",
                    link.other().value(),
                    "Typ",
                    relation(link.kind()),
                    "AnnanTyp",
                    MeetingWords.otherRelationType(link.kind()));
        }
        xml.leaf("Skapad", day);
        xml.leaf("StatusArande", isOver ? "Stängt" : "Öppet");
        xml.leaf("Arendemening", meeting.name().orElse(minutes.title()));
        own(xml, minutes, day);
        xml.start("ArkivobjektListaHandlingar");
        Restrictions restrictions = Restrictions.of(minutes);
        FgsRecord whole = new FgsRecord(document, record, restrictions);
        whole.minutes(xml);
        items(xml, whole, minutes.items(), "items", whole.id());
        xml.end();
        xml.end();
    }

    private static void items(
            Markup xml, FgsRecord whole, List<AgendaItem> items, String path, String outer)
            throws IOException {
        for (int i = 0; i < items.size(); i++) {
            String own = path + "[" + i + "]";
            whole.item(xml, items.get(i), own, outer);
            items(xml, whole, items.get(i).items(), own + ".items", whole.id(own));
        }
    }

    /** What the specification has no element for, under names that others use too. */
    private void own(Markup xml, Minutes minutes, Optional<String> day) throws IOException {
        List<Detail> front = MeetingAggregation.wording(minutes).front(minutes);
        Optional<String> status = MeetingWords.word(minutes.meeting().status());
        Optional<String> body = minutes.meeting().body().map(Actor::asWritten);
        if (front.isEmpty() && day.isEmpty() && status.isEmpty()) {
            return;
        }
        xml.start("EgnaElement");
        FgsRecord.own(xml, "Beslutsinstans", body);
        FgsRecord.own(xml, "Sammanträdesdatum", day);
        FgsRecord.own(xml, MeetingWords.STATUS_NOTE, status);
        String bodyLabel = MeetingAggregation.wording(minutes).word("body");
        for (Detail detail : front) {
            if (!detail.label().equals(bodyLabel)) {
                FgsRecord.own(xml, detail.label(), Optional.of(detail.value()));
            }
        }
        xml.end();
    }

    private static String relation(Meeting.Link.Kind kind) {
        return switch (kind) {
            case PREVIOUS -> "Referens";
            case JOINT_WITH -> "Egen relationsdefinition";
            case REPLACES -> "Ersätter";
            case REPLACED_BY -> "Är ersatt med";
        };
    }
}
