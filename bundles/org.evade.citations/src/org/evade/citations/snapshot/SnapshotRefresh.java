/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.snapshot;

import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Asks the registries for what a corpus cites and keeps their answers. Each batch is handed over when it is there, so that a
 * run that ends early loses nothing and the next one goes on where it stopped.
 */
public final class SnapshotRefresh {
	/** Takes what was learned. */
	public interface Taker {
		/** A snapshot has more facts; it is to be kept. */
		void changed(String registry, RegistrySnapshot snapshot) throws IOException;

		/** Some ids are done. */
		void progress(String registry, int done, int total);

		/** Something was not to be had. */
		void failed(String message);
	}

	private final Map<String, Registry> registries = new LinkedHashMap<>();
	private final RegistryClient asking;
	private final Taker taker;
	private final String today;
	private final LocalDate old;
	private final String key, mail;
	private boolean complete = true;

	/**
	 * @param environment
	 *            NCBI_API_KEY, EVADE_MAIL and HTTPS_PROXY count
	 * @param today
	 *            day that the facts get
	 * @param days
	 *            ids that were asked for in these last days are not asked for again
	 * @param cancelled
	 *            asked often
	 */
	public SnapshotRefresh(Map<String, String> environment, LocalDate today, int days, BooleanSupplier cancelled, Taker taker) {
		this(Map.of(), new RegistryClient(environment, Duration.ofSeconds(60), Duration.ofSeconds(2), cancelled), environment, today, days, taker);
	}

	/**
	 * A run that asks elsewhere.
	 *
	 * @param elsewhere
	 *            registries at other places, by their titles
	 * @param asking
	 *            asks them; it is closed after the run
	 */
	public SnapshotRefresh(Map<String, Registry> elsewhere, RegistryClient asking, Map<String, String> environment, LocalDate today, int days, Taker taker) {
		for (Registry registry : List.of(Registry.CROSSREF, Registry.PUBMED, Registry.CONVERTER, Registry.TRIALS, Registry.RETRACTIONS))
			registries.put(registry.title(), elsewhere.getOrDefault(registry.title(), registry));
		this.asking = asking;
		this.taker = taker;
		this.today = today.toString();
		old = today.minusDays(days);
		key = environment.getOrDefault("NCBI_API_KEY", "").strip();
		mail = environment.getOrDefault("EVADE_MAIL", "").strip();
	}

	/** Names of the snapshots that are kept. */
	public static List<String> names() {
		return List.of(Registry.CROSSREF.name(), Registry.PUBMED.name(), Registry.TRIALS.name(), Registry.RETRACTIONS.name());
	}

	/**
	 * Asks for everything.
	 *
	 * @param known
	 *            what earlier runs kept, by the names of the snapshots; it grows
	 * @return whether everything was to be had
	 */
	public boolean run(Wanted wanted, Map<String, RegistrySnapshot> known) throws IOException {
		try (asking) {
			batches(Registry.CROSSREF, wanted.dois(), known, this::crossref);
			batches(Registry.PUBMED, wanted.pmids(), known, (registry, ids) -> RegistryAnswers.pubmed(json(registry, eutils(ids)), today));
			batches(Registry.CONVERTER, wanted.dois(), known, (registry, ids) -> converted(registry, ids, "doi"));
			batches(Registry.TRIALS, wanted.trials(), known, this::trials);
			retractions(wanted, known.get(Registry.RETRACTIONS.name()));
		}
		return complete;
	}

	private interface Question {
		List<RegistryRecord> ask(Registry registry, List<String> ids) throws IOException;
	}

	private void batches(Registry of, Collection<String> all, Map<String, RegistrySnapshot> known, Question question) throws IOException {
		Registry registry = registries.get(of.title());
		RegistrySnapshot snapshot = known.get(registry.name());
		List<String> open = all.stream().filter(id -> isOld(snapshot.get(id))).toList();
		int size = registry.batch();
		for (int at = 0; at < open.size(); at += size) {
			List<String> ids = open.subList(at, Math.min(open.size(), at + size));
			taker.progress(registry.title(), at, open.size());
			try {
				List<RegistryRecord> records = question.ask(registry, ids);
				if (of == Registry.CONVERTER)
					records.forEach(snapshot::join);
				else
					records.forEach(snapshot::put);
				taker.changed(registry.name(), snapshot);
			} catch (RegistryException e) {
				complete = false;
				taker.failed(e.getMessage() + "; " + (e.isLasting() ? open.size() - at : ids.size()) + " ids were not asked for");
				if (e.isLasting())
					return;
			}
		}
		taker.progress(registry.title(), open.size(), open.size());
	}

	private boolean isOld(RegistryRecord record) {
		return record == null || record.seen() == null || !record.seen().isAfter(old);
	}

	private com.google.gson.JsonObject json(Registry registry, String path) throws RegistryException {
		String text = asking.text(registry, path);
		if (text == null)
			throw RegistryException.of(registry.title() + " does not know this question (404)");
		return RegistryAnswers.parse(text);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static String bare(String curie) {
		return curie.substring(curie.indexOf(':') + 1);
	}

	/** One question for several DOIs; a DOI with a comma cannot be part of a list and is asked for alone, as is one that is not answered. */
	private List<RegistryRecord> crossref(Registry registry, List<String> dois) throws IOException {
		List<RegistryRecord> records = new ArrayList<>();
		List<String> listed = dois.stream().filter(doi -> doi.indexOf(',') < 0).toList();
		if (!listed.isEmpty()) {
			String filter = String.join(",", listed.stream().map(doi -> "doi:" + bare(doi)).toList());
			records.addAll(RegistryAnswers.crossref(json(registry, "works?rows=" + listed.size() + "&filter=" + encoded(filter) + polite()), today));
		}
		for (String doi : RegistryAnswers.unanswered(dois, records)) {
			String text = asking.text(registry, "works/" + encoded(bare(doi)) + polite().replaceFirst("&", "?"));
			List<RegistryRecord> one = text == null ? List.of() : RegistryAnswers.crossref(RegistryAnswers.parse(text), today);
			records.addAll(one.isEmpty() ? List.of(RegistryAnswers.missing(doi, today)) : one);
			if (!one.isEmpty() && !RegistryAnswers.unanswered(List.of(doi), one).isEmpty())
				records.add(RegistryAnswers.missing(doi, today));
		}
		return records;
	}

	private String polite() {
		return mail.isEmpty() ? "" : "&mailto=" + encoded(mail);
	}

	private String ncbi() {
		return "&tool=evade" + (mail.isEmpty() ? "" : "&email=" + encoded(mail)) + (key.isEmpty() ? "" : "&api_key=" + encoded(key));
	}

	private String eutils(List<String> pmids) {
		return "esummary.fcgi?db=pubmed&retmode=json&id=" + String.join(",", pmids.stream().map(SnapshotRefresh::bare).toList()) + ncbi();
	}

	private List<RegistryRecord> converted(Registry registry, List<String> ids, String type) throws IOException {
		String list = encoded(String.join(",", ids.stream().map(SnapshotRefresh::bare).filter(id -> id.indexOf(',') < 0).toList()));
		List<RegistryRecord> records = new ArrayList<>(
				RegistryAnswers.converter(json(registry, "articles/?format=json&idtype=" + type + "&ids=" + list + ncbi().replaceFirst("&api_key=.*", "")), today));
		// most papers are not in PubMed Central: that they were asked for is a fact as well
		RegistryAnswers.unanswered(ids, records).forEach(id -> records.add(new RecordBuilder().add(Field.SEEN, today).of(id)));
		return records;
	}

	private List<RegistryRecord> trials(Registry registry, List<String> ids) throws IOException {
		String fields = "protocolSection.identificationModule,protocolSection.statusModule,protocolSection.designModule,protocolSection.outcomesModule,hasResults";
		List<RegistryRecord> records = new ArrayList<>(
				RegistryAnswers.trials(json(registry, "studies?pageSize=" + ids.size() + "&filter.ids=" + encoded(String.join(",", ids)) + "&fields=" + encoded(fields)), today));
		RegistryAnswers.unanswered(ids, records).forEach(id -> records.add(RegistryAnswers.missing(id, today)));
		return records;
	}

	/** The whole list is read once in so many days; kept is what the corpus cites. */
	private void retractions(Wanted wanted, RegistrySnapshot snapshot) throws IOException {
		Registry registry = registries.get(Registry.RETRACTIONS.title());
		String marker = "list:retraction-watch";
		if (wanted.dois().isEmpty() && wanted.pmids().isEmpty() || !isOld(snapshot.get(marker)))
			return;
		taker.progress(registry.title(), 0, 1);
		try {
			String list = asking.text(registry, "retraction_watch.csv");
			if (list == null)
				throw RegistryException.of(registry.title() + " does not have its list where it was (404)");
			for (RegistryRecord record : RetractionList.read(new StringReader(list), wanted, today))
				snapshot.join(record);
			snapshot.put(new RecordBuilder().add(Field.SEEN, today).of(marker));
			taker.changed(registry.name(), snapshot);
		} catch (RegistryException e) {
			complete = false;
			taker.failed(e.getMessage().toLowerCase(Locale.ROOT).startsWith("retraction") ? e.getMessage() : registry.title() + ": " + e.getMessage());
		}
		taker.progress(registry.title(), 1, 1);
	}
}
