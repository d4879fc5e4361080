// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

/** What was put forward, concluded and objected to in an item. */
public sealed interface Concluded extends Entry
        permits Proposal, ProposalOrder, Position, Vote, Dissent, Recusal {}
