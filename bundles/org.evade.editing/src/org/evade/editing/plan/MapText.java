/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.plan;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.evade.editing.operations.Refused;
import org.evade.language.conversion.IdSyntax;
import org.evade.language.conversion.Quoting;
import org.evade.language.load.ModelFile;
import org.evade.model.Aspect;
import org.evade.model.Claim;
import org.evade.model.Compartment;
import org.evade.model.CompartmentKind;
import org.evade.model.Edge;
import org.evade.model.EvadePackage;
import org.evade.model.MapDiagram;
import org.evade.model.MapElement;
import org.evade.model.Node;
import org.evade.model.Participant;
import org.evade.model.ParticipantRef;
import org.evade.model.Relation;
import org.evade.model.terms.Participants;

/** Text of the elements of a map, and where new ones stand. */
public final class MapText {
	private MapText() {
	}

	/**
	 * Text of a node.
	 *
	 * @param map
	 *            map it stands in, for the names
	 * @param id
	 *            id
	 * @param aspect
	 *            side that is shown, or null
	 * @param participants
	 *            what is shown
	 * @param claim
	 *            claim that is shown, or null
	 * @param label
	 *            label, or null
	 */
	public static String node(MapDiagram map, String id, Aspect aspect, List<? extends Participant> participants, Claim claim,
			String label) {
		StringBuilder text = new StringBuilder("node ").append(IdSyntax.escape(id));
		if (claim != null)
			text.append(" shows claim ").append(ReferenceText.write(map, EvadePackage.Literals.NODE__CLAIM, claim));
		else if (!participants.isEmpty())
			text.append(" shows ").append(participants(map, aspect, participants));
		return text.append(label(label)).toString();
	}

	/** Text of a node that shows what another one does, or a claim instead. */
	public static String node(MapDiagram map, String id, ParticipantRef shows, Claim claim, String label) {
		String shown = claim != null || shows == null ? "" : " shows " + participants(map, shows);
		return node(map, id, null, List.of(), claim, null) + shown + label(label);
	}

	/** Participants with their aspects as another claim or node names them. */
	public static String participants(EObject context, ParticipantRef reference) {
		return Participants.words(reference,
				one -> ReferenceText.write(context, EvadePackage.Literals.PARTICIPANT_REF__PARTICIPANTS, one));
	}

	/** Participants with their aspect as a claim or a node names them. */
	public static String participants(EObject context, Aspect aspect, List<? extends Participant> participants) {
		String before = aspect == null || aspect == Aspect.ITSELF ? "" : aspect.getLiteral() + " ";
		return before + participants.stream()
				.map(one -> ReferenceText.write(context, EvadePackage.Literals.PARTICIPANT_REF__PARTICIPANTS, one))
				.collect(Collectors.joining(" + "));
	}

	/** Text of an edge. */
	public static String edge(String id, String source, Relation relation, String target, String label, List<String> claims) {
		return "edge " + IdSyntax.escape(id) + ": " + IdSyntax.escape(source) + " " + relation.getLiteral() + " " + IdSyntax.escape(target)
				+ label(label) + (claims.isEmpty() ? "" : " with claims " + String.join(", ", claims));
	}

	/** First line of a compartment, up to the brace. */
	public static String compartment(String id, String label, CompartmentKind kind) {
		return "compartment " + IdSyntax.escape(id) + label(label) + (kind == null ? "" : " kind " + kind.getLiteral());
	}

	private static String label(String label) {
		return label == null || label.isEmpty() ? "" : " " + Quoting.quote(label);
	}

	/** The claims as an edge of the map names them. */
	public static List<String> claims(EObject map, List<Claim> claims) {
		return claims.stream().map(claim -> ReferenceText.write(map, EvadePackage.Literals.EDGE__CLAIMS, claim)).toList();
	}

	/** Elements directly in a map or compartment. */
	public static List<MapElement> elements(EObject container) {
		return container instanceof MapDiagram map ? map.getElements() : ((Compartment) container).getElements();
	}

	/**
	 * Adds elements: edges at the end, nodes and compartments behind the last of their company before the edges.
	 *
	 * @param container
	 *            map or compartment
	 * @param texts
	 *            texts of the elements
	 * @param edges
	 *            whether they are edges
	 * @param without
	 *            elements that leave the container in the same change
	 */
	public static void add(ChangeBuilder draft, ModelFile file, EObject container, List<String> texts, boolean edges,
			List<? extends EObject> without) throws Refused {
		if (texts.isEmpty())
			return;
		MapElement before = null;
		for (MapElement element : elements(container))
			if ((edges || !(element instanceof Edge)) && !without.contains(element)
					&& (edges || element instanceof Node || before == null || before instanceof Compartment))
				before = element;
		WrittenObject block = new WrittenObject(container);
		if (before != null) {
			WrittenObject anchor = new WrittenObject(before);
			for (String text : texts)
				new Insertion(draft).after(file, anchor.start(), anchor.end(), text);
			return;
		}
		int open = block.word("{").end();
		List<WrittenObject.Item> note = block.values(EvadePackage.Literals.NOTED__NOTE);
		new Insertion(draft).first(file, note.isEmpty() ? open : note.get(0).end(), block.word("}").start(),
				String.join("\n", texts));
	}
}
