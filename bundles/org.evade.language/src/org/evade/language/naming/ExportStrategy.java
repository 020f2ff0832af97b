/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.naming;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.evade.model.Article;
import org.evade.model.ClaimSet;
import org.evade.model.Compartment;
import org.evade.model.Document;
import org.evade.model.Figure;
import org.evade.model.MapDiagram;
import org.evade.model.ResultRow;
import org.evade.model.ResultSet;
import org.evade.model.Scheme;
import org.evade.model.SchemeClass;
import org.evade.model.Section;
import org.evade.model.StrataGroup;
import org.evade.model.Trial;

/** Exports named objects and looks only into what can hold named objects: most of a corpus is claims and values. */
public class ExportStrategy extends DefaultResourceDescriptionStrategy {
	@Override
	public boolean createEObjectDescriptions(EObject object, IAcceptor<IEObjectDescription> acceptor) {
		super.createEObjectDescriptions(object, acceptor);
		return object instanceof Document || object instanceof ClaimSet || object instanceof Article || object instanceof Section
				|| object instanceof Figure || object instanceof Trial || object instanceof StrataGroup
				|| object instanceof ResultSet || object instanceof ResultRow || object instanceof Scheme || object instanceof SchemeClass || object instanceof MapDiagram
				|| object instanceof Compartment;
	}
}
