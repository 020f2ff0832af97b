/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the text layer of a PDF. Time, pages and memory are bounded; scripts, attachments and links of the file are not touched. */
final class PdfReader {
	private static final int MOST_PAGES = 1_000;
	private static final int SECONDS = 60;
	private static final long MOST_MEMORY = 400_000_000;
	/** Kept, so that its level stays: the library tells every oddity of a file on standard error. */
	private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");
	private static final String FONT_CACHE = "pdfbox.fontcache";
	private static final Logger FONTS = Logger.getLogger("org.apache.fontbox");

	ArticleText read(byte[] bytes) throws UnreadableArticle {
		if (System.getProperty(FONT_CACHE) == null)
			System.setProperty(FONT_CACHE, System.getProperty("java.io.tmpdir")); // not into the home folder
		LIBRARY.setLevel(Level.OFF);
		FONTS.setLevel(Level.OFF);
		CompletableFuture<ArticleText> done = new CompletableFuture<>();
		Thread worker = new Thread(null, () -> {
			try {
				done.complete(pages(bytes));
			} catch (Throwable e) { // a hostile file must not end the program
				done.completeExceptionally(e);
			}
		}, "pdf", 4 << 20);
		worker.setDaemon(true);
		worker.start();
		try {
			return done.get(SECONDS, TimeUnit.SECONDS);
		} catch (TimeoutException e) {
			worker.interrupt();
			throw new UnreadableArticle("is a PDF that takes longer than " + SECONDS + " seconds to read: save its text");
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new UnreadableArticle("was not read: somebody stopped it");
		} catch (ExecutionException e) {
			throw refused(e.getCause());
		}
	}

	private static UnreadableArticle refused(Throwable cause) {
		return switch (cause) {
		case UnreadableArticle told -> told;
		case InvalidPasswordException locked -> new UnreadableArticle("is a PDF with a password: save a copy without it");
		case StackOverflowError deep -> new UnreadableArticle("is a PDF nested too deeply to be read: save its text");
		case OutOfMemoryError large -> new UnreadableArticle("is a PDF that needs more memory than there is: save its text");
		default -> new UnreadableArticle("is no proper PDF: get the file again, or save its text");
		};
	}

	private static ArticleText pages(byte[] bytes) throws IOException {
		try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(bytes), "",
				null, null, MemoryUsageSetting.setupMixed(MOST_MEMORY / 4, MOST_MEMORY).streamCache)) {
			int count = document.getNumberOfPages();
			if (count > MOST_PAGES)
				throw new UnreadableArticle("is a PDF of " + count + " pages, which no article is");
			PdfPages layout = new PdfPages();
			List<String> remarks = new ArrayList<>();
			List<String> empty = new ArrayList<>();
			for (int page = 1; page <= count; page++) {
				PdfStripper stripper = new PdfStripper();
				layout.add(stripper.pieces(document, page));
				if (stripper.unknown() > 0)
					remarks.add("Page " + page + ": " + stripper.unknown() + " signs have no letter in the file and are left out");
				if (stripper.isEmpty())
					empty.add(Integer.toString(page));
			}
			if (empty.size() == count)
				throw new UnreadableArticle("is a PDF without a text layer, a picture of pages: run a text recognition over it first");
			if (!empty.isEmpty())
				remarks.add((empty.size() == 1 ? "Page " : "Pages ") + String.join(", ", empty) + " cannot be read: no text layer");
			return layout.finish(Sha256.of(bytes), remarks);
		}
	}
}
