/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.evade.diagram.problems.MapProblems;
import org.evade.diagram.session.MapSession;
import org.evade.diagram.ui.MapNavigation;
import org.evade.language.ide.navigate.Navigation;
import org.evade.ui.EvadeUi;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.EditorIds;

/** Opens the text editor at what the map asks for. */
public final class EditorNavigation implements MapNavigation {
	private final CorpusSession session;
	private final MapProblems problems;

	public EditorNavigation(CorpusSession session, MapProblems problems) {
		this.session = session;
		this.problems = problems;
	}

	@Override
	public void showText(String element) {
		session.model().read(corpus -> Navigation.find(corpus, element))
				.ifPresent(location -> show(location.file(), location.offset(), location.length()));
	}

	@Override
	public void showProblem(MapSession mapSession) {
		Optional<Path> broken = mapSession.files().stream().filter(session.model()::broken).findFirst();
		if (broken.isPresent())
			session.model().problems(broken.get()).stream().findFirst()
					.ifPresent(problem -> show(broken.get(), problem.place().offset(), problem.place().length()));
		else
			mapSession.files().stream().filter(session.model().files()::contains).findFirst().ifPresent(file -> show(file, 0, 0));
	}

	@Override
	public List<String> problems(String element) {
		return problems.sentences(element);
	}

	private void show(Path path, int offset, int length) {
		IFile file = session.file(path);
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			var part = page.openEditor(new FileEditorInput(file), EditorIds.TEXT, true,
					IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
			if (part instanceof ITextEditor text)
				text.selectAndReveal(offset, length);
		} catch (PartInitException e) {
			EvadeUi.log("The text of " + file.getName() + " could not be opened", e);
		}
	}
}
