/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.filter;

import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.evade.queries.find.Query;
import org.evade.queries.find.QueryCompletion;
import org.evade.queries.find.QueryField;
import org.evade.queries.find.QueryFields;
import org.evade.queries.find.QueryProblem;
import org.evade.ui.corpus.Debouncer;
import org.evade.ui.text.colour.Tints;

/**
 * A field for a query above a list: it proposes fields and values, says at once what it does not understand, and how many rows are left.
 *
 * @param <R>
 *            kind of row
 */
public final class FilterField<R> {
	private static final int PAUSE = 90;

	private final QueryFields<R> fields;
	private final Composite area;
	private final Text text;
	private final Label count;
	private final Label problem;
	private final QueryProposals proposals;
	private BiConsumer<Query<R>, Boolean> listener = (query, ended) -> {
	};
	private String applied = "";

	/**
	 * @param parent
	 *            a composite with one column
	 * @param rows
	 *            gives the rows whose values are proposed
	 */
	public FilterField(Composite parent, QueryFields<R> fields, Supplier<? extends Collection<R>> rows) {
		this.fields = fields;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).extendedMargins(0, 6, 0, 0).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		text = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(hint(fields));
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
		count = new Label(area, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
		problem = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).applyTo(problem);
		problem.setVisible(false);
		proposals = QueryProposals.on(text, new QueryCompletion<>(fields, rows));
		Debouncer later = new Debouncer(text, () -> apply(false));
		text.addModifyListener(event -> later.in(PAUSE));
		text.addListener(SWT.DefaultSelection, event -> {
			if (!proposals.isOpen())
				apply(true);
		});
	}

	private static String hint(QueryFields<?> fields) {
		String example = fields.byName("level") != null ? "level:B, -has:passage"
				: fields.all().stream().filter(field -> field.kind() == QueryField.Kind.NAME).map(field -> field.name() + ":...").findFirst().orElse("words");
		return "Filter: words, " + example + " (Ctrl+Space)";
	}

	/** The field. */
	public Text control() {
		return text;
	}

	/** Whether proposals are shown, to which the arrow keys and Enter belong. */
	public boolean isProposing() {
		return proposals.isOpen();
	}

	/**
	 * Told another query.
	 *
	 * @param listener
	 *            takes the query, and whether Enter ended it
	 */
	public void onQuery(BiConsumer<Query<R>, Boolean> listener) {
		this.listener = listener;
	}

	/** What is written in it. */
	public String query() {
		return text.getText();
	}

	/** Asks something else. */
	public void setQuery(String query) {
		text.setText(query);
		text.setSelection(query.length());
		apply(false);
	}

	/** Says how many rows are left. */
	public void setCount(String words) {
		if (!words.equals(count.getText())) {
			count.setText(words);
			count.requestLayout();
		}
	}

	/** Says what is wrong with the query, or what may be; nothing when it is empty. */
	public void setProblem(String message, boolean wrong) {
		problem.setForeground(wrong ? Tints.refused(problem) : null);
		if (message.equals(problem.getText()))
			return;
		problem.setText(message);
		problem.setVisible(!message.isEmpty());
		((GridData) problem.getLayoutData()).exclude = message.isEmpty();
		area.getParent().layout(true, true);
	}

	private void apply(boolean ended) {
		if (text.isDisposed() || !ended && applied.equals(text.getText()))
			return;
		applied = text.getText();
		try {
			boolean growing = !ended && text.getCaretPosition() == applied.length() && text.isFocusControl();
			Query<R> query = growing ? Query.growing(fields, applied) : Query.parse(fields, applied);
			setProblem("", false);
			listener.accept(query, ended);
		} catch (QueryProblem wrong) {
			setProblem(wrong.getMessage(), true);
		}
	}
}
