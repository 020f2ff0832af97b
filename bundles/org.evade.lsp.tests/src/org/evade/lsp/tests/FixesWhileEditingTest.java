/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.checks.CheckOptions;
import org.evade.checks.CheckRunner;
import org.evade.checks.Finding;
import org.evade.checks.JudgedText;
import org.evade.checks.RuleCatalogue;
import org.evade.editing.live.LiveModel;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.TextEdit;
import org.evade.language.ide.fix.Fix;
import org.evade.language.ide.fix.QuickFixes;
import org.junit.jupiter.api.Test;

/**
 * Findings are shown, the text is edited, fixes are asked for and chosen, in any order: a fix changes the statement that was
 * judged, or nothing. Each statement stands on a line of its own and carries a number that is nowhere else.
 */
class FixesWhileEditingTest {
	private static final int CLAIMS = 12, STEPS = Integer.getInteger("evade.fixes.steps", 4000);
	private static final Path ROOT = Path.of("/corpus"), NAMES = ROOT.resolve("v.evade"), FILE = ROOT.resolve("a.evade");
	private static final Pattern NUMBER = Pattern.compile("(?:claim c|GENE)(\\d+)");

	/** A fix that is shown, with the number of the statement that it is for. */
	private record Offer(Fix fix, Finding finding, String number) {
	}

	private final Random random = new Random(Integer.getInteger("evade.fixes.seed", 5));
	private final LiveModel model = new LiveModel(ROOT);
	private final Map<Path, JudgedText> judged = new HashMap<>();
	private final List<Offer> offers = new ArrayList<>();
	private final Deque<String> history = new ArrayDeque<>();
	private int edits, checks, asked, moved, elsewhere, refused, made;

	private static String claim(int number) {
		return switch (number % 4) {
		case 0 -> "  claim c" + number + ": GENE" + number + "x causes resist { cites 1 }";
		case 1 -> "  claim c" + number + ": GENE" + number + " causes resist { cites 1 measured PFS " + number + " % }";
		case 2 -> "  claim c" + number + ": GENE" + number + " causes resist";
		default -> "  claim c" + number + ": GENE" + number + " cases resist { cites 1 }";
		};
	}

	private void setUp() {
		StringBuilder names = new StringBuilder("namespace v\nphenotype resist\nendpoint PFS measures progression-free survival unit mo\n"), text = new StringBuilder(
				"namespace a\nimport v\narticle r { title \"R\" }\nclaims from r {\n");
		for (int i = 100; i < 100 + CLAIMS; i++) {
			names.append("gene GENE").append(i).append('\n');
			text.append(claim(i)).append('\n');
		}
		model.put(NAMES, names.toString());
		model.put(FILE, text.append("}\n").toString());
	}

	@Test
	void aFixChangesWhatWasJudgedOrNothing() {
		setUp();
		check();
		String whole = text();
		assertTrue(judged.get(FILE).findings().size() > CLAIMS / 2, () -> judged.get(FILE).findings().toString());
		for (int step = 0; step < STEPS; step++) {
			int what = random.nextInt(100);
			if (step % 60 == 59)
				put(whole); // so that not everything ends up broken
			else if (what < 25)
				edit();
			else if (what < 36)
				check();
			else if (what < 72)
				ask();
			else
				choose();
		}
		System.out.printf("Fixes while editing: %,d edits, %,d checks; asked at %,d findings, %,d of them had moved, %,d old places hold another text now; "
				+ "%,d fixes made, each where it was meant; %,d refused%n", edits, checks, asked, moved, elsewhere, made, refused);
		assertTrue(Math.min(Math.min(made, refused), Math.min(moved, elsewhere)) > STEPS / 200, "all of it happens");
	}

	private String text() {
		return model.text(FILE);
	}

	private void put(String text) {
		history.push(text());
		model.edit(FILE, TextEdit.difference(text(), text));
		edits++;
	}

	private void edit() {
		List<String> lines = new ArrayList<>(Arrays.asList(text().split("\n", -1)));
		int line = 4 + random.nextInt(Math.max(1, lines.size() - 6));
		switch (random.nextInt(9)) {
		case 0 -> lines.add(line, "");
		case 1 -> lines.add(line, "  // a remark");
		case 2 -> lines.remove(line);
		case 3 -> lines.add(line, lines.remove(4 + random.nextInt(lines.size() - 5)));
		case 4 -> lines.set(line, lines.get(line).startsWith("//") ? lines.get(line).substring(2) : "//" + lines.get(line));
		case 5 -> lines.set(line, lines.get(line) + " ");
		case 6 -> lines.set(0, lines.get(0).equals("namespace a") ? "// first\nnamespace a" : lines.get(0));
		case 7 -> {
			int number = 100 + random.nextInt(CLAIMS);
			lines.removeIf(each -> number(each).equals("" + number));
			lines.add(Math.min(line, lines.size() - 2), claim(number));
		}
		default -> {
			if (!history.isEmpty()) {
				lines = new ArrayList<>(List.of(history.pop().split("\n", -1)));
				history.push(text());
			}
		}
		}
		put(String.join("\n", lines));
		while (history.size() > 50)
			history.removeLast();
	}

	private void check() {
		checks++;
		model.read(corpus -> {
			Map<String, List<Finding>> byFile = new HashMap<>();
			new CheckRunner(RuleCatalogue.all(), 1).run(corpus, new CheckOptions(null, null, LocalDate.of(2030, 1, 1)), file -> {
			}).findings().forEach(finding -> byFile.computeIfAbsent(finding.file(), name -> new ArrayList<>()).add(finding));
			corpus.files().forEach(file -> judged.put(file.path(), new JudgedText(file.text(), byFile.getOrDefault(file.name(), List.of()))));
			return null;
		});
	}

	/** Opens the menu of a finding; what is offered stays open for a while. */
	private void ask() {
		JudgedText last = judged.get(FILE);
		String now = text();
		List<Finding> shown = last.in(now).stream().filter(finding -> numbers(finding) != null).toList();
		if (shown.isEmpty())
			return;
		Finding finding = shown.get(random.nextInt(shown.size()));
		String number = numbers(finding);
		asked++;
		if (!last.findings().contains(finding))
			moved++;
		Finding old = last.findings().get(random.nextInt(last.findings().size()));
		if (!written(last.text(), old).equals(written(now, old)))
			elsewhere++;
		assertEquals(number, number(lineAt(now, finding.place().offset())), "the finding is shown at its statement: " + finding);
		model.read(corpus -> {
			for (Fix fix : QuickFixes.of(corpus, FILE, now, finding))
				offers.add(new Offer(fix, finding, number));
			return null;
		});
		while (offers.size() > 40)
			offers.remove(random.nextInt(offers.size()));
	}

	private void choose() {
		if (offers.isEmpty())
			return;
		Offer offer = offers.remove(offers.size() - 1 - random.nextInt(Math.min(12, offers.size())));
		if (offer.fix.outdated(model::text).isPresent()) {
			refused++;
			return;
		}
		String before = text();
		for (FileEdits file : offer.fix.edits()) {
			if (!file.file().equals(FILE))
				continue;
			for (TextEdit edit : file.edits()) {
				boolean accepted = offer.fix.label().startsWith("Accept ") && edit.offset() == before.length() && edit.text().contains(" on c" + offer.number + " ");
				boolean declared = offer.fix.label().startsWith("Declare ") && edit.length() == 0 && edit.text().contains("GENE" + offer.number + "x");
				if (!accepted && !declared)
					assertEquals(offer.number, number(lineAt(before, edit.offset())), offer + " in\n" + before);
				assertTrue(accepted || declared || !before.substring(edit.offset(), edit.end()).contains("\n") || edit.text().isEmpty(), offer.toString());
			}
		}
		history.push(before);
		model.apply(offer.fix.change());
		made++;
	}

	private static String written(String text, Finding finding) {
		int from = Math.min(text.length(), finding.place().offset());
		return text.substring(from, Math.min(text.length(), from + finding.place().length()));
	}

	private static String lineAt(String text, int offset) {
		int from = text.lastIndexOf('\n', offset - 1) + 1, to = text.indexOf('\n', offset);
		return text.substring(from, to < 0 ? text.length() : to);
	}

	private static String number(String line) {
		Matcher found = NUMBER.matcher(line);
		return found.find() ? found.group(1) : "";
	}

	/** The number of the statement that a finding is about, as it says itself; null when it speaks of more than one, or of none. */
	private static String numbers(Finding finding) {
		List<String> all = NUMBER.matcher(finding.object() + " " + finding.element().replaceFirst(".*\\.c(\\d+).*", "claim c$1") + " " + finding.message()).results()
				.map(found -> found.group(1)).distinct().toList();
		return all.size() == 1 ? all.getFirst() : null;
	}
}
