/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.maps;

import java.util.List;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** Values of attributes in formats that know texts only. */
final class Json {
	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

	private Json() {
	}

	/** A list as a JSON array on one line, anything else as it is. */
	static String text(Object value) {
		return value instanceof List<?> list ? GSON.toJson(list) : value.toString();
	}
}
