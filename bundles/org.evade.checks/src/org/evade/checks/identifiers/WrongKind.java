/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.identifiers;

import org.evade.checks.Context;
import org.evade.checks.Model;
import org.evade.checks.Severity;
import org.evade.model.Participant;
import org.evade.model.Publication;
import org.evade.model.terms.IdSpace;
import org.evade.model.terms.IdSpace.Bearer;
import org.evade.model.terms.ParticipantKind;
import org.evade.model.terms.Signature;

/** An identifier on an object that it cannot identify. */
final class WrongKind extends CurieRule {
	WrongKind() {
		super("ID-KIND", Severity.ERROR, "Identifier on the wrong kind of object", """
				Each identifier space identifies some kinds of things: a PubMed id a publication and not a gene, an \
				HGNC id a gene or its products, a CL id a cell. Terminologies that hold everything (NCIT, EFO, MeSH) \
				are accepted on every entity.""", "CL08; INDRA checks ids by their space");
	}

	@Override
	void judge(Curie curie, Context context) {
		IdSpace space = curie.space();
		if (space == null)
			return;
		context.looked();
		if (curie.object() instanceof Publication) {
			if (space.bearer() != Bearer.PUBLICATION)
				report(curie, space, "publication", context);
			return;
		}
		ParticipantKind kind = ParticipantKind.of((Participant) curie.object());
		if (!space.kinds().contains(kind))
			report(curie, space, kind.word(), context);
	}

	private static void report(Curie curie, IdSpace space, String kind, Context context) {
		String of = space.bearer() == Bearer.PUBLICATION ? "publications"
				: space.kinds().isEmpty() ? "nothing that a model declares" : Signature.spoken(space.kinds());
		context.report(curie.spot(), curie.text() + " is an id for " + of + ", but " + Model.spoken(curie.object()) + " is a "
				+ kind + ": move the id to the object that it identifies");
	}
}
