/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.recognise;

import java.util.List;

/**
 * Something of the vocabulary that articles speak of.
 *
 * @param name
 *            how a model names it, with its namespace: {@code vocabulary.PD-L1}
 * @param id
 *            its id alone
 * @param kind
 *            as the language writes it: {@code gene}, {@code drug class}, {@code trial}
 * @param names
 *            id, label, synonyms and codes, in this order
 */
public record Term(String name, String id, String kind, List<String> names) {
}
