/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.properties;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.evade.editing.operations.Description.Feature;
import org.evade.editing.plan.Values;
import org.evade.ui.corpus.CorpusSession;

/** The field of one value. What was typed is written with Enter or when the field is left; Esc brings the old value back. */
final class ValueField {
	private static final String NOT_GIVEN = "";

	private final Control control;
	private final Predicate<String> writer;
	private String shown;

	/**
	 * @param value
	 *            what stands in the file, or an empty text
	 * @param writer
	 *            writes another value; returns whether it was taken
	 */
	ValueField(Composite parent, CorpusSession session, Feature feature, String value, Predicate<String> writer) {
		this.writer = writer;
		shown = value;
		control = switch (feature.type()) {
		case FLAG -> flag(parent);
		case CHOICE -> choice(parent, feature);
		default -> text(parent, session, feature);
		};
	}

	Control control() {
		return control;
	}

	/** Whether something was typed that is not written yet. */
	boolean isTouched() {
		return control instanceof Text text && !text.isDisposed() && !text.getText().equals(shown);
	}

	/** Shows another value, unless the user is typing. */
	void show(String value) {
		if (value.equals(shown) || isTouched())
			return;
		shown = value;
		if (control instanceof Text text)
			text.setText(value);
		else if (control instanceof Combo combo)
			combo.select(Math.max(0, combo.indexOf(value)));
		else if (control instanceof Button button)
			button.setSelection(value.equals("true"));
	}

	private Button flag(Composite parent) {
		Button button = new Button(parent, SWT.CHECK);
		button.setSelection(shown.equals("true"));
		button.addListener(SWT.Selection, event -> write(Boolean.toString(button.getSelection())));
		return button;
	}

	private Combo choice(Composite parent, Feature feature) {
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		if (!feature.required() || shown.isEmpty())
			combo.add(NOT_GIVEN);
		feature.choices().forEach(combo::add);
		combo.select(Math.max(0, combo.indexOf(shown)));
		combo.setVisibleItemCount(20);
		combo.addListener(SWT.Selection, event -> write(combo.getText()));
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private Text text(Composite parent, CorpusSession session, Feature feature) {
		boolean wide = feature.type() == Values.Kind.TEXT && (shown.length() > 60 || feature.name().equals("note"));
		Text text = new Text(parent, SWT.BORDER | (wide ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		text.setText(shown);
		text.addListener(SWT.FocusOut, event -> write(text.getText()));
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC)
				text.setText(shown);
			else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (!wide || (event.stateMask & SWT.CTRL) != 0)) {
				write(text.getText());
				event.doit = false;
			}
		});
		if (feature.type() == Values.Kind.REFERENCE)
			ReferenceFieldProposals.on(text, session, TargetKinds.of(feature.target()), () -> write(text.getText()));
		GridDataFactory.fillDefaults().grab(true, false).hint(80, wide ? 3 * text.getLineHeight() : SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void write(String value) {
		if (value.equals(shown))
			return;
		String before = shown;
		shown = value;
		if (!writer.test(value))
			shown = before;
	}

	/** Runs when the control is entered. */
	void onFocus(Consumer<ValueField> listener) {
		control.addListener(SWT.FocusIn, event -> listener.accept(this));
	}
}
