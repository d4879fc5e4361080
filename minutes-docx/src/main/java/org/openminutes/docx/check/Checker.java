// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openminutes.docx.engine.Faults;
import org.openminutes.docx.engine.Template;
import org.openminutes.docx.extend.Extensions;
import org.openminutes.docx.fault.Fault;
import org.openminutes.docx.parts.Parts;
import org.w3c.dom.Document;

/** Checks a template by all rules at once. For one thread. */
public final class Checker {

    private static final List<CheckRule> RULES =
            List.of(new Leftovers(), new Names(), new Structure(), new Ids(), new Reach());

    private final Subject subject;
    private final Faults faults = new Faults();

    /**
     * Checks a template.
     *
     * @param name what it is called
     * @param parts its parts
     * @param extensions what it may use beside what comes with this library
     * @throws IllegalArgumentException if it is no template at all
     */
    public Checker(String name, Parts parts, Extensions extensions) {
        this.subject = new Subject(parts);
        Template.compile(name, parts, extensions, faults, subject::read);
        for (Map.Entry<String, Document> text : subject.texts().entrySet()) {
            for (CheckRule rule : RULES) {
                rule.check(text.getKey(), text.getValue().getDocumentElement(), subject, faults);
            }
        }
    }

    /** What is wrong, each once, in the order of the file. */
    public List<Fault> faults() {
        return distinct().stream().map(Faults.Found::fault).toList();
    }

    private List<Faults.Found> distinct() {
        Set<Fault> seen = new HashSet<>();
        List<Faults.Found> all = new ArrayList<>(faults.all());
        all.removeIf(found -> !seen.add(found.fault()));
        all.sort(
                Comparator.comparing((Faults.Found found) -> found.fault().spot().part())
                        .thenComparing(found -> found.fault().spot().paragraph()));
        return all;
    }

    /**
     * A copy of the template with a comment at each fault, by which its author finds it in Word.
     *
     * @param swedish whether the comments are in Swedish
     * @return its parts
     */
    public Parts commented(boolean swedish) {
        return new Comments(subject, swedish).in(distinct());
    }
}
