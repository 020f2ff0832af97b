/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.colour;

/** What a token is to the eye, as far as the tokens of its line tell. */
public enum ColourKind {
	/** A word of the language. */
	KEYWORD,
	/** Word or phrase between subject and object of a claim or an edge. */
	RELATION,
	/** Word or phrase before a participant that names the side meant. */
	ASPECT,
	/** Id where it is declared. */
	DECLARATION,
	/** Id that refers to something. */
	REFERENCE,
	/** Identifier of a registry, a digest too. */
	CURIE,
	/** Text in quotation marks. */
	STRING,
	/** Number. */
	NUMBER,
	/** Unit after a number. */
	UNIT,
	/** Value that is no number: NR, UK, blank, a dash. */
	VALUE,
	/** Comment. */
	COMMENT,
	/** Brace, comma, colon and other signs. */
	SIGN,
	/** What no token can be made of: a text that is not closed, a stray character. */
	ERROR
}
