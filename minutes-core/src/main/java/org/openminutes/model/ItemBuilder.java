// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Builds an {@link AgendaItem}; not for several threads at once.
 *
 * <p>Within a {@link MinutesBuilder}, a name given as a string is tied to the participant entered
 * before under exactly that name; any other stays as written, tied to nobody.
 */
public final class ItemBuilder {

    private final Id<AgendaItem> id;
    private Function<String, Actor> names = Actor::named;
    private ItemNumber number = ItemNumber.NONE;
    private Optional<String> title = Optional.empty();
    private AgendaItem.Purpose purpose = AgendaItem.Purpose.UNSTATED;
    private AgendaItem.Origin origin = AgendaItem.Origin.UNSTATED;
    private Optional<Id<Matter>> matter = Optional.empty();
    private Optional<String> registryNumber = Optional.empty();
    private Presentation presentation = Presentation.UNSTATED;
    private final List<Id<Attachment>> attachments = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<AgendaItem> items = new ArrayList<>();
    private Visibility visibility = Visibility.OPEN;

    ItemBuilder(Id<AgendaItem> id) {
        this.id = id;
    }

    ItemBuilder(AgendaItem item) {
        this(item.id());
        number = item.number();
        title = item.title();
        purpose = item.purpose();
        origin = item.origin();
        matter = item.matter();
        registryNumber = item.registryNumber();
        presentation = item.presentation();
        attachments.addAll(item.attachments());
        entries.addAll(item.entries());
        items.addAll(item.items());
        visibility = item.visibility();
    }

    ItemBuilder names(Function<String, Actor> resolver) {
        names = resolver;
        return this;
    }

    /** Gives the number. */
    public ItemBuilder number(ItemNumber value) {
        number = value;
        return this;
    }

    /** Gives the title as written. */
    public ItemBuilder title(String value) {
        title = Optional.of(value);
        return this;
    }

    /** Says what it is for. */
    public ItemBuilder purpose(AgendaItem.Purpose value) {
        purpose = value;
        return this;
    }

    /** Says how it came onto the agenda. */
    public ItemBuilder origin(AgendaItem.Origin value) {
        origin = value;
        return this;
    }

    /** Ties it to a matter (<i>ärende</i>). */
    public ItemBuilder matter(Id<Matter> value) {
        matter = Optional.of(value);
        return this;
    }

    /** Gives its register number (<i>diarienummer</i>). */
    public ItemBuilder registryNumber(String value) {
        registryNumber = Optional.of(value);
        return this;
    }

    /** Says who presented it (<i>föredragande</i>). */
    public ItemBuilder presentedBy(String... people) {
        return presentation(
                new Presentation(
                        java.util.Arrays.stream(people).map(names).toList(),
                        Presence.Mode.UNSTATED,
                        false));
    }

    /** Says how it was presented. */
    public ItemBuilder presentation(Presentation value) {
        presentation = value;
        return this;
    }

    /** Refers to an enclosure. */
    public ItemBuilder attachment(Id<Attachment> value) {
        attachments.add(value);
        return this;
    }

    /** Says who may see it. */
    public ItemBuilder visibility(Visibility value) {
        visibility = value;
        return this;
    }

    /** Adds any entry. */
    public ItemBuilder add(Entry entry) {
        entries.add(entry);
        return this;
    }

    /** Takes away the entries added so far. */
    public ItemBuilder clearEntries() {
        entries.clear();
        return this;
    }

    /** Takes away the sub-items added so far. */
    public ItemBuilder clearItems() {
        items.clear();
        return this;
    }

    /** Adds a paragraph. */
    public ItemBuilder says(String paragraph) {
        return add(new Narrative(Text.of(paragraph)));
    }

    /** Adds a bulleted list. */
    public ItemBuilder list(String... points) {
        return add(Listing.of(points));
    }

    /** Adds a question and its answer. */
    public ItemBuilder asked(String question, String answer) {
        return add(
                new Exchange(
                        Text.of(question),
                        Optional.of(Text.of(answer)),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** Adds a remark. */
    public ItemBuilder remark(Remark.Kind kind, String text) {
        return add(new Remark(kind, Optional.empty(), Text.of(text)));
    }

    /** Adds a position of one clause (<i>ställningstagande</i>). */
    public ItemBuilder position(String clause, Act... acts) {
        return position(Clause.of(clause, acts));
    }

    /** Adds a position (<i>ställningstagande</i>). */
    public ItemBuilder position(Clause... clauses) {
        return add(
                new Position(
                        numbered("pos"), Optional.empty(), List.of(clauses), Optional.empty()));
    }

    /** Adds a proposal nobody has yet concluded on (<i>förslag till ställningstagande</i>). */
    public ItemBuilder proposal(Clause... clauses) {
        return add(
                new Proposal(
                        numbered("prop"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(clauses),
                        Optional.empty(),
                        Proposal.Fate.OPEN));
    }

    /** Adds a task with its owner (<i>uppdrag</i>). */
    public ItemBuilder task(String what, String owner, When due) {
        return task(what, List.of(owner), Optional.of(due));
    }

    /** Adds a task (<i>uppdrag</i>). */
    public ItemBuilder task(String what, List<String> owners, Optional<When> due) {
        return add(
                new Task(
                        numbered("task"),
                        Text.of(what),
                        owners.stream().map(names).toList(),
                        Optional.empty(),
                        due,
                        Optional.empty(),
                        Task.Progress.OPEN));
    }

    /** Adds a sub-item, numbered on under this one. */
    public ItemBuilder item(String subtitle, Consumer<ItemBuilder> content) {
        int next = items.size() + 1;
        List<Integer> path = new ArrayList<>(number.path());
        path.add(next);
        ItemBuilder child =
                new ItemBuilder(within(id, Integer.toString(next)))
                        .names(names)
                        .title(subtitle)
                        .number(ItemNumber.assigned(path.toArray(Integer[]::new)));
        content.accept(child);
        return item(child.build());
    }

    /** Adds a sub-item. */
    public ItemBuilder item(AgendaItem item) {
        items.add(item);
        return this;
    }

    /**
     * Makes the item.
     *
     * @return the item
     */
    public AgendaItem build() {
        return new AgendaItem(
                id,
                number,
                title,
                purpose,
                origin,
                matter,
                registryNumber,
                presentation,
                attachments,
                entries,
                items,
                visibility);
    }

    private <T> Id<T> numbered(String kind) {
        return within(id, kind + (entries.size() + 1));
    }

    /**
     * An id within an outer one; of one too deep to be written out, a digest takes the end's place.
     */
    private static <T> Id<T> within(Id<?> outer, String inner) {
        String whole = outer.value() + "." + inner;
        if (whole.length() <= Id.MAX_LENGTH) {
            return new Id<>(whole);
        }
        String digest = "-" + HexFormat.of().toHexDigits(whole.hashCode());
        return new Id<>(whole.substring(0, Id.MAX_LENGTH - digest.length()) + digest);
    }
}
