/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.scoping;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScopeProvider;
import org.evade.model.Article;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;
import org.evade.model.EvadePackage;
import org.evade.model.MapDiagram;
import org.evade.model.Named;
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
		List<? extends Named> near = near(context, type);
		return near.isEmpty() ? global : new NearScope(near, type, global);
	}

	private static List<? extends Named> near(EObject context, EClass type) {
		if (type == EvadePackage.Literals.STUDY_GROUP || type == EvadePackage.Literals.STRATUM)
			return groups(context);
		if (type == EvadePackage.Literals.NODE)
			return inside(EcoreUtil2.getContainerOfType(context, MapDiagram.class), type);
		if (type == EvadePackage.Literals.SECTION && context instanceof ClaimSet claims)
			return inside(claims.getArticle(), type);
		if (type == EvadePackage.Literals.TABLE && context instanceof ResultSet results)
			return inside(results.getArticle(), type);
		return List.of();
	}

	private static List<? extends Named> groups(EObject context) {
		Trial trial = EcoreUtil2.getContainerOfType(context, Trial.class);
		if (trial == null) {
			Claim claim = EcoreUtil2.getContainerOfType(context, Claim.class);
			trial = claim == null ? null : claim.getTrial();
		}
		if (trial == null)
			return List.of();
		return Stream.concat(trial.getArms().stream(), trial.getStrata().stream().flatMap(group -> group.getStrata().stream()))
				.toList();
	}

	private static List<Named> inside(EObject owner, EClass type) {
		if (owner == null || owner instanceof Article article && article.eIsProxy())
			return List.of();
		return EcoreUtil2.eAllContentsAsList(owner).stream().filter(type::isInstance).map(Named.class::cast).toList();
	}
}
