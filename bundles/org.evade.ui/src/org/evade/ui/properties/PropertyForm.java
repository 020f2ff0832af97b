/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.evade.checks.Finding;
import org.evade.editing.operations.Description;
import org.evade.editing.operations.Description.Feature;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.icons.Icons;
import org.evade.ui.text.colour.Tints;

/** All features of one element in a page that scrolls. */
final class PropertyForm {
	private final ScrolledComposite scrolled;
	private final List<FeatureRow> rows = new ArrayList<>();
	private Description shown;
	private Set<String> differing = Set.of();
	private Composite page;
	private Label problems;

	PropertyForm(Composite parent) {
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.addListener(SWT.Resize, event -> resize());
		say("Select an element in a text, on a map or in a list.");
	}

	Control control() {
		return scrolled;
	}

	/** Whether something was typed that is not written yet. */
	boolean isTouched() {
		return rows.stream().anyMatch(FeatureRow::isTouched);
	}

	/** Shows a sentence instead of an element. */
	void say(String sentence) {
		shown = null;
		clear();
		Label label = new Label(page, SWT.WRAP);
		label.setText(sentence);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
		resize();
	}

	/** Shows an element; fields stay when only their values differ. */
	void show(CorpusSession session, ElementState state, PropertyWriter writer) {
		Description next = state.description();
		if (fits(next) && state.differing().equals(differing))
			for (int i = 0; i < rows.size(); i++)
				rows.get(i).show(next.features().get(i));
		else
			build(session, state, writer);
		shown = next;
		differing = state.differing();
		for (int i = 0; i < rows.size(); i++)
			rows.get(i).say(state.findings().getOrDefault(next.features().get(i).name(), List.of()));
		List<Finding> whole = state.findings().getOrDefault("", List.of());
		problems.setText(String.join("\n", whole.stream().map(Finding::message).toList()));
		((GridData) problems.getLayoutData()).exclude = whole.isEmpty();
		problems.setVisible(!whole.isEmpty());
		resize();
	}

	private boolean fits(Description next) {
		if (shown == null || !shown.element().equals(next.element()) || shown.features().size() != next.features().size())
			return false;
		for (int i = 0; i < rows.size(); i++)
			if (!rows.get(i).fits(next.features().get(i)))
				return false;
		return true;
	}

	private void build(CorpusSession session, ElementState state, PropertyWriter writer) {
		Point origin = shown != null && shown.element().equals(state.description().element()) ? scrolled.getOrigin()
				: new Point(0, 0);
		clear();
		head(state, writer);
		for (Feature feature : state.description().features())
			rows.add(new FeatureRow(page, session, writer, feature, state.differing().contains(feature.name())));
		resize();
		scrolled.setOrigin(origin);
	}

	private void head(ElementState state, PropertyWriter writer) {
		Description description = state.description();
		Composite head = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(head);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(head);
		new Label(head, SWT.NONE).setImage(Icons.of(icon(description)));
		Label name = new Label(head, SWT.NONE);
		boolean several = state.each().size() > 1;
		name.setText(several ? description.spoken() : description.element().substring(description.element().indexOf('.') + 1));
		name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(name);
		name.setToolTipText(description.element().replace(" ", "\n"));
		if (several) {
			problems = problems();
			return;
		}
		Link link = new Link(head, SWT.NONE);
		link.setText(state.parent() == null ? "<a href=\"text\">text</a>"
				: "<a href=\"up\">part of…</a>  <a href=\"text\">text</a>");
		link.addListener(SWT.Selection, event -> {
			if (event.text.equals("up"))
				writer.open(state.parent(), true);
			else
				writer.open(description.element(), false);
		});
		problems = problems();
	}

	private Label problems() {
		Label label = new Label(page, SWT.WRAP);
		label.setForeground(Tints.quiet(page));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(80, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static String icon(Description description) {
		for (Feature feature : description.features())
			if (feature.name().equals("type") && !feature.values().isEmpty())
				return feature.values().get(0).text();
		return description.spoken();
	}

	private void clear() {
		rows.clear();
		if (page != null)
			page.dispose();
		page = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 8).spacing(8, 4).applyTo(page);
		scrolled.setContent(page);
	}

	private void resize() {
		if (page == null || page.isDisposed())
			return;
		page.layout(true, true);
		int width = scrolled.getClientArea().width;
		scrolled.setMinSize(200, page.computeSize(Math.max(200, width), SWT.DEFAULT).y);
	}

	/** Lays the page of a control out again. */
	static void relayout(Control inner) {
		Composite at = inner.getParent();
		while (at != null && !(at instanceof ScrolledComposite))
			at = at.getParent();
		if (at instanceof ScrolledComposite scrolled && scrolled.getContent() instanceof Composite page) {
			page.layout(true, true);
			scrolled.setMinSize(200, page.computeSize(Math.max(200, scrolled.getClientArea().width), SWT.DEFAULT).y);
		}
	}

	void setFocus() {
		page.setFocus();
	}
}
