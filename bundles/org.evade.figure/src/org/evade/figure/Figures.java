/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import org.evade.language.conversion.Words;
import org.evade.language.load.Corpus;
import org.evade.language.load.ModelFile;
import org.evade.language.naming.EvadeNames;
import org.evade.layout.Geometry;
import org.evade.layout.LayoutText;
import org.evade.layout.MapLayouter;
import org.evade.layout.SavedLayout;
import org.evade.model.Layout;
import org.evade.model.MapDiagram;

/** Figures of maps: with their saved layout, or laid out anew when they have none. Same corpus, same bytes. */
public final class Figures {
	private Figures() {
	}

	/** The figure as SVG. */
	public static String svg(Corpus corpus, MapDiagram map, FigureOptions options) {
		return SvgWriter.write(scene(corpus, map), options.theme(), map.getName(), digest(corpus));
	}

	/** The figure as marks to draw. */
	public static Scene scene(Corpus corpus, MapDiagram map) {
		MapParts parts = new MapParts(map);
		Geometry geometry = corpus.statements(Layout.class).filter(layout -> layout.getMap() == map).findFirst()
				.map(layout -> SavedLayout.read(layout, parts.graph())).orElseGet(() -> MapLayouter.place(parts.graph()));
		return new SceneBuilder(corpus, map, parts, geometry).build();
	}

	/** A new layout of the map as the text of a layout file; a saved one is not looked at. */
	public static String layoutText(Corpus corpus, MapDiagram map) {
		return LayoutText.write(EvadeNames.namespaceOf(map), Words.escape(map.getName()), MapLayouter.place(new MapParts(map).graph()));
	}

	/** Digest of the texts of the corpus, whatever the folder is called: sha256 of the sorted digests of its files. */
	static String digest(Corpus corpus) {
		String[] digests = corpus.files().stream().map(ModelFile::text).map(Figures::sha256).sorted().toArray(String[]::new);
		return "sha256:" + sha256(Arrays.toString(digests)).substring(0, 16);
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}
}
