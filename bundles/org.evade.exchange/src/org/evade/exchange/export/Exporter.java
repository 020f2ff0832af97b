/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.export;

/**
 * A format that a corpus leaves the house in. One that is named in {@link Exporters} is offered by the command line and by the
 * wizard of the workbench.
 */
public sealed interface Exporter permits FigureExporter, MapExporter, CorpusExporter {
	/** Word of the command line, such as {@code svg}. */
	String id();

	/** What it is, for a list: {@code Figures as SVG}. */
	String label();

	/** Whether it is written when nobody says what: formats that others are made of are not. */
	default boolean isStandard() {
		return false;
	}
}
