// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openminutes.internal.JsonReader;

/** What SARIF 2.1.0 asks of the objects that we write; section numbers are the standard's. */
final class SarifCheck {

    private final List<String> faults = new ArrayList<>();

    private SarifCheck() {}

    /** What is wrong with a log, each with its place; none if nothing is. */
    static List<String> faults(String json) {
        SarifCheck check = new SarifCheck();
        check.log(JsonReader.read(json));
        return check.faults;
    }

    /** 3.13. */
    private void log(Object log) {
        Map<?, ?> fields = object("log", log, "version runs", "$schema");
        require("2.1.0".equals(fields.get("version")), "log: version is not 2.1.0");
        list("runs", fields.get("runs")).forEach(this::run);
    }

    /** 3.14. */
    private void run(Object run) {
        Map<?, ?> fields =
                object("run", run, "tool", "results invocations language columnKind artifacts");
        oneOf("columnKind", fields.get("columnKind"), "utf16CodeUnits unicodeCodePoints");
        require(
                fields.get("language") == null
                        || fields.get("language").toString().matches("[a-zA-Z]{2}(-[a-zA-Z]{2})?"),
                "run: no language");
        Map<?, ?> tool = object("tool", fields.get("tool"), "driver", "");
        List<String> ids = driver(tool.get("driver"));
        list("invocations", fields.get("invocations")).forEach(this::invocation);
        list("results", fields.get("results")).forEach(result -> result(result, ids));
    }

    /** 3.19 and 3.49: the ids of the rules in order. */
    private List<String> driver(@Nullable Object driver) {
        Map<?, ?> fields = object("driver", driver, "name", "rules version informationUri");
        List<String> ids = new ArrayList<>();
        for (Object rule : list("rules", fields.get("rules"))) {
            Map<?, ?> known = object("rule", rule, "id", "shortDescription fullDescription help");
            ids.add(String.valueOf(known.get("id")));
            for (String text : List.of("shortDescription", "fullDescription", "help")) {
                if (known.get(text) != null) {
                    object(text, known.get(text), "text", "markdown");
                }
            }
        }
        require(new HashSet<>(ids).size() == ids.size(), "driver: a rule stands twice");
        return ids;
    }

    /** 3.20 and 3.58. */
    private void invocation(Object invocation) {
        Map<?, ?> fields =
                object(
                        "invocation",
                        invocation,
                        "executionSuccessful",
                        "toolExecutionNotifications");
        require(
                fields.get("executionSuccessful") instanceof Boolean,
                "invocation: executionSuccessful is not true or false");
        for (Object each : list("notifications", fields.get("toolExecutionNotifications"))) {
            Map<?, ?> notification = object("notification", each, "message", "level");
            oneOf("level", notification.get("level"), "none note warning error");
            object("message", notification.get("message"), "text", "id");
        }
    }

    /** 3.27. */
    private void result(Object result, List<String> ids) {
        Map<?, ?> fields =
                object(
                        "result",
                        result,
                        "message",
                        "ruleId ruleIndex level locations suppressions partialFingerprints");
        object("message", fields.get("message"), "text", "id");
        oneOf("level", fields.get("level"), "none note warning error");
        require(
                fields.get("ruleIndex") instanceof Long index
                        && index >= 0
                        && index < ids.size()
                        && ids.get(index.intValue()).equals(fields.get("ruleId")),
                "result: ruleIndex is not that of ruleId");
        list("locations", fields.get("locations")).forEach(this::location);
        if (fields.get("partialFingerprints") instanceof Map<?, ?> prints) {
            require(
                    prints.values().stream().allMatch(String.class::isInstance),
                    "result: a fingerprint is no text");
        }
        for (Object each : list("suppressions", fields.get("suppressions"))) {
            Map<?, ?> suppression =
                    object("suppression", each, "kind", "status justification guid");
            oneOf("kind", suppression.get("kind"), "inSource external");
            oneOf("status", suppression.get("status"), "accepted underReview rejected");
        }
    }

    /** 3.28 to 3.30 and 3.33. */
    private void location(Object location) {
        Map<?, ?> fields = object("location", location, "", "physicalLocation logicalLocations");
        if (fields.get("physicalLocation") != null) {
            Map<?, ?> physical =
                    object(
                            "physical",
                            fields.get("physicalLocation"),
                            "artifactLocation",
                            "region");
            Map<?, ?> artifact =
                    object("artifact", physical.get("artifactLocation"), "uri", "uriBaseId index");
            require(isUri(String.valueOf(artifact.get("uri"))), "artifact: uri is none");
            if (physical.get("region") != null) {
                Map<?, ?> region =
                        object(
                                "region",
                                physical.get("region"),
                                "startLine",
                                "endLine startColumn");
                require(
                        region.get("startLine") instanceof Long start
                                && start >= 1
                                && (!(region.get("endLine") instanceof Long end) || end >= start),
                        "region: lines are no range");
            }
        }
        list("logicalLocations", fields.get("logicalLocations"))
                .forEach(each -> object("logical", each, "fullyQualifiedName", "name kind"));
    }

    private Map<?, ?> object(
            String what, @Nullable Object value, String required, String optional) {
        if (!(value instanceof Map<?, ?> fields)) {
            faults.add(what + ": no object");
            return Map.of();
        }
        Set<String> known = new HashSet<>(List.of((required + " " + optional).split(" ", -1)));
        fields.keySet().forEach(name -> require(known.contains(name), what + ": " + name));
        for (String name : required.split(" ", -1)) {
            require(name.isEmpty() || fields.containsKey(name), what + ": lacks " + name);
        }
        return fields;
    }

    private List<?> list(String what, @Nullable Object value) {
        require(value == null || value instanceof List<?>, what + ": no array");
        return value instanceof List<?> list ? list : List.of();
    }

    private void oneOf(String what, @Nullable Object value, String words) {
        require(
                value == null || List.of(words.split(" ", -1)).contains(value),
                what + ": not one of " + words);
    }

    private void require(boolean right, String fault) {
        if (!right) {
            faults.add(fault);
        }
    }

    private static boolean isUri(String uri) {
        try {
            return !new URI(uri).toString().isEmpty();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
