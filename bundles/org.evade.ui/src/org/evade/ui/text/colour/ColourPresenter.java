/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.colour;

import java.util.List;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.IViewportListener;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.custom.StyledText;
import org.evade.language.edit.TextRange;
import org.evade.language.ide.colour.SemanticColour;

/**
 * Colours the text of a viewer within the key press that changed it. The cost of a key grows with what it changed: only the
 * tokens around it are read again, and a long text is coloured from its start in small steps, what is visible first.
 */
public final class ColourPresenter implements IPresentationReconciler {
	private static final int STEP = 24_000;

	private final Watch watch = new Watch();
	private ITextViewer viewer;
	private Colouring colouring;
	private Palette palette;
	/** What the pending change of the document asks to colour again, or null. */
	private TextRange damage;
	/** The text before this offset is coloured. */
	private int coloured;

	/**
	 * @param palette
	 *            colours
	 */
	public ColourPresenter(Palette palette) {
		this.palette = palette;
	}

	@Override
	public void install(ITextViewer textViewer) {
		viewer = textViewer;
		viewer.addTextInputListener(watch);
		viewer.addTextListener(watch);
		viewer.addViewportListener(watch);
		if (viewer.getDocument() != null)
			start(viewer.getDocument());
	}

	@Override
	public void uninstall() {
		viewer.removeTextInputListener(watch);
		viewer.removeTextListener(watch);
		viewer.removeViewportListener(watch);
		if (viewer.getDocument() != null)
			viewer.getDocument().removePrenotifiedDocumentListener(watch);
		colouring = null;
	}

	@Override
	public IPresentationDamager getDamager(String contentType) {
		return null;
	}

	@Override
	public IPresentationRepairer getRepairer(String contentType) {
		return null;
	}

	/** Takes other colours and colours everything again. */
	public void setPalette(Palette next) {
		palette = next;
		recolour();
	}

	/** Takes the colours of linked names; they must belong to the text as it is now. */
	public void setNames(List<SemanticColour> names) {
		if (colouring == null)
			return;
		for (TextRange span : colouring.names(names))
			if (span.offset() < coloured)
				apply(span.offset(), Math.min(span.end(), coloured));
	}

	/** What is to be coloured has to be known before the viewer tells of the change; among equals the order is by chance. */
	private void start(IDocument document) {
		document.addPrenotifiedDocumentListener(watch);
		colouring = new Colouring(document.get());
		recolour();
	}

	private void recolour() {
		coloured = 0;
		if (colouring == null)
			return;
		visible();
		next();
	}

	/** Colours what is visible, should the steps not have come so far. */
	private void visible() {
		if (colouring == null || coloured >= colouring.length())
			return;
		int top = Math.max(0, viewer.getTopIndexStartOffset()), bottom = viewer.getBottomIndexEndOffset() + 1;
		if (bottom > coloured)
			apply(Math.min(top, colouring.length()), Math.min(colouring.length(), Math.max(bottom, top + 4_000)));
	}

	/** One step from the start of the text on; the next one follows when the display is idle. */
	private void next() {
		StyledText widget = viewer.getTextWidget();
		if (colouring == null || widget == null || widget.isDisposed() || coloured >= colouring.length())
			return;
		int to = Math.min(colouring.length(), coloured + STEP);
		apply(coloured, to);
		coloured = to;
		if (coloured < colouring.length())
			widget.getDisplay().timerExec(5, this::next);
	}

	private void apply(int from, int to) {
		if (from >= to)
			return;
		IRegion region = new Region(from, to - from);
		if (viewer instanceof ITextViewerExtension5 folded && folded.modelRange2WidgetRange(region) == null)
			return;
		viewer.changeTextPresentation(colouring.presentation(from, to, palette), false);
	}

	private final class Watch implements ITextInputListener, IDocumentListener, ITextListener, IViewportListener {
		@Override
		public void inputDocumentAboutToBeChanged(IDocument old, IDocument next) {
			if (old != null)
				old.removePrenotifiedDocumentListener(this);
			colouring = null;
		}

		@Override
		public void inputDocumentChanged(IDocument old, IDocument next) {
			if (next != null)
				start(next);
		}

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// the new text is not there yet
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			if (colouring == null)
				return;
			String text = event.getText() == null ? "" : event.getText();
			TextRange changed = colouring.replace(event.getOffset(), event.getLength(), text);
			damage = damage == null ? changed
					: TextRange.between(Math.min(damage.offset(), changed.offset()), Math.max(damage.end(), changed.end()));
			if (event.getOffset() <= coloured)
				coloured = Math.max(0, coloured + text.length() - event.getLength());
		}

		/** An event without a text comes after many changes at once, when the widget has lost all colours. */
		@Override
		public void textChanged(TextEvent event) {
			if (colouring == null || !event.getViewerRedrawState())
				return;
			if (event.getDocumentEvent() == null && event.getText() == null) {
				damage = null;
				recolour();
			} else if (damage != null) {
				TextRange now = damage;
				damage = null;
				colour(now);
			} else if (event.getDocumentEvent() == null)
				unfolded(event);
		}

		/** A quotation mark may colour all that follows: what is visible comes at once, the rest in steps. */
		private void colour(TextRange now) {
			if (now.length() <= STEP) {
				apply(now.offset(), Math.min(now.end(), colouring.length()));
				return;
			}
			coloured = Math.min(coloured, now.offset());
			visible();
			next();
		}

		/** Lines that were folded come without colours. */
		private void unfolded(TextEvent event) {
			IRegion region = viewer instanceof ITextViewerExtension5 folded
					? folded.widgetRange2ModelRange(new Region(event.getOffset(), event.getText() == null ? 0 : event.getText().length()))
					: null;
			if (region != null)
				apply(region.getOffset(), Math.min(colouring.length(), region.getOffset() + region.getLength()));
			else
				recolour();
		}

		@Override
		public void viewportChanged(int verticalOffset) {
			visible();
		}
	}
}
