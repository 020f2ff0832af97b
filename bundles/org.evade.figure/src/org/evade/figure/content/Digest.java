/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.figure.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hash of what a figure says: fields one a line, so that neither order nor boundaries can be confused. */
public final class Digest {
	private final MessageDigest hash;

	private Digest() {
		try {
			hash = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}

	static String of(MapContent content) {
		Digest digest = new Digest();
		digest.add("map", content.id(), content.title(), content.source());
		for (RegionFace region : content.regions())
			digest.add("region", region.id(), region.parent(), String.join(" ", region.title()), region.tone(), region.membrane());
		for (NodeFace node : content.nodes())
			digest.add("node", node.id(), node.region(), node.shape(), node.aspect(), String.join(" ", node.lines()),
					node.faint(), node.words());
		for (EdgeFace edge : content.edges()) {
			digest.add("edge", edge.id(), edge.source(), edge.target(), edge.relation(), edge.look().dash(), edge.look().pale(),
					edge.look().negated(), edge.conflict(), String.join(" ", edge.marker()), edge.words());
			edge.references().forEach(reference -> digest.add("cites", reference.label()));
		}
		for (Reference reference : content.references())
			digest.add("reference", reference.label(), reference.text());
		return "sha256:" + HexFormat.of().formatHex(digest.hash.digest());
	}

	/** {@code sha256:} and the hash of some fields. */
	public static String of(Iterable<?> fields) {
		Digest digest = new Digest();
		fields.forEach(digest::add);
		return "sha256:" + HexFormat.of().formatHex(digest.hash.digest());
	}

	private void add(Object... fields) {
		for (Object field : fields) {
			hash.update(String.valueOf(field).replace("\n", " ").getBytes(StandardCharsets.UTF_8));
			hash.update((byte) '\n');
		}
	}
}
