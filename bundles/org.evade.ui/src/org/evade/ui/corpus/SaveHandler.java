/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Save, for editors of a corpus. The workbench's own command disables the window while it saves and loses the keys that are
 * pressed then; this one leaves it usable.
 */
public final class SaveHandler extends AbstractHandler {
	/** Property of an editor: it has unsaved changes. */
	static final String UNSAVED = "org.evade.ui.unsaved";

	@Override
	public Object execute(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		if (editor != null)
			save(List.of(editor), editor.getSite().getPage());
		return null;
	}

	/** Save All. */
	public static final class All extends AbstractHandler {
		@Override
		public Object execute(ExecutionEvent event) {
			IWorkbenchPage page = HandlerUtil.getActiveEditor(event).getSite().getPage();
			for (CorpusSession session : Sessions.open())
				session.saveSoon(session.dirtyFiles());
			save(List.of(page.getDirtyEditors()), page);
			return null;
		}
	}

	/** Whether an editor, or any, has something to save. */
	public static final class Unsaved extends PropertyTester {
		@Override
		public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
			return receiver instanceof IEditorPart editor && (editor.isDirty() || arguments.length > 0
					&& (editor.getSite().getPage().getDirtyEditors().length > 0
							|| Sessions.open().stream().anyMatch(session -> !session.dirtyFiles().isEmpty())));
		}
	}

	private static void save(Collection<IEditorPart> editors, IWorkbenchPage page) {
		Map<CorpusSession, Set<Path>> files = new HashMap<>();
		List<IEditorPart> others = new ArrayList<>();
		for (IEditorPart editor : editors)
			if (editor instanceof ISaveablesSource source)
				for (Saveable saveable : source.getSaveables())
					if (saveable instanceof CorpusSaveable ours)
						files.computeIfAbsent(ours.session(), session -> new HashSet<>(session.dirtyWithoutEditor()))
								.add(ours.file());
					else if (!others.contains(editor))
						others.add(editor);
		files.forEach(CorpusSession::saveSoon);
		for (IEditorPart editor : others)
			page.saveEditor(editor, false);
	}
}
