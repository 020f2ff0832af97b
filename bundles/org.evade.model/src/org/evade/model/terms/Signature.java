/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.terms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a relation may join.
 *
 * @param subjects
 *            kinds that may stand before it
 * @param objects
 *            kinds that may stand after it
 */
public record Signature(Set<ParticipantKind> subjects, Set<ParticipantKind> objects) {
	/** What is called a molecule when all of it is meant. */
	public static final Set<ParticipantKind> MOLECULES = Collections.unmodifiableSet(EnumSet.of(ParticipantKind.GENE,
			ParticipantKind.PROTEIN, ParticipantKind.COMPLEX, ParticipantKind.RNA, ParticipantKind.VARIANT,
			ParticipantKind.METABOLITE));
	/** What is called a therapy when all of it is meant. */
	public static final Set<ParticipantKind> THERAPIES = Collections.unmodifiableSet(EnumSet.of(ParticipantKind.DRUG,
			ParticipantKind.DRUG_CLASS, ParticipantKind.REGIMEN, ParticipantKind.PROCEDURE));
	/** Fewer kinds than this are better named by what they are not. */
	private static final int FEW = 12;

	/** Kinds that are like one that may stand there may stand there too. */
	public Signature {
		subjects = ParticipantKind.withLike(subjects);
		objects = ParticipantKind.withLike(objects);
	}

	/** Whether something of these kinds may stand before the relation. */
	public boolean takesSubject(Set<ParticipantKind> kinds) {
		return !Collections.disjoint(subjects, kinds);
	}

	/** Whether something of these kinds may stand after the relation. */
	public boolean takesObject(Set<ParticipantKind> kinds) {
		return !Collections.disjoint(objects, kinds);
	}

	/**
	 * Kinds in words: {@code cell, tissue or phenotype}. All kinds of molecules are a molecule, all kinds of therapies a
	 * therapy; of many kinds those are named that are left out.
	 */
	public static String spoken(Set<ParticipantKind> kinds) {
		Set<ParticipantKind> others = EnumSet.allOf(ParticipantKind.class);
		others.removeAll(kinds);
		others.removeIf(kind -> kind.like() != kind);
		if (others.isEmpty())
			return "anything";
		return others.size() < FEW ? "anything but " + list(others) : list(kinds);
	}

	private static String list(Set<ParticipantKind> kinds) {
		List<String> words = new ArrayList<>();
		boolean molecule = kinds.containsAll(MOLECULES), therapy = kinds.containsAll(THERAPIES);
		if (molecule)
			words.add("molecule");
		for (ParticipantKind kind : kinds)
			if (kind.like() == kind && !(molecule && MOLECULES.contains(kind)) && !(therapy && THERAPIES.contains(kind)))
				words.add(kind.word());
		if (therapy)
			words.add("therapy");
		String last = words.removeLast();
		return words.isEmpty() ? last : String.join(", ", words) + " or " + last;
	}
}
