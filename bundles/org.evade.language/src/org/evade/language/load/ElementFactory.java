/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.load;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;

/**
 * Builds the model while the parser reads. A word with one value that is said twice would overwrite the first value without a
 * sound: the second one is a mistake, whichever is meant.
 */
public class ElementFactory extends DefaultEcoreElementFactory {
	@Override
	public void set(EObject object, String feature, Object value, String rule, INode node) throws ValueConverterException {
		EStructuralFeature known = object.eClass().getEStructuralFeature(feature);
		if (known != null && !known.isMany() && object.eIsSet(known) && !feature.endsWith("perator")) // the number behind it says it
			throw new ValueConverterException(RepeatedWord.message(object, known), node, null);
		super.set(object, feature, value, rule, node);
	}
}
