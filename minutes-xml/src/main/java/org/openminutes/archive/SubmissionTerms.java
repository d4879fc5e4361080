// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.time.Instant;
import java.util.Optional;

/**
 * What a package tells of itself, of those who have to do with it, and of what was agreed: name and
 * time, agents, references, conditions, and what it is to an earlier package. Each call takes the
 * place of an earlier one of its kind.
 *
 * @param <S> what is said so, which each call returns
 */
public abstract sealed class SubmissionTerms<S extends SubmissionTerms<S>>
        permits SubmissionPackage {

    SubmissionTerms() {}

    abstract SettingsDraft draft();

    abstract S self();

    /**
     * Says who submits (<i>levererande organisation</i>); E-ARK SIP15–18 demand one. Default the
     * {@link #archivist(String, String)}.
     *
     * @param name the name
     * @param code kind and code, e.g. {@code "ORG:2120000001"}; empty if there is none
     * @return this package
     */
    public S creator(String name, String code) {
        return agent("creator", "CREATOR", "ORGANIZATION", name, IdentificationCode.of(code));
    }

    /**
     * Says whose archive the records belong to (<i>arkivbildare</i>). Default the {@link
     * #creator(String, String)}.
     *
     * @param name the name
     * @param code as for the creator
     * @return this package
     */
    public S archivist(String name, String code) {
        return agent("archivist", "ARCHIVIST", "ORGANIZATION", name, IdentificationCode.of(code));
    }

    /**
     * Says whom to ask (<i>kontaktperson</i>).
     *
     * @param name the name
     * @param email address; empty if there is none
     * @return this package
     */
    public S contact(String name, String email) {
        Optional<String> note = Optional.of(email).filter(text -> !text.isEmpty());
        return agent("contact", "CREATOR", "INDIVIDUAL", name, note);
    }

    /**
     * Says who receives and preserves (<i>mottagande arkiv</i>).
     *
     * @param name the name
     * @param code as for the creator
     * @return this package
     */
    public S preservation(String name, String code) {
        return agent(
                "preservation", "PRESERVATION", "ORGANIZATION", name, IdentificationCode.of(code));
    }

    /**
     * Names the system the records come from (<i>källsystem</i>).
     *
     * @param name the name
     * @param version its version
     * @return this package
     */
    public S sourceSystem(String name, String version) {
        return agent("source", "PRODUCER", "OTHER", name, Optional.of(version));
    }

    /**
     * Says who made the package on the submitter's behalf (<i>konsult, leverantör</i>).
     *
     * @param name the name
     * @param code as for the creator
     * @return this package
     */
    public S editor(String name, String code) {
        return agent("editor", "EDITOR", "ORGANIZATION", name, IdentificationCode.of(code));
    }

    /** Names the submission agreement (<i>leveransöverenskommelse</i>). */
    public S submissionAgreement(String value) {
        return reference("SUBMISSIONAGREEMENT", value);
    }

    /** Names the agreement before it. */
    public S previousSubmissionAgreement(String value) {
        return reference("PREVIOUSSUBMISSIONAGREEMENT", value);
    }

    /** Gives the reference code (<i>referenskod</i>), e.g. {@code "SE/RA/123456/24/P"}. */
    public S referenceCode(String value) {
        return reference("REFERENCECODE", value);
    }

    /** Gives the reference code it had before. */
    public S previousReferenceCode(String value) {
        return reference("PREVIOUSREFERENCECODE", value);
    }

    /** Names the archive (<i>arkivets namn</i>). */
    public S archiveName(String value) {
        return condition("archiveName", value);
    }

    /** Says what shall be disposed of, and when (<i>gallring</i>); default nothing. */
    public S disposal(String value) {
        return condition("disposal", value);
    }

    /**
     * Says why access is restricted (<i>sekretess</i>). Records with a secrecy mark are told of
     * without it.
     */
    public S accessRestriction(String value) {
        return condition("secrecy", value);
    }

    /** Says why use is restricted (<i>personuppgifter, upphovsrätt</i>). */
    public S useRestriction(String value) {
        return condition("use", value);
    }

    /** Gives the class of information (<i>informationsklass</i>). */
    public S informationClass(String value) {
        return condition("informationClass", value);
    }

    /** Gives the class of security (<i>säkerhetsklass</i>). */
    public S securityClass(String value) {
        return condition("securityClass", value);
    }

    /**
     * Names the classification plan (<i>klassificeringsstruktur</i>) that codes are of.
     *
     * @param plan its name, e.g. {@code "KLASSA 2.1"}
     * @param code that of the series, and of records without one of their own; empty if there is
     *     none
     * @return this package
     */
    public S classification(String plan, String code) {
        draft().classification(plan, Optional.of(code).filter(text -> !text.isEmpty()));
        return self();
    }

    /**
     * Gives the package an id of the caller's; default one made of its content.
     *
     * @param value also the name of the root folder: 1–80 of {@code A-Z a-z 0-9 . _ -}, the first a
     *     letter or digit
     * @return this package
     */
    public S id(String value) {
        draft().id(value);
        return self();
    }

    /** Describes the content in a line; default the titles, or how many records there are. */
    public S label(String value) {
        draft().label(value);
        return self();
    }

    /**
     * Says when the package was made. Default midnight (UTC) of the latest day the records tell of
     * as past: a meeting, signing, announcement, dispatch or correction. The clock is never read.
     *
     * @param value the time
     * @return this package
     */
    public S created(Instant value) {
        draft().created(value);
        return self();
    }

    /** Says how it stands to earlier deliveries; default new. */
    public S status(RecordStatus value) {
        draft().status(value);
        return self();
    }

    /** Says that this adds to an earlier package (<i>komplettering</i>), by its id. */
    public S supplements(String packageId) {
        return after(packageId, Predecessor.Relation.SUPPLEMENTS, Optional.empty());
    }

    /** Says that this takes the place of an earlier package (<i>ersättning</i>), by its id. */
    public S replaces(String packageId) {
        return after(packageId, Predecessor.Relation.REPLACES, Optional.empty());
    }

    /**
     * Says that this takes back an earlier package (<i>återtagande</i>); it then holds no records.
     *
     * @param packageId the id of the earlier package
     * @param reason why
     * @return this package
     */
    public S deletes(String packageId, String reason) {
        return after(packageId, Predecessor.Relation.DELETES, Optional.of(reason));
    }

    private S agent(String part, String role, String type, String name, Optional<String> note) {
        note.ifPresent(text -> SettingText.require(text, part));
        draft().agent(part, new Agent(role, type, SettingText.require(name, part), note));
        return self();
    }

    private S reference(String type, String value) {
        draft().reference(type, value);
        return self();
    }

    private S condition(String name, String value) {
        draft().condition(name, value);
        return self();
    }

    private S after(String id, Predecessor.Relation relation, Optional<String> reason) {
        draft().predecessor(new Predecessor(id, relation, reason));
        return self();
    }
}
