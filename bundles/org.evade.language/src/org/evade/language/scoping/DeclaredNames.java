/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.evade.language.messages.NearMiss;

/**
 * What the files of a corpus declare, by full name. Also finds what was probably meant by a name that nobody declares, in a time
 * that does not depend on how many names there are; what that takes is made when it is first asked for, and then kept up to
 * date with the changes.
 */
public final class DeclaredNames extends ResourceDescriptionsData {
	private static final int MOST_PREFIXES = 50;

	private final Map<URI, List<IEObjectDescription>> known = new HashMap<>();
	private final Set<URI> changed = new HashSet<>();
	private final Map<String, List<IEObjectDescription>> byLast = new HashMap<>();
	private final Map<EClass, Integer> kinds = new HashMap<>();
	private final NameTrie trie = new NameTrie();
	private final Map<List<Object>, Optional<String>> asked = new HashMap<>();
	private final Map<QualifiedName, List<IEObjectDescription>> endings = new HashMap<>();
	private long version;

	/**
	 * @param descriptions
	 *            what each file declares
	 */
	public DeclaredNames(Iterable<? extends IResourceDescription> descriptions) {
		super(List.copyOf(list(descriptions)));
		getAllURIs().forEach(changed::add);
	}

	private static List<IResourceDescription> list(Iterable<? extends IResourceDescription> descriptions) {
		List<IResourceDescription> all = new ArrayList<>();
		descriptions.forEach(all::add);
		return all;
	}

	/** The names of the files in a resource set, or null. */
	public static DeclaredNames of(ResourceSet resources) {
		return resources != null && ResourceSetAdapter.findResourceDescriptionsData(resources) instanceof DeclaredNames names
				? names : null;
	}

	/** Puts the names into a resource set. */
	public void install(ResourceSet resources) {
		ResourceSetAdapter.installResourceDescriptionsData(resources, this);
	}

	/** Grows when anything is declared otherwise. */
	public synchronized long version() {
		return version;
	}

	@Override
	public void addDescription(URI uri, IResourceDescription description) {
		super.addDescription(uri, description);
		touched(uri);
	}

	@Override
	public void removeDescription(URI uri) {
		super.removeDescription(uri);
		touched(uri);
	}

	private void touched(URI uri) {
		synchronized (this) {
			version++;
			changed.add(uri);
		}
	}

	/** Declarations anywhere whose full name ends as asked, in the order of their full names. */
	public synchronized List<IEObjectDescription> endingWith(QualifiedName asked) {
		update();
		return endings.computeIfAbsent(asked, this::endings);
	}

	private List<IEObjectDescription> endings(QualifiedName asked) {
		List<IEObjectDescription> found = new ArrayList<>();
		for (IEObjectDescription declared : byLast.getOrDefault(asked.getLastSegment(), List.of())) {
			QualifiedName full = declared.getQualifiedName();
			int extra = full.getSegmentCount() - asked.getSegmentCount();
			if (extra >= 0 && full.skipFirst(extra).equals(asked))
				found.add(declared);
		}
		found.sort((one, other) -> one.getQualifiedName().compareTo(other.getQualifiedName()));
		return found;
	}

	/** Whether there is anything of a kind. */
	public synchronized boolean declares(EClass kind) {
		update();
		return kinds.entrySet().stream().anyMatch(some -> some.getValue() > 0 && isKind(some.getKey(), kind));
	}

	private static boolean isKind(EClass actual, EClass wanted) {
		return wanted == EcorePackage.Literals.EOBJECT || wanted.isSuperTypeOf(actual);
	}

	/**
	 * What was probably meant.
	 *
	 * @param written
	 *            name that is not declared
	 * @param kind
	 *            what could stand there
	 * @param prefixes
	 *            namespaces whose names need not be written in full
	 * @return the closest name, as it could be written there, or null when none is close
	 */
	public synchronized String near(String written, EClass kind, List<QualifiedName> prefixes) {
		update();
		return asked.computeIfAbsent(List.of(written, kind, prefixes), unused -> Optional.ofNullable(search(written, kind, prefixes)))
				.orElse(null);
	}

	private String search(String written, EClass kind, List<QualifiedName> prefixes) {
		String word = NearMiss.fold(written);
		if (word.length() > NearMiss.LONGEST)
			return null;
		List<QualifiedName> all = new ArrayList<>(prefixes.subList(0, Math.min(prefixes.size(), MOST_PREFIXES)));
		all.add(QualifiedName.EMPTY);
		for (int slips = 0; slips <= NearMiss.slips(word); slips++) {
			String best = null;
			for (QualifiedName prefix : all) {
				Nearest nearest = new Nearest(kind, prefix, prefixes);
				int below = trie.below(prefix.isEmpty() ? "" : NearMiss.fold(prefix + "."));
				if (below >= 0)
					trie.search(below, word, slips, nearest::tell);
				if (nearest.name != null && (best == null || nearest.name.compareTo(best) < 0))
					best = nearest.name;
			}
			if (best != null)
				return best;
		}
		return null;
	}

	private static final class Nearest {
		private final EClass kind;
		private final QualifiedName prefix;
		private final List<QualifiedName> prefixes;
		private int distance = Integer.MAX_VALUE;
		private String name;

		Nearest(EClass kind, QualifiedName prefix, List<QualifiedName> prefixes) {
			this.kind = kind;
			this.prefix = prefix;
			this.prefixes = prefixes;
		}

		void tell(int slips, IEObjectDescription declared) {
			QualifiedName full = declared.getQualifiedName();
			if (slips > distance || !isKind(declared.getEClass(), kind) || !full.startsWith(prefix))
				return;
			String written = shorten(full, prefixes).toString();
			if (slips < distance || written.compareTo(name) < 0) {
				distance = slips;
				name = written;
			}
		}
	}

	/** A full name as it can be written where some namespaces are at hand. */
	static QualifiedName shorten(QualifiedName full, List<QualifiedName> prefixes) {
		for (QualifiedName prefix : prefixes)
			if (full.startsWith(prefix) && full.getSegmentCount() > prefix.getSegmentCount())
				return full.skipFirst(prefix.getSegmentCount());
		return full;
	}

	/** Only what differs is looked at: most of a file is the same objects as before. */
	private void update() {
		if (changed.isEmpty())
			return;
		asked.clear();
		endings.clear();
		for (URI uri : changed) {
			List<IEObjectDescription> before = known.getOrDefault(uri, List.of()), now = now(uri);
			int same = 0, end = 0, most = Math.min(before.size(), now.size());
			while (same < most && before.get(same) == now.get(same))
				same++;
			while (end < most - same && before.get(before.size() - 1 - end) == now.get(now.size() - 1 - end))
				end++;
			before.subList(same, before.size() - end).forEach(this::forget);
			now.subList(same, now.size() - end).forEach(this::learn);
			if (now.isEmpty())
				known.remove(uri);
			else
				known.put(uri, now);
		}
		changed.clear();
	}

	private List<IEObjectDescription> now(URI uri) {
		IResourceDescription description = getResourceDescription(uri);
		List<IEObjectDescription> all = new ArrayList<>();
		if (description != null)
			description.getExportedObjects().forEach(all::add);
		return all;
	}

	private void learn(IEObjectDescription declared) {
		byLast.computeIfAbsent(declared.getQualifiedName().getLastSegment(), last -> new ArrayList<>(1)).add(declared);
		kinds.merge(declared.getEClass(), 1, Integer::sum);
		trie.add(folded(declared), declared);
	}

	private void forget(IEObjectDescription declared) {
		byLast.computeIfPresent(declared.getQualifiedName().getLastSegment(), (last, all) -> {
			all.removeIf(other -> other == declared);
			return all.isEmpty() ? null : all;
		});
		kinds.merge(declared.getEClass(), -1, Integer::sum);
		trie.remove(folded(declared), declared);
	}

	private static String folded(IEObjectDescription declared) {
		String name = NearMiss.fold(declared.getQualifiedName().toString());
		return name.length() > 2 * NearMiss.LONGEST ? name.substring(0, 2 * NearMiss.LONGEST) : name;
	}
}
