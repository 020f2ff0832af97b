/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.hover;

import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.evade.language.ide.hover.Card;

/** Window with what is known about a thing: title, kind, facts with links. A card or a plain text is its input. */
public final class CardControl extends AbstractInformationControl implements IInformationControlExtension2 {
	private static final int WIDTH = 460;

	private final CardOpener opener;
	private Composite border;
	private CardText text;
	private Object input;

	/**
	 * @param parent
	 *            shell that it belongs to
	 * @param status
	 *            line at the foot, or null for a window that can be resized
	 * @param opener
	 *            follows links
	 */
	public CardControl(Shell parent, String status, CardOpener opener) {
		super(parent, status);
		this.opener = opener;
		create();
	}

	private CardControl(Shell parent, CardOpener opener) {
		super(parent, true);
		this.opener = opener;
		create();
	}

	/** Creator of windows that vanish when the pointer leaves, and become steady on a click or F2. */
	public static IInformationControlCreator creator(CardOpener opener) {
		return parent -> new CardControl(parent, "Press F2 to stay", opener);
	}

	/** Creator of windows that stay until they lose the focus. */
	public static IInformationControlCreator steady(CardOpener opener) {
		return parent -> new CardControl(parent, opener);
	}

	@Override
	protected void createContent(Composite parent) {
		FillLayout frame = new FillLayout();
		frame.marginWidth = frame.marginHeight = 1;
		parent.setLayout(frame);
		border = parent;
		text = new CardText(parent, opener == null ? null : target -> {
			setVisible(false);
			opener.open(target);
		});
		setBackgroundColor(JFaceColors.getInformationViewerBackgroundColor(parent.getDisplay()));
		setForegroundColor(JFaceColors.getInformationViewerForegroundColor(parent.getDisplay()));
	}

	@Override
	public void setInput(Object next) {
		input = next;
		if (next instanceof Card card)
			text.show(card);
		else
			text.show(next == null ? "" : next.toString());
	}

	@Override
	public void setInformation(String content) {
		setInput(content);
	}

	@Override
	public boolean hasContents() {
		return input != null && !input.toString().isEmpty();
	}

	@Override
	public void setForegroundColor(Color foreground) {
		super.setForegroundColor(foreground);
		text.setForeground(foreground);
	}

	@Override
	public void setBackgroundColor(Color background) {
		super.setBackgroundColor(background);
		text.setBackground(background);
		border.setBackground(border.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
	}

	@Override
	public Point computeSizeHint() {
		Point limit = getSizeConstraints();
		int width = limit != null && limit.x > 0 ? Math.min(Math.max(limit.x, 320), WIDTH) : WIDTH;
		Point size = text.size(width);
		Rectangle trim = computeTrim();
		int height = limit != null && limit.y > 0 ? Math.min(size.y, Math.max(limit.y, 160)) : Math.min(size.y, 420);
		int foot = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT).y - text.control().computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		return new Point(Math.min(size.x, width) + trim.width, height + trim.height + Math.max(0, Math.min(foot, 40)));
	}

	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return steady(opener);
	}

	@Override
	public void setFocus() {
		super.setFocus();
		text.control().setFocus();
	}
}
