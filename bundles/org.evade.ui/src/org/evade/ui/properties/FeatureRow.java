/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.evade.checks.Finding;
import org.evade.editing.operations.Description.Feature;
import org.evade.editing.operations.Description.Value;
import org.evade.editing.plan.Values;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.icons.Icons;
import org.evade.ui.text.colour.Tints;

/** A feature of an element: its name, a field for each value, what is wrong with it. */
final class FeatureRow {
	private final PropertyWriter writer;
	private final CorpusSession session;
	private final List<ValueField> fields = new ArrayList<>();
	private final Composite values;
	private final Label message;
	private Feature feature;

	FeatureRow(Composite parent, CorpusSession session, PropertyWriter writer, Feature feature, boolean differs) {
		this.session = session;
		this.writer = writer;
		this.feature = feature;
		Label name = new Label(parent, SWT.NONE);
		name.setText(Spelling.of(feature.name()));
		name.setToolTipText(feature.documentation());
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 6).applyTo(name);
		values = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 2).applyTo(values);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(values);
		for (int i = 0; i < shownValues(feature); i++)
			field(i, feature.values().get(i));
		if (feature.many() || feature.values().isEmpty())
			field(-1, null);
		if (shownValues(feature) < feature.values().size())
			more(feature.values().size() - shownValues(feature));
		if (differs && fields.getLast().control() instanceof Text field)
			field.setMessage(feature.many() ? "Add (others differ)" : "(several values)");
		message = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).indent(12, 0).grab(true, false).hint(80, SWT.DEFAULT).exclude(true).applyTo(message);
		message.setVisible(false);
	}

	/** Parts of a large whole are better seen in the text or on the map than in hundreds of fields. */
	private static int shownValues(Feature feature) {
		int most = feature.type() == Values.Kind.PART ? 12 : 60;
		return Math.min(most, feature.values().size());
	}

	private void more(int hidden) {
		Label label = new Label(values, SWT.NONE);
		label.setText("and " + hidden + " more in the text");
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
	}

	/** Whether the description still has as many fields as are there. */
	boolean fits(Feature other) {
		return other.name().equals(feature.name()) && other.values().size() == feature.values().size();
	}

	boolean isTouched() {
		return fields.stream().anyMatch(ValueField::isTouched);
	}

	/** Shows other values of the same number. */
	void show(Feature other) {
		feature = other;
		for (int i = 0; i < shownValues(other); i++)
			fields.get(i).show(text(other, other.values().get(i)));
	}

	/** Says what is wrong. */
	void say(List<Finding> findings) {
		say(findings.isEmpty() ? null : String.join("\n", findings.stream().map(Finding::message).toList()), false);
	}

	private void say(String text, boolean refused) {
		message.setText(text == null ? "" : text);
		message.setForeground(refused ? Tints.refused(values) : Tints.quiet(values));
		((GridData) message.getLayoutData()).exclude = text == null;
		message.setVisible(text != null);
		PropertyForm.relayout(values);
	}

	private static String text(Feature feature, Value value) {
		if (feature.type() == Values.Kind.FLAG)
			return "true";
		return feature.type() == Values.Kind.PART ? value.written() : value.text();
	}

	private void field(int index, Value value) {
		String text = value == null ? "" : text(feature, value);
		ValueField field = new ValueField(values, session, feature, text, next -> {
			String reason = writer.write(feature, index, next);
			say(reason, true);
			return reason == null;
		});
		fields.add(field);
		if (value == null && feature.many() && field.control() instanceof Text empty)
			empty.setMessage("Add");
		buttons(index, value);
	}

	private void buttons(int index, Value value) {
		ToolBar bar = new ToolBar(values, SWT.FLAT);
		boolean several = value != null && feature.many() && feature.values().size() > 1;
		if (value != null && value.target() != null)
			item(bar, "goto", feature.type() == Values.Kind.PART ? "Edit its parts" : "Show " + value.target(),
					() -> writer.open(value.target(), feature.type() == Values.Kind.PART));
		if (several && index > 0 && !writer.isForSeveral())
			item(bar, "up", "Move up", () -> say(writer.move(feature, index, index - 1), true));
		if (value != null && (feature.many() || !feature.required()) && feature.type() != Values.Kind.FLAG)
			item(bar, "remove", "Remove", () -> say(writer.remove(feature, index), true));
		GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(bar);
		if (bar.getItemCount() == 0) {
			bar.dispose();
			GridDataFactory.createFrom((GridData) data()).span(2, 1).applyTo(fields.getLast().control());
		}
	}

	private Object data() {
		Object data = fields.getLast().control().getLayoutData();
		return data == null ? new GridData() : data;
	}

	private static void item(ToolBar bar, String icon, String what, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(Icons.of(icon));
		item.setToolTipText(what);
		item.addListener(SWT.Selection, event -> action.run());
	}
}
