/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.fix;

import java.time.LocalDate;

import org.evade.checks.Model;
import org.evade.checks.RuleCatalogue;
import org.evade.checks.TextDigest;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.edit.TextEdit;
import org.evade.language.ide.access.CorpusAccess;
import org.evade.language.ide.structure.Enclosing;
import org.evade.language.ide.syntax.LineStarts;
import org.evade.model.Named;

/** The statement that accepts a finding, with the reason left to write. */
final class Acceptance {
	private static final String REASON = "why it may stay";

	private Acceptance() {
	}

	static void add(FixContext site, String rule) {
		if (RuleCatalogue.byId(rule) == null || RuleCatalogue.isOfLoader(rule) || !RuleCatalogue.byId(rule).isAcceptable() || rule.startsWith("EXC-") || rule.startsWith("REV-"))
			return;
		Named subject = Model.named(Enclosing.object(site.file(), site.at().offset()));
		while (subject != null && CorpusAccess.name(subject) == null)
			subject = Model.named(subject.eContainer());
		if (subject == null)
			return;
		String full = CorpusAccess.name(subject), namespace = Namespaces.of(subject);
		String name = namespace == null ? full : full.substring(namespace.length() + 1);
		String line = LineStarts.separator(site.text()), text = site.text();
		String statement = "accept " + rule + " on " + IdSyntax.escapeQualified(name) + " because \"" + REASON + "\" by \"\" on "
				+ LocalDate.now() + " while " + TextDigest.of(subject) + line;
		site.add("Accept " + rule + " on " + subject.getName() + " with a reason", 10, REASON,
				TextEdit.insert(text.length(), (text.endsWith("\n") ? "" : line) + line + statement));
	}
}
