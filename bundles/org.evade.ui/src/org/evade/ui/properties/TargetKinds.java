/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.properties;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.evade.model.EntityType;
import org.evade.model.terms.ParticipantKind;

/** Kinds of element that a reference to a class of the metamodel may name. */
final class TargetKinds {
	private TargetKinds() {
	}

	/** Kinds as the symbols of the corpus name them; empty when any may stand there. */
	static List<String> of(String target) {
		if (target == null)
			return List.of();
		return switch (target) {
		case "Entity" -> Arrays.stream(EntityType.values()).map(EntityType::getLiteral).toList();
		case "Participant" -> Arrays.stream(ParticipantKind.values()).map(ParticipantKind::word).toList();
		case "Endpoint", "Claim", "Trial", "Mechanism", "Strategy", "Cohort", "Article", "Section", "Node", "Table", "Figure",
				"Scheme" -> List.of(target.toLowerCase());
		case "Publication" -> List.of("publication", "article");
		case "StudyGroup" -> Stream.of("arm", "stratum").toList();
		case "SchemeClass" -> List.of("class");
		case "MapDiagram" -> List.of("map");
		default -> List.of();
		};
	}
}
