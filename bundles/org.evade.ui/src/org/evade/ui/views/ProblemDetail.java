/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.evade.checks.Finding;
import org.evade.checks.Rule;
import org.evade.checks.RuleCatalogue;

/** The whole of a finding: its message, and what the rule wants, with a link to its page. */
final class ProblemDetail {
	private static final String NOTHING = "Select a problem to read it whole.";

	private final Text text;
	private final Link link;
	private Finding finding;

	/**
	 * @param guide
	 *            opens the page of a rule
	 */
	ProblemDetail(Composite parent, Consumer<String> guide) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(8, 4, 2, 4).spacing(0, 4).applyTo(area);
		text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		link = new Link(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
		link.addListener(SWT.Selection, event -> {
			if (finding != null)
				guide.accept(finding.rule());
		});
		show(null);
	}

	/** Shows a finding, or that there is none when it is null. */
	void show(Finding other) {
		finding = other;
		Rule rule = other == null ? null : RuleCatalogue.byId(other.rule());
		text.setText(other == null ? NOTHING
				: other.message() + (rule == null ? "" : "\n\n" + rule.title() + ".\n" + rule.explanation()));
		link.setText(rule == null ? "" : "<a>" + rule.id() + " in the guide</a>   Ctrl+1 repairs");
		link.setVisible(rule != null);
	}
}
