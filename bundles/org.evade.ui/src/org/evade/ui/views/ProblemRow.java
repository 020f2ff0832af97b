/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.checks.Finding;
import org.evade.checks.Severity;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.queries.find.QueryField;
import org.evade.queries.find.QueryFields;
import org.evade.queries.find.Value;
import org.evade.ui.corpus.CorpusSession;

/**
 * A finding in a list.
 *
 * @param path
 *            its file
 * @param file
 *            the file as the user knows it
 * @param element
 *            full name of the element that holds the place, or null when there is none
 */
record ProblemRow(Finding finding, Path path, String file, String element) {
	private static final Map<Severity, String> SEVERITIES = new EnumMap<>(
			Map.of(Severity.ERROR, "Errors", Severity.WARNING, "Warnings", Severity.INFO, "Worth knowing", Severity.INCOMPLETE, "Yet to do"));

	/** What problems can be asked. */
	static final QueryFields<ProblemRow> FIELDS = new QueryFields<>(List.of(
			QueryField.text("problem", "Problem", "What is wrong and what to do.", row -> row.finding().message()),
			QueryField.word("rule", "Rule", "Id of the rule.", row -> row.finding().rule()),
			QueryField.word("about", "About", "What it is about.", row -> row.finding().object()),
			QueryField.word("file", "File", "File.", ProblemRow::file),
			QueryField.number("line", "Line", "Line.", row -> row.finding().place().line()),
			new QueryField<>("severity", "Severity", QueryField.Kind.NAME, "How much it weighs.",
					List.of("Errors", "Warnings", "Worth knowing", "Yet to do"),
					row -> List.of(Value.of(SEVERITIES.get(row.finding().severity()), "", row.finding().severity().word()))),
			QueryField.word("kind", "Kind", "What kind of thing it is about: claim, trial.", row -> row.finding().object().replaceFirst(" \\S+$", ""))));

	/** All findings of a corpus, the gravest first. Only while the model is read. */
	static List<ProblemRow> all(CorpusSession session, Corpus corpus) {
		Map<Path, ModelFile> files = new HashMap<>();
		for (ModelFile file : corpus.files())
			files.put(file.path(), file);
		List<ProblemRow> rows = new ArrayList<>();
		Map<EObject, String> names = new HashMap<>();
		for (Path path : session.model().files().stream().sorted().toList())
			for (Finding finding : session.findings(path, files.containsKey(path) ? files.get(path).text() : session.model().text(path)))
				rows.add(new ProblemRow(finding, path, session.model().name(path), element(files.get(path), finding, object -> names.computeIfAbsent(object, CellText::full))));
		rows.sort(Comparator.comparing(row -> row.finding().severity()));
		return rows;
	}

	/** What holds the place of a finding: the nearest element around it that has a full name. */
	private static String element(ModelFile file, Finding finding, Function<EObject, String> names) {
		if (file == null || file.resource().getParseResult() == null)
			return null;
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.resource().getParseResult().getRootNode(), finding.place().offset());
		for (EObject at = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf); at != null; at = at.eContainer()) {
			String name = names.apply(at);
			if (name != null)
				return name;
		}
		return null;
	}

	/** What is the same finding after another check. */
	Object identity() {
		return List.of(path, finding.rule(), finding.message(), finding.object());
	}
}
