/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.tests.text;

import java.util.Arrays;
import java.util.Random;

import org.eclipse.jface.preference.PreferenceStore;
import org.evade.language.edit.TextRange;
import org.evade.ui.text.colour.Colouring;
import org.evade.ui.text.colour.Palette;

/** Time from a key to its colours in a file of 5,000 statements, without the painting of the widget. Prints microseconds. */
public final class ColouringBenchmark {
	private ColouringBenchmark() {
	}

	/** Types, deletes and opens comments and texts at random places. */
	public static void main(String[] arguments) {
		StringBuilder text = new StringBuilder("namespace a\n\nclaims from a {\n");
		for (int i = 0; i < 5_000; i++)
			text.append("  claim c").append(i).append(": high PD-L1 predicts response to ICI {\n    cites ").append(i)
					.append(" as primary result // note\n    measured PFS 4.2 mo vs 5.9 mo\n  }\n");
		PreferenceStore preferences = new PreferenceStore();
		Palette.setDefaults(preferences);
		Palette palette = new Palette(preferences, false);
		Colouring colouring = new Colouring(text.toString());
		Random random = new Random(1);
		String[] keys = { "x", " ", "{", "\n", "1", "-", "\"", "/" };
		long[] times = new long[6_000];
		for (int i = 0; i < times.length; i++) {
			int offset = random.nextInt(colouring.length() - 1), length = random.nextInt(2);
			String key = length == 1 ? "" : keys[random.nextInt(keys.length)];
			long start = System.nanoTime();
			TextRange damage = colouring.replace(offset, length, key);
			colouring.presentation(damage.offset(), Math.min(damage.end(), colouring.length()), palette);
			times[i] = System.nanoTime() - start;
		}
		long[] sorted = Arrays.copyOfRange(times, 1_000, times.length);
		Arrays.sort(sorted);
		System.out.printf("characters %d, keys %d: median %d us, 95th percentile %d us, slowest %d us%n", colouring.length(),
				sorted.length, sorted[sorted.length / 2] / 1000, sorted[sorted.length * 95 / 100] / 1000,
				sorted[sorted.length - 1] / 1000);
	}
}
