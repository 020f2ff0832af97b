/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.complete;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.evade.checks.Model;
import org.evade.checks.Rule;
import org.evade.checks.RuleCatalogue;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.conversion.Quoting;
import org.evade.language.ide.access.CorpusAccess;
import org.evade.language.ide.complete.CompletionContext.Reading;
import org.evade.language.ide.navigate.Match;
import org.evade.language.ide.syntax.AutomatonWalk.Expected;
import org.evade.language.ide.syntax.RuleFrame;
import org.evade.language.ide.syntax.Word;
import org.evade.language.load.ModelFile;
import org.evade.language.parser.antlr.internal.InternalEvadeLexer;
import org.evade.model.Endpoint;
import org.evade.model.Layout;
import org.evade.model.MapDiagram;
import org.evade.model.MapElement;
import org.evade.model.Named;
import org.evade.model.ReferenceList;
import org.evade.model.terms.IdSpace;
import org.evade.model.terms.IdSpaces;
import org.evade.model.terms.ParticipantKind;

/** Prefixes of identifiers, units, numbers, rules, namespaces, ids of a map's elements, dates. */
final class OtherProposals {
	private static final List<String> UNITS = List.of("%", "mo", "wk", "d", "yr");
	private static final Set<String> CURIES = Set.of("curies", "registryIds");

	private final CompletionRequest request;

	OtherProposals(CompletionRequest request) {
		this.request = request;
	}

	void add(Reading reading, Expected expected) {
		Word word = expected.word();
		String feature = String.valueOf(word.feature());
		switch (word.type()) {
		case InternalEvadeLexer.RULE_CURIE -> curie(reading, expected.frame(), feature);
		case InternalEvadeLexer.RULE_NUMBER -> number(reading, expected, feature);
		case InternalEvadeLexer.RULE_ID -> id(reading, expected, feature);
		default -> { }
		}
	}

	private void id(Reading reading, Expected expected, String feature) {
		Word word = expected.word();
		if ("Unit".equals(word.inner()))
			units(reading, expected.frame());
		else if (feature.equals("namespace") && word.rule().equals("Import"))
			namespaces(reading);
		else if (feature.equals("rule"))
			for (Rule rule : RuleCatalogue.all())
				offer(reading, rule.id(), "rule", rule.title(), 0);
		else if (feature.equals("element"))
			elements(reading, expected.frame());
	}

	private void offer(Reading reading, String text, String kind, String detail, int extra) {
		int match = request.match(reading.typed(), text);
		if (match > Match.NONE)
			request.word(reading, text, kind, detail, match + extra);
	}

	private void curie(Reading reading, RuleFrame frame, String feature) {
		if (feature.equals("species")) {
			offer(reading, "NCBITaxon:9606", "prefix", "human", 1);
			offer(reading, "NCBITaxon:10090", "prefix", "mouse", 0);
		}
		if (!CURIES.contains(feature))
			return;
		for (IdSpace space : IdSpaces.all())
			if (fits(space, frame, feature))
				offer(reading, space.prefix() + ":", "prefix", space.name() + ", such as " + space.curie(space.example()), 150);
	}

	private boolean fits(IdSpace space, RuleFrame frame, String feature) {
		if (frame.rule().equals("Publication") || frame.rule().equals("Article"))
			return space.bearer() == IdSpace.Bearer.PUBLICATION;
		if (frame.rule().equals("Trial"))
			return space.kinds().contains(ParticipantKind.TRIAL);
		String type = request.situation().word(frame, "type");
		for (ParticipantKind kind : ParticipantKind.values())
			if (kind.word().equalsIgnoreCase(type == null ? frame.rule() : type))
				return space.kinds().contains(kind);
		return feature.equals("curies");
	}

	private void number(Reading reading, Expected expected, String feature) {
		RuleFrame frame = expected.frame();
		switch (expected.word().rule()) {
		case "Citation" -> new CitationProposals(request).byNumber(reading, frame);
		case "LocalReference" -> {
			if (feature.equals("number") && reading.typed().isEmpty())
				request.word(reading, String.valueOf(nextNumber(frame)), "citation", "next number of the list", 50);
		}
		default -> {
			if (feature.equals("date") && reading.typed().isEmpty())
				request.word(reading, LocalDate.now().toString(), "value", "today", 50);
		}
		}
	}

	private int nextNumber(RuleFrame frame) {
		String article = request.situation().word(frame.around("ReferenceList"), "article");
		return 1 + request.corpus().statements(ReferenceList.class)
				.filter(list -> Model.known(list.getArticle()) && list.getArticle().getName().equals(article))
				.flatMap(list -> list.getReferences().stream()).mapToInt(entry -> entry.getNumber()).max().orElse(0);
	}

	/** The endpoint's own unit first, then those that endpoints have, then the usual ones. */
	private void units(Reading reading, RuleFrame frame) {
		Set<String> units = new LinkedHashSet<>();
		String endpoint = request.situation().word(frame.around("Comparison"), "endpoint");
		List<Endpoint> endpoints = request.corpus().statements(Endpoint.class).filter(e -> e.getUnit() != null).toList();
		endpoints.stream().filter(e -> e.getName().equals(endpoint)).forEach(e -> units.add(e.getUnit()));
		endpoints.forEach(e -> units.add(e.getUnit()));
		units.addAll(UNITS);
		int order = 0;
		for (String unit : units) {
			String written = unit.equals("%") || IdSyntax.isWord(unit) ? IdSyntax.escape(unit) : Quoting.quote(unit);
			int match = Match.of(reading.typed(), written);
			if (match > Match.NONE)
				request.word(reading, written, "unit", "", match + 250 - order);
			order++;
		}
	}

	private void namespaces(Reading reading) {
		Set<String> namespaces = new TreeSet<>();
		for (ModelFile file : request.corpus().files())
			if (file.document().getNamespace() != null && !request.names().sees(file.document().getNamespace()))
				namespaces.add(file.document().getNamespace());
		namespaces.forEach(namespace -> offer(reading, IdSyntax.escapeQualified(namespace), "namespace", "", 50));
	}

	private void elements(Reading reading, RuleFrame frame) {
		String map = request.situation().word(frame.around("Layout"), "map");
		Set<String> placed = new TreeSet<>();
		request.corpus().statements(Layout.class).filter(layout -> Model.known(layout.getMap())
				&& layout.getMap().getName().equals(map))
				.forEach(layout -> layout.getEntries().forEach(entry -> placed.add(entry.getElement())));
		request.corpus().statements(MapDiagram.class).filter(diagram -> diagram.getName() != null && diagram.getName().equals(map))
				.forEach(diagram -> CorpusAccess.named(diagram, named -> element(reading, named, placed)));
	}

	private void element(Reading reading, Named named, Set<String> placed) {
		if (named instanceof MapElement)
			offer(reading, IdSyntax.escape(named.getName()), Model.kind(named), "", placed.contains(named.getName()) ? 0 : 100);
	}
}
