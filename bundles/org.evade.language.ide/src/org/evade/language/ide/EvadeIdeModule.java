/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide;

import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;
import org.evade.language.ide.contentassist.EvadeContentAssistLexer;

import com.google.inject.Binder;
import com.google.inject.name.Names;

/** Services of the editors that differ from Xtext's defaults. */
public class EvadeIdeModule extends AbstractEvadeIdeModule {
	@Override
	public void configureContentAssistLexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerIdeBindings.CONTENT_ASSIST)).to(EvadeContentAssistLexer.class);
	}
}
