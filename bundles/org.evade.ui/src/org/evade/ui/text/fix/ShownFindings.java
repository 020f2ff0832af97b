/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.fix;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.evade.checks.Finding;
import org.evade.ui.text.CorpusHelper;
import org.evade.ui.text.EvadeTextEditor;

/** Shows the findings of the edited file in the rulers and under the text; only what differs is drawn again. */
public final class ShownFindings extends CorpusHelper {
	private final EvadeTextEditor editor;

	/**
	 * @param editor
	 *            its annotation model takes the findings
	 */
	public ShownFindings(EvadeTextEditor editor) {
		this.editor = editor;
	}

	@Override
	protected void connected() {
		show();
	}

	@Override
	public void findingsChanged(Set<Path> files) {
		if (file() != null && files.contains(file().path()))
			show();
	}

	private void show() {
		IAnnotationModel model = editor.annotations();
		if (!(model instanceof IAnnotationModelExtension exchange) || editor.document() == null)
			return;
		String text = editor.document().get();
		int length = text.length();
		Set<Finding> wanted = new HashSet<>(file().session().findings(file().path(), text));
		Set<Annotation> gone = new HashSet<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();)
			if (all.next() instanceof FindingAnnotation shown && !(isInPlace(model, shown) && wanted.remove(shown.finding())))
				gone.add(shown);
		Map<Annotation, Position> come = new HashMap<>();
		for (Finding finding : wanted) {
			int start = Math.min(finding.place().offset(), length);
			come.put(new FindingAnnotation(finding), new Position(start, Math.min(finding.place().length(), length - start)));
		}
		if (!gone.isEmpty() || !come.isEmpty())
			exchange.replaceAnnotations(gone.toArray(Annotation[]::new), come);
	}

	private static boolean isInPlace(IAnnotationModel model, FindingAnnotation shown) {
		Position at = model.getPosition(shown);
		return at != null && at.getOffset() == shown.finding().place().offset()
				&& at.getLength() == shown.finding().place().length();
	}
}
