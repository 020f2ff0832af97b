/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text;

import java.util.Map;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.URLHyperlinkDetector;
import org.eclipse.jface.text.information.IInformationPresenter;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.DefaultAnnotationHover;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;
import org.evade.checks.Severity;
import org.evade.ui.preferences.EditorPreferences;
import org.evade.ui.text.assist.PopupSize;
import org.evade.ui.text.assist.ProposalProcessor;
import org.evade.ui.text.colour.ColourPresenter;
import org.evade.ui.text.colour.Palette;
import org.evade.ui.text.fix.FindingAnnotation;
import org.evade.ui.text.fix.FixProcessor;
import org.evade.ui.text.hover.ElementHover;
import org.evade.ui.text.navigate.LinkDetector;
import org.evade.ui.text.typing.HistoryUndo;
import org.evade.ui.text.typing.TypingAssistance;

/** What the text viewer of an editor can do. */
final class EvadeViewerConfiguration extends TextSourceViewerConfiguration {
	/** Annotation types of the findings. */
	static final String[] FINDINGS = { FindingAnnotation.type(Severity.ERROR), FindingAnnotation.type(Severity.WARNING),
			FindingAnnotation.type(Severity.INFO), FindingAnnotation.type(Severity.INCOMPLETE) };

	private final EvadeTextEditor editor;
	private final ColourPresenter presenter;

	EvadeViewerConfiguration(EvadeTextEditor editor, IPreferenceStore preferences) {
		super(preferences);
		this.editor = editor;
		presenter = new ColourPresenter(new Palette(EditorPreferences.store(), false));
	}

	/** What colours the text. */
	ColourPresenter presenter() {
		return presenter;
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		return presenter;
	}

	@Override
	public IReconciler getReconciler(ISourceViewer viewer) {
		return null;
	}

	@Override
	public IUndoManager getUndoManager(ISourceViewer viewer) {
		return new HistoryUndo(editor::session);
	}

	@Override
	public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
		return new IAutoEditStrategy[] { new TypingAssistance(EditorPreferences.store()) };
	}

	@Override
	public IContentAssistant getContentAssistant(ISourceViewer viewer) {
		ContentAssistant assistant = new ContentAssistant(true);
		assistant.setContentAssistProcessor(new ProposalProcessor(editor::edited), IDocument.DEFAULT_CONTENT_TYPE);
		assistant.enableAutoActivation(EditorPreferences.store().getBoolean(EditorPreferences.PROPOSE));
		assistant.setAutoActivationDelay(EditorPreferences.store().getInt(EditorPreferences.PROPOSE_DELAY));
		assistant.enableAutoInsert(true);
		assistant.enableColoredLabels(true);
		assistant.setProposalPopupOrientation(IContentAssistant.PROPOSAL_OVERLAY);
		assistant.setContextInformationPopupOrientation(IContentAssistant.CONTEXT_INFO_ABOVE);
		assistant.setInformationControlCreator(ProposalProcessor.documentation());
		assistant.setRestoreCompletionProposalSize(PopupSize.settings());
		return assistant;
	}

	@Override
	public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
		QuickAssistAssistant assistant = new QuickAssistAssistant();
		assistant.setQuickAssistProcessor(new FixProcessor(editor::edited));
		assistant.setInformationControlCreator(getInformationControlCreator(viewer));
		assistant.enableColoredLabels(true);
		return assistant;
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
		return new ElementHover(editor::edited);
	}

	@Override
	public IInformationPresenter getInformationPresenter(ISourceViewer viewer) {
		return new ElementHover(editor::edited).atCaret();
	}

	@Override
	public IAnnotationHover getAnnotationHover(ISourceViewer viewer) {
		return new DefaultAnnotationHover();
	}

	@Override
	public IHyperlinkDetector[] getHyperlinkDetectors(ISourceViewer viewer) {
		return new IHyperlinkDetector[] { new LinkDetector(editor::edited), new URLHyperlinkDetector() };
	}

	@Override
	public int getTabWidth(ISourceViewer viewer) {
		return 2;
	}

	@Override
	protected Map<String, IAdaptable> getHyperlinkDetectorTargets(ISourceViewer viewer) {
		return Map.of();
	}

	@Override
	public String[] getDefaultPrefixes(ISourceViewer viewer, String contentType) {
		return new String[] { "//", "" };
	}
}
