/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.evade.ui.HelpTopic;

/** Opens what the documents tell of where one is, or the beginning of a document. */
public final class OpenGuideHandler extends AbstractHandler {
	/** Id of the command. */
	public static final String ID = "org.evade.workbench.guide";
	/** Parameter of the command: file name of the document, behind {@code #} a heading of it. */
	public static final String DOCUMENT = "document";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String document = event.getParameter(DOCUMENT);
		try {
			HelpTopic topic = document == null ? HelpContext.of(HandlerUtil.getActivePart(event)) : topic(document);
			GuideView view = (GuideView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(GuideView.ID);
			view.open(topic);
			return view;
		} catch (PartInitException problem) {
			throw new ExecutionException("The guide could not be opened", problem);
		}
	}

	private static HelpTopic topic(String place) {
		int hash = place.indexOf('#');
		return hash < 0 ? new HelpTopic(place, null) : new HelpTopic(place.substring(0, hash), place.substring(hash + 1));
	}
}
