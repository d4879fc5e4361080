// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

/** What a clause does; not how it is worded. */
public enum Act {
    /** <i>Noterar informationen, lägger till handlingarna</i>. */
    NOTES,
    /** <i>Har inga invändningar</i>. */
    NO_OBJECTION,
    /** <i>Godkänner</i>. */
    APPROVES,
    /** <i>Ställer sig bakom</i>. */
    ENDORSES,
    /** <i>Rekommenderar huvudmännen</i>. */
    RECOMMENDS,
    /** <i>Beslutar, antar, fastställer</i>; for bodies that decide. */
    DECIDES,
    /** <i>Väljer, utser</i>. */
    ELECTS,
    /** Decides on its own work (<i>arbetsordning</i>); any body may. */
    ARRANGES,
    /** <i>Uppdrar åt</i>. */
    COMMISSIONS,
    /** <i>Kompletterar</i>. */
    SUPPLEMENTS,
    /** Puts on a coming agenda (<i>tas upp på</i>). */
    SCHEDULES,
    /** <i>Remitterar, skickar på remiss, sänder vidare</i>. */
    REFERS_OUT,
    /** <i>Återremitterar</i>. */
    REFERS_BACK,
    /** <i>Bordlägger, skjuter upp</i>. */
    TABLES,
    /** <i>Avslår</i>. */
    REJECTS,
    /** <i>Presenterades, redovisades</i>. */
    PRESENTED,
    /** <i>Diskuterades</i>. */
    DISCUSSED
}
