/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.files;

import java.io.IOException;
import java.nio.file.Path;

/** A file does not hold what it held when its writer looked last. */
public final class ChangedMeanwhile extends IOException {
	private static final long serialVersionUID = 1;
	private final String found;

	ChangedMeanwhile(Path file, String found) {
		super(file.getFileName() + (found == null ? " is gone from the disk" : " was changed on the disk meanwhile"));
		this.found = found;
	}

	/** What it holds now; null when it is gone. */
	public String found() {
		return found;
	}
}
