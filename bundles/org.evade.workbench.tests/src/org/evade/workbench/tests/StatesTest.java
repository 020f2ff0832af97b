/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Every state of the workbench, light and dark: it is reached, nothing is logged, it can be read, and its picture is kept in
 * {@code target/screenshots}.
 */
class StatesTest {
	private static Walk walk;

	@BeforeAll
	static void open() {
		Assumptions.assumeTrue(Walk.hasRoom(), "The screen is too small for the window");
		Hands.onUi(() -> {
			var intro = org.eclipse.ui.PlatformUI.getWorkbench().getIntroManager();
			intro.closeIntro(intro.getIntro());
		});
		walk = new Walk(WorkspaceCorpus.copy());
	}

	@AfterAll
	static void close() {
		if (walk != null)
			walk.close();
		walk = null;
	}

	@TestFactory
	Stream<DynamicNode> light() {
		return states(false);
	}

	@TestFactory
	Stream<DynamicNode> dark() {
		return states(true);
	}

	private static Stream<DynamicNode> states(boolean dark) {
		String folder = (dark ? "dark-" : "light-") + Math.round(100 * Hands.zoom()) + "/";
		List<DynamicNode> tests = new ArrayList<>();
		tests.add(dynamicTest("theme", () -> Walk.theme(dark)));
		for (State state : all())
			tests.add(dynamicTest(state.name(), () -> visit(folder, state)));
		return tests.stream();
	}

	private static List<State> all() {
		List<State> all = new ArrayList<>(new ViewStates(walk).all());
		all.addAll(new TextStates(walk).all());
		all.addAll(new MapStates(walk).all());
		all.addAll(new DialogStates(walk).all());
		String only = System.getProperty("evade.states");
		return only == null ? all : all.stream().filter(state -> state.name().matches(only)).toList();
	}

	private static void visit(String folder, State state) {
		LoggedErrors errors = new LoggedErrors();
		try {
			state.reach().run();
			String complaints = null;
			// what is still being painted, or fades in, is looked at again
			for (int look = 0; look < 12 && !"".equals(complaints); look++) {
				Hands.pause(250);
				Picture picture = Picture.take(folder + state.name());
				complaints = String.join("\n", Hands.ui(() -> Readability.complaints(picture)));
			}
			assertEquals("", complaints);
		} catch (AssertionError failed) {
			Picture.take(folder + state.name() + "-failed");
			throw failed;
		} finally {
			walk.tidy();
			errors.close();
		}
	}
}
