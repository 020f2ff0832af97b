/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli;

import java.math.BigDecimal;

import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.evade.checks.RuleCatalogue;
import org.evade.language.EvadeStandaloneSetup;
import org.evade.language.lexer.EvadeLexer;

/**
 * Gets the language ready in one thread while another reads the options and initialises what the first will need: on two
 * processors that halves the wait of a small run.
 */
final class WarmUp {
	private WarmUp() {
	}

	/** Begins with the language. */
	static void begin() {
		setUnlessGiven("guice_bytecode_gen_option", "DISABLED"); // reflection starts faster than generated classes
		setUnlessGiven("log4j.defaultInitOverride", "true"); // Xtext's own configuration would write to standard output
		start(() -> {
			Logger.getRootLogger().setLevel(Level.OFF);
			EvadeStandaloneSetup.injector();
		});
	}

	private static void setUnlessGiven(String property, String value) {
		if (System.getProperty(property) == null)
			System.setProperty(property, value);
	}

	private static void start(Runnable work) {
		Thread thread = new Thread(work, "warm-up");
		thread.setDaemon(true);
		thread.start();
	}

	/** Initialises what reading and checking need, beside the language. */
	static void rest() {
		EvadeLexer.scanner();
		BigDecimal.ZERO.signum();
		RuleCatalogue.all();
	}
}
