/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.evade.model.EvadePackage;

/** Which rules look at which class. */
final class Dispatch {
	private final List<Rule> rules;
	private final int[][] judging;
	private final int[][] noting;
	private final int[][] last;

	Dispatch(List<Rule> rules) {
		this.rules = rules;
		judging = table(rule -> !(rule instanceof KeyedRule) && !rule.comesLast());
		noting = table(KeyedRule.class::isInstance);
		last = table(Rule::comesLast);
	}

	private int[][] table(Predicate<Rule> wanted) {
		List<EClassifier> classifiers = EvadePackage.eINSTANCE.getEClassifiers();
		int[][] table = new int[classifiers.size()][];
		for (EClassifier classifier : classifiers)
			table[classifier.getClassifierID()] = IntStream.range(0, rules.size())
					.filter(i -> wanted.test(rules.get(i)) && looksAt(rules.get(i), classifier)).toArray();
		return table;
	}

	private static boolean looksAt(Rule rule, EClassifier type) {
		return type instanceof EClass known && rule.types().stream().anyMatch(looked -> looked.isSuperTypeOf(known));
	}

	/** The rules, by their numbers. */
	List<Rule> rules() {
		return rules;
	}

	/** Numbers of the rules that judge an object by itself. */
	int[] judging(EObject object) {
		return judging[object.eClass().getClassifierID()];
	}

	/** Numbers of the rules that judge an object together with others. */
	int[] noting(EObject object) {
		return noting[object.eClass().getClassifierID()];
	}

	/** Numbers of the rules that judge an object when all others are done. */
	int[] last(EObject object) {
		return last[object.eClass().getClassifierID()];
	}
}
