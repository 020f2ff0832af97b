/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.properties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
 * An element as the properties show it.
 *
 * @param description
 *            what can be written and what is; null when the element cannot be shown
 * @param reason
 *            why it cannot be shown, or null
 * @param parent
 *            name of the element that it is a part of, or null
 * @param findings
 *            findings by the feature that they are about; those about the whole under an empty name
 */
record ElementState(Description description, String reason, String parent, Map<String, List<Finding>> findings) {
	/** Reads an element. Runs in the background. */
	static ElementState read(CorpusSession session, String element) {
		try {
			Description description = new PropertyOperations(session.model()).describe(element);
			List<Finding> findings = session.findings(description.file());
			return session.model().read(corpus -> of(session, corpus, description, findings));
		} catch (Refused refused) {
			return new ElementState(null, refused.getMessage(), null, Map.of());
		}
	}

	private static ElementState of(CorpusSession session, Corpus corpus, Description description, List<Finding> findings) {
		EObject object = Elements.find(session.model(), corpus, description.element());
		INode whole = object == null ? null : NodeModelUtils.findActualNodeFor(object);
		if (whole == null)
			return new ElementState(description, null, null, Map.of());
		Map<String, List<Finding>> byFeature = new HashMap<>();
		for (Finding finding : findings)
			if (holds(whole, finding))
				byFeature.computeIfAbsent(feature(object, description, finding), key -> new ArrayList<>()).add(finding);
		EObject container = object.eContainer();
		boolean isPart = !(object instanceof Named named && named.getName() != null) && container != null
				&& container.eContainer() != null;
		return new ElementState(description, null, isPart ? Elements.id(session.model(), container) : null, byFeature);
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
