/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.commands;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.evade.articles.text.ArticleReader;
import org.evade.articles.text.UnreadableArticle;
import org.evade.articles.ui.editor.ArticleEditor;
import org.evade.articles.ui.editor.ArticleEditors;
import org.evade.articles.ui.editor.ArticlePlaces;
import org.evade.articles.ui.editor.ArticlePlaces.Wanted;
import org.evade.editing.operations.Elements;
import org.evade.language.load.Corpus;
import org.evade.model.Article;
import org.evade.model.ClaimSet;
import org.evade.ui.EvadeUi;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.ElementKey;

/** Opens the article of the selected claim at its passage, or of whatever belongs to an article; asks where the text is when nobody knows. */
public final class OpenPassageHandler extends AbstractHandler {
	private static final String TITLE = "Open Article";

	@Override
	public Object execute(ExecutionEvent event) {
		ElementKey key = key(event);
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		CorpusSession session = key == null ? null : CorpusSession.of(key.project());
		if (session == null) {
			MessageDialog.openInformation(window.getShell(), TITLE, "Select a claim or an article first.");
			return null;
		}
		open(window, session, key);
		return null;
	}

	private static ElementKey key(ExecutionEvent event) {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection items && items.getFirstElement() instanceof ElementKey key)
			return key;
		return Adapters.adapt(HandlerUtil.getActivePart(event), ElementKey.class);
	}

	/** Opens the article of an element; nothing waits for the files that are looked at. */
	public static void open(IWorkbenchWindow window, CorpusSession session, ElementKey key) {
		Wanted wanted = session.model().read(corpus -> wanted(session, corpus, key.name()));
		if (wanted == null) {
			MessageDialog.openInformation(window.getShell(), TITLE, "'" + key.name() + "' belongs to no article.");
			return;
		}
		Path root = session.model().root();
		Job job = Job.createSystem("Looking for the text of " + wanted.article(), (ICoreRunnable) monitor -> {
			Path found = ArticlePlaces.find(wanted, root);
			window.getShell().getDisplay().asyncExec(() -> {
				Path file = found != null ? found : ask(window.getShell(), wanted);
				if (file != null)
					show(window, session, file, key);
			});
		});
		job.setUser(false);
		job.schedule();
	}

	private static Wanted wanted(CorpusSession session, Corpus corpus, String name) {
		for (EObject at = Elements.find(session.model(), corpus, name); at != null; at = at.eContainer()) {
			if (at instanceof Article article)
				return Wanted.of(corpus, article);
			if (at instanceof ClaimSet set && set.getArticle() != null && !set.getArticle().eIsProxy())
				return Wanted.of(corpus, set.getArticle());
		}
		return null;
	}

	private static void show(IWorkbenchWindow window, CorpusSession session, Path file, ElementKey key) {
		try {
			ArticleEditor editor = ArticleEditors.open(window.getActivePage(), session.project(), file);
			editor.show(key);
		} catch (PartInitException e) {
			EvadeUi.log(file + " could not be opened", e);
			MessageDialog.openError(window.getShell(), TITLE, e.getMessage());
		}
	}

	/** The file that somebody chooses, or null. Another edition is only taken when that is wanted. */
	private static Path ask(Shell shell, Wanted wanted) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText("Where is the text of " + wanted.article() + (wanted.file() == null ? "?" : ", " + wanted.file() + "?"));
		dialog.setFilterNames(new String[] { "Articles (text, Markdown, JATS XML, PDF)", "All files" });
		dialog.setFilterExtensions(new String[] { "*.txt;*.md;*.xml;*.nxml;*.pdf", "*.*" });
		for (String chosen = dialog.open(); chosen != null; chosen = dialog.open()) {
			Path file = Path.of(chosen);
			try {
				if (wanted.isText(ArticleReader.read(file)) || MessageDialog.openQuestion(shell, TITLE, file.getFileName()
						+ " is not the text that the article " + wanted.article() + " declares: its digest is another one. Passages whose words stand elsewhere are"
						+ " shown where they are, others are reported.\n\nOpen it all the same?"))
					return file;
			} catch (UnreadableArticle e) {
				MessageDialog.openError(shell, TITLE, file.getFileName() + " " + e.getMessage() + ".");
			}
		}
		return null;
	}
}
