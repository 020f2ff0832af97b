/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.operations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.editing.live.LiveModel;
import org.evade.editing.plan.Cascade;
import org.evade.editing.plan.Removal;
import org.evade.editing.plan.WrittenObject;
import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.TextEdit;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;

/**
 * Deletes elements from the model with all that cannot be without them. Comments inside a deleted element and behind it on
 * its
 * last line go with it; comments above it stay.
 */
public final class DeleteOperation extends Planner {
	/** Operations on a model whose files may all be written. */
	public DeleteOperation(LiveModel model) {
		this(model, file -> true);
	}

	/** Operations on a model. */
	public DeleteOperation(LiveModel model, Predicate<Path> writable) {
		super(model, writable);
	}

	/** What deleting elements would do. */
	public DeletePreview preview(Collection<String> elements) throws Refused {
		return planned((corpus, draft) -> {
			Cascade cascade = cascade(corpus, elements);
			cascade.write(draft);
			List<String> comments = new ArrayList<>();
			for (FileEdits file : draft.finish("Delete").files())
				comments.addAll(lost(corpus.files().stream().filter(one -> one.path().equals(file.file())).findFirst().orElseThrow(), file));
			return new DeletePreview(items(corpus, cascade.gone()), items(corpus, cascade.unlinked()), comments);
		});
	}

	private static List<String> lost(ModelFile file, FileEdits edits) {
		if (edits.kind() == FileEdits.Kind.DELETE)
			return texts(Removal.comments(file, 0, file.text().length()));
		List<String> lost = new ArrayList<>();
		for (TextEdit edit : edits.edits())
			texts(Removal.comments(file, edit.offset(), edit.end())).stream().filter(comment -> !edit.text().contains(comment))
					.forEach(lost::add);
		return lost;
	}

	private static List<String> texts(List<ILeafNode> comments) {
		return comments.stream().map(comment -> comment.getText().strip()).toList();
	}

	/** Deletes elements, all in one change. */
	public Change delete(Collection<String> elements) throws Refused {
		return change(elements.size() == 1 ? "Delete" : "Delete " + elements.size() + " elements", (corpus, draft) -> {
			cascade(corpus, elements).write(draft);
			return null;
		});
	}

	private Cascade cascade(Corpus corpus, Collection<String> elements) throws Refused {
		Cascade cascade = new Cascade(model, corpus);
		for (String element : elements)
			cascade.drop(element(corpus, element, EObject.class), "it was chosen");
		return cascade;
	}

	private List<DeletePreview.Item> items(Corpus corpus, Map<EObject, String> elements) {
		List<DeletePreview.Item> items = new ArrayList<>();
		elements.forEach((element, why) -> items.add(new DeletePreview.Item(Elements.id(model, element),
				new WrittenObject(element).text().lines().findFirst().orElse(""), corpus.fileOf(element).path(),
				NodeModelUtils.findActualNodeFor(element).getStartLine(), why)));
		return items;
	}
}
