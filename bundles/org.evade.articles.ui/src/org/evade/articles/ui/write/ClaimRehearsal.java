/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.write;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.evade.articles.drafting.DraftingSession.Written;
import org.evade.checks.CheckOptions;
import org.evade.checks.CheckRunner;
import org.evade.checks.Finding;
import org.evade.checks.RuleCatalogue;
import org.evade.editing.live.LiveModel;
import org.evade.editing.operations.Refused;
import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;

/**
 * Tells what all rules would say of a claim before it is written: it is written into a copy of the corpus, which is checked. The copy
 * follows the corpus; nothing of the corpus itself is touched. To be used by one thread at a time, and not by that of the window.
 */
public final class ClaimRehearsal {
	/** What is to be written. */
	@FunctionalInterface
	public interface Proposal {
		/** Writes it by a writer, change by change. */
		void write(ClaimWriter writer, ClaimWriter.Sink sink) throws Refused;
	}

	private final LiveModel corpus;
	private LiveModel copy;
	private Set<String> before;

	/** Rehearsals on copies of a corpus. */
	public ClaimRehearsal(LiveModel corpus) {
		this.corpus = corpus;
	}

	/**
	 * What the rules say of a claim and did not say before.
	 *
	 * @param article
	 *            full name of the article
	 * @param section
	 *            id of the section, or null
	 * @param cancelled
	 *            asked from any thread; the answer is then worth nothing
	 * @throws Refused
	 *             when the claim cannot be written
	 */
	public List<Finding> of(String article, String section, Written claim, BooleanSupplier cancelled) throws Refused {
		return of((writer, sink) -> writer.write(article, section, claim, sink), cancelled);
	}

	/** The same for whatever is to be written. */
	public synchronized List<Finding> of(Proposal proposal, BooleanSupplier cancelled) throws Refused {
		follow();
		if (before == null) {
			Set<String> known = new HashSet<>();
			check(cancelled).forEach(finding -> known.add(key(finding)));
			before = known;
		}
		Map<Path, String> texts = new HashMap<>();
		try {
			proposal.write(new ClaimWriter(copy, file -> true), change -> apply(change, texts));
			List<Finding> found = new ArrayList<>();
			for (Finding finding : check(cancelled))
				if (!before.contains(key(finding)))
					found.add(finding);
			return found;
		} finally {
			texts.forEach(copy::put);
		}
	}

	private void apply(Change change, Map<Path, String> texts) {
		for (FileEdits edits : change.files())
			texts.putIfAbsent(edits.file(), copy.text(edits.file()));
		copy.apply(change);
	}

	/** The copy becomes what the corpus is now. */
	private void follow() {
		if (copy == null)
			copy = new LiveModel(corpus.root());
		Set<Path> gone = new HashSet<>(copy.files());
		for (Path file : corpus.files()) {
			String text = corpus.text(file);
			gone.remove(file);
			if (text != null && !text.equals(copy.text(file))) {
				copy.put(file, text);
				before = null;
			}
		}
		for (Path file : gone) {
			copy.remove(file);
			before = null;
		}
	}

	private List<Finding> check(BooleanSupplier cancelled) {
		return copy.read(all -> new CheckRunner(RuleCatalogue.all(), 2).run(all, new CheckOptions(null, null, LocalDate.now()), file -> {
		}, cancelled)).findings();
	}

	/** Places move when a claim is written above them. */
	private static String key(Finding finding) {
		return finding.rule() + "\t" + finding.file() + "\t" + finding.object() + "\t" + finding.message();
	}
}
