/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.evade.articles.anchor.Fate;
import org.evade.articles.read.MarkedClaims;
import org.evade.articles.ui.write.Subject;

/** A line above the article that says what is not as it should be; not there when all is well. */
final class ArticleBanner {
	private final Composite parent;
	private final Link link;
	private List<String> remarks = List.of();
	private String about;
	private String blind;

	ArticleBanner(Composite parent) {
		this.parent = parent;
		link = new Link(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(12, 6).exclude(true).applyTo(link);
		link.setVisible(false);
	}

	/** What of the file could not be read. */
	void remarks(List<String> said) {
		remarks = said;
		update();
	}

	/** Whose claims alone are shown; null when all are. */
	void blind(String curator) {
		blind = curator;
		update();
	}

	/** Which article it is, and how its passages fared. */
	void subject(Subject subject, MarkedClaims claims) {
		long moved = claims.claims().stream().filter(each -> each.fate() == Fate.MOVED).count();
		long doubtful = claims.claims().stream().filter(each -> each.fate() == Fate.DOUBTFUL).count();
		if (subject == null)
			about = "No article of the corpus declares this text. Write its file name and digest into the article, as text \"...\" sha256:..., to make claims of it.";
		else if (!subject.sameText())
			about = (subject.declares() ? "This is another edition than the article " + subject.id() + " declares." : "The article " + subject.id()
					+ " does not say which edition this is: it has no digest of its text.") + counts(moved, doubtful, claims.lost().size());
		else if (moved + doubtful + claims.lost().size() > 0)
			about = "Not all passages of " + subject.id() + " are where they should be." + counts(moved, doubtful, claims.lost().size());
		else
			about = null;
		update();
	}

	private static String counts(long moved, long doubtful, long lost) {
		List<String> parts = new ArrayList<>();
		if (moved > 0)
			parts.add(moved + " moved");
		if (doubtful > 0)
			parts.add(doubtful + (doubtful == 1 ? " is" : " are") + " doubtful");
		if (lost > 0)
			parts.add(lost + (lost == 1 ? " is" : " are") + " lost");
		return parts.isEmpty() ? "" : " Of the passages " + String.join(", ", parts) + ".";
	}

	private void update() {
		List<String> lines = new ArrayList<>();
		if (about != null)
			lines.add(about);
		if (blind != null)
			lines.add("Blind: only claims of " + blind + " are shown, and what you write is signed as your draft. B ends it.");
		lines.addAll(remarks.stream().limit(4).toList());
		boolean shown = !lines.isEmpty();
		link.setText(String.join("\n", lines).replace("&", "&&"));
		link.setVisible(shown);
		((org.eclipse.swt.layout.GridData) link.getLayoutData()).exclude = !shown;
		parent.layout(true, true);
	}
}
