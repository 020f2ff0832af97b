/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.recognise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds many words in a text in one pass (Aho and Corasick 1975). Words are numbered in the order in which they were added. */
final class Automaton {
	/** Takes a word that was found. */
	@FunctionalInterface
	interface Finds {
		void found(int word, int start, int end);
	}

	private int[] firstChild = new int[1024];
	private int[] nextSibling = new int[1024];
	private char[] letter = new char[1024];
	private int[] fail = new int[1024];
	/** The word that ends at a node, or -1. */
	private int[] word = new int[1024];
	/** The next node on the way of failures at which a word ends, or 0. */
	private int[] shorter = new int[1024];
	private final List<Integer> lengths = new ArrayList<>();
	private int[] root = new int[128];
	private int nodes = 1;

	Automaton() {
		word[0] = -1;
	}

	/** Adds a word that is not empty; the number of an equal one that was added before, or its own. */
	int add(String text) {
		int at = 0;
		for (int i = 0; i < text.length(); i++) {
			int child = child(at, text.charAt(i));
			at = child != 0 ? child : make(at, text.charAt(i));
		}
		if (word[at] < 0) {
			word[at] = lengths.size();
			lengths.add(text.length());
		}
		return word[at];
	}

	private int child(int node, char c) {
		if (node == 0)
			return c < root.length ? root[c] : 0;
		for (int child = firstChild[node]; child != 0; child = nextSibling[child])
			if (letter[child] == c)
				return child;
		return 0;
	}

	private int make(int parent, char c) {
		if (nodes == letter.length) {
			int size = nodes * 2;
			firstChild = Arrays.copyOf(firstChild, size);
			nextSibling = Arrays.copyOf(nextSibling, size);
			letter = Arrays.copyOf(letter, size);
			fail = Arrays.copyOf(fail, size);
			word = Arrays.copyOf(word, size);
			shorter = Arrays.copyOf(shorter, size);
		}
		letter[nodes] = c;
		word[nodes] = -1;
		nextSibling[nodes] = firstChild[parent];
		firstChild[parent] = nodes;
		if (parent == 0) {
			if (c >= root.length)
				root = Arrays.copyOf(root, c + 64);
			root[c] = nodes;
		}
		return nodes++;
	}

	/** Ends the adding. */
	Automaton link() {
		ArrayDeque<Integer> open = new ArrayDeque<>();
		for (int child = firstChild[0]; child != 0; child = nextSibling[child])
			open.add(child);
		while (!open.isEmpty()) {
			int node = open.poll();
			for (int child = firstChild[node]; child != 0; child = nextSibling[child]) {
				int back = fail[node];
				while (back != 0 && child(back, letter[child]) == 0)
					back = fail[back];
				fail[child] = child(back, letter[child]);
				shorter[child] = word[fail[child]] >= 0 ? fail[child] : shorter[fail[child]];
				open.add(child);
			}
		}
		return this;
	}

	/** All words in a text, by their ends and the longer before the shorter. */
	void find(String text, Finds finds) {
		int at = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int next = child(at, c);
			while (next == 0 && at != 0) {
				at = fail[at];
				next = child(at, c);
			}
			at = next;
			for (int hit = word[at] >= 0 ? at : shorter[at]; hit != 0; hit = shorter[hit])
				finds.found(word[hit], i + 1 - lengths.get(word[hit]), i + 1);
		}
	}
}
