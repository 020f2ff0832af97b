/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.evade.workbench.help.Markdown.Block;
import org.evade.workbench.help.Markdown.Kind;
import org.evade.workbench.help.Markdown.Span;

/** A document on the screen: for reading, with headings, lists and links. */
final class DocumentText {
	private final StyledText text;
	private final LocalResourceManager resources;
	private final Map<String, Integer> anchors = new LinkedHashMap<>();

	/**
	 * @param follow
	 *            takes where a link leads
	 */
	DocumentText(Composite parent, Consumer<String> follow) {
		text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(14, 10, 14, 10);
		text.setLineSpacing(3);
		resources = new LocalResourceManager(JFaceResources.getResources(), text);
		text.addListener(SWT.MouseUp, event -> follow(event, follow));
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR && link(text.getCaretOffset()) instanceof String target)
				follow.accept(target);
		});
	}

	StyledText control() {
		return text;
	}

	private void follow(Event event, Consumer<String> follow) {
		if (event.button != 1 || text.getSelectionCount() > 0)
			return;
		int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
		if (offset >= 0 && link(offset) instanceof String target)
			follow.accept(target);
	}

	private String link(int offset) {
		StyleRange style = offset < text.getCharCount() ? text.getStyleRangeAtOffset(offset) : null;
		return style != null && style.data instanceof String target ? target : null;
	}

	/** Shows a document from its beginning. */
	void show(List<Block> blocks) {
		anchors.clear();
		StringBuilder all = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		List<int[]> indents = new ArrayList<>();
		Kind before = null;
		for (Block block : blocks) {
			if (before != null)
				all.append(before == Kind.ITEM && block.kind() == Kind.ITEM ? "\n" : "\n\n");
			before = block.kind();
			if (block.kind() == Kind.HEADING)
				anchors.put(block.anchor(), all.length());
			if (block.kind() == Kind.ITEM)
				indents.add(new int[] { all.length(), 16 * (block.level() + 1) });
			else if (block.kind() == Kind.CODE)
				indents.add(new int[] { all.length(), 16 });
			if (!block.mark().isEmpty())
				all.append(block.mark()).append("  ");
			for (Span span : block.spans()) {
				styles.add(style(block, span, all.length()));
				all.append(span.text());
			}
			if (block.kind() == Kind.CODE)
				indents.getLast()[1] = -16;
		}
		text.setText(all.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		for (int[] indent : indents)
			indent(indent[0], indent[1]);
		text.setTopIndex(0);
	}

	/** Indents a paragraph, or all lines of a block of code. */
	private void indent(int offset, int width) {
		int first = text.getLineAtOffset(offset), last = first;
		if (width < 0)
			while (last + 1 < text.getLineCount() && !text.getLine(last + 1).isEmpty())
				last++;
		text.setLineIndent(first, last - first + 1, Math.abs(width));
		text.setLineWrapIndent(first, last - first + 1, Math.abs(width) + 14);
	}

	private StyleRange style(Block block, Span span, int start) {
		StyleRange style = new StyleRange();
		style.start = start;
		style.length = span.text().length();
		style.font = font(block, span);
		if (span.link() != null) {
			style.underline = true;
			style.underlineStyle = SWT.UNDERLINE_LINK;
			style.data = span.link();
		}
		return style;
	}

	private Font font(Block block, Span span) {
		FontDescriptor font = FontDescriptor.createFrom(span.code() ? JFaceResources.getTextFont() : JFaceResources.getDialogFont());
		int style = (span.bold() || block.kind() == Kind.HEADING ? SWT.BOLD : 0) | (span.italic() ? SWT.ITALIC : 0);
		if (block.kind() == Kind.HEADING)
			font = font.increaseHeight(block.level() == 1 ? 6 : block.level() == 2 ? 3 : 1);
		return resources.create(font.setStyle(style));
	}

	/** Scrolls to a heading; does nothing when there is none of the name. */
	void reveal(String anchor) {
		Integer offset = anchors.get(anchor);
		if (offset == null)
			return;
		text.setCaretOffset(offset);
		text.setTopIndex(text.getLineAtOffset(offset));
	}

	/** Selects the next place of some words behind the caret, from the beginning when there is none; returns whether there is one. */
	boolean find(String words) {
		String all = text.getText().toLowerCase(), wanted = words.toLowerCase();
		int from = text.getSelectionRange().x + Math.min(1, text.getSelectionCount());
		int at = wanted.isEmpty() ? -1 : all.indexOf(wanted, from);
		if (at < 0 && !wanted.isEmpty())
			at = all.indexOf(wanted);
		if (at < 0)
			return false;
		text.setSelection(at, at + words.length());
		text.showSelection();
		return true;
	}
}
