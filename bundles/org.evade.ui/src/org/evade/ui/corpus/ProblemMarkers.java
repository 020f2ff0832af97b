/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.evade.checks.Finding;
import org.evade.ui.EvadeUi;

/** Findings as markers, for the Problems view and the rulers of the text editor. */
public final class ProblemMarkers {
	/** Type of the markers. */
	public static final String TYPE = "org.evade.ui.problem";
	/** Attribute: id of the rule, or {@code syntax}, {@code link}, {@code file}. */
	public static final String RULE = "rule";
	/** Attribute: what it is about. */
	public static final String OBJECT = "object";

	private final CorpusFiles files;

	ProblemMarkers(CorpusFiles files) {
		this.files = files;
	}

	/** Replaces the markers of files. */
	void update(Set<Path> changed, Function<Path, List<Finding>> findings) {
		IWorkspace workspace = files.file(files.root().resolve("x")).getWorkspace();
		try {
			workspace.run(monitor -> {
				for (Path path : changed)
					replace(files.file(path), findings.apply(path));
			}, null, IWorkspace.AVOID_UPDATE, null);
		} catch (CoreException e) {
			EvadeUi.log("The problems could not be shown", e);
		}
	}

	private static void replace(IFile file, List<Finding> findings) throws CoreException {
		if (!file.isAccessible())
			return;
		try {
			file.deleteMarkers(TYPE, false, IResource.DEPTH_ZERO);
			for (Finding finding : findings)
				file.createMarker(TYPE, attributes(finding));
		} catch (CoreException e) {
			if (file.isAccessible()) // one that went meanwhile needs no markers
				throw e;
		}
	}

	private static Map<String, Object> attributes(Finding finding) {
		int start = finding.place().offset();
		return Map.of(IMarker.MESSAGE, finding.message(), IMarker.SEVERITY, severity(finding), IMarker.LINE_NUMBER,
				finding.place().line(), IMarker.CHAR_START, start, IMarker.CHAR_END, start + finding.place().length(),
				IMarker.LOCATION, "line " + finding.place().line(), RULE, finding.rule(), OBJECT, finding.object());
	}

	private static int severity(Finding finding) {
		return switch (finding.severity()) {
			case ERROR -> IMarker.SEVERITY_ERROR;
			case WARNING -> IMarker.SEVERITY_WARNING;
			default -> IMarker.SEVERITY_INFO;
		};
	}
}
