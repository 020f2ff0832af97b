/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.fix;

import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.evade.editing.operations.Refused;
import org.evade.language.ide.fix.Fix;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.text.Refusals;

/** Makes repairs, wherever they were chosen. */
public final class FixRunner {
	private FixRunner() {
	}

	/** Makes a repair as one step of the history, or says why it is not made. UI thread. */
	public static void run(CorpusSession session, Fix fix) {
		try {
			make(session, fix);
		} catch (Refused refused) {
			Refusals.show(Display.getCurrent().getActiveShell(), fix.label(), refused);
		}
	}

	/**
	 * Makes a repair as one step of the history.
	 *
	 * @throws Refused
	 *             when a text is another than the repair was offered for, or cannot be changed
	 */
	public static void make(CorpusSession session, Fix fix) throws Refused {
		Optional<String> outdated = fix.outdated(session.model()::text);
		if (outdated.isPresent())
			throw new Refused(outdated.get());
		session.apply(fix.change());
	}
}
