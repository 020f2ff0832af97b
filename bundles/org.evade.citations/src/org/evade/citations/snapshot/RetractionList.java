/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.snapshot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.evade.citations.entry.PublicationIds;

/** The list of Retraction Watch: comma-separated, quoted where needed, a header that names the columns. */
final class RetractionList {
	private static final List<String> COLUMNS = List.of("OriginalPaperDOI", "OriginalPaperPubMedID", "RetractionDate", "RetractionNature", "RetractionDOI");

	private RetractionList() {
	}

	/** The records of papers that are wanted. */
	static List<RegistryRecord> read(Reader in, Wanted wanted, String today) throws IOException {
		BufferedReader reader = new BufferedReader(in);
		List<String> header = row(reader);
		Map<String, Integer> at = new HashMap<>();
		for (int i = 0; header != null && i < header.size(); i++)
			at.put(header.get(i).replace("\ufeff", "").strip(), i);
		if (!at.keySet().containsAll(COLUMNS))
			throw RegistryException.of("the list of retractions has no columns " + String.join(", ", COLUMNS));
		Set<String> dois = new HashSet<>();
		wanted.dois().forEach(doi -> dois.add(doi.toLowerCase(Locale.ROOT)));
		List<RegistryRecord> records = new ArrayList<>();
		for (List<String> row; (row = row(reader)) != null;) {
			String doi = PublicationIds.doi(cell(row, at, "OriginalPaperDOI")), pmid = PublicationIds.pmid(cell(row, at, "OriginalPaperPubMedID"));
			String notice = RegistryAnswers.notice(cell(row, at, "RetractionNature"), date(cell(row, at, "RetractionDate")), cell(row, at, "RetractionDOI"));
			if (doi != null && dois.contains(doi.toLowerCase(Locale.ROOT)))
				records.add(new RecordBuilder().add(Field.SEEN, today).add(Field.NOTICE, notice).of(doi));
			if (pmid != null && wanted.pmids().contains(pmid))
				records.add(new RecordBuilder().add(Field.SEEN, today).add(Field.NOTICE, notice).of(pmid));
		}
		return records;
	}

	private static String cell(List<String> row, Map<String, Integer> at, String column) {
		int index = at.get(column);
		String cell = index < row.size() ? row.get(index).strip() : "";
		return cell.isEmpty() || cell.equals("0") || cell.equalsIgnoreCase("unavailable") ? null : cell;
	}

	/** Month/day/year with a time behind it, as the list writes it. */
	private static String date(String text) {
		if (text == null || !text.matches("\\d{1,2}/\\d{1,2}/\\d{4}.*"))
			return null;
		String[] parts = text.replaceFirst("\\s.*", "").split("/");
		return String.format(Locale.ROOT, "%s-%02d-%02d", parts[2], Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
	}

	private static List<String> row(BufferedReader in) throws IOException {
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		int c = in.read();
		if (c < 0)
			return null;
		for (; c >= 0; c = in.read()) {
			if (quoted) {
				if (c != '"')
					cell.append((char) c);
				else {
					in.mark(1);
					if (in.read() == '"')
						cell.append('"');
					else {
						in.reset();
						quoted = false;
					}
				}
			} else if (c == '"')
				quoted = true;
			else if (c == ',') {
				cells.add(cell.toString());
				cell.setLength(0);
			} else if (c == '\n')
				break;
			else if (c != '\r')
				cell.append((char) c);
		}
		cells.add(cell.toString());
		return cells;
	}
}
