/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.scoping;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScopeProvider;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;
import org.evade.model.EvadePackage;
import org.evade.model.MapDiagram;
import org.evade.model.ResultSet;
import org.evade.model.Trial;

import jakarta.inject.Inject;

/**
 * What may stand where: arms and strata of the trial at hand, sections of the article, nodes of the map by their plain
 * ids; everything else by its name in the own or an imported namespace.
 */
public class EvadeScopes extends AbstractScopeProvider {
	@Inject
	private IQualifiedNameProvider names;

	@Override
	public IScope getScope(EObject context, EReference reference) {
		EClass type = reference.getEReferenceType();
		IScope global = new NamespaceScope(context, type, names);
		EObject owner = owner(context, type);
		return owner == null ? global : new NearScope(owner, type, names, global);
	}

	/**
	 * The beginnings of full names that need not be written where an object refers to a kind of thing, nearest first: the trial,
	 * article or map at hand, the file's own namespace, those it imports.
	 */
	public List<QualifiedName> prefixes(EObject context, EClass type) {
		List<QualifiedName> prefixes = new ArrayList<>();
		EObject owner = owner(context, type);
		QualifiedName near = owner == null ? null : names.getFullyQualifiedName(owner);
		if (near != null)
			prefixes.add(near);
		prefixes.addAll(NamespaceScope.prefixes(context));
		return prefixes;
	}

	/** What holds the things that can be named by their plain ids; null when there is none. */
	private static EObject owner(EObject context, EClass type) {
		EObject owner = null;
		if (type == EvadePackage.Literals.STUDY_GROUP || type == EvadePackage.Literals.STRATUM || type == EvadePackage.Literals.ARM)
			owner = trial(context);
		else if (type == EvadePackage.Literals.NODE)
			owner = EcoreUtil2.getContainerOfType(context, MapDiagram.class);
		else if (type == EvadePackage.Literals.SECTION && context instanceof ClaimSet claims)
			owner = claims.getArticle();
		else if (type == EvadePackage.Literals.TABLE && context instanceof ResultSet results)
			owner = results.getArticle();
		return owner == null || owner.eIsProxy() ? null : owner;
	}

	private static Trial trial(EObject context) {
		Trial trial = EcoreUtil2.getContainerOfType(context, Trial.class);
		if (trial != null)
			return trial;
		Claim claim = EcoreUtil2.getContainerOfType(context, Claim.class);
		return claim == null ? null : claim.getTrial();
	}
}
