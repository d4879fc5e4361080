// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.back;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.intake.Change.Kind;

/**
 * Finds the elements of lists that stand elsewhere in a returned file than they did: items,
 * paragraphs, points, rows, people. As few as possible are taken for moved, and each is put after
 * what it now follows, paragraphs also into another item.
 */
final class Moves {

    private static final Pattern ENTRY =
            Pattern.compile("^((?:items\\[\\d+\\]\\.)+)entries\\[\\d+\\]");
    private static final Pattern ITEM =
            Pattern.compile("^(items\\[\\d+\\](?:\\.items\\[\\d+\\])*)");

    private final Draft draft;
    private final Told told;
    private final List<String> before;
    private final List<Control> after;

    /** Where an element stands: its longest stretch, since a list of contents may name it too. */
    private record Stretch(int start, int length) {}

    /**
     * @param before the paths of the texts that were shown, in order
     * @param after the controls that show them, in order; no copies
     */
    Moves(Draft draft, Told told, List<String> before, List<Control> after) {
        this.draft = draft;
        this.told = told;
        this.before = before;
        this.after = after;
    }

    /** Moves them in the record too. */
    void move() {
        List<String> now = after.stream().map(Control::path).toList();
        Map<String, Map<String, Stretch>> then = lists(before);
        Map<String, Map<String, Stretch>> here = lists(now);
        Set<String> moved = new HashSet<>();
        then.forEach(
                (list, elements) -> within(elements, here.getOrDefault(list, Map.of()), moved));
        here.forEach(
                (list, elements) -> {
                    if (list.endsWith(".entries")) {
                        across(list, elements, then.getOrDefault(list, Map.of()), now);
                    }
                });
    }

    /** The elements of each list, outer lists first, with where they stand. */
    private static Map<String, Map<String, Stretch>> lists(List<String> paths) {
        Map<String, Map<String, Stretch>> lists = new LinkedHashMap<>();
        for (int at = 0; at < paths.size(); at++) {
            String path = paths.get(at);
            for (int end = path.indexOf(']'); end >= 0; end = path.indexOf(']', end + 1)) {
                String element = path.substring(0, end + 1);
                boolean begins = at == 0 || !Comparison.isWithin(paths.get(at - 1), element);
                if (begins) {
                    int length = 1;
                    while (at + length < paths.size()
                            && Comparison.isWithin(paths.get(at + length), element)) {
                        length++;
                    }
                    String list = element.substring(0, element.lastIndexOf('['));
                    lists.computeIfAbsent(list, l -> new LinkedHashMap<>())
                            .merge(
                                    element,
                                    new Stretch(at, length),
                                    (one, other) -> other.length() > one.length() ? other : one);
                }
            }
        }
        return lists;
    }

    private void within(Map<String, Stretch> then, Map<String, Stretch> here, Set<String> moved) {
        List<String> order = new ArrayList<>();
        for (String element : here.keySet()) {
            boolean there = draft.at(element).filter(node -> !draft.isGone(node)).isPresent();
            if (there && then.containsKey(element)) {
                order.add(element);
            }
        }
        order.sort(Comparator.comparingInt(element -> start(here, element)));
        int[] ranks = order.stream().mapToInt(element -> start(then, element)).toArray();
        Set<Integer> stay = new HashSet<>(Rising.of(ranks));
        for (int i = 0; i < ranks.length; i++) {
            String element = order.get(i);
            if (!stay.contains(i) && moved.add(element)) {
                Draft.Node node = draft.at(element).orElseThrow();
                Optional<Draft.Node> last = i == 0 ? Optional.empty() : draft.at(order.get(i - 1));
                draft.move(node, last);
                tell(node, start(here, element));
            }
        }
    }

    /** Paragraphs that stood in their item and now stand in another. */
    private void across(
            String list, Map<String, Stretch> here, Map<String, Stretch> then, List<String> now) {
        String owner = list.substring(0, list.length() - ".entries".length());
        boolean headed =
                now.stream()
                        .anyMatch(path -> path.startsWith(owner + ".") && !path.startsWith(list));
        if (!headed) {
            return;
        }
        Map<String, Draft.Node> last = new HashMap<>();
        for (Map.Entry<String, Stretch> entry : here.entrySet()) {
            String element = entry.getKey();
            int start = entry.getValue().start();
            int was = start(then, element);
            boolean wasHome = was > 0 && item(before.get(was - 1)).equals(owner);
            String item = start > 0 ? item(now.get(start - 1)) : "";
            if (!wasHome || item.isEmpty() || item.equals(owner)) {
                continue;
            }
            Optional<Draft.Node> node = draft.at(element).filter(n -> !draft.isGone(n));
            Optional<Draft.Node> target = draft.at(item + ".entries").filter(n -> !draft.isGone(n));
            if (node.isPresent() && target.isPresent()) {
                Optional<Draft.Node> previous =
                        Optional.ofNullable(last.get(item)).or(() -> entryAt(now.get(start - 1)));
                draft.move(node.get(), target.get(), previous);
                last.put(item, node.get());
                tell(node.get(), start);
            }
        }
    }

    private Optional<Draft.Node> entryAt(String path) {
        Matcher matcher = ENTRY.matcher(path);
        return matcher.find() ? draft.at(matcher.group()) : Optional.empty();
    }

    /** The innermost item a path leads into; empty if into none. */
    private static String item(String path) {
        Matcher matcher = ITEM.matcher(path);
        return matcher.find() ? matcher.group(1) : "";
    }

    private void tell(Draft.Node node, int at) {
        Control control = after.get(at);
        told.at(
                Kind.MOVED,
                node,
                control.place(),
                control.words().strip(),
                control.words().strip());
    }

    private static int start(Map<String, Stretch> elements, String element) {
        Stretch stretch = elements.get(element);
        return stretch == null ? -1 : stretch.start();
    }
}
