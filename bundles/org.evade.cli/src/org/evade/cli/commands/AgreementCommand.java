/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.commands;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.evade.cli.Arguments;
import org.evade.cli.Command;
import org.evade.cli.CommandOutput;
import org.evade.cli.Failure;
import org.evade.cli.Status;
import org.evade.exchange.JsonWriter;
import org.evade.exchange.tables.TableSource;
import org.evade.language.load.Corpus;
import org.evade.model.Claim;
import org.evade.queries.agreement.Agreement;
import org.evade.queries.agreement.ComparedField;
import org.evade.queries.agreement.Curation;
import org.evade.queries.agreement.Kappa;
import org.evade.queries.agreement.Proportion;

import picocli.CommandLine.Model.CommandSpec;

/** Tells how far two curators agree on what both curated: claims found by both, and kappa by field. */
public final class AgreementCommand implements Command {
	@Override
	public String name() {
		return "agreement";
	}

	@Override
	public String summary() {
		return "tell how far two curators agree, by field";
	}

	@Override
	public CommandSpec spec() {
		return Options.command(name(), "Compares the claims of two curators on the sections that both curated: how many both found, and Cohen's kappa by "
				+ "field with 95 % intervals.")
				.addPositional(Options.paths())
				.addOption(Options.value("--first", "WHO", "A file of the corpus, or the name or ORCID of a curator who signed claims as draft or submitted."))
				.addOption(Options.value("--second", "WHO", "The other one."))
				.addOption(Options.value("--format", "FORMAT", "text (standard) or json."))
				.addOption(Options.value("-o --output", "FILE", "Write the result to a file."));
	}

	@Override
	public int run(Arguments given, CommandOutput session) throws Failure, IOException {
		String format = Options.choice(given, "--format", "text", List.of("text", "json"));
		String first = given.text("--first", ""), second = given.text("--second", "");
		if (first.isBlank() || second.isBlank())
			throw Failure.usage("say who is compared, with --first WHO and --second WHO");
		Path output = Options.path(given, "--output");
		Corpus corpus = CorpusInput.loadWhole(Options.paths(given), session, "nothing can be compared");
		Agreement agreement = Agreement.of(curation(corpus, first), curation(corpus, second));
		if (agreement.compared().isEmpty())
			throw Failure.usage("'" + first + "' and '" + second + "' curated no section both: " + String.join(", ", agreement.once().stream().map(Curation.Place::words).toList())
					+ " were curated by one of them");
		Told told = new Told(first, second, agreement, new TableSource(corpus));
		session.write(output, (out, colours) -> {
			if (format.equals("json"))
				told.json(out);
			else
				told.text(out);
		});
		return Status.CLEAN;
	}

	private static Curation curation(Corpus corpus, String who) throws Failure {
		Curation curation = Curation.of(corpus, who);
		if (curation.claims().isEmpty())
			throw Failure.usage("'" + who + "' is no file with claims, and no curator who signed claims as draft or submitted");
		return curation;
	}

	private record Told(String first, String second, Agreement agreement, TableSource source) {
		private void text(Writer out) throws IOException {
			Proportion found = agreement.found();
			out.write(first + " and " + second + " on " + String.join(", ", agreement.compared().stream().map(Curation.Place::words).toList()) + "\n");
			if (!agreement.once().isEmpty())
				out.write("not compared, curated once: " + String.join(", ", agreement.once().stream().map(Curation.Place::words).toList()) + "\n");
			out.write(String.format(Locale.ROOT, "%nclaims made by both: %d of %d (%.0f %%, 95 %% CI %.0f to %.0f); %d by %s only, %d by %s only%n%n", found.part(),
					found.whole(), 100 * found.value(), 100 * found.low(), 100 * found.high(), agreement.onlyFirst().size(), first, agreement.onlySecond().size(),
					second).replace("\r\n", "\n"));
			out.write(String.format(Locale.ROOT, "%-10s %7s %9s  %s\n", "field", "agreed", "kappa", "95 % CI"));
			for (ComparedField field : ComparedField.values()) {
				Kappa kappa = agreement.of(field);
				out.write(String.format(Locale.ROOT, "%-10s %7s %9s  %s\n", field.word(), kappa.agreed() + "/" + kappa.items(),
						kappa.isKnown() ? String.format(Locale.ROOT, "%.2f", kappa.value()) : "-",
						interval(kappa)));
			}
			part("Differences", agreement.pairs().stream().filter(pair -> !pair.differences().isEmpty()).map(this::difference).toList(), out);
			part("Only " + first, source.ids(agreement.onlyFirst()), out);
			part("Only " + second, source.ids(agreement.onlySecond()), out);
		}

		private static String interval(Kappa kappa) {
			return kappa.hasInterval() ? String.format(Locale.ROOT, "%.2f to %.2f", kappa.low(), kappa.high())
					: kappa.isKnown() ? "fewer than 10" : kappa.items() == 0 ? "" : "one value only";
		}

		private String difference(Agreement.Pair pair) {
			StringBuilder text = new StringBuilder(source.id(pair.first()) + " | " + source.id(pair.second()));
			for (ComparedField field : pair.differences())
				text.append("\n    ").append(field.word()).append(": ").append(shown(field, pair.first())).append(" | ").append(shown(field, pair.second()));
			return text.toString();
		}

		private static String shown(ComparedField field, Claim claim) {
			String value = field.of(claim);
			return value.isEmpty() ? "none" : value;
		}

		private static void part(String title, List<String> lines, Writer out) throws IOException {
			if (lines.isEmpty())
				return;
			out.write("\n" + title + "\n");
			for (String line : lines)
				out.write("  " + line + "\n");
		}

		private void json(Writer out) throws IOException {
			Proportion found = agreement.found();
			JsonWriter json = new JsonWriter(out);
			json.object().put("first", first).put("second", second);
			json.list("sections", agreement.compared().stream().map(Curation.Place::words).toList());
			json.list("once", agreement.once().stream().map(Curation.Place::words).toList());
			json.key("claims").object().put("both", found.part()).put("onlyFirst", agreement.onlyFirst().size()).put("onlySecond", agreement.onlySecond().size())
					.put("share", number(found.value())).put("low", number(found.low())).put("high", number(found.high())).endObject();
			json.key("fields").object();
			for (ComparedField field : ComparedField.values()) {
				Kappa kappa = agreement.of(field);
				json.key(field.word()).object().put("items", kappa.items()).put("agreed", kappa.agreed());
				if (kappa.isKnown())
					json.put("kappa", number(kappa.value()));
				if (kappa.hasInterval())
					json.put("low", number(kappa.low())).put("high", number(kappa.high()));
				json.endObject();
			}
			json.endObject();
			json.key("differences").array();
			for (Agreement.Pair pair : agreement.pairs()) {
				if (pair.differences().isEmpty())
					continue;
				json.object().put("first", source.id(pair.first())).put("second", source.id(pair.second())).key("fields").object();
				for (ComparedField field : pair.differences())
					json.list(field.word(), List.of(field.of(pair.first()), field.of(pair.second())));
				json.endObject().endObject();
			}
			json.endArray();
			json.list("onlyFirst", source.ids(agreement.onlyFirst()));
			json.list("onlySecond", source.ids(agreement.onlySecond()));
			json.endObject().end();
		}

		private static BigDecimal number(double value) {
			return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN);
		}
	}
}
