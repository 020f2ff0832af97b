/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.evade.model.Entity;
import org.evade.model.Mechanism;
import org.evade.model.Participant;
import org.evade.model.Regimen;
import org.evade.model.Strategy;

/** Whether one participant may stand for another on a map. */
public final class Kinship {
	/** Longest chain of forms that is followed; it also ends circles. */
	private static final int DEPTH = 12;

	private Kinship() {
	}

	/** Whether any of the first participants is, contains, belongs to or is a form of any of the others. */
	public static boolean related(Collection<? extends Participant> some, Collection<? extends Participant> others) {
		return some.stream().anyMatch(one -> others.stream().anyMatch(other -> related(one, other)));
	}

	private static boolean related(Participant one, Participant other) {
		return one == other || isFormOf(one, other, DEPTH) || isFormOf(other, one, DEPTH);
	}

	private static boolean isFormOf(Participant narrow, Participant broad, int depth) {
		if (narrow == broad)
			return true;
		if (depth == 0)
			return false;
		return parts(broad).contains(narrow) || wholes(narrow).anyMatch(whole -> isFormOf(whole, broad, depth - 1));
	}

	private static Stream<Participant> wholes(Participant participant) {
		Participant whole = switch (participant) {
		case Entity entity -> entity.getOf();
		case Mechanism mechanism -> mechanism.getParent();
		case Strategy strategy -> strategy.getParent();
		default -> null;
		};
		return Stream.ofNullable(whole);
	}

	private static List<? extends Participant> parts(Participant participant) {
		return switch (participant) {
		case Regimen regimen -> regimen.getComponents().stream().map(component -> component.getAgent()).toList();
		case Entity entity -> entity.getMembers();
		case Mechanism mechanism -> mechanism.getInvolves();
		case Strategy strategy -> strategy.getTherapies();
		default -> List.of();
		};
	}
}
