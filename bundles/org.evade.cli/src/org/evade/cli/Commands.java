/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli;

import java.util.List;

import org.evade.cli.commands.AgreementCommand;
import org.evade.cli.commands.AnchorCommand;
import org.evade.cli.commands.DiffCommand;
import org.evade.cli.commands.ExportCommand;
import org.evade.cli.commands.FindCommand;
import org.evade.cli.commands.ImpactCommand;
import org.evade.cli.commands.ImportCommand;
import org.evade.cli.commands.LayoutCommand;
import org.evade.cli.commands.LocateCommand;
import org.evade.cli.commands.LspCommand;
import org.evade.cli.commands.RefreshCommand;
import org.evade.cli.commands.ReportCommand;
import org.evade.cli.commands.RulesCommand;
import org.evade.cli.commands.ValidateCommand;

/** The commands; only the one that runs is made. */
final class Commands {
	/** Names in the order of the help. */
	static final List<String> NAMES = List.of("validate", "export", "import", "impact", "diff", "layout", "report", "find", "locate", "anchor", "agreement", "refresh", "rules", "lsp");

	private Commands() {
	}

	/** The command, or null. */
	static Command byName(String name) {
		return switch (name) {
		case "validate" -> new ValidateCommand();
		case "diff" -> new DiffCommand();
		case "export" -> new ExportCommand();
		case "find" -> new FindCommand();
		case "impact" -> new ImpactCommand();
		case "import" -> new ImportCommand();
		case "layout" -> new LayoutCommand();
		case "refresh" -> new RefreshCommand();
		case "report" -> new ReportCommand();
		case "locate" -> new LocateCommand();
		case "anchor" -> new AnchorCommand();
		case "agreement" -> new AgreementCommand();
		case "rules" -> new RulesCommand();
		case "lsp" -> new LspCommand();
		default -> null;
		};
	}
}
