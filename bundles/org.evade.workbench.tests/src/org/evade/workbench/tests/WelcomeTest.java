/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import static org.evade.workbench.tests.Hands.onUi;
import static org.evade.workbench.tests.Hands.ui;
import static org.evade.workbench.tests.Hands.until;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.corpus.Reveal;
import org.evade.ui.text.EvadeTextEditor;
import org.junit.jupiter.api.Test;

/** The welcome page fills the window, and gives it to what is opened. */
class WelcomeTest {
	@Test
	void whatIsOpenedIsSeen() {
		LoggedErrors errors = new LoggedErrors();
		WorkspaceCorpus corpus = WorkspaceCorpus.of("a.evade", "namespace a\n\nprotein PD-1\n");
		IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
		IWorkbenchPage page = ui(Walk.window()::getActivePage);
		try {
			onUi(() -> {
				corpus.session();
				welcome.showIntro(Walk.window(), false);
			});
			until("the welcome page is there", () -> welcome.getIntro() != null);
			onUi(() -> Reveal.inText(new ElementKey(corpus.project(), "a.PD-1")));
			until("the welcome page has gone", () -> welcome.getIntro() == null);
			assertTrue(ui(() -> ((EvadeTextEditor) page.getActiveEditor()).viewer().getTextWidget().isVisible()));
		} finally {
			onUi(() -> page.closeAllEditors(false));
			corpus.close();
			errors.close();
		}
	}
}
