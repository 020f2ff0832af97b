/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.live;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;
import org.evade.language.load.EvadeResource;
import org.evade.language.load.FileIndex;
import org.evade.language.load.FileParser;
import org.evade.language.load.ModelFile;
import org.evade.model.Named;
import org.evade.model.Statement;

/** A file of the live model: its text as parsed last, its model, and where it refers to something. */
public final class LiveFile {
	private final Path path;
	private final String name;
	private final FileParser parser;
	private String text;
	private ModelFile file;
	private FileIndex index;
	private Map<Statement, List<ReferenceSite>> sites = new HashMap<>();
	private Patch patch;

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

	/** Places that refer to something. */
	List<ReferenceSite> sites() {
		return sites.values().stream().flatMap(List::stream).toList();
	}

	/** Places in a statement that refer to something. */
	List<ReferenceSite> sites(Statement statement) {
		return sites.getOrDefault(statement, List.of());
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
		patch = new Patch(this);
	}

	/**
	 * Parses only what an edit changes, when that is possible.
	 *
	 * @param linker
	 *            gives new references their proxies
	 * @return what became different, or null when nothing was done because the whole text must be parsed
	 */
	Patched patch(String now, ProxyLinker linker) {
		Patch.Piece piece = patch.apply(text, now);
		if (piece == null)
			return null;
		text = now;
		file = parser.updated(file, patch.problems());
		Set<String> words = new LinkedHashSet<>();
		List<ReferenceSite> gone = new ArrayList<>();
		if (piece.old() != null) {
			words(piece.old(), words);
			List<ReferenceSite> there = sites.getOrDefault(piece.oldStatement(), new ArrayList<>());
			for (ReferenceSite site : there)
				if (EcoreUtil.isAncestor(piece.old(), site.source()))
					gone.add(site);
			there.removeAll(new HashSet<>(gone));
			if (piece.old() == piece.oldStatement())
				sites.remove(piece.oldStatement());
			index.forget(piece.oldStatement());
		}
		List<ReferenceSite> fresh = new ArrayList<>();
		if (piece.now() != null) {
			words(piece.now(), words);
			index.forget(statement(piece.now()));
			int from = proxies();
			linker.install(piece.now());
			collect(from).forEach((statement, added) -> {
				sites.computeIfAbsent(statement, s -> new ArrayList<>()).addAll(added);
				fresh.addAll(added);
			});
		}
		boolean named = !words.isEmpty();
		if (named || piece.old() == null || piece.now() == null || piece.old() instanceof Statement)
			index.update(file.document());
		return new Patched(words, gone, fresh, named);
	}

	/** What became different by an edit: ids that came, went or name a new object, and references. */
	record Patched(Set<String> words, List<ReferenceSite> gone, List<ReferenceSite> fresh, boolean named) {
	}

	/** A text parsed on its own, for its problems. */
	ModelFile tried(String part) {
		return parser.parse(path, name, part);
	}

	private static void words(EObject object, Set<String> words) {
		if (object instanceof Named named && named.getName() != null)
			words.add(named.getName());
		object.eAllContents().forEachRemaining(inside -> {
			if (inside instanceof Named named && named.getName() != null)
				words.add(named.getName());
		});
	}

	private int proxies() {
		EvadeResource resource = resource();
		int end = resource.addLazyProxyInformation(null, null, null); // the only way to learn how many there are
		resource.removeLazyProxyInformation(end);
		return end;
	}

	/** The references whose proxies stand in the resource from a number on. */
	private Map<Statement, List<ReferenceSite>> collect(int from) {
		Map<Statement, List<ReferenceSite>> found = new HashMap<>();
		Map<EObject, Map<EReference, Integer>> counts = new HashMap<>();
		EvadeResource resource = resource();
		int end = proxies();
		for (int i = from; i < end; i++) {
			if (!resource.hasLazyProxyInformation(i))
				continue;
			Triple<EObject, EReference, INode> proxy = resource.getLazyProxyInformation(i);
			if (proxy.getFirst() == null)
				continue;
			EObject source = proxy.getFirst();
			EReference reference = proxy.getSecond();
			int position = counts.computeIfAbsent(source, s -> new HashMap<>(2)).merge(reference, 1, Integer::sum) - 1;
			Statement statement = statement(source);
			found.computeIfAbsent(statement, s -> new ArrayList<>())
					.add(new ReferenceSite(this, statement, source, reference, position, proxy.getThird(), ReferenceSite.word(proxy.getThird())));
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
