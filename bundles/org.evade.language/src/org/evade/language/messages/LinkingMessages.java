/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.messages;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.evade.language.naming.EvadeNames;
import org.evade.language.scoping.DeclaredNames;
import org.evade.language.scoping.EvadeScopes;
import org.evade.model.Claim;
import org.evade.model.EvadePackage;
import org.evade.model.terms.Terms;

import jakarta.inject.Inject;

/** Says which name is not declared, and what was probably meant: a near miss, another kind, a missing import. */
public class LinkingMessages extends LinkingDiagnosticMessageProvider {
	private static final int LONGEST = 80;

	@Inject
	private EvadeScopes scopes;

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		return message(context.getContext(), context.getReference(), context.getLinkText());
	}

	/**
	 * What to say about a name that is not declared.
	 *
	 * @param context
	 *            object that names it
	 * @param reference
	 *            feature that names it
	 * @param name
	 *            name as written
	 */
	public DiagnosticMessage message(EObject context, EReference reference, String name) {
		String kind = Terms.spoken(reference.getEReferenceType());
		List<String> data = new ArrayList<>();
		String help = EvadeNames.isTooLong(name) ? ": " + EvadeNames.TOO_LONG : help(context, reference, name, data);
		return new DiagnosticMessage(kind + " '" + Shorten.to(LONGEST, name) + "' is not declared" + help, Severity.ERROR,
				Diagnostic.LINKING_DIAGNOSTIC, data.toArray(String[]::new));
	}

	/** The groups of a trial are known in a claim that names the trial. */
	private static boolean claimWithoutTrial(EObject context) {
		for (EObject at = context; at != null; at = at.eContainer())
			if (at instanceof Claim claim)
				return claim.getTrial() == null;
		return false;
	}

	private String help(EObject context, EReference reference, String name, List<String> data) {
		DeclaredNames declared = DeclaredNames.of(context.eResource().getResourceSet());
		if (declared == null)
			return "";
		QualifiedName asked = EvadeNames.split(name);
		EClass kind = reference.getEReferenceType();
		for (IEObjectDescription other : declared.endingWith(asked)) {
			QualifiedName full = other.getQualifiedName();
			if (!kind.isSuperTypeOf(other.getEClass()))
				return ": it is " + Terms.withArticle(Terms.spoken(other.getEClass())) + ", which cannot stand here";
			if (EvadePackage.Literals.STUDY_GROUP.isSuperTypeOf(other.getEClass()) && claimWithoutTrial(context))
				return "; it is one of trial " + full.skipLast(asked.getSegmentCount()) + ": name the trial of the claim, trial "
						+ full.skipLast(asked.getSegmentCount()).getLastSegment();
			data.add("import:" + full.skipLast(asked.getSegmentCount()));
			return "; it is declared in namespace " + full.skipLast(asked.getSegmentCount()) + ": import that, or write "
					+ full;
		}
		String near = declared.near(name, kind, scopes.prefixes(context, kind));
		if (near == null)
			return declared.declares(kind) ? "" : ": there is none that could stand here";
		data.add("replace:" + near);
		return "; did you mean " + near + "?";
	}
}
