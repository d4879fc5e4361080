// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.tags;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Minutes;
import org.openminutes.model.Place;
import org.openminutes.model.Places;

/**
 * The tags of the controls in a working copy, one for each place of a record. Immutable; safe for
 * many threads.
 *
 * <pre>
 * tag    = place [ ":" format ] | "mark"
 * place  = [ "item/" id "/" ] step *( "/" step ) | "item/" id | "~" hash
 * step   = component of the record, or a field made for the page | index, from 0
 * </pre>
 *
 * <p>A place is a path of {@link Places} with {@code /} for {@code .} and {@code [n]}; what stands
 * in an agenda item starts at the item's id and so stays the same wherever the item is moved:
 * {@code items[2].entries[0].text} is {@code item/a3/entries/0/text}. Indexes count in the record
 * kept inside the file. A field made for the page stands last and names no component: {@code
 * item/a3/heading}, {@code front/0/value}. A tag has at most 64 characters, which is what Word lets
 * an author see; a place that would need more is {@code ~} and 24 hexadecimal digits of the SHA-256
 * of the tag it would have had. What bears the tag {@code mark} is made for the page and no text of
 * the record.
 */
public final class StableTag {

    /** The most characters a tag has. */
    public static final int LONGEST = 64;

    /** The tag of what a reader of the record must skip. */
    public static final String MARK = "mark";

    private static final String ITEM = "item/";
    private static final String ITEMS = "items[";

    private final Minutes minutes;
    private final Map<String, String> anchors = new HashMap<>();
    private final Map<String, String> items = new HashMap<>();

    private StableTag(Minutes minutes) {
        this.minutes = minutes;
        Set<String> twice = new HashSet<>();
        index("", minutes.items(), twice);
        twice.forEach(id -> anchors.remove(items.remove(id)));
    }

    /** The tags of a record. */
    public static StableTag of(Minutes minutes) {
        return new StableTag(minutes);
    }

    /** An id two items share names none of them. */
    private void index(String owner, List<AgendaItem> list, Set<String> twice) {
        for (int i = 0; i < list.size(); i++) {
            String path = owner + ITEMS + i + "]";
            String id = list.get(i).id().value();
            String other = items.putIfAbsent(id, path);
            if (other == null) {
                anchors.put(path, ITEM + id);
            } else {
                twice.add(id);
            }
            index(path + ".", list.get(i).items(), twice);
        }
    }

    /**
     * The tag of a place.
     *
     * @param path as in {@link Places}, e.g. {@code items[2].title}; a field made for the page may
     *     stand last
     * @return its tag
     */
    public String of(String path) {
        return fitted(unfitted(path));
    }

    /**
     * The tag of something below a place.
     *
     * @param place a tag; empty for the record
     * @param step a component, a field or an index
     * @return its tag
     */
    public static String below(String place, String step) {
        return place.isEmpty() ? step : fitted(place + "/" + step);
    }

    /**
     * The tag of a place written in another form than it stands in.
     *
     * @param tag of the place
     * @param form as in the template; empty for none
     * @return the tag with the form, or without it if that would be too long
     */
    public static String formatted(String tag, String form) {
        String formatted = tag + ":" + form;
        return form.isEmpty() || formatted.length() > LONGEST ? tag : formatted;
    }

    /**
     * The place a tag names.
     *
     * @param tag as found in a file
     * @return its path as in {@link Places}; empty if it names an item this record does not have,
     *     or nothing by this grammar. Whether there is something at the path is not asked
     */
    public Optional<String> path(String tag) {
        String place = tag.replaceFirst(":.*$", "");
        if (place.isEmpty() || place.equals(MARK)) {
            return Optional.empty();
        }
        if (place.startsWith("~")) {
            return Places.in(minutes).stream()
                    .map(Place::path)
                    .filter(path -> of(path).equals(place))
                    .findFirst();
        }
        if (!place.startsWith(ITEM)) {
            return Optional.of(dotted("", place));
        }
        String rest = place.substring(ITEM.length());
        int end = rest.indexOf('/');
        String item = items.get(end < 0 ? rest : rest.substring(0, end));
        return Optional.ofNullable(item)
                .map(path -> end < 0 ? path : dotted(path, rest.substring(end + 1)));
    }

    private static String dotted(String start, String steps) {
        StringBuilder path = new StringBuilder(start);
        for (String step : steps.split("/", -1)) {
            if (!step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9')) {
                path.append('[').append(step).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step);
            }
        }
        return path.toString();
    }

    private String unfitted(String path) {
        int end = 0;
        while (path.startsWith(ITEMS, end == 0 ? 0 : end + 1)) {
            end = path.indexOf(']', end + 1) + 1;
        }
        String anchor = end == 0 ? null : anchors.get(path.substring(0, end));
        return anchor == null ? slashed(path) : anchor + slashed(path.substring(end));
    }

    private static String slashed(String path) {
        StringBuilder tag = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '.' || c == '[') {
                tag.append('/');
            } else if (c != ']') {
                tag.append(c);
            }
        }
        return tag.toString();
    }

    private static String fitted(String tag) {
        return tag.length() <= LONGEST ? tag : "~" + hash(tag);
    }

    private static String hash(String tag) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(tag.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
