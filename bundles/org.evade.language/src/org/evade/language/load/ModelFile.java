/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.evade.model.Document;
import org.evade.model.EvadeFactory;

/** One file of a corpus with its model and what is wrong with it. */
public final class ModelFile {
	private final Path path;
	private final String name;
	private final XtextResource resource;
	private final List<Problem> unreadable;

	ModelFile(Path path, String name, XtextResource resource, List<Problem> unreadable) {
		this.path = path;
		this.name = name;
		this.resource = resource;
		this.unreadable = unreadable;
	}

	/** Where the file lies. */
	public Path path() {
		return path;
	}

	/** The file as the user named it, with forward slashes. */
	public String name() {
		return name;
	}

	/** The resource that holds text, nodes and model. */
	public XtextResource resource() {
		return resource;
	}

	/** The model; an empty one when nothing could be read. */
	public Document document() {
		for (EObject root : resource.getContents())
			if (root instanceof Document document)
				return document;
		return EvadeFactory.eINSTANCE.createDocument();
	}

	/** The text as read; statements that cannot be parsed are blank in it. */
	public String text() {
		return resource.getParseResult() == null ? "" : resource.getParseResult().getRootNode().getText();
	}

	/** Whether the file was read and parsed without a mistake of form. */
	public boolean isWellFormed() {
		return unreadable.isEmpty() && resource.getParseResult() != null && !resource.getParseResult().hasSyntaxErrors();
	}

	/** What keeps the file from being understood, in order of place. */
	public List<Problem> problems() {
		List<Problem> problems = new ArrayList<>(unreadable);
		for (Diagnostic error : resource.getErrors())
			problems.add(problem(name, resource, error));
		problems.sort(Comparator.comparingInt((Problem p) -> p.place().offset()).thenComparing(Problem::message));
		return problems;
	}

	/** A message of the parser or the linker as a problem of the file. */
	static Problem problem(String file, XtextResource resource, Diagnostic error) {
		if (!(error instanceof AbstractDiagnostic known))
			return new Problem(file, Place.START, Problem.SYNTAX, "", error.getMessage(), List.of());
		Place place = Place.at(resource.getParseResult().getRootNode(), known.getOffset(), known.getLength());
		String code = error instanceof UndeclaredName ? Problem.LINK : Problem.SYNTAX;
		List<String> fixes = known.getData() == null ? List.of() : List.of(known.getData());
		return new Problem(file, place, code, "", error.getMessage(), fixes);
	}
}
