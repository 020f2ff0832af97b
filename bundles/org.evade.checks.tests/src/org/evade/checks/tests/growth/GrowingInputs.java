/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests.growth;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Texts of any size whose cost must grow with their size and no faster: each is one kind of thing, n times. */
final class GrowingInputs {
	private static final String HEAD = "endpoint OS measures overall survival\ngene A\ngene B\narticle x { }\n";
	private static final Map<String, IntFunction<String>> ALL = new LinkedHashMap<>();

	private GrowingInputs() {
	}

	/** All inputs by their names. */
	static Map<String, IntFunction<String>> all() {
		return ALL;
	}

	private static void add(String name, IntFunction<String> text) {
		ALL.put(name, text);
	}

	/** What is written for 0 to n - 1. */
	private static String each(int n, IntFunction<String> part) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < n; i++)
			text.append(part.apply(i));
		return text.toString();
	}

	private static String nested(int n, String open, String close) {
		return open.repeat(n) + close.repeat(n);
	}

	static {
		// names
		add("one name misspelt everywhere", n -> "gene STK11\n" + each(n, i -> "gene x" + i + " of STK1\n"));
		add("every name misspelt", n -> each(n, i -> "gene GENE" + i + "\n") + each(n, i -> "gene x" + i + " of GEEN" + i + "\n"));
		add("names near none", n -> each(n, i -> "gene GENE" + i + "\n") + each(n, i -> "gene x" + i + " of qqqqqqqqqqqq" + i * 7 + "\n"));
		add("long names near one another", n -> each(n / 4, i -> "gene " + "abc".repeat(30) + i + "\n")
				+ each(n / 4, i -> "gene x" + i + " of " + "acb".repeat(30) + i + "\n"));
		add("names of another kind", n -> each(n, i -> "gene GENE" + i + "\n") + "map m {\n" + each(n,
				i -> "edge e" + i + ": GENE" + i + " activates GENE0\n") + "}\n");
		add("names of another namespace", n -> "namespace far\n" + each(n, i -> "gene x" + i + " of other.GENE" + i + "\n"));
		add("a name of many parts", n -> "gene A of a" + ".a".repeat(n) + "\n");
		add("a namespace of many parts", n -> "namespace a" + ".a".repeat(n) + "\n" + each(n / 10, i -> "gene x" + i + " of y\n"));
		add("many imports", n -> each(n, i -> "import a" + i + "\n") + each(n / 10, i -> "gene x" + i + " of y\n"));
		add("a long name", n -> "gene " + "a".repeat(10 * n) + "\ngene B of " + "a".repeat(10 * n) + "x\n");
		add("a name of hyphens", n -> "gene a" + "-a".repeat(10 * n) + "\n");
		add("one id for everything", n -> each(n, i -> "gene A\n"));
		add("forms of forms", n -> "gene g0\n" + each(n, i -> "gene g" + (i + 1) + " of g" + i + "\n"));
		add("forms in a circle", n -> each(n, i -> "gene g" + i + " HGNC:1 of g" + (i + 1) % n + "\n"));
		add("one identifier for all", n -> each(n, i -> "gene g" + i + " HGNC:11389\n"));
		// form
		add("keywords in one line", n -> "gene ".repeat(10 * n));
		add("ids in one line", n -> "A ".repeat(10 * n));
		add("ids by lines", n -> "A\n".repeat(10 * n));
		add("ids behind a statement", n -> "gene A\n" + "b c d e\n".repeat(3 * n));
		add("statements in one line", n -> each(n, i -> "gene g" + i + " "));
		add("half phrases", n -> "does not ".repeat(5 * n));
		add("opened braces", n -> "{".repeat(10 * n));
		add("closed braces", n -> "}".repeat(10 * n));
		add("braces by pairs", n -> "{}".repeat(5 * n));
		add("braces in braces", n -> nested(5 * n, "{", "}"));
		add("parentheses in parentheses", n -> HEAD + "gene x of " + nested(5 * n, "(", ")"));
		add("classes in classes", n -> "scheme s {\n" + nested(n, "class c {\n", "}\n") + "}\n");
		add("compartments in compartments", n -> "map m {\n" + nested(n, "compartment c {\n", "}\n") + "}\n");
		add("quotation marks", n -> "\"".repeat(10 * n));
		add("texts without end", n -> each(n, i -> "gene g" + i + " \"abc\n"));
		add("a comment without end", n -> "gene A /*" + "* /".repeat(5 * n));
		add("comments", n -> "gene A\n" + "// comment\n".repeat(n) + "/* comment */\n".repeat(n));
		add("blanks", n -> "gene A" + " ".repeat(10 * n) + "\n".repeat(10 * n) + "\r".repeat(10 * n) + "gene B\n");
		add("characters without a meaning", n -> "gene A\n" + "\u00a7".repeat(10 * n));
		add("characters of two units", n -> "gene A\n" + "\ud83e\uddec".repeat(5 * n));
		add("broken statements", n -> each(n, i -> "gene g" + i + " of of\n"));
		add("broken claims", n -> HEAD + "claims from x {\n" + each(n, i -> "  claim c" + i + ": A increases\n") + "}\n");
		add("a number of many digits", n -> HEAD + "claims from x { claim c: A increases B { measured OS "
				+ "9".repeat(10 * n) + " } }\n");
		add("a fraction of many digits", n -> HEAD + "claims from x { claim c: A increases B { measured OS 0."
				+ "3".repeat(10 * n) + " % p 0." + "0".repeat(10 * n) + "1 } }\n");
		add("a whole number of many digits", n -> "publication p { year " + "9".repeat(10 * n) + " }\n");
		add("a date of many digits", n -> "gene A\nreview of A is draft on " + "9".repeat(10 * n) + "-1-1\n");
		add("a long identifier", n -> "gene A HGNC:" + "1".repeat(10 * n) + "\ngene B http:" + "/".repeat(10 * n) + "\n");
		add("a long text", n -> "publication p { title \"" + "word ".repeat(2 * n) + "\" authors \"" + "A ".repeat(2 * n) + "\" }\n");
		add("a long text of lines", n -> HEAD + "claims from x { claim c: A increases B { note \"\"\"" + "  line\n".repeat(n) + "\"\"\" } }\n");
		// one object with many parts
		add("many synonyms", n -> "gene A synonyms " + each(n, i -> (i == 0 ? "" : ", ") + "\"s" + i + "\"") + "\n");
		add("many identifiers", n -> "gene A " + each(n, i -> " HGNC:" + (i + 1)) + "\n");
		add("many participants", n -> each(n, i -> "gene g" + i + "\n") + "article x { }\nclaims from x { claim c: g0"
				+ each(n - 1, i -> " + g" + (i + 1)) + " increases g0 { cites 1 } }\n");
		add("many citations", n -> HEAD + "claims from x { claim c: A increases B { cites "
				+ each(n, i -> (i == 0 ? "" : ", ") + (i + 1)) + " } }\n");
		add("many passages", n -> HEAD + "claims from x { claim c: A increases B { cites 1 " + each(n, i -> "passage 9-1 ") + " } }\n");
		add("many values", n -> HEAD + "claims from x { claim c: A increases B { cites 1 measured OS 1"
				+ each(n, i -> " vs " + i) + " } }\n");
		add("many measures", n -> HEAD + "claims from x { claim c: A increases B { cites 1 measured "
				+ each(n, i -> "median OS 5 months CI 7 to 6 ") + " } }\n");
		add("many links", n -> HEAD + "claims from x {\n claim a: A increases B\n claim c: A increases B { cites 1 "
				+ each(n, i -> "contradicts a ") + " } }\n");
		add("a list of references", n -> HEAD + "references of x {\n" + each(n, i -> "  " + (i + 1) + "\n") + "}\n");
		add("a list of one number", n -> HEAD + "references of x {\n" + each(n, i -> "  1\n") + "}\n");
		add("a list of twins", n -> HEAD + "references of x {\n" + each(n, i -> "  " + (i + 1) + " same as 1\n") + "}\n");
		add("sections", n -> "article x {\n" + each(n, i -> "section s" + i + "\n") + "}\n"
				+ each(n, i -> "claims from x section s" + i + " { }\n"));
		add("tables", n -> "article x {\n" + each(n, i -> "table t" + i + " { column c row r \"1\" }\n") + "}\n");
		add("rows of a table", n -> "article x {\n table t {\n column c\n" + each(n, i -> "row r" + i + " \"1\"\n") + "}}\n");
		add("cells of a row", n -> "article x {\n table t {\n" + each(n, i -> "column c" + i + "\n") + "row r "
				+ each(n, i -> (i == 0 ? "" : ", ") + "\"1\"") + "}}\n");
		add("arms", n -> HEAD + "trial t {\n" + each(n, i -> "arm a" + i + " n 5\n") + "results from x {\nfor all { "
				+ each(n, i -> "median OS 5 months (a" + i + ");\n") + "}}}\n");
		add("strata", n -> HEAD + "trial t {\nstrata nested {\n" + each(n, i -> "stratum s" + i + ": A > " + i + "\n") + "}\nresults from x {\n"
				+ each(n, i -> "for s" + i + " { median OS 5 months; }\n") + "}}\n");
		add("rows of one stratum", n -> HEAD + "trial t {\narm a\nresults from x {\n" + each(n, i -> "for all { median OS 5 months (a); }\n") + "}}\n");
		add("sets of results", n -> HEAD + "trial t {\narm a\n" + each(n, i -> "results from x { for all { median OS 5 months (a); } }\n") + "}\n");
		add("tellings", n -> HEAD + "trial t {\n" + each(n, i -> "told by x { registered NCT0000000" + i % 9 + " }\n") + "}\n");
		add("trials of one registry id", n -> each(n, i -> "trial t" + i + " { registered NCT02142738 }\n"));
		add("classes of a scheme", n -> "scheme s {\n" + each(n, i -> "class c" + i + " maps to s.c" + (i + 1) % n + " exactly\n") + "}\n");
		add("classes mapped to one", n -> "scheme s {\nclass c\n}\nscheme r {\n" + each(n, i -> "class c" + i + " maps to s.c exactly\n") + "}\n"
				+ each(n, i -> "map class r.c" + i + " to s.c exactly\n"));
		add("a map", n -> "gene A\nmap m {\n" + each(n, i -> "node n" + i + " shows A\n") + each(n,
				i -> "edge e" + i + ": n" + i + " activates n" + (i + 1) % n + "\n") + "}\n");
		add("a map of misspelt nodes", n -> "gene A\nmap m {\n" + each(n, i -> "node n" + i + " shows A\n") + each(n,
				i -> "edge e" + i + ": x" + i + " activates y" + i + "\n") + "}\n");
		add("a map with all on one node", n -> HEAD + "claims from x { claim c: A activates B }\nmap m {\nnode a shows A\nnode b shows B\n" + each(n,
				i -> "edge e" + i + ": a activates b with claims c\n") + "}\n");
		add("an edge of many claims", n -> HEAD + "claims from x {\n" + each(n, i -> "claim c" + i + ": A inhibits B\n") + "}\nmap m {\nnode a shows A\nnode b shows B\n"
				+ "edge e: a activates b with claims c0" + each(n - 1, i -> ", c" + (i + 1)) + "\n}\n");
		add("a layout of what is gone", n -> "map m { }\nlayout of m {\n" + each(n, i -> "box n" + i + " at 1, 1\n") + "}\n");
		add("layouts of one map", n -> "map m { }\n" + each(n, i -> "layout of m { box n at 1, 1 }\n"));
		add("a route of many points", n -> "gene A\nmap m { node a node b edge e: a activates b }\nlayout of m { route e via " + each(n, i -> i + ", " + i + " ") + "}\n");
		// many objects that meet
		add("claims of one topic", n -> HEAD + "claims from x {\n" + each(n, i -> "claim c" + i + ": A " + (i % 2 == 0 ? "increases" : "reduces") + " B { cites 1 }\n") + "}\n");
		add("claims", n -> HEAD + each(n, i -> "gene g" + i + "\n") + "claims from x {\n" + each(n, i -> "claim c" + i + ": A increases g" + i + " { cites " + i % 90 + " }\n") + "}\n");
		add("reviews of one claim", n -> HEAD + each(n, i -> "review of A is submitted by \"a\" on 2026-01-01\n"));
		add("exceptions of one entity", n -> HEAD + each(n, i -> "accept STR-UNUSED on A because \"x\" by \"a\" on 2026-01-01\n"));
		add("exceptions of unknown rules", n -> HEAD + each(n, i -> "accept STR-UNUSE" + i + " on A because \"x\" by \"a\" on 2026-01-01\n"));
		add("unknown prefixes", n -> each(n, i -> "gene g" + i + " HGNX" + i + ":1\n"));
		add("the same publication", n -> each(n, i -> "publication p" + i + " { title \"same title\" year 2020 ids doi:10.1/x }\n"));
		add("the same names", n -> each(n, i -> "gene g" + i + " \"same name\" synonyms \"same\"\n"));
		add("regimens", n -> "drug d\n" + each(n, i -> "regimen r" + i + " of d + d\n"));
		add("a regimen of one drug", n -> "drug d\nregimen r of d" + " + d".repeat(n) + "\n");
		add("answers of a strategy", n -> "mechanism m\nstrategy s {\n" + each(n, i -> "answers m by inhibiting\n") + "}\n");
		add("criteria", n -> "define d {\n" + each(n, i -> "criterion \"c\" 5 - 4\n") + "}\n");
	}
}
