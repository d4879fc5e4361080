// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a {@link Matter}; not for several threads at once. */
public final class MatterBuilder {

    private final Id<Matter> id;
    private final String title;
    private final List<String> aliases = new ArrayList<>();
    private Optional<String> registryNumber = Optional.empty();
    private final List<Matter.Step> steps = new ArrayList<>();

    MatterBuilder(Id<Matter> id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Adds other names, and words of the titles under which it is handled. */
    public MatterBuilder alias(String... names) {
        aliases.addAll(List.of(names));
        return this;
    }

    /** Says its number in the register (<i>diarienummer</i>). */
    public MatterBuilder registryNumber(String number) {
        registryNumber = Optional.of(number);
        return this;
    }

    /** Adds something that happened to it, known otherwise than from a record. */
    public MatterBuilder step(Matter.Stage stage, Actor at, When when) {
        return step(
                new Matter.Step(
                        stage, at, when, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** Adds something that happened to it. */
    public MatterBuilder step(Matter.Step step) {
        steps.add(step);
        return this;
    }

    /**
     * Makes the matter.
     *
     * @return the matter
     * @throws IllegalArgumentException if a name is blank
     */
    public Matter build() {
        return new Matter(id, title, aliases, registryNumber, steps);
    }
}
