/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.snapshot;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a registry said of one id.
 *
 * @param id
 *            CURIE of a publication or trial
 * @param facts
 *            values by field, see {@link Field}
 */
public record RegistryRecord(String id, SortedMap<Field, List<String>> facts) {
	/** Copies the facts. */
	public RegistryRecord {
		facts = new TreeMap<>(facts);
	}

	/** The first value of a field, or null. */
	public String text(Field field) {
		List<String> values = facts.get(field);
		return values == null || values.isEmpty() ? null : values.getFirst();
	}

	/** All values of a field. */
	public List<String> all(Field field) {
		return facts.getOrDefault(field, List.of());
	}

	/** The number at the beginning of a field, or 0. */
	public int number(Field field) {
		String text = text(field);
		return text != null && text.matches("\\d{1,9}(\\D.*)?") ? Integer.parseInt(text.replaceFirst("\\D.*", "")) : 0;
	}

	/** The day on which the registry was asked, or null. */
	public LocalDate seen() {
		try {
			return text(Field.SEEN) == null ? null : LocalDate.parse(text(Field.SEEN));
		} catch (DateTimeException e) {
			return null;
		}
	}

	/** Whether the registry did not know the id. */
	public boolean isMissing() {
		return facts.containsKey(Field.MISSING);
	}
}
