/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.impact;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.evade.citations.entry.PublicationIds;
import org.evade.language.load.CitationResolver;
import org.evade.language.load.Corpus;
import org.evade.language.naming.EvadeNames;
import org.evade.model.Article;
import org.evade.model.Citation;
import org.evade.model.Claim;
import org.evade.model.Declaration;
import org.evade.model.MeasuredValue;
import org.evade.model.Named;
import org.evade.model.Participant;
import org.evade.model.ParticipantRef;
import org.evade.model.Publication;
import org.evade.model.StudyGroup;
import org.evade.model.Trial;
import org.evade.model.terms.Participants;
import org.evade.model.terms.RegistryId;

/**
 * What is asked about: objects of the corpus that might be withdrawn.
 *
 * @param objects
 *            publications, trials, entities or claims, in the order of the corpus
 */
public record WithdrawnObjects(Set<Named> objects) {
	private static final EvadeNames NAMES = new EvadeNames();

	/** Keeps a copy that may be asked for what a claim lacks, a trial say: null is not in it. */
	public WithdrawnObjects {
		objects = Collections.unmodifiableSet(new LinkedHashSet<>(objects));
	}

	/**
	 * The objects that an id means: a DOI, PubMed id or other identifier with or without its prefix, a registry id, the id of a
	 * declaration or claim with or without its namespace, or the name of a trial.
	 *
	 * @return perhaps nothing
	 */
	public static WithdrawnObjects of(String id, Corpus corpus) {
		String asked = id.strip();
		Set<Named> found = new LinkedHashSet<>();
		all(corpus, object -> named(object, asked), found);
		Set<String> curies = new HashSet<>(Arrays.asList(asked.toLowerCase(Locale.ROOT)));
		for (String curie : new String[] { PublicationIds.doi(asked), asked.matches("(?i)(pmid:?\\s*)?\\d+") ? PublicationIds.pmid(asked) : null,
				asked.matches("(?i)(pmc:)?PMC\\d+") ? PublicationIds.pmc(asked) : null })
			if (curie != null)
				curies.add(curie.toLowerCase(Locale.ROOT));
		all(corpus, object -> curies(object).stream().anyMatch(curie -> curies.contains(curie.toLowerCase(Locale.ROOT))), found);
		all(corpus, object -> object instanceof Trial trial && registered(trial, asked), found);
		return new WithdrawnObjects(found);
	}

	private static void all(Corpus corpus, Predicate<Named> wanted, Set<Named> found) {
		corpus.statements(Declaration.class).filter(wanted).forEach(found::add);
		corpus.claims().filter(wanted).forEach(found::add);
	}

	private static boolean named(Named object, String id) {
		return object.getName() != null && (object.getName().equals(id) || id.equals(String.valueOf(NAMES.getFullyQualifiedName(object)))
				|| object instanceof Trial trial && (id.equalsIgnoreCase(trial.getLabel())
						|| trial.getSynonyms().stream().anyMatch(id::equalsIgnoreCase)));
	}

	private static List<String> curies(Named object) {
		return object instanceof Publication publication ? publication.getCuries()
				: object instanceof Participant participant ? participant.getCuries() : List.of();
	}

	private static boolean registered(Trial trial, String id) {
		String plain = RegistryId.normal(id);
		return trial.getRegistryIds().stream().anyMatch(each -> RegistryId.normal(each).equals(plain))
				|| trial.getCorrectedIds().stream().anyMatch(each -> RegistryId.normal(each.getValue()).equals(plain))
				|| trial.getTellings().stream().anyMatch(telling -> telling.getRegistryIds().stream().anyMatch(each -> RegistryId.normal(each).equals(plain)));
	}

	/** Whether a claim rests on it, at least in part. */
	public boolean bears(Claim claim, Corpus corpus) {
		return objects.contains(claim) || CitationResolver.publications(claim, corpus).stream().anyMatch(objects::contains)
				|| objects.contains(CitationResolver.article(claim)) || objects.contains(claim.getTrial()) || measures(claim) || mentions(claim);
	}

	private boolean measures(Claim claim) {
		return claim.getComparisons().stream().flatMap(comparison -> comparison.getValues().stream()).map(MeasuredValue::getGroup)
				.anyMatch(group -> objects.contains(trialOf(group)));
	}

	private static Trial trialOf(StudyGroup group) {
		for (EObject at = group; at != null; at = at.eContainer())
			if (at instanceof Trial trial)
				return trial;
		return null;
	}

	private boolean mentions(Claim claim) {
		return mentions(claim.getSubject()) || mentions(claim.getObject()) || claim.getMechanisms().stream().anyMatch(objects::contains)
				|| claim.getTherapies().stream().anyMatch(objects::contains) || claim.getTumours().stream().anyMatch(objects::contains)
				|| claim.getRecipients().stream().anyMatch(objects::contains) || objects.contains(claim.getCohort());
	}

	private boolean mentions(ParticipantRef reference) {
		return Participants.of(reference).stream().anyMatch(objects::contains);
	}

	/**
	 * Whether nothing of a claim that rests on it would remain: it is the claim itself or its only subject or object, or all that
	 * the claim cites. A number that leads to no known publication counts as something else.
	 */
	public boolean bearsAlone(Claim claim, Corpus corpus) {
		if (!bears(claim, corpus))
			return false;
		if (objects.contains(claim) || only(claim.getSubject()) || only(claim.getObject()))
			return true;
		if (claim.getCitations().isEmpty())
			return objects.contains(CitationResolver.article(claim)) || objects.contains(claim.getTrial());
		for (Citation citation : claim.getCitations())
			if (!falls(CitationResolver.publication(citation, corpus), claim, corpus))
				return false;
		return true;
	}

	private boolean only(ParticipantRef reference) {
		List<Participant> all = Participants.of(reference);
		return !all.isEmpty() && objects.containsAll(all);
	}

	/** Whether a publication falls, or is that of a trial which falls. */
	private boolean falls(Publication cited, Claim claim, Corpus corpus) {
		if (cited == null)
			return false;
		if (objects.contains(cited))
			return true;
		Trial trial = claim.getTrial();
		return trial != null && objects.contains(trial) && (CitationResolver.publications(trial, corpus).contains(cited)
				|| trial.getResults().stream().anyMatch(results -> CitationResolver.publications(results, corpus).contains(cited)));
	}

	/** Whether all of it are articles or publications. */
	public boolean isPublished() {
		return !objects.isEmpty() && objects.stream().allMatch(object -> object instanceof Publication || object instanceof Article);
	}
}
