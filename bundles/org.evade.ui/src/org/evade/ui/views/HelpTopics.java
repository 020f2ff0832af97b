/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.evade.ui.EvadeUi;
import org.evade.ui.HelpTopic;

/** Opens places of the guide, which belongs to the application. */
final class HelpTopics {
	private static final String COMMAND = "org.evade.workbench.guide";

	private HelpTopics() {
	}

	/** Opens a place of the guide; without an application that has one nothing happens. */
	static void open(IWorkbenchSite site, HelpTopic topic) {
		Command command = site.getService(ICommandService.class).getCommand(COMMAND);
		if (!command.isDefined())
			return;
		try {
			String place = topic.anchor() == null ? topic.document() : topic.document() + "#" + topic.anchor();
			site.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, Map.of("document", place)), null);
		} catch (CommandException e) {
			EvadeUi.log("The guide could not be opened at " + topic.document(), e);
		}
	}
}
