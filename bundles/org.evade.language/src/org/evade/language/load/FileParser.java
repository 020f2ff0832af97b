/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.evade.language.lexer.Tokens;
import org.evade.language.lexer.Tokens.Token;

import com.google.inject.Injector;

/** Parses single files and indexes what they declare; linking is the business of who holds all files. */
public final class FileParser {
	/** No model nests deeper; a parser that follows braces down would run out of stack. */
	private static final int MAX_DEPTH = 100;

	private final IResourceFactory factory;
	private final IDefaultResourceDescriptionStrategy strategy;

	/**
	 * @param injector
	 *            services of the language
	 */
	public FileParser(Injector injector) {
		factory = injector.getInstance(IResourceFactory.class);
		strategy = injector.getInstance(IDefaultResourceDescriptionStrategy.class);
	}

	/**
	 * Parses a text.
	 *
	 * @param path
	 *            file it belongs to; need not exist
	 * @param name
	 *            the file as the user knows it, with forward slashes
	 * @param text
	 *            the text
	 * @return the file, not linked, in no resource set; a broken statement is reported and left out
	 */
	public ModelFile parse(Path path, String name, String text) {
		return parse(path, name, text, new ArrayList<>());
	}

	ModelFile parse(Path path, String name, String text, List<Problem> problems) {
		XtextResource resource = (XtextResource) factory.createResource(uri(path));
		String readable = text;
		if (depth(text) > MAX_DEPTH) {
			problems.add(problem(name, "The file nests more than " + MAX_DEPTH + " braces: is it a model?"));
			readable = "";
		}
		try {
			new StatementRecovery(name, resource, () -> (XtextResource) factory.createResource(uri(path))).load(readable, problems);
		} catch (IOException e) {
			problems.add(problem(name, "The file cannot be read: " + e.getMessage()));
		}
		return new ModelFile(path, name, resource, problems);
	}

	/**
	 * A file whose resource was brought up to date by its holder.
	 *
	 * @param broken
	 *            what is wrong with statements that are not in the model
	 */
	public ModelFile updated(ModelFile before, List<Problem> broken) {
		return new ModelFile(before.path(), before.name(), before.resource(), broken);
	}

	/** What a parsed file declares. */
	public FileIndex index(ModelFile file) {
		FileIndex index = new FileIndex(file.resource().getURI(), strategy);
		index.update(file.document());
		return index;
	}

	private static URI uri(Path path) {
		return URI.createFileURI(path.toAbsolutePath().normalize().toString());
	}

	static Problem problem(String name, String message) {
		return new Problem(name, Place.START, Problem.FILE, "", message, List.of());
	}

	/** Deepest nesting of braces; the tokens are only asked when the characters alone look suspicious. */
	private static int depth(String text) {
		int depth = 0, deepest = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '{')
				deepest = Math.max(deepest, ++depth);
			else if (c == '}')
				depth--;
		}
		if (deepest <= MAX_DEPTH)
			return deepest;
		depth = deepest = 0;
		for (Token token : Tokens.of(text)) {
			if (token.text().equals("{"))
				deepest = Math.max(deepest, ++depth);
			else if (token.text().equals("}"))
				depth--;
		}
		return deepest;
	}
}
