/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.antlr.IReferableElementsUnloader;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.parser.antlr.LexerProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.evade.language.conversion.EvadeValueConverters;
import org.evade.language.lexer.EvadeLexer;
import org.evade.language.load.ElementFactory;
import org.evade.language.load.EvadeResource;
import org.evade.language.load.SingleNameLinker;
import org.evade.language.messages.LinkingMessages;
import org.evade.language.messages.SyntaxMessages;
import org.evade.language.naming.EvadeNames;
import org.evade.language.naming.ExportStrategy;
import org.evade.language.parser.antlr.internal.InternalEvadeLexer;
import org.evade.language.scoping.EvadeScopes;

import com.google.inject.Binder;
import com.google.inject.Provider;
import com.google.inject.name.Names;

/** Services of the language that differ from Xtext's defaults. */
public class EvadeRuntimeModule extends AbstractEvadeRuntimeModule {
	@Override
	public Provider<? extends InternalEvadeLexer> provideInternalEvadeLexer() {
		return LexerProvider.create(EvadeLexer.class);
	}

	@Override
	public Class<? extends XtextResource> bindXtextResource() {
		return EvadeResource.class;
	}

	/** What is unloaded is thrown away; proxies for each of its objects would cost the square of their number. */
	public Class<? extends IReferableElementsUnloader> bindIReferableElementsUnloader() {
		return IReferableElementsUnloader.NullUnloader.class;
	}

	@Override
	public void configureRuntimeLexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(EvadeLexer.class);
	}

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return EvadeValueConverters.class;
	}

	@Override
	public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
		return EvadeNames.class;
	}

	@Override
	public Class<? extends IScopeProvider> bindIScopeProvider() {
		return EvadeScopes.class;
	}

	@Override
	public Class<? extends IAstFactory> bindIAstFactory() {
		return ElementFactory.class;
	}

	@Override
	public Class<? extends ILinker> bindILinker() {
		return SingleNameLinker.class;
	}

	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return SyntaxMessages.class;
	}

	public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider$Extended() {
		return LinkingMessages.class;
	}

	public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
		return ExportStrategy.class;
	}
}
