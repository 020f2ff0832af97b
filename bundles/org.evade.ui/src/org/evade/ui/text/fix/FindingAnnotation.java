/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.fix;

import java.util.Locale;

import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.evade.checks.Finding;
import org.evade.checks.Severity;
import org.evade.language.ide.fix.QuickFixes;

/** A finding in the rulers and under the text. */
public final class FindingAnnotation extends Annotation implements IQuickFixableAnnotation {
	private static final String TYPE = "org.evade.ui.finding.";

	private final Finding finding;

	/**
	 * @param finding
	 *            what was found
	 */
	public FindingAnnotation(Finding finding) {
		super(type(finding.severity()), false, finding.message());
		this.finding = finding;
	}

	/** Type of the annotations of a severity. */
	public static String type(Severity severity) {
		return TYPE + severity.name().toLowerCase(Locale.ROOT);
	}

	/** What was found. */
	public Finding finding() {
		return finding;
	}

	@Override
	public void setQuickFixable(boolean state) {
		// known from the rule
	}

	@Override
	public boolean isQuickFixableStateSet() {
		return true;
	}

	@Override
	public boolean isQuickFixable() {
		return QuickFixes.mayFix(finding.rule(), finding.fixes());
	}
}
