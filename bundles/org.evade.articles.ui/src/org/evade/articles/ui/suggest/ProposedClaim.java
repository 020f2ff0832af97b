/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.suggest;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.articles.suggest.Suggestion;
import org.evade.editing.operations.Refused;
import org.evade.editing.plan.Rehearsal;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.load.ModelFile;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;

/**
 * A proposed claim as it can be written: one claim of the language, an id that is free, and the passage it was proposed for, which no
 * other program needs to write.
 *
 * @param id
 *            its id
 * @param text
 *            the claim
 */
record ProposedClaim(String id, String text) {
	private static final Pattern HEAD = Pattern.compile("^claim\\s+([^\\s:]+)\\s*:");

	/**
	 * @param taken
	 *            whether an id stands for something already
	 * @throws Refused
	 *             when it is no claim, or more than one
	 */
	static ProposedClaim of(Suggestion suggestion, Predicate<String> taken) throws Refused {
		String text = suggestion.text().replace("\r\n", "\n").strip();
		Matcher head = HEAD.matcher(text);
		if (!head.find())
			throw new Refused("It does not begin with 'claim ID:'.");
		Claim claim = parsed(text);
		if (claim.getPassages().isEmpty())
			text = withPassage(text, claim, suggestion.anchor().writtenWithContext());
		else if (claim.getPassages().size() > 1 || claim.getPassages().getFirst().getStart() != suggestion.anchor().span().start())
			throw new Refused("Its passage is another one than it was proposed for.");
		String id = claim.getName(), free = id;
		for (int n = 2; taken.test(free); n++)
			free = id + "-" + n;
		if (!free.equals(id))
			text = text.substring(0, head.start(1)) + IdSyntax.escape(free) + text.substring(head.end(1));
		return new ProposedClaim(free, text);
	}

	private static Claim parsed(String text) throws Refused {
		ModelFile parsed = Rehearsal.parse("claims from x {\n" + text + "\n}");
		if (parsed.document().getStatements().size() != 1 || !(parsed.document().getStatements().getFirst() instanceof ClaimSet set)
				|| set.getClaims().size() != 1)
			throw new Refused("It is not one claim.");
		return set.getClaims().getFirst();
	}

	private static String withPassage(String text, Claim claim, String anchor) throws Refused {
		ICompositeNode node = NodeModelUtils.getNode(claim);
		String written = node == null ? "" : NodeModelUtils.getTokenText(node);
		if (!written.endsWith("}"))
			return text + " {\n  passage " + anchor + "\n}";
		int brace = text.lastIndexOf('}');
		String body = text.substring(0, brace).stripTrailing() + "\n  passage " + anchor + "\n}" + text.substring(brace + 1);
		parsed(body);
		return body;
	}
}
