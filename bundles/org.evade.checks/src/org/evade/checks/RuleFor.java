/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Rule whose types share a Java type.
 *
 * @param <T>
 *            that type
 */
public abstract class RuleFor<T extends EObject> extends Rule {
	/** See {@link Rule}. */
	protected RuleFor(String id, Severity severity, String title, String explanation, String source, EClass... types) {
		super(id, severity, title, explanation, source, types);
	}

	/** Judges one object. */
	protected abstract void judge(T object, Context context);

	@Override
	@SuppressWarnings("unchecked")
	public final void check(EObject object, Context context) {
		judge((T) object, context);
	}
}
