/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.evade.language.EvadeStandaloneSetup;

/** Parses single texts without linking them. */
final class TestFiles {
	private TestFiles() {
	}

	/** Whether the parser understands the whole text. */
	static boolean isWellFormed(String text) {
		return errors(text).isEmpty();
	}

	/** What the parser does not understand. */
	static String errors(String text) {
		XtextResource resource = (XtextResource) EvadeStandaloneSetup.injector().getInstance(IResourceFactory.class)
				.createResource(URI.createURI("memory:/text.evade"));
		try {
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
					Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		StringBuilder errors = new StringBuilder();
		resource.getParseResult().getSyntaxErrors().forEach(error ->
				errors.append(error.getSyntaxErrorMessage().getMessage()).append('\n'));
		return errors.toString();
	}
}
