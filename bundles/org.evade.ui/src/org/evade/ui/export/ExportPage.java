/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.export;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.evade.exchange.export.CorpusExporter;
import org.evade.exchange.export.Exporter;
import org.evade.exchange.export.Exporters;
import org.evade.exchange.export.FigureExporter;
import org.evade.exchange.export.MapExporter;
import org.evade.figure.FigureOptions;
import org.evade.figure.Theme;
import org.evade.figure.png.PngWriter;
import org.evade.ui.EvadeUi;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.export.Output.Figure;
import org.evade.ui.icons.Icons;
import org.evade.ui.preferences.EditorPreferences;

/** What is written, how it looks, and where it goes. */
final class ExportPage extends WizardPage {
	private static final String FOLDER = "export.folder";

	/** What happens when the wizard is finished. */
	interface Writing {
		/** Writes, and tells in a sentence what the format could not hold; an empty text when it held everything. */
		String write() throws IOException;
	}

	private final CorpusSession session;
	private final Output output;
	private Combo kind;
	private Button dark;
	private Button title;
	private Button legend;
	private Button references;
	private CheckboxTableViewer list;
	private Preview preview;
	private Text folder;
	private volatile int asked;

	ExportPage(CorpusSession session) {
		super("Export", "Export figures and tables", null);
		setDescription("Choose what to write; a click shows it.");
		this.session = session;
		output = session == null ? null : new Output(session.model());
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(1).spacing(0, 8).applyTo(page);
		kinds(page);
		SashForm middle = new SashForm(page, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(860, 380).applyTo(middle);
		list = CheckboxTableViewer.newCheckList(middle, SWT.BORDER | SWT.FULL_SELECTION);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object item) {
				return item instanceof Figure figure ? figure.label() : item.toString();
			}

			@Override
			public Image getImage(Object item) {
				return Icons.of(item instanceof Figure ? "map" : "table");
			}
		});
		list.addPostSelectionChangedListener(event -> show());
		list.addCheckStateListener(event -> check());
		preview = new Preview(middle);
		middle.setWeights(3, 4);
		options(page);
		where(page);
		setControl(page);
		fill();
	}

	private void kinds(Composite page) {
		Composite row = row(page, 2);
		new Label(row, SWT.NONE).setText("&Write:");
		kind = new Combo(row, SWT.READ_ONLY);
		kind.setVisibleItemCount(Exporters.ALL.size());
		for (Exporter format : Exporters.ALL)
			kind.add(format.label().replace("&", ""));
		kind.select(0);
		kind.addListener(SWT.Selection, event -> fill());
	}

	private Exporter format() {
		return Exporters.ALL.get(Math.max(0, kind.getSelectionIndex()));
	}

	private boolean isFigures() {
		return format() instanceof FigureExporter;
	}

	private void options(Composite page) {
		Composite row = row(page, 4);
		title = button(row, SWT.CHECK, "Title and source", this::show);
		legend = button(row, SWT.CHECK, "Legend", this::show);
		references = button(row, SWT.CHECK, "References", this::show);
		dark = button(row, SWT.CHECK, "Dark", this::show);
		for (Button on : List.of(title, legend, references))
			on.setSelection(true);
	}

	private void where(Composite page) {
		Composite row = row(page, 3);
		new Label(row, SWT.NONE).setText("Folder:");
		folder = new Text(row, SWT.BORDER);
		EditorPreferences.store().setDefault(FOLDER, Path.of(System.getProperty("user.home"), "evade-export").toString());
		folder.setText(EditorPreferences.store().getString(FOLDER));
		folder.addModifyListener(event -> check());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
		button(row, SWT.PUSH, "&Browse...", () -> {
			DirectoryDialog dialog = new DirectoryDialog(getShell());
			dialog.setFilterPath(folder.getText());
			String chosen = dialog.open();
			if (chosen != null)
				folder.setText(chosen);
		});
	}

	private static Composite row(Composite page, int columns) {
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(14, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	private static Button button(Composite row, int style, String text, Runnable changed) {
		Button button = new Button(row, style);
		button.setText(text);
		button.addListener(SWT.Selection, event -> changed.run());
		return button;
	}

	private void fill() {
		if (session == null) {
			check();
			return;
		}
		List<?> wanted = switch (format()) {
		case CorpusExporter texts -> texts.files();
		case MapExporter data -> output.maps();
		case FigureExporter figures -> output.figures();
		};
		if (!wanted.equals(list.getInput())) {
			list.setInput(wanted);
			list.setAllChecked(true);
		}
		for (Button option : List.of(title, legend, references, dark))
			option.setEnabled(isFigures());
		if (!wanted.isEmpty() && list.getStructuredSelection().isEmpty())
			list.getTable().select(0);
		show();
		check();
	}

	private void show() {
		Object item = list.getStructuredSelection().getFirstElement();
		if (item instanceof Figure figure)
			draw(figure, options(), ++asked);
		else if (item instanceof String file && Output.isText(file))
			preview.text(output.text(file));
		else if (item instanceof String file)
			preview.say(file + " holds all tables, one a sheet; a spreadsheet shows it.");
	}

	/** A map without a saved layout takes seconds to place, so it is drawn in the background. */
	private void draw(Figure figure, FigureOptions options, int request) {
		preview.say("Drawing " + figure.label() + " ...");
		Display display = getShell().getDisplay();
		Job job = Job.createSystem("Preview of " + figure.name(), (ICoreRunnable) monitor -> {
			byte[] picture = request == asked ? picture(figure, options) : null;
			if (picture != null)
				display.asyncExec(() -> {
					if (request == asked && !getControl().isDisposed())
						preview.figure(picture);
				});
		});
		job.schedule();
	}

	private byte[] picture(Figure figure, FigureOptions options) {
		try {
			return output.picture(figure, options, 2 * PngWriter.SCREEN);
		} catch (IOException problem) {
			EvadeUi.log("The preview could not be made: " + problem.getMessage(), problem);
			return null;
		}
	}

	private FigureOptions options() {
		return new FigureOptions(dark.getSelection() ? Theme.DARK : Theme.PRINT, title.getSelection(), legend.getSelection(),
				references.getSelection());
	}

	private void check() {
		String reason = reason();
		setErrorMessage(reason);
		setPageComplete(reason == null);
	}

	private String reason() {
		if (session == null)
			return "There is no open corpus to export.";
		if (list.getCheckedElements().length == 0)
			return "Choose at least one " + (format() instanceof CorpusExporter ? "file." : "map.");
		if (folder.getText().isBlank())
			return "Choose a folder.";
		try {
			Path.of(folder.getText());
			return null;
		} catch (InvalidPathException wrong) {
			return "'" + folder.getText() + "' is not a folder name.";
		}
	}

	/** What is written, as chosen now. */
	Writing writing() {
		Path target = Path.of(folder.getText().trim());
		switch (format()) {
		case CorpusExporter texts -> {
			List<String> chosen = chosen(String.class);
			return () -> output.writeTexts(target, texts, chosen);
		}
		case MapExporter data -> {
			List<Figure> chosen = chosen(Figure.class);
			return () -> output.writeMaps(target, chosen, data);
		}
		case FigureExporter figures -> {
			List<Figure> chosen = chosen(Figure.class);
			FigureOptions options = options();
			return () -> {
				output.writeFigures(target, chosen, options, figures);
				return "";
			};
		}
		}
	}

	private <T> List<T> chosen(Class<T> type) {
		return Arrays.stream(list.getCheckedElements()).map(type::cast).toList();
	}

	/** Keeps the folder for the next time. */
	Runnable remember() {
		String chosen = folder.getText().trim();
		return () -> EditorPreferences.store().setValue(FOLDER, chosen);
	}
}
