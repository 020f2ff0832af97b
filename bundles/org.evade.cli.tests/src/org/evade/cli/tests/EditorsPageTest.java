/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

/** The settings of {@code docs/editors.md} in the editors that are installed: a file is opened, its findings are read. */
class EditorsPageTest {
	private static final String FINDING = "'STK1' is not declared; did you mean STK11?";

	@TempDir
	Path folder;

	private static String settings(String language) throws Exception {
		String page = Files.readString(Path.of(System.getProperty("evade.root"), "docs", "editors.md"));
		Matcher block = Pattern.compile("(?s)```" + language + "\\n(.*?)```").matcher(page);
		assertTrue(block.find(), language);
		return block.group(1);
	}

	private String run(String... command) throws Exception {
		String program = command[0];
		assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(each -> Files.isExecutable(Path.of(each, program))),
				program + " is not installed");
		String dist = System.getProperty("evade.dist");
		assumeTrue(dist != null && Files.isExecutable(Path.of(dist, "bin", "evade")), "the distribution is not built");
		Files.writeString(folder.resolve("a.evade"), "namespace a\n\ngene KRAS\ngene STK11\n\narticle r { title \"R\" }\n"
				+ "claims from r {\n  claim x: KRAS inhibits STK1\n}\n");
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
		builder.redirectOutput(folder.resolve("out").toFile());
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().put("HOME", folder.toString());
		builder.environment().merge("PATH", Path.of(dist, "bin").toString(), (path, bin) -> bin + File.pathSeparator + path);
		Process process = builder.start();
		process.getOutputStream().close();
		boolean ended = process.waitFor(60, TimeUnit.SECONDS);
		process.destroyForcibly();
		String said = Files.readString(folder.resolve("out"));
		assertTrue(ended, said);
		return said;
	}

	@Test
	void neovim() throws Exception {
		Files.writeString(folder.resolve("init.lua"), settings("lua"));
		Files.writeString(folder.resolve("look.lua"), """
				vim.wait(40000, function() return #vim.diagnostic.get(0) > 2 end, 100)
				for _, each in ipairs(vim.diagnostic.get(0)) do io.stdout:write(each.message, "\\n") end
				vim.cmd "qa!"
				""");
		String said = run("nvim", "--headless", "-u", "init.lua", "a.evade", "-c", "luafile look.lua");
		assertTrue(said.contains(FINDING) && said.contains("cites no publication"), said);
	}

	@Test
	void emacs() throws Exception {
		Files.writeString(folder.resolve("init.el"), settings("elisp"));
		Files.writeString(folder.resolve("look.el"), """
				(unless (require 'eglot nil t)
				  (package-initialize)
				  (unless (require 'eglot nil t) (message "no eglot") (kill-emacs 0)))
				(load-file "init.el")
				(find-file "a.evade")
				(call-interactively #'eglot)
				(let ((tries 0))
				  (while (and (< tries 400) (not (> (length (flymake-diagnostics)) 2)))
				    (accept-process-output nil 0.1)
				    (setq tries (1+ tries))))
				(dolist (each (flymake-diagnostics)) (message "%s" (flymake-diagnostic-text each)))
				(eglot-shutdown (eglot--current-server-or-lose))
				""");
		String said = run("emacs", "--batch", "-l", "look.el");
		assumeTrue(!said.contains("no eglot"), "eglot is not installed");
		assertTrue(said.contains("[link]") && said.contains(FINDING) && said.contains("[STR-UNCITED]"), said);
	}

	/** What can be read without the program. */
	@Test
	void code() throws Exception {
		assertEquals(".evade", JsonParser.parseString(settings("json")).getAsJsonObject().getAsJsonObject("contributes")
				.getAsJsonArray("languages").get(0).getAsJsonObject().getAsJsonArray("extensions").get(0).getAsString());
		assertTrue(List.of(settings("js").split("\\W+")).containsAll(List.of("evade", "lsp", "LanguageClient")));
	}
}
