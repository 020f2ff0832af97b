/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.load;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.AbstractResourceDescription;

/**
 * What a file declares, apart from the file: while other files are linked they look names up here and never touch the
 * resource, which its own task changes at that time.
 */
final class FileIndex extends AbstractResourceDescription {
	private final URI uri;
	private final List<IEObjectDescription> exported = new ArrayList<>();

	FileIndex(IResourceDescription of) {
		uri = of.getURI();
		of.getExportedObjects().forEach(exported::add);
		getExportedObjects(EcorePackage.Literals.EOBJECT, QualifiedName.create("none"), false).iterator(); // builds the hash
	}

	@Override
	protected List<IEObjectDescription> computeExportedObjects() {
		return exported;
	}

	@Override
	public URI getURI() {
		return uri;
	}

	@Override
	public Iterable<QualifiedName> getImportedNames() {
		return List.of();
	}

	@Override
	public Iterable<IReferenceDescription> getReferenceDescriptions() {
		return List.of();
	}
}
