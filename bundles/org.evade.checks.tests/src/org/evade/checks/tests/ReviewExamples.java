/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.evade.checks.tests.Example.finds;
import static org.evade.checks.tests.Example.spares;

import java.util.List;
import java.util.stream.Stream;

/** Reviews, and the form of accept statements; what these do to findings is in AcceptTest. */
final class ReviewExamples {
	private static final String CLAIM = "claims from art { claim x: KRAS causes resistance { cites 1 } }\n";

	private ReviewExamples() {
	}

	static List<Example> all() {
		return Stream.of(reviews(), dates(), exceptions()).flatMap(List::stream).toList();
	}

	private static List<Example> reviews() {
		return List.of(
				finds("REV-COMMENT", CLAIM + "review of x is rejected by \"y\" on 2026-01-01").at("rejected", "without a comment"),
				finds("REV-COMMENT", CLAIM + "review of x is retired by \"y\" on 2026-01-01 because \" \"").at("retired", "retired"),
				spares("REV-COMMENT", CLAIM + "review of x is rejected by \"y\" on 2026-01-01 because \"wrong gene\""),
				finds("REV-FOUR-EYES", CLAIM + """
						review of x is submitted by "Ann  Lee" on 2026-01-01
						review of x is accepted by "ann lee" on 2026-01-02""").at("\"ann lee\"", "a second reader has to accept it"),
				finds("REV-FOUR-EYES", CLAIM + """
						review of x is submitted by "Ann Lee, orcid:0000-0002-1825-0097" on 2026-01-01
						review of x is accepted by "A. Lee, orcid:0000-0002-1825-0097" on 2026-01-02""").at("\"A. Lee, orcid:0000-0002-1825-0097\"",
						"a second reader has to accept it"),
				spares("REV-FOUR-EYES", CLAIM + """
						review of x is submitted by "Ann Lee, orcid:0000-0002-1825-0097" on 2026-01-01
						review of x is accepted by "Ann Lee, orcid:0000-0002-1694-233X" on 2026-01-02"""),
				spares("REV-FOUR-EYES", CLAIM + """
						review of x is submitted by "Ann Lee" on 2026-01-01
						review of x is accepted by "Bo Berg" on 2026-01-02"""),
				finds("REV-UNSIGNED", CLAIM + "review of x is draft").at("review of x is draft", "who judged and when"),
				finds("REV-UNSIGNED", CLAIM + "accept STR-UNCITED on x because \"z\" by \"y\"").at(
						"accept STR-UNCITED on x because \"z\" by \"y\"", "does not say when: add `on`"),
				spares("REV-UNSIGNED", CLAIM + "review of x is draft by \"y\" on 2026-01-01"),
				finds("REV-STILL-COUNTED", CLAIM + """
						review of x is rejected by "y" on 2026-01-01 because "wrong"
						map m { node a shows KRAS node b shows resistance edge e: a causes b with claims x }""").at("x",
						"Claim x is rejected but still shown by edge e of map m"),
				finds("REV-STILL-COUNTED", CLAIM + """
						review of x is retired by "y" on 2026-01-01 because "old"
						strategy s { answers loss-of-antigens with claims x }""").at("x", "still shown by strategy s"),
				spares("REV-STILL-COUNTED", CLAIM + """
						review of x is accepted by "z" on 2026-01-02
						review of x is rejected by "y" on 2026-01-01 because "wrong"
						map m { node a shows KRAS node b shows resistance edge e: a causes b with claims x }"""));
	}

	private static List<Example> dates() {
		return List.of(
				finds("REV-DATE", "review of KRAS is draft by \"y\" on 2026-13-01").at("2026-13-01", "is no date"),
				finds("REV-DATE", "review of KRAS is draft by \"y\" on 2026-1-1").at("2026-1-1", "is no date"),
				finds("REV-DATE", "approval a { drugs nivolumab indication NSCLC on 15 }").at("15", "is no date"),
				spares("REV-DATE", "review of KRAS is draft by \"y\" on 2024-02-29 approval a { drugs nivolumab on 2015 }"),
				finds("REV-FUTURE", "review of KRAS is draft by \"y\" on 2026-11-23").at("2026-11-23",
						"lies in the future of 2026-11-21"),
				finds("REV-FUTURE", "approval a { drugs nivolumab indication NSCLC on 2027 }").at("2027", "in the future"),
				spares("REV-FUTURE", "review of KRAS is draft by \"y\" on 2026-11-22 approval a { drugs nivolumab on 2026-11 }"));
	}

	private static List<Example> exceptions() {
		String signed = " because \"as printed\" by \"y\" on 2026-01-01 ";
		String trial = "trial t { registered NCT00000001 population { count 423 histology NSQ 412, SQ 129 } }\n";
		return List.of(
				finds("EXC-RULE", trial + "accept MEA-PART on t" + signed).at("MEA-PART", "did you mean MEA-PARTS?",
						"replace:MEA-PARTS"),
				finds("EXC-RULE", trial + "accept link on t" + signed).at("link", "no rule link that could be accepted"),
				spares("EXC-RULE", trial + "accept MEA-PARTS on t" + signed),
				finds("EXC-EXPIRED", trial + "accept MEA-PARTS on t" + signed + "while digest:0123456789ab").at(
						"digest:0123456789ab", "trial t has changed since MEA-PARTS was accepted", "replace:digest:7e87379c5b6e"),
				spares("EXC-EXPIRED", trial + "accept MEA-PARTS on t" + signed + "while digest:7e87379c5b6e"),
				finds("EXC-DIGEST", trial + "accept MEA-PARTS on t" + signed).at("t", "never expires: add `while digest:"),
				spares("EXC-DIGEST", trial + "accept MEA-PARTS on t" + signed + "while digest:0123456789ab"),
				finds("EXC-IDLE", trial + "accept TRI-PHASE on t" + signed).at("TRI-PHASE", "finds nothing on trial t any more"),
				spares("EXC-IDLE", trial + "accept MEA-PARTS on t" + signed));
	}
}
