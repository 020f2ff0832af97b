/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.fix;

import java.util.List;

import org.evade.language.edit.TextEdit;
import org.evade.language.edit.TextRange;
import org.evade.language.ide.syntax.LineStarts;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;

/** Puts the selected claims into a claim set of their own, so that they can be given another section. */
final class OwnSet {
	private OwnSet() {
	}

	static void add(FixContext site, Claim claim) {
		if (!(claim.eContainer() instanceof ClaimSet set) || set.getClaims().size() < 2)
			return;
		List<Claim> claims = set.getClaims();
		int first = claims.indexOf(claim), last = first;
		while (last + 1 < claims.size() && site.of(claims.get(last + 1)).offset() < site.at().end())
			last++;
		if (first == 0 && last == claims.size() - 1)
			return;
		TextRange whole = site.of(set), from = site.of(claims.get(first)), to = site.of(claims.get(last));
		String text = site.text(), line = LineStarts.separator(text);
		int brace = text.indexOf('{', whole.offset());
		String head = text.substring(whole.offset(), brace + 1);
		String apart = "}" + line + line + head + line;
		int before = LineStarts.start(text, from.offset()), after = LineStarts.next(text, to.end());
		if (!LineStarts.isFirst(text, from.offset()) || !text.substring(to.end(), LineStarts.end(text, to.end())).isBlank())
			return;
		String label = first == last ? "Put the claim into a set of its own" : "Put the claims into a set of their own";
		if (first == 0)
			site.add(label, 25, TextEdit.insert(after, apart));
		else if (last == claims.size() - 1)
			site.add(label, 25, TextEdit.insert(before, apart));
		else
			site.add(label, 25, TextEdit.insert(before, apart), TextEdit.insert(after, apart));
	}
}
