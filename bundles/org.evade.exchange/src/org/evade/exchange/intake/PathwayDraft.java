/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.layout.Box;
import org.evade.layout.Point;
import org.evade.model.CompartmentKind;
import org.evade.model.EntityType;
import org.evade.model.Relation;

/** What was read from a file of another program, before it becomes text of the language. Ids are those of the file. */
public final class PathwayDraft {
	/** A compartment. */
	static final class DraftRegion {
		final String id;
		String label;
		String parent;
		CompartmentKind kind = CompartmentKind.AREA;
		Box box;

		DraftRegion(String id) {
			this.id = id;
		}
	}

	/** A node and what it shows: one entity, or several nodes together. */
	static final class DraftNode {
		final String id;
		String label = "";
		EntityType type = EntityType.PROCESS;
		final List<String> curies = new ArrayList<>();
		final List<String> synonyms = new ArrayList<>();
		String region;
		Box box;
		final List<String> notes = new ArrayList<>();
		/** Nodes that it stands for; empty for most. */
		final List<String> members = new ArrayList<>();
		/** Facts of an export of ours, by column. */
		Map<String, Object> facts = Map.of();

		DraftNode(String id) {
			this.id = id;
		}
	}

	/** An edge. */
	static final class DraftEdge {
		final String id;
		String source;
		String target;
		Relation relation;
		String label;
		boolean negated;
		final List<String> notes = new ArrayList<>();
		/** Keys of publications. */
		final Set<String> citations = new LinkedHashSet<>();
		List<Point> route = List.of();
		/** Facts of an export of ours, by column. */
		Map<String, Object> facts = Map.of();

		DraftEdge(String id) {
			this.id = id;
		}
	}

	final String file;
	String title = "";
	String source = "";
	String version = "";
	String organism = "";
	String description = "";
	int year;
	final List<String> authors = new ArrayList<>();
	final Map<String, DraftRegion> regions = new LinkedHashMap<>();
	final Map<String, DraftNode> nodes = new LinkedHashMap<>();
	final List<DraftEdge> edges = new ArrayList<>();
	/** Publications by the keys that edges use. */
	final Map<String, BibliographyEntry> publications = new LinkedHashMap<>();
	final IntakeTally tally;

	/**
	 * @param file
	 *            how messages name the file
	 */
	PathwayDraft(String file) {
		this.file = file;
		tally = new IntakeTally(file);
	}

	/** What was taken and what was not. */
	public IntakeTally tally() {
		return tally;
	}

	/** Number of edges. */
	public int edgeCount() {
		return edges.size();
	}

	/** Number of nodes. */
	public int nodeCount() {
		return nodes.size();
	}
}
