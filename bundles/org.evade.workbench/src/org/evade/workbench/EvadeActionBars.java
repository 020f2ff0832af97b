/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench;

import java.util.Map;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.evade.ui.export.ExportHandler;
import org.evade.workbench.help.OpenGuideHandler;

/** Menu bar and tool bar. The groups are those that text editors and views of the platform look for. */
class EvadeActionBars extends ActionBarAdvisor {
	private IWorkbenchWindow window;

	EvadeActionBars(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	@SuppressWarnings("deprecation") // the platform offers no other entry that maximises a part
	protected void makeActions(IWorkbenchWindow owner) {
		window = owner;
		for (ActionFactory factory : new ActionFactory[] { ActionFactory.NEW, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL,
				ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.PRINT, ActionFactory.IMPORT, ActionFactory.EXPORT,
				ActionFactory.REFRESH, ActionFactory.PROPERTIES, ActionFactory.QUIT, ActionFactory.UNDO, ActionFactory.REDO,
				ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL,
				ActionFactory.FIND, ActionFactory.RENAME, ActionFactory.BACKWARD_HISTORY, ActionFactory.FORWARD_HISTORY,
				ActionFactory.PREFERENCES, ActionFactory.RESET_PERSPECTIVE, ActionFactory.INTRO, ActionFactory.ABOUT,
				ActionFactory.NEXT_EDITOR, ActionFactory.PREVIOUS_EDITOR, ActionFactory.MAXIMIZE, ActionFactory.SHOW_EDITOR,
				ActionFactory.REVERT, ActionFactory.NEW_EDITOR })
			register(factory.create(owner));
	}

	private IWorkbenchAction action(ActionFactory factory) {
		return (IWorkbenchAction) getAction(factory.getId());
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(fileMenu());
		bar.add(editMenu());
		bar.add(navigateMenu());
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(windowMenu());
		bar.add(helpMenu());
	}

	private MenuManager fileMenu() {
		MenuManager menu = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
		MenuManager made = new MenuManager("&New", "new");
		made.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window));
		menu.add(made);
		menu.add(command(OpenCorpusHandler.ID, "&Open Corpus Folder..."));
		menu.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
		menu.add(new GroupMarker(IWorkbenchActionConstants.OPEN_EXT));
		menu.add(recentFiles());
		menu.add(new Separator());
		menu.add(action(ActionFactory.CLOSE));
		menu.add(action(ActionFactory.CLOSE_ALL));
		menu.add(new GroupMarker(IWorkbenchActionConstants.CLOSE_EXT));
		menu.add(new Separator());
		menu.add(action(ActionFactory.SAVE));
		menu.add(action(ActionFactory.SAVE_ALL));
		menu.add(action(ActionFactory.REVERT));
		menu.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
		menu.add(new Separator());
		menu.add(action(ActionFactory.PRINT));
		menu.add(new GroupMarker(IWorkbenchActionConstants.PRINT_EXT));
		menu.add(new Separator());
		menu.add(command(ExportHandler.ID, "&Export Figures and Tables..."));
		menu.add(new GroupMarker(IWorkbenchActionConstants.IMPORT_EXT));
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		menu.add(action(ActionFactory.REFRESH));
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
		menu.add(new Separator());
		menu.add(action(ActionFactory.QUIT));
		return menu;
	}

	private CommandContributionItem command(String id, String label) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(window, null, id,
				CommandContributionItem.STYLE_PUSH);
		item.label = label;
		return new CommandContributionItem(item);
	}

	/** A menu of its own: the platform puts "Clear History" at the end of whatever menu holds the list. */
	private MenuManager recentFiles() {
		MenuManager menu = new MenuManager("Recent &Files", "recentFiles");
		menu.add(ContributionItemFactory.REOPEN_EDITORS.create(window));
		return menu;
	}

	private MenuManager editMenu() {
		MenuManager menu = new MenuManager("&Edit", IWorkbenchActionConstants.M_EDIT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
		menu.add(action(ActionFactory.UNDO));
		menu.add(action(ActionFactory.REDO));
		menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
		menu.add(new Separator());
		menu.add(action(ActionFactory.CUT));
		menu.add(action(ActionFactory.COPY));
		menu.add(action(ActionFactory.PASTE));
		menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
		menu.add(new Separator());
		menu.add(action(ActionFactory.DELETE));
		menu.add(action(ActionFactory.SELECT_ALL));
		menu.add(new Separator());
		menu.add(action(ActionFactory.FIND));
		menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
		menu.add(new Separator());
		menu.add(new GroupMarker(IWorkbenchActionConstants.ADD_EXT));
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}

	private MenuManager navigateMenu() {
		MenuManager menu = new MenuManager("&Navigate", IWorkbenchActionConstants.M_NAVIGATE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.NAV_START));
		menu.add(new GroupMarker(IWorkbenchActionConstants.OPEN_EXT));
		menu.add(new GroupMarker(IWorkbenchActionConstants.SHOW_EXT));
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		menu.add(action(ActionFactory.BACKWARD_HISTORY));
		menu.add(action(ActionFactory.FORWARD_HISTORY));
		menu.add(new GroupMarker(IWorkbenchActionConstants.NAV_END));
		return menu;
	}

	@SuppressWarnings("deprecation") // the platform offers no other entry that maximises a part
	private MenuManager windowMenu() {
		MenuManager menu = new MenuManager("&Window", IWorkbenchActionConstants.M_WINDOW);
		MenuManager views = new MenuManager("Show &View", "showView");
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		menu.add(views);
		action(ActionFactory.RESET_PERSPECTIVE).setText("&Reset Layout of Views...");
		menu.add(action(ActionFactory.RESET_PERSPECTIVE));
		menu.add(new Separator());
		menu.add(action(ActionFactory.NEW_EDITOR));
		menu.add(action(ActionFactory.MAXIMIZE));
		menu.add(action(ActionFactory.NEXT_EDITOR));
		menu.add(action(ActionFactory.PREVIOUS_EDITOR));
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		MenuManager theme = new MenuManager("&Theme", "theme");
		theme.add(new ThemeItems());
		menu.add(theme);
		menu.add(action(ActionFactory.PREFERENCES));
		return menu;
	}

	private MenuManager helpMenu() {
		MenuManager menu = new MenuManager("&Help", IWorkbenchActionConstants.M_HELP);
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
		menu.add(action(ActionFactory.INTRO));
		menu.add(command(OpenGuideHandler.ID, "Help on &This"));
		menu.add(guide("curators-guide.md", "&Curator's Guide"));
		menu.add(guide("language.md", "&Language in One Page"));
		menu.add(guide("rules.md", "&Rules of the Checks"));
		menu.add(guide("exports.md", "&Exports"));
		menu.add(guide("metamodel.md", "&Metamodel"));
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
		menu.add(new Separator());
		menu.add(action(ActionFactory.ABOUT));
		return menu;
	}

	private CommandContributionItem guide(String document, String label) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(window, null, OpenGuideHandler.ID,
				Map.of(OpenGuideHandler.DOCUMENT, document), null, null, null, label, null, null, CommandContributionItem.STYLE_PUSH, null, false);
		return new CommandContributionItem(item);
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bar) {
		ToolBarManager file = new ToolBarManager();
		file.add(new Separator(IWorkbenchActionConstants.NEW_GROUP));
		file.add(action(ActionFactory.SAVE));
		file.add(new Separator());
		file.add(action(ActionFactory.UNDO));
		file.add(action(ActionFactory.REDO));
		file.add(new Separator());
		file.add(action(ActionFactory.BACKWARD_HISTORY));
		file.add(action(ActionFactory.FORWARD_HISTORY));
		bar.add(new ToolBarContributionItem(file, IWorkbenchActionConstants.TOOLBAR_FILE));
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(new GroupMarker(IWorkbenchActionConstants.GROUP_EDITOR));
	}
}
