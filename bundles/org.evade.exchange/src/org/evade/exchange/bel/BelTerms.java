/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.bel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.evade.exchange.tables.TableSource;
import org.evade.model.Aspect;
import org.evade.model.Entity;
import org.evade.model.EntityType;
import org.evade.model.Participant;
import org.evade.model.ParticipantRef;
import org.evade.model.Regimen;
import org.evade.model.RegimenComponent;
import org.evade.model.terms.IdSpace;
import org.evade.model.terms.IdSpaces;
import org.evade.model.terms.Participants;
import org.evade.model.terms.Terms;

/** Participants of claims as terms of BEL; remembers which namespaces they take. */
final class BelTerms {
	/** Namespace of what has no identifier. */
	static final String OWN = "evade";

	/**
	 * A term.
	 *
	 * @param text
	 *            as BEL writes it
	 * @param lowered
	 *            whether the claim speaks of its lack: {@code loss of STK11} is STK11, lowered
	 */
	record Term(String text, boolean lowered) {
	}

	private final TableSource source;
	private final Set<String> namespaces = new TreeSet<>(Set.of(OWN));

	BelTerms(TableSource source) {
		this.source = source;
	}

	/** Prefixes that were used, in their order. */
	Set<String> namespaces() {
		return namespaces;
	}

	/** One term of a subject or object: several participants together are a composite, or a list of terms when each stands for itself. */
	List<Term> of(ParticipantRef reference) {
		List<Term> terms = new ArrayList<>();
		for (ParticipantRef part : Participants.parts(reference))
			for (Participant participant : part.getParticipants())
				if (!participant.eIsProxy())
					terms.add(of(part.getAspect(), participant));
		boolean abundances = terms.size() > 1 && reference.getMore().isEmpty() && !reference.isEither()
				&& terms.stream().allMatch(term -> term.text().matches("(a|g|p|r|complex)\\(.*"));
		if (!abundances)
			return terms;
		String together = String.join(", ", terms.stream().map(Term::text).distinct().sorted().toList());
		return List.of(new Term("composite(" + together + ")", terms.getFirst().lowered()));
	}

	private Term of(Aspect aspect, Participant participant) {
		String plain = plain(participant);
		boolean abundance = plain.matches("(a|g|p|r|complex|composite)\\(.*");
		return switch (aspect) {
		case ITSELF, COMBINATION, EXPRESSION, HIGH_EXPRESSION, HIGH, LEVEL, WILD_TYPE, AMPLIFICATION, COPY_GAIN -> new Term(plain, false);
		case LOW_EXPRESSION, LOW, LOSS, DELETION, COPY_LOSS, LOSS_OF_HETEROZYGOSITY -> new Term(plain, true);
		case ACTIVATION -> abundance ? new Term("act(" + plain + ")", false) : new Term(plain, false);
		case INHIBITION -> abundance ? new Term("act(" + plain + ")", true) : new Term(plain, true);
		case MUTATION, CO_MUTATION -> plain.matches("[gp]\\([^(]*\\)") ? new Term(plain.replaceFirst("\\)$", ", var(\"?\"))"), false)
				: new Term(process(aspect, participant), false);
		case SECRETION -> abundance ? new Term("sec(" + plain + ")", false) : new Term(process(aspect, participant), false);
		case INFILTRATION -> plain.startsWith("pop(") ? new Term(plain, false) : new Term(process(aspect, participant), false);
		case PHOSPHORYLATION -> plain.startsWith("p(") ? new Term(plain.replaceFirst("\\)$", ", pmod(Ph))"), false) : new Term(process(aspect, participant), false);
		case EXHAUSTION, POLARIZATION, FUNCTION, GROWTH, METHYLATION, FUSION_OF -> new Term(process(aspect, participant), false);
		case EFFICACY, RESISTANCE_TO, RESPONSE -> new Term("path(" + OWN + ":" + quoted(Terms.word(aspect) + " " + Terms.label(participant)) + ")", false);
		};
	}

	private static String process(Aspect aspect, Participant participant) {
		return "bp(" + OWN + ":" + quoted(Terms.word(aspect) + " " + Terms.label(participant)) + ")";
	}

	private String plain(Participant participant) {
		if (participant instanceof Regimen regimen) {
			List<String> agents = regimen.getComponents().stream().map(RegimenComponent::getAgent).filter(agent -> !agent.eIsProxy())
					.map(this::plain).filter(term -> term.startsWith("a(")).distinct().sorted().toList();
			if (agents.size() > 1)
				return "composite(" + String.join(", ", agents) + ")";
		}
		return (participant instanceof Entity entity ? function(entity.getType()) : "bp") + "(" + name(participant) + ")";
	}

	private static String function(EntityType type) {
		return switch (type) {
		case GENE, VARIANT, FUSION -> "g";
		case PROTEIN, GROUP -> "p";
		case RNA -> "r";
		case COMPLEX -> "complex";
		case METABOLITE, DRUG, DRUG_CLASS, REGIMEN, TISSUE, VESICLE, BIOMARKER, SIGNATURE, ASSAY, ORGANOID -> "a";
		case CELL, ORGANISM, CELL_LINE, STRAIN -> "pop";
		case PATHWAY, PROCESS, PROCEDURE -> "bp";
		case CONDITION, PHENOTYPE, DISEASE, ENDPOINT, XENOGRAFT -> "path";
		};
	}

	/** The first identifier whose shape is known, with the name behind it; else the id in a namespace of our own. */
	private String name(Participant participant) {
		for (String curie : participant.getCuries()) {
			int colon = curie.indexOf(':');
			IdSpace space = IdSpaces.meant(curie.substring(0, colon));
			if (space != null && space.fits(curie.substring(colon + 1)) && !space.prefix().contains(".")) {
				String prefix = space.prefix().toLowerCase(Locale.ROOT);
				namespaces.add(prefix);
				return prefix + ":" + bare(curie.substring(colon + 1)) + " ! " + quoted(Terms.label(participant));
			}
		}
		return OWN + ":" + quoted(source.id(participant));
	}

	private static String bare(String id) {
		return id.matches("\\w+") ? id : quoted(id);
	}

	/** A text in quotation marks on one line. */
	static String quoted(String text) {
		return '"' + text.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}
}
