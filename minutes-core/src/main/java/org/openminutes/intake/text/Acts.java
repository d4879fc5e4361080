// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openminutes.language.Dates;
import org.openminutes.language.Phrase;
import org.openminutes.language.Phrases;
import org.openminutes.language.Spot;
import org.openminutes.model.Act;
import org.openminutes.model.When;

/** Tells what a sentence concludes. */
final class Acts {

    /** How far into a sentence its main verb stands, in characters. */
    private static final int MAIN = 110;

    private static final Pattern FOLLOWED =
            Pattern.compile(
                    "(?U)(?:\\s+(?:också|även|enhälligt|därför|enligt [^,.]{1,60}?|i enlighet med [^,.]{1,60}?))?[\\s:]*(?:att\\b|om\\b|enligt\\b|i enlighet\\b|följande\\b|:|\\.|$)");
    private static final Pattern EARLIER =
            Pattern.compile(
                    "(?iU)\\b(?:har|hade|skulle|vid (?:för(?:ra|egående) |tidigare )?\\p{L}* ?(?:möte[tn]?|sammanträde[tn]?)(?: den)? \\d)\\b");

    private static final Pattern STOPS = Pattern.compile("[.!]+$");

    /** By whom something was settled. */
    private static final Pattern AGENT =
            Pattern.compile(
                    "(?U)\\b(?:godkän(?:ns|des)|antogs|antas|fastställ(?:s|des)|beslut(?:as|ades)|avsl(?:ås|ogs)|bifall(?:s|es)|bifölls) av (?:den |det |en |ett )?(\\p{L}[\\p{L}-]*)");

    private static final Pattern THING =
            Pattern.compile(
                    "(?U)\\b(?:väljer|valde) (?!till\\b|att\\b|ny\\b|in\\b|om\\b|en ny\\b)\\p{Ll}");

    private Acts() {}

    /** What a clause under a label does; {@code otherwise} if its words do not tell. */
    static List<Act> ofClause(String clause, Act otherwise) {
        String lower = clause.toLowerCase(Locale.ROOT);
        List<Act> acts = new ArrayList<>();
        collect("act", lower, lower.length(), acts);
        acts.removeIf(act -> act == Act.ELECTS && !elects(clause));
        if (acts.isEmpty()) {
            collect("infinitive", lower, 80, acts);
        }
        if (acts.size() > 1) {
            acts.remove(Act.DECIDES);
        }
        if (acts.isEmpty()) {
            acts.add(otherwise == Act.DECIDES && arranges(lower) ? Act.ARRANGES : otherwise);
        }
        return acts;
    }

    /** What a sentence of running text concludes; nothing if it only tells. */
    static List<Act> ofSentence(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        if (isEarlier(sentence)) {
            return List.of();
        }
        Optional<String> alone = Phrases.swedish().exactly("alone", bare(lower));
        if (alone.isPresent()) {
            return List.of(Act.valueOf(alone.get()));
        }
        if (isOfOthers(lower)) {
            return List.of();
        }
        List<Act> acts = new ArrayList<>();
        collect("act", lower, MAIN, acts);
        acts.removeIf(act -> !holds(act, lower, acts.size()));
        if (acts.remove(Act.ELECTS)) {
            acts.add(elects(sentence) ? Act.ELECTS : Act.DECIDES);
        }
        if (!acts.isEmpty()) {
            List<Act> further = new ArrayList<>();
            collect("act", lower, lower.length(), further);
            further.stream()
                    .filter(act -> act == Act.TABLES || act == Act.RECOMMENDS)
                    .filter(act -> !acts.contains(act))
                    .forEach(acts::add);
        }
        if (acts.equals(List.of(Act.DECIDES))) {
            // "enas om att ställa sig bakom" says what was agreed.
            List<Act> agreed = new ArrayList<>();
            collect("infinitive", lower, MAIN, agreed);
            agreed.retainAll(List.of(Act.ENDORSES, Act.RECOMMENDS, Act.REJECTS));
            if (!agreed.isEmpty()) {
                return List.copyOf(agreed);
            }
        }
        if (acts.isEmpty() && decides(lower)) {
            collect("infinitive", lower, MAIN, acts);
            return acts.isEmpty()
                    ? List.of(arranges(lower) ? Act.ARRANGES : Act.DECIDES)
                    : List.copyOf(acts);
        }
        if (acts.equals(List.of(Act.DECIDES)) && arranges(lower)) {
            return List.of(Act.ARRANGES);
        }
        return List.copyOf(acts);
    }

    /** Whether a sentence tells what somebody did before, by its verb or a day it names. */
    static boolean isEarlier(String sentence) {
        Optional<Phrase> past = Phrases.swedish().firstIn("past", sentence);
        String lower = sentence.toLowerCase(Locale.ROOT);
        if (past.isEmpty()) {
            Matcher earlier = EARLIER.matcher(lower);
            return earlier.find() && earlier.start() < 12;
        }
        int verb = past.get().indexIn(lower, 0);
        boolean perfect =
                past.get().words().startsWith("ha")
                        || lower.substring(0, verb).matches("(?U).*\\b(?:har|hade)\\b.*");
        if (perfect || verb > MAIN) {
            return true;
        }
        return !isOwnSubject(lower.substring(0, verb)) || isDated(sentence, verb);
    }

    private static boolean isDated(String sentence, int verb) {
        String after = sentence.substring(verb);
        int clause = after.indexOf(" att ");
        List<Spot<When>> dates = Dates.find(clause < 0 ? after : after.substring(0, clause));
        return dates.stream().anyMatch(spot -> spot.value().known().isPresent());
    }

    /** Whether the words before a verb name the body that meets, or are none. */
    static boolean isOwnSubject(String words) {
        String subject = words.strip().toLowerCase(Locale.ROOT);
        if (subject.isEmpty()) {
            return true;
        }
        int space = subject.lastIndexOf(' ');
        String last = subject.substring(space + 1);
        boolean few = subject.chars().filter(c -> c == ' ').count() < 4;
        return few
                && (Phrases.swedish().exactly("selfbody", subject).isPresent()
                        || Phrases.swedish().exactly("selfbody", last).isPresent()
                        || last.endsWith("nämnden")
                        || last.endsWith("styrelsen")
                        || last.endsWith("utskottet")
                        || last.endsWith("beredningen")
                        || last.endsWith("fullmäktige")
                        || last.endsWith("rådet")
                        || last.endsWith("gruppen")
                        || last.endsWith("organet")
                        || last.endsWith("delegationen"));
    }

    private static boolean decides(String lower) {
        for (Phrase.Place place : Phrases.swedish().allIn("decides", lower, 0)) {
            if (place.at() <= MAIN / 2) {
                int end = place.at() + place.phrase().words().length();
                Matcher after = FOLLOWED.matcher(lower).region(end, lower.length());
                if (after.lookingAt() || doesAfter(lower, end)) {
                    return true;
                }
            }
        }
        return lower.startsWith("beslut att ") || lower.startsWith("beslut: ");
    }

    /** Whether what is decided follows without <i>att</i>: <i>beslutade avslå ansökan</i>. */
    private static boolean doesAfter(String lower, int from) {
        String rest = lower.substring(from).strip();
        return Phrases.swedish().of("infinitive").stream()
                .anyMatch(phrase -> rest.startsWith(phrase.words() + " "));
    }

    /** Whether somebody else did it: <i>antogs av kommunfullmäktige</i>. */
    private static boolean isOfOthers(String lower) {
        Matcher agent = AGENT.matcher(lower);
        return lower.contains(" av ")
                && agent.find()
                && agent.start() <= MAIN
                && !isOwnSubject(agent.group(1));
    }

    private static String bare(String sentence) {
        return STOPS.matcher(sentence.strip()).replaceAll("");
    }

    /** Verbs that often mean something else count only where they cannot. */
    private static boolean holds(Act act, String lower, int others) {
        return switch (act) {
            case RECOMMENDS ->
                    others > 1
                            || lower.matches(
                                    "(?:\\S+ ){1,3}rekommenderar \\P{Cntrl}{1,60}? att .*");
            case ELECTS -> !lower.matches("(?U).{0,120}\\b(?:väljer|valde) (?:att|mellan)\\b.*");
            case DECIDES -> !lower.matches("(?U).{0,120}\\bantar att\\b.*");
            case NOTES -> !lower.startsWith("man noterar");
            default -> true;
        };
    }

    /** Whether what is chosen is somebody: <i>väljer alternativ A</i> chooses something else. */
    private static boolean elects(String sentence) {
        Matcher thing = THING.matcher(sentence);
        return !thing.find();
    }

    private static boolean arranges(String lower) {
        return Phrases.swedish().firstIn("arrange", lower).isPresent();
    }

    private static void collect(String kind, String lower, int limit, List<Act> to) {
        Map<Act, Integer> first = new EnumMap<>(Act.class);
        for (Phrase.Place place : Phrases.swedish().allIn(kind, lower, 0)) {
            Act act = Act.valueOf(place.phrase().value());
            first.merge(act, place.at(), Math::min);
            if (place.at() <= limit && !to.contains(act)) {
                to.add(act);
            }
        }
        to.sort(Comparator.comparingInt(first::get));
        if (to.contains(Act.REJECTS)) {
            to.remove(Act.APPROVES);
        }
    }
}
