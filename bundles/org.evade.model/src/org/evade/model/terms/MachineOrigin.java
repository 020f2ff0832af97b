/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.terms;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.model.ReviewRecord;

/**
 * Which machine proposed what a person took over. It stands in the comment of the first review record, {@code because "Suggested by
 * my-model 2.1."}, which says who took it, too.
 */
public final class MachineOrigin {
	private static final Pattern SAID = Pattern.compile("(?s)^\\s*Suggested by (.+?)\\.?\\s*$");

	private MachineOrigin() {
	}

	/** The comment that tells an origin. */
	public static String comment(String origin) {
		return "Suggested by " + origin.replaceAll("\\s+", " ").strip() + ".";
	}

	/** The origin that the records of one object tell, or null when a person made it. */
	public static String of(List<ReviewRecord> records) {
		for (ReviewRecord record : records) {
			Matcher said = SAID.matcher(record.getComment() == null ? "" : record.getComment());
			if (said.matches())
				return said.group(1);
		}
		return null;
	}
}
