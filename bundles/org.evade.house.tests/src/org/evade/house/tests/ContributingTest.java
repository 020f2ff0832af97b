/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.house.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walks of CONTRIBUTING.md, step by step. */
class ContributingTest {
	@TempDir
	private Path folder;

	/** The bundles of the command line. */
	private static String commandLine() throws IOException {
		Path lib = Path.of(System.getProperty("evade.dist"), "lib");
		assumeTrue(Files.isDirectory(lib), "the distribution is not built");
		return GuideWalk.jars(lib);
	}

	private void followAndRun(String... sections) throws Exception {
		GuideWalk walk = new GuideWalk(folder);
		for (String section : sections)
			walk.follow(section);
		assertEquals("", walk.compile(walk.sources(), commandLine()));
		walk.run(commandLine());
	}

	@Test
	void rule() throws Exception {
		followAndRun("Your first rule");
	}

	@Test
	void quickFix() throws Exception {
		followAndRun("Your first rule", "Your first quick fix");
	}

	@Test
	void export() throws Exception {
		followAndRun("Your first export");
		assertEquals("one\n", Files.readString(folder.resolve("out/claims.txt")));
	}

	@Test
	void view() throws Exception {
		Path plugins = House.root().resolve("releng/org.evade.product/target/products/org.evade.product/linux/gtk/x86_64/evade/plugins");
		assumeTrue(Files.isDirectory(plugins), "the workbench is not built");
		GuideWalk walk = new GuideWalk(folder).follow("Your first view");
		assertEquals("", walk.compile(walk.sources(), GuideWalk.jars(plugins)));
		String plugin = Files.readString(folder.resolve("bundles/org.evade.ui/plugin.xml"));
		Matcher view = Pattern.compile("<view id=\"[^\"]*\\.articles\" name=\"Articles\" icon=\"([^\"]*)\" category=\"([^\"]*)\"\\s+class=\"([^\"]*)\"/>")
				.matcher(plugin);
		assertTrue(view.find(), plugin);
		assertTrue(Files.exists(House.root().resolve("bundles/org.evade.ui").resolve(view.group(1))), view.group(1));
		assertTrue(plugin.contains("<category id=\"" + view.group(2) + "\""), view.group(2));
		assertTrue(Files.exists(folder.resolve("classes").resolve(view.group(3).replace('.', '/') + ".class")), view.group(3));
	}

	/** The page says that the compiler tells what has to know a relation: without the changes it does, with them it is content. */
	@Test
	void relation() throws Exception {
		List<Path> users = users();
		GuideWalk alone = new GuideWalk(Files.createDirectory(folder.resolve("alone"))).follow("Your first relation");
		generate(folder.resolve("alone"), alone);
		Path constant = folder.resolve("alone/bundles/org.evade.model/src-gen/org/evade/model/Relation.java");
		List<Path> unchanged = new ArrayList<>(users);
		unchanged.add(constant);
		String said = alone.compile(unchanged, commandLine());
		List<String> asked = Pattern.compile("(\\w+\\.java):\\d+: error").matcher(said).results().map(each -> each.group(1)).toList();
		assertFalse(asked.isEmpty(), said);
		assertTrue(alone.sources().stream().map(each -> each.getFileName().toString()).toList().containsAll(asked), said);
		GuideWalk walk = new GuideWalk(Files.createDirectory(folder.resolve("whole"))).follow("Your first relation");
		generate(folder.resolve("whole"), walk);
		List<Path> changed = new ArrayList<>(walk.sources());
		for (Path user : users)
			if (walk.sources().stream().noneMatch(source -> source.endsWith(House.root().relativize(user))))
				changed.add(user);
		assertEquals("", walk.compile(changed, commandLine()));
		String grammar = Files.readString(folder.resolve("whole/bundles/org.evade.language/src/org/evade/language/Evade.xtext"));
		assertTrue(grammar.contains("sequesters"));
	}

	/** What the generator makes of the new constant. */
	private static void generate(Path tree, GuideWalk walk) throws IOException {
		String ecore = Files.readString(tree.resolve("bundles/org.evade.model/model/evade.ecore"));
		Matcher constant = Pattern.compile("<eLiterals name=\"(sequesters)\" value=\"(\\d+)\" literal=\"(\\w+)\">").matcher(ecore);
		assertTrue(constant.find());
		String file = "bundles/org.evade.model/src-gen/org/evade/model/Relation.java", text = Files.readString(House.root().resolve(file));
		assertFalse(Pattern.compile("\\((" + constant.group(2) + "), \"").matcher(text).find(), "the value is taken");
		int last = text.indexOf("\");", text.indexOf("public enum Relation"));
		walk.put(file, text.substring(0, last) + "\"),\n\t" + constant.group(1).toUpperCase(java.util.Locale.ROOT) + "(" + constant.group(2) + ", \""
				+ constant.group(1) + "\", \"" + constant.group(3) + "\");" + text.substring(last + 3));
	}

	/** The sources of the command line's bundles that choose by relation. */
	private static List<Path> users() throws IOException {
		List<Path> users = new ArrayList<>();
		for (Path bundle : House.bundles())
			if (Files.exists(Path.of(System.getProperty("evade.dist"), "lib", bundle.getFileName() + ".jar")))
				try (Stream<Path> files = Files.walk(bundle.resolve("src"), FileVisitOption.FOLLOW_LINKS)) {
					for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList())
						if (Files.readString(file).contains("Relation"))
							users.add(file);
				}
		assertTrue(users.size() > 20, users.toString());
		return users;
	}
}
