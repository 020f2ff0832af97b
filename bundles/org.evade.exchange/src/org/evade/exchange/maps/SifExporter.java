/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.maps;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.HashSet;
import java.util.Set;

import org.evade.exchange.Utf8;
import org.evade.exchange.loss.Losses;

/** Simple interaction format: source, relation and target in a line; a node without edges in a line of its own. */
public final class SifExporter extends MapFormat {
	/** The format. */
	public SifExporter() {
		super("sif", "Maps as SIF", MapHolding.BARE);
	}

	@Override
	public void write(MapSheet sheet, Losses losses, OutputStream bytes) throws IOException {
		Writer out = Utf8.writer(bytes);
		Set<String> joined = new HashSet<>();
		for (MapSheet.Link link : sheet.links()) {
			out.write(link.source() + '\t' + link.element().getRelation().getLiteral() + '\t' + link.target() + '\n');
			joined.add(link.source());
			joined.add(link.target());
		}
		for (MapSheet.Item item : sheet.items())
			if (!joined.contains(item.id()))
				out.write(item.id() + '\n');
		out.flush();
	}
}
