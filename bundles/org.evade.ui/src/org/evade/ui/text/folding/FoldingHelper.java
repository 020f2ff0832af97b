/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.evade.language.ide.structure.FoldRegion;
import org.evade.language.ide.structure.FoldRegions;
import org.evade.ui.preferences.EditorPreferences;
import org.evade.ui.text.EditedFile;
import org.evade.ui.text.EditorHelper;

/** Keeps what can be folded up to date; what is folded stays folded while one types elsewhere. */
public final class FoldingHelper implements EditorHelper, IDocumentListener {
	private static final int PAUSE = 300;

	private final ProjectionViewer viewer;
	private final IPreferenceStore preferences;
	private IDocument document;
	private int asked;

	/**
	 * @param viewer
	 *            viewer that folds
	 * @param preferences
	 *            whether the user wants it
	 */
	public FoldingHelper(ProjectionViewer viewer, IPreferenceStore preferences) {
		this.viewer = viewer;
		this.preferences = preferences;
	}

	@Override
	public void connect(EditedFile file) {
		document = viewer.getDocument();
		if (document == null)
			return;
		document.addDocumentListener(this);
		later(50);
	}

	@Override
	public void disconnect() {
		if (document != null)
			document.removeDocumentListener(this);
		document = null;
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// the new text is not there yet
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		later(PAUSE);
	}

	private void later(int pause) {
		int request = ++asked;
		viewer.getTextWidget().getDisplay().timerExec(pause, () -> {
			if (request == asked && document != null && viewer.getTextWidget() != null)
				update();
		});
	}

	private void update() {
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		if (model == null)
			return;
		List<FoldRegion> folds = preferences.getBoolean(EditorPreferences.FOLDING) ? FoldRegions.of(document.get()) : List.of();
		Map<Position, FoldRegion> wanted = new HashMap<>();
		for (FoldRegion fold : folds)
			wanted.put(new Position(fold.offset(), fold.length()), fold);
		List<Annotation> gone = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			Position at = model.getPosition(annotation);
			if (at == null || wanted.remove(new Position(at.getOffset(), at.getLength())) == null)
				gone.add(annotation);
		}
		Map<Annotation, Position> come = new HashMap<>();
		wanted.forEach((position, fold) -> come.put(new ProjectionAnnotation(false), position));
		if (!gone.isEmpty() || !come.isEmpty())
			model.modifyAnnotations(gone.toArray(Annotation[]::new), come, new Annotation[0]);
	}
}
