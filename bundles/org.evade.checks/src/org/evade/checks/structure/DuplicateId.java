/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.structure;

import static org.evade.model.EvadePackage.Literals.NAMED;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.evade.checks.Context;
import org.evade.checks.KeyIndex;
import org.evade.checks.KeyedRule;
import org.evade.checks.Model;
import org.evade.checks.Severity;
import org.evade.language.naming.EvadeNames;
import org.evade.model.Named;

/** Two objects with one full name. */
final class DuplicateId extends KeyedRule<Named> {
	private static final EvadeNames NAMES = new EvadeNames();

	private record Local(EObject table, String id) {
	}

	DuplicateId() {
		super("STR-DUPLICATE-ID", Severity.ERROR, "Same id twice", """
				An id is unique among the declarations and claims of its namespace; ids inside an article, trial, \
				scheme or map are unique there, ids of columns and rows in their table. Otherwise nobody knows which \
				object a reference means.""", "CL14; GO rules on unique identifiers", NAMED);
	}

	private static Object key(Named object) {
		if (object.getName() == null)
			return null;
		QualifiedName full = NAMES.getFullyQualifiedName(object);
		return full != null ? full : new Local(object.eContainer(), object.getName());
	}

	@Override
	protected void keep(Named object, KeyIndex notes) {
		Object key = key(object);
		if (key == null)
			return;
		notes.looked();
		notes.put(key, object);
	}

	@Override
	protected void judge(Object key, List<Named> same, Context context) {
		Named first = same.getFirst();
		for (Named object : same.subList(1, same.size()))
			context.report(object, "The id " + object.getName() + " is given twice: to this " + Model.kind(object)
					+ " and to the " + Model.kind(first) + " at " + Model.whereabouts(first, context.corpus())
					+ "; give one of them another id");
	}

	@Override
	public boolean isAcceptable() {
		return false;
	}
}
