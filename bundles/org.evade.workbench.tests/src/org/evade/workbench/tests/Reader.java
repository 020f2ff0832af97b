/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import static org.evade.workbench.tests.Hands.onUi;
import static org.evade.workbench.tests.Hands.ui;
import static org.evade.workbench.tests.Hands.until;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.evade.articles.anchor.Anchor;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.Span;
import org.evade.articles.ui.editor.ArticleEditor;
import org.evade.articles.ui.page.Selection;
import org.evade.ui.corpus.CorpusSession;

/** A small corpus with an article whose text was made up for these tests, and a hand on its page. */
final class Reader implements AutoCloseable {
	static final String TEXT = """
			# How tumours evade

			## 1 Antigen presentation

			Loss of B2M causes resistance to checkpoint blockade [1]. In mice, tumour cells without B2M are not killed by CD8+ T cells [2]. Whether \
			loss of B2M predicts the course of NSCLC remains unclear.

			## 2 Trials

			In patients with NSCLC, nivolumab plus ipilimumab reached an ORR of 35.9 % vs 30.0 % with chemotherapy (p = 0.02) [3]. The PFS was \
			5.1 months vs 5.5 months. TGF-\u03B2 did not increase infiltration of CD8+ T cells [4].

			## 3 A last word

			PD-L1 may inhibit CD8+ T cells.
			""";
	static final String VOCABULARY = """
			namespace vocabulary

			gene B2M HGNC:914
			protein PD-L1
			protein TGF-b "TGF-\u03B2"
			cell CD8-T-cell "CD8+ T cell"
			cell tumour-cell "tumour cell"
			phenotype resistance also "resistance to checkpoint blockade"
			disease NSCLC
			drug nivolumab
			drug ipilimumab
			drug class chemotherapy
			endpoint ORR measures objective response as rate in %
			endpoint PFS measures progression-free survival as median in mo
			""";

	final Hands hands = new Hands();
	final WorkspaceCorpus corpus;
	final CorpusSession session;

	Reader() {
		this("evasion.md", TEXT);
	}

	Reader(String file, String text) {
		corpus = WorkspaceCorpus.of("vocabulary.evade", VOCABULARY);
		ArticleText article = ArticleText.of(text);
		corpus.writeFromOutside(file, text);
		corpus.writeFromOutside("article.evade", """
				namespace review

				import vocabulary

				article evasion {
				  title "How tumours evade"
				  text "%s" sha256:%s
				  section antigen number "1" "Antigen presentation"
				  section trials number "2" "Trials"
				  section last number "3" "A last word"
				}
				references of evasion list missing {
				}
				""".formatted(file, article.digest()));
		corpus.writeFromOutside("claims.evade", """
				namespace review

				import vocabulary

				claims from evasion section last {
				  claim axis: PD-L1 inhibits CD8-T-cell {
				    hedged own view
				    passage %s
				  }
				}
				""".formatted(anchor(article, "PD-L1 may inhibit CD8+ T cells.").writtenWithContext()));
		session = ui(corpus::session);
		onUi(() -> PlatformUI.getWorkbench().getIntroManager().closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro()));
	}

	/** A corpus with an article of one paragraph, and without claims. */
	Reader(String file, String paragraph, String vocabulary) {
		corpus = WorkspaceCorpus.of("vocabulary.evade", vocabulary);
		corpus.writeFromOutside(file, paragraph);
		corpus.writeFromOutside("article.evade", """
				namespace review

				import vocabulary

				article paragraph {
				  title "A paragraph"
				  text "%s" sha256:%s
				}
				references of paragraph list missing {
				}
				""".formatted(file, ArticleText.of(paragraph).digest()));
		session = ui(corpus::session);
		onUi(() -> PlatformUI.getWorkbench().getIntroManager().closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro()));
	}

	static Anchor anchor(ArticleText text, String words) {
		int start = text.toCodePoint(text.string().indexOf(words));
		return Anchor.of(text, new Span(start, start + words.codePointCount(0, words.length())));
	}

	/** Opens a file as a double click in Files does. */
	ArticleEditor open(String file) {
		ArticleEditor editor = (ArticleEditor) ui(() -> {
			try {
				return IDE.openEditor(Walk.page(), corpus.file(file));
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
		ready(editor);
		return editor;
	}

	/** Waits until everything is recognised. */
	static void ready(ArticleEditor editor) {
		until("the article is read", () -> editor.page().marks().reading() != null);
		onUi(editor::setFocus);
		Hands.settle();
	}

	/** Puts the caret to the beginning of some words. */
	static void caret(ArticleEditor editor, String words) {
		onUi(() -> {
			var text = editor.page().text().text();
			editor.page().select(Selection.at(text.toCodePoint(text.string().indexOf(words))), true);
		});
	}

	/** The words of the sentence at the caret. */
	static String sentence(ArticleEditor editor) {
		return ui(() -> editor.page().text().text().of(editor.page().sentence()));
	}

	String text(String file) {
		return session.model().text(corpus.path(file));
	}

	Path write(Path file, String text) {
		try {
			return java.nio.file.Files.writeString(file, text, StandardCharsets.UTF_8);
		} catch (java.io.IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	@Override
	public void close() {
		onUi(() -> {
			Walk.page().closeAllEditors(false);
			while (session.history().canUndo())
				session.undo();
		});
		corpus.close();
		Walk.closeOthers();
	}
}
