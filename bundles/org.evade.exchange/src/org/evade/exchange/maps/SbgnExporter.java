/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.maps;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evade.exchange.Utf8;
import org.evade.exchange.loss.Losses;
import org.evade.layout.Box;
import org.evade.layout.Point;
import org.evade.model.Participant;
import org.evade.model.terms.ParticipantKind;

/**
 * SBGN-ML 0.3, activity flow. The language draws influences that are positive, negative, necessary or of unknown direction; the
 * relation itself, the evidence and everything else stand in extensions.
 */
public final class SbgnExporter extends MapFormat {
	/** Namespace of the extensions. */
	public static final String FACTS = "https://evade.org/exchange/1";

	/** The format. */
	public SbgnExporter() {
		super("sbgn", "Maps as S&BGN-ML", MapHolding.OPEN);
	}

	@Override
	public void write(MapSheet sheet, Losses losses, OutputStream bytes) throws IOException {
		XmlOut xml = new XmlOut(Utf8.writer(bytes));
		xml.open("sbgn", "xmlns", "http://sbgn.org/libsbgn/0.3");
		xml.open("map", "id", "sbgn.map", "language", "activity flow", "version",
				"http://identifiers.org/combine.specifications/sbgn.af.level-1.version-1.2");
		facts(xml, AttributedGraph.network(sheet));
		box(xml, new Box(0, 0, sheet.width(), sheet.height()));
		for (MapSheet.Region region : sheet.regions()) {
			xml.open("glyph", "id", region.id(), "class", "compartment", "compartmentRef", region.parent());
			Map<String, Object> facts = new LinkedHashMap<>();
			facts.put("compartment_kind", region.element().getKind().getLiteral());
			if (region.element().getLabel() == null)
				facts.put("unlabelled", true);
			facts(xml, facts);
			xml.empty("label", "text", region.label());
			box(xml, region.box());
			xml.close();
		}
		for (MapSheet.Item item : sheet.items())
			glyph(xml, item);
		for (MapSheet.Link link : sheet.links())
			arc(sheet, xml, link);
		xml.end();
	}

	private static void glyph(XmlOut xml, MapSheet.Item item) throws IOException {
		boolean phenotype = isPhenotype(item.first());
		xml.open("glyph", "id", item.id(), "class", phenotype ? "phenotype" : "biological activity", "compartmentRef", item.region());
		facts(xml, item.facts());
		xml.empty("label", "text", item.label());
		box(xml, item.box());
		if (!phenotype) {
			xml.open("glyph", "id", item.id() + ".unit", "class", "unit of information").empty("label", "text", "");
			xml.empty("entity", "name", entity(item.first()));
			box(xml, new Box(item.box().x() + 4, item.box().y() - 5, 16, 10));
			xml.close();
		}
		xml.close();
	}

	private static boolean isPhenotype(Participant participant) {
		return participant != null && switch (ParticipantKind.of(participant)) {
		case PHENOTYPE, DISEASE, CONDITION, PROCESS, ENDPOINT, PATHWAY, MECHANISM -> true;
		default -> false;
		};
	}

	private static String entity(Participant participant) {
		return participant == null ? "unspecified entity" : switch (ParticipantKind.of(participant)) {
		case PROTEIN -> "macromolecule";
		case GENE, RNA, VARIANT -> "nucleic acid feature";
		case METABOLITE -> "simple chemical";
		case COMPLEX -> "complex";
		case DRUG, DRUG_CLASS, REGIMEN, PROCEDURE, STRATEGY -> "perturbation";
		default -> "unspecified entity";
		};
	}

	private static void arc(MapSheet sheet, XmlOut xml, MapSheet.Link link) throws IOException {
		Influence influence = Influence.of(link.element());
		boolean turned = influence == Influence.NECESSARY;
		String from = turned ? link.target() : link.source(), to = turned ? link.source() : link.target();
		xml.open("arc", "id", link.id(), "class", type(influence), "source", from, "target", to);
		facts(xml, link.facts());
		List<Point> route = sheet.route(link);
		if (turned)
			route = route.reversed();
		xml.empty("start", "x", route.getFirst().x(), "y", route.getFirst().y());
		for (Point point : route.subList(1, route.size() - 1))
			xml.empty("next", "x", point.x(), "y", point.y());
		xml.empty("end", "x", route.getLast().x(), "y", route.getLast().y());
		xml.close();
	}

	private static String type(Influence influence) {
		return switch (influence) {
		case POSITIVE, PRODUCTION -> "positive influence";
		case NEGATIVE -> "negative influence";
		case NECESSARY -> "necessary stimulation";
		case CHANGE, BINDING, CORRELATION, STRUCTURE, NONE -> "unknown influence";
		};
	}

	private static void box(XmlOut xml, Box box) throws IOException {
		xml.empty("bbox", "x", box.x(), "y", box.y(), "w", box.width(), "h", box.height());
	}

	private static void facts(XmlOut xml, Map<String, Object> facts) throws IOException {
		if (facts.isEmpty())
			return;
		xml.open("extension").open("facts", "xmlns", FACTS);
		for (Map.Entry<String, Object> fact : facts.entrySet())
			for (Object value : fact.getValue() instanceof List<?> list ? list : List.of(fact.getValue()))
				xml.open("fact", "name", fact.getKey(), "list", fact.getValue() instanceof List ? "true" : null).text(String.valueOf(value)).close();
		xml.close().close();
	}
}
