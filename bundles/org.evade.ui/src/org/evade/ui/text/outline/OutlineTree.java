/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.text.outline;

import java.util.List;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Image;
import org.evade.ui.icons.Icons;

/** How the entries of the outline are shown. */
final class OutlineTree {
	private OutlineTree() {
	}

	/** Sets up a tree of entries; the input is a list of {@link OutlineNode}. */
	static void setUp(TreeViewer tree) {
		tree.setUseHashlookup(true);
		tree.setContentProvider(new Content());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
	}

	private static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return input instanceof List<?> nodes ? nodes.toArray() : new Object[0];
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((OutlineNode) parent).children().toArray();
		}

		@Override
		public Object getParent(Object node) {
			return ((OutlineNode) node).parent();
		}

		@Override
		public boolean hasChildren(Object node) {
			return !((OutlineNode) node).children().isEmpty();
		}
	}

	private static final class Labels extends LabelProvider implements IStyledLabelProvider {
		@Override
		public String getText(Object element) {
			OutlineNode node = (OutlineNode) element;
			return node.item().label() + ' ' + node.item().detail();
		}

		@Override
		public StyledString getStyledText(Object element) {
			OutlineNode node = (OutlineNode) element;
			StyledString text = new StyledString(node.item().label());
			if (!node.item().detail().isEmpty())
				text.append("  " + node.item().detail(), StyledString.QUALIFIER_STYLER);
			return text;
		}

		@Override
		public Image getImage(Object element) {
			return Icons.of(((OutlineNode) element).item().kind());
		}
	}
}
