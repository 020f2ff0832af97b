/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.evade.checks.CheckOptions;
import org.evade.checks.CheckRunner;
import org.evade.checks.Finding;
import org.evade.checks.JudgedText;
import org.evade.checks.Report;
import org.evade.checks.RuleCatalogue;
import org.evade.checks.RuleFailure;
import org.evade.editing.live.ModelDelta;
import org.evade.ui.EvadeUi;

/** What happens to a corpus apart from the UI thread: it is brought up to date, checked, and compared with the disk. */
final class CorpusUpdates {
	/** From the last keystroke to parsing, ms. */
	private static final int PARSE_DELAY = 60;
	/** From parsing to the checks, ms. */
	private static final int CHECK_DELAY = 250;

	private final CorpusSession session;
	private final CorpusFiles files;
	private final Map<Path, JudgedText> judged = new ConcurrentHashMap<>();
	private final UnreadableFiles unreadable;
	private final ProblemMarkers markers;
	private final Job settle = job("Reading the corpus", monitor -> settle());
	private final Job check = job("Checking the corpus", this::check);
	private final IResourceChangeListener disk = this::resourcesChanged;
	/** Files that were edited since the last check: their marks may have moved, also when the findings are the same again. */
	private final Set<Path> edited = ConcurrentHashMap.newKeySet();
	/** Rules whose failure is in the log. */
	private final Set<String> failed = ConcurrentHashMap.newKeySet();
	private volatile long checkedVersion = -1;
	private volatile boolean stopped;

	CorpusUpdates(CorpusSession session, CorpusFiles files, UnreadableFiles unreadable) {
		this.session = session;
		this.files = files;
		this.unreadable = unreadable;
		markers = new ProblemMarkers(files);
		check.setPriority(Job.DECORATE);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(disk, IResourceChangeEvent.POST_CHANGE);
		session.model().addListener(delta -> CorpusSession.onUi(() -> session.modelChanged(delta)));
	}

	/** The text of a file was edited. */
	void edited(Path file) {
		edited.add(file);
		modelTouched();
	}

	/** The model is out of date. */
	void modelTouched() {
		if (check.getState() == Job.SLEEPING)
			check.cancel(); // it begins when nothing was typed for a while; what is to be looked at is noted
		later(settle, PARSE_DELAY);
	}

	private void later(Job job, int delay) {
		if (!stopped)
			job.schedule(delay);
	}

	/** Findings in a text of a file; those where it differs from what was checked last are left out. */
	List<Finding> findings(Path file, String text) {
		List<Finding> unread = unreadable.findings(file);
		if (!unread.isEmpty())
			return unread;
		JudgedText last = text == null ? null : judged.get(file);
		return last == null ? List.of() : last.in(text);
	}

	/** Whether the corpus as a whole has been checked since it was opened. */
	boolean checked() {
		return checkedVersion >= 0;
	}

	void stop() {
		stopped = true;
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(disk);
		settle.cancel();
		check.cancel();
	}

	private void settle() {
		ModelDelta delta = session.model().settle();
		if (!delta.isEmpty() || session.model().version() != checkedVersion || !edited.isEmpty())
			later(check, CHECK_DELAY);
	}

	private void check(IProgressMonitor monitor) {
		long version = session.model().version();
		Set<Path> looked = new HashSet<>();
		for (Path file : edited)
			if (edited.remove(file))
				looked.add(file);
		Report report;
		Map<Path, String> texts = new HashMap<>();
		try {
			report = session.model().read(corpus -> {
				corpus.files().forEach(file -> texts.put(file.path(), file.text()));
				return new CheckRunner(RuleCatalogue.all(), 2).run(corpus, new CheckOptions(null, null, LocalDate.now()), file -> {
				}, () -> monitor.isCanceled() || session.model().isAwaited());
			});
		} catch (CancellationException e) {
			edited.addAll(looked);
			later(check, CHECK_DELAY);
			return;
		}
		if (!report.failures().isEmpty())
			report = logged(report);
		Map<Path, List<Finding>> found = report.findings().stream().collect(Collectors.groupingBy(this::path));
		Set<Path> changed = new HashSet<>();
		for (Path file : session.model().files()) {
			List<Finding> unread = unreadable.findings(file);
			JudgedText before = judged.get(file);
			JudgedText now = new JudgedText(texts.getOrDefault(file, ""), unread.isEmpty() ? found.getOrDefault(file, List.of()) : unread);
			judged.put(file, now);
			if (!now.findings().equals(before == null ? List.of() : before.findings()))
				changed.add(file);
		}
		judged.keySet().retainAll(session.model().files());
		if (!checked())
			looked.addAll(session.model().files());
		checkedVersion = version;
		if (!changed.isEmpty())
			markers.update(changed, file -> judged.get(file).findings()); // also where it was edited meanwhile: the next check may say the same
		looked.addAll(changed);
		if (!looked.isEmpty())
			CorpusSession.onUi(() -> session.fire(listener -> listener.findingsChanged(looked)));
	}

	/** What a rule threw goes to the log once, not at every pause in typing. */
	private Report logged(Report report) {
		for (RuleFailure failure : report.failures())
			if (failed.add(failure.rule()))
				EvadeUi.log("Rule " + failure.rule() + " failed on " + failure.object() + " at " + failure.file() + ":" + failure.place().line(), failure.cause());
		return report.logged(Platform.getLogFileLocation().toOSString());
	}

	private Path path(Finding finding) {
		return files.root().resolve(finding.file()).normalize();
	}

	/** All that one event tells, such as the checkout of another version, is one step of the history. */
	private void resourcesChanged(IResourceChangeEvent event) {
		IResourceDelta delta = event.getDelta().findMember(session.project().getFullPath());
		if (delta == null)
			return;
		List<DiskChanges.News> news = new ArrayList<>();
		try {
			delta.accept(child -> {
				if (files.isModel(child.getResource()))
					fileChanged(child, news);
				return !folderMoved(child, news);
			});
		} catch (CoreException e) {
			EvadeUi.log("Changes on the disk could not be read", e);
		}
		if (!news.isEmpty())
			CorpusSession.onUi(() -> session.disk().take(news));
	}

	/** A folder that was renamed is one thing; what is in it need not be looked at. */
	private boolean folderMoved(IResourceDelta delta, List<DiskChanges.News> news) {
		if (delta.getResource().getType() != IResource.FOLDER || !isMoved(delta))
			return false;
		news.add(new DiskChanges.Moved(files.path(delta.getResource()), place(delta.getMovedToPath())));
		return true;
	}

	private void fileChanged(IResourceDelta delta, List<DiskChanges.News> news) {
		Path path = files.path(delta.getResource());
		boolean content = delta.getKind() == IResourceDelta.ADDED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
		if (isMoved(delta))
			news.add(new DiskChanges.Moved(path, place(delta.getMovedToPath())));
		else if (delta.getKind() == IResourceDelta.REMOVED && !Files.exists(path))
			news.add(new DiskChanges.Gone(path));
		else if (content)
			read(path).ifPresent(text -> news.add(new DiskChanges.Written(path, text)));
	}

	/** A file of which the workspace has not told yet. UI thread. */
	void found(Path path) {
		read(path).ifPresent(text -> session.disk().changed(path, text));
	}

	private Optional<String> read(Path path) {
		boolean wasUnreadable = !unreadable.findings(path).isEmpty();
		Optional<String> text = unreadable.read(path);
		if (wasUnreadable || text.isEmpty())
			edited(path);
		return text;
	}

	/** Whether something went to another place in the same project. */
	private boolean isMoved(IResourceDelta delta) {
		return delta.getKind() == IResourceDelta.REMOVED && delta.getMovedToPath() != null
				&& session.project().getFullPath().isPrefixOf(delta.getMovedToPath());
	}

	private Path place(IPath place) {
		return files.root().resolve(place.removeFirstSegments(1).toPath());
	}

	/** What a job does. */
	private interface Work {
		void run(IProgressMonitor monitor);
	}

	private static Job job(String name, Work work) {
		Job job = Job.create(name, (IProgressMonitor monitor) -> {
			try {
				work.run(monitor);
				return Status.OK_STATUS;
			} catch (RuntimeException e) {
				return new Status(IStatus.ERROR, EvadeUi.ID, name + " failed", e);
			}
		});
		job.setSystem(true);
		job.setPriority(Job.SHORT);
		return job;
	}
}
