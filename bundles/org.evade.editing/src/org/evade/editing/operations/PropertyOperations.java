/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.operations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.editing.live.LiveModel;
import org.evade.editing.plan.Clauses;
import org.evade.editing.plan.ConcreteSyntax;
import org.evade.editing.plan.ReferenceText;
import org.evade.editing.plan.Rehearsal;
import org.evade.editing.plan.Values;
import org.evade.editing.plan.WrittenObject;
import org.evade.language.conversion.Quoting;
import org.evade.language.edit.Change;
import org.evade.language.edit.FileEdits;
import org.evade.language.edit.TextEdit;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.model.Named;
import org.evade.model.Statement;
import org.evade.model.terms.Terms;

/**
 * Reads and writes any feature of any element. Texts are given plain, references by full name, choices by the word of the
 * language, and what has parts of its own as text of the language. A change that would not parse is refused.
 */
public final class PropertyOperations extends Planner {
	private interface Step {
		void make(Clauses clauses, WrittenObject written) throws Refused;
	}

	/** Operations on a model whose files may all be written. */
	public PropertyOperations(LiveModel model) {
		this(model, file -> true);
	}

	/** Operations on a model. */
	public PropertyOperations(LiveModel model, Predicate<Path> writable) {
		super(model, writable);
	}

	/** What can be written of an element, and what is. */
	public Description describe(String element) throws Refused {
		return planned((corpus, draft) -> {
			EObject object = element(corpus, element, EObject.class);
			WrittenObject written = new WrittenObject(object);
			List<Description.Feature> features = new ArrayList<>();
			for (EStructuralFeature feature : written.form().features())
				features.add(feature(written, feature));
			return new Description(element, object.eClass().getName(), Terms.spoken(object.eClass()), corpus.fileOf(object).path(),
					NodeModelUtils.findActualNodeFor(object).getStartLine(), features);
		});
	}

	private Description.Feature feature(WrittenObject written, EStructuralFeature feature) {
		List<ConcreteSyntax.Slot> slots = written.form().slots(feature);
		List<String> choices = new ArrayList<>();
		slots.forEach(slot -> choices.addAll(Values.choices(slot.assignment())));
		List<Description.Value> values = new ArrayList<>();
		for (WrittenObject.Item item : written.values(feature))
			values.add(value(written.object(), feature, item, values.size()));
		String target = feature instanceof EReference reference ? reference.getEReferenceType().getName() : null;
		return new Description.Feature(feature.getName(), Values.kind(slots.get(0).assignment()), feature.isMany(),
				slots.stream().anyMatch(slot -> slot.unit() == null) && slots.size() == 1, choices, target, values,
				documentation(feature));
	}

	private static String documentation(EStructuralFeature feature) {
		String text = EcoreUtil.getDocumentation(feature);
		return text == null ? "" : text;
	}

	private Description.Value value(EObject object, EStructuralFeature feature, WrittenObject.Item item, int index) {
		String text = NodeModelUtils.getTokenText(item.node()), plain = text.startsWith("\"") ? Quoting.unquote(text) : text;
		String target = null;
		if (feature instanceof EReference reference) {
			Object value = object.eGet(feature);
			EObject meant = (EObject) (feature.isMany() ? ((InternalEList<?>) value).get(index) : value);
			target = meant == null || meant.eIsProxy() ? null
					: reference.isContainment() ? Elements.id(model, meant) : ReferenceText.fullName(meant);
		}
		boolean name = Values.kind(item.slot().assignment()) == Values.Kind.WORD || target != null;
		return new Description.Value(name ? plain.replace("^", "") : plain, text, target);
	}

	/** Sets the one value of a feature; of a flag with {@code true} or {@code false}. */
	public Change set(String element, String feature, String value) throws Refused {
		return set(element, Map.of(feature, value));
	}

	/** Sets several features at once, such as those that can only be written together; an id is renamed everywhere, alone. */
	public Change set(String element, Map<String, String> values) throws Refused {
		if (values.containsKey("name"))
			return new RenameOperation(model, writable).rename(element, values.get("name"));
		return change("Set " + String.join(", ", values.keySet()), element, (clauses, written) -> {
			Map<EStructuralFeature, String> set = new LinkedHashMap<>();
			for (Map.Entry<String, String> value : values.entrySet()) {
				EStructuralFeature feature = feature(written, value.getKey());
				if (Values.kind(written.form().slots(feature).get(0).assignment()) != Values.Kind.FLAG || value.getValue()
						.equals("true"))
					set.put(feature, value.getValue());
				else if (!written.values(feature).isEmpty())
					clauses.remove(feature, Set.of(0));
			}
			clauses.set(set);
		});
	}

	/** Takes a feature away with all its values, and the words of the language around them. */
	public Change unset(String element, String feature) throws Refused {
		return change("Remove " + feature, element, (clauses, written) -> {
			EStructuralFeature found = feature(written, feature);
			Set<Integer> all = new TreeSet<>();
			for (int i = 0; i < written.values(found).size(); i++)
				all.add(i);
			if (!all.isEmpty())
				remove(clauses, found, all);
		});
	}

	/**
	 * Adds a value to a list.
	 *
	 * @param index
	 *            where it will stand; -1 for the end
	 */
	public Change add(String element, String feature, int index, String value) throws Refused {
		return change("Add to " + feature, element,
				(clauses, written) -> clauses.add(feature(written, feature), index, List.of(value)));
	}

	/** Replaces a value of a list. */
	public Change replace(String element, String feature, int index, String value) throws Refused {
		return change("Change " + feature, element, (clauses, written) -> {
			EStructuralFeature found = feature(written, feature);
			check(written, found, index);
			keepIds(written.object(), found, index, value);
			clauses.replace(found, index, value);
		});
	}

	/** Takes a value out of a list. */
	public Change removeAt(String element, String feature, int index) throws Refused {
		return change("Remove from " + feature, element, (clauses, written) -> {
			EStructuralFeature found = feature(written, feature);
			check(written, found, index);
			remove(clauses, found, Set.of(index));
		});
	}

	/** Moves a value of a list to another place in the list; comments stay where they are. */
	public Change moveItem(String element, String feature, int from, int to) throws Refused {
		return change("Reorder " + feature, (corpus, draft) -> {
			EObject object = element(corpus, element, EObject.class);
			WrittenObject written = new WrittenObject(object);
			EStructuralFeature found = feature(written, feature);
			check(written, found, from);
			check(written, found, to);
			List<WrittenObject.Item> items = written.values(found);
			List<String> texts = new ArrayList<>(items.stream().map(item -> text(corpus.fileOf(object), item)).toList());
			texts.add(to, texts.remove(from));
			for (int i = 0; i < items.size(); i++)
				draft.replace(corpus.fileOf(object), items.get(i).start(), items.get(i).end(), texts.get(i));
			return null;
		});
	}

	/** What is written anew keeps the ids that others name; to give another one is renaming. */
	private void keepIds(EObject object, EStructuralFeature feature, int index, String value) throws Refused {
		if (!(feature instanceof EReference reference) || !reference.isContainment())
			return;
		EObject old = reference.isMany() ? (EObject) ((List<?>) object.eGet(reference)).get(index) : (EObject) object.eGet(reference);
		List<EObject> all = new ArrayList<>(List.of(old));
		old.eAllContents().forEachRemaining(all::add);
		for (EObject each : all)
			if (each instanceof Named named && named.getName() != null && !names(value, named.getName())
					&& model.sites(named.getName()).stream()
							.anyMatch(site -> site.target() == named && !EcoreUtil.isAncestor(old, site.source())))
				throw new Refused("'" + named.getName() + "' is named elsewhere: keep its id here, or rename it.");
	}

	private static boolean names(String text, String id) {
		return Pattern.compile("(?<![\\p{L}\\p{N}_-])" + Pattern.quote(id) + "(?![\\p{L}\\p{N}_-])").matcher(text).find();
	}

	private static String text(ModelFile file, WrittenObject.Item item) {
		return file.text().substring(item.start(), item.end());
	}

	private static void check(WrittenObject written, EStructuralFeature feature, int index) throws Refused {
		if (index < 0 || index >= written.values(feature).size())
			throw new Refused("There is no value " + index + " of " + feature.getName() + ".");
	}

	private static void remove(Clauses clauses, EStructuralFeature feature, Set<Integer> indices) throws Refused {
		if (!clauses.remove(feature, indices))
			throw new Refused("There must be a value for " + feature.getName() + ": change it instead.");
	}

	private static EStructuralFeature feature(WrittenObject written, String name) throws Refused {
		EClass type = written.object().eClass();
		EStructuralFeature feature = type.getEStructuralFeature(name);
		if (feature == null || written.form().slots(feature).isEmpty())
			throw new Refused("A " + Terms.spoken(type) + " has no " + name + ".");
		return feature;
	}

	private Change change(String label, String element, Step step) throws Refused {
		return planned((corpus, draft) -> {
			EObject object = element(corpus, element, EObject.class);
			Clauses clauses = new Clauses(draft, corpus.fileOf(object), object);
			step.make(clauses, clauses.written());
			Change change = draft.finish(label);
			rehearse(corpus, object, change);
			return change;
		});
	}

	/** Parses the changed statement alone: what does not parse is refused. */
	private static void rehearse(Corpus corpus, EObject object, Change change) throws Refused {
		EObject statement = object;
		while (!(statement instanceof Statement))
			statement = statement.eContainer();
		ModelFile file = corpus.fileOf(statement);
		int start = new WrittenObject(statement).start(), end = new WrittenObject(statement).end();
		for (FileEdits edits : change.files()) {
			List<TextEdit> inside = edits.edits().stream()
					.map(edit -> new TextEdit(Math.max(0, edit.offset() - start), edit.length(), edit.text())).toList();
			int last = Math.max(end, edits.edits().stream().mapToInt(TextEdit::end).max().orElse(end));
			Rehearsal.parse(TextEdit.apply(file.text().substring(start, last), inside));
		}
	}
}
