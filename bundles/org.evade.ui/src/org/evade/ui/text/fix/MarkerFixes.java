/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.fix;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.evade.checks.Finding;
import org.evade.language.ide.fix.Fix;
import org.evade.language.ide.fix.QuickFixes;
import org.evade.ui.corpus.ProblemMarkers;
import org.evade.ui.icons.Icons;
import org.evade.ui.text.EditedFile;

/** Repairs of the Problems view: the same as in the text. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {
	@Override
	public boolean hasResolutions(IMarker marker) {
		EditedFile file = file(marker);
		return file != null && finding(marker, file).map(finding -> QuickFixes.mayFix(finding.rule(), finding.fixes())).orElse(false);
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		EditedFile file = file(marker);
		if (file == null)
			return new IMarkerResolution[0];
		String text = file.text();
		return file.read(corpus -> CurrentFinding.fixes(file.session(), corpus, file.path(), rule(marker), object(marker), message(marker), start(marker)))
				.stream().map(fix -> new Resolution(file, fix, text)).toArray(IMarkerResolution[]::new);
	}

	private static EditedFile file(IMarker marker) {
		return marker.getResource() instanceof IFile file ? EditedFile.of(file) : null;
	}

	private static Optional<Finding> finding(IMarker marker, EditedFile file) {
		return CurrentFinding.of(file.session().findings(file.path(), file.text()), rule(marker), object(marker), message(marker), start(marker));
	}

	private static String rule(IMarker marker) {
		return marker.getAttribute(ProblemMarkers.RULE, "");
	}

	private static String object(IMarker marker) {
		return marker.getAttribute(ProblemMarkers.OBJECT, "");
	}

	private static String message(IMarker marker) {
		return marker.getAttribute(IMarker.MESSAGE, "");
	}

	private static int start(IMarker marker) {
		return marker.getAttribute(IMarker.CHAR_START, -1);
	}

	private record Resolution(EditedFile file, Fix fix, String text) implements IMarkerResolution2 {
		@Override
		public String getLabel() {
			return fix.label();
		}

		@Override
		public String getDescription() {
			return FixPreview.of(file, fix, text);
		}

		@Override
		public Image getImage() {
			return Icons.of("fix");
		}

		@Override
		public void run(IMarker marker) {
			FixRunner.run(file.session(), fix);
		}
	}
}
