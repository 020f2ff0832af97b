/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.plan;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.evade.language.EvadeStandaloneSetup;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.naming.EvadeNames;

/** How a reference is written: the shortest name that means the object at that place. */
public final class ReferenceText {
	private static final IScopeProvider SCOPES = EvadeStandaloneSetup.injector().getInstance(IScopeProvider.class);
	private static final IQualifiedNameProvider NAMES = EvadeStandaloneSetup.injector()
			.getInstance(IQualifiedNameProvider.class);

	private ReferenceText() {
	}

	/** Full name of an object, or null when it has none. */
	public static String fullName(EObject object) {
		QualifiedName name = NAMES.getFullyQualifiedName(object);
		return name == null ? null : name.toString();
	}

	/**
	 * The name to write.
	 *
	 * @param context
	 *            object that refers, or one near the place
	 * @param reference
	 *            feature that refers
	 * @param target
	 *            what is meant
	 * @return the name with {@code ^} where needed
	 */
	public static String write(EObject context, EReference reference, EObject target) {
		QualifiedName full = NAMES.getFullyQualifiedName(target);
		IScope scope = SCOPES.getScope(context, reference);
		for (int skip = full.getSegmentCount() - 1; skip > 0; skip--)
			if (means(scope, full.skipFirst(skip), target))
				return IdSyntax.escapeQualified(full.skipFirst(skip).toString());
		return IdSyntax.escapeQualified(full.toString());
	}

	/**
	 * What a name would mean.
	 *
	 * @param name
	 *            as written, {@code ^} left out
	 * @return the object, or null when nothing has the name
	 */
	public static EObject find(EObject context, EReference reference, String name) {
		IEObjectDescription found = SCOPES.getScope(context, reference).getSingleElement(EvadeNames.split(name));
		return found == null ? null : found.getEObjectOrProxy();
	}

	private static boolean means(IScope scope, QualifiedName name, EObject target) {
		IEObjectDescription found = scope.getSingleElement(name);
		return found != null && found.getEObjectOrProxy() == target;
	}
}
