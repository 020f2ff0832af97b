/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.snapshot;

import java.util.SortedSet;
import java.util.TreeSet;

import org.evade.citations.entry.PublicationIds;
import org.evade.language.load.Corpus;
import org.evade.model.Publication;
import org.evade.model.Trial;
import org.evade.model.terms.RegistryId;
import org.evade.model.terms.TrialRegistry;

/**
 * The ids of a corpus that registries are asked for.
 *
 * @param dois
 *            DOIs as CURIEs
 * @param pmids
 *            PubMed ids as CURIEs
 * @param trials
 *            ids of ClinicalTrials.gov
 */
public record Wanted(SortedSet<String> dois, SortedSet<String> pmids, SortedSet<String> trials) {
	/** What a corpus names; ids of the wrong form are left to the rules. */
	public static Wanted of(Corpus corpus) {
		Wanted wanted = new Wanted(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
		corpus.statements(Publication.class).forEach(publication -> publication.getCuries().forEach(curie -> {
			if (curie.startsWith("doi:") && curie.equals(PublicationIds.doi(curie)))
				wanted.dois.add(curie);
			if (curie.startsWith("pmid:") && curie.equals(PublicationIds.pmid(curie)))
				wanted.pmids.add(curie);
		}));
		corpus.statements(Trial.class).forEach(trial -> {
			trial.getRegistryIds().forEach(wanted::trial);
			trial.getCorrectedIds().forEach(id -> wanted.trial(id.getValue()));
			trial.getCuries().forEach(wanted::trial);
		});
		return wanted;
	}

	private void trial(String id) {
		RegistryId.of(id).filter(known -> known.registry() == TrialRegistry.CLINICAL_TRIALS).ifPresent(known -> trials.add(known.text()));
	}

	/** How many ids. */
	public int size() {
		return dois.size() + pmids.size() + trials.size();
	}
}
