/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.operations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.evade.editing.live.LiveModel;
import org.evade.editing.plan.ReferenceText;
import org.evade.editing.plan.Rehearsal;
import org.evade.editing.plan.StatementPlan;
import org.evade.language.conversion.Quoting;
import org.evade.language.edit.Change;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.model.EvadePackage;
import org.evade.model.Named;
import org.evade.model.ReviewRecord;
import org.evade.model.ReviewState;
import org.evade.model.terms.ReviewStates;

/** Records who judged what, and how. The records of an object stay; a new one says what holds from now on. */
public final class ReviewOperations extends Planner {
	/** Operations on a model. */
	public ReviewOperations(LiveModel model, Predicate<Path> writable) {
		super(model, writable);
	}

	/**
	 * Records a state for some objects, behind the other statements of the file with the last record of each, else of its own.
	 *
	 * @param names
	 *            full names
	 * @param curator
	 *            who judges; as behind {@code by}
	 * @param comment
	 *            why, or null
	 * @throws Refused
	 *             when a curator accepts what is his or her own, or refuses without a comment
	 */
	public Change record(List<String> names, ReviewState state, String curator, LocalDate day, String comment) throws Refused {
		boolean refuses = state == ReviewState.REJECTED || state == ReviewState.RETIRED;
		if (refuses && (comment == null || comment.isBlank()))
			throw new Refused("Say why it is " + state.getLiteral() + ": its curator wants to answer.");
		return change(names.size() == 1 ? "Review: " + state.getLiteral() : "Review of " + names.size() + ": " + state.getLiteral(), (corpus, draft) -> {
			Map<ModelFile, List<String>> texts = new LinkedHashMap<>();
			for (String name : names) {
				Named subject = element(corpus, name, Named.class);
				List<ReviewRecord> before = records(corpus, subject);
				if (state == ReviewState.ACCEPTED && ReviewStates.isOwn(curator, before))
					throw new Refused(curator + " submitted or drafted " + subject.getName() + ": somebody else has to accept it.");
				ModelFile file = corpus.fileOf(before.isEmpty() ? subject : before.getLast());
				String text = "review of "
						+ ReferenceText.write(file.document(), EvadePackage.Literals.REVIEW_RECORD__SUBJECT, subject) + " is " + state.getLiteral() + " by " + Quoting.quote(curator) + " on " + day
						+ (comment == null || comment.isBlank() ? "" : " because " + Quoting.quote(comment.strip()));
				texts.computeIfAbsent(file, each -> new ArrayList<>()).add(text);
			}
			for (Map.Entry<ModelFile, List<String>> each : texts.entrySet()) {
				String text = String.join("\n", each.getValue());
				Rehearsal.parse(text);
				new StatementPlan(draft).append(each.getKey(), text);
			}
			return null;
		});
	}

	private static List<ReviewRecord> records(Corpus corpus, Named subject) {
		return corpus.statements(ReviewRecord.class).filter(record -> record.getSubject() == subject).toList();
	}
}
