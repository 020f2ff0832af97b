/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.commands;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.evade.cli.Arguments;
import org.evade.cli.Command;
import org.evade.cli.CommandOutput;
import org.evade.cli.Failure;
import org.evade.cli.Status;
import org.evade.exchange.JsonWriter;
import org.evade.exchange.tables.Dialect;
import org.evade.exchange.tables.TextRows;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.queries.find.QueryField;
import org.evade.queries.find.Query;
import org.evade.queries.find.QueryProblem;
import org.evade.queries.find.Value;
import org.evade.queries.items.QueryItem;
import org.evade.queries.items.ItemKind;
import org.evade.queries.items.Reading;
import org.evade.queries.order.Arrangement;
import org.evade.queries.order.Arrangement.Arranged;
import org.evade.queries.order.Arrangement.Sort;
import org.evade.queries.order.RowGroup;
import org.evade.queries.order.Grouping;
import org.evade.queries.work.Worklist;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Finds claims and other things by a query. */
public final class FindCommand implements Command {
	private static final List<String> FORMATS = List.of("text", "tsv", "csv", "json");

	@Override
	public String name() {
		return "find";
	}

	@Override
	public String summary() {
		return "find claims, entities, publications and trials by a query";
	}

	@Override
	public CommandSpec spec() {
		return Options.command(name(), "Prints file, line and statement of what fits the query, as in: evade find model 'level:none tumour:melanoma -has:passage'. Terms are all"
				+ " meant together; a hyphen denies one, `or` and brackets join alternatives, has:FIELD asks whether there is a value, a word without a field may"
				+ " stand anywhere. Ends with 1 when nothing fits.")
				.addPositional(PositionalParamSpec.builder().paramLabel("PATH... QUERY").hideParamSyntax(true).arity("0..*").type(List.class)
						.auxiliaryTypes(String.class).description("Files and folders, then the query in quotation marks.").build())
				.addOption(Options.value("--kind", "KIND", "What is looked for: claims (standard), entities, publications or trials."))
				.addOption(Options.flag("--fields", "List the fields that can be asked, and end."))
				.addOption(Options.flag("--worklists", "Count what is in each worklist (in place of a query)."))
				.addOption(Options.values("--sort", "FIELD", "Sort by fields, the first counts most; -FIELD for the last first."))
				.addOption(Options.values("--group", "FIELD", "Group by fields, one in the other, with the number in each group."))
				.addOption(Options.values("--columns", "FIELD", "Columns of tsv, csv and json; all without."))
				.addOption(Options.flag("--count", "Print only how many there are."))
				.addOption(Options.value("--format", "FORMAT", "text (standard), tsv, csv or json."))
				.addOption(Options.value("-o --output", "FILE", "Write to a file."));
	}

	@Override
	public int run(Arguments given, CommandOutput session) throws Failure, IOException {
		ItemKind kind = kind(given);
		String format = Options.choice(given, "--format", "text", FORMATS);
		Path output = Options.path(given, "--output");
		if (given.has("--fields")) {
			session.write(output, (out, colours) -> fields(kind, out));
			return Status.CLEAN;
		}
		List<Path> paths = Options.paths(given);
		if (given.has("--worklists")) {
			if (paths.isEmpty())
				throw Failure.usage("say which files or folders; see evade find --help");
			Corpus corpus = load(paths, session);
			session.write(output, (out, colours) -> worklists(corpus, out));
			return Status.CLEAN;
		}
		if (paths.size() < 2)
			throw Failure.usage("files or folders and a query are needed, the query in quotation marks; see evade find --help");
		Query<QueryItem> query = query(kind, given.words().getLast());
		Arrangement<QueryItem> arrangement = new Arrangement<>(query, sorting(kind, given), groupings(kind, given));
		List<QueryField<QueryItem>> columns = columns(kind, given.list("--columns"));
		List<QueryItem> all = kind.read(load(paths.subList(0, paths.size() - 1), session));
		Arranged<QueryItem> found = arrangement.of(all);
		session.write(output, (out, colours) -> {
			if (given.has("--count"))
				out.write(found.flat().size() + "\n");
			else if (format.equals("tsv") || format.equals("csv"))
				table(found.flat(), columns, format.equals("tsv") ? Dialect.TSV : Dialect.CSV, out);
			else if (format.equals("json"))
				json(kind, query, found.flat(), columns, out);
			else
				text(found, out);
		});
		if (found.flat().isEmpty())
			for (String hint : query.unknown(all))
				session.err().println("evade: " + hint);
		return found.flat().isEmpty() ? Status.FINDINGS : Status.CLEAN;
	}

	private static Corpus load(List<Path> paths, CommandOutput session) throws Failure {
		Corpus corpus = CorpusInput.load(paths, session);
		long broken = corpus.files().stream().filter(file -> !file.problems().isEmpty()).map(ModelFile::name).count();
		if (broken > 0) {
			session.progress().clear();
			session.err().println("evade: " + (broken == 1 ? "one file has mistakes" : broken + " files have mistakes")
					+ ", so that something may be missing here: evade validate tells them");
		}
		return corpus;
	}

	private static ItemKind kind(Arguments given) throws Failure {
		String id = Options.choice(given, "--kind", "claims", ItemKind.all().stream().map(ItemKind::id).toList());
		return ItemKind.all().stream().filter(kind -> kind.id().equals(id)).findFirst().orElseThrow();
	}

	private static Query<QueryItem> query(ItemKind kind, String text) throws Failure {
		try {
			return Query.parse(kind.fields(), text);
		} catch (QueryProblem problem) {
			throw Failure.usage("in the query, at character " + (problem.start() + 1) + ": " + problem.getMessage().replaceAll("\\p{Cntrl}", "?"));
		}
	}

	private static QueryField<QueryItem> field(ItemKind kind, String option, String name) throws Failure {
		QueryField<QueryItem> field = kind.fields().byName(name);
		if (field == null)
			Options.check(option, name, kind.fields().all().stream().map(QueryField::name).toList());
		return field;
	}

	private static List<Sort<QueryItem>> sorting(ItemKind kind, Arguments given) throws Failure {
		List<Sort<QueryItem>> sorting = new ArrayList<>();
		for (String name : given.list("--sort"))
			sorting.add(new Sort<>(field(kind, "--sort", name.replaceFirst("^-", "")), name.startsWith("-")));
		return sorting;
	}

	private static List<Grouping<QueryItem>> groupings(ItemKind kind, Arguments given) throws Failure {
		List<Grouping<QueryItem>> groupings = new ArrayList<>();
		for (String name : given.list("--group"))
			groupings.add(Grouping.by(field(kind, "--group", name)));
		return groupings;
	}

	private static List<QueryField<QueryItem>> columns(ItemKind kind, List<String> names) throws Failure {
		List<QueryField<QueryItem>> columns = new ArrayList<>();
		for (String name : names)
			columns.add(field(kind, "--columns", name));
		return columns.isEmpty() ? kind.fields().all() : columns;
	}

	private static void fields(ItemKind kind, Writer out) throws IOException {
		for (QueryField<QueryItem> field : kind.fields().all()) {
			out.write(String.format("%-13s %s%n", field.name(), field.meaning()).replace("\r\n", "\n"));
			if (!field.choices().isEmpty() && field.choices().size() < 15)
				out.write(" ".repeat(14) + String.join(", ", field.choices()) + "\n");
		}
	}

	private static void worklists(Corpus corpus, Writer out) throws IOException {
		Reading reading = new Reading(corpus);
		for (ItemKind kind : ItemKind.all()) {
			List<QueryItem> items = kind.read(reading);
			for (Worklist list : Worklist.builtIn())
				if (list.kind() == kind)
					try {
						Query<QueryItem> query = list.parsed();
						out.write(String.format("%7d  %s: --kind %s '%s'\n", items.stream().filter(query).count(), list.name(), kind.id(), list.query()));
					} catch (QueryProblem e) {
						throw new IllegalStateException(list.query(), e);
					}
		}
	}

	private static void text(Arranged<QueryItem> found, Writer out) throws IOException {
		if (found.groups().isEmpty())
			for (QueryItem item : found.flat())
				line(item, "", out);
		else
			groups(found.groups(), "", out);
	}

	private static void groups(List<RowGroup<QueryItem>> groups, String indent, Writer out) throws IOException {
		for (RowGroup<QueryItem> group : groups) {
			out.write(indent + group.heading() + " (" + group.rows().size() + ")\n");
			groups(group.groups(), indent + "  ", out);
			if (group.groups().isEmpty())
				for (QueryItem item : group.rows())
					line(item, indent + "  ", out);
		}
	}

	private static void line(QueryItem item, String indent, Writer out) throws IOException {
		String said = Stream.of("statement", "label", "title").map(item::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
		if (item.kind() == ItemKind.CITATIONS)
			said += " [" + (item.text("number") + " " + item.text("publication")).strip() + "]";
		String id = item.text("id");
		out.write(indent + item.file() + ":" + item.line() + ": " + id + (said.isEmpty() || said.equals(id) ? "" : ": " + said) + "\n");
	}

	private static void table(List<QueryItem> items, List<QueryField<QueryItem>> fields, Dialect dialect, Writer out) throws IOException {
		List<String> columns = new ArrayList<>(fields.stream().map(QueryField::name).toList());
		columns.add("line");
		TextRows.write(out, dialect, columns, items.stream().map(item -> row(item, fields)));
	}

	private static List<List<String>> row(QueryItem item, List<QueryField<QueryItem>> fields) {
		List<List<String>> row = new ArrayList<>(fields.stream().map(field -> field.values().apply(item).stream().map(Value::text).toList()).toList());
		row.add(List.of(Integer.toString(item.line())));
		return row;
	}

	private static void json(ItemKind kind, Query<QueryItem> query, List<QueryItem> items, List<QueryField<QueryItem>> columns, Writer out) throws IOException {
		JsonWriter json = new JsonWriter(out).object().put("kind", kind.id()).put("query", query.text()).put("count", items.size()).key("items").array();
		for (QueryItem item : items) {
			json.object().put("name", item.name()).put("file", item.file()).put("line", item.line()).key("fields").object();
			for (QueryField<QueryItem> column : columns) {
				List<String> values = column.values().apply(item).stream().map(Value::text).toList();
				if (!values.isEmpty())
					json.list(column.name(), values);
			}
			json.endObject().endObject();
		}
		json.endArray().endObject().end();
	}
}
