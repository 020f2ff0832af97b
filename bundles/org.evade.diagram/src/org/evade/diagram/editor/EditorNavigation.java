/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.evade.diagram.problems.MapProblems;
import org.evade.diagram.session.MapSession;
import org.evade.diagram.ui.MapNavigation;
import org.evade.language.ide.navigate.Navigation;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.Reveal;

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
				.ifPresent(location -> Reveal.inText(session, location));
	}

	@Override
	public void showProblem(MapSession mapSession) {
		Optional<Path> broken = mapSession.files().stream().filter(session.model()::broken).findFirst();
		if (broken.isPresent())
			session.model().problems(broken.get()).stream().findFirst()
					.ifPresent(problem -> Reveal.inText(session, broken.get(), problem.place().offset(), problem.place().length()));
		else
			mapSession.files().stream().filter(session.model().files()::contains).findFirst().ifPresent(file -> Reveal.inText(session, file, 0, 0));
	}

	@Override
	public List<String> problems(String element) {
		return problems.sentences(element);
	}
}
