/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.commands;

import java.util.Optional;

import org.eclipse.jface.text.ITextSelection;
import org.evade.language.ide.navigate.Location;
import org.evade.language.ide.navigate.Navigation;
import org.evade.ui.corpus.Reveal;
import org.evade.ui.text.EditedFile;
import org.evade.ui.text.EvadeTextEditor;

/** Opens the place where the name at the caret is declared. */
public final class GoToDeclarationHandler extends TextHandler {
	@Override
	void run(EvadeTextEditor editor, EditedFile file, ITextSelection selection) {
		Optional<Location> place = file
				.read(corpus -> Navigation.declaration(corpus, file.path(), selection.getOffset()));
		if (place.isEmpty())
			tell(editor, "There is no name at the caret that is declared somewhere");
		else
			Reveal.inText(file.session(), place.get());
	}
}
