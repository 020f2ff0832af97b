/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.drafting;

import java.util.HashSet;
import java.util.Set;

import org.evade.articles.recognise.Term;
import org.evade.language.conversion.IdSyntax;

/**
 * How the file that claims are written into names things.
 *
 * @param namespace
 *            its namespace, or null
 * @param imports
 *            namespaces that it imports
 * @param ambiguous
 *            ids that stand for several things in what it sees
 */
public record VisibleNames(String namespace, Set<String> imports, Set<String> ambiguous) {
	/** Everything is named by its id alone. */
	public static final VisibleNames PLAIN = new VisibleNames(null, null, Set.of());

	/** The names of a vocabulary as a file sees them. */
	public static VisibleNames of(String namespace, Set<String> imports, Iterable<Term> terms) {
		Set<String> seen = new HashSet<>(), ambiguous = new HashSet<>();
		for (Term term : terms)
			if (sees(namespace, imports, term) && !seen.add(term.id()))
				ambiguous.add(term.id());
		return new VisibleNames(namespace, Set.copyOf(imports), Set.copyOf(ambiguous));
	}

	private static boolean sees(String namespace, Set<String> imports, Term term) {
		String space = space(term);
		return space.isEmpty() || space.equals(namespace) || imports.contains(space);
	}

	private static String space(Term term) {
		return term.name().length() <= term.id().length() ? "" : term.name().substring(0, term.name().length() - term.id().length() - 1);
	}

	/** Whether the file can name something by its id alone. */
	public boolean sees(Term term) {
		return imports == null || sees(namespace, imports, term) && !ambiguous.contains(term.id());
	}

	/** The name to write. */
	public String written(Term term) {
		return sees(term) ? IdSyntax.escape(term.id()) : IdSyntax.escapeQualified(term.name());
	}
}
