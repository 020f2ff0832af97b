/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.conversion;

import java.math.BigDecimal;

import org.eclipse.xtext.common.services.DefaultTerminalConverters;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.evade.language.naming.EvadeNames;

import jakarta.inject.Singleton;

/** Text of a token to its value and back. Numbers keep the printed precision. One for all parsers: finding the converters takes its time. */
@Singleton
public class EvadeValueConverters extends DefaultTerminalConverters {
	/** More digits than anybody measures; arithmetic with a million of them takes minutes. */
	private static final int MOST_DIGITS = 40;
	private static final int LONGEST_IDENTIFIER = 1_000;

	private static String limited(String number, INode node) {
		if (number.length() > MOST_DIGITS)
			throw new ValueConverterException("This number has " + number.length() + " characters; no more than " + MOST_DIGITS
					+ " are read", node, null);
		return number;
	}

	private abstract static class Converter<T> extends AbstractNullSafeConverter<T> {
		@Override
		protected String internalToString(T value) {
			return value.toString();
		}
	}

	private final IValueConverter<String> words = new Converter<>() {
		@Override
		protected String internalToValue(String text, INode node) {
			if (EvadeNames.isTooLong(text))
				throw new ValueConverterException("This id is too long: " + EvadeNames.TOO_LONG, node, null);
			return text.startsWith("^") ? text.substring(1) : text;
		}

		@Override
		protected String internalToString(String value) {
			return IdSyntax.escape(value);
		}
	};

	private final IValueConverter<String> texts = new Converter<>() {
		@Override
		protected String internalToValue(String text, INode node) {
			return Quoting.unquote(text);
		}

		@Override
		protected String internalToString(String value) {
			return Quoting.quote(value);
		}
	};

	private final IValueConverter<String> dates = new Converter<>() {
		@Override
		protected String internalToValue(String text, INode node) {
			return limited(text, node);
		}
	};

	private final IValueConverter<String> identifiers = new Converter<>() {
		@Override
		protected String internalToValue(String text, INode node) {
			if (text.length() > LONGEST_IDENTIFIER)
				throw new ValueConverterException("This identifier has " + text.length() + " characters; no more than "
						+ LONGEST_IDENTIFIER + " are read", node, null);
			return text;
		}
	};

	private final IValueConverter<String> wordOrText = new Converter<>() {
		@Override
		protected String internalToValue(String text, INode node) {
			return text.startsWith("\"") ? Quoting.unquote(text) : text;
		}

		@Override
		protected String internalToString(String value) {
			return value.equals("%") || IdSyntax.isWord(value) ? value : Quoting.quote(value);
		}
	};

	private final IValueConverter<Integer> integers = new Converter<>() {
		@Override
		protected Integer internalToValue(String text, INode node) {
			try {
				return Integer.valueOf(limited(text, node));
			} catch (NumberFormatException e) {
				throw new ValueConverterException("A whole number is expected here, not " + text, node, null);
			}
		}
	};

	private final IValueConverter<BigDecimal> decimals = new Converter<>() {
		@Override
		protected BigDecimal internalToValue(String text, INode node) {
			try {
				return new BigDecimal(limited(text, node));
			} catch (NumberFormatException e) {
				throw new ValueConverterException("A number is expected here, not " + text, node, null);
			}
		}

		@Override
		protected String internalToString(BigDecimal value) {
			return value.toPlainString();
		}
	};

	@Override
	@ValueConverter(rule = "ID")
	public IValueConverter<String> ID() {
		return words;
	}

	@ValueConverter(rule = "Word")
	public IValueConverter<String> word() {
		return words;
	}

	@ValueConverter(rule = "ColumnName")
	public IValueConverter<String> columnName() {
		return words;
	}

	@Override
	@ValueConverter(rule = "STRING")
	public IValueConverter<String> STRING() {
		return texts;
	}

	@ValueConverter(rule = "TEXT_BLOCK")
	public IValueConverter<String> textBlock() {
		return texts;
	}

	@ValueConverter(rule = "Text")
	public IValueConverter<String> text() {
		return texts;
	}

	@ValueConverter(rule = "CURIE")
	public IValueConverter<String> curie() {
		return identifiers;
	}

	@ValueConverter(rule = "Unit")
	public IValueConverter<String> unit() {
		return wordOrText;
	}

	@ValueConverter(rule = "RegistryId")
	public IValueConverter<String> registryId() {
		return wordOrText;
	}

	@ValueConverter(rule = "Date")
	public IValueConverter<String> date() {
		return dates;
	}

	@ValueConverter(rule = "Integer")
	public IValueConverter<Integer> integer() {
		return integers;
	}

	@ValueConverter(rule = "SignedInteger")
	public IValueConverter<Integer> signedInteger() {
		return integers;
	}

	@ValueConverter(rule = "Decimal")
	public IValueConverter<BigDecimal> decimal() {
		return decimals;
	}

	@ValueConverter(rule = "QualifiedName")
	public IValueConverter<String> qualifiedName() {
		return new Converter<>() {
			@Override
			protected String internalToValue(String text, INode node) {
				if (EvadeNames.isTooLong(text))
					throw new ValueConverterException("This name is too long: " + EvadeNames.TOO_LONG, node, null);
				return text.indexOf('^') < 0 ? text : text.replace("^", "");
			}

			@Override
			protected String internalToString(String value) {
				return IdSyntax.escapeQualified(value);
			}
		};
	}
}
