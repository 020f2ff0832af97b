/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.evade.articles.anchor.Anchor;
import org.evade.articles.recognise.Cues;
import org.evade.articles.recognise.Mention;
import org.evade.articles.recognise.ResultNumbers;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.ReferenceMark;
import org.evade.articles.text.SectionText;
import org.evade.articles.text.Span;
import org.evade.model.Modality;
import org.evade.model.ModelSystem;
import org.evade.model.ResistancePhenotype;

/** What a passage tells beside its relations. */
final class PassageFacts {
	private static final Pattern MOUSE = Pattern.compile("(?i)\\b(?:mice|mouse|murine|xenograft|syngeneic)\\b");
	private static final Pattern CELLS = Pattern.compile("(?i)\\bcell lines?\\b");
	private static final Pattern VITRO = Pattern.compile("(?i)\\bin vitro\\b");
	private static final Pattern VIVO = Pattern.compile("(?i)\\b(?:in vivo|animal models?)\\b");
	private static final Pattern HUMAN = Pattern.compile("(?i)\\b(?:patients?|cohorts?|clinical trials?|phase (?:I{1,3}|[123])|meta-?analysis|retrospective(?:ly)?)\\b");
	/** How far behind a passage the mark of its line of thought may stand, in code points. */
	private static final int REACH = 900;

	private final ArticleText text;
	private final Span passage;
	private final List<Mention> mentions;
	private final DraftContext context;
	private final String words;
	private final List<Cues.Cue> cues;
	private final List<String> inherited = new ArrayList<>();
	private final List<Integer> citations;
	private final List<ResistancePhenotype> phenotypes;
	private final List<ModelSystem> systems;
	private final List<String> tumours;

	PassageFacts(ArticleText text, Span passage, List<Mention> mentions, DraftContext context) {
		this.text = text;
		this.passage = passage;
		this.mentions = mentions;
		this.context = context;
		words = text.of(passage);
		cues = Cues.of(text, passage);
		citations = findCitations();
		phenotypes = findPhenotypes();
		systems = findSystems();
		tumours = findTumours();
	}

	Anchor anchor() {
		return Anchor.of(text, passage);
	}

	List<Integer> citations() {
		return citations;
	}

	List<ResistancePhenotype> phenotypes() {
		return phenotypes;
	}

	List<ModelSystem> systems() {
		return systems;
	}

	List<String> tumours() {
		return tumours;
	}

	List<String> inherited() {
		return List.copyOf(inherited);
	}

	private int place(Span span) {
		return text.toChar(span.start()) - text.toChar(passage.start());
	}

	/** Whether a denial stands shortly before a place. */
	boolean denied(int at) {
		return cues.stream().anyMatch(cue -> (cue.denies() || cue.modality() == Modality.NEGATIVE) && place(cue.span()) <= at && at - place(cue.span()) < 40);
	}

	/** How firmly the relation at a place is put: the cue nearest to it, shortly before or at once behind it. */
	Modality modality(int at) {
		Modality nearest = Modality.ASSERTED;
		int best = 80;
		for (Cues.Cue cue : cues) {
			if (cue.denies())
				continue;
			int distance = at - place(cue.span());
			int cost = distance >= 0 ? distance : -2 * distance + 20;
			if (cue.modality() == Modality.OPEN_QUESTION || cue.modality() == Modality.DEFINITION)
				cost /= 3;
			if (cost < best) {
				best = cost;
				nearest = cue.modality();
			}
		}
		return nearest;
	}

	/** Its own marks, the mark right behind it, else the next one of the paragraph. */
	private List<Integer> findCitations() {
		Set<Integer> own = new LinkedHashSet<>();
		ReferenceMark next = null;
		for (ReferenceMark mark : text.structure().marks()) {
			if (passage.covers(mark.span()))
				own.addAll(mark.numbers());
			else if (mark.span().start() >= passage.end() && next == null)
				next = mark;
		}
		if (!own.isEmpty() || next == null || next.span().start() - passage.end() > REACH)
			return List.copyOf(own);
		String between = text.between(passage.end(), next.span().start());
		if (between.length() <= 2)
			return next.numbers();
		int start = passage.end(), end = next.span().start();
		boolean heading = text.structure().sections().stream().anyMatch(each -> each.headingSpan().start() >= start && each.headingSpan().start() < end);
		if (heading || between.matches("(?s).*[.!?][\\d,\\])]*\\s*\n\\s*\n\\s*\\p{Lu}.*"))
			return List.of();
		inherited.add("The citation stands further on in the paragraph");
		return next.numbers();
	}

	private List<ResistancePhenotype> findPhenotypes() {
		List<ResistancePhenotype> found = phenotypes(words);
		if (!found.isEmpty())
			return found;
		if (!context.phenotypes().isEmpty())
			inherited.add("The phenotype is inherited from " + context.origin());
		return context.phenotypes();
	}

	/** The resistance phenotypes that a text tells of. */
	static List<ResistancePhenotype> phenotypes(String words) {
		Set<ResistancePhenotype> found = new LinkedHashSet<>();
		String lower = words.toLowerCase(Locale.ROOT);
		if (lower.matches("(?s).*\\b(?:primary|intrinsic|innate)(?: (?:or|and) \\w+)? (?:drug )?resist.*"))
			found.add(ResistancePhenotype.PRIMARY);
		if (lower.matches("(?s).*\\badaptive(?: \\w+)? resist.*"))
			found.add(ResistancePhenotype.ADAPTIVE);
		if (lower.matches("(?s).*\\b(?:acquired|secondary)(?: (?:or|and) \\w+)? (?:drug )?resist.*"))
			found.add(ResistancePhenotype.SECONDARY);
		return List.copyOf(found);
	}

	private List<ModelSystem> findSystems() {
		List<ModelSystem> found = systems(words);
		if (!found.isEmpty())
			return found;
		if (!context.systems().isEmpty())
			inherited.add("The system is inherited from " + context.origin());
		return context.systems();
	}

	/** In what something was seen, by the words of a text. */
	static List<ModelSystem> systems(String words) {
		Set<ModelSystem> found = new LinkedHashSet<>();
		if (MOUSE.matcher(words).find())
			found.add(ModelSystem.MOUSE_MODEL);
		else if (VIVO.matcher(words).find())
			found.add(ModelSystem.IN_VIVO);
		if (CELLS.matcher(words).find())
			found.add(ModelSystem.CELL_LINE);
		else if (VITRO.matcher(words).find())
			found.add(ModelSystem.IN_VITRO);
		if (found.isEmpty() && HUMAN.matcher(words).find())
			found.add(ModelSystem.HUMAN_COHORT);
		return List.copyOf(found);
	}

	private List<String> findTumours() {
		List<String> found = mentions.stream().filter(each -> each.term().kind().equals("disease")).map(each -> each.term().id()).distinct().toList();
		if (!found.isEmpty() || context.tumours().isEmpty())
			return found;
		inherited.add("The tumour is inherited from " + context.origin());
		return context.tumours();
	}

	/** Endpoint by endpoint: the values behind it, then interval, ratio and p. */
	List<String> measures() {
		List<String> measures = new ArrayList<>();
		List<ResultNumbers.Number> numbers = ResultNumbers.of(text, passage);
		List<Mention> endpoints = mentions.stream().filter(each -> each.term().kind().equals("endpoint")).toList();
		for (int i = 0; i < endpoints.size(); i++) {
			int start = endpoints.get(i).span().end(), end = i + 1 < endpoints.size() ? endpoints.get(i + 1).span().start() : passage.end();
			List<String> values = new ArrayList<>();
			String tail = "", ratio = null;
			for (ResultNumbers.Number number : numbers) {
				if (number.span().start() < start || number.span().start() >= end)
					continue;
				switch (number.kind()) {
				case VALUE -> values.add(number.parts().get(0) + " " + (number.parts().get(1).contains("/") ? "\"" + number.parts().get(1) + "\"" : number.parts().get(1)));
				case INTERVAL -> {
					String interval = number.parts().get(2).equals("NR") ? "" : " " + number.parts().get(0) + " CI " + number.parts().get(1) + " to " + number.parts().get(2);
					if (ratio != null) // it belongs to the number before it
						ratio += interval;
					else if (!values.isEmpty())
						values.set(values.size() - 1, values.getLast() + interval);
				}
				case HAZARD_RATIO -> ratio = number.parts().getFirst();
				case P -> tail = " p " + number.parts().get(0) + " " + number.parts().get(1);
				default -> {
					// counts and ids are of the trial
				}
				}
			}
			String id = endpoints.get(i).term().id();
			if (!values.isEmpty())
				measures.add(id + " " + String.join(" vs ", values) + (ratio == null ? tail : ""));
			if (ratio != null)
				measures.add("hazard ratio " + id + " " + ratio + tail);
		}
		return List.copyOf(measures);
	}
}
