/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.choose;

/**
 * Claims of an article's section, where a new claim can go.
 *
 * @param article
 *            full name of the article
 * @param section
 *            id of the section, or null
 * @param label
 *            article and title of the section, for people
 * @param claims
 *            how many claims are there
 * @param cited
 *            how many of them the map rests on
 */
public record ClaimPlace(String article, String section, String label, int claims, int cited) {
}
