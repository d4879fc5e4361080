// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.util.List;
import java.util.Locale;
import org.openminutes.internal.Json;
import org.openminutes.model.Actor;
import org.openminutes.model.Organisation;
import org.openminutes.model.When;

/**
 * A follow-up for programs, as JSON (RFC 8259). Days are ISO 8601; constants are lower case with
 * hyphens, as in the XML format; what is unknown has no field.
 */
public final class FollowUpJson {

    private FollowUpJson() {}

    /**
     * Writes it.
     *
     * @param followUp the follow-up
     * @return one object, with a line feed at the end; the same follow-up gives the same text
     */
    public static String of(FollowUp followUp) {
        return Json.object(
                json ->
                        json.field("on", followUp.on().map(Object::toString))
                                .field("onGiven", followUp.given())
                                .field("records", followUp.records())
                                .objects("tasks", followUp.tasks(), FollowUpJson::task)
                                .objects("matters", followUp.matters(), FollowUpJson::matter)
                                .objects("unclear", followUp.unclear(), FollowUpJson::unclear));
    }

    private static void task(FollowedTask followed, Json json) {
        json.field("id", followed.task().id().value())
                .field("what", followed.task().what().plain())
                .field("state", word(followed.state()))
                .field("overdue", followed.overdue())
                .strings("owners", names(followed.task().owners()))
                .field("due", followed.task().due().map(When::asWritten))
                .field("dueDay", followed.due().map(Object::toString))
                .field("dueBasis", followed.basis().map(FollowUpJson::word))
                .object("given", given -> told(given, followed.given()))
                .object("last", last -> told(last, followed.last()));
    }

    private static void told(Json json, FollowedTask.Told told) {
        json.field("minutes", told.minutes().value())
                .field("title", told.title())
                .field("day", told.day().map(Object::toString))
                .field("item", told.item().value())
                .field("heading", told.heading());
    }

    private static void matter(MatterPath path, Json json) {
        json.field("id", path.matter().id().value())
                .field("title", path.matter().title())
                .field("registryNumber", path.matter().registryNumber())
                .objects("steps", path.steps(), FollowUpJson::step)
                .strings("awaited", organisations(path.awaited()))
                .strings("decided", organisations(path.decided()));
    }

    private static void step(PathStep step, Json json) {
        json.field("status", word(step.status()))
                .field("stage", step.stage().map(FollowUpJson::word))
                .strings("acts", step.acts().stream().map(FollowUpJson::word).toList())
                .field("at", step.at().map(Actor::asWritten))
                .field(
                        "body",
                        step.at()
                                .filter(Actor.OfBody.class::isInstance)
                                .map(at -> ((Actor.OfBody) at).body().value()))
                .field("when", step.when().map(When::asWritten))
                .field("day", step.day().map(Object::toString))
                .field("due", step.due().map(When::asWritten))
                .field("met", step.met())
                .field("overdue", step.overdue())
                .field("unusual", step.unusual())
                .object("source", source -> source(source, step.source()));
    }

    private static void source(Json json, StepSource source) {
        json.field("from", word(source.from()))
                .field("minutes", source.minutes().map(Object::toString))
                .field("title", source.title())
                .field("item", source.item().map(Object::toString))
                .field("heading", source.heading())
                .field("words", source.words())
                .field("tie", word(source.tie()))
                .field("tiedBy", source.name());
    }

    private static void unclear(UnclearItem item, Json json) {
        json.field("minutes", item.minutes().value())
                .field("title", item.title())
                .field("item", item.item().value())
                .field("heading", item.heading())
                .strings(
                        "matters",
                        item.matters().stream().map(matter -> matter.id().value()).toList());
    }

    private static List<String> names(List<Actor> actors) {
        return actors.stream().map(Actor::asWritten).toList();
    }

    private static List<String> organisations(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::name).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
