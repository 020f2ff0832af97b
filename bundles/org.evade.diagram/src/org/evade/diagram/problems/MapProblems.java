/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.problems;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.checks.Finding;
import org.evade.checks.Severity;
import org.evade.diagram.model.Key;
import org.evade.diagram.model.SnapshotReader;
import org.evade.diagram.session.MapSession;
import org.evade.diagram.ui.MapPane;
import org.evade.diagram.view.FeedbackLayer.Badge;
import org.evade.model.MapDiagram;
import org.evade.model.MapElement;
import org.evade.model.Named;
import org.evade.ui.corpus.CorpusSession;

/** Findings of the checks on the elements of a map: each belongs to the innermost element whose text it lies in. */
public final class MapProblems {
	private record Range(String id, int from, int to) {
		int length() {
			return to - from;
		}
	}

	private final CorpusSession session;
	private final MapSession mapSession;
	private Map<Key, List<Finding>> byElement = Map.of();

	public MapProblems(CorpusSession session, MapSession mapSession) {
		this.session = session;
		this.mapSession = mapSession;
	}

	/** Reads the findings and marks the elements. */
	public void show(MapPane pane) {
		if (pane == null || pane.isDisposed())
			return;
		Map<Key, List<Finding>> found = new LinkedHashMap<>();
		Path file = mapFile();
		if (file != null) {
			List<Range> ranges = new ArrayList<>();
			String text = session.model().read(corpus -> SnapshotReader.find(corpus, mapSession.map()).map(map -> {
				ranges.addAll(ranges(map));
				return corpus.fileOf(map).text();
			}).orElse(null));
			for (Finding finding : session.findings(file, text)) {
				Range best = null;
				for (Range range : ranges)
					if (range.from <= finding.place().offset() && finding.place().offset() < range.to
							&& (best == null || range.length() < best.length()))
						best = range;
				Key key = best == null ? null : mapSession.snapshot().find(best.id);
				if (key != null)
					found.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
			}
		}
		byElement = found;
		Map<Key, Badge> badges = new HashMap<>();
		found.forEach((key, findings) -> badges.put(key, badge(findings)));
		pane.context().feedback().setBadges(badges);
	}

	private Path mapFile() {
		return mapSession.files().stream().findFirst().orElse(null);
	}

	private static List<Range> ranges(MapDiagram map) {
		List<Range> ranges = new ArrayList<>();
		for (TreeIterator<EObject> all = map.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			INode node = object instanceof MapElement ? NodeModelUtils.findActualNodeFor(object) : null;
			if (node != null && ((Named) object).getName() != null)
				ranges.add(new Range(((Named) object).getName(), node.getOffset(), node.getEndOffset()));
		}
		return ranges;
	}

	private static Badge badge(List<Finding> findings) {
		if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR))
			return Badge.ERROR;
		return findings.stream().anyMatch(finding -> finding.severity() == Severity.WARNING) ? Badge.WARNING : Badge.INFO;
	}

	/** Findings of an element. */
	public List<Finding> findings(Key key) {
		return byElement.getOrDefault(key, List.of());
	}

	/** File in which the findings lie, or null. */
	public Path file() {
		return mapFile();
	}

	/** What is wrong with an element, as sentences. */
	public List<String> of(Key key) {
		return findings(key).stream().map(Finding::message).toList();
	}

	/** What is wrong with an element of the map, by its full name. */
	public List<String> sentences(String element) {
		String prefix = mapSession.map() + ".";
		Key key = element.startsWith(prefix) ? mapSession.snapshot().find(element.substring(prefix.length())) : null;
		return key == null ? List.of() : of(key);
	}
}
