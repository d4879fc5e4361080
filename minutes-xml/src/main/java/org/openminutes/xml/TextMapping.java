// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import jakarta.xml.bind.JAXBElement;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openminutes.model.Text;
import org.openminutes.model.Visibility;
import org.openminutes.xml.binding.MaskElement;
import org.openminutes.xml.binding.ObjectFactory;
import org.openminutes.xml.binding.TextElement;

/** Running text: words, emphasis and masks in one line of content. */
final class TextMapping {

    private final ObjectFactory elements = new ObjectFactory();
    private final Lines lines;

    TextMapping(Lines lines) {
        this.lines = lines;
    }

    @Nullable TextElement write(Optional<Text> text) {
        return text.map(this::write).orElse(null);
    }

    /** Neighbouring spans that the same people may see stand in one mask. */
    TextElement write(Text text) {
        TextElement element = new TextElement();
        List<Serializable> into = element.getContent();
        Visibility before = Visibility.OPEN;
        for (Text.Span span : text.spans()) {
            if (span.visibility() instanceof Visibility.Open) {
                into = element.getContent();
            } else if (!span.visibility().equals(before)) {
                MaskElement mask = mask(span.visibility());
                element.getContent().add(elements.createTextElementMask(mask));
                into = mask.getContent();
            }
            before = span.visibility();
            into.add(span.emphasis() ? elements.createTextElementEm(span.text()) : span.text());
        }
        return element;
    }

    private static MaskElement mask(Visibility visibility) {
        Mark mark = Mark.of(visibility);
        MaskElement element = new MaskElement();
        element.setVisibility(mark.visibility());
        element.setProvision(mark.provision());
        element.setMarkedOn(mark.markedOn());
        element.setMarkedBy(mark.markedBy());
        element.setUntil(mark.until());
        return element;
    }

    Optional<Text> readOptional(@Nullable TextElement element) {
        return Optional.ofNullable(element).map(this::read);
    }

    Text read(TextElement element) {
        return lines.at(element, () -> new Text(spans(element.getContent(), Visibility.OPEN)));
    }

    private List<Text.Span> spans(List<Serializable> content, Visibility visibility) {
        List<Text.Span> spans = new ArrayList<>();
        for (Serializable part : content) {
            if (part instanceof String words) {
                add(spans, words, false, visibility);
            } else if (part instanceof JAXBElement<?> inner) {
                if (inner.getValue() instanceof MaskElement mask) {
                    spans.addAll(spans(mask.getContent(), visibility(mask)));
                } else {
                    add(spans, (String) inner.getValue(), true, visibility);
                }
            }
        }
        return spans;
    }

    private static void add(
            List<Text.Span> spans, String words, boolean emphasis, Visibility visibility) {
        if (!words.isEmpty()) {
            spans.add(new Text.Span(words, emphasis, visibility));
        }
    }

    private Visibility visibility(MaskElement mask) {
        Mark mark =
                new Mark(
                        mask.getVisibility(),
                        mask.getProvision(),
                        mask.getMarkedOn(),
                        mask.getMarkedBy(),
                        mask.getUntil());
        return lines.at(mask, mark::read);
    }
}
