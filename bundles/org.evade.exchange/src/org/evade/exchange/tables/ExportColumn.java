/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.evade.model.EvadePackage;

/**
 * A column of a table.
 *
 * @param name
 *            heading
 * @param type
 *            what its cells hold
 * @param words
 *            the only words a cell, or an element of its list, may be; empty when any text may stand there
 */
public record ExportColumn(String name, Type type, List<String> words) {
	/** What a cell holds. */
	public enum Type {
		/** One text. */
		TEXT,
		/** Texts, joined by {@code ;}. */
		LIST,
		/** A whole number. */
		INTEGER,
		/** A decimal number with its printed precision. */
		NUMBER,
		/** {@code yes}, {@code no} or nothing. */
		FLAG
	}

	private static final Pattern DECLARED = Pattern.compile("(\\w+)(\\[\\])?(?::(\\w+))?(?:=(\\w+))?");

	/**
	 * Columns in a short form: {@code name}, {@code name[]} for a list, {@code name:integer}, {@code :number} or {@code :flag};
	 * {@code =Relation} behind it names the enumeration of the metamodel whose words may stand there.
	 */
	static List<ExportColumn> list(String... declared) {
		return Arrays.stream(declared).map(ExportColumn::of).toList();
	}

	private static ExportColumn of(String declared) {
		Matcher parts = DECLARED.matcher(declared);
		if (!parts.matches())
			throw new IllegalArgumentException(declared);
		Type type = parts.group(2) != null ? Type.LIST : parts.group(3) == null ? Type.TEXT : switch (parts.group(3)) {
		case "integer" -> Type.INTEGER;
		case "number" -> Type.NUMBER;
		case "flag" -> Type.FLAG;
		default -> throw new IllegalArgumentException(declared);
		};
		List<String> words = parts.group(4) == null ? List.of()
				: ((EEnum) EvadePackage.eINSTANCE.getEClassifier(parts.group(4))).getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
		return new ExportColumn(parts.group(1), type, words);
	}
}
