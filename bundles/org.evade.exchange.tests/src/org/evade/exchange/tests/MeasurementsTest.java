/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every value of every arm has a row; nothing that was not reported becomes a number. */
class MeasurementsTest {
	private static final String KEY = "trial stratum arm measure statistic value_kind value unit";
	@TempDir
	Path folder;
	private Rows rows;

	@BeforeEach
	void load() throws IOException {
		rows = new Rows(SampleCorpus.sample(folder), "measurements.tsv");
	}

	@Test
	void oneRowAnArmWithPrintedAndNormalisedValue() {
		assertEquals("CheckMate-026 | all | nivo | ORR | rate | exact | 26.0 | % | 0.001 | < | yes | chemo | 26 vs. "
				+ "33 A | A",
				rows.cells(0, KEY + " p p_operator significant comparator printed footnotes"));
		assertEquals("CheckMate-026 | all | chemo | ORR | rate | exact | 33 | % | 0.001 | yes |  | 26 vs. 33 A",
				rows.cells(1, KEY + " p significant comparator printed"));
	}

	@Test
	void aSingleRatioComparesTheArms() {
		assertEquals("CheckMate-026 | all | nivo | OS | hazard ratio | exact | 1.15 |  | 0.91 | 1.45 | 95 | no | "
				+ "chemo | between arms",
				rows.cells(2, KEY + " low high ci_level significant comparator comparator_kind"));
	}

	@Test
	void aRateAtATimeHasItsOwnUnit() {
		assertEquals("CheckMate-026 | all | nivo | OS | rate | exact | 61.7 | % | 12 | mo |  | ",
				rows.cells(3, KEY + " at at_unit events total"));
		assertEquals("52.2 | 27 | 100", rows.cells(4, "value events total"));
	}

	@Test
	void whatIsNotANumberStaysDifferent() {
		assertEquals("NR |  | mo | nivo | NR vs. UK", rows.cells(5, "value_kind value unit arm printed"));
		assertEquals("UK |  | chemo", rows.cells(6, "value_kind value arm"));
		assertEquals("dash | ", rows.cells(7, "value_kind value"));
		assertEquals("blank | ", rows.cells(8, "value_kind value"));
		assertEquals("range |  | mo | 4 | 7 |  | ", rows.cells(9, "value_kind value unit low high ci_low operator"));
		assertEquals("exact | 9.5 | <", rows.cells(10, "value_kind value operator"));
	}

	@Test
	void strataMayBeCompared() {
		assertEquals("high-tmb |  | 7 | low-tmb | between strata",
				rows.cells(11, "stratum arm value comparator comparator_kind"));
		assertEquals("low-tmb |  | 3 | ", rows.cells(12, "stratum arm value comparator"));
	}

	@Test
	void correctionsStandBesideThePrint() {
		assertEquals("high-tmb | TMB-high | chemo | 28 | 29 | text | table-1",
				rows.cells(14, "stratum stratum_printed arm value corrected corrected_because table"));
	}

	@Test
	void severalArmsAndTheirComparator() {
		assertEquals("Three-Arm | a | 1 | c", rows.cells(15, "trial arm value comparator"));
		assertEquals("Three-Arm | b | 2 | c", rows.cells(16, "trial arm value comparator"));
		assertEquals("Three-Arm | c | 3 | ", rows.cells(17, "trial arm value comparator"));
		assertEquals("a | hazard ratio | 0.6 | c", rows.cells(18, "arm statistic value comparator"));
		assertEquals(" | 12 |  | historical comparator", rows.cells(19, "arm value comparator comparator_kind"));
	}

	@Test
	void claimsMeasureToo() {
		assertEquals("dai |  |  | KL | ORR | 7.4 | 0.03 | K-only | c1 | 21;23",
				rows.cells(20, "article trial stratum arm measure value p comparator claim citations"));
		assertEquals("K-only | 35.7 | ", rows.cells(21, "arm value comparator"));
		assertEquals("CheckMate-026 | nivo | 3.5 | mo | c2", rows.cells(22, "trial arm value unit claim"));
		assertEquals(23, rows.size());
	}

	/** A value belongs to an arm only when the text says so; a ratio is compared with the control. */
	@Test
	void nothingIsGivenToAnArmThatItDoesNotSay(@TempDir Path other) throws IOException {
		Rows odd = new Rows(SampleCorpus.of(other, """
				endpoint ORR measures objective response as rate in %
				endpoint follow-up measures other measure as median in mo
				endpoint PFS measures progression-free survival as median in mo
				article a { }
				trial t { arm x n 410 arm y n 206 comparator
				  results from a { for all { follow-up 10.5 mo; ORR 12 % between arms; hazard ratio PFS 0.6; } } }
				trial u { arm one
				  results from a { for all { ORR 12 %; } } }
				trial v { arm x arm y arm z comparator
				  results from a { for all { hazard ratio PFS 0.42 vs 0.57; hazard ratio PFS 0.5; hazard ratio PFS 0.3 (x) vs 0.4 (y);
				    ORR 1 % vs 2 %; } } }
				claims from a { claim c: ORR increases PFS { measured ORR 10 % vs 20 % p = 0.03 } }
				"""), "measurements.tsv");
		String key = "trial arm value comparator";
		assertEquals("t |  | 10.5 | ", odd.cells(0, key));
		assertEquals("t | x | 12 | y", odd.cells(1, key));
		assertEquals("t | x | 0.6 | y", odd.cells(2, key));
		assertEquals("u | one | 12 | ", odd.cells(3, key));
		assertEquals("v | x | 0.42 | z", odd.cells(4, key));
		assertEquals("v | y | 0.57 | z", odd.cells(5, key));
		assertEquals("v |  | 0.5 | ", odd.cells(6, key));
		assertEquals("v | x | 0.3 | z", odd.cells(7, key));
		assertEquals("v | y | 0.4 | z", odd.cells(8, key));
		assertEquals("v |  | 1 | ", odd.cells(9, key));
		assertEquals("0.03 | ", odd.cells(11, "p p_operator"));
	}

	/** Whom a value is compared with, how it was judged, and ends that are no numbers. */
	@Test
	void whatTrialsPrintAroundAValue(@TempDir Path other) throws IOException {
		Rows odd = new Rows(SampleCorpus.of(other, """
				endpoint PFS measures progression-free survival as median in mo
				endpoint AE measures adverse events as rate in %
				article a { }
				trial t { arm both arm nivo arm ipi comparator
				  results from a data cut-off 2018-02-01 followed for 57.5 mo assessed by BICR per RECIST { for all {
				    one: hazard ratio PFS 0.42 (both);
				    hazard ratio PFS 0.74 (both against nivo) assessed by investigator per criteria "own";
				    PFS NR (both against "none") 95 CrI NE to open range 0.1+ to NR IQR 2 to 3 SD 4.5 0 out of 23 n 24;
				    AE grade 3 to 5 immune-related serious 0 % (nivo) p for trend < 1.2e-8 one-sided by test "Wald";
				  } }
				}
				claims from a { claim c: PFS increases AE { shown by t.one
				  measured PFS 3 mo pooled by random effects from 17 studies I2 43 % tau2 0.02 adjusted for "age", "sex" } }
				"""), "measurements.tsv");
		assertEquals("one | both | 0.42 | ipi | BICR | RECIST 1.1 |  | 2018-02-01 | 57.5 | mo",
				odd.cells(0, "result arm value comparator assessor criteria other_criteria data_cut_off follow_up follow_up_unit"));
		assertEquals("both | nivo | investigator |  | own", odd.cells(1, "arm comparator assessor criteria other_criteria"));
		assertEquals("NR | none | 95 | CrI | NE | open | 0.1+ | NR | 2 | 3 | 4.5 | 0 | 23 | 24", odd.cells(2,
				"value_kind comparator ci_level ci_kind low_end high_end range_low range_high iqr_low iqr_high sd events total n"));
		assertEquals("0 | 3 | 5 | immune-related | serious | p for trend < 0.000000012 one-sided by test Wald",
				odd.cells(3, "value grade_low grade_high relatedness consequence other_p"));
		assertEquals("c | yes | random effects | 17 | 43 | 0.02 | adjusted | age;sex",
				odd.cells(4, "claim pooled pooled_by studies i2 tau2 adjustment covariates"));
	}
}
