/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;
import org.evade.ui.corpus.CorpusDocumentProvider;
import org.evade.ui.corpus.ProblemMarkers;

/**
 * Documents of the corpus for text editors. Bookmarks and other markers are shown as everywhere; the markers of findings are
 * not, because the editor shows the findings themselves, which are newer while one types.
 */
final class TextDocumentProvider extends CorpusDocumentProvider {
	/** The one provider, so that two editors of a file share its document. */
	static final TextDocumentProvider SHARED = new TextDocumentProvider();

	@Override
	protected IAnnotationModel annotations(IFile file) {
		return new ResourceMarkerAnnotationModel(file) {
			@Override
			protected boolean isAcceptable(IMarker marker) {
				return super.isAcceptable(marker) && !isFinding(marker);
			}
		};
	}

	private static boolean isFinding(IMarker marker) {
		try {
			return ProblemMarkers.TYPE.equals(marker.getType());
		} catch (CoreException gone) {
			return true;
		}
	}
}
