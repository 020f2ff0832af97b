/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.evade.figure.build.MapGraph;
import org.evade.figure.content.MapContent;
import org.evade.language.load.Corpus;
import org.evade.language.naming.EvadeNames;
import org.evade.layout.Geometry;
import org.evade.layout.LayoutReader;
import org.evade.model.Aspect;
import org.evade.model.Edge;
import org.evade.model.Layout;
import org.evade.model.MapDiagram;
import org.evade.model.Node;
import org.evade.model.Participant;
import org.evade.model.ParticipantRef;
import org.evade.model.terms.ParticipantKind;

/** Reads a map out of a corpus. Called under the lock of the live model; what it returns holds no model objects. */
public final class SnapshotReader {
	private static final EvadeNames NAMES = new EvadeNames();

	private SnapshotReader() {
	}

	/** The map of a full name, if it is there. */
	public static Optional<MapDiagram> find(Corpus corpus, String map) {
		return corpus.statements(MapDiagram.class).filter(diagram -> map.equals(name(diagram))).findFirst();
	}

	/** Reads what a map says, without a place for everything. */
	public static Optional<MapDraft> read(Corpus corpus, String map) {
		return find(corpus, map).map(diagram -> read(corpus, diagram, map));
	}

	private static MapDraft read(Corpus corpus, MapDiagram diagram, String name) {
		MapContent content = MapContent.of(corpus, diagram);
		Optional<Geometry> saved = corpus.statements(Layout.class).filter(layout -> layout.getMap() == diagram).findFirst()
				.map(LayoutReader::read);
		Map<String, NodeContent> ends = new LinkedHashMap<>();
		Map<String, List<ClaimSummary>> evidence = new LinkedHashMap<>();
		for (TreeIterator<EObject> all = diagram.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (object instanceof Node node && node.getName() != null)
				ends.putIfAbsent(node.getName(), ends(node));
			else if (object instanceof Edge edge && edge.getName() != null)
				evidence.putIfAbsent(edge.getName(),
						edge.getClaims().stream().filter(claim -> !claim.eIsProxy()).map(ClaimSummaries::read).toList());
		}
		return new MapDraft(name, content, MapGraph.of(content), saved, ends, evidence);
	}

	private static NodeContent ends(Node node) {
		ParticipantRef shown = node.getShows();
		if (shown == null)
			return new NodeContent(null, List.of(), List.of());
		List<String> names = new ArrayList<>();
		List<Set<ParticipantKind>> kinds = new ArrayList<>();
		for (Participant participant : shown.getParticipants())
			if (!participant.eIsProxy()) {
				names.add(name(participant));
				kinds.add(ParticipantKind.of(shown.getAspect() == null ? Aspect.ITSELF : shown.getAspect(), participant));
			}
		return new NodeContent(shown.getAspect(), names, kinds);
	}

	/** Full name of an object, or an empty text. */
	public static String name(EObject object) {
		QualifiedName name = NAMES.getFullyQualifiedName(object);
		return name == null ? "" : name.toString();
	}
}
