/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.editor;

import java.util.regex.Pattern;

import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IEditorAssociationOverride;

/**
 * Texts open as articles, which cannot be written; the platform would take the more general plain editor. Those that belong to a project
 * and are no article, such as its README, open in the plain editor.
 */
public final class ArticleAssociation implements IEditorAssociationOverride {
	private static final Pattern PROJECT = Pattern.compile("(?i)(?:readme|licen[sc]e|notice|contributing|changelog|changes|todo|authors)\\b.*");
	private static final Pattern TEXTS = Pattern.compile("(?i).*\\.(?:txt|md|markdown|pdf|nxml)");
	private static final String PLAIN = "org.eclipse.ui.DefaultTextEditor";

	@Override
	public IEditorDescriptor[] overrideEditors(IEditorInput input, IContentType type, IEditorDescriptor[] editors) {
		return editors;
	}

	@Override
	public IEditorDescriptor[] overrideEditors(String name, IContentType type, IEditorDescriptor[] editors) {
		return editors;
	}

	@Override
	public IEditorDescriptor overrideDefaultEditor(IEditorInput input, IContentType type, IEditorDescriptor editor) {
		return overrideDefaultEditor(input.getName(), type, editor);
	}

	@Override
	public IEditorDescriptor overrideDefaultEditor(String name, IContentType type, IEditorDescriptor editor) {
		if (name == null || !TEXTS.matcher(name).matches())
			return editor;
		boolean project = PROJECT.matcher(name).matches();
		boolean usual = editor == null || editor.getId().equals(PLAIN) || editor.getId().equals(ArticleEditor.ID);
		return usual ? PlatformUI.getWorkbench().getEditorRegistry().findEditor(project ? PLAIN : ArticleEditor.ID) : editor;
	}
}
