/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.messages;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.evade.language.naming.EvadeNames;
import org.evade.model.terms.Terms;

import jakarta.inject.Inject;

/** Says which name is not declared, and what was probably meant: a near miss, another kind, a missing import. */
public class LinkingMessages extends LinkingDiagnosticMessageProvider {
	@Inject
	private IScopeProvider scopes;

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		EReference reference = context.getReference();
		String name = context.getLinkText();
		String kind = Terms.spoken(reference.getEReferenceType());
		List<String> data = new ArrayList<>();
		String help = help(context.getContext(), reference, name, data);
		return new DiagnosticMessage(kind + " '" + name + "' is not declared" + help, Severity.ERROR,
				Diagnostic.LINKING_DIAGNOSTIC, data.toArray(String[]::new));
	}

	private String help(EObject context, EReference reference, String name, List<String> data) {
		ResourceDescriptionsData index = ResourceDescriptionsData.ResourceSetAdapter
				.findResourceDescriptionsData(context.eResource().getResourceSet());
		QualifiedName asked = EvadeNames.split(name);
		if (index != null)
			for (IEObjectDescription other : ends(index, asked)) {
				QualifiedName full = other.getQualifiedName();
				if (!reference.getEReferenceType().isSuperTypeOf(other.getEClass()))
					return ": it is " + Terms.withArticle(Terms.spoken(other.getEClass())) + ", which cannot stand here";
				data.add("import:" + full.skipLast(asked.getSegmentCount()));
				return "; it is declared in namespace " + full.skipLast(asked.getSegmentCount()) + ": import that, or write "
						+ full;
			}
		List<String> known = new ArrayList<>();
		for (IEObjectDescription candidate : scopes.getScope(context, reference).getAllElements())
			known.add(candidate.getName().toString());
		String near = NearMiss.of(name, known);
		if (near == null)
			return known.isEmpty() ? ": there is none that could stand here" : "";
		data.add("replace:" + near);
		return "; did you mean " + near + "?";
	}

	/** Declarations anywhere whose full name ends as asked. */
	private static List<IEObjectDescription> ends(ResourceDescriptionsData index, QualifiedName asked) {
		List<IEObjectDescription> found = new ArrayList<>();
		for (IEObjectDescription exported : index.getExportedObjects()) {
			QualifiedName full = exported.getQualifiedName();
			int extra = full.getSegmentCount() - asked.getSegmentCount();
			if (extra >= 0 && full.getLastSegment().equals(asked.getLastSegment()) && full.skipFirst(extra).equals(asked))
				found.add(exported);
		}
		return found;
	}
}
