/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.evade.checks.Finding;
import org.evade.checks.Severity;
import org.evade.language.files.AtomicFiles;
import org.evade.language.files.CorpusFolder;
import org.evade.language.load.Place;
import org.evade.language.load.Problem;
import org.evade.language.load.SourceText;

/** The files of the corpus as they are on the disk. They count for the model as long as no document of the client is open for them. */
final class CorpusDisk {
	/** What tells that a file was written. */
	private record Stamp(Object time, long size) {
	}

	private final ClientSession session;
	private final Path root;
	private final Map<Path, Stamp> read = new ConcurrentHashMap<>();
	private final Map<Path, String> unreadable = new ConcurrentHashMap<>();

	/**
	 * @param root
	 *            folder of the corpus; null when there is none, and only what is open counts
	 */
	CorpusDisk(ClientSession session, Path root) {
		this.session = session;
		this.root = root;
	}

	/** The folder, or null. */
	Path root() {
		return root;
	}

	/** Takes over what is different: files that are new, were written, or are gone. */
	synchronized void rescan() {
		if (root == null)
			return;
		CorpusFolder folder;
		try {
			folder = CorpusFolder.walk(root, false);
		} catch (IOException e) {
			session.say(MessageType.Error, "The corpus at " + root + " cannot be read, so names of other files are not known: "
					+ SourceText.failure(e));
			return;
		}
		for (Path file : folder.files())
			if (!session.open.containsKey(file) && !stamp(file).equals(read.get(file)))
				take(file);
		Set<Path> gone = new HashSet<>(session.model.files());
		gone.removeAll(folder.files());
		gone.removeAll(session.open.keySet());
		gone.forEach(this::drop);
		folder.outside().forEach((link, target) -> session.client.logMessage(new MessageParams(MessageType.Warning,
				link + " is left out: it is a link that leads " + (target == null ? "nowhere" : "out of the folder, to " + target))));
	}

	/** Files of which the client says that they are different; their times need not be. */
	void changed(Collection<Path> files) {
		files.forEach(read::remove);
		rescan();
	}

	/** A document was closed: what is on the disk counts again. */
	synchronized void closed(Path file) {
		if (root != null && CorpusFolder.has(root, file, false) && Files.exists(file))
			take(file);
		else
			drop(file);
	}

	/** What is wrong with a file that cannot be read; nothing for one that is open or was read. */
	List<Finding> findings(Path file) {
		String reason = session.open.containsKey(file) ? null : unreadable.get(file);
		return reason == null ? List.of()
				: List.of(new Finding(Problem.FILE, Severity.ERROR, session.model.name(file), Place.START, "", reason, List.of()));
	}

	/** A file that cannot be read is empty for the model. */
	private void take(Path file) {
		String text = "";
		read.put(file, stamp(file));
		try {
			text = AtomicFiles.read(file);
			unreadable.remove(file);
		} catch (IOException e) {
			unreadable.put(file, SourceText.failure(e));
		}
		if (!text.equals(session.model.text(file)))
			session.model.put(file, text);
	}

	private void drop(Path file) {
		session.model.remove(file);
		read.remove(file);
		unreadable.remove(file);
	}

	private static Stamp stamp(Path file) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new Stamp(attributes.lastModifiedTime(), attributes.size());
		} catch (IOException e) {
			return new Stamp("gone", -1);
		}
	}
}
