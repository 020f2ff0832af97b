/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.hover;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.information.IInformationPresenter;
import org.eclipse.jface.text.information.IInformationProvider;
import org.eclipse.jface.text.information.IInformationProviderExtension;
import org.eclipse.jface.text.information.InformationPresenter;
import org.evade.language.ide.hover.Card;
import org.evade.language.ide.hover.Hover;
import org.evade.ui.text.EditedFile;
import org.evade.ui.text.fix.FindingAnnotation;
import org.evade.ui.text.fix.FindingCards;
import org.evade.ui.text.fix.FindingsAt;

/** Cards over the text: what is wrong there, and what the name under the pointer stands for. */
public final class ElementHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {
	private final Supplier<EditedFile> edited;

	/**
	 * @param edited
	 *            gives the file of the editor, or null
	 */
	public ElementHover(Supplier<EditedFile> edited) {
		this.edited = edited;
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return new Region(offset, 0);
	}

	@Override
	public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
		EditedFile file = edited.get();
		if (file == null || viewer.getDocument() == null)
			return null;
		int offset = region.getOffset();
		return card(viewer, offset, file.read(corpus -> Hover.at(corpus, file.path(), file.text(), offset)));
	}

	/** What is wrong at an offset, above the card of what stands there; null when there is nothing to say. */
	private static Card card(ITextViewer viewer, int offset, Optional<Card> thing) {
		var findings = FindingsAt.offset(viewer, offset);
		return findings.isEmpty() ? thing.orElse(null)
				: FindingCards.of(findings.stream().map(FindingAnnotation::finding).toList(), thing);
	}

	/** Shows the card of what stands at the caret in a window that takes the focus, on F2. */
	public IInformationPresenter atCaret() {
		InformationPresenter presenter = new InformationPresenter(
				parent -> CardControl.steady(opener()).createInformationControl(parent));
		presenter.setInformationProvider(new AtCaret(), IDocument.DEFAULT_CONTENT_TYPE);
		presenter.setSizeConstraints(80, 24, false, true);
		return presenter;
	}

	private CardOpener opener() {
		EditedFile file = edited.get();
		return file == null ? null : new CardOpener(file.session().project());
	}

	private final class AtCaret implements IInformationProvider, IInformationProviderExtension {
		@Override
		public IRegion getSubject(ITextViewer viewer, int offset) {
			return new Region(offset, 0);
		}

		@Override
		public Object getInformation2(ITextViewer viewer, IRegion subject) {
			EditedFile file = edited.get();
			if (file == null)
				return null;
			int offset = subject.getOffset();
			return card(viewer, offset,
					file.readSoon(corpus -> Hover.at(corpus, file.path(), file.text(), offset)).flatMap(found -> found));
		}

		@Override
		@Deprecated
		public String getInformation(ITextViewer viewer, IRegion subject) {
			return null;
		}
	}

	@Override
	@Deprecated
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		Object info = getHoverInfo2(viewer, region);
		return info == null ? null : info.toString();
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return CardControl.creator(opener());
	}
}
