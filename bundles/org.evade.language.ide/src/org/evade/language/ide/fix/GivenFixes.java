/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.fix;

import java.util.List;

import org.evade.language.conversion.IdSyntax;
import org.evade.language.edit.TextEdit;
import org.evade.language.load.Problem;

/** Repairs that came with a finding: {@code replace:text}, {@code import:namespace}. */
final class GivenFixes {
	private GivenFixes() {
	}

	static void add(FixContext site, String rule, List<String> given) {
		for (String fix : given) {
			int colon = fix.indexOf(':');
			String argument = fix.substring(colon + 1);
			if (fix.startsWith("replace:")) {
				String text = rule.equals(Problem.LINK) ? IdSyntax.escapeQualified(argument) : argument;
				site.add("Change to " + text, 100, new TextEdit(site.at().offset(), site.at().length(), text));
			} else if (fix.startsWith("import:")) {
				site.add("Import namespace " + argument, 100, site.names().importing(argument));
				site.add("Write " + argument + "." + site.written(), 80,
						TextEdit.insert(site.at().offset(), IdSyntax.escapeQualified(argument) + "."));
			}
		}
	}
}
