/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.evade.articles.drafting.DraftingMemory;
import org.evade.articles.drafting.DraftingSession;
import org.evade.articles.drafting.DraftingSession.Outcome;
import org.evade.articles.drafting.DraftingSession.Written;
import org.evade.articles.drafting.Ground;
import org.evade.articles.drafting.VisibleNames;
import org.evade.articles.read.ArticleReading;
import org.evade.articles.text.Span;
import org.evade.articles.ui.page.ReadingPage;
import org.evade.articles.ui.page.Selection;
import org.evade.articles.ui.write.ClaimWriter;
import org.evade.articles.ui.write.ClaimRehearsal;
import org.evade.articles.ui.write.Subject;
import org.evade.checks.Finding;
import org.evade.editing.history.Compound;
import org.evade.editing.operations.Refused;
import org.evade.model.Article;
import org.evade.ui.EvadeUi;
import org.evade.ui.corpus.CorpusSession;

/** Drafts claims of the article that an editor shows, and writes those that are accepted, each as one step of the history. UI thread. */
public final class DraftingDesk {
	/** From the last key to asking the rules, ms. */
	private static final int PAUSE = 300;

	private final DraftingSite site;
	private final ReadingPage page;
	private final DraftingMemory memory = new DraftingMemory();
	private final ClaimRehearsal rehearsal;
	private final AtomicInteger asked = new AtomicInteger();
	private DraftStrip strip;
	private DraftingSession session;
	private String section;
	private List<Finding> findings;

	/** A desk for the site that it drafts in. */
	public DraftingDesk(DraftingSite site) {
		this.site = site;
		page = site.page();
		rehearsal = new ClaimRehearsal(site.session().model());
	}

	/** Drafts a claim of the selection, or of the sentence at the caret. */
	public void draft() {
		Span target = page.target();
		Ground ground = target == null ? null : ground(target);
		if (ground != null)
			open(new DraftingSession(ground, memory, target));
	}

	/** Drafts the last claim with another object, of the selection or the sentence at the caret. */
	public void repeat() {
		Span target = page.target();
		Ground ground = target == null ? null : ground(target);
		if (ground == null)
			return;
		DraftingSession repeated = DraftingSession.repeat(ground, memory, target);
		if (repeated == null)
			site.say("There is no claim yet that could be repeated.");
		else
			open(repeated);
	}

	/** Drafts the last claim for the next numbers behind the caret. */
	public void sameForNextNumber() {
		ArticleReading reading = page.marks().reading();
		int at = reading == null ? -1 : reading.sentenceIndex(page.selection().caret());
		if (memory.last() == null) {
			site.say("There is no claim yet that could be repeated.");
			return;
		}
		for (int i = at + 1; at >= 0 && i < reading.sentences().size(); i++) {
			Span sentence = reading.sentences().get(i);
			Ground ground = ground(sentence);
			if (ground == null)
				return;
			DraftingSession found = DraftingSession.sameForNumbers(ground, memory, sentence);
			if (found != null) {
				page.select(Selection.at(sentence.start()), false);
				open(found);
				return;
			}
		}
		site.say("No number with an endpoint stands further on.");
	}

	/** Whether a draft is open. */
	public boolean isOpen() {
		return session != null;
	}

	/** The draft, or null. */
	public DraftingSession session() {
		return session;
	}

	/** The strip with the keys of drafting, or null. */
	public Control control() {
		return strip == null ? null : strip.control();
	}

	/** What the rules say of the draft; null while they are asked. */
	public List<Finding> findings() {
		return findings;
	}

	/** What a draft of a passage stands on; null, and why is said, when no claim can be made of it. */
	public Ground ground(Span target) {
		Subject subject = site.subject();
		ArticleReading reading = page.marks().reading();
		if (reading == null)
			return null;
		if (subject == null) {
			site.say("No article of the corpus declares this text, so no claim can be made of it.");
			return null;
		}
		section = subject.sectionAt(page.text().text(), target.start());
		try {
			VisibleNames names = names(subject, reading);
			return new Ground(page.text().text(), page.text().blocks(), reading.recogniser(), names);
		} catch (Refused e) {
			site.say(e.getMessage());
			return null;
		}
	}

	private VisibleNames names(Subject subject, ArticleReading reading) throws Refused {
		Object found = site.session().model().read(corpus -> {
			Article article = subject.article(corpus);
			try {
				return article == null ? new Refused("The article " + subject.id() + " is gone.")
						: ClaimWriter.names(corpus, article, section, reading.recogniser().vocabulary().terms());
			} catch (Refused e) {
				return e;
			}
		});
		if (found instanceof Refused refused)
			throw refused;
		return (VisibleNames) found;
	}

	private void open(DraftingSession draft) {
		session = draft;
		if (strip == null)
			strip = new DraftStrip(page.control(), page::colours, this::after);
		page.setPassage(draft.passage());
		show();
		page.reveal(new Span(draft.passage().start(), draft.passage().end()), false);
		site.drafting(true);
		strip.control().setFocus();
	}

	private void show() {
		Written written = session.written(this::isTaken);
		findings = null;
		strip.show(session, written, null);
		page.openStrip(strip.control(), session.passage().end());
		ask(written);
	}

	/** What was set and used while drafting. */
	public DraftingMemory memory() {
		return memory;
	}

	/** The rules, asked before something is written. */
	public ClaimRehearsal rehearsal() {
		return rehearsal;
	}

	/** Whether an id stands for something already where claims of the article are written. */
	public boolean isTaken(String id) {
		Subject subject = site.subject();
		return subject != null && new ClaimWriter(site.session().model(), file -> true).isTaken(subject.name(), id);
	}

	/** The rules are asked in the background; an answer that comes too late is dropped. */
	private void ask(Written written) {
		int request = asked.incrementAndGet();
		DraftingSession drafted = session;
		if (written.form().missing() != null) {
			found(request, drafted, written, List.of());
			return;
		}
		String article = site.subject().name(), part = section;
		Job job = Job.createSystem("Checking a draft", (ICoreRunnable) monitor -> {
			if (request != asked.get())
				return;
			List<Finding> found;
			try {
				found = rehearsal.of(article, part, written, () -> request != asked.get());
			} catch (CancellationException e) {
				return;
			} catch (Refused | RuntimeException e) {
				if (e instanceof RuntimeException)
					EvadeUi.log("A draft could not be checked", e);
				found = List.of();
			}
			List<Finding> answer = found;
			page.control().getDisplay().asyncExec(() -> found(request, drafted, written, answer));
		});
		job.setPriority(Job.SHORT);
		job.schedule(PAUSE);
	}

	private void found(int request, DraftingSession drafted, Written written, List<Finding> answer) {
		if (request != asked.get() || session != drafted || strip == null || strip.control().isDisposed())
			return;
		findings = answer;
		strip.show(session, written, answer);
		page.openStrip(strip.control(), session.passage().end());
	}

	// ------------------------------------------------------------------------------------------------------------- keys

	private void after(Outcome outcome) {
		switch (outcome) {
		case STAY -> show();
		case CLOSE -> close();
		case SKIP -> go(1);
		case BACK -> go(-1);
		case ACCEPT, ACCEPT_AND_STAY, ACCEPT_AND_GO_ON -> {
			Written written = session.written(this::isTaken);
			if (!write(written))
				return;
			Runnable next = () -> next(outcome, session.accepted(written.form()));
			if (written.added().isEmpty())
				next.run();
			else
				site.whenCurrent(next);
		}
		}
	}

	private void next(Outcome outcome, boolean more) {
		if (more)
			show();
		else if (outcome == Outcome.ACCEPT_AND_STAY) {
			Span passage = session.passage();
			Ground ground = ground(passage);
			if (ground == null)
				close();
			else {
				DraftingSession again = new DraftingSession(ground, memory, passage);
				again.again();
				open(again);
			}
		} else if (outcome == Outcome.ACCEPT_AND_GO_ON)
			go(1);
		else
			close();
	}

	private void go(int step) {
		ArticleReading reading = page.marks().reading();
		int next = reading.sentenceIndex(session.passage().start()) + step;
		if (next < 0 || next >= reading.sentences().size()) {
			close();
			return;
		}
		Span sentence = reading.sentences().get(next);
		page.select(Selection.at(sentence.start()), false);
		draft();
	}

	private boolean write(Written written) {
		CorpusSession corpus = site.session();
		int[] made = { 0 };
		try (Compound step = corpus.history().compound("Claim " + written.id())) {
			ClaimWriter writer = new ClaimWriter(corpus.model(), corpus::isWritable);
			ClaimWriter.Sink sink = change -> {
				corpus.apply(change);
				made[0]++;
			};
			writer.write(site.subject().name(), section, written, sink);
			String namespace = session.ground().names().namespace();
			if (site.signs() != null)
				writer.sign(namespace == null ? written.id() : namespace + "." + written.id(), null, site.signs(), LocalDate.now(), sink);
		} catch (Refused e) {
			site.say(e.getMessage());
			strip.control().getDisplay().beep();
			if (made[0] > 0)
				site.page().control().getDisplay().asyncExec(corpus::undo);
			return false;
		}
		site.say("Written: " + written.form().sentence(session.ground().names()));
		return true;
	}

	/** Gives the draft up. */
	public void close() {
		session = null;
		asked.incrementAndGet();
		page.openStrip(null, 0);
		page.setPassage(null);
		if (strip != null)
			strip.control().dispose();
		strip = null;
		site.drafting(false);
		page.control().setFocus();
	}
}
