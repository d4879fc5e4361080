// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

/** What an item sets going. */
public sealed interface Next extends Entry
        permits Task, Referral, Onward, MeetingNotice, AgendaRequest {}
