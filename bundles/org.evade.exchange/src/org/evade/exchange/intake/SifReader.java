/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.intake;

import java.util.List;
import java.util.Optional;

import org.evade.exchange.intake.PathwayDraft.DraftEdge;
import org.evade.exchange.intake.PathwayDraft.DraftNode;
import org.evade.model.EntityType;
import org.evade.model.Relation;

/** Reads a network in the simple interaction format: source, relation, targets; by tabs when there is any, else by blanks. */
final class SifReader {
	private final PathwayDraft draft;

	SifReader(PathwayDraft draft) {
		this.draft = draft;
	}

	void read(String text) {
		String separator = text.indexOf('\t') >= 0 ? "\t" : "\\s+";
		int number = 0;
		for (String line : text.split("\n")) {
			number++;
			if (line.isBlank())
				continue;
			List<String> parts = List.of(line.strip().split(separator)).stream().map(String::strip).toList();
			if (parts.size() == 2 || parts.stream().anyMatch(String::isEmpty)) {
				draft.tally.left("line", number, "a source, a relation and a target are needed: " + line.strip());
				continue;
			}
			String source = node(parts.getFirst());
			for (String target : parts.subList(Math.min(2, parts.size()), parts.size()))
				edge(number, source, parts.get(1), node(target));
		}
	}

	private String node(String name) {
		if (!draft.nodes.containsKey(name)) {
			DraftNode node = new DraftNode(name);
			node.label = name;
			int colon = name.indexOf(':');
			Optional<String> curie = colon < 1 ? Optional.empty() : DatabaseNames.curie(name.substring(0, colon), name.substring(colon + 1));
			curie.ifPresent(node.curies::add);
			node.type = curie.flatMap(DatabaseNames::type).orElse(name.matches("[A-Z][A-Z0-9-]{1,14}") ? EntityType.GENE : EntityType.PROCESS);
			draft.nodes.put(name, node);
			draft.tally.taken("node");
			if (curie.isEmpty())
				draft.tally.changed(0, name + " has no type in this format: taken as a " + node.type.getLiteral());
		}
		return name;
	}

	private void edge(int line, String source, String word, String target) {
		DraftEdge edge = new DraftEdge("e" + (draft.edges.size() + 1));
		Optional<ForeignRelations.Meant> meant = ForeignRelations.ofWord(word);
		if (meant.isEmpty())
			draft.tally.changed(line, "the relation '" + word + "' is not known: taken as '" + Relation.ASSOCIATED_WITH.getLiteral() + "'");
		boolean turned = meant.isPresent() && meant.get().turned();
		edge.source = turned ? target : source;
		edge.target = turned ? source : target;
		edge.relation = meant.map(ForeignRelations.Meant::relation).orElse(Relation.ASSOCIATED_WITH);
		if (meant.isEmpty())
			edge.label = word;
		draft.edges.add(edge);
		draft.tally.taken("edge");
	}
}
