/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.plan;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.evade.editing.operations.Refused;
import org.evade.language.load.ModelFile;
import org.evade.model.Statement;

/** Puts new statements into a file. */
public final class StatementPlan {
	private final ChangeBuilder draft;

	/** Adds to a draft. */
	public StatementPlan(ChangeBuilder draft) {
		this.draft = draft;
	}

	/**
	 * Adds a statement at the end of a file, one empty line below what is there; after a statement of one line without one.
	 *
	 * @param text
	 *            text with {@code \n} between its lines, not indented
	 */
	public void append(ModelFile file, String text) throws Refused {
		String before = file.text(), newline = SourceLines.newline(before);
		List<Statement> statements = file.document().getStatements();
		boolean together = !text.contains("\n") && !statements.isEmpty() && isShort(statements.getLast())
				&& new WrittenObject(statements.getLast()).end() == before.stripTrailing().length();
		String gap = before.isBlank() ? "" : before.endsWith("\n") ? together ? "" : newline : together ? newline : newline
				+ newline;
		draft.insert(file, before.length(), gap + text.replace("\n", newline) + newline);
	}

	/** Adds a statement behind the last one of its kind in the file, or at its end. */
	public void add(ModelFile file, String text, Class<? extends EObject> kind) throws Refused {
		Statement last = null;
		for (Statement statement : file.document().getStatements())
			if (kind.isInstance(statement))
				last = statement;
		if (last == null || last == file.document().getStatements().getLast()) {
			append(file, text);
			return;
		}
		WrittenObject anchor = new WrittenObject(last);
		boolean apart = text.contains("\n") || !isShort(last);
		new Insertion(draft).after(file, anchor.start(), anchor.end(), (apart ? "\n" : "") + text);
	}

	private static boolean isShort(Statement statement) {
		return !new WrittenObject(statement).text().contains("\n");
	}
}
