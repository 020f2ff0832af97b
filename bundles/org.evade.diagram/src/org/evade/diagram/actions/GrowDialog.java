/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.diagram.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.evade.diagram.choose.GrowingClaim;
import org.evade.diagram.choose.GrowingClaims;
import org.evade.diagram.create.ElementDrop;
import org.evade.diagram.model.Key;
import org.evade.diagram.view.ViewerContext;
import org.evade.figure.scene.Group.Part;

/** Offers what the text says of the nodes of a map, or of those that are selected, and puts what is chosen on the map. */
final class GrowDialog {
	private GrowDialog() {
	}

	static void ask(Shell shell, ViewerContext context) {
		if (!context.mayEdit())
			return;
		Set<String> nodes = context.selectedKeys().stream().filter(key -> key.part() == Part.NODE).map(Key::id)
				.collect(Collectors.toSet());
		List<GrowingClaim> offered = context.session().corpus().model().read(corpus -> GrowingClaims.of(corpus, context.map(), nodes));
		if (offered.isEmpty()) {
			context.session().say("Everything that the corpus claims of " + (nodes.isEmpty() ? "this map" : "what is selected")
					+ " is on the map already.");
			return;
		}
		List<GrowingClaim> between = offered.stream().filter(GrowingClaim::isBetween).toList();
		ListSelectionDialog dialog = ListSelectionDialog.of(offered).title("Grow from Claims").message(message(offered, between, nodes))
				.contentProvider(ArrayContentProvider.getInstance()).labelProvider(new LabelProvider() {
					@Override
					public String getText(Object claim) {
						return ((GrowingClaim) claim).words();
					}
				}).preselect(nodes.isEmpty() ? new Object[0] : between.toArray()).create(shell);
		if (dialog.open() != Window.OK)
			return;
		List<String> chosen = new ArrayList<>();
		for (Object claim : dialog.getResult())
			chosen.add(((GrowingClaim) claim).claim().claim());
		if (!chosen.isEmpty())
			new ElementDrop(context).grow(chosen);
	}

	private static String message(List<GrowingClaim> offered, List<GrowingClaim> between, Set<String> nodes) {
		return (nodes.isEmpty() ? "What the corpus claims of the nodes of this map" : "What the corpus claims of the selected nodes")
				+ " and no edge rests on yet: " + between.size() + " between nodes of the map, " + (offered.size() - between.size())
				+ " that need a node more.";
	}
}
