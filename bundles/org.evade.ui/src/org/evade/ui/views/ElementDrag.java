/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;
import org.evade.ui.corpus.ElementKey;

/** Lets elements be dragged out of lists: onto a map as {@link ElementKey}s, into a text as their names. */
public final class ElementDrag {
	private ElementDrag() {
	}

	/**
	 * @param list
	 *            list or tree
	 * @param selected
	 *            gives the elements selected in it; what cannot be dragged is null
	 */
	public static void from(Control list, Supplier<List<ElementKey>> selected) {
		DragSource source = new DragSource(list, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE);
		source.setTransfer(LocalSelectionTransfer.getTransfer(), TextTransfer.getInstance());
		source.addDragListener(new DragSourceAdapter() {
			private List<ElementKey> dragged = List.of();

			@Override
			public void dragStart(DragSourceEvent event) {
				dragged = selected.get().stream().filter(Objects::nonNull).toList();
				event.doit = !dragged.isEmpty();
				LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(dragged));
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				if (TextTransfer.getInstance().isSupportedType(event.dataType))
					event.data = String.join(", ", dragged.stream().map(ElementDrag::id).toList());
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
	}

	private static String id(ElementKey key) {
		return key.name().substring(key.name().lastIndexOf('.') + 1);
	}
}
