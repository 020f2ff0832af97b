/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.read;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * LaTeX as it stands in bibliographies, as plain text: accents, letters, Greek, the commands of type, simple mathematics. What
 * is unknown keeps its letters. (jbibtex was measured first: it loses letters such as \L and \c{c} without a word and refuses
 * whatever holds a dollar sign.)
 */
final class Latex {
	private static final Map<String, String> LETTERS = new HashMap<>();
	/** Combining characters of the accents. */
	private static final Map<String, Character> ACCENTS = Map.ofEntries(Map.entry("`", '\u0300'), Map.entry("'", '\u0301'),
			Map.entry("^", '\u0302'), Map.entry("~", '\u0303'), Map.entry("=", '\u0304'), Map.entry("u", '\u0306'),
			Map.entry(".", '\u0307'), Map.entry("\"", '\u0308'), Map.entry("r", '\u030a'), Map.entry("H", '\u030b'),
			Map.entry("v", '\u030c'), Map.entry("d", '\u0323'), Map.entry("c", '\u0327'), Map.entry("k", '\u0328'),
			Map.entry("b", '\u0331'), Map.entry("G", '\u030f'), Map.entry("U", '\u030e'), Map.entry("t", '\u0361'));

	static {
		String[] greek = ("alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ "
				+ "lambda λ mu μ nu ν xi ξ pi π rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω "
				+ "Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω").split(" ");
		for (int i = 0; i < greek.length; i += 2) {
			LETTERS.put(greek[i], greek[i + 1]);
			LETTERS.put("text" + greek[i], greek[i + 1]);
		}
		String[] letters = ("ss ß SS ẞ o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ "
				+ "pm ± times × cdot · le ≤ leq ≤ ge ≥ geq ≥ neq ≠ ne ≠ approx ≈ sim ~ infty ∞ rightarrow → to → leftarrow ← "
				+ "dots … ldots … cdots … textellipsis … textendash – textemdash — textbackslash \\ textasciitilde ~ textasciicircum ^ "
				+ "textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” textquotesingle ' textquotedbl \" "
				+ "textdegree ° degree ° textmu µ textregistered ® texttrademark ™ copyright © textcopyright © pounds £ euro € texteuro € "
				+ "textsection § S § P ¶ dag † ddag ‡ textless < textgreater > textbar | textunderscore _ textbraceleft { textbraceright } "
				+ "textperiodcentered · textbullet • prime ′ circ ° guillemotleft « guillemotright » glqq „ grqq “ flqq « frqq » "
				+ "textonehalf ½ textordfeminine ª textordmasculine º ell ℓ textexclamdown ¡ textquestiondown ¿ minus − div ÷ mid | "
				+ "textsuperscript  textsubscript ").split(" ");
		for (int i = 0; i + 1 < letters.length; i += 2)
			if (!letters[i].startsWith("textsu"))
				LETTERS.put(letters[i], letters[i + 1]);
		for (String blank : new String[] { "quad", "qquad", "space", "newline", "linebreak", "par", "textvisiblespace" })
			LETTERS.put(blank, " ");
		for (String nothing : new String[] { "protect", "relax", "noopsort", "ignorespaces", "left", "right", "limits" })
			LETTERS.put(nothing, "");
		LETTERS.put("LaTeX", "LaTeX");
		LETTERS.put("TeX", "TeX");
		LETTERS.put("BibTeX", "BibTeX");
	}

	private final String text;
	private final StringBuilder out = new StringBuilder();
	private int at;

	private Latex(String text) {
		this.text = text;
	}

	/** The text without LaTeX. */
	static String plain(String text) {
		if (text == null)
			return null;
		if (text.chars().noneMatch(c -> "\\{}$~`'-".indexOf(c) >= 0))
			return text;
		Latex latex = new Latex(text);
		while (latex.at < text.length())
			latex.step();
		return Normalizer.normalize(latex.out, Normalizer.Form.NFC);
	}

	private void step() {
		char c = text.charAt(at);
		switch (c) {
		case '\\' -> command();
		case '{', '}', '$' -> at++;
		case '~' -> add(" ", 1);
		case '-' -> {
			if (text.startsWith("---", at))
				add("—", 3);
			else
				add(text.startsWith("--", at) ? "–" : "-", text.startsWith("--", at) ? 2 : 1);
		}
		case '`' -> add(text.startsWith("``", at) ? "“" : "‘", text.startsWith("``", at) ? 2 : 1);
		case '\'' -> add(text.startsWith("''", at) ? "”" : "'", text.startsWith("''", at) ? 2 : 1);
		case '^', '_' -> {
			// in mathematics a raised or lowered part stays in its line
			if (at + 1 < text.length() && text.charAt(at + 1) == '{' || inMathematics())
				at++;
			else
				add(String.valueOf(c), 1);
		}
		default -> add(String.valueOf(c), 1);
		}
	}

	private boolean inMathematics() {
		return text.substring(0, at).chars().filter(c -> c == '$').count() % 2 == 1;
	}

	private void add(String plain, int length) {
		out.append(plain);
		at += length;
	}

	private void command() {
		int start = ++at;
		if (at >= text.length()) {
			out.append('\\');
			return;
		}
		while (at < text.length() && isLetter(text.charAt(at)))
			at++;
		if (at == start)
			at++;
		String name = text.substring(start, at);
		boolean word = isLetter(name.charAt(0));
		if (ACCENTS.containsKey(name) && accent(ACCENTS.get(name), word))
			return;
		if (word)
			while (at < text.length() && text.charAt(at) == ' ')
				at++;
		if (name.equals("\\"))
			out.append(' ');
		else if (name.equals("/") || name.equals("-") || name.equals(",") || name.equals("!") || name.equals("@"))
			out.append(name.equals(",") ? " " : "");
		else if (LETTERS.containsKey(name))
			out.append(LETTERS.get(name));
		else if (!word)
			out.append(name); // \& \% \_ \# \$ \{ and the like
		else if (name.equals("href"))
			skipGroup();
	}

	private static boolean isLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}

	private void skipGroup() {
		if (at >= text.length() || text.charAt(at) != '{')
			return;
		int depth = 0;
		do {
			char c = text.charAt(at++);
			depth += c == '{' ? 1 : c == '}' ? -1 : 0;
		} while (depth > 0 && at < text.length());
	}

	/** Puts an accent on the next letter, which may stand in braces or be a dotless i. */
	private boolean accent(char combining, boolean word) {
		int before = at;
		boolean braced = false, apart = false;
		while (at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == ' ')) {
			braced |= text.charAt(at) == '{';
			apart |= text.charAt(at) == ' ';
			at++;
		}
		if (at >= text.length() || word && !braced && !apart && text.charAt(at) != '\\') {
			at = before;
			return false;
		}
		String base;
		if (text.charAt(at) == '}') { // an accent on nothing, such as \~{}
			at++;
			out.append(combining == '\u0303' ? "~" : combining == '\u0302' ? "^" : "");
			return true;
		}
		if (text.charAt(at) == '\\') {
			int start = at + 1;
			at = start;
			while (at < text.length() && isLetter(text.charAt(at)))
				at++;
			String letter = text.substring(start, at);
			base = letter.equals("i") ? "i" : letter.equals("j") ? "j" : LETTERS.getOrDefault(letter, letter);
		} else {
			int length = Character.charCount(text.codePointAt(at));
			base = text.substring(at, at + length);
			at += length;
		}
		if (!base.isEmpty())
			out.append(base, 0, base.offsetByCodePoints(0, 1)).append(combining).append(base.substring(base.offsetByCodePoints(0, 1)));
		return true;
	}
}
