/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.fix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.checks.Model;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.TextEdit;
import org.evade.language.edit.TextRange;
import org.evade.language.ide.access.CorpusAccess;
import org.evade.language.ide.complete.Names;
import org.evade.language.ide.structure.Enclosing;
import org.evade.language.ide.syntax.Lexed;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;

/** The file and the place that fixes are asked for, and the fixes found so far. */
final class FixContext {
	private final Corpus corpus;
	private final Path path;
	private final ModelFile file;
	private final String text;
	private final TextRange at;
	private final List<Fix> fixes = new ArrayList<>();

	FixContext(Corpus corpus, Path path, String text, TextRange at) {
		this.corpus = corpus;
		this.path = path;
		file = CorpusAccess.file(corpus, path);
		this.text = text;
		this.at = at;
	}

	/** Whether the model is that of the text, so that places in the model are places in the text. */
	boolean isCurrent() {
		return file != null && at.end() <= text.length() && file.text().equals(text);
	}

	/** Whether the place lies in an element of that full name. */
	boolean isWithin(String element) {
		for (EObject at = Enclosing.object(file, at().offset()); at != null; at = at.eContainer())
			if (element.equals(Model.fullName(at)))
				return true;
		return false;
	}

	Corpus corpus() {
		return corpus;
	}

	String text() {
		return text;
	}

	TextRange at() {
		return at;
	}

	Path path() {
		return path;
	}

	ModelFile file() {
		return file;
	}

	/** The text at the place. */
	String written() {
		return text.substring(at.offset(), Math.min(text.length(), at.end()));
	}

	Names names() {
		return new Names(new Lexed(text));
	}

	/** The nearest object of a class around the place, or null. */
	<T> T around(Class<T> kind) {
		EObject object = Enclosing.object(file, at.offset());
		return object == null ? null : Model.around(object, kind);
	}

	/** Where an object is written, without the comments before it. */
	TextRange of(EObject object) {
		INode node = NodeModelUtils.findActualNodeFor(object);
		return node == null ? new TextRange(0, 0) : new TextRange(node.getOffset(), node.getLength());
	}

	/** Where a value of a feature is written, or null. */
	TextRange of(EObject object, EStructuralFeature feature, int index) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
		return index >= nodes.size() ? null : new TextRange(nodes.get(index).getOffset(), nodes.get(index).getLength());
	}

	void add(String label, int relevance, TextEdit... edits) {
		add(label, relevance, null, edits);
	}

	/**
	 * @param blank
	 *            text within the edits that is left to fill in; its first occurrence is selected afterwards
	 */
	void add(String label, int relevance, String blank, TextEdit... edits) {
		List<TextEdit> sorted = TextEdit.sorted(List.of(edits));
		fixes.add(new Fix(label, List.of(FileEdits.edit(path, sorted)), relevance, blank == null ? null : select(sorted, blank), Map.of(path, text)));
	}

	/** Adds an edit of another file. */
	void addElsewhere(String label, int relevance, ModelFile other, TextEdit edit) {
		fixes.add(new Fix(label, List.of(FileEdits.edit(other.path(), List.of(edit))), relevance, null, Map.of(other.path(), other.text())));
	}

	private static TextRange select(List<TextEdit> edits, String blank) {
		int shift = 0;
		for (TextEdit edit : edits) {
			int found = edit.text().indexOf(blank);
			if (found >= 0)
				return new TextRange(edit.offset() + shift + found, blank.length());
			shift += edit.text().length() - edit.length();
		}
		return null;
	}

	List<Fix> fixes() {
		List<Fix> sorted = new ArrayList<>(fixes);
		sorted.sort(Comparator.comparingInt((Fix fix) -> -fix.relevance()));
		Set<List<FileEdits>> seen = new HashSet<>(); // what came with the finding may be found here once more
		sorted.removeIf(fix -> !seen.add(fix.edits()));
		return List.copyOf(sorted);
	}
}
