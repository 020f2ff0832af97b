/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.wizards;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;

/**
 * New: a choice of what a curator makes. The platform's own dialog puts the same wizards and those for programmers into
 * folders below.
 */
public final class ChooseNewHandler extends AbstractHandler {
	private static final String WIZARD = "newWizardId";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IWizardRegistry registry = window.getWorkbench().getNewWizardRegistry();
		IStructuredSelection selection = window.getSelectionService().getSelection() instanceof IStructuredSelection some
				? some : StructuredSelection.EMPTY;
		String id = event.getParameter(WIZARD);
		IWizardDescriptor wanted = id == null ? null : registry.findWizard(id);
		try {
			IWizard wizard = wanted == null ? new Choice(window, kinds(window.getActivePage(), registry), selection)
					: made(wanted, window, selection);
			return new WizardDialog(window.getShell(), wizard).open();
		} catch (CoreException e) {
			throw new ExecutionException("The wizard " + id + " could not be opened", e);
		}
	}

	/** Those of the menu File > New, in its order. */
	private static List<IWizardDescriptor> kinds(IWorkbenchPage page, IWizardRegistry registry) {
		return page == null ? List.of(registry.getPrimaryWizards())
				: Stream.of(page.getNewWizardShortcuts()).map(registry::findWizard).filter(Objects::nonNull).toList();
	}

	/** A wizard, ready to be shown. */
	static IWizard made(IWizardDescriptor what, IWorkbenchWindow window, IStructuredSelection selection) throws CoreException {
		IWorkbenchWizard wizard = what.createWizard();
		wizard.init(window.getWorkbench(), selection);
		return wizard;
	}

	/** One page with the kinds; the wizard of the chosen kind goes on from there. */
	private static final class Choice extends Wizard {
		private final IWorkbenchWindow window;
		private final List<IWizardDescriptor> kinds;
		private final IStructuredSelection selection;

		Choice(IWorkbenchWindow window, List<IWizardDescriptor> kinds, IStructuredSelection selection) {
			this.window = window;
			this.kinds = kinds;
			this.selection = selection;
			setWindowTitle("New");
			setForcePreviousAndNextButtons(true);
		}

		@Override
		public void addPages() {
			addPage(new ChooseNewPage(window, kinds, selection));
		}

		@Override
		public boolean canFinish() {
			return false;
		}

		@Override
		public boolean performFinish() {
			return false;
		}
	}
}
