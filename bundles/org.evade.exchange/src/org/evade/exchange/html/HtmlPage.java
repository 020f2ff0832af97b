/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

import org.evade.figure.svg.SvgWriter;

/**
 * The frame of a page. A policy in its head lets run what stands in it or beside it and nothing else, and lets it load nothing: the
 * page works from a folder without a network.
 */
public final class HtmlPage {
	private HtmlPage() {
	}

	/** A style sheet or script of this package, with the line ends of the page. */
	public static String resource(String name) {
		try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * A page with its styles and its script inside.
	 *
	 * @param title
	 *            for the window
	 * @param description
	 *            in a sentence
	 * @param digest
	 *            hash of what it shows, or null
	 * @param style
	 *            style sheet
	 * @param script
	 *            script
	 * @param body
	 *            content of the body
	 */
	static String alone(String title, String description, String digest, String style, String script, Html body) {
		String css = "/*<![CDATA[*/\n" + style + "/*]]>*/", js = "//<![CDATA[\n" + script + "//]]>";
		Html page = head(title, description, digest,
				"default-src 'none'; style-src '" + hash(css) + "'; script-src '" + hash(js) + "'; base-uri 'none'; form-action 'none'");
		page.open("style").raw(css).end().close();
		page.raw("\n").open("body").raw("\n").raw(body.toString());
		page.open("script").raw(js).end().end().end();
		return page.toString();
	}

	/**
	 * A page of a site whose styles and scripts lie beside it.
	 *
	 * @param styles
	 *            files of the folder
	 * @param scripts
	 *            files of the folder, in the order in which they run
	 */
	public static String beside(String title, String description, List<String> styles, List<String> scripts, Html body) {
		Html page = head(title, description, null,
				"default-src 'none'; style-src 'self' file:; script-src 'self' file:; base-uri 'none'; form-action 'none'");
		styles.forEach(file -> page.open("link", "rel", "stylesheet", "href", file).raw("\n"));
		page.close().raw("\n").open("body").raw("\n").raw(body.toString());
		scripts.forEach(file -> page.open("script", "src", file).end());
		return page.end().end().toString();
	}

	private static Html head(String title, String description, String digest, String policy) {
		Html page = new Html().raw("<!DOCTYPE html>\n").open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml").raw("\n");
		page.open("head").raw("\n").open("meta", "charset", "utf-8").raw("\n");
		page.open("meta", "http-equiv", "Content-Security-Policy", "content", policy).raw("\n");
		page.open("meta", "name", "referrer", "content", "no-referrer").raw("\n");
		page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").raw("\n");
		page.open("meta", "name", "generator", "content", SvgWriter.GENERATOR).raw("\n");
		page.open("meta", "name", "description", "content", description).raw("\n");
		if (digest != null)
			page.open("meta", "name", "evade-model", "content", digest).raw("\n");
		return page.open("title").text(title).end();
	}

	private static String hash(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return "sha256-" + Base64.getEncoder().encodeToString(hash);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}
}
