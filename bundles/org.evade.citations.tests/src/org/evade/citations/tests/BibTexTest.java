/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.citations.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.evade.citations.entry.BibliographyEntry;
import org.evade.citations.read.InputFormat;
import org.evade.citations.read.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BibTeX and biblatex, whole and broken. */
class BibTexTest {
	@Test
	void everythingThatTheModelHolds() {
		BibliographyEntry entry = Sources.only(InputFormat.BIB, """
				@string{jit = "Journal of Imaginary Therapy"}
				@article{berg2020,
				  title = {{PD-L1} loss -- and what follows},
				  author = {van der Berg, Jan and Stein, A. B. and {The {STONE} Investigators} and others},
				  journal = jit # { B}, year = 2020, volume = 38, number = {12}, pages = {101--110},
				  doi = {10.5555/jit.2020\\_1}, pmid = {12345678}, pmcid = {PMC7654321},
				  publisher = {Press}, month = mar }
				""");
		assertEquals("""
				publication x {
				  title "PD-L1 loss – and what follows"
				  authors "van der Berg, Jan", "Stein AB" et al
				  group "The STONE Investigators"
				  journal "Journal of Imaginary Therapy B"
				  year 2020
				  volume "38"
				  issue "12"
				  pages "101-110"
				  ids doi:10.5555/jit.2020_1 pmid:12345678 pmc:PMC7654321
				}
				""", Sources.text(entry));
		assertEquals("berg2020", entry.key());
		assertEquals(List.of("publisher", "month"), Sources.lost(entry));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '#', value = { "{\\L}\\'od\\'z and Fran\\c{c}ois|Łódź and François",
			"M{\\\"u}ller, {\\\"U}nal, na{\\\"\\i}ve|Müller, Ünal, naïve", "\\v{S}est\\'ak \\k{a} \\H{o} {\\o} {\\AA}|Šesták ą ő ø Å",
			"TNF-$\\alpha$ and IFN-{$\\gamma$}|TNF-α and IFN-γ", "CD8\\textsuperscript{+} in H$_2$O|CD8+ in H2O",
			"A \\& B, 50\\% of \\emph{all}|A & B, 50% of all", "``quoted'' --- dash|“quoted” — dash", "Stra{\\ss}e~1|Straße 1",
			"\\unknown{word} stays|word stays", "a_b and c^d|a_b and c^d", "$p<0.05$ vs $p \\geq 0.05$|p<0.05 vs p ≥0.05" })
	void latex(String latex, String plain) {
		assertEquals(plain, Sources.only(InputFormat.BIB, "@article{k, title={" + latex + "}}").title());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Jan van der Berg|van der Berg, Jan", "van der Berg, Jan|van der Berg, Jan", "A. B. Stein|Stein AB",
			"Stein, Jr, Carl|Stein, Carl, Jr", "Stein, Jr., C.|Stein C Jr", "Jean-Pierre Roux|Roux, Jean-Pierre", "J.-P. Roux|Roux J-P",
			"{\\'E}mile de la Tour|de la Tour, Émile", "{van Gogh}, V.|van Gogh V", "Madonna|Madonna", "A. B. Stein and and|Stein AB", "Brahmer, J. R.|Brahmer JR", "Carl Stein Jr|Stein, Carl, Jr",
			"family=Berg, given=Jan, prefix=van der|van der Berg, Jan" })
	void names(String written, String expected) {
		assertEquals(List.of(expected), Sources.only(InputFormat.BIB, "@article{k, title={T}, author={" + written + "}}").authors());
	}

	@Test
	void crossReferencesAreFollowed() {
		Readings readings = Sources.read(InputFormat.BIB, """
				@inproceedings{part, crossref = {Whole}, title = {The part}, author = {Stein, A.}}
				@proceedings{whole, title = {The whole}, year = 2019, volume = {7}}
				""");
		BibliographyEntry part = readings.entries().getFirst();
		assertEquals("The part", part.title());
		assertEquals("The whole", part.journal());
		assertEquals(2019, part.year());
		assertEquals("7", part.volume());
	}

	@Test
	void aBrokenEntryIsToldAndTheOthersGoOn() {
		Readings readings = Sources.read(InputFormat.BIB, """
				@article{one, title = {First}, year = 2001}
				@article{two, title = {no end, year = 2002
				@article{three, title = {Third}, year 2003}
				@article{four, title = "Fourth", year = 2004,}
				@article(five, title = {Fifth}, year = 2005)
				text between entries with an address: somebody@example.org
				% @article{commented, title = {Not there}}
				@comment{@article{out, title = {Not there either}}}
				@article{six, title = {Sixth}, year = 2006""");
		assertEquals(List.of("First", "Fourth", "Fifth"), Sources.titles(readings));
		assertEquals(List.of("source:2: a brace is not closed before the next entry begins (line 2); the entry is left out",
				"source:3: @article three: field 'year' has no value (line 3); the entry is left out",
				"source:9: @article six does not end: a brace is missing (line 9); the entry is left out"), Sources.troubles(readings));
	}

	@Test
	void whatIsNotUnderstoodIsKept() {
		BibliographyEntry entry = Sources.only(InputFormat.BIB, "@article{k, title={T}, year={in press}, doi={see publisher}, pmid={P12}}");
		assertEquals(List.of("in press", "see publisher", "P12"), Sources.unreadable(entry).stream().sorted(java.util.Comparator.comparing(v -> List.of("in press", "see publisher", "P12").indexOf(v))).toList());
		assertTrue(Sources.text(entry).startsWith("// not understood at source:1, year: in press\n"), Sources.text(entry));
	}

	@Test
	void aCircleOfCrossReferencesEnds() {
		assertEquals(2, Sources.read(InputFormat.BIB, "@book{a, title={A}, crossref={b}}\n@book{b, title={B}, crossref={a}}").entries().size());
	}
}
