/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.content;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.evade.figure.Sizes;
import org.evade.figure.scene.NodeShape;
import org.evade.figure.text.FontStyle;
import org.evade.figure.text.GlyphWidths;
import org.evade.figure.text.TextWrapper;
import org.evade.model.Aspect;
import org.evade.model.Claim;
import org.evade.model.Cohort;
import org.evade.model.Entity;
import org.evade.model.Mechanism;
import org.evade.model.Node;
import org.evade.model.Participant;
import org.evade.model.ParticipantRef;
import org.evade.model.Strategy;
import org.evade.model.Trial;
import org.evade.model.terms.Participants;
import org.evade.model.terms.Terms;

/** Turns a node of a map into what the figure shows. */
final class NodeReader {
	private static final int LEAST_WIDTH = 38;
	/** How a tumour behaves under a therapy is no therapy. */
	private static final Set<Aspect> OUTCOMES = EnumSet.of(Aspect.RESISTANCE_TO, Aspect.RESPONSE, Aspect.EFFICACY);

	private NodeReader() {
	}

	static NodeFace read(Node node, String id, String region) {
		NodeShape shape = shape(node);
		String aspect = node.getLabel() == null && node.getShows() != null ? aspect(node.getShows()) : "";
		boolean symbol = shape == NodeShape.GENE && node.getLabel() == null;
		FontStyle style = symbol ? FontStyle.ITALIC : FontStyle.REGULAR;
		String name = TextWrapper.clean(name(node));
		TextWrapper wrapper = new TextWrapper(style, Sizes.NODE);
		List<String> lines = wrapper.wrapEvenly(name.isEmpty() ? id : name, Sizes.NODE_TEXT);
		double text = Math.max(wrapper.widest(lines), GlyphWidths.width(aspect, FontStyle.REGULAR, Sizes.SMALL));
		int width = (int) Math.ceil(Math.max(LEAST_WIDTH, text + 2 * shape.inset()));
		double height = lines.size() * Sizes.NODE_LINE + (aspect.isEmpty() ? 0 : Sizes.SMALL_LINE) + 2 * Sizes.NODE_PADDING;
		return new NodeFace(id, region, shape, aspect, lines, style, width, (int) Math.ceil(height), node.isLegendOnly(),
				words(node, shape));
	}

	private static String aspect(ParticipantRef reference) {
		boolean one = reference.getAspect() != Aspect.ITSELF && reference.getMore().isEmpty();
		return one ? Terms.word(reference.getAspect()) : "";
	}

	private static String name(Node node) {
		if (node.getLabel() != null)
			return node.getLabel();
		if (node.getClaim() != null)
			return Claims.words(node.getClaim());
		if (node.getShows() == null)
			return node.getName() == null ? "" : node.getName();
		return node.getShows().getMore().isEmpty() ? Claims.names(node.getShows()) : Claims.words(node.getShows());
	}

	private static String words(Node node, NodeShape shape) {
		if (node.getShows() == null)
			return node.getClaim() == null ? "node" : "claim: " + Claims.words(node.getClaim());
		String curies = Participants.of(node.getShows()).stream().flatMap(p -> p.getCuries().stream())
				.collect(Collectors.joining(", "));
		return shape.word() + ": " + Claims.words(node.getShows()) + (curies.isEmpty() ? "" : " (" + curies + ")")
				+ (node.isLegendOnly() ? "; named in the legend only" : "");
	}

	private static NodeShape shape(Node node) {
		Claim claim = node.getClaim();
		if (claim != null)
			return NodeShape.CLAIM;
		if (node.getShows() == null || node.getShows().getParticipants().isEmpty())
			return NodeShape.OTHER;
		return OUTCOMES.contains(node.getShows().getAspect()) ? NodeShape.PHENOTYPE
				: shape(node.getShows().getParticipants().get(0));
	}

	private static NodeShape shape(Participant participant) {
		if (participant instanceof Entity entity)
			return shape(entity);
		if (participant instanceof Mechanism)
			return NodeShape.MECHANISM;
		if (participant instanceof Strategy)
			return NodeShape.STRATEGY;
		return participant instanceof Trial || participant instanceof Cohort ? NodeShape.STUDY : NodeShape.OTHER;
	}

	private static NodeShape shape(Entity entity) {
		return switch (entity.getType()) {
		case GENE -> NodeShape.GENE;
		case PROTEIN, GROUP -> NodeShape.PROTEIN;
		case COMPLEX -> NodeShape.COMPLEX;
		case RNA -> NodeShape.RNA;
		case VARIANT, FUSION -> NodeShape.VARIANT;
		case METABOLITE -> NodeShape.METABOLITE;
		case CELL, CELL_LINE -> NodeShape.CELL;
		case TISSUE, ORGANOID -> NodeShape.TISSUE;
		case VESICLE -> NodeShape.VESICLE;
		case PATHWAY -> NodeShape.PATHWAY;
		case PROCESS -> NodeShape.PROCESS;
		case CONDITION -> NodeShape.CONDITION;
		case PHENOTYPE -> NodeShape.PHENOTYPE;
		case DISEASE, XENOGRAFT -> NodeShape.DISEASE;
		case DRUG -> NodeShape.DRUG;
		case DRUG_CLASS -> NodeShape.DRUG_CLASS;
		case REGIMEN -> NodeShape.REGIMEN;
		case PROCEDURE -> NodeShape.PROCEDURE;
		case BIOMARKER, SIGNATURE, ASSAY -> NodeShape.BIOMARKER;
		case ENDPOINT -> NodeShape.ENDPOINT;
		case ORGANISM, STRAIN -> NodeShape.ORGANISM;
		};
	}
}
