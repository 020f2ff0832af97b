/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.live;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.evade.language.EvadeStandaloneSetup;
import org.evade.language.load.Corpus;
import org.evade.language.load.FileParser;
import org.evade.language.naming.EvadeNames;
import org.evade.language.scoping.DeclaredNames;

import com.google.inject.Injector;

/** The parsed and linked files of a corpus. One thread at a time; {@link LiveModel} sees to that. */
final class LiveFiles {
	private final LiveModel model;
	private final FileParser parser;
	private final XtextResourceSet resources;
	private final DeclaredNames index = new DeclaredNames(List.of());
	private final ProxyLinker linker;
	private final CrossReferenceIndex links;
	private final Map<String, LiveFile> files = new TreeMap<>();
	private final Set<String> before = new HashSet<>();
	private Corpus corpus;
	private volatile long version;

	/**
	 * @param model
	 *            names the files
	 * @param version
	 *            version of the model that this one takes the place of
	 * @param before
	 *            names of its files: those that do not come back are told as removed
	 */
	LiveFiles(LiveModel model, long version, Set<String> before) {
		this.model = model;
		this.version = version;
		this.before.addAll(before);
		Injector injector = EvadeStandaloneSetup.injector();
		parser = new FileParser(injector);
		resources = injector.getInstance(XtextResourceSet.class);
		index.install(resources);
		linker = injector.getInstance(ProxyLinker.class);
		links = new CrossReferenceIndex(linker);
		corpus = new Corpus(List.of(), resources);
	}

	/** All files as one corpus. */
	Corpus corpus() {
		return corpus;
	}

	/** Grows by one with each update that made a difference. Any thread. */
	long version() {
		return version;
	}

	/** Names of all files that somebody was told of. */
	Set<String> known() {
		Set<String> known = new HashSet<>(before);
		known.addAll(files.keySet());
		return known;
	}

	/** A file by its name, or null. */
	LiveFile get(String name) {
		return files.get(name);
	}

	/** References whose last part is an id. */
	Set<ReferenceSite> sites(String id) {
		return links.named(id);
	}

	/** Objects with a full name, in the order of the files. */
	List<EObject> named(String name) {
		List<EObject> found = new ArrayList<>();
		index.getExportedObjects(EcorePackage.Literals.EOBJECT, EvadeNames.split(name), false)
				.forEach(declared -> found.add(declared.getEObjectOrProxy()));
		found.sort(Comparator.comparing((EObject object) -> object.eResource().getURI().toString()));
		return found;
	}

	/**
	 * Parses what changed and looks up again what may mean something else now.
	 *
	 * @param changed
	 *            texts now; null for a file that is gone
	 * @return what is different
	 */
	ModelDelta update(Map<Path, String> changed) {
		Set<String> words = new LinkedHashSet<>();
		Set<Path> removed = new LinkedHashSet<>();
		List<LiveFile> parsed = new ArrayList<>();
		changed.forEach((path, text) -> {
			LiveFile file = files.get(model.name(path));
			if (text == null && (file != null || before.contains(model.name(path))))
				removed.add(path);
			else if (text != null && (file == null || !text.equals(file.text())))
				parsed.add(file == null ? new LiveFile(path, model.name(path), parser) : file);
		});
		if (parsed.isEmpty() && removed.isEmpty())
			return new ModelDelta(version, Set.of(), Set.of(), Set.of());
		removed.forEach(path -> {
			before.add(model.name(path));
			LiveFile file = files.remove(model.name(path));
			if (file != null)
				forget(file, words);
		});
		Set<Path> again = new LinkedHashSet<>();
		parsed.forEach(file -> again.add(file.path()));
		List<ReferenceSite> fresh = new ArrayList<>();
		if (parsed.size() <= LiveModel.FEW)
			parsed.removeIf(file -> file.file() != null && patch(file, changed.get(file.path()), words, fresh));
		parsed.forEach(file -> forget(file, words));
		(parsed.size() > LiveModel.FEW ? parsed.parallelStream() : parsed.stream()).forEach(file -> file.parse(changed.get(file.path())));
		parsed.forEach(file -> learn(file, words));
		Set<ReferenceSite> patched = new HashSet<>(fresh);
		Set<ReferenceSite> loose = links.loosen(words, site -> parsed.contains(site.file()) || patched.contains(site));
		parsed.forEach(file -> links.resolve(file.sites()));
		links.resolve(fresh);
		links.resolve(loose);
		before.clear();
		corpus = new Corpus(files.values().stream().map(LiveFile::file).toList(), resources);
		Set<Path> relinked = new LinkedHashSet<>();
		loose.forEach(site -> relinked.add(site.file().path()));
		relinked.removeAll(again);
		return new ModelDelta(++version, again, relinked, removed);
	}

	private boolean patch(LiveFile file, String text, Set<String> words, List<ReferenceSite> fresh) {
		LiveFile.Patched patched = file.patch(text, linker);
		if (patched == null)
			return false;
		words.addAll(patched.words());
		links.remove(patched.gone());
		links.add(patched.fresh());
		fresh.addAll(patched.fresh());
		if (patched.named())
			index.addDescription(file.index().getURI(), file.index());
		return true;
	}

	private void forget(LiveFile file, Set<String> words) {
		if (file.file() == null)
			return;
		words.addAll(file.words());
		links.remove(file.sites());
		index.removeDescription(file.index().getURI());
		resources.getResources().remove(file.resource());
	}

	private void learn(LiveFile file, Set<String> words) {
		files.put(file.name(), file);
		words.addAll(file.words());
		resources.getResources().add(file.resource());
		index.addDescription(file.index().getURI(), file.index());
		links.add(file.sites());
	}
}
