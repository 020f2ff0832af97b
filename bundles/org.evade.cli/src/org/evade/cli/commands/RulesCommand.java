/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.commands;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

import org.evade.checks.Rule;
import org.evade.checks.RuleCatalogue;
import org.evade.cli.Arguments;
import org.evade.cli.Command;
import org.evade.cli.CommandOutput;
import org.evade.cli.Failure;
import org.evade.cli.Status;
import org.evade.exchange.JsonWriter;
import org.evade.language.messages.NearMiss;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Lists the rule catalogue, or explains one rule. */
public final class RulesCommand implements Command {
	private static final int WIDTH = 100;

	@Override
	public String name() {
		return "rules";
	}

	@Override
	public String summary() {
		return "list the rule catalogue, or explain a rule";
	}

	@Override
	public boolean readsCorpus() {
		return false;
	}

	@Override
	public CommandSpec spec() {
		return Options.command(name(), "Lists the rule catalogue, or explains the named rules.")
				.addPositional(PositionalParamSpec.builder().paramLabel("ID").arity("0..*").type(List.class)
						.auxiliaryTypes(String.class).description("Rules to explain.").build())
				.addOption(Options.value("--format", "FORMAT", "text (standard) or json."));
	}

	@Override
	public int run(Arguments given, CommandOutput session) throws Failure, IOException {
		boolean json = Options.choice(given, "--format", "text", List.of("text", "json")).equals("json");
		List<String> ids = given.words();
		for (String id : ids)
			known(id);
		List<Rule> rules = ids.isEmpty() ? RuleCatalogue.all() : ids.stream().map(RulesCommand::find).toList();
		session.write(null, (out, colours) -> {
			if (json)
				json(rules, out);
			else if (ids.isEmpty())
				list(rules, out);
			else
				explain(rules, out);
		});
		return Status.CLEAN;
	}

	private static Rule find(String id) {
		return RuleCatalogue.byId(id) != null ? RuleCatalogue.byId(id) : RuleCatalogue.byId(id.toUpperCase(Locale.ROOT));
	}

	/** Fails with what was probably meant when there is no such rule. */
	static void known(String id) throws Failure {
		if (find(id) != null)
			return;
		String near = NearMiss.of(id, RuleCatalogue.all().stream().map(Rule::id).toList());
		throw Failure.usage("there is no rule " + id
				+ (near == null ? "; evade rules lists them" : "; did you mean " + near + "?"));
	}

	private static void list(List<Rule> rules, Writer out) throws IOException {
		int id = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
		for (Rule rule : rules)
			out.write(padded(rule.id(), id) + "  " + padded(rule.severity().word(), 10) + "  " + rule.title() + "\n");
	}

	private static String padded(String text, int width) {
		return text + " ".repeat(Math.max(0, width - text.length()));
	}

	private static void explain(List<Rule> rules, Writer out) throws IOException {
		for (Rule rule : rules) {
			out.write((rule == rules.get(0) ? "" : "\n") + rule.id() + ": " + rule.title() + " (" + rule.severity().word()
					+ ")\n\n");
			out.write(wrapped(rule.explanation()) + "\n" + wrapped("Source: " + rule.source()));
		}
	}

	/** Lines of at most 100 characters, where the words allow it. */
	private static String wrapped(String text) {
		StringBuilder lines = new StringBuilder();
		int length = 0;
		for (String word : text.split("\\s+")) {
			boolean breaks = length > 0 && length + 1 + word.length() > WIDTH;
			lines.append(length == 0 ? "" : breaks ? "\n" : " ").append(word);
			length = (breaks || length == 0 ? 0 : length + 1) + word.length();
		}
		return lines.append('\n').toString();
	}

	private static void json(List<Rule> rules, Writer out) throws IOException {
		JsonWriter json = new JsonWriter(out);
		json.array();
		for (Rule rule : rules) {
			json.object().put("id", rule.id()).put("title", rule.title()).put("severity", rule.severity().word());
			json.put("explanation", rule.explanation()).put("source", rule.source()).endObject();
		}
		json.endArray().end();
	}
}
