/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Rule that compares objects of all files. In a first pass it keeps each object under keys; then it judges the objects
 * that share a key.
 *
 * @param <T>
 *            Java type of the objects
 */
public abstract class KeyedRule<T extends EObject> extends Rule {
	/** See {@link Rule}. */
	protected KeyedRule(String id, Severity severity, String title, String explanation, String source, EClass... types) {
		super(id, severity, title, explanation, source, types);
	}

	/**
	 * Keeps one object under its keys.
	 *
	 * @param object
	 *            object of one of the types
	 * @param notes
	 *            where to keep it; the rule calls {@link KeyIndex#looked} when the object has what the rule needs
	 */
	protected abstract void keep(T object, KeyIndex notes);

	/**
	 * Judges objects that share a key.
	 *
	 * @param key
	 *            the key
	 * @param same
	 *            two objects or more, in order of files and places
	 * @param context
	 *            what is known of the corpus, and where findings go
	 */
	protected abstract void judge(Object key, List<T> same, Context context);

	@SuppressWarnings("unchecked")
	final void note(EObject object, KeyIndex notes) {
		keep((T) object, notes);
	}

	@SuppressWarnings("unchecked")
	final void judgeShared(Object key, List<? extends EObject> same, Context context) {
		judge(key, (List<T>) same, context);
	}

	@Override
	public final void check(EObject object, Context context) {
		throw new IllegalStateException(id() + " judges objects together");
	}
}
