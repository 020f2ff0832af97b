/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.help;

import java.util.Comparator;
import java.util.Map;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPart;
import org.evade.ui.HelpTopic;

/** Which place of the documents tells of where somebody is. */
public final class HelpContext {
	private static final HelpTopic BEGINNING = new HelpTopic(HelpDocuments.GUIDE, null);
	/** Topics by the beginning of a part's id; the longest that fits counts. */
	private static final Map<String, HelpTopic> PARTS = Map.of("org.evade.ui.text", new HelpTopic("language.md", null), //
			"org.evade.diagram", new HelpTopic(HelpDocuments.GUIDE, "6-map"), //
			"org.evade.ui.views.maps", new HelpTopic(HelpDocuments.GUIDE, "6-map"), //
			"org.evade.ui.views.problems", new HelpTopic(HelpDocuments.GUIDE, "7-validate-and-export"), //
			"org.evade.ui.views.matrix", new HelpTopic(HelpDocuments.GUIDE, "5-mechanisms-and-strategies"), //
			"org.evade.ui.views.claims", new HelpTopic(HelpDocuments.GUIDE, "3-claim"), //
			"org.evade.ui.views", new HelpTopic(HelpDocuments.GUIDE, "8-the-workbench"), //
			"org.evade.workbench.files", new HelpTopic(HelpDocuments.GUIDE, "1-begin"));

	private HelpContext() {
	}

	/** What tells of a part and what is selected in it; the beginning of the guide when nothing does. */
	public static HelpTopic of(IWorkbenchPart part) {
		if (part == null)
			return BEGINNING;
		HelpTopic topic = Adapters.adapt(part, HelpTopic.class);
		if (topic != null)
			return topic;
		String id = part.getSite().getId();
		return PARTS.entrySet().stream().filter(entry -> id.startsWith(entry.getKey())).max(Comparator.comparingInt(entry -> entry.getKey()
				.length())).map(Map.Entry::getValue).orElse(BEGINNING);
	}

	/** All places that this class leads to. */
	public static Iterable<HelpTopic> topics() {
		return PARTS.values();
	}
}
