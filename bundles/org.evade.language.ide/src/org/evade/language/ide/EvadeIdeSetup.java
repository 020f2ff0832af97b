/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide;

import org.eclipse.xtext.util.Modules2;
import org.evade.language.EvadeRuntimeModule;
import org.evade.language.EvadeStandaloneSetup;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** Sets the language up with its editor services, without a workbench. */
public class EvadeIdeSetup extends EvadeStandaloneSetup {
	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new EvadeRuntimeModule(), new EvadeIdeModule()));
	}
}
