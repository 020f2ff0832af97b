/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** One rule of the catalogue. A rule has no state and judges objects in several threads; see also {@link KeyedRule}. */
public abstract class Rule {
	private final String id;
	private final Severity severity;
	private final String title;
	private final String explanation;
	private final String source;
	private final List<EClass> types;

	/**
	 * @param id
	 *            stable word with the prefix of its family
	 * @param severity
	 *            gravest severity of its findings
	 * @param title
	 *            what is wrong, in a few words
	 * @param explanation
	 *            what is judged, when it is not, and what to do; whole sentences
	 * @param source
	 *            where the rule comes from
	 * @param types
	 *            classes of the objects it looks at, subclasses included
	 */
	protected Rule(String id, Severity severity, String title, String explanation, String source, EClass... types) {
		this.id = id;
		this.severity = severity;
		this.title = title;
		this.explanation = explanation;
		this.source = source;
		this.types = List.of(types);
	}

	/** Stable word with the prefix of the family, such as {@code MEA-INTERVAL}. */
	public final String id() {
		return id;
	}

	/** What is wrong, in a few words. */
	public final String title() {
		return title;
	}

	/** Gravest severity of its findings. */
	public final Severity severity() {
		return severity;
	}

	/** What is judged, when it is not, and what to do. */
	public final String explanation() {
		return explanation;
	}

	/** Where the rule comes from. */
	public final String source() {
		return source;
	}

	/** Classes of the objects it looks at, subclasses included. */
	public final List<EClass> types() {
		return types;
	}

	/**
	 * What stands at many claims of an article, in words, when it is told once for the article: "12 claims of article ye cite nothing".
	 *
	 * @param count
	 *            number of claims
	 * @param article
	 *            id of the article
	 * @return null when each finding is told where it stands
	 */
	public String together(int count, String article) {
		return null;
	}

	/** Whether somebody may accept a finding with a reason; not when nothing that uses the object could be trusted then. */
	public boolean isAcceptable() {
		return true;
	}

	/** Whether the rule judges what became of the findings of all other rules. */
	protected boolean comesLast() {
		return false;
	}

	/**
	 * Judges one object. References that could not be linked are proxies; a rule leaves such objects alone.
	 *
	 * @param object
	 *            object of one of the types
	 * @param context
	 *            what is known of the corpus, and where findings go; the rule calls {@link Context#looked} when the
	 *            object has what the rule needs to judge it
	 */
	public abstract void check(EObject object, Context context);
}
