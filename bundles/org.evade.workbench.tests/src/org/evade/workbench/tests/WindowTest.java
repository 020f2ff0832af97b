/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.internal.WorkbenchWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a curator sees before anything is opened. */
class WindowTest {
	private LoggedErrors errors;

	@BeforeEach
	void watch() {
		errors = new LoggedErrors();
	}

	@AfterEach
	void nothingWentWrong() {
		errors.close();
	}

	private static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	@Test
	void opensOnePerspectiveMadeForTheJob() {
		Hands.until("the window is there", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() == 1);
		assertEquals("org.evade.workbench.curation", Hands.ui(() -> window().getActivePage().getPerspective().getId()));
		assertEquals(1, Hands.ui(() -> window().getActivePage().getOpenPerspectives().length));
		new Hands().look("window");
	}

	@Test
	void menusAreThoseOfCuration() {
		List<String> menus = Hands.ui(() -> Arrays.stream(((WorkbenchWindow) window()).getMenuBarManager().getItems())
				.filter(IContributionItem::isVisible).map(IContributionItem::getId).toList());
		assertTrue(menus.containsAll(List.of("file", "edit", "navigate", "window", "help")), menus::toString);
		assertTrue(menus.stream().noneMatch(id -> id.contains("jdt") || id.contains("project") || id.contains("run")),
				menus::toString);
	}

	@Test
	void preferencesAreThoseOfCuration() {
		List<String> pages = Hands.ui(() -> PlatformUI.getWorkbench().getPreferenceManager()
				.getElements(PreferenceManager.PRE_ORDER).stream().map(IPreferenceNode::getId).toList());
		assertTrue(pages.stream().noneMatch(id -> id.contains("team") || id.contains("jdt") || id.contains("p2")),
				pages::toString);
	}
}
