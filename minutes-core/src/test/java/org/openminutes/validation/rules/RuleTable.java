// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.ArrayList;
import java.util.List;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.register.Register;

/**
 * The table of one rule: records, and how many findings the rule makes of each. A table holds what
 * is wrong and what is right, the border between the two, and what looks like the one and is the
 * other.
 */
final class RuleTable {

    /** What a row shows. */
    enum Kind {
        WRONG,
        RIGHT,
        BORDER,
        TRAP
    }

    /**
     * One row.
     *
     * @param rule the id of the rule
     * @param told what the record is like
     * @param found how many findings
     */
    record Row(String rule, Kind kind, String told, int found, Minutes minutes, Register register) {

        @Override
        public String toString() {
            return rule + " " + kind + ": " + told + " → " + found;
        }
    }

    private final String rule;
    private final List<Row> rows = new ArrayList<>();

    private RuleTable(String rule) {
        this.rule = rule;
    }

    static RuleTable of(String rule) {
        return new RuleTable(rule);
    }

    String rule() {
        return rule;
    }

    List<Row> rows() {
        return rows;
    }

    /** A record that has the fault once. */
    RuleTable wrong(String told, MinutesBuilder minutes) {
        return wrong(told, minutes, Register.EMPTY);
    }

    RuleTable wrong(String told, MinutesBuilder minutes, Register register) {
        return add(Kind.WRONG, 1, told, minutes, register);
    }

    /** A record without the fault. */
    RuleTable right(String told, MinutesBuilder minutes) {
        return right(told, minutes, Register.EMPTY);
    }

    RuleTable right(String told, MinutesBuilder minutes, Register register) {
        return add(Kind.RIGHT, 0, told, minutes, register);
    }

    /** The last record that is right, or the first that is wrong. */
    RuleTable border(int found, String told, MinutesBuilder minutes) {
        return border(found, told, minutes, Register.EMPTY);
    }

    RuleTable border(int found, String told, MinutesBuilder minutes, Register register) {
        return add(Kind.BORDER, found, told, minutes, register);
    }

    /** A record that looks wrong and is right, or the other way about. */
    RuleTable trap(int found, String told, MinutesBuilder minutes) {
        return trap(found, told, minutes, Register.EMPTY);
    }

    RuleTable trap(int found, String told, MinutesBuilder minutes, Register register) {
        return add(Kind.TRAP, found, told, minutes, register);
    }

    private RuleTable add(
            Kind kind, int found, String told, MinutesBuilder minutes, Register register) {
        rows.add(new Row(rule, kind, told, found, minutes.build(), register));
        return this;
    }
}
