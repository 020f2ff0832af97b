/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ships, unpacked elsewhere: opened, read in, edited, saved, exported from and closed, without an error in its log. */
class ProductTest {
	private static final String CLAIMS = """
			namespace review

			protein PD-1 "PD-1" HGNC:8760
			protein PD-L1 "PD-L1" HGNC:17635   // the ligand

			article review { title "A review" }

			claims from review {
			  claim axis: PD-L1 inhibits PD-1 {
			    own view
			  }
			}

			map axis-map "The axis" {
			  node ligand shows PD-L1
			  node receptor shows PD-1
			  edge binds-it: ligand inhibits receptor with claims axis
			}
			""";

	@TempDir
	Path folder;

	/** The newest archive for this system, unpacked. */
	private Path unpacked() throws IOException {
		Path products = Path.of(System.getProperty("evade.root"), "releng/org.evade.product/target/products");
		try (Stream<Path> files = Files.list(products)) {
			Path archive = files.filter(file -> file.getFileName().toString().matches(".*linux\\.gtk\\.x86_64\\.tar\\.gz")).findFirst().orElseThrow();
			Path elsewhere = Files.createDirectories(folder.resolve("a folder/with blank"));
			Workbench.run(false, "tar", "-xzf", archive.toString(), "-C", elsewhere.toString());
			return elsewhere.resolve("evade");
		}
	}

	@Test
	void aSessionFromStartToQuit() throws Exception {
		Path product = unpacked(), corpus = Files.createDirectories(folder.resolve("corpus")), claims = corpus.resolve("review.evade");
		Files.writeString(claims, CLAIMS);
		try (Workbench workbench = new Workbench(product, folder.resolve("home"), corpus)) {
			workbench.window("Evade");
			Path project = workbench.metadata().resolve(".plugins");
			workbench.until("the window has come up", () -> Files.isDirectory(project));
			openTheClaim(workbench);
			workbench.look("product-1-text");

			workbench.keys("F1");
			Path page = project.resolve("org.evade.workbench/help/language.html");
			workbench.until("F1 shows the documents", () -> Files.isRegularFile(page) && Files.readString(page).contains("id=\"claims\""));
			assertTrue(Files.isRegularFile(page.resolveSibling("metamodel.svg")));
			Thread.sleep(2000);
			workbench.look("product-2-help");

			openTheClaim(workbench);
			workbench.keys("End", "Return");
			workbench.type("// seen in the product");
			workbench.keys("ctrl+s");
			workbench.until("the text is saved", () -> Files.readString(claims).contains("// seen in the product"));
			assertEquals(CLAIMS, Files.readString(claims).replaceFirst("\n[ \t]*// seen in the product", ""), "all else is as it was");

			workbench.keys("ctrl+alt+e");
			workbench.window("Export Figures and Tables");
			Thread.sleep(2000);
			workbench.look("product-3-export");
			workbench.keys("alt+f");
			Path exported = folder.resolve("home/evade-export");
			workbench.until("the figure is exported", () -> Files.isDirectory(exported) && figure(exported) != null);
			assertTrue(Files.readString(figure(exported)).contains("PD-L1"));
			Thread.sleep(1000);

			workbench.keys("alt+f", "x"); // File > Exit
			workbench.ended();
			assertEquals(List.of(), workbench.errors());
		}
	}

	private static Path figure(Path exported) throws IOException {
		try (Stream<Path> files = Files.list(exported)) {
			return files.filter(file -> file.toString().endsWith(".svg")).findFirst().orElse(null);
		}
	}

	private static void openTheClaim(Workbench workbench) {
		workbench.keys("ctrl+shift+t");
		workbench.window("Open Element");
		workbench.type("axis");
		workbench.keys("Down", "Return");
		workbench.window("review.evade");
	}
}
