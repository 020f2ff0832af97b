/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.fix;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.checks.TextDigest;
import org.evade.language.edit.TextEdit;
import org.evade.language.edit.TextRange;
import org.evade.model.AcceptedException;
import org.evade.model.Arm;
import org.evade.model.Citation;
import org.evade.model.ClaimLink;
import org.evade.model.Comparison;
import org.evade.model.Correction;
import org.evade.model.Edge;
import org.evade.model.EvadePackage;
import org.evade.model.LayoutEntry;
import org.evade.model.MeasuredValue;
import org.evade.model.Named;
import org.evade.model.Node;
import org.evade.model.Passage;
import org.evade.model.ReviewRecord;
import org.evade.model.Statement;
import org.evade.model.Trial;

/** Repairs by rule. */
final class RuleFixes {
	private static final String REASON = "why";
	private static final Pattern PASSAGE = Pattern.compile("(: if these are the words,|which stands at [\\d-]+:) write (\\d+-\\d+ sha256:[0-9a-f]{16})$");

	private RuleFixes() {
	}

	static void add(FixContext site, String rule, String message) {
		String text = site.text();
		switch (rule) {
		case "STR-UNCITED", "STR-BASIS", "STR-NEGATED", "REL-SIGNATURE" -> ClaimFixes.add(site, rule);
		case "STR-UNUSED", "STR-UNUSED-PUBLICATION" -> remove(site, "declaration", site.around(Statement.class));
		case "STR-MAP-EMPTY" -> remove(site, "map", site.around(Statement.class));
		case "STR-EDGE-BARE" -> edge(site);
		case "STR-NODE-LONE" -> node(site);
		case "STR-LAYOUT-GONE" -> remove(site, "entry", site.around(LayoutEntry.class));
		case "STR-DUPLICATE-ID" -> rename(site);
		case "STR-ACKNOWLEDGE" -> {
			ClaimLink link = site.around(ClaimLink.class);
			if (link != null)
				site.add("Add a reason", 90, REASON,
						TextEdit.insert(site.of(link, EvadePackage.Literals.CLAIM_LINK__CLAIM, 0).end(), " because \"" + REASON + "\""));
		}
		case "REF-CITED-TWICE" -> {
			Citation citation = site.around(Citation.class);
			if (citation != null)
				site.add("Drop this citation", 90, ClauseEdits.removeValue(text, site.of(citation)));
		}
		case "TRI-ID-TWICE" -> site.add("Drop this registry id", 90, ClauseEdits.removeValue(text, site.at()));
		case "TRI-NO-COMPARATOR" -> comparator(site);
		case "PAS-DIGEST" -> {
			Matcher passage = PASSAGE.matcher(message);
			Passage marked = site.around(Passage.class);
			if (passage.find() && marked != null)
				site.add(passage.group(1).startsWith("which") ? "Follow the marked words" : "Mark these words", 60,
						new TextEdit(site.of(marked).offset(), site.of(marked).length(), passage.group(2)));
		}
		case "MEA-SIGNIFICANCE" -> site.add("Drop the mark", 80, ClauseEdits.remove(text, site.at()));
		case "MEA-CORRECTION" -> remove(site, "correction", site.around(Correction.class));
		case "MEA-UNIT" -> unit(site, message);
		default -> review(site, rule);
		}
	}

	private static void remove(FixContext site, String what, org.eclipse.emf.ecore.EObject object) {
		if (object != null)
			site.add("Remove this " + what, 80, ClauseEdits.remove(site.text(), site.of(object)));
	}

	private static void edge(FixContext site) {
		Edge edge = site.around(Edge.class);
		if (edge == null)
			return;
		EvidenceCandidates.candidates(site.corpus(), edge).forEach(claim -> {
			TextRange behind = site.of(edge, edge.getLabel() == null ? EvadePackage.Literals.EDGE__TARGET
					: EvadePackage.Literals.EDGE__LABEL, 0);
			String name = EvidenceCandidates.written(site, claim);
			site.add("Show claim " + claim.getName(), 90, TextEdit.insert(behind.end(), " with claims " + name));
		});
		remove(site, "edge", edge);
	}

	private static void node(FixContext site) {
		Node node = site.around(Node.class);
		if (node == null)
			return;
		TextRange behind = node.getLabel() != null ? site.of(node, EvadePackage.Literals.NODE__LABEL, 0)
				: node.getShows() != null ? site.of(node.getShows())
						: node.getClaim() != null ? site.of(node, EvadePackage.Literals.NODE__CLAIM, 0)
								: site.of(node, EvadePackage.Literals.NAMED__NAME, 0);
		if (behind != null)
			site.add("Mark " + node.getName() + " as named in the legend only", 80, TextEdit.insert(behind.end(), " legend only"));
		remove(site, "node", node);
	}

	/** Only the declaration: what refers to the id keeps meaning the other object. */
	private static void rename(FixContext site) {
		Named named = site.around(Named.class);
		TextRange at = named == null ? null : site.of(named, EvadePackage.Literals.NAMED__NAME, 0);
		if (at != null)
			site.add("Give this one the id " + named.getName() + "-2", 70, new TextEdit(at.offset(), at.length(), named.getName()
					+ "-2"));
	}

	private static void comparator(FixContext site) {
		Trial trial = site.around(Trial.class);
		if (trial != null)
			for (Arm arm : trial.getArms().reversed())
				site.add("Mark arm " + arm.getName() + " as the comparator", 70, TextEdit.insert(site.of(arm).end(), " comparator"));
	}

	private static void unit(FixContext site, String message) {
		MeasuredValue value = site.around(MeasuredValue.class);
		TextRange unit = value == null ? null : site.of(value, EvadePackage.Literals.MEASURED_VALUE__UNIT, 0);
		if (value == null)
			return;
		if (message.endsWith("it has no unit")) {
			if (unit != null)
				site.add("Drop the unit", 80, ClauseEdits.remove(site.text(), unit));
			return;
		}
		for (String wanted : message.contains("unit %") ? new String[] { "%" } : new String[] { "mo", "wk", "yr", "d" }) {
			TextRange number = site.of(value, EvadePackage.Literals.MEASURED_VALUE__VALUE, 0);
			if (unit != null)
				site.add("Change the unit to " + wanted, 80, new TextEdit(unit.offset(), unit.length(), wanted));
			else if (number != null)
				site.add("Add the unit " + wanted, 80, TextEdit.insert(number.end(), " " + wanted));
		}
	}

	private static void review(FixContext site, String rule) {
		AcceptedException exception = site.around(AcceptedException.class);
		ReviewRecord review = site.around(ReviewRecord.class);
		if (exception == null && review == null || site.around(Comparison.class) != null)
			return;
		TextRange whole = site.of(exception != null ? exception : review);
		switch (rule) {
		case "EXC-IDLE" -> remove(site, "exception", exception);
		case "EXC-DIGEST" -> {
			if (exception != null)
				site.add("Let it expire when the object changes", 90,
						TextEdit.insert(whole.end(), " while " + TextDigest.of(exception.getSubject())));
		}
		case "REV-COMMENT" -> site.add("Add a reason", 90, REASON, TextEdit.insert(whole.end(), " because \"" + REASON + "\""));
		case "REV-UNSIGNED" -> sign(site, exception, review);
		default -> { }
		}
	}

	/** Who and when stand behind the reason of an exception and behind the state of a review. */
	private static void sign(FixContext site, AcceptedException exception, ReviewRecord review) {
		TextRange before = exception != null ? site.of(exception, EvadePackage.Literals.ACCEPTED_EXCEPTION__BECAUSE, 0)
				: site.of(review, EvadePackage.Literals.REVIEW_RECORD__STATE, 0);
		TextRange by = exception != null ? site.of(exception, EvadePackage.Literals.ACCEPTED_EXCEPTION__BY, 0)
				: site.of(review, EvadePackage.Literals.REVIEW_RECORD__CURATOR, 0);
		String date = exception != null ? exception.getDate() : review.getDate();
		String signed = (by == null ? " by \"initials\"" : "") + (date == null ? " on " + LocalDate.now() : "");
		if (before != null && !signed.isEmpty())
			site.add(by == null ? "Sign it" : "Date it", 90, by == null ? "initials" : null,
					TextEdit.insert(by == null ? before.end() : by.end(), signed));
	}
}
