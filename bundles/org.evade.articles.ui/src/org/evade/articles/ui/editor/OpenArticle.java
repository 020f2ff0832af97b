/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.editor;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.evade.articles.read.ArticleReading;
import org.evade.articles.read.MarkedClaims;
import org.evade.articles.recognise.Recogniser;
import org.evade.articles.recognise.Vocabulary;
import org.evade.articles.text.ArticleReader;
import org.evade.articles.text.UnreadableArticle;
import org.evade.articles.ui.page.PageMarks;
import org.evade.articles.ui.page.PageText;
import org.evade.articles.ui.write.Subject;
import org.evade.editing.live.ModelDelta;
import org.evade.language.load.Corpus;
import org.evade.model.Article;
import org.evade.ui.corpus.CorpusListener;
import org.evade.ui.corpus.CorpusSession;

/** An article that is open, and what is known about it; kept current by jobs while the corpus changes. Told of on the UI thread. */
final class OpenArticle implements CorpusListener {
	/** Told what there is to show. */
	interface Listener {
		/** The text was read. */
		void textRead(PageText text);

		/** Something is known now, or another thing than before. */
		void marksChanged();

		/** The file cannot be read; a sentence. */
		void unreadable(String why);
	}

	private static final int PAUSE = 120;

	private record Known(Subject subject, Vocabulary vocabulary, MarkedClaims claims) {
	}

	private final CorpusSession session;
	private final Path file;
	private final Listener listener;
	private final Job reading = job("Reading an article", this::read);
	private final Job following = job("Reading an article", this::follow);
	private volatile boolean closed;
	private volatile String blind;
	private volatile PageText text;
	private volatile ArticleReading read;
	private volatile Subject subject;
	private PageMarks marks = PageMarks.NONE;

	OpenArticle(CorpusSession session, Path file, Listener listener) {
		this.session = session;
		this.file = file;
		this.listener = listener;
		session.addListener(this);
		reading.schedule();
	}

	private interface Work {
		void run();
	}

	private static Job job(String name, Work work) {
		Job job = Job.createSystem(name, (ICoreRunnable) monitor -> work.run());
		job.setPriority(Job.SHORT);
		return job;
	}

	private void read() {
		PageText fresh;
		try {
			fresh = PageText.of(ArticleReader.read(file));
		} catch (UnreadableArticle e) {
			tell(() -> listener.unreadable(file.getFileName() + " " + e.getMessage() + "."));
			return;
		}
		text = fresh;
		tell(() -> listener.textRead(fresh));
		follow();
	}

	private void follow() {
		PageText now = text;
		if (now == null || closed)
			return;
		Known known = session.model().read(this::know);
		if (known.subject != null && known.subject.sameText() && subject == null)
			ArticlePlaces.remember(now.text(), file);
		subject = known.subject;
		try {
			ArticleReading before = read;
			if (before == null)
				read = ArticleReading.of(now.text(), new Recogniser(known.vocabulary), () -> closed);
			else
				read = before.following(before.recogniser().following(known.vocabulary), () -> closed);
		} catch (CancellationException e) {
			return;
		}
		String who = blind;
		PageMarks fresh = PageMarks.of(read, who == null ? known.claims : known.claims.of(who));
		tell(() -> {
			marks = fresh;
			listener.marksChanged();
		});
	}

	private Known know(Corpus corpus) {
		Subject found = Subject.of(corpus, text.text(), file);
		Article article = found == null ? null : found.article(corpus);
		return new Known(found, Vocabulary.of(corpus), article == null ? MarkedClaims.NONE : MarkedClaims.of(corpus, article, text.text()));
	}

	private void tell(Runnable news) {
		Display display = Display.getDefault();
		if (!display.isDisposed())
			display.asyncExec(() -> {
				if (!closed)
					news.run();
			});
	}

	@Override
	public void modelChanged(ModelDelta delta) {
		following.schedule(PAUSE);
	}

	/** Shows only the claims of a curator; null shows all. */
	void blind(String curator) {
		blind = curator;
		following.schedule();
	}

	/** Whose claims alone are shown, or null. */
	String blind() {
		return blind;
	}

	/** Runs something when the corpus has settled and its marks are those of now. */
	void whenCurrent(Consumer<PageMarks> action) {
		Job job = job("Reading an article", () -> {
			session.model().settle();
			follow();
			tell(() -> action.accept(marks));
		});
		job.schedule();
	}

	CorpusSession session() {
		return session;
	}

	Path file() {
		return file;
	}

	/** The text, or null while it is read. */
	PageText text() {
		return text;
	}

	/** The article of the corpus, or null while it is not known or when there is none. */
	Subject subject() {
		return subject;
	}

	/** What is known. UI thread. */
	PageMarks marks() {
		return marks;
	}

	void close() {
		closed = true;
		session.removeListener(this);
		following.cancel();
		reading.cancel();
	}
}
