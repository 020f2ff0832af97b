/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.wizards;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.IWizardNode;
import org.eclipse.jface.wizard.WizardSelectionPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.evade.ui.EvadeUi;

/** The kinds of things that can be made, each with what it is. */
final class ChooseNewPage extends WizardSelectionPage {
	private final IWorkbenchWindow window;
	private final List<IWizardDescriptor> kinds;
	private final IStructuredSelection place;

	ChooseNewPage(IWorkbenchWindow window, List<IWizardDescriptor> kinds, IStructuredSelection place) {
		super("kind");
		this.window = window;
		this.kinds = kinds;
		this.place = place;
		setTitle("New");
		setDescription("What do you want to make?");
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout());
		Composite list = new Composite(area, SWT.NONE);
		list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		TableViewer table = new TableViewer(list, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), table.getTable());
		TableColumnLayout columns = new TableColumnLayout();
		list.setLayout(columns);
		columns.setColumnData(column(table, images, true), new ColumnWeightData(30, 140));
		columns.setColumnData(column(table, images, false), new ColumnWeightData(70, 340));
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setInput(kinds);
		table.addSelectionChangedListener(event -> setSelectedNode(node(table)));
		table.addDoubleClickListener(event -> getContainer().showPage(getNextPage()));
		table.setSelection(new StructuredSelection(kinds.get(0)));
		setControl(area);
	}

	private static TableColumn column(TableViewer table, LocalResourceManager images, boolean name) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				IWizardDescriptor kind = (IWizardDescriptor) element;
				return name ? kind.getLabel() : kind.getDescription();
			}

			@Override
			public Image getImage(Object element) {
				IWizardDescriptor kind = (IWizardDescriptor) element;
				return name && kind.getImageDescriptor() != null ? images.get(kind.getImageDescriptor()) : null;
			}
		});
		return column.getColumn();
	}

	private IWizardNode node(TableViewer table) {
		IWizardDescriptor kind = (IWizardDescriptor) table.getStructuredSelection().getFirstElement();
		return kind == null ? null : new Node(kind);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			((Composite) getControl()).getChildren()[0].setFocus();
	}

	/** A kind whose wizard is made when it is needed. */
	private final class Node implements IWizardNode {
		private final IWizardDescriptor kind;
		private IWizard wizard;

		Node(IWizardDescriptor kind) {
			this.kind = kind;
		}

		@Override
		public IWizard getWizard() {
			try {
				if (wizard == null)
					wizard = ChooseNewHandler.made(kind, window, place);
			} catch (CoreException e) {
				EvadeUi.log("The wizard for " + kind.getLabel() + " could not be opened", e);
				setErrorMessage("The wizard for " + kind.getLabel() + " could not be opened: " + e.getMessage());
			}
			return wizard;
		}

		@Override
		public boolean isContentCreated() {
			return wizard != null;
		}

		@Override
		public Point getExtent() {
			return new Point(-1, -1);
		}

		@Override
		public void dispose() {
			if (wizard != null)
				wizard.dispose();
			wizard = null;
		}
	}
}
