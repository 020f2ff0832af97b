/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.evade.articles.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evade locate} and {@code evade anchor}. */
class AnchorTest {
	private static final String TEXT = "Loss of PD-L1 is rare.\nIt drives resis-\ntance in many. PD-L1 helps.\n";

	@TempDir
	Path folder;
	private Path text;
	private Path model;

	@BeforeEach
	void article() throws IOException {
		text = Files.createDirectories(folder.resolve("texts")).resolve("a.txt");
		Files.writeString(text, TEXT);
		model = folder.resolve("a.evade");
	}

	private static String digest(String words) {
		return "sha256:" + Sha256.of(words).substring(0, 16);
	}

	private Run anchor(Object... more) {
		Object[] args = new Object[4 + more.length];
		System.arraycopy(new Object[] { "anchor", model, "--articles", folder.resolve("texts") }, 0, args, 0, 4);
		System.arraycopy(more, 0, args, 4, more.length);
		return Run.of(args);
	}

	private void model(String passages) throws IOException {
		Files.writeString(model, "\uFEFFnamespace a\r\nprotein PD-L1 // kept\r\nphenotype R\r\narticle b { title \"B\"\r\n text \"a.txt\" "
				+ digest(TEXT) + " }\r\nclaims from b { claim  x: PD-L1 causes R { own view\r\n\t" + passages + " } } // end");
	}

	@Test
	void eachPlaceAsAPassageIsWritten() {
		Run run = Run.of("locate", text, "PD-L1");
		assertEquals(0, run.status(), run.err());
		assertEquals("8-13 " + digest("PD-L1") + "\n55-60 " + digest("PD-L1") + "\n", run.out());
		assertEquals("33-53 " + digest("resis-\ntance in many") + "\n", Run.of("locate", text, "resistance  in many").out());
		assertTrue(Run.of("locate", text, "PD-L1 helps", "--context").out().matches("55-66 sha256:[0-9a-f]{16} near:[0-9a-f]{8}/\n"));
	}

	@Test
	void whatStandsNowhere() {
		Run run = Run.of("locate", text, "Loss of PD-L1 was rare");
		assertEquals(1, run.status());
		assertEquals("", run.out());
		assertTrue(run.err().contains("the nearest place is 0-21: \u201CLoss of PD-L1 is rare\u201D"), run.err());
		assertTrue(Run.of("locate", text, "help").err().contains("inside other words they are at 61-65: \u201Chelps\u201D"));
		assertEquals(1, Run.of("locate", text, "quite other words").status());
		assertEquals(2, Run.of("locate", text).status());
		assertEquals(2, Run.of("locate", text, " ").status());
		assertEquals(2, Run.of("locate", text, "two", "words").status());
		assertEquals(3, Run.of("locate", folder.resolve("none.txt"), "x").status());
		assertTrue(Run.of("locate", folder.resolve("none.txt"), "x").err().endsWith("none.txt is not there\n"));
	}

	@Test
	void anUnchangedTextNeedsNothing() throws IOException {
		model("passage 0-22 " + digest("Loss of PD-L1 is rare."));
		Files.writeString(text, "\uFEFF" + TEXT.replace("\n", "\r\n"));
		Run run = anchor();
		assertEquals(0, run.status(), run.out() + run.err());
		assertEquals("1 passages stand where they stood, 0 moved, 0 doubtful, 0 lost\n", run.out());
	}

	@Test
	void whatMovedIsWrittenAndNothingElseChanges() throws IOException {
		model("passage 0-22 /* why */ " + digest("Loss of PD-L1 is rare.") + "  passage 55-67 " + digest("PD-L1 helps."));
		String before = Files.readString(model), now = "New edition.\n" + TEXT;
		Files.writeString(text, now);
		Run report = anchor();
		assertEquals(1, report.status());
		assertTrue(report.out().contains("a.evade:7:10: moved x 0-22 -> 13-35 "), report.out());
		assertEquals(before, Files.readString(model), "without --write nothing is written");
		Run written = anchor("--write");
		assertEquals(0, written.status(), written.out() + written.err());
		assertEquals(before.replace("0-22", "13-35").replace("55-67", "68-80").replace(digest(TEXT), digest(now)), Files.readString(model));
		assertEquals(0, anchor().status());
		assertEquals(0, anchor("--write", "--context").status());
		assertTrue(Files.readString(model).contains(digest("PD-L1 helps.") + " near:"), Files.readString(model));
		assertEquals(0, Run.of("validate", model, "--rule", "PAS-SPAN", "--articles", folder.resolve("texts")).status());
	}

	@Test
	void changedWordsStayForAPerson() throws IOException {
		model("passage 0-22 " + digest("Loss of PD-L1 is rare."));
		String before = Files.readString(model);
		Files.writeString(Files.createDirectories(folder.resolve("old")).resolve("first.txt"), TEXT);
		Files.writeString(text, "Now: " + TEXT.replace("is rare", "is very rare"));
		Run run = anchor("--old", folder.resolve("old"), "--write");
		assertEquals(1, run.status());
		assertTrue(run.out().contains("doubtful x 0-22: ") && run.out().contains("marked: \u201CLoss of PD-L1 is rare.\u201D; at ")
				&& run.out().contains("stands \u201CLoss of PD-L1 is very"), run.out());
		assertEquals(before, Files.readString(model));
		Files.delete(text);
		assertTrue(anchor("--old", folder.resolve("old")).out().contains("not compared: text a.txt of article b is not in the folder"));
	}

	@Test
	void wrongUse() throws IOException {
		model("");
		assertEquals(2, Run.of("anchor", model).status());
		assertEquals(3, Run.of("anchor", model, "--articles", folder.resolve("nowhere")).status());
	}
}
