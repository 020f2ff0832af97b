/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Whether what the windows show can be read: nothing cut off, enough contrast, icons there and sharp. UI thread. */
final class Readability {
	private final List<String> complaints = new ArrayList<>();
	private final Picture picture;
	private final ImageData data;

	private Readability(Picture picture) {
		this.picture = picture;
		data = picture.zoom() < 2 ? picture.data() : null; // colours are the same at 200 %
	}

	/** What cannot be read in the uppermost windows of a picture. */
	static List<String> complaints(Picture picture) {
		Readability look = new Readability(picture);
		List<Shell> over = Walk.others();
		for (Shell shell : over.isEmpty() ? List.of(Walk.window().getShell()) : List.of(over.get(over.size() - 1)))
			look.all(shell);
		return look.complaints;
	}

	private void all(Control control) {
		if (!control.isVisible() || control.getSize().x == 0 || control.getSize().y == 0)
			return;
		one(control);
		if (control instanceof Composite composite)
			for (Control child : composite.getChildren())
				all(child);
	}

	private void one(Control control) {
		switch (control) {
		case Label label when (label.getStyle() & SWT.SEPARATOR) == 0 -> {
			sharp(label, label.getImage());
			text(label, label.getText());
		}
		case CLabel label -> {
			sharp(label, label.getImage());
			text(label, label.getText());
		}
		case Link link -> text(link, link.getText());
		case Button button -> {
			sharp(button, button.getImage());
			text(button, button.getText());
		}
		case StyledText text -> styles(text);
		case CTabFolder folder -> Arrays.stream(folder.getItems()).filter(CTabItem::isShowing).forEach(item -> {
			sharp(folder, item.getImage());
			contrast(folder, item.getBounds(), item.getText(), folder.getForeground(), folder.getBackground());
		});
		case ToolBar bar -> Arrays.stream(bar.getItems()).forEach(item -> icon(bar, item));
		case Tree tree -> items(tree);
		case Table table -> items(table);
		default -> {
		}
		}
	}

	private void text(Control control, String text) {
		if (text.isBlank())
			return;
		cut(control, text);
		boolean marked = control == control.getShell().getDefaultButton(); // in the colour of the desktop, as a selection
		if (control.isEnabled() && !marked)
			contrast(control, new Rectangle(0, 0, control.getSize().x, control.getSize().y), text, control.getForeground(),
					control.getBackground());
	}

	/** What is smaller than it wants to be, or reaches out of its parent, is cut off. */
	private void cut(Control control, String text) {
		Point size = control.getSize();
		boolean wraps = (control.getStyle() & SWT.WRAP) != 0;
		Point wish = control.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT);
		if (wish.x > size.x + 1 && control.getToolTipText() == null || wish.y > size.y + 1)
			complain(control, text, "has " + size.x + " x " + size.y + ", needs " + wish.x + " x " + wish.y);
		Composite parent = control.getParent();
		Rectangle bounds = control.getBounds(), area = parent.getClientArea();
		if (!(parent instanceof ScrolledComposite) && (bounds.x + bounds.width > area.x + area.width + 1
				|| bounds.y + bounds.height > area.y + area.height + 1))
			complain(control, text, "reaches out of its parent: " + bounds + " in " + area);
	}

	/** Thin letters blur into the ground: seen they may be fainter than said, but not much. */
	private void contrast(Control control, Rectangle place, String text, Color ink, Color ground) {
		Rectangle seen = visible(control, place);
		if (data == null || text.isBlank() || seen.width < 6 || seen.height < 6)
			return;
		double contrast = picture.contrast(data, seen);
		boolean blurred = contrast >= 3 && ShotColours.contrast(ink.getRGB(), ground.getRGB()) >= ShotColours.READABLE;
		if (contrast > 0 && contrast < ShotColours.READABLE && !blurred)
			complain(control, text, String.format("has a contrast of %.1f", contrast));
	}

	/** The part of a place that no parent hides, in points of the display. */
	private static Rectangle visible(Control control, Rectangle place) {
		Rectangle seen = control.getDisplay().map(control, null, place);
		for (Control at = control; !(at instanceof Shell); at = at.getParent()) {
			Point size = at.getSize();
			seen = seen.intersection(at.getDisplay().map(at, null, new Rectangle(0, 0, size.x, size.y)));
		}
		return seen;
	}

	private void items(Tree tree) {
		Rectangle area = tree.getClientArea();
		// what is selected has the colours of the desktop
		List<TreeItem> selected = List.of(tree.getSelection());
		for (TreeItem item = tree.getTopItem(); item != null && isInside(item.getBounds(), area); item = next(tree, item)) {
			sharp(tree, item.getImage());
			if (!selected.contains(item))
				contrast(tree, item.getTextBounds(0).intersection(area), item.getText(), item.getForeground(), item.getBackground());
		}
	}

	private static boolean isInside(Rectangle item, Rectangle area) {
		return item.y + item.height <= area.height;
	}

	private static TreeItem next(Tree tree, TreeItem item) {
		if (item.getExpanded() && item.getItemCount() > 0)
			return item.getItem(0);
		for (TreeItem at = item; at != null; at = at.getParentItem()) {
			TreeItem parent = at.getParentItem();
			int index = 1 + (parent == null ? tree.indexOf(at) : parent.indexOf(at));
			if (index < (parent == null ? tree.getItemCount() : parent.getItemCount()))
				return parent == null ? tree.getItem(index) : parent.getItem(index);
		}
		return null;
	}

	private void items(Table table) {
		Rectangle area = table.getClientArea();
		for (int i = table.getTopIndex(); i < table.getItemCount() && isInside(table.getItem(i).getBounds(), area); i++) {
			TableItem item = table.getItem(i);
			sharp(table, item.getImage());
			if (!table.isSelected(i))
				contrast(table, item.getTextBounds(0).intersection(area), item.getText(), item.getForeground(),
						item.getBackground());
		}
	}

	/** The colours of a text as they are set; px of single letters are blurred. */
	private void styles(StyledText text) {
		if (text.getCharCount() == 0)
			return;
		int first = text.getOffsetAtLine(text.getTopIndex());
		for (StyleRange range : text.getStyleRanges(first, Math.min(4000, text.getCharCount() - first))) {
			var ink = range.foreground == null ? text.getForeground() : range.foreground;
			var ground = range.background == null ? text.getBackground() : range.background;
			double contrast = ShotColours.contrast(ink.getRGB(), ground.getRGB());
			if (contrast < ShotColours.READABLE && range.length > 0)
				complain(text, text.getTextRange(range.start, range.length),
						String.format("is %s on %s, a contrast of %.1f", ink.getRGB(), ground.getRGB(), contrast));
		}
	}

	private void icon(ToolBar bar, ToolItem item) {
		if ((item.getStyle() & SWT.SEPARATOR) == 0 && item.getText().isEmpty() && item.getImage() == null)
			complain(bar, String.valueOf(item.getToolTipText()), "has neither text nor icon");
		if (!(bar.getParent() instanceof CTabFolder)) // draws its own buttons, of straight lines
			sharp(bar, item.getImage());
	}

	/** An icon that is the small one with each px doubled is fuzzy at 200 %. The icons of message dialogs are the desktop's. */
	private void sharp(Control control, Image image) {
		if (image == null || image.isDisposed() || picture.zoom() < 2 || isOfTheDesktop(image))
			return;
		ImageData large = image.getImageData(200);
		for (int y = 0; y + 1 < large.height; y += 2)
			for (int x = 0; x + 1 < large.width; x += 2)
				if (differ(large, x, y, x + 1, y) || differ(large, x, y, x, y + 1))
					return;
		if (!isPlain(large))
			complain(control, image.toString(), "is an icon of 100 %, enlarged");
	}

	private static boolean isOfTheDesktop(Image image) {
		return IntStream.of(SWT.ICON_ERROR, SWT.ICON_WARNING, SWT.ICON_INFORMATION, SWT.ICON_QUESTION, SWT.ICON_WORKING)
				.anyMatch(icon -> image.equals(Display.getCurrent().getSystemImage(icon)));
	}

	/** A blank image, or a box in one colour, is sharp in any size. */
	private static boolean isPlain(ImageData data) {
		Set<Integer> colours = new HashSet<>();
		for (int y = 0; y < data.height; y++)
			for (int x = 0; x < data.width; x++)
				colours.add(31 * data.getPixel(x, y) + data.getAlpha(x, y));
		return colours.size() <= 3;
	}

	private static boolean differ(ImageData data, int x, int y, int otherX, int otherY) {
		return data.getPixel(x, y) != data.getPixel(otherX, otherY) || data.getAlpha(x, y) != data.getAlpha(otherX, otherY);
	}

	private void complain(Control control, String text, String what) {
		String said = text.strip().replaceAll("\\s+", " ");
		String complaint = control.getClass().getSimpleName() + " “" + (said.length() > 60 ? said.substring(0, 60) + "…" : said)
				+ "” " + what;
		if (!complaints.contains(complaint))
			complaints.add(complaint);
	}
}
