/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.house.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What an import of the tree into Eclipse finds: settings of the projects and launch configurations that name what is there. */
class ProjectFilesTest {
	private static List<Path> projects() throws Exception {
		try (Stream<Path> bundles = Files.list(House.root().resolve("bundles"))) {
			return bundles.filter(bundle -> Files.isDirectory(bundle.resolve("META-INF"))).sorted().toList();
		}
	}

	private static Document xml(Path file) throws Exception {
		DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
		builder.setEntityResolver((publicId, systemId) -> new org.xml.sax.InputSource(new ByteArrayInputStream(new byte[0])));
		return builder.parse(file.toFile());
	}

	private static Stream<Element> elements(Document document, String name) {
		NodeList list = document.getElementsByTagName(name);
		return IntStream.range(0, list.getLength()).mapToObj(list::item).map(Element.class::cast);
	}

	@Test
	void everyBundleIsAProjectWithTheFoldersOfItsBuild() throws Exception {
		for (Path bundle : projects()) {
			String name = bundle.getFileName().toString();
			assertEquals(name, elements(xml(bundle.resolve(".project")), "name").findFirst().orElseThrow().getTextContent());
			Properties build = new Properties();
			try (InputStream in = Files.newInputStream(bundle.resolve("build.properties"))) {
				build.load(in);
			}
			TreeSet<String> built = Stream.of(build.getProperty("source..", "").split(",")).map(each -> each.strip().replaceAll("/$", ""))
					.filter(each -> !each.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
			TreeSet<String> imported = elements(xml(bundle.resolve(".classpath")), "classpathentry").filter(each -> "src".equals(each.getAttribute("kind")))
					.map(each -> each.getAttribute("path")).collect(Collectors.toCollection(TreeSet::new));
			assertEquals(built, imported, name);
		}
	}

	@Test
	void launchConfigurationsNameWhatIsThere() throws Exception {
		List<Path> launches;
		try (Stream<Path> files = Files.list(House.root().resolve("releng/launch"))) {
			launches = files.filter(file -> file.toString().endsWith(".launch")).sorted().toList();
		}
		assertEquals(3, launches.size());
		String plugin = Files.readString(House.root().resolve("bundles/org.evade.workbench/plugin.xml"), StandardCharsets.UTF_8);
		for (Path launch : launches) {
			Map<String, String> values = elements(xml(launch), "stringAttribute").collect(Collectors.toMap(each -> each.getAttribute("key"), each -> each.getAttribute("value")));
			String project = values.get("org.eclipse.jdt.launching.PROJECT_ATTR"), product = values.get("product");
			assertTrue(project != null || product != null, launch.toString());
			if (project != null)
				assertTrue(Files.exists(House.root().resolve("bundles/" + project + "/.project")), launch + ": " + project);
			if (product != null) {
				String[] parts = product.split("\\.(?=[^.]*$)");
				assertTrue(plugin.contains("<extension id=\"" + parts[1] + "\" point=\"org.eclipse.core.runtime.products\""), launch + ": " + product);
			}
			String main = values.getOrDefault("org.eclipse.jdt.launching.MAIN_TYPE", "");
			if (!main.isEmpty())
				assertTrue(Files.exists(House.root().resolve("bundles/" + project + "/src/" + main.replace('.', '/') + ".java")), launch + ": " + main);
			for (String value : values.values())
				assertFalse(value.contains("/home/") || value.contains("/work/"), launch + ": " + value);
		}
	}

	/** What tests run is added up over a list of bundles, which has to be all of them. */
	@Test
	void coverageLooksAtEveryBundle() throws Exception {
		TreeSet<String> listed = elements(xml(House.root().resolve("releng/org.evade.coverage/pom.xml")), "dependency")
				.map(each -> each.getElementsByTagName("artifactId").item(0).getTextContent()).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(projects().stream().map(each -> each.getFileName().toString()).filter(each -> !each.equals("org.evade.house.tests"))
				.collect(Collectors.toCollection(TreeSet::new)), listed);
	}
}
