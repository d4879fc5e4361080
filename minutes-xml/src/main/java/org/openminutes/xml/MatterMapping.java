// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.util.Optional;
import org.openminutes.model.Act;
import org.openminutes.model.Matter;
import org.openminutes.xml.binding.register.MatterElement;
import org.openminutes.xml.binding.register.StepElement;

/** A matter and what happened to it. */
final class MatterMapping {

    private final Parts parts;

    MatterMapping(Parts parts) {
        this.parts = parts;
    }

    MatterElement write(Matter matter) {
        MatterElement element = new MatterElement();
        element.setId(matter.id().value());
        element.setTitle(matter.title());
        element.getAlias().addAll(matter.aliases());
        element.setRegistryNumber(matter.registryNumber().orElse(null));
        matter.steps().forEach(step -> element.getStep().add(write(step)));
        return element;
    }

    private StepElement write(Matter.Step step) {
        StepElement element = new StepElement();
        element.setStage(Constants.write(step.stage()));
        element.setMinutes(Ids.write(step.minutes()));
        element.setItem(Ids.write(step.item()));
        element.setAct(step.act().map(Constants::write).orElse(null));
        element.setAt(parts.actors().write(step.at()));
        element.setWhen(parts.times().write(Optional.of(step.when())));
        return element;
    }

    Matter read(MatterElement element) {
        return parts.lines()
                .at(
                        element,
                        () ->
                                new Matter(
                                        Ids.read(element.getId()),
                                        element.getTitle(),
                                        element.getAlias(),
                                        Optional.ofNullable(element.getRegistryNumber()),
                                        element.getStep().stream().map(this::read).toList()));
    }

    private Matter.Step read(StepElement element) {
        return new Matter.Step(
                Constants.read(Matter.Stage.class, element.getStage()),
                parts.actors().read(element.getAt()),
                parts.times().readOptional(element.getWhen()).orElseThrow(),
                Ids.readOptional(element.getMinutes()),
                Ids.readOptional(element.getItem()),
                Optional.ofNullable(element.getAct()).map(word -> Constants.read(Act.class, word)));
    }
}
