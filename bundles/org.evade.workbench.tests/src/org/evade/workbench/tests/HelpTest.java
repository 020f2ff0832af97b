/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import static org.evade.workbench.tests.Hands.onUi;
import static org.evade.workbench.tests.Hands.ui;
import static org.evade.workbench.tests.Hands.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.ui.IWorkbenchPage;
import org.evade.checks.RuleCatalogue;
import org.evade.ui.HelpTopic;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.corpus.Reveal;
import org.evade.workbench.help.GuideView;
import org.evade.workbench.help.HelpContext;
import org.evade.workbench.help.HelpDocuments;
import org.evade.workbench.help.HelpPage;
import org.evade.workbench.help.HelpSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents as pages: whole, joined by links that lead somewhere, and opened where one is. */
class HelpTest {
	private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]*)(?:#([^\"]*))?\"");

	@TempDir
	Path folder;

	@Test
	void everyLinkOfEveryPageLeadsSomewhere() throws IOException {
		HelpSite site = new HelpSite(folder, false);
		List<String> dead = new java.util.ArrayList<>();
		int links = 0;
		for (String document : HelpDocuments.TITLES.keySet()) {
			String html = Files.readString(folder.resolve(HelpSite.file(document)));
			Matcher link = LINK.matcher(html);
			while (link.find()) {
				links++;
				String file = link.group(1).isEmpty() ? HelpSite.file(document) : link.group(1);
				if (file.startsWith("https://"))
					continue;
				if (!Files.isRegularFile(folder.resolve(file)))
					dead.add(document + ": " + link.group());
				else if (link.group(2) != null && !Files.readString(folder.resolve(file)).contains("id=\"" + link.group(2) + "\""))
					dead.add(document + ": " + link.group());
			}
		}
		assertEquals(List.of(), dead);
		assertTrue(links > 100, links + " links");
		assertEquals(HelpDocuments.TITLES.keySet(), site.pages().keySet());
	}

	@Test
	void tablesAndPicturesArePartOfThePages() throws IOException {
		HelpSite site = new HelpSite(folder, true);
		assertTrue(site.pages().containsKey("rules.md"));
		String rules = Files.readString(folder.resolve("rules.html")), metamodel = Files.readString(folder.resolve("metamodel.html"));
		assertTrue(rules.contains("<table>") && rules.contains("<html lang=\"en\" class=\"dark\">"));
		assertTrue(metamodel.contains("<img src=\"metamodel.svg\""));
		assertFalse(HelpPage.of("# A\n\n<script>alert(1)</script> [x](javascript:alert(1))\n").body().contains("<script>"));
		assertFalse(HelpPage.of("[x](javascript:alert(1))\n").body().contains("javascript:"));
	}

	@Test
	void everyRuleAndEveryPlaceThatF1KnowsHasItsHeading() throws IOException {
		HelpSite site = new HelpSite(folder, false);
		Set<String> missing = new TreeSet<>();
		for (var rule : RuleCatalogue.all())
			check(site, HelpTopic.rule(rule.id()), missing);
		for (HelpTopic topic : HelpContext.topics())
			check(site, topic, missing);
		for (String word : List.of("namespace", "article", "publication", "claims", "trial", "mechanism", "map", "layout", "accept", "protein"))
			check(site, HelpTopic.statement(word), missing);
		assertEquals(Set.of(), missing);
	}

	private static void check(HelpSite site, HelpTopic topic, Set<String> missing) {
		Set<String> anchors = site.pages().get(topic.document()).parts().stream().map(HelpPage.Part::anchor).collect(Collectors.toSet());
		if (topic.anchor() != null && !anchors.contains(topic.anchor()))
			missing.add(topic.document() + "#" + topic.anchor());
	}

	@Test
	void searchListsThePlacesAndSaysWhenThereAreNone() throws IOException {
		HelpSite site = new HelpSite(folder, false);
		site.search("hazard <ratio>");
		assertTrue(Files.readString(folder.resolve("search.html")).contains("Nothing found"));
		assertTrue(Files.readString(folder.resolve("search.html")).contains("&lt;ratio&gt;"));
		site.search("passage digest");
		String found = Files.readString(folder.resolve("search.html"));
		assertTrue(found.contains("curators-guide.html#2-read-and-mark"), found);
		assertTrue(found.contains("<mark>"), found);
	}

	@Test
	void helpOnThisTellsOfTheStatementWhereOneIs() {
		LoggedErrors errors = new LoggedErrors();
		WorkspaceCorpus corpus = WorkspaceCorpus.of("a.evade", "namespace a\n\nprotein PD-1\n");
		IWorkbenchPage page = ui(Walk.window()::getActivePage);
		try {
			var session = ui(corpus::session);
			until("the corpus is read", () -> !session.model().files().isEmpty());
			onUi(() -> Reveal.inText(new ElementKey(corpus.project(), "a.PD-1")));
			until("the text is open", () -> page.getActiveEditor() != null);
			Walk.command("org.evade.workbench.guide");
			until("the language page tells of the vocabulary", () -> page.findView(GuideView.ID) instanceof GuideView view && view.address() != null
					&& view.address().endsWith("language.html#vocabulary"));
			Hands.pause(1500);
			new Hands().look("help-f1");
		} finally {
			onUi(() -> {
				if (page.findView(GuideView.ID) != null)
					page.hideView(page.findView(GuideView.ID));
				page.closeAllEditors(false);
			});
			corpus.close();
			errors.close();
		}
	}
}
