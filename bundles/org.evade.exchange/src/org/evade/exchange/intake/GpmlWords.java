/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.intake;

import java.util.Locale;
import java.util.Optional;

import org.evade.citations.read.XmlNode;
import org.evade.model.CompartmentKind;
import org.evade.model.EntityType;

/** Words and numbers of GPML. */
final class GpmlWords {
	/** Beyond this no coordinate makes sense; it keeps sums from overflowing. */
	private static final double FARTHEST = 1_000_000;

	private GpmlWords() {
	}

	/** The type of a data node; empty when it says nothing. */
	static Optional<EntityType> type(String type) {
		return Optional.ofNullable(switch (type.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")) {
		case "geneproduct", "gene", "dna" -> EntityType.GENE;
		case "protein" -> EntityType.PROTEIN;
		case "rna", "mirna" -> EntityType.RNA;
		case "metabolite" -> EntityType.METABOLITE;
		case "complex" -> EntityType.COMPLEX;
		case "pathway" -> EntityType.PATHWAY;
		case "disease" -> EntityType.DISEASE;
		case "phenotype" -> EntityType.PHENOTYPE;
		case "event" -> EntityType.PROCESS;
		case "cell", "cellnode" -> EntityType.CELL;
		case "organ" -> EntityType.TISSUE;
		default -> null;
		});
	}

	/** The part of a cell that a shape stands for, in words; empty for a mere shape. */
	static String component(XmlNode shape) {
		for (XmlNode attribute : shape.children("Attribute"))
			if (attribute.attribute("Key").equals("org.pathvisio.CellularComponentProperty"))
				return attribute.attribute("Value").equals("None") ? "" : attribute.attribute("Value");
		for (XmlNode property : shape.children("Property"))
			if (property.attribute("key").toLowerCase(Locale.ROOT).contains("cellularcomponent"))
				return property.attribute("value");
		XmlNode graphics = shape.child("Graphics");
		String form = graphics == null ? "" : graphics.attribute("ShapeType") + graphics.attribute("shapeType");
		return switch (form) {
		case "Cell", "Nucleus", "Mitochondria", "Golgi Apparatus", "GolgiApparatus", "Endoplasmic Reticulum", "EndoplasmicReticulum", "Organelle", "Vesicle",
				"Membrane" -> form;
		default -> "";
		};
	}

	static CompartmentKind kind(String component) {
		return switch (component.toLowerCase(Locale.ROOT)) {
		case "cell" -> CompartmentKind.CELL;
		case "extracellular region", "extracellular" -> CompartmentKind.EXTRACELLULAR;
		default -> CompartmentKind.AREA;
		};
	}

	/** Whether a line has no head there. */
	static boolean isNone(String head) {
		return head.isEmpty() || head.equalsIgnoreCase("Line") || head.equalsIgnoreCase("Undirected");
	}

	/** A coordinate in whole px; what is no number is 0. */
	static int number(String text) {
		try {
			double value = Double.parseDouble(text.strip());
			return Double.isFinite(value) ? (int) Math.round(Math.clamp(value, -FARTHEST, FARTHEST)) : 0;
		} catch (NumberFormatException e) {
			return 0;
		}
	}
}
