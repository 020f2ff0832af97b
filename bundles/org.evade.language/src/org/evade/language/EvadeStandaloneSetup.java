/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language;

import org.eclipse.emf.ecore.EPackage;
import org.evade.model.EvadePackage;

import com.google.inject.Injector;

/** Sets the language up without an extension registry. */
public class EvadeStandaloneSetup extends EvadeStandaloneSetupGenerated {
	private static Injector shared;

	/** The injector of this process; made once, because making it is most of the cost of a small run. */
	public static synchronized Injector injector() {
		if (shared == null)
			shared = new EvadeStandaloneSetup().createInjectorAndDoEMFRegistration();
		return shared;
	}

	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		EPackage.Registry.INSTANCE.putIfAbsent(EvadePackage.eNS_URI, EvadePackage.eINSTANCE);
		return super.createInjectorAndDoEMFRegistration();
	}
}
