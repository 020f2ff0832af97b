/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.difference;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.evade.cli.difference.CorpusChange.FeatureChange;
import org.evade.cli.difference.CorpusChange.What;
import org.evade.exchange.JsonWriter;

/** Changes as text and as the document that {@code schema/diff.schema.json} describes. */
public final class DifferenceFormat {
	private DifferenceFormat() {
	}

	/** A line for each object, and one below for each thing that is other. */
	public static void text(List<CorpusChange> changes, Writer out) throws IOException {
		for (CorpusChange change : changes) {
			out.write(change.what().sign() + " " + change.kind() + " " + change.id() + (change.words().isEmpty() ? "" : ": " + flat(change.words())) + "\n");
			for (FeatureChange feature : change.features()) {
				out.write("    " + feature.feature() + "\n");
				for (String value : feature.removed())
					out.write("      - " + flat(value) + "\n");
				for (String value : feature.added())
					out.write("      + " + flat(value) + "\n");
			}
		}
		out.write(changes.isEmpty() ? "Nothing is other.\n"
				: count(changes, What.ADDED) + " added, " + count(changes, What.REMOVED) + " removed, " + count(changes, What.CHANGED) + " changed.\n");
	}

	private static long count(List<CorpusChange> changes, What what) {
		return changes.stream().filter(change -> change.what() == what).count();
	}

	private static String flat(String text) {
		return text.replaceAll("\\s*\\R\\s*", " ");
	}

	/** The same for programs. */
	public static void json(String old, String now, List<CorpusChange> changes, Writer out) throws IOException {
		JsonWriter json = new JsonWriter(out);
		json.object().put("old", old).put("new", now).key("counts").object();
		for (What what : What.values())
			json.put(what.word(), count(changes, what));
		json.endObject().key("changes").array();
		for (CorpusChange change : changes) {
			json.object().put("change", change.what().word()).put("kind", change.kind()).put("id", change.id());
			if (!change.words().isEmpty())
				json.put("words", change.words());
			json.key("features").array();
			for (FeatureChange feature : change.features())
				json.object().put("feature", feature.feature()).list("removed", feature.removed()).list("added", feature.added()).endObject();
			json.endArray().endObject();
		}
		json.endArray().endObject().end();
	}
}
