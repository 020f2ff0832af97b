/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.load;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.evade.model.Article;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;
import org.evade.model.LocalReference;
import org.evade.model.ReferenceList;
import org.evade.model.Statement;

/** A set of files that refer to each other, loaded and linked. Files are in the order of their names. */
public final class Corpus {
	private final List<ModelFile> files;
	private final XtextResourceSet resources;
	private final Map<Resource, ModelFile> byResource;
	private Map<Article, Map<Integer, LocalReference>> references;
	private Map<Article, ReferenceList> lists;

	/**
	 * @param files
	 *            files, linked, in the order of their names
	 * @param resources
	 *            resource set that holds them
	 */
	public Corpus(List<ModelFile> files, XtextResourceSet resources) {
		this.files = List.copyOf(files);
		this.resources = resources;
		byResource = files.stream().collect(Collectors.toMap(ModelFile::resource, Function.identity()));
	}

	/** Made when first asked for: an editor makes a corpus after each key press. */
	private synchronized Map<Article, Map<Integer, LocalReference>> references() {
		if (references == null) {
			lists = statements(ReferenceList.class).filter(list -> list.getArticle() != null)
					.collect(Collectors.toMap(ReferenceList::getArticle, Function.identity(), (first, again) -> first));
			references = statements(ReferenceList.class).filter(list -> list.getArticle() != null)
				.collect(Collectors.groupingBy(ReferenceList::getArticle, Collectors.flatMapping(
						list -> list.getReferences().stream(),
						Collectors.toMap(LocalReference::getNumber, Function.identity(), (first, again) -> first))));
		}
		return references;
	}

	/** The files. */
	public List<ModelFile> files() {
		return files;
	}

	/** The resource set that holds them. */
	public XtextResourceSet resources() {
		return resources;
	}

	/** The file that holds an object. */
	public ModelFile fileOf(EObject object) {
		return byResource.get(object.eResource());
	}

	/** Top-level statements of a kind, in order of files and places. */
	public <T extends Statement> Stream<T> statements(Class<T> kind) {
		return files.stream().flatMap(file -> file.document().getStatements().stream()).filter(kind::isInstance)
				.map(kind::cast);
	}

	/** All claims. */
	public Stream<Claim> claims() {
		return statements(ClaimSet.class).flatMap(set -> set.getClaims().stream());
	}

	/** Entry of an article's reference list by its number, or null. */
	public LocalReference reference(Article article, int number) {
		return references().getOrDefault(article, Map.of()).get(number);
	}

	/** The first reference list of an article, or null. */
	public ReferenceList referenceList(Article article) {
		references();
		return lists.get(article);
	}

	/** Whether the reference list of an article is part of the corpus. */
	public boolean hasReferences(Article article) {
		return references().containsKey(article);
	}
}
