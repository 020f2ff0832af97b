/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.commands;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.evade.checks.Model;
import org.evade.citations.impact.Impact;
import org.evade.citations.impact.WithdrawnObjects;
import org.evade.cli.Arguments;
import org.evade.cli.Command;
import org.evade.cli.CommandOutput;
import org.evade.cli.Failure;
import org.evade.cli.Status;
import org.evade.exchange.JsonWriter;
import org.evade.exchange.tables.TableSource;
import org.evade.language.load.CitationResolver;
import org.evade.language.load.Corpus;
import org.evade.model.Cited;
import org.evade.model.Claim;
import org.evade.model.Edge;
import org.evade.model.MapDiagram;
import org.evade.model.Named;
import org.evade.model.Publication;
import org.evade.model.ResultSet;

import picocli.CommandLine.Model.CommandSpec;

/** Tells what falls when a paper is withdrawn: claims, edges, maps, cells of the matrix. */
public final class ImpactCommand implements Command {
	@Override
	public String name() {
		return "impact";
	}

	@Override
	public String summary() {
		return "tell which claims, edges, maps and cells rest on a paper, trial, entity or claim";
	}

	@Override
	public CommandSpec spec() {
		return Options.command(name(), "Tells which claims, edges of maps, maps and cells of the matrix rest on a paper, trial, entity or "
				+ "claim, which of them on it alone, and what remains of the others.")
				.addPositional(Options.paths())
				.addOption(Options.value("--of", "ID", "A DOI, PubMed id, registry id or other identifier, or the id of a publication, "
						+ "trial, entity or claim."))
				.addOption(Options.value("--format", "FORMAT", "text (standard) or json."))
				.addOption(Options.value("-o --output", "FILE", "Write the result to a file."));
	}

	@Override
	public int run(Arguments given, CommandOutput session) throws Failure, IOException {
		String format = Options.choice(given, "--format", "text", List.of("text", "json"));
		String id = given.text("--of", null);
		if (id == null || id.isBlank())
			throw Failure.usage("say what may be withdrawn with --of ID");
		Path output = Options.path(given, "--output");
		Corpus corpus = CorpusInput.loadWhole(Options.paths(given), session, "nothing can be said");
		WithdrawnObjects falling = WithdrawnObjects.of(id, corpus);
		if (falling.objects().isEmpty())
			throw Failure.usage("nothing in these files has the id '" + id + "'");
		Told told = new Told(id, falling, new Impact(falling, corpus), new TableSource(corpus));
		session.write(output, (out, colours) -> {
			if (format.equals("json"))
				told.json(out);
			else
				told.text(out);
		});
		return Status.CLEAN;
	}

	/** The result in ids. */
	private record Told(String id, WithdrawnObjects falling, Impact impact, TableSource source) {
		private String edge(Edge edge) {
			MapDiagram map = Model.around(edge, MapDiagram.class);
			return source.id(map) + "." + edge.getName();
		}

		private String cell(Impact.Cell cell) {
			return source.id(cell.mechanism()) + " x " + source.id(cell.strategy());
		}

		private Map<String, Impact.Share> shares() {
			Map<String, Impact.Share> shares = new LinkedHashMap<>();
			impact.edges().forEach((edge, share) -> shares.put(edge(edge), share));
			impact.maps().forEach((map, share) -> shares.put(source.id(map), share));
			impact.cells().forEach((cell, share) -> shares.put(cell(cell), share));
			return shares;
		}

		private List<String> alone() {
			List<String> alone = new ArrayList<>();
			impact.claims().forEach((claim, only) -> {
				if (only)
					alone.add(source.id(claim));
			});
			shares().forEach((name, share) -> {
				if (share.isAll())
					alone.add(name);
			});
			return alone;
		}

		/** What a claim cites besides. */
		private List<String> besides(Claim claim) {
			List<String> others = new ArrayList<>();
			for (Publication publication : CitationResolver.publications(claim, source.corpus()))
				if (!falling.objects().contains(publication))
					others.add(source.id(publication));
			claim.getCitations().stream().filter(citation -> CitationResolver.publication(citation, source.corpus()) == null)
					.forEach(citation -> others.add("number " + citation.getNumber()));
			return others;
		}

		private void json(Writer out) throws IOException {
			JsonWriter json = new JsonWriter(out);
			json.object().put("of", id);
			json.list("objects", falling.objects().stream().map(Model::spoken).toList());
			json.list("claims", source.ids(impact.claims().keySet()));
			json.list("edges", impact.edges().keySet().stream().map(this::edge).toList());
			json.list("maps", source.ids(impact.maps().keySet()));
			json.list("cells", impact.cells().keySet().stream().map(this::cell).toList());
			json.list("others", impact.others().stream().map(Told::spoken).distinct().toList());
			json.list("alone", alone());
			json.key("remains").object();
			for (Map.Entry<Claim, Boolean> claim : impact.claims().entrySet())
				if (!claim.getValue())
					json.list(source.id(claim.getKey()), besides(claim.getKey()));
			for (Map.Entry<String, Impact.Share> share : shares().entrySet())
				if (!share.getValue().isAll())
					json.list(share.getKey(), source.ids(share.getValue().remaining()));
			json.endObject().endObject().end();
		}

		private void text(Writer out) throws IOException {
			out.write("On " + falling.objects().stream().map(this::named).collect(Collectors.joining(" and ")) + " rest "
					+ counts() + ".\n");
			part("Claims", impact.claims().keySet().stream().map(claim -> source.id(claim) + " at " + Model.whereabouts(claim, source.corpus())
					+ (impact.claims().get(claim) ? ", on it alone" : besides(claim).isEmpty() ? "" : "; remains: " + String.join(", ", besides(claim)))).toList(), out);
			part("Edges", lines(impact.edges().entrySet().stream().map(each -> Map.entry(edge(each.getKey()), each.getValue())).toList()), out);
			part("Maps", lines(impact.maps().entrySet().stream().map(each -> Map.entry(source.id(each.getKey()), each.getValue())).toList()), out);
			part("Cells of the matrix", lines(impact.cells().entrySet().stream().map(each -> Map.entry(cell(each.getKey()), each.getValue())).toList()), out);
			part("Cited by", impact.others().stream().map(Told::spoken).distinct().toList(), out);
		}

		private static String spoken(Cited object) {
			return (object instanceof ResultSet ? "results of " : "") + Model.spoken(object);
		}

		private String named(Named object) {
			String title = object instanceof Publication publication && publication.getTitle() != null ? " (" + publication.getTitle() + ")" : "";
			return Model.spoken(object) + title;
		}

		private String counts() {
			List<String> words = new ArrayList<>();
			long alone = impact.claims().values().stream().filter(only -> only).count();
			words.add(count(impact.claims().size(), "claim", alone));
			words.add(count(impact.edges().size(), "edge", impact.edges().values().stream().filter(Impact.Share::isAll).count()));
			words.add(count(impact.cells().size(), "cell", impact.cells().values().stream().filter(Impact.Share::isAll).count()));
			words.add(count(impact.maps().size(), "map", impact.maps().values().stream().filter(Impact.Share::isAll).count()));
			return String.join(", ", words);
		}

		private static String count(int number, String what, long alone) {
			return number + " " + what + (number == 1 ? "" : "s") + (alone == 0 ? "" : " (" + alone + " on it alone)");
		}

		private List<String> lines(List<Map.Entry<String, Impact.Share>> shares) {
			List<String> lines = new ArrayList<>();
			for (Map.Entry<String, Impact.Share> share : shares) {
				int remaining = share.getValue().remaining().size();
				lines.add(share.getKey() + ": " + String.join(", ", source.ids(share.getValue().resting()))
						+ (remaining == 0 ? "; nothing remains" : "; " + remaining + (remaining == 1 ? " claim remains" : " claims remain")));
			}
			return lines;
		}

		private static void part(String title, List<String> lines, Writer out) throws IOException {
			if (lines.isEmpty())
				return;
			out.write("\n" + title + "\n");
			for (String line : lines)
				out.write("  " + line + "\n");
		}
	}
}
