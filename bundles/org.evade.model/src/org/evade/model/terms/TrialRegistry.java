/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.terms;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Registries of clinical trials: ClinicalTrials.gov, CTIS, and the primary registries of the WHO's International Clinical
 * Trials Registry Platform, those included that others have taken over since but whose ids articles still print.
 */
public enum TrialRegistry {
	/** ClinicalTrials.gov, United States. */
	CLINICAL_TRIALS("ClinicalTrials.gov", "NCT", "eight digits", "NCT(\\d{8})", "NCT$1", "NCT02041533"),
	/** ISRCTN registry, United Kingdom. */
	ISRCTN("ISRCTN registry", "ISRCTN", "eight digits", "ISRCTN(\\d{8})", "ISRCTN$1", "ISRCTN73208288"),
	/** EU Clinical Trials Register (EudraCT); the WHO's portal puts EUCTR before and the country behind. */
	EUDRACT("EU Clinical Trials Register", "EUCTR", "four, six and two digits, and a country or none",
			"(?:EUCTR|EUDRACT(?:NO|NR|NUMBER)?)?[:#-]?(\\d{4})-(\\d{6})-(\\d{2})(?:-(?:[A-Z]{2}|3RD|OUTSIDE-EU/EEA))?", "$1-$2-$3",
			"2013-004368-77"),
	/** Clinical Trials Information System of the European Union. */
	CTIS("Clinical Trials Information System", "CTIS", "four, six, two and two digits",
			"(?:CTIS|EUCT|EU-?CT(?:NO|NR|NUMBER)?)?[:#-]?(\\d{4})-(\\d{6})-(\\d{2})-(\\d{2})", "$1-$2-$3-$4",
			"2022-500024-30-00"),
	/** Australian New Zealand Clinical Trials Registry. */
	ANZCTR("Australian New Zealand Clinical Trials Registry", "ACTRN", "fourteen digits", "ACTRN(\\d{14})", "ACTRN$1",
			"ACTRN12605000123456"),
	/** Chinese Clinical Trial Registry, as it numbers since 2018. */
	CHICTR("Chinese Clinical Trial Registry", "ChiCTR", "ten digits", "CHICTR-?(\\d{10})", "ChiCTR$1", "ChiCTR2000031788"),
	/** Chinese Clinical Trial Registry, as it numbered before 2018: by kind of study. */
	CHICTR_BY_KIND("Chinese Clinical Trial Registry", "ChiCTR-", "the kind of study and eight digits",
			"CHICTR-([A-Z]{2,5})-?(\\d{8})", "ChiCTR-$1-$2", "ChiCTR-TRC-08000123"),
	/** Clinical Trials Registry - India. */
	CTRI("Clinical Trials Registry - India", "CTRI", "a slash, the year, the month and six digits",
			"CTRI/?(\\d{4})/(\\d{2,3})/(\\d{6})", "CTRI/$1/$2/$3", "CTRI/2020/04/024775"),
	/** German Clinical Trials Register. */
	DRKS("German Clinical Trials Register", "DRKS", "eight digits", "DRKS-?(\\d{8})", "DRKS$1", "DRKS00004744"),
	/** Iranian Registry of Clinical Trials. */
	IRCT("Iranian Registry of Clinical Trials", "IRCT", "eight digits or more, N and a number", "IRCT(\\d{8,17})N(\\d{1,3})",
			"IRCT$1N$2", "IRCT20080901001165N9"),
	/** International Traditional Medicine Clinical Trial Registry. */
	ITMCTR("International Traditional Medicine Clinical Trial Registry", "ITMCTR", "ten digits", "ITMCTR-?(\\d{10})",
			"ITMCTR$1", "ITMCTR2020000012"),
	/** Japan Registry of Clinical Trials, studies under the Clinical Trials Act and others with a letter. */
	JRCT_BY_KIND("Japan Registry of Clinical Trials", "jRCT", "a letter and nine digits, or ten digits", "JRCT([A-Z])-?(\\d{9})",
			"jRCT$1$2", "jRCTs031180001"),
	/** Japan Registry of Clinical Trials, trials for a licence. */
	JRCT("Japan Registry of Clinical Trials", "jRCT", "a letter and nine digits, or ten digits", "JRCT-?(\\d{10})", "jRCT$1",
			"jRCT2080220001"),
	/** UMIN Clinical Trials Registry, Japan. */
	UMIN("UMIN Clinical Trials Registry", "UMIN", "nine digits", "UMIN(?:-CTR)?-?(?:UMIN)?(\\d{9})", "UMIN$1", "UMIN000012345"),
	/** JAPIC Clinical Trials Information, Japan. */
	JAPIC("JAPIC Clinical Trials Information", "JapicCTI", "a hyphen and six digits", "JAPICCTI-?(\\d{6})", "JapicCTI-$1",
			"JapicCTI-132057"),
	/** Registry of the Japan Medical Association. */
	JMACCT("JMACCT Clinical Trial Registry", "JMA-IIA", "five digits", "JMA-?IIA(\\d{5})", "JMA-IIA$1", "JMA-IIA00001"),
	/** Clinical Research Information Service, Republic of Korea. */
	CRIS("Clinical Research Information Service", "KCT", "seven digits", "KCT(\\d{7})", "KCT$1", "KCT0001234"),
	/** Lebanon Clinical Trials Registry. */
	LBCTR("Lebanon Clinical Trials Registry", "LBCTR", "ten digits", "LBCTR-?(\\d{10})", "LBCTR$1", "LBCTR2020033424"),
	/** Overview of Medical Research in the Netherlands, which took the Netherlands Trial Register over. */
	OMON("Overview of Medical Research in the Netherlands", "NL-OMON", "a number", "NL-?OMON-?(\\d{1,6})", "NL-OMON$1",
			"NL-OMON20136"),
	/** Netherlands Trial Register, newer numbers. */
	NTR("Netherlands Trial Register", "NL", "a number of up to five digits", "NL-?(\\d{1,5})", "NL$1", "NL6448"),
	/** Netherlands Trial Register, older numbers. */
	NTR_OLD("Netherlands Trial Register", "NTR", "a number of up to five digits", "NTR-?(\\d{1,5})", "NTR$1", "NTR2837"),
	/** Pan African Clinical Trials Registry. */
	PACTR("Pan African Clinical Trials Registry", "PACTR", "fifteen or sixteen digits", "PACTR-?(\\d{15,16})", "PACTR$1",
			"PACTR202001681328696"),
	/** Brazilian Registry of Clinical Trials. */
	REBEC("Brazilian Registry of Clinical Trials", "RBR-", "five to ten letters and digits", "RBR-([A-Z0-9]{5,10})", "RBR-$1",
			"RBR-6g9xm2"),
	/** Peruvian Clinical Trial Registry. */
	REPEC("Peruvian Clinical Trial Registry", "PER-", "three digits, a hyphen and two digits", "PER-(\\d{3})-(\\d{2})",
			"PER-$1-$2", "PER-016-15"),
	/** Cuban Public Registry of Clinical Trials. */
	RPCEC("Cuban Public Registry of Clinical Trials", "RPCEC", "eight digits", "RPCEC(\\d{8})", "RPCEC$1", "RPCEC00000123"),
	/** Sri Lanka Clinical Trials Registry. */
	SLCTR("Sri Lanka Clinical Trials Registry", "SLCTR", "a slash, the year, a slash and three digits",
			"SLCTR/?(\\d{4})/(\\d{3})", "SLCTR/$1/$2", "SLCTR/2010/003"),
	/** Thai Clinical Trials Registry. */
	TCTR("Thai Clinical Trials Registry", "TCTR", "eleven digits", "TCTR(\\d{11})", "TCTR$1", "TCTR20170203001"),
	/** Universal Trial Number of the WHO. */
	UTN("Universal Trial Number", "U1111", "four and four digits", "U1111-(\\d{4})-(\\d{4})", "U1111-$1-$2",
			"U1111-1238-3650");

	private final String spoken;
	private final String letters;
	private final String tail;
	private final Pattern loose;
	private final String normal;
	private final String example;

	TrialRegistry(String spoken, String letters, String tail, String loose, String normal, String example) {
		this.spoken = spoken;
		this.letters = letters;
		this.tail = tail;
		this.loose = Pattern.compile("^(?:" + loose + ")$");
		this.normal = normal;
		this.example = example;
	}

	/** Name as its owner writes it. */
	public String spoken() {
		return spoken;
	}

	/** What its ids begin with, as a registry or the WHO's portal writes them. */
	public String letters() {
		return letters;
	}

	/** What follows the letters, in words. */
	public String tail() {
		return tail;
	}

	/** An id as the registry writes it. */
	public String example() {
		return example;
	}

	/**
	 * An id in the spelling of its owner.
	 *
	 * @param text
	 *            in capitals, free of blanks, dots and underscores, with plain hyphens
	 * @return empty when it is no id of this registry
	 */
	Optional<String> normal(String text) {
		Matcher id = loose.matcher(text);
		if (!id.matches())
			return Optional.empty();
		String written = id.replaceFirst(normal);
		return Optional.of(switch (this) {
		case JRCT_BY_KIND -> "jRCT" + written.substring(4).toLowerCase(Locale.ROOT);
		case REBEC -> "RBR-" + written.substring(4).toLowerCase(Locale.ROOT);
		default -> written;
		});
	}
}
