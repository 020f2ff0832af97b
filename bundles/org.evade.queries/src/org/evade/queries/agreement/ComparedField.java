/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.agreement;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.language.naming.EvadeNames;
import org.evade.model.Citation;
import org.evade.model.Claim;
import org.evade.model.Named;
import org.evade.model.ParticipantRef;
import org.evade.model.terms.Participants;
import org.evade.model.terms.Terms;

/** What two curators are compared in; the order of several values does not count. */
public enum ComparedField {
	/** Participants with their aspects. */
	SUBJECT("subject", claim -> end(claim.getSubject())),
	/** The relation. */
	RELATION("relation", claim -> Terms.word(claim.getRelation())),
	/** Participants with their aspects. */
	OBJECT("object", claim -> end(claim.getObject())),
	/** Whether it is said to hold. */
	POLARITY("polarity", claim -> Terms.word(claim.getPolarity())),
	/** How firmly it is put. */
	MODALITY("modality", claim -> Terms.word(claim.getModality())),
	/** Resistance phenotypes. */
	PHENOTYPE("phenotype", claim -> words(claim.getPhenotypes())),
	/** Diseases. */
	TUMOUR("tumour", claim -> names(claim.getTumours())),
	/** In what it was seen. */
	SYSTEM("system", claim -> words(claim.getSystems())),
	/** Evidence level. */
	LEVEL("level", claim -> Terms.word(claim.getLevel())),
	/** What it rests on. */
	BASIS("basis", claim -> Terms.word(claim.getBasis())),
	/** Numbers or publications. */
	CITES("cites", claim -> joined(claim.getCitations().stream().map(ComparedField::cited).toList())),
	/** Comparisons as they are written. */
	MEASURED("measured", claim -> joined(claim.getComparisons().stream().map(ComparedField::written).toList()));

	private final String word;
	private final Function<Claim, String> reader;

	ComparedField(String word, Function<Claim, String> reader) {
		this.word = word;
		this.reader = reader;
	}

	/** As a query calls it. */
	public String word() {
		return word;
	}

	/** The value of a claim; empty for none. */
	public String of(Claim claim) {
		return reader.apply(claim);
	}

	private static String end(ParticipantRef end) {
		return joined(Participants.parts(end).stream()
				.map(part -> Terms.word(part.getAspect()) + " " + joined(part.getParticipants().stream().map(ComparedField::name).toList()) + (part.isEither() ? " or" : ""))
				.toList());
	}

	private static String words(Collection<? extends Enumerator> values) {
		return joined(values.stream().map(Enumerator::getLiteral).toList());
	}

	private static String names(Collection<? extends Named> values) {
		return joined(values.stream().map(ComparedField::name).toList());
	}

	private static String name(Named named) {
		if (named == null || named.getName() == null)
			return "?";
		String namespace = EvadeNames.namespaceOf(named);
		return namespace == null ? named.getName() : namespace + "." + named.getName();
	}

	private static String cited(Citation citation) {
		return citation.getPublication() != null ? name(citation.getPublication()) : String.valueOf(citation.getNumber());
	}

	private static String written(EObject object) {
		ICompositeNode node = NodeModelUtils.getNode(object);
		return node == null ? "" : NodeModelUtils.getTokenText(node).replaceAll("\\s+", " ").strip();
	}

	private static String joined(List<String> values) {
		return values.stream().sorted().distinct().collect(Collectors.joining(", "));
	}
}
