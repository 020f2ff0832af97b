/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.evade.ui.HelpTopic;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.Debouncer;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.preferences.EditorPreferences;
import org.evade.ui.text.outline.OutlinePage;
import org.evade.ui.text.typing.BracketPairs;
import org.evade.ui.text.typing.HistoryAction;

/** Text editor of .evade files. It edits the shared document of the corpus; undo goes through the history of the corpus. */
public final class EvadeTextEditor extends TextEditor {
	/** Scope of key bindings of this editor. */
	public static final String CONTEXT = "org.evade.ui.text.context";

	/** From a move of the caret to the position in the status line, ms. */
	private static final int STATUS_PAUSE = 30;

	private final List<EditorHelper> helpers = new ArrayList<>();
	private final KeySelection selection = new KeySelection(this);
	private EditedFile edited;
	private OutlinePage outline;
	private ProjectionSupport projection;

	/** An editor without input. */
	public EvadeTextEditor() {
		setDocumentProvider(TextDocumentProvider.SHARED);
	}

	@Override
	protected void initializeEditor() {
		super.initializeEditor();
		IPreferenceStore store = new ChainedPreferenceStore(
				new IPreferenceStore[] { EditorPreferences.store(), EditorsUI.getPreferenceStore(), PlatformUI.getPreferenceStore() });
		setPreferenceStore(store);
		setSourceViewerConfiguration(new EvadeViewerConfiguration(this, store));
		setEditorContextMenuId("#EvadeTextEditorContext");
		setRulerContextMenuId("#EvadeTextRulerContext");
	}

	@Override
	protected void initializeKeyBindingScopes() {
		setKeyBindingScopes(new String[] { CONTEXT, "org.eclipse.ui.textEditorScope" });
	}

	@Override
	protected void doSetInput(IEditorInput input) throws org.eclipse.core.runtime.CoreException {
		helpers.forEach(EditorHelper::disconnect);
		boolean another = edited != null && input != null;
		if (another)
			tellSaveables(SaveablesLifecycleEvent.POST_CLOSE);
		super.doSetInput(input);
		edited = input == null ? null : EditedFile.of(input.getAdapter(IFile.class));
		if (another)
			tellSaveables(SaveablesLifecycleEvent.POST_OPEN);
		if (edited != null && getSourceViewer() != null)
			helpers.forEach(helper -> helper.connect(edited));
	}

	/** The workbench asks for saveables when it opens and closes an editor; in between, as after a rename, it has to be told. */
	private void tellSaveables(int event) {
		getSite().getService(ISaveablesLifecycleListener.class)
				.handleLifecycleEvent(new SaveablesLifecycleEvent(this, event, getSaveables(), false));
	}

	@Override
	protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
		ProjectionViewer viewer = new ProjectionViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(), styles);
		getSourceViewerDecorationSupport(viewer);
		return viewer;
	}

	@Override
	protected void configureSourceViewerDecorationSupport(SourceViewerDecorationSupport support) {
		super.configureSourceViewerDecorationSupport(support);
		support.setCharacterPairMatcher(new BracketPairs());
		support.setMatchingCharacterPainterPreferenceKeys(EditorPreferences.BRACKETS, EditorPreferences.BRACKETS_COLOUR);
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		ProjectionViewer viewer = (ProjectionViewer) getSourceViewer();
		projection = new ProjectionSupport(viewer, getAnnotationAccess(), getSharedColors());
		for (String finding : EvadeViewerConfiguration.FINDINGS)
			projection.addSummarizableAnnotationType(finding);
		projection.install();
		viewer.doOperation(ProjectionViewer.TOGGLE);
		selection.install(getSite());
		ContextMenu.tidy(viewer.getTextWidget());
		Debouncer status = new Debouncer(viewer.getTextWidget(), this::handleCursorPositionChanged); // undo moves the caret without a key
		viewer.getTextWidget().addCaretListener(event -> status.in(STATUS_PAUSE));
		helpers.addAll(EditorHelpers.of(this, viewer, getPreferenceStore()));
		if (edited != null)
			helpers.forEach(helper -> helper.connect(edited));
	}

	@Override
	protected void createUndoRedoActions() {
		setAction(ITextEditorActionConstants.UNDO, new HistoryAction(this::session, false));
		setAction(ITextEditorActionConstants.REDO, new HistoryAction(this::session, true));
	}

	/** Undo and redo depend on what happens anywhere in the corpus. */
	void historyChanged() {
		for (String id : new String[] { ITextEditorActionConstants.UNDO, ITextEditorActionConstants.REDO }) {
			IAction action = getAction(id);
			if (action instanceof HistoryAction history)
				history.update();
		}
	}

	/** The file shown with its corpus; null when there is none. */
	public EditedFile edited() {
		return edited;
	}

	/** The corpus, or null. */
	public CorpusSession session() {
		return edited == null ? null : edited.session();
	}

	/** The document shown. */
	public IDocument document() {
		return getDocumentProvider().getDocument(getEditorInput());
	}

	/** Findings, occurrences and markers of the document. */
	public IAnnotationModel annotations() {
		return getDocumentProvider().getAnnotationModel(getEditorInput());
	}

	/** What is set up for the viewer. */
	EvadeViewerConfiguration configuration() {
		return (EvadeViewerConfiguration) getSourceViewerConfiguration();
	}

	/** The viewer. */
	public ISourceViewer viewer() {
		return getSourceViewer();
	}

	/** Selection of text that says which element it is about. */
	public KeySelection selection() {
		return selection;
	}

	@Override
	public ISelectionProvider getSelectionProvider() {
		return selection.isInstalled() ? selection : super.getSelectionProvider();
	}

	/** The platform's own provider, which knows the text. */
	ISelectionProvider textSelection() {
		return super.getSelectionProvider();
	}

	@Override
	public Saveable[] getSaveables() {
		return edited == null ? super.getSaveables() : new Saveable[] { edited.session().saveable(edited.path()) };
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	protected boolean isPrefQuickDiffAlwaysOn() {
		return false;
	}

	@Override
	protected void editorContextMenuAboutToShow(IMenuManager menu) {
		super.editorContextMenuAboutToShow(menu);
		for (String foreign : new String[] { ITextEditorActionConstants.CONTEXT_PREFERENCES, ITextEditorActionConstants.SHIFT_LEFT,
				ITextEditorActionConstants.SHIFT_RIGHT })
			menu.remove(foreign);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == HelpTopic.class && getSourceViewer() != null)
			return type.cast(StatementTopic.at(getSourceViewer().getDocument(), getSourceViewer().getSelectedRange().x));
		if (type == IContentOutlinePage.class)
			return type.cast(outline());
		if (type == ElementKey.class)
			return type.cast(selection.key());
		T adapter = projection == null || getSourceViewer() == null ? null : projection.getAdapter(getSourceViewer(), type);
		return adapter != null ? adapter : super.getAdapter(type);
	}

	private OutlinePage outline() {
		if (outline == null || outline.isDisposed())
			outline = new OutlinePage(this);
		return outline;
	}

	@Override
	public void dispose() {
		helpers.forEach(EditorHelper::disconnect);
		helpers.forEach(EditorHelper::dispose);
		helpers.clear();
		super.dispose();
	}
}
