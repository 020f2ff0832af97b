/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.evade.checks.Context.Raised;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.language.load.Problem;
import org.evade.language.load.Problems;

/**
 * Runs rules over a corpus: two passes over all files, each file in one thread, then the accept statements, then the
 * baseline. The result does not depend on the number of threads.
 */
public final class CheckRunner {
	private final List<Rule> rules;
	private final int threads;

	/**
	 * @param rules
	 *            rules to run
	 * @param threads
	 *            files worked on at a time, at least 1
	 */
	public CheckRunner(List<Rule> rules, int threads) {
		this.rules = List.copyOf(rules);
		this.threads = Math.max(1, threads);
	}

	/**
	 * Checks a corpus. What the loader found wrong is reported whatever the rules. A rule that breaks off is a finding, and
	 * all others still run.
	 *
	 * @param corpus
	 *            loaded and linked corpus
	 * @param options
	 *            what the run needs besides
	 * @param progress
	 *            told the name of each file once it is judged, from any thread
	 * @return the findings
	 */
	public Report run(Corpus corpus, CheckOptions options, Consumer<String> progress) {
		return run(corpus, options, progress, () -> false);
	}

	/**
	 * The same, but gives up soon after it is told to.
	 *
	 * @param cancelled
	 *            asked from any thread before each piece of work
	 * @throws CancellationException
	 *             when it gave up
	 */
	public Report run(Corpus corpus, CheckOptions options, Consumer<String> progress, BooleanSupplier cancelled) {
		Dispatch dispatch = new Dispatch(rules);
		Acceptances acceptances = new Acceptances(rules);
		List<Context> contexts;
		Survey survey;
		List<Survey.OfFile> files;
		try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
			files = inParallel(workers,
					corpus.files().stream().<Callable<Survey.OfFile>>map(file -> () -> Survey.of(file, dispatch)).toList());
			survey = Survey.of(corpus, options, files);
			List<Callable<Context>> tasks = new ArrayList<>();
			for (int i = 0; i < rules.size(); i++)
				if (rules.get(i) instanceof KeyedRule) {
					int rule = i;
					tasks.add(() -> together(rule, files, new Context(survey, rules, acceptances)));
				}
			for (Survey.OfFile file : files)
				tasks.add(() -> oneByOne(file, dispatch, new Context(survey, rules, acceptances), progress));
			contexts = inParallel(workers, tasks.stream().<Callable<Context>>map(task -> () -> {
				if (cancelled.getAsBoolean())
					throw new CancellationException();
				return task.call();
			}).toList());
		}
		List<Raised> open = acceptances.apply(corpus, contexts.stream().flatMap(c -> c.raised().stream()).toList());
		Context last = new Context(survey, rules, acceptances);
		for (Survey.OfFile file : files)
			for (EObject object : file.last())
				for (int rule : dispatch.last(object))
					last.judge(rule, object);
		contexts.add(last);
		open.addAll(last.raised());
		RuleFailures failures = new RuleFailures();
		files.forEach(file -> failures.addAll(file.failures()));
		contexts.forEach(context -> failures.addAll(context.failures()));
		return report(survey, contexts, options.folded() ? RepeatedFindings.perArticle(open, rules) : open, acceptances, failures.all());
	}

	private static Context together(int rule, List<Survey.OfFile> files, Context context) {
		context.judge(rule, Survey.notes(files, rule));
		return context;
	}

	private static Context oneByOne(Survey.OfFile file, Dispatch dispatch, Context context, Consumer<String> progress) {
		for (EObject object : file.objects())
			for (int rule : dispatch.judging(object))
				context.judge(rule, object);
		progress.accept(file.file().name());
		return context;
	}

	private Report report(Survey survey, List<Context> contexts, List<Raised> open, Acceptances acceptances,
			List<RuleFailure> failures) {
		List<ModelFile> files = survey.corpus().files();
		SortedMap<String, Integer> checked = new TreeMap<>();
		for (int i = 0; i < rules.size(); i++) {
			int rule = i;
			checked.put(rules.get(i).id(), contexts.stream().mapToInt(context -> context.counts()[rule]).sum());
		}
		checked.put(Problem.FILE, files.size());
		checked.put(Problem.SYNTAX, files.size());
		checked.put(Problem.LINK, survey.facts().links());
		checked.put(RuleFailure.INTERNAL, rules.size());
		List<Finding> findings = new ArrayList<>();
		Problems.of(files).forEach(problem -> findings.add(Finding.of(problem)));
		open.forEach(raised -> findings.add(raised.finding()));
		findings.sort(Finding.ORDER);
		Baseline baseline = survey.options().baseline();
		List<Finding> fresh = baseline == null ? new ArrayList<>(findings) : new ArrayList<>(baseline.without(findings));
		int known = findings.size() - fresh.size();
		failures.forEach(failure -> fresh.add(failure.finding())); // no baseline hides them
		fresh.sort(Finding.ORDER);
		return new Report(files.size(), List.copyOf(fresh), checked, acceptances.accepted(), known, failures);
	}

	private static <T> List<T> inParallel(ExecutorService workers, List<Callable<T>> tasks) {
		try {
			List<T> results = new ArrayList<>(tasks.size());
			for (Future<T> result : workers.invokeAll(tasks))
				results.add(result.get());
			return results;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Checking was interrupted", e);
		} catch (ExecutionException e) {
			if (e.getCause() instanceof RuntimeException failure)
				throw failure;
			throw new IllegalStateException("Checking failed", e.getCause());
		}
	}
}
