/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Draws docs/metamodel.svg: a card for each class, in the rooms of the metamodel, in five columns. */
final class MetamodelPicture {
	private static final int COLUMNS = 5, WIDTH = 330, GAP = 14, LINE = 15, HEAD = 22, ROOM = 34;
	private static final Map<String, String> TINTS = Map.of("Files", "#e8eaed", "Vocabulary", "#dbeafe", "Publications", "#fef3c7",
			"Claims", "#fde2e2", "Measurements", "#e4f5dc", "Trials", "#d5f2ee", "Mechanisms and strategies", "#ede4fb", "Maps",
			"#fce7d4", "Curation", "#f3e8ee");

	private final Metamodel metamodel;
	private final StringBuilder svg = new StringBuilder();

	private MetamodelPicture(Metamodel metamodel) {
		this.metamodel = metamodel;
	}

	static String svg(Metamodel metamodel) {
		return new MetamodelPicture(metamodel).draw();
	}

	private String draw() {
		List<List<String>> columns = columns();
		int height = columns.stream().mapToInt(column -> column.stream().mapToInt(this::height).sum()).max().orElse(0) + GAP;
		int width = COLUMNS * (WIDTH + GAP) + GAP;
		svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\""
				.formatted(width, height, width, height)).append(" font-family=\"DejaVu Sans, Verdana, sans-serif\">\n")
				.append("<title>The metamodel of Evade</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
		for (int i = 0; i < columns.size(); i++) {
			int y = 0;
			for (String room : columns.get(i)) {
				drawRoom(room, GAP + i * (WIDTH + GAP), y);
				y += height(room);
			}
		}
		return svg.append("</svg>\n").toString();
	}

	/** Rooms in order, each in the column that is shortest so far. */
	private List<List<String>> columns() {
		List<List<String>> columns = new ArrayList<>();
		int[] heights = new int[COLUMNS];
		for (int i = 0; i < COLUMNS; i++)
			columns.add(new ArrayList<>());
		List<String> rooms = new ArrayList<>(Metamodel.ROOMS.keySet());
		rooms.sort((a, b) -> Integer.compare(height(b), height(a)));
		for (String room : rooms) {
			int shortest = 0;
			for (int i = 1; i < COLUMNS; i++)
				if (heights[i] < heights[shortest])
					shortest = i;
			columns.get(shortest).add(room);
			heights[shortest] += height(room);
		}
		return columns;
	}

	private int height(String room) {
		return ROOM + Metamodel.ROOMS.get(room).stream().mapToInt(name -> height(metamodel.type(name)) + 8).sum() + GAP;
	}

	private static int height(EClass type) {
		return HEAD + type.getEStructuralFeatures().size() * LINE + (type.getEStructuralFeatures().isEmpty() ? 0 : 6);
	}

	private void drawRoom(String room, int x, int top) {
		rect(x, top + GAP, WIDTH, height(room) - GAP, TINTS.get(room), "#9aa0a6", 8);
		text(x + 10, top + GAP + 20, 14, "bold", room);
		int y = top + ROOM + GAP - 6;
		for (String name : Metamodel.ROOMS.get(room)) {
			drawCard(metamodel.type(name), x + 8, y);
			y += height(metamodel.type(name)) + 8;
		}
	}

	private void drawCard(EClass type, int x, int y) {
		rect(x, y, WIDTH - 16, height(type), "#ffffff", "#5f6368", 4);
		String supers = String.join(", ", type.getESuperTypes().stream().map(EClass::getName).toList());
		text(x + 8, y + 16, 12, type.isAbstract() ? "bold\" font-style=\"italic" : "bold",
				type.getName() + (supers.isEmpty() ? "" : "</tspan><tspan dx=\"8\" font-weight=\"normal\" fill=\"#5f6368\" font-size=\"10\">is a " + supers));
		int line = y + HEAD + 10;
		for (EStructuralFeature feature : type.getEStructuralFeatures()) {
			boolean refers = feature instanceof EReference reference && !reference.isContainment();
			text(x + 8, line, 10.5, "normal", feature.getName() + "</tspan><tspan x=\"%d\" fill=\"#5f6368\">".formatted(x + 118)
					+ (refers ? "→ " : feature instanceof EReference ? "◆ " : "") + Metamodel.typeName(feature.getEType())
					+ "</tspan><tspan dx=\"6\" fill=\"#80868b\">" + Metamodel.cardinality(feature));
			line += LINE;
		}
	}

	private void rect(int x, int y, int width, int height, String fill, String stroke, int radius) {
		svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\" fill=\"%s\" stroke=\"%s\"/>\n".formatted(x, y, width,
				height, radius, fill, stroke));
	}

	private void text(int x, int y, double size, String weight, String content) {
		svg.append("<text x=\"%d\" y=\"%d\" font-size=\"%s\" font-weight=\"%s\" fill=\"#202124\"><tspan>%s</tspan></text>\n".formatted(x, y,
				size, weight, content));
	}
}
