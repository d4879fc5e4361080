// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.openminutes.internal.Require;

/** Where and in what form a meeting is held (<i>plats, mötesform</i>). */
public sealed interface Venue {

    /** Not told. */
    Venue UNSTATED = new Unstated();

    /** The words that stand for it in the record; empty only for {@link Unstated}. */
    String asWritten();

    /**
     * A place one goes to.
     *
     * @param place its name, e.g. {@code "Kommunhuset"}
     * @param address street and town
     * @param room the room
     * @param asWritten all of it as written
     */
    record Physical(String place, Optional<String> address, Optional<String> room, String asWritten)
            implements Venue {

        /** Checks the texts. */
        public Physical {
            Require.text(place, "place");
            Require.text(address, "address");
            Require.text(room, "room");
            Require.text(asWritten, "venue as written");
        }
    }

    /**
     * A digital meeting.
     *
     * @param service e.g. {@code "Teams"}
     * @param link where to join
     * @param asWritten all of it as written
     */
    record Digital(String service, Optional<URI> link, String asWritten) implements Venue {

        /** Checks the texts. */
        public Digital {
            Require.text(service, "service");
            requireNonNull(link, "link");
            Require.text(asWritten, "venue as written");
        }
    }

    /**
     * Both at once.
     *
     * @param place where one goes
     * @param link how one joins
     * @param asWritten all of it as written
     */
    record Hybrid(Physical place, Digital link, String asWritten) implements Venue {

        /** Checks the parts. */
        public Hybrid {
            requireNonNull(place, "place");
            requireNonNull(link, "link");
            Require.text(asWritten, "venue as written");
        }
    }

    /**
     * Undecided between some: {@code "antingen via skype eller fysiskt i kommunhuset"}.
     *
     * @param alternatives one or more
     * @param asWritten all of it as written
     */
    record OneOf(List<Venue> alternatives, String asWritten) implements Venue {

        /** Copies the list. */
        public OneOf {
            alternatives = Require.notEmpty(alternatives, "alternatives");
            Require.text(asWritten, "venue as written");
        }
    }

    /** Not told. */
    record Unstated() implements Venue {

        @Override
        public String asWritten() {
            return "";
        }
    }

    /**
     * A physical place, undivided.
     *
     * @param asWritten as written
     * @return the place
     */
    static Venue at(String asWritten) {
        return new Physical(asWritten, Optional.empty(), Optional.empty(), asWritten);
    }

    /**
     * A digital meeting.
     *
     * @param service as written
     * @return the digital venue
     */
    static Venue online(String service) {
        return new Digital(service, Optional.empty(), service);
    }
}
