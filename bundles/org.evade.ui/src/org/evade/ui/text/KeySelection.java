/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text;

import java.util.Objects;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.ui.IWorkbenchPartSite;
import org.evade.editing.live.ModelDelta;
import org.evade.language.ide.navigate.Navigation;
import org.evade.ui.corpus.CorpusListener;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.corpus.SelectionSource;

/** Publishes what the caret stands in: the text at once, the element as soon as the model has been asked. */
public final class KeySelection extends SelectionSource implements EditorHelper, CorpusListener {
	private static final int PAUSE = 120;

	private final EvadeTextEditor editor;
	private ISelectionProvider text;
	private EditedFile file;
	private ElementKey key;
	private int asked;

	KeySelection(EvadeTextEditor editor) {
		this.editor = editor;
	}

	void install(IWorkbenchPartSite site) {
		text = editor.textSelection();
		text.addSelectionChangedListener(event -> tellAtOnce());
		((IPostSelectionProvider) text).addPostSelectionChangedListener(event -> caretMoved());
		site.setSelectionProvider(this);
	}

	boolean isInstalled() {
		return text != null;
	}

	/** The element that the caret stood in when the model was asked last, or null. */
	public ElementKey key() {
		return key;
	}

	@Override
	public void connect(EditedFile shown) {
		file = shown;
		file.session().addListener(this);
		caretMoved();
	}

	@Override
	public void disconnect() {
		if (file != null)
			file.session().removeListener(this);
		file = null;
		key = null;
	}

	/** The element at the caret may be another now, or have another name, although the caret stays. */
	@Override
	public void modelChanged(ModelDelta delta) {
		askSoon();
	}

	private void caretMoved() {
		tellSettled();
		askSoon();
	}

	private void askSoon() {
		if (file == null || editor.viewer() == null || editor.viewer().getTextWidget() == null)
			return;
		int request = ++asked;
		editor.viewer().getTextWidget().getDisplay().timerExec(PAUSE, () -> {
			if (request == asked)
				ask();
		});
	}

	private void ask() {
		if (file == null || editor.viewer() == null || editor.viewer().getTextWidget() == null)
			return;
		EditedFile now = file;
		int offset = ((ITextSelection) text.getSelection()).getOffset();
		int request = asked;
		now.show("Element at the caret", editor.viewer().getTextWidget(),
				corpus -> Navigation.elementAround(corpus, now.path(), offset), element -> {
					ElementKey next = element.map(now::key).orElse(null);
					if (request != asked || Objects.equals(key, next))
						return;
					key = next;
					tellSettled();
				});
	}

	@Override
	public ISelection getSelection() {
		return text.getSelection() instanceof ITextSelection now && editor.document() != null
				? new ElementTextSelection(editor.document(), now.getOffset(), now.getLength(), key)
				: text.getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		text.setSelection(selection);
	}
}
