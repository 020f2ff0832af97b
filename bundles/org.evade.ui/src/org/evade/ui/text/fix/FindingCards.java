/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.evade.checks.Finding;
import org.evade.language.ide.hover.Card;
import org.evade.language.ide.hover.Card.Part;
import org.evade.language.ide.hover.Card.Row;

/** Findings as a card, above what is known about the thing itself. */
public final class FindingCards {
	private FindingCards() {
	}

	/**
	 * @param findings
	 *            at least one
	 * @param thing
	 *            card of what stands there
	 */
	public static Card of(List<Finding> findings, Optional<Card> thing) {
		Finding first = findings.get(0);
		List<Row> rows = new ArrayList<>();
		for (Finding other : findings.subList(1, findings.size()))
			rows.add(new Row(other.severity().word(), List.of(Part.plain(other.message()))));
		thing.ifPresent(card -> {
			rows.add(new Row(card.subtitle(), List.of(title(card))));
			rows.addAll(card.rows());
		});
		String hint = first.fixes().isEmpty() ? "" : " · Ctrl+1 offers a repair";
		return new Card(first.message(), first.severity().word() + " · " + first.rule() + hint, rows,
				thing.map(Card::at).orElse(null), thing.map(Card::element).orElse(null));
	}

	private static Part title(Card card) {
		return card.element() == null ? Part.plain(card.title()) : new Part(card.title(), Card.ELEMENT + card.element());
	}
}
