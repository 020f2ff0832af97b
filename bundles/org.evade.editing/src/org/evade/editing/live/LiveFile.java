/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.live;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;
import org.evade.language.load.EvadeResource;
import org.evade.language.load.FileIndex;
import org.evade.language.load.FileParser;
import org.evade.language.load.ModelFile;
import org.evade.model.Statement;

/** A file of the live model: its text as parsed last, its model, and where it refers to something. */
public final class LiveFile {
	private final Path path;
	private final String name;
	private final FileParser parser;
	private String text;
	private ModelFile file;
	private FileIndex index;
	private Map<Statement, List<Site>> sites = new HashMap<>();

	LiveFile(Path path, String name, FileParser parser) {
		this.path = path;
		this.name = name;
		this.parser = parser;
	}

	/** Where the file lies. */
	public Path path() {
		return path;
	}

	/** The file as the user knows it. */
	public String name() {
		return name;
	}

	/** The text that was parsed last. */
	String text() {
		return text;
	}

	/** The model of the text that was parsed last. */
	public ModelFile file() {
		return file;
	}

	FileIndex index() {
		return index;
	}

	EvadeResource resource() {
		return (EvadeResource) file.resource();
	}

	/** Places that refer to something, by statement. */
	Map<Statement, List<Site>> sites() {
		return sites;
	}

	/** Ids that the file declares. */
	Set<String> words() {
		Set<String> words = new LinkedHashSet<>();
		index.getExportedObjects().forEach(declared -> words.add(declared.getName().getLastSegment()));
		return words;
	}

	/** Parses a text from the start. Everything in the file is new afterwards, and nothing is linked. */
	void parse(String now) {
		text = now;
		file = parser.parse(path, name, now);
		index = parser.index(file);
		sites = collect(0);
	}

	/** The references whose proxies stand in the resource from a number on. */
	private Map<Statement, List<Site>> collect(int from) {
		Map<Statement, List<Site>> found = new HashMap<>();
		Map<EObject, Map<EReference, Integer>> counts = new HashMap<>();
		EvadeResource resource = resource();
		int end = resource.addLazyProxyInformation(null, null, null); // the only way to learn how many there are
		resource.removeLazyProxyInformation(end);
		for (int i = from; i < end; i++) {
			Triple<EObject, EReference, INode> proxy = resource.getLazyProxyInformation(i);
			EObject source = proxy.getFirst();
			EReference reference = proxy.getSecond();
			int position = counts.computeIfAbsent(source, s -> new HashMap<>(2)).merge(reference, 1, Integer::sum) - 1;
			Statement statement = statement(source);
			found.computeIfAbsent(statement, s -> new ArrayList<>())
					.add(new Site(this, statement, source, reference, position, proxy.getThird(), Site.word(proxy.getThird())));
		}
		return found;
	}

	private static Statement statement(EObject object) {
		EObject at = object;
		while (!(at instanceof Statement))
			at = at.eContainer();
		return (Statement) at;
	}
}
