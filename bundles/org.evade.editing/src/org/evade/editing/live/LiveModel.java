/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.editing.live;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.evade.editing.text.TextEdit;
import org.evade.language.load.Corpus;
import org.evade.language.load.Problem;

public final class LiveModel {
	public LiveModel(Path root) {
		throw new UnsupportedOperationException("next push");
	}

	/** The folder of the corpus. */
	public Path root() { throw new UnsupportedOperationException(); }
	public void put(Path file, String text) { throw new UnsupportedOperationException(); }
	public void remove(Path file) { throw new UnsupportedOperationException(); }
	public void edit(Path file, List<TextEdit> edits) { throw new UnsupportedOperationException(); }
	public String text(Path file) { throw new UnsupportedOperationException(); }
	public Set<Path> files() { throw new UnsupportedOperationException(); }
	public ModelDelta settle() { throw new UnsupportedOperationException(); }
	public <T> T read(Function<Corpus, T> reader) { throw new UnsupportedOperationException(); }
	public List<Problem> problems(Path file) { throw new UnsupportedOperationException(); }
	public boolean broken(Path file) { throw new UnsupportedOperationException(); }
	public void addListener(Consumer<ModelDelta> listener) { throw new UnsupportedOperationException(); }
	public void removeListener(Consumer<ModelDelta> listener) { throw new UnsupportedOperationException(); }
	public long version() { throw new UnsupportedOperationException(); }
}
