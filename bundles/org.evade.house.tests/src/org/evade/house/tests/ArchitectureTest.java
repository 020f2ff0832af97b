/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.house.tests;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.GeneralCodingRules;

/** What may know what, as {@code docs/architecture.md} draws it. */
class ArchitectureTest {
	private static final String[] NO_USER_INTERFACE = { "org.evade.model..", "org.evade.language..", "org.evade.articles..",
			"org.evade.citations..", "org.evade.checks..", "org.evade.queries..", "org.evade.layout..", "org.evade.figure..",
			"org.evade.maps..", "org.evade.exchange..", "org.evade.editing..", "org.evade.lsp..", "org.evade.cli.." };

	@Test
	void everyClassIsSeen() throws IOException {
		for (Path bundle : House.bundles()) {
			Path folder = House.classesOf(bundle);
			try (Stream<Path> files = Files.walk(folder)) {
				long built = files.filter(file -> file.toString().endsWith(".class") && !file.endsWith("package-info.class")).count();
				long seen = House.classes().stream().filter(each -> each.getSource().orElseThrow().getUri().getPath()
						.startsWith(folder.toUri().getPath()) && !each.getSimpleName().equals("package-info")).count();
				assertTrue(built > 0, bundle + " has no classes");
				assertEquals(built, seen, bundle.toString());
			}
		}
	}

	@Test
	void layersKnowOnlyWhatIsBelow() throws IOException {
		Architectures.layeredArchitecture().consideringOnlyDependenciesInAnyPackage("org.evade..")
				.layer("model").definedBy("org.evade.model..")
				.layer("language").definedBy(in("org.evade.language..").and(not("org.evade.language.ide..")))
				.layer("ide").definedBy("org.evade.language.ide..")
				.layer("articles").definedBy(in("org.evade.articles..").and(not("org.evade.articles.ui..")))
				.layer("maps").definedBy("org.evade.maps..")
				.layer("citations").definedBy("org.evade.citations..")
				.layer("checks").definedBy("org.evade.checks..")
				.layer("queries").definedBy("org.evade.queries..")
				.layer("layout").definedBy("org.evade.layout..")
				.layer("figure").definedBy("org.evade.figure..")
				.layer("exchange").definedBy("org.evade.exchange..")
				.layer("editing").definedBy("org.evade.editing..")
				.layer("lsp").definedBy("org.evade.lsp..")
				.layer("cli").definedBy("org.evade.cli..")
				.layer("ui").definedBy("org.evade.ui..")
				.layer("articles.ui").definedBy("org.evade.articles.ui..")
				.layer("diagram").definedBy("org.evade.diagram..")
				.layer("workbench").definedBy("org.evade.workbench..")
				.whereLayer("model").mayNotAccessAnyLayer()
				.whereLayer("language").mayOnlyAccessLayers("model")
				.whereLayer("articles").mayOnlyAccessLayers("model", "language")
				.whereLayer("maps").mayOnlyAccessLayers("model", "language")
				.whereLayer("citations").mayOnlyAccessLayers("model", "language", "maps")
				.whereLayer("layout").mayOnlyAccessLayers("model", "language")
				.whereLayer("queries").mayOnlyAccessLayers("model", "language", "articles", "citations", "checks")
				.whereLayer("checks").mayOnlyAccessLayers("model", "language", "articles", "citations")
				.whereLayer("figure").mayOnlyAccessLayers("model", "language", "layout", "maps")
				.whereLayer("exchange").mayOnlyAccessLayers("model", "language", "articles", "citations", "queries", "layout", "figure", "maps")
				.whereLayer("editing").mayOnlyAccessLayers("model", "language", "layout")
				.whereLayer("ide").mayOnlyAccessLayers("model", "language", "articles", "citations", "checks", "editing", "layout", "queries")
				.whereLayer("lsp").mayOnlyBeAccessedByLayers("cli")
				.whereLayer("cli").mayNotBeAccessedByAnyLayer()
				.whereLayer("ui").mayOnlyBeAccessedByLayers("articles.ui", "diagram", "workbench")
				.whereLayer("articles.ui").mayOnlyBeAccessedByLayers("diagram", "workbench")
				.whereLayer("diagram").mayOnlyBeAccessedByLayers("articles.ui", "workbench")
				.whereLayer("workbench").mayNotBeAccessedByAnyLayer()
				.check(House.classes());
	}

	private static DescribedPredicate<JavaClass> in(String packages) {
		return resideInAPackage(packages);
	}

	private static DescribedPredicate<JavaClass> not(String packages) {
		return DescribedPredicate.not(resideInAPackage(packages));
	}

	@Test
	void whatRunsWithoutAWindowKnowsNone() throws IOException {
		noClasses().that().resideInAnyPackage(NO_USER_INTERFACE).and().resideOutsideOfPackage("org.evade.articles.ui..")
				.should().dependOnClassesThat().resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..",
						"org.eclipse.text..", "org.eclipse.gef..", "org.eclipse.draw2d..", "org.eclipse.core.resources..",
						"org.eclipse.core.runtime..", "org.osgi..", "javax.swing..")
				.because("the command line and the language server run as plain Java").check(House.classes());
	}

	/** The help opens entries of its own bundle by their address. */
	@Test
	void onlyPublicationsAreAskedForOverTheNetwork() throws IOException {
		noClasses().that().resideOutsideOfPackages("org.evade.citations..", "org.evade.workbench.help..").should().dependOnClassesThat()
				.resideInAnyPackage("java.net.http..").orShould().dependOnClassesThat().haveNameMatching("java\\.net\\.(Server)?Socket")
				.orShould().callMethod(java.net.URL.class, "openConnection").orShould().callMethod(java.net.URL.class, "openStream")
				.because("a corpus is opened without telling anybody").check(House.classes());
	}

	/**
	 * The exceptions say for themselves: a log of a crash, pages that are made anew at every start, a list
	 * that only grows, a file that is temporary.
	 */
	@Test
	void filesAreWrittenWholeOrNotAtAll() throws IOException {
		noClasses().that().resideOutsideOfPackages("org.evade.language.files..", "org.evade.workbench.help..").and()
				.doNotHaveFullyQualifiedName("org.evade.exchange.FileSet").and().doNotHaveFullyQualifiedName("org.evade.cli.CrashLog").and()
				.doNotHaveFullyQualifiedName("org.evade.articles.suggest.Rejections").and()
				.doNotHaveFullyQualifiedName("org.evade.exchange.tables.Workbook")
				.should(callMethodWhere(writes())).because("AtomicFiles and FileSet write files").check(House.classes());
	}

	private static DescribedPredicate<JavaCall<?>> writes() {
		Set<String> methods = Set.of("write", "writeString", "newBufferedWriter", "newOutputStream", "move");
		return DescribedPredicate.describe("writes a file", call -> call.getTargetOwner().getFullName().equals("java.nio.file.Files")
				&& methods.contains(call.getName()));
	}

	@Test
	void onlyTheCommandLineSpeaksOnStandardStreams() throws IOException {
		noClasses().that().resideOutsideOfPackage("org.evade.cli..").should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
				.check(House.classes());
	}

	@Test
	void noPackagesInCircles() throws IOException {
		assertEquals(List.of(), PackageCycles.of(House.classes()).surprises());
	}

	/** A debt that was paid has to leave the list, so that it does not come back. */
	@Test
	void debtsAreStillOwed() throws IOException {
		assertEquals(List.of(), PackageCycles.of(House.classes()).paid());
	}
}
