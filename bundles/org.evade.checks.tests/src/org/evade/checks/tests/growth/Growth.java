/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests.growth;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import javax.management.JMException;
import javax.management.ObjectName;

import org.evade.checks.CheckOptions;
import org.evade.checks.CheckRunner;
import org.evade.checks.Report;
import org.evade.checks.RuleCatalogue;
import org.evade.language.load.CorpusLoader;

/** How the cost of reading and checking grows with the size of an input. */
public final class Growth {
	private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

	private Growth() {
	}

	/** What one size cost, in milliseconds of the processors. */
	record Cost(long millis, int findings, long said) {
	}

	/**
	 * Prints how each input grows.
	 *
	 * @param args
	 *            size to begin with, factor, and a part of the names to look at
	 */
	public static void main(String[] args) throws Exception {
		int size = args.length > 0 ? Integer.parseInt(args[0]) : 2_000, factor = args.length > 1 ? Integer.parseInt(args[1]) : 10;
		Path folder = Files.createTempDirectory("growth");
		for (var input : GrowingInputs.all().entrySet()) {
			if (args.length > 2 && !input.getKey().contains(args[2]))
				continue;
			measure(folder, input.getValue().apply(size / 10 + 1));
			Cost small = measure(folder, input.getValue().apply(size)), large = measure(folder, input.getValue().apply(size * factor));
			System.out.printf(Locale.ROOT, "%6.1f  %6d ms %7d ms  %7d findings %9d chars  %s%n", large.millis / (double) Math.max(1, small.millis),
					small.millis, large.millis, large.findings, large.said, input.getKey());
		}
	}

	/** Reads and checks a text as a file of its own. */
	static Cost measure(Path folder, String text) throws Exception {
		Path file = folder.resolve("a.evade");
		Files.writeString(file, text);
		long begin = nanos();
		Report report = new CheckRunner(RuleCatalogue.all(), 1).run(new CorpusLoader(1).load(List.of(file), name -> {
		}), new CheckOptions(null, null, TODAY), name -> {
		});
		long millis = (nanos() - begin) / 1_000_000;
		long said = report.findings().stream().mapToLong(finding -> finding.message().length()).sum();
		return new Cost(millis, report.findings().size(), said);
	}

	/** Time of the processors, which other programs on the machine do not lengthen. */
	private static long nanos() throws JMException {
		return (Long) ManagementFactory.getPlatformMBeanServer().getAttribute(new ObjectName("java.lang:type=OperatingSystem"),
				"ProcessCpuTime");
	}
}
