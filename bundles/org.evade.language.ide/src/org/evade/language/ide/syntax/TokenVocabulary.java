/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.evade.language.lexer.TokenTypes;
import org.evade.language.parser.antlr.internal.InternalEvadeLexer;
import org.evade.model.Aspect;
import org.evade.model.Relation;

/** Words and signs of the language by their token types. */
public final class TokenVocabulary {
	private static final Map<Integer, String> KEYWORDS = new HashMap<>();
	private static final Map<String, Integer> TYPES = new HashMap<>();
	private static final Set<Integer> RELATIONS, ASPECTS;

	static {
		TokenTypes.read(InternalEvadeLexer.class, "InternalEvade.tokens").forEach((name, type) -> {
			if (name.startsWith("'")) {
				String keyword = name.substring(1, name.length() - 1);
				KEYWORDS.put(type, keyword);
				TYPES.put(keyword, type);
			}
		});
		RELATIONS = types(Relation.VALUES);
		ASPECTS = types(Aspect.VALUES);
	}

	private TokenVocabulary() {
	}

	private static Set<Integer> types(List<? extends Enumerator> literals) {
		Set<Integer> types = new HashSet<>();
		literals.forEach(literal -> {
			Integer type = TYPES.get(literal.getLiteral());
			if (type != null)
				types.add(type);
		});
		return types;
	}

	/** The word, phrase or sign of a token type, or null when it has none. */
	public static String keyword(int type) {
		return KEYWORDS.get(type);
	}

	/** Token type of a word, phrase or sign of the language, -1 when it is none. */
	public static int type(String keyword) {
		return TYPES.getOrDefault(keyword, -1);
	}

	/** All words, phrases and signs. */
	public static Set<String> keywords() {
		return Set.copyOf(TYPES.keySet());
	}

	/** Whether the token can stand between subject and object. */
	public static boolean isRelation(int type) {
		return RELATIONS.contains(type);
	}

	/** Whether the token can stand before a participant. */
	public static boolean isAspect(int type) {
		return ASPECTS.contains(type);
	}
}
