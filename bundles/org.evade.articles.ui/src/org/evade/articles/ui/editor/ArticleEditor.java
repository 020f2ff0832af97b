/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.editor;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.evade.articles.text.SectionText;
import org.evade.articles.text.Span;
import org.evade.articles.ui.draft.DraftingDesk;
import org.evade.articles.ui.draft.DraftingSite;
import org.evade.articles.ui.find.FindBar;
import org.evade.articles.ui.page.PageText;
import org.evade.articles.ui.page.ReadingPage;
import org.evade.articles.ui.page.Selection;
import org.evade.articles.ui.suggest.SuggestionDesk;
import org.evade.articles.ui.write.Subject;
import org.evade.ui.HelpTopic;
import org.evade.ui.corpus.CorpusListener;
import org.evade.ui.corpus.CorpusSession;
import org.evade.ui.corpus.ElementKey;
import org.evade.ui.preferences.CuratorPage;
import org.evade.ui.text.typing.HistoryKeys;
import org.evade.ui.views.ActiveCorpus;

/** An article to be read, with the claims that were made of it. Never writes to the article. */
public final class ArticleEditor extends EditorPart implements OpenArticle.Listener, CorpusListener, DraftingSite {
	/** Id of the editor. */
	public static final String ID = "org.evade.articles.ui.article";
	private static final String MENU = "org.evade.articles.page";
	/** Scope of its keys. */
	static final String CONTEXT = "org.evade.articles.ui.reading";

	private ArticleInput article;
	private CorpusSession session;
	private OpenArticle open;
	private ReadingPage page;
	private ArticleSelection selection;
	private ArticleOutline outline;
	private HistoryKeys history;
	private ArticleBanner notice;
	private DraftingDesk desk;
	private SuggestionDesk suggestions;
	private FindBar find;
	private IContextActivation reading;
	private int[] waiting;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		setInput(input);
		CorpusSession active = ActiveCorpus.of(site.getWorkbenchWindow());
		article = ArticleInput.of(input, active == null ? null : active.project());
		setPartName(input.getName());
		if (article == null)
			throw new PartInitException(input.getName() + " is no file of an open corpus: open the corpus first, with File > Open Corpus Folder.");
		IProject project = article.project();
		session = project.isOpen() ? CorpusSession.of(project) : null;
		if (session == null)
			throw new PartInitException("The corpus " + project.getName() + " is not open: open it with a double click in Files.");
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
		notice = new ArticleBanner(all);
		page = new ReadingPage(all);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page.control());
		find = new FindBar(all, page, () -> drafting(false));
		find.field().addListener(SWT.FocusIn, event -> drafting(true));
		find.field().addListener(SWT.FocusOut, event -> drafting(desk.isOpen()));
		page.setMessage("Reading " + getEditorInput().getName() + " ...");
		selection = new ArticleSelection(this);
		getSite().setSelectionProvider(selection);
		actions();
		page.onSelection(this::moved);
		page.onZoom(this::status);
		drafting(false);
		desk = new DraftingDesk(this);
		suggestions = new SuggestionDesk(this, desk, article.file());
		session.addListener(this);
		open = new OpenArticle(session, article.file(), this);
	}

	private void actions() {
		history = new HistoryKeys(getEditorSite().getActionBars(), () -> session);
		var bars = getEditorSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action(this::copy));
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action(() -> {
			if (page.text() != null)
				page.select(new Selection(0, page.text().text().length()), false);
		}));
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), action(find::open));
		bars.updateActionBars();
		MenuManager menu = new MenuManager("Article", MENU);
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		page.control().setMenu(menu.createContextMenu(page.control()));
		getSite().registerContextMenu(MENU, menu, selection);
	}

	private static Action action(Runnable run) {
		return new Action() {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	private void copy() {
		Span span = page.selection().span();
		if (span.length() == 0)
			return;
		Clipboard clipboard = new Clipboard(page.control().getDisplay());
		clipboard.setContents(new Object[] { page.text().text().of(span) }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	// ------------------------------------------------------------------------------------------------------ the article

	@Override
	public void textRead(PageText text) {
		page.setMessage(null);
		page.show(text);
		if (waiting != null)
			select(waiting[0], waiting[1]);
		waiting = null;
		notice.remarks(text.text().remarks());
		if (outline != null)
			outline.update();
		status();
	}

	@Override
	public void marksChanged() {
		page.setMarks(open.marks());
		notice.subject(open.subject(), page.marks().claims());
		selection.marksChanged();
		if (outline != null)
			outline.update();
		status();
	}

	@Override
	public void unreadable(String why) {
		page.setMessage(why);
	}

	@Override
	public void historyChanged() {
		history.update();
	}

	/** Goes to the passage of a claim, at once or when the article has been read. */
	public void show(ElementKey claim) {
		selection.await(claim.name());
	}

	/** Selects a piece in code points and shows it, at once or when the article has been read. */
	public void select(int start, int end) {
		if (page.text() == null) {
			waiting = new int[] { start, end };
			return;
		}
		page.select(new Selection(start, end), false);
		page.reveal(new Span(Math.min(start, end), Math.max(start, end)), true);
	}

	private void moved() {
		status();
		if (outline != null)
			outline.follow();
	}

	private void status() {
		var status = getEditorSite().getActionBars().getStatusLineManager();
		if (page.text() == null || status == null)
			return;
		SectionText section = page.text().text().structure().sectionAt(page.selection().caret());
		var at = page.text().text().structure().pageAt(page.selection().caret());
		var whole = page.marks().coverage();
		status.setMessage((section == null ? "" : (section.number() == null ? "" : section.number() + " ") + section.heading() + "   ")
				+ (at == null ? "" : "page " + at.number() + "   ") + "character " + page.selection().caret()
				+ (whole.isEmpty() ? "" : "   " + whole.getFirst().withClaims() + " of " + whole.getFirst().sentences() + " sentences have claims")
				+ (page.zoomPercent() == 100 ? "" : "   " + page.zoomPercent() + " %"));
	}

	// ------------------------------------------------------------------------------------------------------ the editor

	/** The page. */
	@Override
	public ReadingPage page() {
		return page;
	}

	/** Drafting of claims. */
	public DraftingDesk desk() {
		return desk;
	}

	/** Hides the claims of others, and signs what is written, until it is called again. */
	public void toggleBlind() {
		open.blind(open.blind() == null ? CuratorPage.written() : null);
		notice.blind(open.blind());
	}

	@Override
	public String signs() {
		return open.blind();
	}

	/** Finds words in the article. */
	public FindBar find() {
		return find;
	}

	/** What a machine suggests. */
	public SuggestionDesk suggestions() {
		return suggestions;
	}

	/** While a claim is drafted, letters are what is typed and no commands. */
	@Override
	public void drafting(boolean begins) {
		IContextService contexts = getSite().getService(IContextService.class);
		if (reading != null)
			contexts.deactivateContext(reading);
		reading = begins ? null : contexts.activateContext(CONTEXT);
		if (suggestions != null && begins)
			suggestions.hideCard();
		else if (suggestions != null)
			suggestions.showCard();
	}

	/** Runs something on the UI thread when what was written last is known to the page. */
	@Override
	public void whenCurrent(Runnable action) {
		open.whenCurrent(marks -> {
			marksChanged();
			action.run();
		});
	}

	@Override
	public void say(String words) {
		var status = getEditorSite().getActionBars().getStatusLineManager();
		if (status != null)
			status.setMessage(words);
	}

	/** The corpus. */
	@Override
	public CorpusSession session() {
		return session;
	}

	/** The article of the corpus that this is the text of; null while it is not known or when there is none. */
	@Override
	public Subject subject() {
		return open == null ? null : open.subject();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IContentOutlinePage.class) {
			if (outline == null || outline.getControl() != null && outline.getControl().isDisposed())
				outline = new ArticleOutline(this);
			return type.cast(outline);
		}
		if (type == HelpTopic.class)
			return type.cast(new HelpTopic("curators-guide.md", "2-read-and-mark"));
		return super.getAdapter(type);
	}

	@Override
	public void setFocus() {
		if (desk != null && desk.isOpen())
			desk.control().setFocus();
		else
			page.control().setFocus();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// nothing is ever changed here
	}

	@Override
	public void doSaveAs() {
		// nothing is ever changed here
	}

	@Override
	public void dispose() {
		if (open != null)
			open.close();
		if (session != null)
			session.removeListener(this);
		super.dispose();
	}
}
