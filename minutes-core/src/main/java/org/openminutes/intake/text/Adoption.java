// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openminutes.model.Entry;
import org.openminutes.model.Id;
import org.openminutes.model.Position;
import org.openminutes.model.Proposal;
import org.openminutes.model.Restated;

/**
 * Ties a position to the proposal of the same item it says it adopts or rejects: <i>beslutar enligt
 * förvaltningens förslag, ställer sig bakom förslaget</i>. Where it may be one of several, or says
 * nothing of a proposal, all stay open.
 */
final class Adoption {

    private static final Pattern ADOPTS =
            Pattern.compile(
                    "(?iU).*(?:\\b(?:enligt|i enlighet med)\\b.{0,50}?\\bförslag(?:et)?\\b"
                            + "|\\b(?:bifaller|bifalles|bifalls|antar|godkänner|godkänns|ställer sig bakom)\\b.{0,20}?\\b(?:förslaget|yrkandet|attsatsen)\\b"
                            + "|\\b(?:förslaget|yrkandet|attsatsen|att-satsen)\\b.{0,12}?\\b(?:bifalles|bifalls|bifölls|godkänns|godkändes|antas|antogs)\\b).*",
                    Pattern.DOTALL);
    private static final Pattern REJECTS =
            Pattern.compile(
                    "(?iU).*(?:\\bavslår\\b.{0,20}?\\b(?:förslaget|yrkandet|attsatsen)\\b"
                            + "|\\b(?:förslaget|yrkandet|attsatsen)\\b.{0,12}?\\b(?:avslås|avslogs)\\b).*",
                    Pattern.DOTALL);
    private static final Pattern OFFICE =
            Pattern.compile(
                    "(?iU).*\\b(?:förvaltning|styrelse|ordförande|kontor|utskott|beredning)\\p{L}*s förslag\\b.*");

    /** One stands in every position that says what became of a proposal. */
    private static final List<String> PROPOSALS =
            List.of("förslag", "yrkandet", "attsatsen", "att-satsen");

    private static final int LONGEST = 400;

    private Adoption() {}

    /** The entries of an item, with what became of its proposals where that is said. */
    static List<Traced> settled(List<Traced> page) {
        List<Traced> result = new ArrayList<>(page);
        for (int i = 0; i < result.size(); i++) {
            if (fact(result.get(i)) instanceof Position position && position.basis().isEmpty()) {
                settle(result, i, position);
            }
        }
        return result;
    }

    private static void settle(List<Traced> page, int at, Position position) {
        String words = position.clauses().get(0).text().plain();
        String lower = words.toLowerCase(Locale.ROOT);
        if (words.length() > LONGEST || PROPOSALS.stream().noneMatch(lower::contains)) {
            return;
        }
        boolean adopts = ADOPTS.matcher(words).matches();
        boolean rejects = REJECTS.matcher(words).matches();
        if (adopts == rejects) {
            return;
        }
        int only = -1;
        for (int i = 0; i < at; i++) {
            if (fact(page.get(i)) instanceof Proposal proposal && isMeant(proposal, words)) {
                if (only >= 0) {
                    return;
                }
                only = i;
            }
        }
        if (only >= 0 && fact(page.get(only)) instanceof Proposal proposal) {
            Proposal.Fate fate = adopts ? Proposal.Fate.ADOPTED : Proposal.Fate.REJECTED;
            page.set(only, with(page.get(only), fated(proposal, fate)));
            page.set(at, with(page.get(at), based(position, proposal.id())));
        }
    }

    /** Proposals of an office are put by nobody in particular. */
    private static boolean isMeant(Proposal proposal, String words) {
        return proposal.fate() == Proposal.Fate.OPEN
                && (!OFFICE.matcher(words).matches() || proposal.by().isEmpty());
    }

    private static Entry fact(Traced traced) {
        return traced.entry() instanceof Restated restated ? restated.fact() : traced.entry();
    }

    private static Traced with(Traced was, Entry fact) {
        Entry entry = was.entry() instanceof Restated ? new Restated(fact) : fact;
        return new Traced(entry, was.first(), was.last(), was.inner());
    }

    private static Proposal fated(Proposal was, Proposal.Fate fate) {
        return new Proposal(was.id(), was.by(), was.lead(), was.clauses(), was.amends(), fate);
    }

    private static Position based(Position was, Id<Proposal> basis) {
        return new Position(was.id(), was.lead(), was.clauses(), Optional.of(basis));
    }
}
