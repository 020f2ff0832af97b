/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.access;

import org.eclipse.emf.ecore.EObject;
import org.evade.model.Column;
import org.evade.model.Compartment;
import org.evade.model.Figure;
import org.evade.model.MapDiagram;
import org.evade.model.Panel;
import org.evade.model.Participant;
import org.evade.model.Scheme;
import org.evade.model.SchemeClass;
import org.evade.model.Section;
import org.evade.model.StudyGroup;
import org.evade.model.Table;

/** Labels and headings. */
final class Labels {
	private Labels() {
	}

	/** The label or heading of an object, empty when it has none. */
	static String of(EObject object) {
		String label = switch (object) {
		case Participant participant -> participant.getLabel();
		case StudyGroup group -> group.getLabel();
		case Compartment compartment -> compartment.getLabel();
		case MapDiagram map -> map.getLabel();
		case Scheme scheme -> scheme.getLabel();
		case SchemeClass schemeClass -> schemeClass.getLabel();
		case Section section -> section.getHeading();
		case Figure figure -> figure.getShows();
		case Table table -> table.getShows();
		case Panel panel -> panel.getShows();
		case Column column -> column.getHeading();
		default -> null;
		};
		return label == null ? "" : label;
	}
}
