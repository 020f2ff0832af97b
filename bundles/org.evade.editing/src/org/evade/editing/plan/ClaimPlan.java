/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.plan;

import java.nio.file.Path;
import java.util.List;

import org.evade.editing.operations.Refused;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.language.naming.EvadeNames;
import org.evade.model.Article;
import org.evade.model.Claim;
import org.evade.model.ClaimSet;
import org.evade.model.Document;
import org.evade.model.EvadePackage;
import org.evade.model.Import;
import org.evade.model.Section;

/** Puts a new claim into the claims of an article's section, made when there are none. */
public final class ClaimPlan {
	private final ChangeBuilder draft;
	private final Article article;
	private final Section section;
	private final ClaimSet there;
	private final ModelFile file;

	/**
	 * @param article
	 *            the article
	 * @param section
	 *            id of the section, or null
	 * @param near
	 *            document whose namespace is preferred
	 */
	public ClaimPlan(Corpus corpus, ChangeBuilder draft, Article article, String section, Document near) throws Refused {
		this.draft = draft;
		this.article = article;
		this.section = section == null ? null : section(article, section);
		ClaimSet found = null, any = null;
		for (ClaimSet set : corpus.statements(ClaimSet.class).filter(set -> set.getArticle() == article).toList()) {
			any = set;
			if (set.getSection() == this.section
					&& (found == null || EvadeNames.namespaceOf(set) != null && EvadeNames.namespaceOf(set).equals(near.getNamespace())))
				found = set;
		}
		there = found;
		file = corpus.fileOf(found != null ? found : any != null ? any : article);
	}

	private static Section section(Article article, String id) throws Refused {
		for (var all = article.eAllContents(); all.hasNext();)
			if (all.next() instanceof Section section && id.equals(section.getName()))
				return section;
		throw new Refused("The article " + article.getName() + " has no section '" + id + "'.");
	}

	/** Full name that a claim with an id will have. */
	public String fullName(String id) {
		String namespace = file.document().getNamespace();
		return namespace == null ? id : namespace + "." + id;
	}

	/** The file that the claim will stand in. */
	public Path path() {
		return file.path();
	}

	/** An object of that file, for the names in the claim. */
	public Document document() {
		return file.document();
	}

	/** How another file refers to the claim. */
	public String reference(Document from, String id) {
		String namespace = file.document().getNamespace();
		boolean near = namespace == null || namespace.equals(from.getNamespace())
				|| from.getImports().stream().map(Import::getNamespace).anyMatch(namespace::equals);
		return IdSyntax.escapeQualified(near ? id : namespace + "." + id);
	}

	/** The claim behind which a passage belongs: the last one, unless all behind some place are of later passages; null for the first place. */
	private Claim before(int passage) {
		List<Claim> claims = there.getClaims();
		int at = claims.size();
		while (passage >= 0 && at > 0 && !claims.get(at - 1).getPassages().isEmpty() && claims.get(at - 1).getPassages().getFirst().getStart() > passage)
			at--;
		return at == 0 ? null : claims.get(at - 1);
	}

	/** Adds the claim behind the others. */
	public void add(String text) throws Refused {
		add(text, -1);
	}

	/**
	 * Adds the claim: where its passage belongs in the order of the article, else behind the others.
	 *
	 * @param passage
	 *            where its passage begins, or -1
	 */
	public void add(String text, int passage) throws Refused {
		if (there == null) {
			String head = "claims from " + ReferenceText.write(file.document(), EvadePackage.Literals.CLAIM_SET__ARTICLE, article)
					+ (section == null ? "" : " section " + IdSyntax.escape(section.getName()));
			new StatementPlan(draft).append(file, head + " {\n" + Insertion.indented(text, SourceLines.STEP, "\n") + "\n}");
			return;
		}
		if (!there.getClaims().isEmpty()) {
			Claim before = before(passage);
			WrittenObject beside = new WrittenObject(before == null ? there.getClaims().getFirst() : before);
			if (before == null)
				new Insertion(draft).before(file, beside.start(), text);
			else
				new Insertion(draft).after(file, beside.start(), beside.end(), text);
			return;
		}
		WrittenObject set = new WrittenObject(there);
		new Insertion(draft).first(file, set.word("{").end(), set.word("}").start(), text);
	}
}
