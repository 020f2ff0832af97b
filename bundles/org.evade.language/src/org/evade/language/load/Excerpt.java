/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;

/** Parts of a text behind a statement that is whole, so that what may only stand at the head of a file is found out. */
final class Excerpt {
	private static final String BEFORE = "gene x\n";

	private record Part(int start, int end) {
	}

	private final List<Part> parts = new ArrayList<>();

	/** Adds a part of the text. */
	Excerpt add(int start, int end) {
		parts.add(new Part(start, Math.max(start, end)));
		return this;
	}

	/** The parts of a text. */
	String of(char[] text) {
		StringBuilder all = new StringBuilder(BEFORE);
		parts.forEach(part -> all.append(text, part.start, part.end - part.start));
		return all.toString();
	}

	/** Problems of the excerpt at their places in the text. */
	List<Problem> placed(List<Problem> errors, INode root) {
		List<Problem> placed = new ArrayList<>(errors.size());
		for (Problem error : errors) {
			Place place = Place.at(root, offset(error.place().offset()), error.place().length());
			placed.add(new Problem(error.file(), place, error.code(), error.object(), error.message(), error.fixes()));
		}
		return placed;
	}

	private int offset(int inside) {
		int left = inside - BEFORE.length();
		for (Part part : parts) {
			int length = part.end - part.start;
			if (left < length || part == parts.get(parts.size() - 1))
				return part.start + Math.clamp(left, 0, length);
			left -= length;
		}
		return 0;
	}

	/** What the parser complains about, in order of place. */
	static List<Problem> errors(String name, XtextResource resource) {
		List<Problem> errors = new ArrayList<>(resource.getErrors().size());
		for (Diagnostic error : resource.getErrors())
			errors.add(ModelFile.problem(name, resource, error));
		errors.sort(Comparator.comparingInt(problem -> problem.place().offset()));
		return errors;
	}
}
