/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.fix;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.evade.checks.Finding;
import org.evade.editing.operations.Refused;
import org.evade.editing.text.Change;
import org.evade.language.ide.fix.Fix;
import org.evade.language.ide.fix.QuickFixes;
import org.evade.language.load.Corpus;
import org.evade.ui.corpus.ProblemMarkers;
import org.evade.ui.icons.Icons;
import org.evade.ui.text.EditedFile;
import org.evade.ui.text.Refusals;
import org.evade.ui.text.typing.DocumentEdits;

/** Repairs of the Problems view: the same as in the text. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {
	@Override
	public boolean hasResolutions(IMarker marker) {
		return finding(marker).map(finding -> QuickFixes.mayFix(finding.rule(), finding.fixes())).orElse(false);
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		EditedFile file = file(marker);
		Optional<Finding> finding = finding(marker);
		if (file == null || finding.isEmpty())
			return new IMarkerResolution[0];
		String text = file.session().model().text(file.path());
		List<Fix> fixes = file.read(corpus -> fixes(corpus, file, text, finding.get()));
		return fixes.stream().map(fix -> new Resolution(file, fix, text)).toArray(IMarkerResolution[]::new);
	}

	private static List<Fix> fixes(Corpus corpus, EditedFile file, String text, Finding finding) {
		return QuickFixes.of(corpus, file.path(), text, finding.rule(), finding.place(), finding.message(), finding.fixes());
	}

	private static EditedFile file(IMarker marker) {
		return marker.getResource() instanceof IFile file ? EditedFile.of(file) : null;
	}

	private static Optional<Finding> finding(IMarker marker) {
		EditedFile file = file(marker);
		if (file == null)
			return Optional.empty();
		int start = marker.getAttribute(IMarker.CHAR_START, -1);
		String rule = marker.getAttribute(ProblemMarkers.RULE, ""), message = marker.getAttribute(IMarker.MESSAGE, "");
		return file.session().findings(file.path()).stream().filter(finding -> finding.rule().equals(rule)
				&& finding.place().offset() == start && finding.message().equals(message)).findFirst();
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
			try {
				file.session().apply(new Change(fix.label(), DocumentEdits.files(fix.edits())));
			} catch (Refused refused) {
				Refusals.show(Display.getCurrent().getActiveShell(), fix.label(), refused);
			}
		}
	}
}
