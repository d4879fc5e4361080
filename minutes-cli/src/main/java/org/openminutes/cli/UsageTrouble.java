// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in one line what is wrong with the words of a command line. */
final class UsageTrouble {

    private final Words words;

    UsageTrouble(Words words) {
        this.words = words;
    }

    String line(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return words.say("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (e instanceof MissingParameterException missing) {
            return words.say(
                    "usage.missing",
                    missing.getMissing().stream()
                            .map(UsageTrouble::name)
                            .collect(Collectors.joining(", ")));
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return words.say("usage.value", name(e.getArgSpec()), e.getValue());
        }
        return words.has("usage." + e.getMessage())
                ? words.say("usage." + e.getMessage())
                : String.valueOf(e.getMessage());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof picocli.CommandLine.Model.OptionSpec option
                ? option.longestName() + " " + argument.paramLabel()
                : argument.paramLabel();
    }
}
