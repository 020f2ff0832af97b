/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.snapshot;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What registries said, each id with its day. Kept as text, one fact a line, sorted, so that two copies can be merged line by
 * line: id, field and value, separated by tabs.
 */
public final class RegistrySnapshot {
	/** Ending of the files. */
	public static final String ENDING = ".snapshot";
	private static final String HEAD = "# evade snapshot 1";
	private static final long LARGEST = 200_000_000;

	private final SortedMap<String, RegistryRecord> records = new TreeMap<>();

	/** The record of an id, or null. DOIs are found in whatever case. */
	public RegistryRecord get(String id) {
		return records.get(key(id));
	}

	/** All records in the order of their ids. */
	public Collection<RegistryRecord> records() {
		return records.values();
	}

	/** Adds a record; it replaces what was known of the id. */
	public void put(RegistryRecord record) {
		records.put(key(record.id()), record);
	}

	/** Adds facts to what is known of an id; the day is that of the later one. */
	public void join(RegistryRecord record) {
		RegistryRecord known = get(record.id());
		if (known == null) {
			put(record);
			return;
		}
		SortedMap<Field, List<String>> facts = new TreeMap<>(known.facts());
		record.facts().forEach((field, values) -> {
			List<String> all = new ArrayList<>(field == Field.SEEN ? List.of() : facts.getOrDefault(field, List.of()));
			values.stream().filter(value -> !all.contains(value)).forEach(all::add);
			facts.put(field, all);
		});
		put(new RegistryRecord(known.id(), facts));
	}

	/** Adds all of another snapshot. */
	public void joinAll(RegistrySnapshot other) {
		other.records().forEach(this::join);
	}

	private static String key(String id) {
		return id.startsWith("doi:") ? id.toLowerCase(Locale.ROOT) : id;
	}

	/**
	 * Reads a snapshot, or all of a folder.
	 *
	 * @throws IOException
	 *             when it cannot be read, or a line is no fact; the message tells the line
	 */
	public static RegistrySnapshot read(Path path) throws IOException {
		RegistrySnapshot snapshot = new RegistrySnapshot();
		if (!Files.isDirectory(path)) {
			snapshot.add(path);
			return snapshot;
		}
		List<Path> files;
		try (Stream<Path> all = Files.list(path)) {
			files = all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
		}
		for (Path file : files) {
			RegistrySnapshot one = new RegistrySnapshot();
			one.add(file);
			snapshot.joinAll(one);
		}
		return snapshot;
	}

	private void add(Path file) throws IOException {
		if (Files.size(file) > LARGEST)
			throw new IOException("it is larger than " + LARGEST / 1_000_000 + " MB");
		int number = 0;
		for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\r?\n", -1)) {
			number++;
			if (line.isBlank() || line.startsWith("#"))
				continue;
			String[] parts = line.split("\t", -1);
			Field field = parts.length == 3 ? Field.of(parts[1]) : null;
			if (field == null)
				throw new IOException("line " + number + " is no fact of a snapshot (id, field and value with tabs between): "
						+ (line.length() > 60 ? line.substring(0, 60) + "..." : line));
			RegistryRecord known = get(parts[0]);
			SortedMap<Field, List<String>> facts = new TreeMap<>(known == null ? new TreeMap<Field, List<String>>() : known.facts());
			List<String> values = new ArrayList<>(facts.getOrDefault(field, List.of()));
			String value = parts[2].replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\");
			if (!values.contains(value))
				values.add(value);
			if (field == Field.SEEN) // two copies were merged: the later day counts
				values = List.of(values.stream().max(String::compareTo).get());
			facts.put(field, values);
			put(new RegistryRecord(parts[0], facts));
		}
	}

	/** Writes the snapshot; the same facts give the same bytes. */
	public void write(Writer out) throws IOException {
		out.write(HEAD + "\n");
		for (RegistryRecord record : records.values())
			for (var fact : record.facts().entrySet())
				for (String value : fact.getValue())
					out.write(record.id() + "\t" + fact.getKey().word() + "\t" + escaped(value) + "\n");
	}

	private static String escaped(String value) {
		return value.replace("\\", "\\\\").replace("\t", "\\t").replaceAll("\\R", "\\\\n");
	}
}
