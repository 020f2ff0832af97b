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

/** Text of a token to its value and back. Numbers keep the printed precision. */
public class EvadeValueConverters extends DefaultTerminalConverters {
	private abstract static class Converter<T> extends AbstractNullSafeConverter<T> {
		@Override
		protected String internalToString(T value) {
			return value.toString();
		}
	}

	private final IValueConverter<String> words = new Converter<>() {
		@Override
		protected String internalToValue(String text, INode node) {
			return text.startsWith("^") ? text.substring(1) : text;
		}

		@Override
		protected String internalToString(String value) {
			return Words.escape(value);
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

	private final IValueConverter<String> plain = new Converter<>() {
		@Override
		protected String internalToValue(String text, INode node) {
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
			return value.equals("%") || Words.isWord(value) ? value : Quoting.quote(value);
		}
	};

	private final IValueConverter<Integer> integers = new Converter<>() {
		@Override
		protected Integer internalToValue(String text, INode node) {
			try {
				return Integer.valueOf(text);
			} catch (NumberFormatException e) {
				throw new ValueConverterException("A whole number is expected here, not " + text, node, null);
			}
		}
	};

	private final IValueConverter<BigDecimal> decimals = new Converter<>() {
		@Override
		protected BigDecimal internalToValue(String text, INode node) {
			try {
				return new BigDecimal(text);
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
		return plain;
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
		return plain;
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
				return text.indexOf('^') < 0 ? text : text.replace("^", "");
			}

			@Override
			protected String internalToString(String value) {
				return Words.escapeQualified(value);
			}
		};
	}
}
