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
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.internal.WorkbenchWindow;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.evade.ui.corpus.CorpusSession;
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

	/** The platform draws these signs and does not look again by itself. */
	@Test
	void iconsOfFilesTellOfErrorsAsTheyComeAndGo() {
		String text = "namespace a\nprotein P \"p\"\n";
		try (WorkspaceCorpus corpus = WorkspaceCorpus.of("a.evade", text)) {
			CorpusSession session = Hands.ui(corpus::session);
			Hands.until("it is checked", session::checked);
			CommonViewer files = Hands.ui(() -> ((CommonNavigator) window().getActivePage().findView("org.evade.workbench.files"))
					.getCommonViewer());
			Hands.onUi(() -> files.setSelection(new StructuredSelection(corpus.file("a.evade")), true));
			byte[] well = icon(files, corpus);
			corpus.writeFromOutside("a.evade", text + "protein {");
			Hands.until("the icon tells of the error", () -> !Arrays.equals(well, icon(files, corpus)));
			corpus.writeFromOutside("a.evade", text);
			Hands.until("the icon tells that it is gone", () -> Arrays.equals(well, icon(files, corpus)));
		}
	}

	private static byte[] icon(CommonViewer files, WorkspaceCorpus corpus) {
		return Hands.ui(() -> ((TreeItem) files.testFindItem(corpus.file("a.evade"))).getImage().getImageData().data);
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
