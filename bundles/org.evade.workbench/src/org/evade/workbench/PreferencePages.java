/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench;

import java.util.List;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** The pages that a curator needs; what the platform brings for programmers is left out. */
final class PreferencePages {
	private static final List<String> OURS = List.of("org.evade.");
	private static final List<String> PLATFORM = List.of("org.eclipse.ui.preferencePages.Views",
			"org.eclipse.ui.preferencePages.Keys");
	/** Pages below those that are for programmers, too. */
	private static final List<String> UNWANTED = List.of("org.eclipse.ui.preferencePages.Decorators");

	private PreferencePages() {
	}

	static void keepOurs(PreferenceManager pages) {
		List<IPreferenceNode> wanted = pages.getElements(PreferenceManager.PRE_ORDER).stream()
				.filter(node -> PLATFORM.contains(node.getId())).toList();
		for (IPreferenceNode node : pages.getRootSubNodes())
			if (OURS.stream().noneMatch(node.getId()::startsWith))
				pages.remove(node);
		wanted.forEach(pages::addToRoot);
		for (IPreferenceNode node : wanted)
			UNWANTED.forEach(node::remove);
	}
}
