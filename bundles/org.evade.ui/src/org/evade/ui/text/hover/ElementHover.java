/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.hover;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
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
		String text = viewer.getDocument().get();
		var findings = FindingsAt.offset(viewer, region.getOffset());
		Optional<Card> card = file.read(corpus -> Hover.at(corpus, file.path(), text, region.getOffset()));
		if (findings.isEmpty())
			return card.orElse(null);
		return FindingCards.of(findings.stream().map(FindingAnnotation::finding).toList(), card);
	}

	@Override
	@Deprecated
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		Object info = getHoverInfo2(viewer, region);
		return info == null ? null : info.toString();
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		EditedFile file = edited.get();
		return CardControl.creator(file == null ? null : new CardOpener(file.session().project()));
	}
}
