/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.text;

import java.util.List;

/**
 * What a text is divided into, all in the order of the text.
 *
 * @param sections
 *            headings with their sections; a section comes before its subsections
 * @param captions
 *            figures and tables
 * @param marks
 *            citations of the reference list
 * @param pages
 *            pages of a PDF; empty for other formats
 * @param references
 *            where the reference list stands, or null when there is none
 */
public record Structure(List<SectionText> sections, List<Caption> captions, List<ReferenceMark> marks, List<Page> pages,
		Span references) {
	/** Nothing is known. */
	static final Structure NONE = new Structure(List.of(), List.of(), List.of(), List.of(), null);

	/** The innermost section that holds a place, or null. */
	public SectionText sectionAt(int at) {
		SectionText found = null;
		for (SectionText each : sections)
			if (each.span().holds(at))
				found = each;
		return found;
	}

	/** The page that holds a place, or null. */
	public Page pageAt(int at) {
		for (Page each : pages)
			if (each.span().holds(at))
				return each;
		return null;
	}
}
