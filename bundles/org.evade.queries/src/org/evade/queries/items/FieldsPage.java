/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.items;

import java.util.stream.Collectors;

import org.evade.queries.find.QueryField;

/** All fields as the end of a page of the documentation, {@code docs/queries.md}. */
public final class FieldsPage {
	private static final int FEW = 12;

	private FieldsPage() {
	}

	/** A table for each kind of thing, as Markdown. */
	public static String markdown() {
		StringBuilder page = new StringBuilder();
		for (ItemKind kind : ItemKind.all()) {
			page.append(page.isEmpty() ? "" : "\n").append("### ").append(Character.toUpperCase(kind.id().charAt(0))).append(kind.id().substring(1))
					.append("\n\n| field | holds |\n|---|---|\n");
			for (QueryField<QueryItem> field : kind.fields().all())
				page.append("| `").append(field.name()).append("` | ").append(field.meaning()).append(choices(field)).append(" |\n");
		}
		return page.toString();
	}

	private static String choices(QueryField<QueryItem> field) {
		return field.choices().isEmpty() || field.choices().size() > FEW ? ""
				: " " + field.choices().stream().map(choice -> "`" + choice + "`").collect(Collectors.joining(", ")) + ".";
	}
}
