/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.colour;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.evade.language.ide.access.CorpusAccess;
import org.evade.language.ide.access.Target;
import org.evade.language.ide.access.Targets;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.model.Claim;
import org.evade.model.Document;
import org.evade.model.EvadePackage;
import org.evade.model.Figure;
import org.evade.model.Import;
import org.evade.model.MapDiagram;
import org.evade.model.MapElement;
import org.evade.model.Panel;
import org.evade.model.Participant;
import org.evade.model.Publication;
import org.evade.model.Scheme;
import org.evade.model.SchemeClass;
import org.evade.model.Section;
import org.evade.model.StudyGroup;
import org.evade.model.Table;
import org.evade.model.terms.ParticipantKind;

/** Colours of names by what they stand for. */
public final class SemanticColours {
	private SemanticColours() {
	}

	/** Colours of all names of a file in the order of places; empty for a file that the corpus does not have. */
	public static List<SemanticColour> of(Corpus corpus, Path path) {
		ModelFile file = CorpusAccess.file(corpus, path);
		if (file == null)
			return List.of();
		List<SemanticColour> colours = new ArrayList<>();
		namespaces(file.document(), colours);
		Targets.each(corpus, file, target -> colours.add(
				new SemanticColour(target.at().offset(), target.at().length(), kind(target), target.declares())));
		colours.sort(Comparator.comparingInt(SemanticColour::offset));
		return colours;
	}

	private static void namespaces(Document document, List<SemanticColour> colours) {
		NodeModelUtils.findNodesForFeature(document, EvadePackage.Literals.DOCUMENT__NAMESPACE).forEach(
				node -> colours.add(new SemanticColour(node.getOffset(), node.getLength(), SemanticKind.NAMESPACE, true)));
		for (Import imported : document.getImports())
			NodeModelUtils.findNodesForFeature(imported, EvadePackage.Literals.IMPORT__NAMESPACE).forEach(
					node -> colours.add(new SemanticColour(node.getOffset(), node.getLength(), SemanticKind.NAMESPACE, false)));
	}

	private static SemanticKind kind(Target target) {
		if (!target.isKnown())
			return SemanticKind.UNRESOLVED;
		return target.isNumber() ? SemanticKind.CITATION : kind(target.object());
	}

	/** What an object counts as for colours and icons. */
	public static SemanticKind kind(EObject object) {
		return switch (object) {
		case Participant participant -> SemanticKind.valueOf(ParticipantKind.of(participant).like().name());
		case Claim claim -> SemanticKind.CLAIM;
		case Publication publication -> SemanticKind.PUBLICATION;
		case Section section -> SemanticKind.PART_OF_ARTICLE;
		case Figure figure -> SemanticKind.PART_OF_ARTICLE;
		case Table table -> SemanticKind.PART_OF_ARTICLE;
		case Panel panel -> SemanticKind.PART_OF_ARTICLE;
		case Scheme scheme -> SemanticKind.SCHEME_CLASS;
		case SchemeClass schemeClass -> SemanticKind.SCHEME_CLASS;
		case StudyGroup group -> SemanticKind.STUDY_GROUP;
		case MapDiagram map -> SemanticKind.MAP_ELEMENT;
		case MapElement element -> SemanticKind.MAP_ELEMENT;
		default -> SemanticKind.OTHER;
		};
	}
}
