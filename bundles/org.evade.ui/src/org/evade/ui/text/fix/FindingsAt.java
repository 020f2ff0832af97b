/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;

/** The findings at a place of the text. */
public final class FindingsAt {
	private FindingsAt() {
	}

	/** Findings that an offset touches, errors first. */
	public static List<FindingAnnotation> offset(ITextViewer viewer, int offset) {
		return viewer instanceof ISourceViewer source ? range(source.getAnnotationModel(), offset, offset) : List.of();
	}

	/** Findings that touch a part of the text, errors first. */
	public static List<FindingAnnotation> range(IAnnotationModel model, int from, int to) {
		List<FindingAnnotation> found = new ArrayList<>();
		if (model == null)
			return found;
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();)
			if (all.next() instanceof FindingAnnotation annotation) {
				Position at = model.getPosition(annotation);
				if (at != null && !at.isDeleted() && at.getOffset() <= to && at.getOffset() + at.getLength() >= from)
					found.add(annotation);
			}
		found.sort(Comparator.comparing((FindingAnnotation annotation) -> annotation.finding().severity())
				.thenComparing(annotation -> annotation.finding().message()));
		return found;
	}
}
