/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.evade.ui.HelpTopic;
import org.osgi.framework.FrameworkUtil;

/**
 * The project's documents beside the work: the curator's guide first. Where the desktop has no browser that can be embedded the pages
 * open in the user's own.
 */
public final class GuideView extends ViewPart {
	/** Id of the view. */
	public static final String ID = "org.evade.workbench.guide";

	private HelpSite site;
	private Browser browser;
	private Control pane;
	private Action back;
	private Action forward;
	private String address;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		Text search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage("Search all documents");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		try {
			site = new HelpSite(folder(), dark());
		} catch (IOException | UncheckedIOException problem) {
			ILog.get().error(problem.getMessage(), problem);
			pane = sentence(parent, problem.getMessage());
			search.setEnabled(false);
			return;
		}
		pane = page(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
		search.addListener(SWT.DefaultSelection, event -> {
			if (!search.getText().isBlank())
				go(site.search(search.getText()));
		});
		fillBars();
		parent.getDisplay().asyncExec(() -> { // whoever opens the view says what it shows, in this moment
			if (address == null && !parent.isDisposed())
				open(new HelpTopic(HelpDocuments.GUIDE, null));
		});
	}

	private static Path folder() {
		return Platform.getStateLocation(FrameworkUtil.getBundle(GuideView.class)).append("help").toPath();
	}

	/** Whether the theme is dark: the background that it gives to texts. */
	private boolean dark() {
		return Display.getCurrent().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB().getHSB()[2] < 0.5f || Display.isSystemDarkTheme()
				|| PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getId().toLowerCase().contains("dark");
	}

	private Control page(Composite parent) {
		try {
			browser = new Browser(parent, SWT.NONE);
		} catch (SWTError none) {
			ILog.get().info("No browser can be embedded here: " + none.getMessage());
			return sentence(parent, "This desktop has no browser that can be embedded. <a>Open the guide in your browser</a>");
		}
		browser.setJavascriptEnabled(false);
		browser.addLocationListener(new LocationAdapter() {
			@Override
			public void changing(LocationEvent event) {
				if (event.location.startsWith("https://")) {
					event.doit = false;
					browse(event.location);
				} else if (!event.location.startsWith(folder().toUri().toString()) && !event.location.startsWith("about:"))
					event.doit = false;
			}

			@Override
			public void changed(LocationEvent event) {
				if (event.top)
					address = event.location;
				back.setEnabled(browser.isBackEnabled());
				forward.setEnabled(browser.isForwardEnabled());
			}
		});
		browser.addTitleListener(event -> {
			if (!event.title.isBlank())
				setPartName(event.title);
		});
		return browser;
	}

	private Control sentence(Composite parent, String words) {
		Link link = new Link(parent, SWT.WRAP);
		link.setText(words);
		link.addListener(SWT.Selection, event -> browse(address));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(link);
		return link;
	}

	private void fillBars() {
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		back = action("Back", images.getImageDescriptor(ISharedImages.IMG_TOOL_BACK), () -> browser.back());
		forward = action("Forward", images.getImageDescriptor(ISharedImages.IMG_TOOL_FORWARD), () -> browser.forward());
		back.setEnabled(false);
		forward.setEnabled(false);
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(back);
		bar.add(forward);
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		HelpDocuments.TITLES.forEach((document, title) -> menu.add(action(title, null, () -> open(new HelpTopic(document, null)))));
		menu.add(action("Open in Your Browser", null, () -> browse(address)));
	}

	private static Action action(String name, ImageDescriptor image, Runnable run) {
		Action action = new Action(name) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setImageDescriptor(image);
		return action;
	}

	/** Shows a place of the documents. */
	public void open(HelpTopic topic) {
		if (site == null)
			return;
		site.theme(dark());
		go(site.address(topic.document(), topic.anchor()));
	}

	/** Address of the page that is shown. */
	public String address() {
		return address;
	}

	private void go(String target) {
		address = target;
		if (browser != null)
			browser.setUrl(target);
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
		pane.setFocus();
	}
}
