/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.lsp;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.evade.checks.CheckOptions;
import org.evade.checks.CheckRunner;
import org.evade.checks.Finding;
import org.evade.checks.JudgedText;
import org.evade.checks.Report;
import org.evade.checks.RuleCatalogue;
import org.evade.checks.RuleFailure;
import org.evade.editing.live.LiveModel;

/** Brings the model up to date behind the client's edits, runs the rules, and tells the client what they found. */
final class Checks implements AutoCloseable {
	private static final Logger LOG = Logger.getLogger("org.evade.lsp");
	/** From the last edit to parsing, and from parsing to the rules, ms. */
	private static final int PARSE_DELAY = 60, CHECK_DELAY = 250;

	private final ClientSession session;
	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> ClientSession.daemon(work, "checks"));
	private final Map<Path, JudgedText> found = new ConcurrentHashMap<>();
	/** Files that became different since they were last told of. */
	private final Set<Path> different = ConcurrentHashMap.newKeySet();
	/** Rules whose failure is in the log. */
	private final Set<String> failed = ConcurrentHashMap.newKeySet();
	private final Map<Path, List<Diagnostic>> told = new HashMap<>();
	private ScheduledFuture<?> settling, checking;

	Checks(ClientSession session) {
		this.session = session;
	}

	/** The model is out of date. */
	synchronized void touched() {
		settling = again(settling, this::settle, PARSE_DELAY);
	}

	private synchronized void stale() {
		checking = again(checking, this::check, CHECK_DELAY);
	}

	private ScheduledFuture<?> again(ScheduledFuture<?> before, Runnable work, int delay) {
		if (before != null)
			before.cancel(false);
		try {
			return clock.schedule(() -> guarded(work), delay, TimeUnit.MILLISECONDS);
		} catch (RejectedExecutionException e) {
			return null; // the session is over
		}
	}

	private static void guarded(Runnable work) {
		try {
			work.run();
		} catch (RuntimeException | Error e) {
			LOG.log(Level.SEVERE, "The corpus could not be checked", e);
		}
	}

	/** A model to listen to: whoever reads it brings it up to date, and is the only one to get the delta. */
	void follow(LiveModel model) {
		model.addListener(delta -> {
			different.addAll(delta.parsed());
			different.addAll(delta.relinked());
			different.addAll(delta.removed());
			touched();
		});
	}

	/** Mistakes of form and names that are not declared are told at once, what the rules found when they have run again. */
	private void settle() {
		session.model.settle();
		Set<Path> files = new HashSet<>();
		for (Path file : different)
			if (different.remove(file))
				files.add(file);
		found.keySet().removeIf(file -> session.model.text(file) == null);
		publish(files);
		stale();
	}

	private void check() {
		Map<Path, JudgedText> now = new HashMap<>();
		try {
			session.model.read(corpus -> {
				Map<Path, String> texts = new HashMap<>();
				corpus.files().forEach(file -> texts.put(file.path(), file.text()));
				Report report = new CheckRunner(RuleCatalogue.all(), Runtime.getRuntime().availableProcessors())
						.run(corpus, new CheckOptions(session.options.articles(), null, LocalDate.now()), file -> {
						}, session.model::isAwaited);
				report.failures().stream().filter(failure -> failed.add(failure.rule()))
						.forEach(failure -> LOG.log(Level.SEVERE, failure.finding().message(), failure.cause()));
				Map<String, List<Finding>> byFile = report.findings().stream()
						.filter(finding -> finding.rule().equals(RuleFailure.INTERNAL) || !RuleCatalogue.isOfLoader(finding.rule()))
						.collect(Collectors.groupingBy(Finding::file));
				byFile.forEach((name, findings) -> {
					Path file = session.model.file(name);
					now.put(file, new JudgedText(texts.get(file), findings));
				});
				return null;
			});
		} catch (CancellationException e) {
			stale();
			return;
		}
		found.keySet().retainAll(now.keySet());
		found.putAll(now);
		Set<Path> files = new HashSet<>(session.model.files());
		files.addAll(told.keySet());
		publish(files);
	}

	/** All that is wrong with a file as it stands now; what was edited since the rules ran is left out. */
	List<Finding> findings(Path file) {
		List<Finding> all = new ArrayList<>(session.disk.findings(file));
		String text = session.model.text(file);
		if (!all.isEmpty() || text == null)
			return all;
		session.model.problems(file).forEach(problem -> all.add(Finding.of(problem)));
		JudgedText before = found.get(file);
		if (before != null)
			all.addAll(before.in(text));
		return all;
	}

	private void publish(Set<Path> files) {
		for (Path file : files) {
			Positions positions = new Positions(session.text(file));
			List<Diagnostic> diagnostics = findings(file).stream()
					.map(finding -> ProtocolConversions.diagnostic(finding, positions, session.options.rules())).toList();
			List<Diagnostic> before = told.put(file, diagnostics);
			if (before == null ? !diagnostics.isEmpty() || session.open.containsKey(file) : !before.equals(diagnostics))
				session.client.publishDiagnostics(new PublishDiagnosticsParams(session.uri(file), diagnostics));
			if (session.model.text(file) == null)
				told.remove(file);
		}
	}

	@Override
	public void close() {
		clock.shutdownNow();
	}
}
