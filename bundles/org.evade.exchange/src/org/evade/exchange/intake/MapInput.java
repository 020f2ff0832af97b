/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.evade.citations.read.SourceBytes;
import org.evade.citations.read.XmlNode;

/** Formats of maps and networks that are read. */
public enum MapInput {
	/** GPML2013a and GPML2021. */
	GPML("gpml"),
	/** SBGN-ML of any language. */
	SBGN("sbgn"),
	/** CX2. */
	CX2("cx2"),
	/** Simple interaction format. */
	SIF("sif");

	/** Largest file that is read, in bytes. */
	private static final long LARGEST = 64_000_000;
	private final String word;

	MapInput(String word) {
		this.word = word;
	}

	/** Word of the command line, which is the ending of the files, too. */
	public String word() {
		return word;
	}

	/** The words. */
	public static List<String> words() {
		return Arrays.stream(values()).map(MapInput::word).toList();
	}

	/** The format of a file: by its ending, or by what it begins with; empty when it is none of these. */
	public static Optional<MapInput> of(Path file) throws IOException {
		String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
		for (MapInput format : values())
			if (name.endsWith("." + format.word))
				return Optional.of(format);
		if (!name.endsWith(".xml") || !Files.isRegularFile(file) || Files.size(file) > LARGEST)
			return Optional.empty();
		byte[] bytes = Files.readAllBytes(file);
		String start = SourceBytes.of(Arrays.copyOf(bytes, Math.min(bytes.length, 4000))).text();
		return start.contains("http://pathvisio.org/GPML/") ? Optional.of(GPML) : start.contains("http://sbgn.org/libsbgn/") ? Optional.of(SBGN) : Optional.empty();
	}

	/**
	 * Reads a file.
	 *
	 * @param file
	 *            the file
	 * @param name
	 *            how messages name it
	 * @throws IOException
	 *             when it cannot be read, or holds nothing of the format; the message is a sentence
	 */
	public PathwayDraft read(Path file, String name) throws IOException {
		if (Files.isDirectory(file))
			throw new IOException("it is a folder: name its files");
		if (Files.size(file) > LARGEST)
			throw new IOException("it is larger than " + LARGEST / 1_000_000 + " MB");
		return read(SourceBytes.of(Files.readAllBytes(file)).text(), name);
	}

	/** Reads a text. */
	public PathwayDraft read(String text, String name) throws IOException {
		PathwayDraft draft = new PathwayDraft(name);
		switch (this) {
		case GPML -> new GpmlReader(draft, root(text, "Pathway")).read();
		case SBGN -> new SbgnReader(draft, root(text, "sbgn")).read();
		case CX2 -> new Cx2Reader(draft).read(text);
		case SIF -> new SifReader(draft).read(text);
		}
		if (draft.nodes.isEmpty())
			throw new IOException("it holds no nodes");
		return draft;
	}

	private static XmlNode root(String text, String element) throws IOException {
		XmlNode[] found = { null };
		String wrong = XmlNode.each(text, Set.of(element), node -> found[0] = found[0] == null ? node : found[0]);
		if (wrong != null)
			throw new IOException("line " + wrong.replaceFirst(" ", ": "));
		if (found[0] == null)
			throw new IOException("it has no element " + element);
		return found[0];
	}
}
