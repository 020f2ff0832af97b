/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import static org.evade.workbench.tests.Hands.onUi;
import static org.evade.workbench.tests.Hands.ui;
import static org.evade.workbench.tests.Hands.until;
import static org.evade.workbench.tests.Walk.command;
import static org.evade.workbench.tests.Walk.inside;
import static org.evade.workbench.tests.Walk.page;
import static org.evade.workbench.tests.Walk.view;

import java.util.List;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.evade.diagram.editor.MapEditor;
import org.evade.diagram.model.Key;
import org.evade.ui.properties.PropertiesView;
import org.evade.ui.views.CitationsView;
import org.evade.ui.views.ClaimsView;
import org.evade.ui.views.EntitiesView;
import org.evade.ui.views.AdjudicationView;
import org.evade.ui.views.ImpactView;
import org.evade.ui.views.MapsView;
import org.evade.ui.views.ProblemsView;
import org.evade.ui.views.UsagesView;
import org.evade.workbench.help.GuideView;

/** The window, the welcome page and the views. */
final class ViewStates {
	private static final String EXPLORER = "org.evade.workbench.files";
	/** Claims of one section that two curators are said to have made. */
	private static final List<String> JUDGED = List.of("circadian-modulates-immunity", "cytokines-swing-daily", "crd-drug-resistance", "crd-t-cell-exhaustion", "crd-ccnd1", "crd-luad-prognosis", "crd-mouse-growth", "crd-score-predicts");
	private static final String MATRIX = "org.evade.ui.views.matrix";
	private static final String OUTLINE = "org.eclipse.ui.views.ContentOutline";

	private final Walk walk;

	ViewStates(Walk walk) {
		this.walk = walk;
	}

	List<State> all() {
		return List.of(new State("corpus", this::corpus), new State("welcome", this::welcome),
				new State("entities", this::entities), new State("claims", this::claims), new State("maps", this::maps),
				new State("usages", this::usages), new State("citations", this::citations), new State("impact", this::impact), new State("adjudication", this::adjudication), new State("problems", this::problems), new State("matrix", () -> large(MATRIX)), new State("guide", () -> large(GuideView.ID)), new State("outline", this::outline),
				new State("properties-node", () -> properties(Key.node("pd-l1"))),
				new State("properties-edge", () -> properties(Key.edge("stk11-resistance"))),
				new State("properties-claim", this::claim));
	}

	private void corpus() {
		Tree tree = tree(view(EXPLORER, IViewPart.class));
		until("the project is listed", () -> tree.getItemCount() > 0);
		onUi(() -> tree.getItem(0).setExpanded(true));
		until("the corpus is read", () -> !walk.session().model().files().isEmpty());
	}

	private void welcome() {
		onUi(() -> PlatformUI.getWorkbench().getIntroManager().showIntro(Walk.window(), false));
		until("the welcome page is there", () -> PlatformUI.getWorkbench().getIntroManager().getIntro() != null);
	}

	private static Tree tree(IViewPart part) {
		return ui(() -> inside(Walk.pane(part), Tree.class).get(0));
	}

	private static Tree filled(IViewPart part) {
		Tree tree = tree(part);
		until(part.getTitle() + " has read the corpus", () -> tree.getItemCount() > 1);
		return tree;
	}

	/** Chooses a grouping in the menu of a list, by its words. */
	static void group(IViewPart part, String way) {
		onUi(() -> {
			for (var item : ((IViewSite) part.getSite()).getActionBars().getMenuManager().getItems())
				if (item instanceof ActionContributionItem action) {
					action.getAction().setChecked(action.getAction().getText().equals(way));
					if (action.getAction().isChecked())
						action.getAction().run();
				}
		});
	}

	private static void expand(Tree tree, int index) {
		onUi(() -> {
			TreeItem item = tree.getItem(index);
			item.setExpanded(true);
			tree.setSelection(item.getItem(0));
		});
	}

	private void entities() {
		expand(filled(view(EntitiesView.ID, EntitiesView.class)), 2);
	}

	private void claims() {
		IViewPart claims = view(ClaimsView.ID, ClaimsView.class);
		Tree tree = filled(claims);
		onUi(() -> page().setPartState(page().getReference(claims), IWorkbenchPage.STATE_MAXIMIZED));
		group(claims, "Group by level");
		until("the claims are grouped", () -> tree.getItemCount() < 12);
		expand(tree, 0);
	}

	private static void large(String id) {
		IViewPart part = view(id, IViewPart.class);
		onUi(() -> page().setPartState(page().getReference(part), IWorkbenchPage.STATE_MAXIMIZED));
		Hands.pause(300);
	}

	private void maps() {
		Tree tree = filled(view(MapsView.ID, MapsView.class));
		onUi(() -> tree.setSelection(tree.getItem(0)));
	}

	private void usages() {
		walk.text("vocabulary/molecules.evade", "protein PD-L1");
		command("org.evade.ui.findUsages");
		filled(view(UsagesView.ID, UsagesView.class));
	}

	private void citations() {
		IViewPart citations = view(CitationsView.ID, CitationsView.class);
		Tree tree = filled(citations);
		onUi(() -> page().setPartState(page().getReference(citations), IWorkbenchPage.STATE_MAXIMIZED));
		group(citations, "Group by verdict");
		until("the citations are grouped", () -> tree.getItemCount() < 12);
		expand(tree, 1);
	}

	private void impact() {
		walk.text("dai/references.evade", "publication skoulidis2018");
		command("org.evade.ui.showImpact");
		expand(filled(view(ImpactView.ID, ImpactView.class)), 0);
	}

	private void adjudication() {
		StringBuilder records = new StringBuilder("namespace dai\n\n");
		for (int i = 0; i < JUDGED.size(); i++)
			records.append("review of ").append(JUDGED.get(i)).append(" is draft by \"").append(i % 2 == 0 ? "AB" : "CD").append("\" on 2026-12-01\n");
		walk.corpus().writeFromOutside("dai/drafts.evade", records.toString());
		IViewPart view = view(AdjudicationView.ID, AdjudicationView.class);
		onUi(() -> page().setPartState(page().getReference(view), IWorkbenchPage.STATE_MAXIMIZED));
		Tree tree = filled(view);
		onUi(() -> tree.setSelection(tree.getItem(0)));
	}

	private void problems() {
		expand(filled(view(ProblemsView.ID, IViewPart.class)), 0);
	}

	private void outline() {
		walk.text("dai/claims-crd.evade", "claim crd-drug-resistance");
		Tree tree = tree(view(OUTLINE, IViewPart.class));
		until("the outline is read", () -> tree.getItemCount() > 0 && tree.getSelectionCount() > 0);
	}

	private void properties(Key key) {
		MapEditor editor = walk.map("dai/figure-2.evade", "dai.figure-2");
		onUi(() -> {
			editor.pane().setFocus();
			editor.pane().select(List.of(key));
		});
		about(key.id());
	}

	private void claim() {
		walk.text("dai/claims-crd.evade", "claim crd-drug-resis");
		about("crd-drug-resistance");
	}

	private static void about(String id) {
		IViewPart properties = Walk.seen(PropertiesView.ID);
		until("the properties of " + id, () -> inside(Walk.pane(properties), Label.class).stream()
				.anyMatch(label -> label.getText().endsWith(id)));
	}
}
