/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.fix;

import java.nio.file.Path;
import java.util.List;

import org.evade.language.edit.TextEdit;
import org.evade.language.edit.TextRange;
import org.evade.language.ide.syntax.Lexed;
import org.evade.language.ide.syntax.LineStarts;
import org.evade.language.load.Corpus;
import org.evade.model.Claim;
import org.evade.model.Drug;
import org.evade.model.Edge;
import org.evade.model.Entity;
import org.evade.model.EvadePackage;
import org.evade.model.EvidenceLevel;
import org.evade.model.Polarity;

/** Small rewritings that the cursor offers without anything being wrong. */
public final class QuickAssists {
	private static final String REASON = "what was looked for and not found";

	private QuickAssists() {
	}

	/**
	 * @param offset
	 *            the cursor, or the start of the selection
	 * @param length
	 *            length of the selection
	 */
	public static List<Fix> at(Corpus corpus, Path file, String text, int offset, int length) {
		FixContext site = new FixContext(corpus, file, text, new TextRange(offset, length));
		if (offset < 0 || !site.isCurrent())
			return List.of();
		Claim claim = site.around(Claim.class);
		if (claim != null)
			claim(site, claim);
		Edge edge = site.around(Edge.class);
		if (edge != null && edge.getClaims().isEmpty())
			EvidenceCandidates.candidates(corpus, edge).forEach(one -> site.add("Show claim " + one.getName(), 60,
					TextEdit.insert(site.of(edge, EvadePackage.Literals.EDGE__TARGET, 0).end(), " with claims " + EvidenceCandidates.written(site,
							one))));
		Entity entity = site.around(Entity.class);
		if (entity != null && claim == null)
			entity(site, entity);
		return site.fixes();
	}

	private static void claim(FixContext site, Claim claim) {
		TextRange at = site.of(claim);
		if (claim.getPolarity() == Polarity.NEGATIVE)
			affirm(site, claim);
		else
			site.add("Negate the claim", 60, REASON, ClauseEdits.add(site.text(), at, "negated because \"" + REASON + "\""));
		clause(site, at, "Add a citation", 55, "cites 1", "1");
		clause(site, at, "Add a measure", 50, "measured endpoint-id 0 % vs 0 %", "endpoint-id");
		clause(site, at, "Add a passage", 45, "passage 0-1", "0-1");
		if (claim.getLevel() == EvidenceLevel.NONE)
			clause(site, at, "Add a level of evidence", 48, "level B", "level B");
		if (claim.getNote() == null)
			clause(site, at, "Add a note", 30, "note \"note\"", "note\"");
		Splitting.add(site, claim);
		Lexed lexed = new Lexed(site.text().substring(at.offset(), at.end()));
		lines(site, at, lexed);
		OwnSet.add(site, claim);
	}

	private static void clause(FixContext site, TextRange at, String label, int relevance, String clause, String blank) {
		site.add(label, relevance, blank, ClauseEdits.add(site.text(), at, clause));
	}

	private static void affirm(FixContext site, Claim claim) {
		TextRange polarity = site.of(claim, EvadePackage.Literals.CLAIM__POLARITY, 0);
		TextRange reason = site.of(claim, EvadePackage.Literals.CLAIM__POLARITY_REASON, 0);
		if (polarity != null)
			site.add("Take the negation back", 60,
					ClauseEdits.remove(site.text(), TextRange.between(polarity.offset(), reason == null ? polarity.end() : reason.end())));
	}

	/** One line to several and back, where no comment is in the way. */
	private static void lines(FixContext site, TextRange at, Lexed lexed) {
		int open = -1, last = lexed.previous(lexed.size());
		for (int token = 0; token < lexed.size() && open < 0; token++)
			if (lexed.text(token).equals("{"))
				open = token;
		if (open < 0 || !lexed.text(last).equals("}") || lexed.next(open) == last)
			return;
		int from = at.offset() + lexed.end(open), to = at.offset() + lexed.start(last);
		String inside = site.text().substring(from, to), line = LineStarts.separator(site.text());
		String indent = LineStarts.indent(site.text(), at.offset());
		if (!inside.contains("\n"))
			site.add("Write it on several lines", 40,
					new TextEdit(from, to - from, line + indent + "  " + inside.strip() + line + indent));
		else if (!inside.contains("//") && !inside.contains("\"\"\"") && !inside.contains("/*"))
			site.add("Write it on one line", 20, new TextEdit(from, to - from, " " + inside.strip().replaceAll("\\s*\\n\\s*", " ")
					+ " "));
	}

	private static void entity(FixContext site, Entity entity) {
		TextRange name = site.of(entity, EvadePackage.Literals.NAMED__NAME, 0);
		if (name == null)
			return;
		if (entity.getLabel() == null)
			site.add("Add a label", 50, entity.getName(), TextEdit.insert(name.end(), " \"" + entity.getName() + "\""));
		if (entity.getSynonyms().isEmpty())
			site.add("Add a synonym", 45, "synonym", TextEdit.insert(site.of(entity).end(), " also \"synonym\""));
		if (entity instanceof Drug drug && drug.getTargets().isEmpty())
			site.add("Add the target", 40, "target", TextEdit.insert(site.of(entity).end(), " targets target"));
	}
}
