/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.properties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.checks.Finding;
import org.evade.editing.operations.Description;
import org.evade.editing.operations.Elements;
import org.evade.editing.operations.PropertyOperations;
import org.evade.editing.operations.Refused;
import org.evade.language.load.Corpus;
import org.evade.model.Named;
import org.evade.ui.corpus.CorpusSession;

/**
 * Elements as the form shows them.
 *
 * @param each
 *            the elements, as described
 * @param description
 *            the element, or what several have in common; null when there is a reason
 * @param differing
 *            features that have other values in some of them
 * @param reason
 *            why they cannot be shown, or null
 * @param parent
 *            name of the element that a part belongs to, or null
 * @param findings
 *            what the checks found, by feature; that of the whole under an empty text
 */
record ElementState(List<Description> each, Description description, Set<String> differing, String reason, String parent,
		Map<String, List<Finding>> findings) {
	/** Reads elements. Runs in the background. */
	static ElementState read(CorpusSession session, List<String> elements) {
		PropertyOperations operations = new PropertyOperations(session.model());
		try {
			if (elements.size() == 1) {
				Description description = operations.describe(elements.get(0));
				return session.model().read(corpus -> of(session, corpus, description));
			}
			List<Description> each = new ArrayList<>();
			for (String element : elements)
				each.add(operations.describe(element));
			CommonDescription common = CommonDescription.of(each);
			return new ElementState(each, common.description(), common.differing(), null, null, Map.of());
		} catch (Refused refused) {
			return new ElementState(List.of(), null, Set.of(), refused.getMessage(), null, Map.of());
		}
	}

	private static ElementState of(CorpusSession session, Corpus corpus, Description description) {
		EObject object = Elements.find(session.model(), corpus, description.element());
		INode whole = object == null ? null : NodeModelUtils.findActualNodeFor(object);
		if (whole == null)
			return new ElementState(List.of(description), description, Set.of(), null, null, Map.of());
		Map<String, List<Finding>> byFeature = new HashMap<>();
		for (Finding finding : session.findings(description.file(), whole.getRootNode().getText()))
			if (holds(whole, finding))
				byFeature.computeIfAbsent(feature(object, description, finding), key -> new ArrayList<>()).add(finding);
		EObject container = object.eContainer();
		boolean isPart = !(object instanceof Named named && named.getName() != null) && container != null
				&& container.eContainer() != null;
		return new ElementState(List.of(description), description, Set.of(), null,
				isPart ? Elements.id(session.model(), container) : null, byFeature);
	}

	private static boolean holds(INode node, Finding finding) {
		int offset = finding.place().offset();
		return offset >= node.getOffset() && offset < node.getOffset() + Math.max(1, node.getLength());
	}

	private static String feature(EObject object, Description description, Finding finding) {
		for (Description.Feature known : description.features()) {
			EStructuralFeature feature = object.eClass().getEStructuralFeature(known.name());
			if (feature != null)
				for (INode node : NodeModelUtils.findNodesForFeature(object, feature))
					if (holds(node, finding))
						return known.name();
		}
		return "";
	}
}
