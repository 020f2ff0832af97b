/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.evade.language.conversion.IdSyntax;
import org.evade.language.ide.syntax.Lexed;
import org.evade.language.ide.syntax.StatementWalk;
import org.evade.language.ide.syntax.TokenVocabulary;
import org.evade.language.parser.antlr.internal.InternalEvadeLexer;
import org.evade.model.Aspect;

/** Parts of the statement at hand as its tokens have them, so that what was typed a moment ago counts. */
final class MapNodes {
	/** What a node shows. */
	record Shown(Aspect aspect, List<String> participants) {
	}

	private final CompletionContext situation;
	private final Lexed lexed;

	MapNodes(CompletionContext situation) {
		this.situation = situation;
		lexed = situation.lexed();
	}

	/** Ids behind a word such as {@code node} in the statement at hand, before and behind the cursor. */
	List<String> ids(String declaring) {
		List<String> ids = new ArrayList<>();
		int type = TokenVocabulary.type(declaring);
		for (int token = situation.statement(); token < lexed.size(); token++) {
			if (token > situation.statement() && StatementWalk.begins(lexed, token))
				break;
			int id = lexed.type(token) == type ? lexed.next(token) : -1;
			if (id >= 0 && id < lexed.size() && (lexed.type(id) == InternalEvadeLexer.RULE_ID || isSharedWord(id)))
				ids.add(lexed.text(id).replace("^", ""));
		}
		return ids;
	}

	private boolean isSharedWord(int token) {
		String word = TokenVocabulary.keyword(lexed.type(token));
		return word != null && !IdSyntax.isReserved(word) && IdSyntax.isWord(word);
	}

	/** What the node with an id shows. */
	Optional<Shown> shown(String node) {
		int type = TokenVocabulary.type("node"), shows = TokenVocabulary.type("shows");
		for (int token = situation.statement(); token < lexed.size(); token++) {
			int id = lexed.type(token) == type ? lexed.next(token) : -1;
			if (id < 0 || id >= lexed.size() || !lexed.text(id).replace("^", "").equals(node))
				continue;
			int at = lexed.next(id);
			return at < lexed.size() && lexed.type(at) == shows ? Optional.of(participants(lexed.next(at))) : Optional.empty();
		}
		return Optional.empty();
	}

	private Shown participants(int from) {
		Aspect aspect = Aspect.ITSELF;
		List<String> names = new ArrayList<>();
		boolean open = true;
		for (int token = from; token < lexed.size(); token = lexed.next(token)) {
			String text = lexed.text(token).replace("^", "");
			if (token == from && TokenVocabulary.isAspect(lexed.type(token)))
				aspect = Aspect.get(text.replaceAll("\\s+", " "));
			else if (text.equals("+"))
				open = true;
			else if (text.equals(".") && !names.isEmpty()) {
				token = lexed.next(token);
				if (token < lexed.size())
					names.set(names.size() - 1, names.getLast() + "." + lexed.text(token).replace("^", ""));
			} else if (open && lexed.type(token) == InternalEvadeLexer.RULE_ID) {
				names.add(text);
				open = false;
			} else
				break;
		}
		return new Shown(aspect, names);
	}
}
