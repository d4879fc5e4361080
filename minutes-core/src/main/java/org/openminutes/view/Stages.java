// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openminutes.model.Act;
import org.openminutes.model.Actor;
import org.openminutes.model.Body;
import org.openminutes.model.Matter;

/** How far a matter comes by what is done with it, and where. */
final class Stages {

    /** Principals as a group. */
    static final Pattern PRINCIPALS = Pattern.compile("(?iu)\\bhuvudm(?:an|än|annen|ännen)\\b");

    private static final Pattern CONCLUSION =
            Pattern.compile("(?iu)ställningstagande|beslut|anta(?:s|gande)\\b|godkänn");

    private Stages() {}

    /** The furthest stage of several acts. */
    static Optional<Matter.Stage> of(List<Act> acts, Optional<Body> body, Optional<Actor> at) {
        return acts.stream()
                .flatMap(act -> of(act, body, at).stream())
                .max(Comparator.naturalOrder());
    }

    private static Optional<Matter.Stage> of(Act act, Optional<Body> body, Optional<Actor> at) {
        return switch (act) {
            case COMMISSIONS -> Optional.of(Matter.Stage.INITIATED);
            case REFERS_OUT -> Optional.of(Matter.Stage.REFERRED);
            case NOTES, PRESENTED, DISCUSSED, ARRANGES, SUPPLEMENTS, REFERS_BACK, TABLES ->
                    Optional.of(Matter.Stage.PREPARED);
            case SCHEDULES -> Optional.empty();
            case NO_OBJECTION, APPROVES, ENDORSES, RECOMMENDS, DECIDES, ELECTS, REJECTS ->
                    concluded(body, at);
        };
    }

    /** The stage of a conclusion at a body. */
    private static Optional<Matter.Stage> concluded(Optional<Body> body, Optional<Actor> at) {
        if (body.isPresent()) {
            return Optional.of(
                    switch (body.get().authority()) {
                        case CONSULTATIVE -> Matter.Stage.POSITION_TAKEN;
                        case PREPARATORY -> Matter.Stage.PREPARED;
                        case OPERATIVE -> Matter.Stage.IMPLEMENTED;
                        case DECIDING -> Matter.Stage.DECIDED_BY_PRINCIPAL;
                    });
        }
        boolean principal =
                at.filter(
                                actor ->
                                        actor instanceof Actor.OfOrganisation
                                                || PRINCIPALS.matcher(actor.asWritten()).find())
                        .isPresent();
        return principal ? Optional.of(Matter.Stage.DECIDED_BY_PRINCIPAL) : Optional.empty();
    }

    /** The stage of what is to be done somewhere, as far as the words tell it. */
    static Optional<Matter.Stage> ahead(String words, Optional<Body> body, Optional<Actor> at) {
        if (body.filter(b -> b.authority() == Body.Authority.PREPARATORY).isPresent()) {
            return Optional.of(Matter.Stage.PREPARED);
        }
        if (body.filter(b -> b.authority() == Body.Authority.OPERATIVE).isPresent()) {
            return Optional.of(Matter.Stage.IMPLEMENTED);
        }
        return CONCLUSION.matcher(words).find() ? concluded(body, at) : Optional.empty();
    }
}
