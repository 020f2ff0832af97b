/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.fix;

import java.util.ArrayList;
import java.util.List;

import org.evade.language.edit.TextEdit;
import org.evade.language.edit.TextRange;
import org.evade.language.ide.syntax.LineStarts;
import org.evade.model.Aspect;
import org.evade.model.Claim;
import org.evade.model.EvadePackage;
import org.evade.model.ParticipantRef;

/** Makes one claim for each participant. What is one thing, such as a co-mutation or a combination, stays together. */
final class Splitting {
	private Splitting() {
	}

	static void add(FixContext site, Claim claim) {
		split(site, claim, claim.getSubject(), "subjects");
		split(site, claim, claim.getObject(), "objects");
	}

	/** The first claim keeps the id, so that what refers to it stays linked. */
	private static void split(FixContext site, Claim claim, ParticipantRef ref, String what) {
		int count = ref == null ? 0 : ref.getParticipants().size();
		if (count < 2 || !ref.getMore().isEmpty() || ref.getAspect() == Aspect.CO_MUTATION || ref.getAspect() == Aspect.COMBINATION)
			return;
		TextRange whole = site.of(claim), id = site.of(claim, EvadePackage.Literals.NAMED__NAME, 0);
		TextRange first = site.of(ref, EvadePackage.Literals.PARTICIPANT_REF__PARTICIPANTS, 0);
		TextRange last = site.of(ref, EvadePackage.Literals.PARTICIPANT_REF__PARTICIPANTS, count - 1);
		if (id == null || first == null || last == null)
			return;
		String text = site.text(), indent = LineStarts.indent(text, whole.offset()), line = LineStarts.separator(text);
		StringBuilder more = new StringBuilder();
		for (int i = 1; i < count; i++) {
			TextRange one = site.of(ref, EvadePackage.Literals.PARTICIPANT_REF__PARTICIPANTS, i);
			List<TextEdit> edits = new ArrayList<>();
			edits.add(new TextEdit(id.offset() - whole.offset(), id.length(), claim.getName() + "-" + (i + 1)));
			edits.add(new TextEdit(first.offset() - whole.offset(), last.end() - first.offset(), text.substring(one.offset(),
					one.end())));
			more.append(line).append(indent).append(TextEdit.apply(text.substring(whole.offset(), whole.end()), TextEdit.sorted(edits)));
		}
		site.add("Make a claim for each of the " + count + " " + what, 35,
				new TextEdit(first.end(), last.end() - first.end(), ""), TextEdit.insert(whole.end(), more.toString()));
	}
}
