/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.operations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.editing.live.LiveModel;
import org.evade.editing.live.ReferenceSite;
import org.evade.editing.plan.ChangeBuilder;
import org.evade.editing.plan.ReferenceText;
import org.evade.editing.plan.WrittenObject;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.edit.Change;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.language.load.ObjectDigest;
import org.evade.model.AcceptedException;
import org.evade.model.Article;
import org.evade.model.EvadePackage;
import org.evade.model.Layout;
import org.evade.model.LayoutEntry;
import org.evade.model.MapDiagram;
import org.evade.model.MapElement;
import org.evade.model.Named;
import org.evade.model.Scheme;
import org.evade.model.Trial;

/**
 * Gives an element another id wherever it is named: in its declaration, in references of all files, as a part of longer
 * names,
 * and in layouts. Each reference stays as it was written, short or in full. An exception that holds while its object says the
 * same holds afterwards too: its digest is that of the object under the new id.
 */
public final class RenameOperation extends Planner {
	/** Operations on a model whose files may all be written. */
	public RenameOperation(LiveModel model) {
		this(model, file -> true);
	}

	/** Operations on a model. */
	public RenameOperation(LiveModel model, Predicate<Path> writable) {
		super(model, writable);
	}

	/**
	 * Renames an element.
	 *
	 * @param element
	 *            name of the element, see {@link Elements}
	 * @param newId
	 *            the new id, without {@code ^}
	 * @throws Refused
	 *             when it cannot be an id, is taken, or when a name somewhere would then mean something else
	 */
	public Change rename(String element, String newId) throws Refused {
		return planned((corpus, draft) -> {
			Named named = element(corpus, element, Named.class);
			String old = named.getName();
			refuse(corpus, named, newId);
			WrittenObject written = new WrittenObject(named);
			WrittenObject.Item name = written.values(EvadePackage.Literals.NAMED__NAME).get(0);
			Renamed renamed = new Renamed(corpus, draft, IdSyntax.escape(newId));
			renamed.put(corpus.fileOf(named), name.start(), name.end());
			for (ReferenceSite site : sites(named))
				renamed.put(site, 0);
			for (ReferenceSite site : inner(named))
				renamed.put(site, 1);
			for (LayoutEntry entry : entries(corpus, named)) {
				WrittenObject.Item id = new WrittenObject(entry).values(EvadePackage.Literals.LAYOUT_ENTRY__ELEMENT).get(0);
				renamed.put(corpus.fileOf(entry), id.start(), id.end());
			}
			renamed.keepExceptions();
			return draft.finish("Rename " + old + " to " + newId);
		});
	}

	/**
	 * Why an element cannot be renamed; quick enough to be asked at each key.
	 *
	 * @return the reason, or null when nothing is in the way
	 */
	public String reasonAgainst(String element, String newId) {
		try {
			rename(element, newId);
			return null;
		} catch (Refused e) {
			return e.getMessage();
		}
	}

	private List<ReferenceSite> sites(Named named) {
		return model.sites(named.getName()).stream().filter(site -> site.target() == named).toList();
	}

	/** References to what an article, trial, scheme or map contains, written with its id. */
	private List<ReferenceSite> inner(Named owner) {
		List<ReferenceSite> found = new ArrayList<>();
		if (owner instanceof Article || owner instanceof Trial || owner instanceof Scheme || owner instanceof MapDiagram)
			owner.eAllContents().forEachRemaining(inside -> {
				if (inside instanceof Named named && named.getName() != null)
					sites(named).stream().filter(site -> parts(site.node()).size() > 1).forEach(found::add);
			});
		return found;
	}

	private static List<LayoutEntry> entries(Corpus corpus, Named named) {
		if (!(named instanceof MapElement))
			return List.of();
		EObject map = named;
		while (!(map instanceof MapDiagram))
			map = map.eContainer();
		EObject of = map;
		return corpus.statements(Layout.class).filter(layout -> layout.getMap() == of)
				.flatMap(layout -> layout.getEntries().stream()).filter(entry -> named.getName().equals(entry.getElement())).toList();
	}

	/** The parts of a dotted name. */
	private static List<ILeafNode> parts(INode node) {
		return StreamSupport.stream(node.getLeafNodes().spliterator(), false)
				.filter(leaf -> !leaf.isHidden() && !leaf.getText().equals(".")).toList();
	}

	/** The tokens that become others. */
	private static final class Renamed {
		private final Corpus corpus;
		private final ChangeBuilder draft;
		private final String word;
		private final Map<ModelFile, Map<Integer, String>> tokens = new HashMap<>();

		Renamed(Corpus corpus, ChangeBuilder draft, String word) {
			this.corpus = corpus;
			this.draft = draft;
			this.word = word;
		}

		void put(ReferenceSite site, int fromEnd) throws Refused {
			List<ILeafNode> parts = parts(site.node());
			ILeafNode part = parts.get(parts.size() - 1 - fromEnd);
			put(corpus.fileOf(site.source()), part.getOffset(), part.getEndOffset());
		}

		void put(ModelFile file, int start, int end) throws Refused {
			draft.replace(file, start, end, word);
			tokens.computeIfAbsent(file, key -> new HashMap<>()).put(start, word);
		}

		/** An object that has expired its exception before stays expired. */
		void keepExceptions() throws Refused {
			for (AcceptedException exception : corpus.statements(AcceptedException.class).toList()) {
				Named subject = exception.getSubject();
				if (exception.getDigest() == null || subject == null || subject.eIsProxy()
						|| !tokens.containsKey(corpus.fileOf(subject)) || !exception.getDigest().equals(ObjectDigest.of(subject)))
					continue;
				String now = ObjectDigest.of(subject, tokens.get(corpus.fileOf(subject)));
				WrittenObject.Item digest = new WrittenObject(exception).values(EvadePackage.Literals.ACCEPTED_EXCEPTION__DIGEST).get(0);
				if (!now.equals(exception.getDigest()))
					draft.replace(corpus.fileOf(exception), digest.start(), digest.end(), now);
			}
		}
	}

	private void refuse(Corpus corpus, Named named, String newId) throws Refused {
		String old = named.getName();
		if (!IdSyntax.isWord(newId))
			throw new Refused("'" + newId + "' cannot be an id: letters, digits, _ and inner hyphens only, a letter first.");
		if (newId.equals(old))
			throw new Refused("It has the id " + old + " already.");
		String full = ReferenceText.fullName(named);
		if (full == null) {
			for (EObject sibling : named.eContainer().eContents())
				if (sibling instanceof Named other && newId.equals(other.getName()))
					throw new Refused("'" + newId + "' exists there already.");
			return;
		}
		String renamed = full.substring(0, full.length() - old.length()) + newId;
		if (!model.named(renamed).isEmpty())
			throw new Refused("'" + renamed + "' exists already.");
		for (ReferenceSite site : sites(named)) {
			String text = NodeModelUtils.getTokenText(site.node()).replace("^", "");
			EObject meant = ReferenceText.find(site.source(), site.reference(),
					text.substring(0, text.length() - old.length()) + newId);
			if (meant != null)
				throw new Refused("'" + newId + "' already means " + ReferenceText.fullName(meant) + " in " + corpus.fileOf(site.source())
						.name()
						+ ".");
		}
		for (ReferenceSite site : model.sites(newId))
			if (!site.target().eIsProxy() && site.reference().getEReferenceType().isInstance(named) && couldMean(site, renamed))
				throw new Refused("'" + newId + "' in " + corpus.fileOf(site.source()).name() + " means "
						+ ReferenceText.fullName(site.target()) + " and could then mean this.");
	}

	/** Whether a name, put behind one of the file's namespaces, would be the full name. */
	private static boolean couldMean(ReferenceSite site, String full) {
		String text = NodeModelUtils.getTokenText(site.node()).replace("^", "");
		return full.equals(text) || full.endsWith("." + text);
	}
}
