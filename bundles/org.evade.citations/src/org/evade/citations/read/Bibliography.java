/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.entry.SourceProblem;

/** Reads bibliographies of any known format. */
public final class Bibliography {
	/** Largest file that is read, in bytes. */
	static final long LARGEST = 200_000_000;

	private Bibliography() {
	}

	/**
	 * Reads a file.
	 *
	 * @param path
	 *            the file
	 * @param name
	 *            how messages name it
	 * @param format
	 *            its format, or null to guess it
	 * @throws IOException
	 *             when the file cannot be read at all
	 */
	public static Readings read(Path path, String name, InputFormat format) throws IOException {
		if (Files.isDirectory(path))
			throw new IOException("it is a folder: name its files");
		if (Files.size(path) > LARGEST)
			throw new IOException("it is larger than " + LARGEST / 1_000_000 + " MB");
		SourceBytes source = SourceBytes.of(Files.readAllBytes(path));
		return read(source.text(), name, format == null ? InputFormat.guess(name, source.text()) : format);
	}

	/** Reads a text. */
	public static Readings read(String text, String name, InputFormat format) {
		List<BibliographyEntry> entries = new ArrayList<>();
		List<SourceProblem> troubles = new ArrayList<>();
		EntryReader reader = switch (format) {
		case BIB -> new BibTexReader(name);
		case RIS -> new RisReader(name);
		case NBIB -> new NbibReader(name);
		case PUBMED -> new PubMedReader(name);
		case CSL_JSON -> new CslJsonReader(name);
		case JATS -> new JatsReferenceReader(name);
		case TEXT -> new PlainListReader(name);
		};
		reader.read(text, entries::add, troubles::add);
		return new Readings(format, entries, troubles);
	}
}
