/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.draft;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.evade.articles.drafting.SlotChoice;
import org.evade.articles.drafting.ClaimForm;
import org.evade.articles.drafting.DraftingSession;
import org.evade.articles.drafting.Slot;
import org.evade.articles.ui.page.PageColours;
import org.evade.model.Aspect;
import org.evade.model.ClaimBasis;
import org.evade.model.EvidenceLevel;
import org.evade.model.Modality;

/** Lays the fields of a draft out in a width: sentence, context, alternatives. */
final class StripLayout {
	/** Space around everything. */
	static final int PAD = 12;
	private static final int GAP = 6;

	/** What a box is for. */
	enum Role {
		/** A field of the sentence. */
		SENTENCE,
		/** A field of the context. */
		CONTEXT,
		/** An alternative. */
		CHOICE
	}

	/**
	 * A field or an alternative.
	 *
	 * @param label
	 *            small words before, or null
	 * @param value
	 *            what stands in it
	 * @param detail
	 *            quiet words behind, or empty
	 * @param slot
	 *            the field; null for an alternative
	 * @param index
	 *            place among the alternatives from 0
	 * @param lit
	 *            whether it is worked on, or chosen
	 * @param quiet
	 *            whether it says what is usual
	 */
	record Box(Role role, Rectangle place, String label, String value, String detail, Slot slot, int index, boolean lit, boolean quiet) {
	}

	private final List<Box> boxes = new ArrayList<>();
	private final GC gc;
	private final StripFonts fonts;
	private final int width;
	private int x = PAD;
	private int y = PAD;
	private int row;

	/**
	 * @param gc
	 *            to measure words with
	 * @param width
	 *            px
	 */
	StripLayout(GC gc, StripFonts fonts, int width, DraftingSession session) {
		this.gc = gc;
		this.fonts = fonts;
		this.width = width;
		sentence(session);
		newRow(GAP + 2);
		context(session);
		newRow(GAP + 4);
		choices(session);
		newRow(GAP);
	}

	/** The boxes. */
	List<Box> boxes() {
		return boxes;
	}

	/** Where what follows begins. */
	int bottom() {
		return y;
	}

	private void sentence(DraftingSession session) {
		for (Slot slot : new Slot[] { Slot.SUBJECT, Slot.RELATION, Slot.OBJECT })
			add(Role.SENTENCE, null, value(session, slot), "", slot, -1, session.slot() == slot, false);
	}

	private void context(DraftingSession session) {
		for (Slot slot : Slot.values())
			if (slot.ordinal() > Slot.OBJECT.ordinal())
				add(Role.CONTEXT, slot.label(), value(session, slot), "", slot, -1, session.slot() == slot, isUsual(session.form(), slot));
	}

	private void choices(DraftingSession session) {
		List<SlotChoice> choices = session.choices();
		for (int i = 0; i < choices.size(); i++)
			add(Role.CHOICE, String.valueOf((i + 1) % 10), choices.get(i).label(), choices.get(i).detail(), null, i, i == session.chosen(), false);
	}

	private void add(Role role, String label, String value, String detail, Slot slot, int index, boolean lit, boolean quiet) {
		Point size = size(role, label, value, detail);
		if (x > PAD && x + size.x > width - PAD)
			newRow(4);
		int w = Math.min(size.x, width - 2 * PAD);
		boxes.add(new Box(role, new Rectangle(x, y, w, size.y), label, value, detail, slot, index, lit, quiet));
		x += w + GAP;
		row = Math.max(row, size.y);
	}

	private void newRow(int gap) {
		if (x > PAD)
			y += row + gap;
		x = PAD;
		row = 0;
	}

	private Point size(Role role, String label, String value, String detail) {
		int w = 16 + extent(role == Role.SENTENCE ? fonts.large() : fonts.plain(), value).x;
		if (label != null)
			w += extent(fonts.small(), label).x + (role == Role.CHOICE ? 12 : 6);
		if (!detail.isEmpty())
			w += extent(fonts.small(), detail).x + 8;
		return new Point(w, extent(role == Role.SENTENCE ? fonts.large() : fonts.plain(), "Xg").y + (role == Role.SENTENCE ? 10 : 6));
	}

	private Point extent(Font font, String words) {
		gc.setFont(font);
		return gc.textExtent(words, SWT.DRAW_TRANSPARENT);
	}

	/** What stands in a field; while somebody types, that and what it leads to. */
	private static String value(DraftingSession session, Slot slot) {
		String value = value(session.form(), slot, session);
		if (session.slot() != slot || session.typed().isEmpty() && !session.isAdding())
			return value;
		return (session.isAdding() ? "+ " : "") + session.typed() + "\u258F" + (session.choices().isEmpty() ? "" : " \u2192 " + value);
	}

	private static String value(ClaimForm form, Slot slot, DraftingSession session) {
		var names = session.ground().names();
		return switch (slot) {
		case SUBJECT -> form.subject().isOpen() ? "subject?" : form.subject().written(names);
		case RELATION -> form.relation().getLiteral();
		case OBJECT -> form.object().isOpen() ? "object?" : form.object().written(names);
		case SUBJECT_ASPECT -> aspect(form.subject().aspect());
		case OBJECT_ASPECT -> aspect(form.object().aspect());
		case POLARITY -> form.denied() ? "negated" : "holds";
		case MODALITY -> form.modality().getLiteral();
		case PHENOTYPE -> form.phenotypes().isEmpty() ? "none" : String.join(", ", form.phenotypes().stream().map(each -> each.getLiteral()).toList());
		case TUMOUR -> form.tumours().isEmpty() ? "none" : String.join(", ", form.tumours().stream().map(names::written).toList());
		case SYSTEM -> form.systems().isEmpty() ? "none" : String.join(", ", form.systems().stream().map(each -> each.getLiteral()).toList());
		case LEVEL -> form.level() == EvidenceLevel.NONE ? "none" : form.level().getLiteral();
		case MEASURES -> form.measures().isEmpty() ? "none" : String.join("; ", form.measures());
		case CITATIONS -> form.basis() == ClaimBasis.OWN_VIEW ? "own view" : form.citations().isEmpty() ? "none"
				: String.join(", ", form.citations().stream().map(String::valueOf).toList());
		};
	}

	private static String aspect(Aspect aspect) {
		return aspect == Aspect.ITSELF ? "none" : aspect.getLiteral();
	}

	private static boolean isUsual(ClaimForm form, Slot slot) {
		return switch (slot) {
		case SUBJECT_ASPECT -> form.subject().aspect() == Aspect.ITSELF;
		case OBJECT_ASPECT -> form.object().aspect() == Aspect.ITSELF;
		case POLARITY -> !form.denied();
		case MODALITY -> form.modality() == Modality.ASSERTED;
		case PHENOTYPE -> form.phenotypes().isEmpty();
		case TUMOUR -> form.tumours().isEmpty();
		case SYSTEM -> form.systems().isEmpty();
		case LEVEL -> form.level() == EvidenceLevel.NONE;
		case MEASURES -> form.measures().isEmpty();
		case CITATIONS -> form.basis() == ClaimBasis.CITED && form.citations().isEmpty();
		default -> false;
		};
	}

	/** Paints the boxes. */
	void paint(PageColours colours) {
		for (Box box : boxes)
			paint(box, colours);
	}

	private void paint(Box box, PageColours colours) {
		Rectangle at = box.place();
		Color accent = colours.tone(org.evade.figure.scene.Tone.STIMULATION);
		gc.setBackground(box.lit() ? colours.passage : box.role() == Role.SENTENCE ? colours.page : colours.field);
		gc.fillRoundRectangle(at.x, at.y, at.width, at.height, 8, 8);
		gc.setForeground(box.lit() ? accent : colours.rule);
		gc.setLineWidth(box.lit() ? 2 : 1);
		if (box.lit() || box.role() != Role.CHOICE)
			gc.drawRoundRectangle(at.x, at.y, at.width - 1, at.height - 1, 8, 8);
		gc.setLineWidth(1);
		int left = at.x + 8;
		if (box.label() != null) {
			Point size = extent(fonts.small(), box.label());
			gc.setForeground(box.role() == Role.CHOICE && box.lit() ? accent : colours.quiet);
			gc.drawText(box.label(), left, at.y + (at.height - size.y) / 2 + 1, SWT.DRAW_TRANSPARENT);
			left += size.x + (box.role() == Role.CHOICE ? 8 : 6);
		}
		Point size = extent(box.role() == Role.SENTENCE ? fonts.large() : fonts.plain(), box.value());
		gc.setForeground(box.quiet() && !box.lit() ? colours.quiet : colours.ink);
		Rectangle clip = gc.getClipping();
		gc.setClipping(clip.intersection(at));
		gc.drawText(box.value(), left, at.y + (at.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
		if (!box.detail().isEmpty()) {
			Point detail = extent(fonts.small(), box.detail());
			gc.setForeground(colours.quiet);
			gc.drawText(box.detail(), left + size.x + 8, at.y + (at.height - detail.y) / 2 + 1, SWT.DRAW_TRANSPARENT);
		}
		gc.setClipping(clip);
	}
}
