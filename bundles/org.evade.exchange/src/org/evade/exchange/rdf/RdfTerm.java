/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.rdf;

import java.math.BigDecimal;
import java.util.List;

/** What stands at the end of an RDF statement. */
sealed interface RdfTerm {
	/** A thing by its address. */
	record Iri(String address) implements RdfTerm {
	}

	/** A value; the type is the address of its datatype. */
	record Literal(String value, String type) implements RdfTerm {
	}

	/** Several terms whose order counts. */
	record Sequence(List<RdfTerm> terms) implements RdfTerm {
	}

	/** A text. */
	static RdfTerm text(String value) {
		return new Literal(value, RdfVocabulary.XSD + "string");
	}

	/** A value of the model: number, truth value or text. */
	static RdfTerm of(Object value) {
		return switch (value) {
		case Integer number -> new Literal(number.toString(), RdfVocabulary.XSD + "integer");
		case BigDecimal number -> new Literal(number.toPlainString(), RdfVocabulary.XSD + "decimal");
		case Boolean truth -> new Literal(truth.toString(), RdfVocabulary.XSD + "boolean");
		default -> text(value.toString());
		};
	}
}
