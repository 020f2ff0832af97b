/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.keys;

import org.eclipse.swt.events.KeyEvent;

/**
 * The Latin letter of a key, whatever the layout of the keyboard writes with it: who types α and γ may have Greek as the first
 * layout, and the key of P then sends π.
 */
final class LatinKeys {
	private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
	/** What the keys of these letters write in a Greek layout. */
	private static final String GREEK = "αβψδεφγηιξκλμνοπ;ρστθωςχυζ";
	/** The same in a Russian layout. */
	private static final String CYRILLIC = "фисвуапршолдьтщзйкыегмцчня";

	private LatinKeys() {
	}

	/** The letter in lower case, or the sign; what the platform knows of the key comes before what the layout is known to do. */
	static char of(KeyEvent event) {
		char typed = Character.toLowerCase(event.character);
		if (typed < 0x80)
			return typed;
		if (event.keyCode > 0 && event.keyCode < 0x80)
			return Character.toLowerCase((char) event.keyCode);
		int place = Math.max(GREEK.indexOf(typed), CYRILLIC.indexOf(typed));
		return place < 0 ? typed : LATIN.charAt(place);
	}
}
