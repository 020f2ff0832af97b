/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.suggest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.evade.articles.drafting.DraftSuggester;
import org.evade.articles.drafting.Ground;
import org.evade.articles.read.ArticleReading;
import org.evade.articles.suggest.Rejections;
import org.evade.articles.suggest.Suggester;
import org.evade.articles.text.ArticleText;
import org.evade.articles.text.SectionText;
import org.evade.articles.text.Span;
import org.evade.articles.ui.draft.DraftingDesk;
import org.evade.articles.ui.draft.DraftingSite;
import org.evade.articles.ui.page.ReadingPage;
import org.evade.articles.ui.page.Selection;
import org.evade.articles.ui.write.ClaimWriter;
import org.evade.articles.ui.write.Subject;
import org.evade.editing.history.Compound;
import org.evade.editing.operations.Refused;
import org.evade.ui.EvadeUi;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.preferences.CuratorPage;

/**
 * Shows what a machine suggests for the article in front, and writes what a person accepts, each as one step of the history. Nothing of
 * it is in the corpus before. UI thread.
 */
public final class SuggestionDesk {
	/** Where rejections are kept, below the folder of the corpus. */
	public static final String REJECTED = "rejected-suggestions.tsv";

	private final DraftingSite site;
	private final DraftingDesk drafting;
	private final Path file;
	private final ReadingPage page;
	private final AtomicInteger asked = new AtomicInteger();
	private List<Shown> shown = List.of();
	private Shown chosen;
	private SuggestionCard card;
	private boolean asking;

	/**
	 * @param file
	 *            file of the article
	 */
	public SuggestionDesk(DraftingSite site, DraftingDesk drafting, Path file) {
		this.site = site;
		this.drafting = drafting;
		this.file = file;
		page = site.page();
	}

	/** Asks for suggestions on the selection, or on the section at the caret; takes those away that are shown. */
	public void suggest() {
		if (asking || !shown.isEmpty()) {
			clear();
			site.say("Suggestions are off.");
			return;
		}
		List<Span> sentences = sentences();
		Ground ground = sentences.isEmpty() ? null : drafting.ground(sentences.getFirst());
		if (ground == null) {
			if (sentences.isEmpty())
				site.say("Every sentence here has a claim already.");
			return;
		}
		Subject subject = site.subject();
		ArticleText text = page.text().text();
		int start = sentences.getFirst().start();
		SuggestionJob.Question question = new SuggestionJob.Question(subject, ground.names().namespace(), CuratorPage.written(), text, ground.recogniser(), sentences, drafting::isTaken);
		List<String> command = SuggestionPreferences.command();
		Suggester suggester = command.isEmpty() ? new DraftSuggester(ground, drafting.memory().context(ground.section(start)), drafting::isTaken)
				: Suggester.process(command, SuggestionPreferences.store().getInt(SuggestionPreferences.SECONDS));
		run(question, suggester, SuggestionPreferences.store().getInt(SuggestionPreferences.MOST));
	}

	private void run(SuggestionJob.Question question, Suggester suggester, int most) {
		int request = asked.incrementAndGet();
		asking = true;
		site.say("Looking for suggestions ...");
		Job job = Job.create("Suggestions for " + file.getFileName(), (ICoreRunnable) monitor -> {
			List<String> remarks;
			try {
				remarks = new SuggestionJob(question, suggester, SuggestionFiles.beside(file, question.text()), rejections(), drafting.rehearsal(), most)
						.run(each -> later(request, () -> add(each)), () -> monitor.isCanceled() || request != asked.get());
			} catch (CancellationException e) {
				remarks = List.of("Stopped.");
			} catch (IOException e) {
				remarks = List.of("The rejections in " + REJECTED + " cannot be read: " + e.getMessage());
			} catch (RuntimeException e) {
				EvadeUi.log("Suggestions failed", e);
				remarks = List.of("Suggestions failed: " + e.getMessage());
			}
			List<String> told = remarks;
			later(request, () -> finished(told));
		});
		job.schedule();
	}

	/** Sentences that have no claim: of the selection, of the section at the caret, or of an article without sections. */
	private List<Span> sentences() {
		ArticleReading reading = page.marks().reading();
		if (reading == null)
			return List.of();
		ArticleText text = page.text().text();
		SectionText section = text.structure().sectionAt(page.selection().caret());
		Span region = !page.selection().isEmpty() ? page.selection().span() : section != null ? section.span() : new Span(0, text.length());
		Span references = text.structure().references();
		return reading.sentences().stream().filter(each -> region.meets(each) && (references == null || !references.meets(each)))
				.filter(each -> page.marks().claims().in(each).isEmpty()).toList();
	}

	private Rejections rejections() throws IOException {
		return Rejections.of(site.session().model().root().resolve(REJECTED));
	}

	private void later(int request, Runnable action) {
		page.control().getDisplay().asyncExec(() -> {
			if (request == asked.get() && !page.control().isDisposed())
				action.run();
		});
	}

	/** One more passed the rules; the first one is chosen at once, the others come while one reads. */
	private void add(Shown passed) {
		shown = new ArrayList<>(shown);
		shown.add(passed);
		if (chosen == null)
			choose(passed);
		else
			marks();
	}

	private void finished(List<String> remarks) {
		asking = false;
		if (chosen != null)
			showCard();
		site.say((shown.isEmpty() ? "Nothing is suggested." : shown.size() + (shown.size() == 1 ? " suggestion" : " suggestions")
				+ ": A accepts, X rejects, . and , go on and back, C edits, S ends.") + (remarks.isEmpty() ? "" : "  " + String.join("  ", remarks)));
	}

	private void marks() {
		page.setSuggestions(shown.stream().map(Shown::mark).toList(), chosen == null ? null : chosen.mark());
	}

	private void choose(Shown wanted) {
		chosen = wanted;
		marks();
		if (wanted != null)
			page.select(Selection.at(wanted.mark().span().start()), false);
		showCard();
		if (wanted != null)
			page.reveal(wanted.mark().span(), false);
	}

	/** Shows the card of the suggestion that is chosen; a draft has its place for as long as it is open. */
	public void showCard() {
		hideCard();
		if (chosen == null || drafting.isOpen())
			return;
		card = new SuggestionCard(page.control(), page.colours(), chosen, shown.indexOf(chosen) + 1, shown.size());
		page.openStrip(card.control(), chosen.mark().span().end());
	}

	/** Takes the card away. */
	public void hideCard() {
		if (card == null)
			return;
		if (!drafting.isOpen())
			page.openStrip(null, 0);
		card.control().dispose();
		card = null;
	}

	/** Goes to the next suggestion, or to the one before. */
	public void go(int step) {
		if (shown.isEmpty()) {
			site.say("Nothing is suggested here: S asks for suggestions.");
			return;
		}
		choose(shown.get(Math.floorMod(shown.indexOf(chosen) + step, shown.size())));
		site.say(chosen.mark().words() + "   suggested by " + chosen.suggestion().origin()
				+ (chosen.findings().isEmpty() ? "" : "   " + chosen.findings().getFirst().message()));
	}

	/** Writes the suggestion that is chosen, signed by who works here. */
	public void accept() {
		if (chosen == null) {
			go(1);
			return;
		}
		Shown taken = chosen;
		CorpusSession corpus = site.session();
		int[] made = { 0 };
		try (Compound step = corpus.history().compound("Accept a suggestion")) {
			taken.writing().write(new ClaimWriter(corpus.model(), corpus::isWritable), change -> {
				corpus.apply(change);
				made[0]++;
			});
		} catch (Refused e) {
			site.say(e.getMessage());
			page.control().getDisplay().beep();
			if (made[0] > 0)
				page.control().getDisplay().asyncExec(corpus::undo);
			return;
		}
		leave(taken);
		site.whenCurrent(() -> site.say("Accepted: " + taken.mark().words()));
	}

	/** Notes that the suggestion that is chosen is none; it does not come back, and its like rank lower. */
	public void reject() {
		if (chosen == null) {
			go(1);
			return;
		}
		Shown refused = chosen;
		try {
			rejections().add(refused.suggestion());
		} catch (IOException e) {
			site.say("The rejection cannot be kept in " + REJECTED + ": " + e.getMessage());
			return;
		}
		leave(refused);
		site.say("Rejected: " + refused.mark().words());
	}

	private void leave(Shown gone) {
		int at = shown.indexOf(gone);
		shown = new ArrayList<>(shown);
		shown.remove(gone);
		choose(shown.isEmpty() ? null : shown.get(Math.min(at, shown.size() - 1)));
	}

	/** Takes all suggestions away; none is rejected by that. */
	public void clear() {
		asked.incrementAndGet();
		asking = false;
		shown = List.of();
		choose(null);
	}

	/** Whether more may come. */
	public boolean isAsking() {
		return asking;
	}

	/** What is shown. */
	public List<Shown> shown() {
		return shown;
	}

	/** The one that a key accepts or rejects, or null. */
	public Shown chosen() {
		return chosen;
	}
}
