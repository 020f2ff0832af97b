/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.build;

import java.util.ArrayList;
import java.util.List;

import org.evade.figure.Sizes;
import org.evade.figure.content.EdgeFace;
import org.evade.figure.content.NodeFace;
import org.evade.figure.content.RegionFace;
import org.evade.figure.scene.At;
import org.evade.figure.scene.Item;
import org.evade.figure.scene.Item.NodeBody;
import org.evade.figure.scene.Item.Plate;
import org.evade.figure.scene.Item.RegionBody;
import org.evade.figure.scene.Item.Text;
import org.evade.figure.scene.Tone;
import org.evade.figure.text.FontStyle;
import org.evade.layout.Box;

/** Draws compartments, nodes and markers at their places. */
public final class NodeItems {
	/** Baseline of a line of text, as a share of its height from above; puts capitals in the middle. */
	private static final double BASELINE = 0.775;

	private NodeItems() {
	}

	/** A compartment with its title at the upper left. */
	public static List<Item> region(RegionFace face, Box box) {
		List<Item> items = new ArrayList<>();
		items.add(new RegionBody(face.tone(), box, face.membrane()));
		double y = box.y() + MapGraph.TITLE_TOP;
		for (String line : face.title()) {
			items.add(new Text(line, new At(box.x() + MapGraph.TITLE_LEFT, y + BASELINE * MapGraph.TITLE_LINE), false,
					FontStyle.BOLD, Sizes.REGION, Tone.INK));
			y += MapGraph.TITLE_LINE;
		}
		return items;
	}

	/** A node with its text in the middle. */
	public static List<Item> node(NodeFace face, Box box) {
		List<Item> items = new ArrayList<>();
		items.add(new NodeBody(face.shape(), box, face.faint()));
		double aspect = face.aspect().isEmpty() ? 0 : Sizes.SMALL_LINE;
		double x = box.x() + box.width() / 2.0;
		double y = box.y() + (box.height() - aspect - face.lines().size() * Sizes.NODE_LINE) / 2;
		if (aspect > 0)
			items.add(new Text(face.aspect(), new At(x, y + BASELINE * aspect), true, FontStyle.REGULAR, Sizes.SMALL, Tone.MUTED));
		y += aspect;
		for (String line : face.lines()) {
			items.add(new Text(line, new At(x, y + BASELINE * Sizes.NODE_LINE), true, face.style(), Sizes.NODE, Tone.INK));
			y += Sizes.NODE_LINE;
		}
		return items;
	}

	/** The plate with reference numbers on a line. */
	public static List<Item> marker(EdgeFace face, Box box) {
		List<Item> items = new ArrayList<>();
		items.add(new Plate(face.conflict() ? Tone.CONFLICT : face.isUncited() ? Tone.UNCITED : face.look().tone(), box));
		double y = box.y() + (box.height() - face.marker().size() * Sizes.SMALL_LINE) / 2;
		for (String line : face.marker()) {
			items.add(new Text(line, new At(box.x() + box.width() / 2.0, y + BASELINE * Sizes.SMALL_LINE), true, FontStyle.REGULAR,
					Sizes.SMALL, face.isUncited() ? Tone.MUTED : Tone.INK));
			y += Sizes.SMALL_LINE;
		}
		return items;
	}
}
