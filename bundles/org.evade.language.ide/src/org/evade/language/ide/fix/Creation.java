/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.fix;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.evade.checks.Model;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.edit.TextEdit;
import org.evade.language.edit.TextRange;
import org.evade.language.ide.complete.Names;
import org.evade.language.ide.syntax.LineStarts;
import org.evade.language.load.ModelFile;
import org.evade.model.Claim;
import org.evade.model.Entity;
import org.evade.model.EntityType;
import org.evade.model.EvadePackage;
import org.evade.model.MapDiagram;
import org.evade.model.ParticipantRef;
import org.evade.model.Statement;
import org.evade.model.terms.ParticipantKind;
import org.evade.model.terms.Signature;
import org.evade.model.terms.Signatures;

/**
 * Declares what a name stands for: an entity in the vocabulary beside those of its kind, or anything in the file at hand.
 */
final class Creation {
	private static final int MANY = 5;
	private static final Map<String, EntityType> BY_FEATURE = Map.ofEntries(Map.entry("tumours", EntityType.DISEASE),
			Map.entry("diseases", EntityType.DISEASE), Map.entry("histology", EntityType.DISEASE),
			Map.entry("indication", EntityType.DISEASE), Map.entry("therapies", EntityType.DRUG), Map.entry("drugs", EntityType.DRUG),
			Map.entry("agent", EntityType.DRUG), Map.entry("biomarker", EntityType.BIOMARKER));
	private static final List<EntityType> USUAL = List.of(EntityType.GENE, EntityType.PROTEIN, EntityType.CELL,
			EntityType.PROCESS,
			EntityType.PHENOTYPE, EntityType.DISEASE, EntityType.DRUG, EntityType.BIOMARKER);

	private Creation() {
	}

	static void add(FixContext site, EReference reference, EObject holder, String name) {
		EClass type = reference.getEReferenceType();
		String id = IdSyntax.escape(name);
		if (type == EvadePackage.Literals.MECHANISM || reference == EvadePackage.Literals.CLAIM__MECHANISMS)
			here(site, "mechanism " + id);
		if (type == EvadePackage.Literals.ENTITY || type == EvadePackage.Literals.PARTICIPANT && holder instanceof ParticipantRef)
			for (EntityType kind : kinds(reference, holder))
				entity(site, kind, id);
		if (type == EvadePackage.Literals.ENDPOINT)
			here(site, "endpoint " + id + " measures other measure");
		if (type == EvadePackage.Literals.PUBLICATION)
			here(site, "publication " + id + " { title \"\" }");
		if (type == EvadePackage.Literals.COHORT)
			here(site, "cohort " + id);
		if (type == EvadePackage.Literals.STRATEGY)
			here(site, "strategy " + id);
		MapDiagram map = type == EvadePackage.Literals.NODE ? Model.around(holder, MapDiagram.class) : null;
		if (map != null)
			site.add("Add node " + name + " to the map", 60, "shows", node(site, holder, id));
	}

	/** Before the edge that asks for it. */
	private static TextEdit node(FixContext site, EObject edge, String id) {
		int at = LineStarts.start(site.text(), site.of(edge).offset());
		return TextEdit.insert(at, LineStarts.indent(site.text(), at) + "node " + id + LineStarts.separator(site.text()));
	}

	/** Kinds that the place asks for, the usual ones first. */
	private static List<EntityType> kinds(EReference reference, EObject holder) {
		EntityType only = BY_FEATURE.get(reference.getName());
		if (only != null)
			return List.of(only);
		Set<ParticipantKind> wanted = EnumSet.allOf(ParticipantKind.class);
		if (holder instanceof ParticipantRef && holder.eContainer() instanceof Claim claim) {
			wanted.clear();
			for (Signature signature : Signatures.of(claim.getRelation()))
				wanted.addAll(claim.getSubject() == holder ? signature.subjects() : signature.objects());
		}
		List<EntityType> kinds = new ArrayList<>();
		for (EntityType kind : USUAL)
			if (wanted.contains(ParticipantKind.of(kind)) && kinds.size() < MANY)
				kinds.add(kind);
		for (EntityType kind : EntityType.VALUES)
			if (kinds.isEmpty() && wanted.contains(ParticipantKind.of(kind)) && kind != EntityType.REGIMEN
					&& kind != EntityType.ENDPOINT)
				kinds.add(kind);
		return kinds;
	}

	/** Behind the last entity of the kind in a namespace that the file sees; in the file itself when there is none. */
	private static void entity(FixContext site, EntityType kind, String id) {
		String declaration = kind.getLiteral() + " " + id;
		Names names = site.names();
		ModelFile best = null;
		Entity last = null;
		long most = 0;
		for (ModelFile file : site.corpus().files()) {
			if (file == site.file() || !file.isWellFormed() || !names.sees(file.document().getNamespace()))
				continue;
			List<Entity> same = file.document().getStatements().stream().filter(Entity.class::isInstance).map(Entity.class::cast)
					.filter(entity -> entity.getType() == kind).toList();
			if (same.size() > most) {
				most = same.size();
				best = file;
				last = same.getLast();
			}
		}
		if (best != null) {
			TextEdit edit = TextEdit.insert(site.of(last).end(), LineStarts.separator(best.text()) + declaration);
			site.addElsewhere("Declare " + declaration + " in " + best.path().getFileName(), 60, best, edit);
		}
		if (best == null || site.file().document().getStatements().stream().anyMatch(Entity.class::isInstance))
			here(site, declaration);
	}

	/** Before the statement at hand, so that it can be seen. */
	private static void here(FixContext site, String declaration) {
		Statement statement = site.around(Statement.class);
		if (statement == null)
			return;
		TextRange at = site.of(statement);
		String line = LineStarts.separator(site.text());
		site.add("Declare " + declaration.replaceAll(" \\{.*| measures.*", "") + " in this file", 50,
				TextEdit.insert(at.offset(), declaration + line + line));
	}
}
