// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashSet;
import java.util.Set;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attachment;
import org.openminutes.model.Figure;
import org.openminutes.model.Id;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** Items and images refer to attachments that the record has. */
final class KnownAttachmentRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Set<Id<Attachment>> known = new HashSet<>();
        subject.minutes().attachments().forEach(attachment -> known.add(attachment.id()));
        for (Place<AgendaItem> item : subject.all(AgendaItem.class)) {
            if (!known.containsAll(item.value().attachments())) {
                findings.add(item, subject.label(item.value()));
            }
        }
        for (Place<Figure> figure : subject.all(Figure.class)) {
            if (!known.contains(figure.value().image())) {
                findings.add(figure, subject.label(figure));
            }
        }
    }
}
