/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.fix;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.evade.checks.Finding;
import org.evade.language.ide.fix.Fix;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.icons.Icons;

/** The repairs of a finding as entries of a menu. */
public final class FixMenu {
	private FixMenu() {
	}

	/** Adds the repairs; where there is none an entry says so. */
	public static void fill(IMenuManager menu, CorpusSession session, Path file, Finding finding) {
		List<Fix> fixes = session.model().read(corpus -> CurrentFinding.fixes(session, corpus, file, finding.rule(), finding.object(), finding.message(),
				finding.place().offset()));
		for (Fix fix : fixes)
			menu.add(entry(session, fix));
		if (fixes.isEmpty()) {
			Action none = new Action("No repair is known, or the text was edited since: open it in the text") {
			};
			none.setEnabled(false);
			menu.add(none);
		}
	}

	private static Action entry(CorpusSession session, Fix fix) {
		Action action = new Action(fix.label().replace("&", "&&")) {
			@Override
			public void run() {
				FixRunner.run(session, fix);
			}
		};
		action.setImageDescriptor(Icons.descriptor("fix"));
		return action;
	}
}
