/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.navigate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.checks.Model;
import org.evade.language.edit.TextRange;
import org.evade.language.ide.access.CorpusAccess;
import org.evade.language.ide.access.Targets;
import org.evade.language.ide.access.Uses.Use;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.model.Citation;
import org.evade.model.EvadePackage;
import org.evade.model.LayoutEntry;
import org.evade.model.LocalReference;

/** Makes locations from objects. */
final class Locations {
	private Locations() {
	}

	/** Where an object is declared, or null when it is in no file of the corpus. */
	static Location of(Corpus corpus, EObject object) {
		ModelFile file = corpus.fileOf(object);
		if (file == null)
			return null;
		String kind = object instanceof LocalReference ? "reference" : Model.kind(object);
		return at(file, Targets.place(object), kind, CorpusAccess.nameAround(object));
	}

	/** Where a reference is written. */
	static Location of(Corpus corpus, Use use) {
		EObject around = Model.named(use.from());
		return at(corpus.fileOf(use.from()), place(use), Model.kind(around == null ? use.from() : around),
				CorpusAccess.nameAround(use.from()));
	}

	/** The text of a reference. */
	static TextRange place(Use use) {
		var feature = use.feature() != null ? use.feature()
				: use.from() instanceof Citation ? EvadePackage.Literals.CITATION__NUMBER
						: use.from() instanceof LayoutEntry ? EvadePackage.Literals.LAYOUT_ENTRY__ELEMENT : null;
		var nodes = feature == null ? java.util.List.<INode>of() : NodeModelUtils.findNodesForFeature(use.from(), feature);
		if (nodes.isEmpty())
			return Targets.place(use.from());
		INode node = nodes.get(Math.min(use.index(), nodes.size() - 1));
		return new TextRange(node.getOffset(), node.getLength());
	}

	private static Location at(ModelFile file, TextRange span, String kind, String name) {
		INode root = file.resource().getParseResult().getRootNode();
		String text = root.getText();
		int from = text.lastIndexOf('\n', span.offset() - 1) + 1, to = text.indexOf('\n', span.offset());
		int line = NodeModelUtils.getLineAndColumn(root, Math.min(span.offset(), text.length())).getLine();
		return new Location(file.path(), span.offset(), span.length(), line, kind, name,
				text.substring(from, to < 0 ? text.length() : to).strip());
	}
}
