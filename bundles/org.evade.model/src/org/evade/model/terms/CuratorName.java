/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.terms;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who judged: a name, an ORCID, or both, as in {@code AB, orcid:0000-0002-1825-0097}.
 *
 * @param name
 *            the name; empty when only an ORCID is given
 * @param orcid
 *            digits in groups of four, right or not; empty when there is none
 */
public record CuratorName(String name, String orcid) {
	private static final Pattern ORCID = Pattern.compile("(?:^|[\\s,(])((?:orcid:|https?://orcid\\.org/)?([0-9]{4}-?[0-9]{4}-?[0-9]{4}-?[0-9]{3}[0-9Xx]))\\)?$",
			Pattern.CASE_INSENSITIVE);

	/** Reads what stands behind {@code by}; null and an empty text are nobody. */
	public static CuratorName of(String written) {
		String text = written == null ? "" : written.strip().replaceAll("\\s+", " ");
		Matcher orcid = ORCID.matcher(text);
		if (!orcid.find())
			return new CuratorName(text, "");
		String digits = orcid.group(2).replace("-", "").toUpperCase(Locale.ROOT);
		return new CuratorName(text.substring(0, orcid.start()).replaceAll("[\\s,(]+$", ""), digits.replaceAll("(.{4})(?!$)", "$1-"));
	}

	/** Whether there is no name and no ORCID. */
	public boolean isNobody() {
		return name.isEmpty() && orcid.isEmpty();
	}

	/** Whether both are certainly one person: the same ORCID, or the same name when one of them has no ORCID. */
	public boolean isSame(CuratorName other) {
		if (!orcid.isEmpty() && !other.orcid.isEmpty())
			return orcid.equals(other.orcid);
		return !name.isEmpty() && name.equalsIgnoreCase(other.name);
	}

	/** As it is written behind {@code by}. */
	public String written() {
		return orcid.isEmpty() ? name : name.isEmpty() ? "orcid:" + orcid : name + ", orcid:" + orcid;
	}
}
