/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.operations;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.evade.editing.live.LiveModel;
import org.evade.editing.plan.ChangeBuilder;
import org.evade.language.edit.Change;
import org.evade.language.load.Corpus;
import org.evade.model.EvadePackage;
import org.evade.model.terms.Terms;

/** What all operations share: they plan on the settled model and return a change that the history applies. */
abstract class Planner {
	/** A plan on the corpus. */
	interface Plan<T> {
		T make(Corpus corpus, ChangeBuilder draft) throws Refused;
	}

	/** Carries a refusal through code that cannot throw it. */
	private static final class Carried extends RuntimeException {
		private static final long serialVersionUID = 1L;

		Carried(Refused cause) {
			super(cause);
		}
	}

	final LiveModel model;
	final Predicate<Path> writable;

	Planner(LiveModel model, Predicate<Path> writable) {
		this.model = model;
		this.writable = writable;
	}

	/** Plans a change; what is refused reaches the caller. */
	final Change change(String label, Plan<?> plan) throws Refused {
		return planned((corpus, draft) -> {
			plan.make(corpus, draft);
			return draft.finish(label);
		});
	}

	final <T> T planned(Plan<T> plan) throws Refused {
		try {
			return model.read(corpus -> {
				try {
					return plan.make(corpus, new ChangeBuilder(writable));
				} catch (Refused e) {
					throw new Carried(e);
				}
			});
		} catch (Carried e) {
			throw (Refused) e.getCause();
		}
	}

	/** The element with an id, of a kind. */
	final <T extends EObject> T element(Corpus corpus, String id, Class<T> kind) throws Refused {
		EObject found = id == null ? null : Elements.find(model, corpus, id);
		if (!kind.isInstance(found) && id != null)
			for (EObject other : List.copyOf(model.named(id)))
				if (kind.isInstance(other))
					found = other;
		if (!kind.isInstance(found))
			throw new Refused("There is no " + spoken(kind) + " '" + id + "' in the corpus.");
		return kind.cast(found);
	}

	private static String spoken(Class<?> kind) {
		return kind == EObject.class ? "element" : Terms.spoken(EvadePackage.eINSTANCE.getEClassifiers().stream()
				.filter(type -> type.getInstanceClass() == kind).map(EClass.class::cast).findFirst()
				.orElseThrow());
	}
}
