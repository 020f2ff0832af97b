/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.ui.page;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTextAdapter;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.evade.articles.text.Span;

/** The page for readers of the screen: a text that cannot be written, its caret, its selection. */
final class PageAccess {
	PageAccess(ReadingPage page) {
		var accessible = page.control().getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = "Article";
			}
		});
		accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_TEXT;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_READONLY | ACC.STATE_FOCUSABLE | (page.control().isFocusControl() ? ACC.STATE_FOCUSED : 0);
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				Span sentence = page.target();
				event.result = sentence == null || page.text() == null ? "" : page.text().text().of(sentence);
			}
		});
		accessible.addAccessibleTextListener(new AccessibleTextAdapter() {
			@Override
			public void getCaretOffset(AccessibleTextEvent event) {
				event.offset = page.text() == null ? 0 : page.text().text().toChar(page.selection().caret());
			}

			@Override
			public void getSelectionRange(AccessibleTextEvent event) {
				if (page.text() == null)
					return;
				Span span = page.selection().span();
				event.offset = page.text().text().toChar(span.start());
				event.length = page.text().text().toChar(span.end()) - event.offset;
			}
		});
		page.onSelection(() -> {
			if (page.text() != null)
				accessible.textCaretMoved(page.text().text().toChar(page.selection().caret()));
		});
	}
}
