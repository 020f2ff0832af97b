/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.hover;

import java.util.List;
import java.util.Optional;

import org.evade.language.edit.TextRange;
import org.evade.language.ide.access.Meanings;
import org.evade.language.ide.syntax.AutomatonWalk.Expected;
import org.evade.language.ide.syntax.Lexed;
import org.evade.language.ide.syntax.StatementWalk;
import org.evade.language.ide.syntax.TokenVocabulary;
import org.evade.language.ide.syntax.Word;
import org.evade.language.parser.antlr.internal.InternalEvadeLexer;
import org.evade.model.Relation;
import org.evade.model.terms.IdSpace;
import org.evade.model.terms.IdSpaces;
import org.evade.model.terms.Signature;
import org.evade.model.terms.Signatures;

/** Cards of words of the language and of CURIEs. */
final class WordCard {
	private WordCard() {
	}

	static Optional<Card> at(String text, int offset) {
		Lexed lexed = new Lexed(text);
		int token = lexed.at(offset);
		if (token >= lexed.size() || lexed.isHidden(token) && offset > 0 && lexed.start(token) == offset)
			token = offset == 0 ? token : lexed.at(offset - 1);
		if (token >= lexed.size() || lexed.isHidden(token))
			return Optional.empty();
		TextRange at = TextRange.between(lexed.start(token), lexed.end(token));
		if (lexed.type(token) == InternalEvadeLexer.RULE_CURIE)
			return curie(lexed.text(token), at);
		String keyword = TokenVocabulary.keyword(lexed.type(token));
		return keyword == null || !Character.isLetter(keyword.charAt(0)) ? Optional.empty() : word(lexed, token, keyword, at);
	}

	private static Optional<Card> curie(String curie, TextRange at) {
		int colon = curie.indexOf(':');
		IdSpace space = IdSpaces.meant(curie.substring(0, colon));
		if (space == null)
			return Optional.empty();
		CardBuilder card = new CardBuilder(curie, space.name(), null).curies("page", List.of(curie));
		if (!space.fits(curie.substring(colon + 1)))
			card.row("shape", "this is no id of " + space.prefix() + "; one is " + space.curie(space.example()));
		return Optional.of(card.build(at));
	}

	private static Optional<Card> word(Lexed lexed, int token, String keyword, TextRange at) {
		for (Expected expected : StatementWalk.before(lexed, token).expected()) {
			Word word = expected.word();
			if (word.type() != lexed.type(token) || word.isName())
				continue;
			if ("Relation".equals(word.inner()))
				return Optional.of(relation(keyword).build(at));
			String meaning = Meanings.of(word.inner() == null ? word.rule() : word.inner(), keyword);
			if (!meaning.isEmpty())
				return Optional.of(new CardBuilder(keyword, kind(word), null).row("", meaning).build(at));
		}
		return Optional.empty();
	}

	private static String kind(Word word) {
		return word.inner() == null ? "word of the language" : word.inner().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase();
	}

	private static CardBuilder relation(String keyword) {
		CardBuilder card = new CardBuilder(keyword, "relation", null).row("meaning", Meanings.of("Relation", keyword));
		for (Signature signature : Signatures.of(Relation.get(keyword)))
			card.row("joins", Signature.spoken(signature.subjects()) + " " + keyword + " " + Signature.spoken(signature.objects()));
		return card;
	}
}
