/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.access;

import org.eclipse.emf.ecore.EObject;
import org.evade.model.Article;
import org.evade.model.ClaimSet;
import org.evade.model.Compartment;
import org.evade.model.Figure;
import org.evade.model.MapDiagram;
import org.evade.model.Scheme;
import org.evade.model.SchemeClass;
import org.evade.model.Section;
import org.evade.model.StrataGroup;
import org.evade.model.Trial;

/** How the model is built, for those who walk it. */
final class ModelShape {
	private ModelShape() {
	}

	/** Whether named objects can be parts of the object. */
	static boolean holdsNamed(EObject object) {
		return object instanceof ClaimSet || object instanceof Article || object instanceof Section || object instanceof Figure
				|| object instanceof Trial || object instanceof StrataGroup || object instanceof Scheme
				|| object instanceof SchemeClass || object instanceof MapDiagram || object instanceof Compartment;
	}
}
