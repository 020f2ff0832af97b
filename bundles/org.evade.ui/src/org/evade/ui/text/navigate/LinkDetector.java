/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.navigate;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.evade.language.edit.TextRange;
import org.evade.language.ide.navigate.Location;
import org.evade.language.ide.navigate.Navigation;
import org.evade.ui.corpus.Reveal;
import org.evade.ui.text.EditedFile;

/** Links from names to where they are declared, with Ctrl and the mouse. */
public final class LinkDetector implements IHyperlinkDetector {
	private final Supplier<EditedFile> edited;

	/**
	 * @param edited
	 *            gives the file of the editor, or null
	 */
	public LinkDetector(Supplier<EditedFile> edited) {
		this.edited = edited;
	}

	private record Found(TextRange span, Location to) {
	}

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		EditedFile file = edited.get();
		if (file == null)
			return null;
		Optional<Found> found = file.readSoon(corpus -> Navigation.link(corpus, file.path(), region.getOffset())
				.flatMap(span -> Navigation.declaration(corpus, file.path(), region.getOffset()).map(to -> new Found(span, to))))
				.flatMap(link -> link);
		return found.map(link -> new IHyperlink[] { new Link(file, link) }).orElse(null);
	}

	private record Link(EditedFile file, Found found) implements IHyperlink {
		@Override
		public IRegion getHyperlinkRegion() {
			return new Region(found.span().offset(), found.span().length());
		}

		@Override
		public String getTypeLabel() {
			return null;
		}

		@Override
		public String getHyperlinkText() {
			return "Go to " + found.to().name();
		}

		@Override
		public void open() {
			Reveal.inText(file.session(), found.to());
		}
	}
}
