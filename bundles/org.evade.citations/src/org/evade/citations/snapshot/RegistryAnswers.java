/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.snapshot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.evade.citations.entry.PublicationIds;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** The published shapes of what registries answer, as records. What is missing or of another type is left out. */
final class RegistryAnswers {
	private RegistryAnswers() {
	}

	/** The document, or a failure with a sentence. */
	static JsonObject parse(String text) throws RegistryException {
		try {
			JsonElement json = JsonParser.parseString(text);
			if (json.isJsonObject())
				return json.getAsJsonObject();
		} catch (JsonParseException | StackOverflowError e) {
			throw RegistryException.of("the answer is no JSON");
		}
		throw RegistryException.of("the answer is no JSON object");
	}

	/** Works of Crossref: {@code message} is one work or holds {@code items}. */
	static List<RegistryRecord> crossref(JsonObject answer, String today) {
		List<RegistryRecord> records = new ArrayList<>();
		JsonObject message = object(answer, "message");
		for (JsonObject work : message.has("items") ? objects(message, "items") : List.of(message)) {
			String doi = PublicationIds.doi(text(work, "DOI"));
			if (doi == null)
				continue;
			RecordBuilder facts = new RecordBuilder().add(Field.SEEN, today);
			for (String title : texts(work, "title"))
				facts.add(Field.TITLE, title);
			List<JsonObject> authors = objects(work, "author");
			if (!authors.isEmpty())
				facts.add(Field.FIRST_AUTHOR, text(authors.getFirst(), "family") == null ? text(authors.getFirst(), "name") : text(authors.getFirst(), "family"));
			for (String key : new String[] { "container-title", "short-container-title" })
				texts(work, key).forEach(each -> facts.add(Field.JOURNAL, each));
			for (String key : new String[] { "issued", "published-print", "published-online", "published" })
				facts.add(Field.YEAR, year(work.get(key)));
			facts.add(Field.VOLUME, text(work, "volume")).add(Field.ISSUE, text(work, "issue")).add(Field.PAGES, text(work, "page"));
			String subtype = text(work, "subtype");
			facts.add(Field.TYPE, subtype == null ? text(work, "type") : text(work, "type") + "/" + subtype);
			for (JsonObject update : objects(work, "updated-by"))
				facts.add(Field.NOTICE, notice(text(update, "type"), date(update.get("updated")), text(update, "DOI")));
			for (JsonObject version : objects(object(work, "relation"), "is-preprint-of"))
				facts.add(Field.PUBLISHED_AS, PublicationIds.doi(text(version, "id")));
			records.add(facts.of(doi));
		}
		return records;
	}

	/** Papers that notices of Crossref are about; some retractions are only told this way. */
	static List<RegistryRecord> updates(JsonObject answer, String today) {
		List<RegistryRecord> records = new ArrayList<>();
		for (JsonObject work : objects(object(answer, "message"), "items"))
			for (JsonObject update : objects(work, "update-to")) {
				String doi = PublicationIds.doi(text(update, "DOI"));
				if (doi != null)
					records.add(new RecordBuilder().add(Field.SEEN, today).add(Field.NOTICE, notice(text(update, "type"), date(update.get("updated")), text(work, "DOI"))).of(doi));
			}
		return records;
	}

	static String notice(String kind, String date, String doi) {
		if (kind == null)
			return null;
		return kind.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-") + " " + (date == null ? "-" : date) + " " + (doi == null || doi.isBlank() ? "-" : doi.strip());
	}

	/** Summaries of PubMed. */
	static List<RegistryRecord> pubmed(JsonObject answer, String today) {
		List<RegistryRecord> records = new ArrayList<>();
		JsonObject result = object(answer, "result");
		for (String uid : texts(result, "uids")) {
			JsonObject summary = object(result, uid);
			String id = PublicationIds.pmid(uid);
			if (id == null)
				continue;
			RecordBuilder facts = new RecordBuilder().add(Field.SEEN, today);
			if (summary.has("error")) {
				records.add(facts.add(Field.MISSING, "yes").of(id));
				continue;
			}
			String title = text(summary, "title");
			facts.add(Field.TITLE, title == null ? null : title.replaceFirst("\\.$", ""));
			facts.add(Field.FIRST_AUTHOR, firstAuthor(summary));
			facts.add(Field.JOURNAL, text(summary, "source")).add(Field.JOURNAL, text(summary, "fulljournalname"));
			for (String key : new String[] { "pubdate", "epubdate" })
				if (text(summary, key) != null && text(summary, key).matches("\\d{4}.*"))
					facts.add(Field.YEAR, text(summary, key).substring(0, 4));
			facts.add(Field.VOLUME, text(summary, "volume")).add(Field.ISSUE, text(summary, "issue")).add(Field.PAGES, text(summary, "pages"));
			for (String type : texts(summary, "pubtype")) {
				facts.add(Field.TYPE, type);
				if (type.equalsIgnoreCase("Retracted Publication"))
					facts.add(Field.NOTICE, "retraction - -");
			}
			for (JsonObject other : objects(summary, "articleids"))
				facts.add(Field.SAME_AS, same(text(other, "idtype"), text(other, "value")));
			for (JsonObject reference : objects(summary, "references"))
				facts.add(Field.NOTICE, told(text(reference, "reftype")));
			records.add(facts.of(id));
		}
		return records;
	}

	private static String firstAuthor(JsonObject summary) {
		for (JsonObject author : objects(summary, "authors"))
			if (text(author, "name") != null)
				return text(author, "name");
		return null;
	}

	private static String same(String type, String value) {
		return type == null ? null : switch (type) {
		case "doi" -> PublicationIds.doi(value);
		case "pmc", "pmcid" -> PublicationIds.pmc(value);
		default -> null;
		};
	}

	private static String told(String type) {
		return type == null ? null : switch (type.toLowerCase(Locale.ROOT)) {
		case "retraction in" -> "retraction - -";
		case "expression of concern in" -> "expression-of-concern - -";
		case "erratum in" -> "erratum - -";
		default -> null;
		};
	}

	/** The id converter of PubMed Central. */
	static List<RegistryRecord> converter(JsonObject answer, String today) {
		List<RegistryRecord> records = new ArrayList<>();
		for (JsonObject record : objects(answer, "records")) {
			List<String> ids = new ArrayList<>();
			for (String id : new String[] { PublicationIds.doi(text(record, "doi")), PublicationIds.pmid(text(record, "pmid")), PublicationIds.pmc(text(record, "pmcid")) })
				if (id != null)
					ids.add(id);
			if (ids.size() > 1)
				for (String id : ids) {
					RecordBuilder facts = new RecordBuilder().add(Field.SEEN, today);
					ids.stream().filter(other -> !other.equals(id)).forEach(other -> facts.add(Field.SAME_AS, other));
					records.add(facts.of(id));
				}
		}
		return records;
	}

	/** Studies of ClinicalTrials.gov, second version of its interface. */
	static List<RegistryRecord> trials(JsonObject answer, String today) {
		List<RegistryRecord> records = new ArrayList<>();
		for (JsonObject study : objects(answer, "studies")) {
			JsonObject protocol = object(study, "protocolSection"), identification = object(protocol, "identificationModule");
			String id = text(identification, "nctId");
			if (id == null || !id.matches("NCT\\d{8}"))
				continue;
			RecordBuilder facts = new RecordBuilder().add(Field.SEEN, today).add(Field.TITLE, text(identification, "briefTitle"))
					.add(Field.TITLE, text(identification, "officialTitle")).add(Field.ACRONYM, text(identification, "acronym"));
			texts(identification, "nctIdAliases").forEach(alias -> facts.add(Field.OTHER_ID, alias));
			facts.add(Field.OTHER_ID, text(object(identification, "orgStudyIdInfo"), "id"));
			objects(identification, "secondaryIdInfos").forEach(other -> facts.add(Field.OTHER_ID, text(other, "id")));
			JsonObject status = object(protocol, "statusModule"), design = object(protocol, "designModule"), enrolled = object(design, "enrollmentInfo");
			facts.add(Field.STATUS, text(status, "overallStatus")).add(Field.WHY_STOPPED, text(status, "whyStopped")).add(Field.TYPE, text(design, "studyType"));
			texts(design, "phases").forEach(phase -> facts.add(Field.PHASE, phase));
			if (text(enrolled, "count") != null)
				facts.add(Field.ENROLMENT, text(enrolled, "count") + " " + (text(enrolled, "type") == null ? "-" : text(enrolled, "type")));
			JsonObject outcomes = object(protocol, "outcomesModule");
			objects(outcomes, "primaryOutcomes").forEach(outcome -> facts.add(Field.PRIMARY_OUTCOME, text(outcome, "measure")));
			objects(outcomes, "secondaryOutcomes").forEach(outcome -> facts.add(Field.SECONDARY_OUTCOME, text(outcome, "measure")));
			facts.add(Field.HAS_RESULTS, text(study, "hasResults"));
			records.add(facts.of(id));
		}
		return records;
	}

	/** A record of an id that the registry does not know. */
	static RegistryRecord missing(String id, String today) {
		return new RecordBuilder().add(Field.SEEN, today).add(Field.MISSING, "yes").of(id);
	}

	/** Ids that nothing was answered for. */
	static Set<String> unanswered(Iterable<String> asked, List<RegistryRecord> answered) {
		Set<String> known = new HashSet<>(), missing = new HashSet<>();
		answered.forEach(record -> known.add(record.id().toLowerCase(Locale.ROOT)));
		for (String id : asked)
			if (!known.contains(id.toLowerCase(Locale.ROOT)))
				missing.add(id);
		return missing;
	}

	private static JsonObject object(JsonObject in, String key) {
		JsonElement value = in.get(key);
		return value != null && value.isJsonObject() ? value.getAsJsonObject() : new JsonObject();
	}

	private static List<JsonObject> objects(JsonObject in, String key) {
		List<JsonObject> found = new ArrayList<>();
		if (in.get(key) instanceof JsonArray array)
			for (JsonElement each : array)
				if (each.isJsonObject())
					found.add(each.getAsJsonObject());
		return found;
	}

	private static String text(JsonObject in, String key) {
		JsonElement value = in.get(key);
		return value != null && value.isJsonPrimitive() ? value.getAsString() : null;
	}

	private static List<String> texts(JsonObject in, String key) {
		List<String> found = new ArrayList<>();
		if (in.get(key) instanceof JsonArray array)
			for (JsonElement each : array)
				if (each.isJsonPrimitive())
					found.add(each.getAsString());
		return found;
	}

	private static String year(JsonElement date) {
		String text = date(date);
		return text == null ? null : text.substring(0, 4);
	}

	/** The first of {@code date-parts}: a year, perhaps a month and a day. */
	private static String date(JsonElement date) {
		if (date == null || !date.isJsonObject() || !(date.getAsJsonObject().get("date-parts") instanceof JsonArray parts) || parts.isEmpty()
				|| !(parts.get(0) instanceof JsonArray first) || first.isEmpty() || !first.get(0).isJsonPrimitive())
			return null;
		StringBuilder text = new StringBuilder();
		for (JsonElement part : first) {
			if (!part.isJsonPrimitive() || !part.getAsString().matches("\\d{1,4}"))
				break;
			text.append(text.isEmpty() ? "" : "-").append(text.isEmpty() ? part.getAsString() : String.format(Locale.ROOT, "%02d", part.getAsInt()));
		}
		return text.length() < 4 ? null : text.toString();
	}
}
