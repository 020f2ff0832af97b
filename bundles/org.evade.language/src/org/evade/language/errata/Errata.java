/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.errata;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.language.naming.EvadeNames;
import org.evade.model.Article;
import org.evade.model.CorrectedId;
import org.evade.model.Correction;
import org.evade.model.MeasuredValue;
import org.evade.model.Misprint;
import org.evade.model.MisprintKind;
import org.evade.model.Named;
import org.evade.model.Observation;
import org.evade.model.Passage;
import org.evade.model.PopulationCount;
import org.evade.model.Trial;

/** Everything that curators found wrong or odd about the articles: records of their own, and what is corrected where it stands. */
public final class Errata {
	private final Map<String, Article> onlyArticle = new HashMap<>();

	private Errata(Corpus corpus) {
		corpus.statements(Article.class).forEach(article -> onlyArticle.merge(namespace(article), article, (one, other) -> null));
	}

	private static String namespace(EObject object) {
		return String.valueOf(EvadeNames.namespaceOf(object));
	}

	/** All of a corpus, in the order of files and places. */
	public static List<Erratum> of(Corpus corpus) {
		Errata errata = new Errata(corpus);
		List<Erratum> all = new ArrayList<>();
		for (ModelFile file : corpus.files())
			for (TreeIterator<EObject> contents = file.document().eAllContents(); contents.hasNext();) {
				Erratum erratum = errata.of(contents.next());
				if (erratum != null)
					all.add(erratum);
			}
		return all;
	}

	private Erratum of(EObject object) {
		return switch (object) {
		case Misprint misprint -> new Erratum(misprint, misprint, article(misprint), misprint.getKind().getLiteral(), misprint.getPrinted(), misprint.getMeant(),
				misprint.getBecause(), misprint.getBy(), misprint.getDate(), misprint.getAbout() == null ? List.of() : List.of(misprint.getAbout()),
				misprint.getPlace(), passages(misprint.getPassages()));
		case Observation seen -> new Erratum(seen, seen, article(seen), seen.getKind().getLiteral(), null, null, seen.getSays(), seen.getBy(), seen.getDate(),
				seen.getAbout(), seen.getPlace(), passages(seen.getPassages()));
		case CorrectedId id -> corrected(id, MisprintKind.IDENTIFIER, id.getPrinted(), id.getValue(), id.getBecause(), id.getBy());
		case Correction correction -> corrected(correction, kind(correction), printed(correction.eContainer()), text(correction.getValue()),
				correction.getBecause(), correction.getBy());
		default -> null;
		};
	}

	private Erratum corrected(EObject object, MisprintKind kind, String printed, String meant, String because, String by) {
		Named owner = owner(object);
		return new Erratum(object, owner, article(object), kind.getLiteral(), printed == null ? "" : printed, meant, because, by, null,
				owner == null ? List.of() : List.of(owner), null, List.of());
	}

	private static MisprintKind kind(Correction correction) {
		return correction.eContainer() instanceof Trial ? MisprintKind.DATE : MisprintKind.VALUE;
	}

	private static String printed(EObject corrected) {
		return switch (corrected) {
		case MeasuredValue value -> text(value.getValue());
		case PopulationCount count -> Integer.toString(count.getN());
		case Trial trial -> Integer.toString(trial.getRowYear());
		default -> null;
		};
	}

	private static String text(BigDecimal number) {
		return number == null ? null : number.toPlainString();
	}

	private static Named owner(EObject object) {
		for (EObject at = object.eContainer(); at != null; at = at.eContainer())
			if (at instanceof Named named && named.getName() != null)
				return named;
		return null;
	}

	private Article article(EObject object) {
		Article article = Attribution.article(object);
		return article != null ? article : onlyArticle.get(namespace(object));
	}

	private static List<String> passages(List<Passage> passages) {
		return passages.stream().map(passage -> passage.getStart() + "-" + passage.getEnd()).toList();
	}
}
