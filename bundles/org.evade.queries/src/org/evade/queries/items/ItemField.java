/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.queries.items;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.evade.queries.find.QueryField;
import org.evade.queries.find.Value;

/**
 * A field as it is read from objects of the model.
 *
 * @param reader
 *            the values of an object, never null
 * @param <T>
 *            class of the objects
 */
record ItemField<T>(String name, String title, QueryField.Kind kind, String meaning, List<String> choices,
		BiFunction<T, Reading, List<Value>> reader) {
	/** Names or words. */
	static <T> ItemField<T> names(String name, String title, String meaning, BiFunction<T, Reading, List<Value>> reader) {
		return new ItemField<>(name, title, QueryField.Kind.NAME, meaning, List.of(), reader);
	}

	/** Numbers, or names in their place. */
	static <T> ItemField<T> numbers(String name, String title, String meaning, BiFunction<T, Reading, List<Value>> reader) {
		return new ItemField<>(name, title, QueryField.Kind.NUMBER, meaning, List.of(), reader);
	}

	/** A number; 0 is no value. */
	static <T> ItemField<T> number(String name, String title, String meaning, BiFunction<T, Reading, Integer> reader) {
		return numbers(name, title, meaning, (object, reading) -> {
			int number = reader.apply(object, reading);
			return number == 0 ? List.of() : List.of(reading.word(Integer.toString(number)));
		});
	}

	/** A running text; null and an empty one are no value. */
	static <T> ItemField<T> text(String name, String title, String meaning, Function<T, String> text) {
		return new ItemField<>(name, title, QueryField.Kind.TEXT, meaning, List.of(), (object, reading) -> one(text.apply(object)));
	}

	/** A running text that needs more than the object; null and an empty one are no value. */
	static <T> ItemField<T> text(String name, String title, String meaning, BiFunction<T, Reading, String> text) {
		return new ItemField<>(name, title, QueryField.Kind.TEXT, meaning, List.of(), (object, reading) -> one(text.apply(object, reading)));
	}

	/** A word; null and an empty one are no value. */
	static <T> ItemField<T> word(String name, String title, String meaning, BiFunction<T, Reading, String> word) {
		return names(name, title, meaning, (object, reading) -> {
			String text = word.apply(object, reading);
			return text == null || text.isEmpty() ? List.of() : List.of(reading.word(text));
		});
	}

	/** A day. */
	static <T> ItemField<T> date(String name, String title, String meaning, BiFunction<T, Reading, String> date) {
		return new ItemField<>(name, title, QueryField.Kind.DATE, meaning, List.of(), (object, reading) -> one(date.apply(object, reading)));
	}

	/** Words out of a closed list. */
	static <T> ItemField<T> choices(String name, String title, String meaning, Collection<? extends Enumerator> all,
			BiFunction<T, Reading, Collection<? extends Enumerator>> literals) {
		return new ItemField<>(name, title, QueryField.Kind.NAME, meaning, all.stream().map(ItemField::word).toList(),
				(object, reading) -> literals.apply(object, reading).stream().map(literal -> reading.word(word(literal))).toList());
	}

	/** One word out of a closed list. */
	static <T> ItemField<T> choice(String name, String title, String meaning, Collection<? extends Enumerator> all, Function<T, Enumerator> literal) {
		return choices(name, title, meaning, all, (object, reading) -> List.of(literal.apply(object)));
	}

	/** All but the first of some literals, which stands for nothing having been said. */
	static <E extends Enumerator> List<E> said(E[] all) {
		return Arrays.asList(all).subList(1, all.length);
	}

	private static String word(Enumerator literal) {
		return literal.getLiteral().replaceFirst("^level ", "");
	}

	private static List<Value> one(String text) {
		return text == null || text.isBlank() ? List.of() : List.of(Value.of(text.strip().replaceAll("\\s+", " ")));
	}

	@SuppressWarnings("unchecked")
	List<Value> read(Object object, Reading reading) {
		return List.copyOf(reader.apply((T) object, reading));
	}
}
