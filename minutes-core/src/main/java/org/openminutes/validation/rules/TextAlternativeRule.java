// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashMap;
import java.util.Map;
import org.openminutes.model.Attachment;
import org.openminutes.model.Figure;
import org.openminutes.model.Id;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** Every image has words for those who do not see it. */
final class TextAlternativeRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Map<Id<Attachment>, String> titles = new HashMap<>();
        for (Attachment attachment : subject.minutes().attachments()) {
            titles.put(attachment.id(), attachment.title());
        }
        for (Place<Figure> figure : subject.all(Figure.class)) {
            if (figure.value().alternative().isEmpty()) {
                Id<Attachment> image = figure.value().image();
                findings.add(figure, titles.getOrDefault(image, image.value()));
            }
        }
    }
}
