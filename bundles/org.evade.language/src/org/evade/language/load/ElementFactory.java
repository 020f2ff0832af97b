/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.load;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;
import org.evade.model.Population;
import org.evade.model.PopulationCount;

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

	@Override
	public void add(EObject object, String feature, Object value, String rule, INode node) throws ValueConverterException {
		if (value instanceof PopulationCount count && object instanceof Population population && !population.getCounts().isEmpty())
			refuseThousands(population.getCounts().getLast(), count, node);
		super.add(object, feature, value, rule, node);
	}

	/** {@code count 1,189 randomised} would be two counts, 1 and 189. */
	private static void refuseThousands(PopulationCount before, PopulationCount count, INode node) throws ValueConverterException {
		INode first = NodeModelUtils.getNode(before), second = NodeModelUtils.getNode(count);
		if (first == null || second == null || first.getLength() > 3 || first.getLength() != Integer.toString(before.getN()).length())
			return;
		INode number = second.getLeafNodes().iterator().next();
		if (first.getEndOffset() + 1 == second.getOffset() && number.getLength() == 3)
			throw new ValueConverterException("'%d,%03d' are two numbers: write %d%03d, or put a blank behind the comma"
					.formatted(before.getN(), count.getN(), before.getN(), count.getN()), node, null);
	}
}
