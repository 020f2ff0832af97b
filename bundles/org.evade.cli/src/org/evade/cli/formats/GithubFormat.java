/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.formats;

import java.io.IOException;
import java.io.Writer;

import org.evade.checks.Finding;

/** Workflow commands that a GitHub action shows beside the changed lines. */
final class GithubFormat implements ReportFormat {
	@Override
	public void write(ValidationResult outcome, Writer out, boolean colours) throws IOException {
		for (Finding finding : outcome.report().findings())
			out.write("::" + level(finding) + " file=" + property(finding.file()) + ",line=" + finding.place().line()
					+ ",col="
					+ finding.place().column() + ",title=" + property(finding.rule()) + "::" + data(finding.message())
					+ "\n");
		out.write(TextFormat.summary(outcome) + "\n");
	}

	private static String level(Finding finding) {
		return switch (finding.severity()) {
		case ERROR -> "error";
		case WARNING -> "warning";
		case INFO, INCOMPLETE -> "notice";
		};
	}

	private static String data(String text) {
		return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
	}

	private static String property(String text) {
		return data(text).replace(":", "%3A").replace(",", "%2C");
	}
}
