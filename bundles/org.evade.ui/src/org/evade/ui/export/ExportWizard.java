/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.evade.ui.EvadeUi;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.views.ActiveCorpus;

/** Writes figures and tables of a corpus, shown before they are written. */
public final class ExportWizard extends Wizard implements IExportWizard {
	private ExportPage page;
	private CorpusSession session;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		session = ActiveCorpus.of(workbench.getActiveWorkbenchWindow());
		setWindowTitle("Export Figures and Tables");
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		page = new ExportPage(session);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Runnable remembered = page.remember();
		ExportPage.Writing writing = page.writing();
		String[] lost = { "" };
		try {
			getContainer().run(true, false, monitor -> {
				monitor.beginTask("Writing", -1);
				try {
					lost[0] = writing.write();
				} catch (IOException problem) {
					throw new InvocationTargetException(problem);
				} catch (UncheckedIOException problem) {
					throw new InvocationTargetException(problem.getCause());
				}
			});
			remembered.run();
			if (!lost[0].isEmpty())
				MessageDialog.openInformation(getShell(), getWindowTitle(), lost[0]);
			return true;
		} catch (InvocationTargetException problem) {
			page.setErrorMessage("Nothing was written: " + problem.getCause().getMessage());
			EvadeUi.log("The export failed", problem.getCause());
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
		return false;
	}
}
