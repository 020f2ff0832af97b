/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.navigate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.evade.language.ide.navigate.Occurrence;
import org.evade.language.ide.navigate.Occurrences;
import org.evade.ui.preferences.EditorPreferences;
import org.evade.ui.text.EditedFile;
import org.evade.ui.text.EditorHelper;
import org.evade.ui.text.EvadeTextEditor;

/** Marks the other places of the name at the caret. Marks stay while the caret stands on nothing. */
public final class OccurrenceMarks implements EditorHelper {
	private static final String READ = "org.evade.ui.occurrence";
	private static final String DECLARED = "org.evade.ui.occurrence.declared";
	private static final int PAUSE = 180;

	private final EvadeTextEditor editor;
	private final IPreferenceStore preferences;
	private final ISelectionChangedListener caret = event -> later();
	private Annotation[] shown = new Annotation[0];
	private EditedFile file;
	private int asked;

	/**
	 * @param editor
	 *            editor whose caret counts
	 * @param preferences
	 *            whether the user wants it
	 */
	public OccurrenceMarks(EvadeTextEditor editor, IPreferenceStore preferences) {
		this.editor = editor;
		this.preferences = preferences;
		((IPostSelectionProvider) editor.getSelectionProvider()).addPostSelectionChangedListener(caret);
	}

	@Override
	public void connect(EditedFile next) {
		file = next;
		later();
	}

	@Override
	public void disconnect() {
		show(List.of());
		file = null;
	}

	private void later() {
		int request = ++asked;
		if (editor.viewer() != null && editor.viewer().getTextWidget() != null)
			editor.viewer().getTextWidget().getDisplay().timerExec(PAUSE, () -> {
				if (request == asked)
					ask();
			});
	}

	private void ask() {
		if (file == null || editor.viewer() == null || editor.viewer().getTextWidget() == null)
			return;
		if (!preferences.getBoolean(EditorPreferences.OCCURRENCES)) {
			show(List.of());
			return;
		}
		EditedFile now = file;
		int request = asked, offset = ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset();
		long stamp = stamp();
		now.show("Occurrences", editor.viewer().getTextWidget(), corpus -> Occurrences.at(corpus, now.path(), offset), found -> {
			if (request == asked && stamp == stamp() && now.equals(file))
				show(found);
		});
	}

	private long stamp() {
		return editor.document() instanceof IDocumentExtension4 stamped ? stamped.getModificationStamp() : 0;
	}

	private void show(List<Occurrence> occurrences) {
		IAnnotationModel model = editor.getEditorInput() == null ? null : editor.annotations();
		if (!(model instanceof IAnnotationModelExtension exchange) || occurrences.isEmpty() && shown.length == 0)
			return;
		Map<Annotation, Position> marks = new HashMap<>();
		for (Occurrence occurrence : occurrences)
			marks.put(occurrence.declares() ? new Annotation(DECLARED, false, "declared here")
					: new Annotation(READ, false, "used here"),
					new Position(occurrence.offset(), occurrence.length()));
		exchange.replaceAnnotations(shown, marks);
		shown = marks.keySet().toArray(Annotation[]::new);
	}
}
