/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.help;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** The project's documents beside the work: the curator's guide first. */
public final class GuideView extends ViewPart {
	/** Id of the view. */
	public static final String ID = "org.evade.workbench.guide";

	private record Place(String document, int line) {
	}

	private final Deque<Place> before = new ArrayDeque<>();
	private DocumentText page;
	private Action back;
	private String shown;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		Text search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage("Find in this document: Enter goes to the next place");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		page = new DocumentText(parent, this::follow);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page.control());
		search.addListener(SWT.DefaultSelection, event -> setContentDescription(
				page.find(search.getText().trim()) || search.getText().isBlank() ? "" : "'" + search.getText().trim() + "' does not occur here."));
		back = new Action("Back") {
			@Override
			public void run() {
				goBack();
			}
		};
		back.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_BACK));
		back.setEnabled(false);
		getViewSite().getActionBars().getToolBarManager().add(back);
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		Documents.TITLES.forEach((document, title) -> menu.add(new Action(title) {
			@Override
			public void run() {
				open(document, null);
			}
		}));
		show(Documents.GUIDE);
	}

	/**
	 * Shows a document.
	 *
	 * @param document
	 *            file name
	 * @param anchor
	 *            heading to begin with, or null
	 */
	public void open(String document, String anchor) {
		if (!document.equals(shown) || anchor != null) {
			before.push(new Place(shown, page.control().getTopIndex()));
			back.setEnabled(true);
		}
		show(document);
		if (anchor != null)
			page.reveal(anchor);
	}

	private void show(String document) {
		if (document.equals(shown))
			return;
		shown = document;
		try {
			page.show(Markdown.parse(Documents.read(document)));
			setPartName(Documents.TITLES.get(document));
		} catch (IOException problem) {
			ILog.get().error(problem.getMessage(), problem);
			page.show(List.of(new Markdown.Block(Markdown.Kind.PARAGRAPH, 0, "", List.of(Markdown.Span.plain(problem.getMessage())))));
		}
	}

	private void goBack() {
		Place place = before.pop();
		show(place.document());
		page.control().setTopIndex(place.line());
		back.setEnabled(!before.isEmpty());
	}

	private void follow(String target) {
		int hash = target.indexOf('#');
		String document = hash < 0 ? target : target.substring(0, hash), anchor = hash < 0 ? null : target.substring(hash + 1);
		if (document.isEmpty())
			open(shown, anchor);
		else if (Documents.TITLES.containsKey(document))
			open(document, anchor);
		else if (document.startsWith("https://"))
			browse(target);
	}

	private static void browse(String address) {
		try {
			PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(URI.create(address).toURL());
		} catch (PartInitException | IOException problem) {
			ILog.get().warn(address + " could not be opened: " + problem.getMessage());
		}
	}

	@Override
	public void setFocus() {
		page.control().setFocus();
	}
}
