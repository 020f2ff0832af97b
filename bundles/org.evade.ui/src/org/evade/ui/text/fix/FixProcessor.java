/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.evade.checks.Finding;
import org.evade.language.ide.fix.Fix;
import org.evade.language.ide.fix.QuickAssists;
import org.evade.language.ide.fix.QuickFixes;
import org.evade.ui.text.EditedFile;

/** What Ctrl+1 offers: repairs of the findings at the caret, then other changes of what stands there. */
public final class FixProcessor implements IQuickAssistProcessor {
	private final Supplier<EditedFile> edited;
	private boolean busy;

	/**
	 * @param edited
	 *            gives the file of the editor, or null
	 */
	public FixProcessor(Supplier<EditedFile> edited) {
		this.edited = edited;
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation instanceof FindingAnnotation finding && finding.isQuickFixable();
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return edited.get() != null;
	}

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		EditedFile file = edited.get();
		ISourceViewer viewer = context.getSourceViewer();
		if (file == null)
			return null;
		int offset = context.getOffset(), length = Math.max(0, context.getLength());
		String text = viewer.getDocument().get();
		List<Finding> all = file.session().findings(file.path(), text), touched = touching(all, offset, offset + length);
		List<Finding> asked = touched.isEmpty() ? inLine(viewer, all, offset) : touched;
		Set<String> labels = new LinkedHashSet<>();
		List<ICompletionProposal> items = new ArrayList<>();
		busy = file.readSoon(corpus -> {
			List<Fix> offered = new ArrayList<>();
			for (Finding finding : asked)
				offered.addAll(QuickFixes.of(corpus, file.path(), text, finding));
			int fixes = offered.size();
			offered.addAll(QuickAssists.at(corpus, file.path(), text, offset, length));
			for (int i = 0; i < offered.size(); i++)
				if (labels.add(offered.get(i).label()))
					items.add(new FixItem(file, offered.get(i), text, i < fixes));
			return offered;
		}).isEmpty();
		return items.isEmpty() ? null : items.toArray(ICompletionProposal[]::new);
	}

	/** Findings that a part of the text touches, errors first. */
	private static List<Finding> touching(List<Finding> findings, int from, int to) {
		return findings.stream().filter(finding -> finding.place().offset() <= to && finding.place().offset() + finding.place().length() >= from)
				.sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::message)).toList();
	}

	/** With the caret beside what is wrong, the findings of its line count. */
	private static List<Finding> inLine(ISourceViewer viewer, List<Finding> findings, int offset) {
		try {
			var line = viewer.getDocument().getLineInformationOfOffset(offset);
			return touching(findings, line.getOffset(), line.getOffset() + line.getLength());
		} catch (BadLocationException gone) {
			return List.of();
		}
	}

	@Override
	public String getErrorMessage() {
		return busy ? "The corpus is being read: try again in a moment" : "Nothing to repair or change here";
	}
}
