/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.AbstractDocumentProvider;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;
import org.evade.ui.EvadeUi;

/** Gives text editors the shared documents of a corpus; saving goes through the session. One for each editor. */
public class CorpusDocumentProvider extends AbstractDocumentProvider {
	/** What is known of an editor's input while it is connected. */
	private final class Info extends ElementInfo implements CorpusListener {
		private final CorpusSession session;
		private final IFile file;
		private final Path path;

		Info(CorpusSession session, IFile file, IDocument document, IAnnotationModel annotations) {
			super(document, annotations);
			this.session = session;
			this.file = file;
			path = session.path(file);
			fCanBeSaved = session.isDirty(path);
		}

		@Override
		public void dirtyChanged(Path changed) {
			if (!changed.equals(path))
				return;
			fCanBeSaved = session.isDirty(path);
			fireElementDirtyStateChanged(fElement, fCanBeSaved);
		}

		@Override
		public void fileMoved(Path from, Path to) {
			if (from.equals(path))
				fireElementMoved(fElement, new FileEditorInput(session.file(to)));
		}

		@Override
		public void fileRemoved(Path removed) {
			if (removed.equals(path))
				fireElementDeleted(fElement);
		}
	}

	@Override
	protected ElementInfo createElementInfo(Object element) throws CoreException {
		IFile file = file(element);
		CorpusSession session = file == null ? null : CorpusSession.of(file);
		if (session == null)
			throw new CoreException(EvadeUi.status("The file is not in an open project: open its folder as a corpus first.", null));
		String reason = session.reasonAgainst(file);
		if (reason != null)
			throw new CoreException(EvadeUi.status(reason, null));
		Info info = new Info(session, file, session.connect(file), annotations(file));
		session.addListener(info);
		return info;
	}

	/** Makes the model of what rulers and text show of a file. */
	protected IAnnotationModel annotations(IFile file) {
		return new ResourceMarkerAnnotationModel(file);
	}

	@Override
	protected void disposeElementInfo(Object element, ElementInfo info) {
		if (info instanceof Info known) {
			known.session.removeListener(known);
			if (known.session.isDirty(known.path) && !known.session.hasOtherEditor(known.path))
				known.session.revert(known.path);
			known.session.disconnect(known.file);
		}
		super.disposeElementInfo(element, info);
	}

	@Override
	protected IDocument createDocument(Object element) {
		return getDocument(element);
	}

	@Override
	protected IAnnotationModel createAnnotationModel(Object element) {
		return annotations(file(element));
	}

	@Override
	protected void doSaveDocument(IProgressMonitor monitor, Object element, IDocument document, boolean overwrite)
			throws CoreException {
		Info info = (Info) getElementInfo(element);
		info.session.save(List.of(info.path), monitor);
	}

	@Override
	protected void doResetDocument(Object element, IProgressMonitor monitor) {
		Info info = (Info) getElementInfo(element);
		info.session.revert(info.path);
	}

	@Override
	public boolean canSaveDocument(Object element) {
		return getElementInfo(element) instanceof Info info && info.session.isDirty(info.path);
	}

	@Override
	public boolean mustSaveDocument(Object element) {
		return canSaveDocument(element);
	}

	@Override
	public boolean isReadOnly(Object element) {
		return !isModifiable(element);
	}

	@Override
	public boolean isModifiable(Object element) {
		return getElementInfo(element) instanceof Info info && info.session.isWritable(info.path);
	}

	@Override
	public boolean isDeleted(Object element) {
		IFile file = file(element);
		return file == null || file.getLocation() == null || !Files.exists(file.getLocation().toPath());
	}

	@Override
	public long getModificationStamp(Object element) {
		return 0;
	}

	@Override
	public long getSynchronizationStamp(Object element) {
		return 0;
	}

	@Override
	public boolean isSynchronized(Object element) {
		return true;
	}

	@Override
	public IStatus getStatus(Object element) {
		return Status.OK_STATUS;
	}

	@Override
	protected IRunnableContext getOperationRunner(IProgressMonitor monitor) {
		return null;
	}

	private static IFile file(Object element) {
		return element instanceof IFileEditorInput input ? input.getFile() : null;
	}
}
