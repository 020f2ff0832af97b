/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.evade.articles.drafting.DraftingKey;
import org.evade.articles.drafting.DraftingMemory;
import org.evade.articles.drafting.DraftingSession;
import org.evade.articles.drafting.DraftingSession.Written;
import org.evade.articles.drafting.Ground;
import org.evade.articles.drafting.VisibleNames;
import org.evade.articles.read.TextBlocks;
import org.evade.articles.recognise.Recogniser;
import org.evade.articles.recognise.Vocabulary;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;
import org.evade.articles.ui.write.ClaimRehearsal;
import org.evade.articles.ui.write.ClaimWriter;
import org.evade.checks.Finding;
import org.evade.editing.live.LiveModel;
import org.evade.editing.operations.Refused;
import org.evade.model.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafted claims in the files of a corpus, and what the rules say of them beforehand. */
class ClaimWriterTest {
	private static final String TEXT = "Loss of B2M causes resistance [1]. PD-L1 may inhibit CD8+ T cells [2].";
	private static final String CLAIMS = """
			namespace review

			import vocabulary

			article evasion { title "How tumours evade" section last "A last word" }
			references of evasion list missing {
			}
			// what was read so far
			claims from evasion section last {
			  claim axis: PD-L1 inhibits CD8-T-cell {
			    own view   // by hand
			    passage 35-70 sha256:0123456789abcdef
			  }
			}
			""";
	private final LiveModel model = new LiveModel(Path.of("/corpus"));
	private final ArticleText text = ArticleText.of(TEXT);

	@BeforeEach
	void corpus() {
		model.put(Path.of("/corpus/vocabulary.evade"), """
				namespace vocabulary

				gene B2M
				protein PD-L1
				cell CD8-T-cell "CD8+ T cell"
				phenotype resistance
				""");
		model.put(Path.of("/corpus/other.evade"), "namespace other\n\nprotein PD-L1\nprotein LAG-3\n");
		model.put(Path.of("/corpus/claims.evade"), CLAIMS);
	}

	private Written draft(String... keys) {
		return model.read(corpus -> {
			Vocabulary vocabulary = Vocabulary.of(corpus);
			VisibleNames names;
			try {
				names = ClaimWriter.names(corpus, corpus.statements(Article.class).findFirst().orElseThrow(), "last", vocabulary.terms());
			} catch (Refused e) {
				throw new AssertionError(e);
			}
			DraftingSession session = new DraftingSession(new Ground(text, TextBlocks.of(text), new Recogniser(vocabulary), names), new DraftingMemory(),
					new Span(0, 34));
			for (String key : keys)
				if (key.equals("TAB"))
					session.press(DraftingKey.TAB);
				else
					key.chars().forEach(c -> session.type((char) c));
			session.press(DraftingKey.ACCEPT);
			return session.written(id -> false);
		});
	}

	private void write(Written claim) throws Refused {
		new ClaimWriter(model, file -> true).write("review.evasion", "last", claim, model::apply);
	}

	@Test
	void theClaimStandsWhereItsPassageBelongs() throws Refused {
		Written claim = draft();
		write(claim);
		String now = model.text(Path.of("/corpus/claims.evade"));
		assertTrue(now.indexOf("claim b2m-loss-causes-resistance: loss of B2M causes resistance {\n    cites 1\n    passage 0-34 sha256:") < now.indexOf("claim axis"), now);
		assertTrue(now.contains("// what was read so far\nclaims from evasion section last {\n  claim b2m"), now);
		assertTrue(now.contains("    own view   // by hand\n"), now);
		assertTrue(new ClaimWriter(model, file -> true).isTaken("review.evasion", claim.id()));
		assertTrue(model.problems(Path.of("/corpus/claims.evade")).isEmpty());
	}

	@Test
	void whatIsNewIsDeclaredWhereItsKindStands() throws Refused {
		write(draft("GZMB"));
		assertTrue(model.text(Path.of("/corpus/vocabulary.evade")).endsWith("phenotype resistance\nprotein GZMB\n"), model.text(Path.of("/corpus/vocabulary.evade")));
		assertTrue(model.text(Path.of("/corpus/claims.evade")).contains("claim gzmb-causes-resistance: GZMB causes resistance {"));
		assertTrue(model.problems(Path.of("/corpus/claims.evade")).isEmpty());
	}

	@Test
	void whatTheFileDoesNotSeeIsNamedInFull() throws Refused {
		write(draft("LAG-3"));
		assertTrue(model.text(Path.of("/corpus/claims.evade")).contains(": other.LAG-3 causes resistance {"), model.text(Path.of("/corpus/claims.evade")));
	}

	@Test
	void theRulesAreAskedBeforeAndNothingIsTouched() throws Refused {
		ClaimRehearsal rehearsal = new ClaimRehearsal(model);
		List<Finding> fine = rehearsal.of("review.evasion", "last", draft(), () -> false);
		assertEquals(List.of(), fine.stream().filter(each -> each.severity() == org.evade.checks.Severity.ERROR).toList());
		List<Finding> twice = rehearsal.of("review.evasion", "last", draft("PD-L1", "TAB", "activates", "TAB", "CD8"), () -> false);
		assertTrue(twice.stream().anyMatch(each -> each.message().contains("axis")), "it contradicts another claim: " + twice + draft("PD-L1", "TAB", "activates", "TAB", "CD8").text());
		assertEquals(CLAIMS, model.text(Path.of("/corpus/claims.evade")));
		model.edit(Path.of("/corpus/claims.evade"), List.of(new org.evade.language.edit.TextEdit(CLAIMS.indexOf("claim axis"), 10, "claim b2m-loss-causes-resistance")));
		assertThrows(Refused.class, () -> rehearsal.of("review.evasion", "last", draft(), () -> false), "the copy follows the corpus");
	}
}
