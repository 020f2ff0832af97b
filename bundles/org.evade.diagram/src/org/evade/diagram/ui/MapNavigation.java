/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.ui;

import java.util.List;

import org.evade.diagram.session.MapSession;

/** Ways out of the map, for whoever shows it. */
public interface MapNavigation {
	/** Shows the text of an element of the corpus, by its full name. */
	void showText(String element);

	/** Shows the place in the text that keeps the map from being edited. */
	void showProblem(MapSession session);

	/** Problems of an element of the map, by its full name; sentences. */
	List<String> problems(String element);

	/** No way out: for viewers outside a workbench. */
	static MapNavigation none() {
		return new MapNavigation() {
			@Override
			public void showText(String element) {
				// nowhere to show it
			}

			@Override
			public void showProblem(MapSession session) {
				// nowhere to show it
			}

			@Override
			public List<String> problems(String element) {
				return List.of();
			}
		};
	}
}
