/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.merge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.entry.Entries;
import org.evade.citations.merge.EntryComparison.Clash;
import org.evade.citations.merge.EntryComparison.Fact;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.model.EvadePackage.Literals;
import org.evade.model.Publication;
import org.evade.model.PublicationFact;

/**
 * Brings entries into a corpus. A paper that is there already is filled in where it has nothing; what it has is never changed:
 * another value is a clash, which is told.
 */
public final class BibliographyMerge {
	/**
	 * What became of one entry.
	 *
	 * @param entry
	 *            the entry
	 * @param id
	 *            id of its publication
	 * @param added
	 *            whether the publication is new
	 * @param same
	 *            the publication of the corpus, or the entry before, that is the same paper; null when it is new
	 * @param filled
	 *            facts that the publication got from the entry
	 * @param clashes
	 *            facts that differ
	 */
	public record Outcome(BibliographyEntry entry, String id, boolean added, BibliographyEntry same, List<String> filled, List<Clash> clashes) {
	}

	private static final List<EStructuralFeature> FACTS = List.of(Literals.PUBLICATION__TITLE, Literals.PUBLICATION__AUTHORS,
			Literals.PUBLICATION__ET_AL, Literals.PUBLICATION__GROUP, Literals.PUBLICATION__JOURNAL, Literals.PUBLICATION__YEAR,
			Literals.PUBLICATION__VOLUME, Literals.PUBLICATION__ISSUE, Literals.PUBLICATION__PAGES, Literals.PUBLICATION__KIND,
			Literals.PUBLICATION__CURIES, Literals.PUBLICATION__NOT_PRINTED);

	/** A paper of the corpus or an entry that was added before. */
	private static final class Known {
		final String id;
		final Publication publication;
		BibliographyEntry entry;

		Known(String id, Publication publication, BibliographyEntry entry) {
			this.id = id;
			this.publication = publication;
			this.entry = entry;
		}
	}

	private final Corpus corpus;
	private final PublicationFinder<Known> papers = new PublicationFinder<>();
	private final Keys keys = new Keys();
	private final List<Outcome> outcomes = new ArrayList<>();
	private final List<Known> added = new ArrayList<>();
	private final Map<ModelFile, List<Insertion>> insertions = new LinkedHashMap<>();

	/**
	 * Text that goes in at a place.
	 *
	 * @param offset
	 *            place in the file, in UTF-16 units
	 * @param text
	 *            the text
	 */
	public record Insertion(int offset, String text) {
	}

	/**
	 * @param corpus
	 *            where the same papers are looked for, or null for nowhere
	 */
	public BibliographyMerge(Corpus corpus) {
		this.corpus = corpus;
		if (corpus == null)
			return;
		corpus.files().forEach(file -> file.resource().getAllContents().forEachRemaining(object -> {
			if (object instanceof org.evade.model.Named named && named.getName() != null)
				keys.take(named.getName());
		}));
		corpus.statements(Publication.class).forEach(publication -> {
			BibliographyEntry entry = Entries.of(publication, corpus);
			papers.add(entry, new Known(publication.getName(), publication, entry));
		});
	}

	/** Brings in one entry. */
	public Outcome add(BibliographyEntry entry) {
		Known known = papers.find(entry);
		Outcome outcome = known == null ? anew(entry) : again(entry, known);
		outcomes.add(outcome);
		return outcome;
	}

	/** What became of the entries, in their order. */
	public List<Outcome> outcomes() {
		return outcomes;
	}

	private Outcome anew(BibliographyEntry entry) {
		Known known = new Known(keys.next(entry), null, entry);
		papers.add(entry, known);
		added.add(known);
		return new Outcome(entry, known.id, true, null, List.of(), List.of());
	}

	private Outcome again(BibliographyEntry entry, Known known) {
		EntryComparison comparison = EntryComparison.of(known.entry, entry);
		List<Clash> clashes = new ArrayList<>(comparison.clashes());
		Set<Fact> additions = EnumSet.copyOf(comparison.additions().isEmpty() ? EnumSet.noneOf(Fact.class) : comparison.additions());
		if (known.publication != null)
			for (PublicationFact sought : known.publication.getNotPrinted())
				if (additions.remove(Fact.valueOf(sought.name())))
					clashes.add(new Clash(Fact.valueOf(sought.name()), "said to be not printed", "given"));
		if (!comparison.newIds().isEmpty())
			additions.add(Fact.ID);
		List<String> lines = PublicationText.lines(entry, additions, comparison.newIds());
		if (!lines.isEmpty() && known.publication != null)
			insert(known.publication, lines, comparison.newIds());
		known.entry = joined(known.entry, entry, additions, comparison.newIds());
		papers.add(known.entry, known);
		return new Outcome(entry, known.id, false, known.entry, lines, clashes);
	}

	private static BibliographyEntry joined(BibliographyEntry known, BibliographyEntry other, Set<Fact> from, List<String> newIds) {
		List<String> ids = new ArrayList<>(known.ids());
		ids.addAll(newIds);
		boolean authors = from.contains(Fact.AUTHORS);
		return new BibliographyEntry(known.origin(), known.key(), known.number(), from.contains(Fact.TITLE) ? other.title() : known.title(),
				authors ? other.authors() : known.authors(), authors ? other.etAl() : known.etAl(),
				from.contains(Fact.GROUP) ? other.group() : known.group(), from.contains(Fact.JOURNAL) ? other.journal() : known.journal(),
				from.contains(Fact.YEAR) ? other.year() : known.year(), from.contains(Fact.VOLUME) ? other.volume() : known.volume(),
				from.contains(Fact.ISSUE) ? other.issue() : known.issue(), from.contains(Fact.PAGES) ? other.pages() : known.pages(), ids,
				from.contains(Fact.KIND) ? other.kind() : known.kind(), known.raw(), known.losses());
	}

	/** New facts stand behind those that are there; new identifiers beside those that are there. */
	private void insert(Publication publication, List<String> lines, List<String> newIds) {
		ModelFile file = corpus.fileOf(publication);
		int end = -1;
		for (EStructuralFeature feature : FACTS)
			for (INode node : NodeModelUtils.findNodesForFeature(publication, feature))
				end = Math.max(end, node.getEndOffset());
		List<INode> ids = NodeModelUtils.findNodesForFeature(publication, Literals.PUBLICATION__CURIES);
		String lineEnd = file.text().contains("\r\n") ? "\r\n" : "\n";
		List<Insertion> into = insertions.computeIfAbsent(file, unused -> new ArrayList<>());
		if (end < 0)
			end = file.text().indexOf('{', NodeModelUtils.findActualNodeFor(publication).getOffset()) + 1;
		String indent = "  ";
		StringBuilder text = new StringBuilder();
		for (String line : lines)
			if (!line.startsWith("ids ") || ids.isEmpty())
				text.append(lineEnd).append(indent).append(line);
		if (!text.isEmpty())
			into.add(new Insertion(end, text.toString()));
		if (!ids.isEmpty() && !newIds.isEmpty())
			into.add(new Insertion(ids.getLast().getEndOffset(), " " + String.join(" ", newIds)));
	}

	/** The new publications in the language. */
	public String newStatements() {
		StringBuilder text = new StringBuilder();
		for (Known known : added)
			text.append(PublicationText.of(known.entry, known.id));
		return text.toString();
	}

	/**
	 * The files of the corpus in which publications are filled in, with their new texts.
	 *
	 * @param others
	 *            what else goes into files of the corpus
	 */
	public Map<ModelFile, String> filledFiles(Map<ModelFile, List<Insertion>> others) {
		Map<ModelFile, List<Insertion>> everything = new LinkedHashMap<>();
		insertions.forEach((file, all) -> everything.computeIfAbsent(file, unused -> new ArrayList<>()).addAll(all));
		others.forEach((file, all) -> everything.computeIfAbsent(file, unused -> new ArrayList<>()).addAll(all));
		Map<ModelFile, String> texts = new LinkedHashMap<>();
		everything.forEach((file, all) -> {
			StringBuilder text = new StringBuilder(file.text());
			// ids that go in at the same place as lines stand before them
			all.stream().sorted(java.util.Comparator.comparingInt(Insertion::offset).reversed()
					.thenComparing(insertion -> insertion.text().startsWith(" ") ? 1 : 0)).forEach(insertion -> text.insert(insertion.offset(), insertion.text()));
			texts.put(file, text.toString());
		});
		return texts;
	}
}
