/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.evade.citations.entry.PlainText;

/** Gathers the facts of one record. */
final class RecordBuilder {
	private static final int LONGEST = 2000;
	private final SortedMap<Field, List<String>> facts = new TreeMap<>();

	/** Adds a value; nothing for null and empty ones. Control characters and what is overlong are cut. */
	RecordBuilder add(Field field, String value) {
		String plain = PlainText.of(value);
		if (plain.length() > LONGEST)
			plain = plain.substring(0, plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))));
		if (!plain.isEmpty() && !facts.getOrDefault(field, List.of()).contains(plain))
			facts.computeIfAbsent(field, unused -> new ArrayList<>(1)).add(plain);
		return this;
	}

	RegistryRecord of(String id) {
		return new RegistryRecord(id, facts);
	}
}
