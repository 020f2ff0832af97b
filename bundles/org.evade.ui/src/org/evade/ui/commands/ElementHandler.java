/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.commands;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.evade.language.ide.navigate.Navigation;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.text.EvadeTextEditor;

/** Command on the selected element, wherever it is selected; in a text the name at the caret counts. */
abstract class ElementHandler extends AbstractHandler {
	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		Optional<ElementKey> key = key(event);
		CorpusSession session = key.map(known -> CorpusSession.of(known.project())).orElse(null);
		if (session != null)
			run(event, session, key.get());
		return null;
	}

	static Optional<ElementKey> key(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof EvadeTextEditor editor && editor.edited() != null) {
			int offset = ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset();
			var file = editor.edited();
			return file.read(corpus -> Navigation.elementAt(corpus, file.path(), offset)).map(file::key);
		}
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		return selection instanceof IStructuredSelection items && items.getFirstElement() instanceof ElementKey key
				? Optional.of(key) : Optional.empty();
	}

	/** Runs the command. */
	abstract void run(ExecutionEvent event, CorpusSession session, ElementKey key) throws ExecutionException;

	static IWorkbenchPage page(ExecutionEvent event) {
		return HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
	}
}
