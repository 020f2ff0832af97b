/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;

/**
 * Documents of the shared file buffers. Bookmarks and other markers are shown as everywhere; the markers of findings are not,
 * because the editor shows the findings themselves, which are newer while one types.
 */
final class CorpusDocumentProvider extends TextFileDocumentProvider {
	/** Type of the markers that stand for findings in the Problems view. */
	static final String FINDING_MARKER = "org.evade.ui.problem";

	@Override
	protected IAnnotationModel createAnnotationModel(IFile file) {
		return new ResourceMarkerAnnotationModel(file) {
			@Override
			protected boolean isAcceptable(IMarker marker) {
				return super.isAcceptable(marker) && !FINDING_MARKER.equals(typeOf(marker));
			}
		};
	}

	private static String typeOf(IMarker marker) {
		try {
			return marker.getType();
		} catch (org.eclipse.core.runtime.CoreException gone) {
			return FINDING_MARKER;
		}
	}
}
