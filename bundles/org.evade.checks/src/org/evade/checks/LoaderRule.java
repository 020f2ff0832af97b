/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import org.eclipse.emf.ecore.EObject;

/** Stands for what the loader finds wrong, so that every finding has a rule to be looked up; judges nothing itself. */
final class LoaderRule extends Rule {
	LoaderRule(String id, String title, String explanation) {
		super(id, Severity.ERROR, title, explanation, "the Evade language");
	}

	@Override
	public void check(EObject object, Context context) {
		throw new IllegalStateException("The loader reports " + id());
	}
}
