// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openminutes.model.Entry;
import org.openminutes.model.Restated;
import org.openminutes.model.Subsection;
import org.openminutes.xml.binding.AgendaRequestElement;
import org.openminutes.xml.binding.BackgroundElement;
import org.openminutes.xml.binding.DissentElement;
import org.openminutes.xml.binding.EntriesElement;
import org.openminutes.xml.binding.ExchangeElement;
import org.openminutes.xml.binding.FigureElement;
import org.openminutes.xml.binding.ListingElement;
import org.openminutes.xml.binding.MeetingNoticeElement;
import org.openminutes.xml.binding.OnwardElement;
import org.openminutes.xml.binding.PositionElement;
import org.openminutes.xml.binding.ProposalElement;
import org.openminutes.xml.binding.ProposalOrderElement;
import org.openminutes.xml.binding.RecusalElement;
import org.openminutes.xml.binding.ReferralElement;
import org.openminutes.xml.binding.RemarkElement;
import org.openminutes.xml.binding.RestatedElement;
import org.openminutes.xml.binding.SubsectionElement;
import org.openminutes.xml.binding.TableElement;
import org.openminutes.xml.binding.TaskElement;
import org.openminutes.xml.binding.TextElement;
import org.openminutes.xml.binding.VoteElement;

/** The entries of an item, each by the mapping of its family. */
final class EntryMapping {

    private final Parts parts;
    private final EntryWriting writing;
    private final Map<Class<?>, Function<Object, Entry>> reading = new LinkedHashMap<>();

    EntryMapping(Parts parts, MeetingMapping meetings) {
        this.parts = parts;
        SaidMapping said = new SaidMapping(parts);
        ConcludedMapping concluded = new ConcludedMapping(parts);
        NextMapping next = new NextMapping(parts, meetings);
        writing = new EntryWriting(said, concluded, next, parts.depth());
        reads(TextElement.class, said::narrative);
        reads(ListingElement.class, said::read);
        reads(TableElement.class, said::read);
        reads(FigureElement.class, said::read);
        reads(ExchangeElement.class, said::read);
        reads(RemarkElement.class, said::read);
        reads(BackgroundElement.class, said::read);
        reads(ProposalElement.class, concluded::read);
        reads(ProposalOrderElement.class, concluded::read);
        reads(PositionElement.class, concluded::read);
        reads(VoteElement.class, concluded::read);
        reads(DissentElement.class, concluded::read);
        reads(RecusalElement.class, concluded::read);
        reads(TaskElement.class, next::read);
        reads(ReferralElement.class, next::read);
        reads(OnwardElement.class, next::read);
        reads(MeetingNoticeElement.class, next::read);
        reads(AgendaRequestElement.class, next::read);
        reads(SubsectionElement.class, this::read);
        reads(RestatedElement.class, element -> new Restated(read(element.getFact())));
    }

    private <T> void reads(Class<T> kind, Function<T, Entry> read) {
        reading.put(kind, element -> read.apply(kind.cast(element)));
    }

    /** Nothing, if there are no entries. */
    @Nullable EntriesElement writeAny(List<Entry> entries) {
        if (entries.isEmpty()) {
            return null;
        }
        EntriesElement element = new EntriesElement();
        element.getEntry().addAll(write(entries));
        return element;
    }

    List<Object> write(List<Entry> entries) {
        return entries.stream().map(entry -> entry.accept(writing)).toList();
    }

    List<Entry> readAny(@Nullable EntriesElement element) {
        return element == null ? List.of() : read(element.getEntry());
    }

    List<Entry> read(List<Object> elements) {
        return elements.stream().map(this::read).toList();
    }

    private Entry read(Object element) {
        Function<Object, Entry> read = reading.get(element.getClass());
        if (read == null) {
            throw new IllegalStateException("no entry is read from " + element.getClass());
        }
        return read.apply(element);
    }

    private Subsection read(SubsectionElement element) {
        return parts.lines()
                .at(element, () -> new Subsection(element.getHeading(), read(element.getEntry())));
    }
}
