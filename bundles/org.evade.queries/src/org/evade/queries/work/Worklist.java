/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.work;
import java.util.List;

import org.evade.queries.find.Query;
import org.evade.queries.find.QueryProblem;
import org.evade.queries.items.ItemKind;
import org.evade.queries.items.QueryItem;

/**
 * A query with a name: what is to be done, or what somebody wants to come back to.
 *
 * @param name
 *            its name
 * @param meaning
 *            what is to be done with what it finds, one sentence; empty for one of a user
 * @param kind
 *            what it looks through
 * @param query
 *            the query
 */
public record Worklist(String name, String meaning, ItemKind kind, String query) {
	private static final List<Worklist> BUILT_IN = List.of(
			claims("Uncited", "No mark reaches the statement and it is no view of the authors: look again, or leave it.", "-has:cites -has:basis"),
			claims("No level", "Tells no level of evidence: give one where the article tells an observation.", "-has:level"),
			claims("No passage", "Points to no place in the article's text.", "-has:passage"),
			claims("Open questions", "What the articles call unknown.", "modality:\"open question\""),
			claims("Contradicted", "Says the opposite of another claim in the same context.", "has:against"),
			claims("Drafts", "Nobody has submitted it for a second reading.", "state:draft"),
			claims("Waiting for a second reader", "Submitted: somebody else has to accept or reject it.", "state:submitted"),
			claims("Accepted with a comment", "Accepted, but the reader left a word.", "state:accepted has:comment"),
			claims("Suggested by a machine", "A machine proposed it and a person took it: a second reader looks again.", "has:suggested -state:accepted,rejected,retired"),
			claims("Rejected", "A second reader rejected it.", "state:rejected"),
			claims("Rejected or retired, still on a map", "An edge rests on it although it was refused.", "state:rejected,retired has:map"),
			claims("On no map", "No edge rests on it.", "-has:map"),
			new Worklist("Entities without an identifier", "No identifier of a registry.", ItemKind.ENTITIES,
					"-has:curie kind:gene,protein,cell,drug,disease,metabolite"),
			new Worklist("Unused entities", "Nothing refers to it.", ItemKind.ENTITIES, "-has:used"),
			new Worklist("Publications without an identifier", "Neither DOI nor PubMed id.", ItemKind.PUBLICATIONS, "-registry:doi,pubmed"),
			new Worklist("Publications that no claim cites", "Cited by no claim.", ItemKind.PUBLICATIONS, "-has:claims"),
			citations("Citations that end at a number", "The number is in no reference list of the corpus: add the entry, or import the list.", "state:unresolved"),
			citations("Citations without an identifier", "A reader cannot fetch the paper: add its DOI or PubMed id.", "state:\"no identifier\""),
			citations("Citations that may not fit", "The paper speaks of another trial or drug: look, and give a verdict.", "has:hint"),
			citations("Citations of the wrong topic", "A curator found that the paper is about something else: correct the number.", "verdict:\"wrong topic\""),
			new Worklist("Misprints without a right reading", "Something is misprinted and nobody says what is meant.", ItemKind.ERRATA, "has:printed -has:meant"),
			new Worklist("Trials without a registry id", "No registry id is given.", ItemKind.TRIALS, "-has:registered"));

	private static Worklist claims(String name, String meaning, String query) {
		return new Worklist(name, meaning, ItemKind.CLAIMS, query);
	}

	private static Worklist citations(String name, String meaning, String query) {
		return new Worklist(name, meaning, ItemKind.CITATIONS, query);
	}

	/** Lists that every corpus has. */
	public static List<Worklist> builtIn() {
		return BUILT_IN;
	}

	/** The query, understood. */
	public Query<QueryItem> parsed() throws QueryProblem {
		return Query.parse(kind.fields(), query);
	}
}
