/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.views;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.evade.citations.write.CitationStyle;
import org.evade.queries.items.ItemKind;
import org.evade.queries.items.QueryItem;
import org.evade.ui.corpus.Reveal;

/** All citations of the corpus: where each leads, why it may not fit, and what a curator found. The keys 0 to 4 give the verdict. */
public final class CitationsView extends ItemView {
	/** Id of the view. */
	public static final String ID = "org.evade.ui.views.citations";

	/** The verdict of each key; an empty one takes it back. */
	private static final Map<Character, String> VERDICTS = new LinkedHashMap<>();
	static {
		VERDICTS.put('1', "supports");
		VERDICTS.put('2', "in part");
		VERDICTS.put('3', "wrong topic");
		VERDICTS.put('4', "not checkable");
		VERDICTS.put('0', "");
	}

	/** Made by the workbench. */
	public CitationsView() {
		super(ItemKind.CITATIONS, "id:190", "statement:300", "number:55", "publication:150", "title:330", "state:95", "verdict:95", "hint:260", "curie:170",
				"article:80");
	}

	@Override
	protected void create(Composite parent) {
		super.create(parent);
		control().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if ((event.stateMask & SWT.MODIFIER_MASK) == 0 && VERDICTS.containsKey(event.character)) {
				event.doit = false;
				judge(VERDICTS.get(event.character));
			}
		}));
	}

	private void judge(String verdict) {
		List<QueryItem> judged = selected();
		if (!judged.isEmpty() && CitationEdits.judge(control().getShell(), session(), judged, verdict) && judged.size() == 1)
			list().selectNext();
	}

	@Override
	List<String> groupings() {
		return List.of("article", "publication", "state", "verdict", "registry", "citing");
	}

	@Override
	void open(QueryItem row) {
		Reveal.inText(session(), row.path(), row.place().offset(), row.place().length());
	}

	@Override
	String idField() {
		return null;
	}

	@Override
	void fillMenu(IMenuManager menu) {
		List<QueryItem> rows = selected();
		if (rows.isEmpty())
			return;
		MenuManager verdict = new MenuManager("Verdict");
		VERDICTS.forEach((key, word) -> verdict.add(CellMenu.action(title(word) + "\t" + key, () -> judge(word))));
		menu.add(verdict);
		if (rows.size() == 1)
			one(menu, rows.getFirst());
		menu.add(new Separator());
	}

	private void one(IMenuManager menu, QueryItem row) {
		CitedPaper paper = new CitedPaper(session(), row.name());
		menu.add(enabled(CellMenu.action("Open in Browser", paper::browse), !row.text("curie").isEmpty()));
		MenuManager copy = new MenuManager("Copy Reference");
		for (CitationStyle style : CitationStyle.values())
			copy.add(enabled(CellMenu.action(title(style.word()), () -> paper.copy(control().getDisplay(), style)), !row.text("publication").isEmpty()));
		menu.add(copy);
		menu.add(CellMenu.action("Replace This Citation Everywhere...", () -> CitationEdits.replace(control().getShell(), session(), row, rows())));
	}

	private static Action enabled(Action action, boolean enabled) {
		action.setEnabled(enabled);
		return action;
	}

	private static String title(String word) {
		return word.isEmpty() ? "Not Checked" : word.equals("ama") || word.equals("apa") ? word.toUpperCase(Locale.ROOT)
				: Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

	@Override
	String whenEmpty() {
		return "Nothing is cited yet. In a claim: cites 45, or cites smith-2019";
	}
}
