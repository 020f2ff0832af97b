/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.model.terms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifiers in one spelling: CURIEs of the spaces in {@link IdSpaces}, ids of trials in {@link RegistryId}. */
public final class Identifiers {
	private record Form(Pattern pattern, String prefix) {
		Form(String pattern, String prefix) {
			this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), prefix);
		}
	}

	/** Pages and labels under which identifiers of articles are copied. */
	private static final List<Form> FORMS = List.of(
			new Form("(?:pmid:)?https?://(?:www\\.)?(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov|ncbi\\.nlm\\.nih\\.gov/pubmed)/(\\d+)/?(?:[?#].*)?", "pmid"),
			new Form("https?://(?:www\\.)?europepmc\\.org/(?:article|abstract)/med/(\\d+)/?(?:[?#].*)?", "pmid"),
			new Form("(?:pmc:)?https?://[^?#]*/articles?/(?:pmc/)?(PMC\\d+)(?:[/?#].*)?", "pmc"),
			new Form("https?://(?:www\\.|classic\\.|beta\\.)?clinicaltrials\\.gov/.*?(NCT\\d{8}).*", "clinicaltrials"),
			new Form("https?://(?:www\\.)?isrctn\\.com/(ISRCTN\\d{8}).*", "isrctn"),
			new Form("https?://orcid\\.org/([0-9X-]{19})/?", "orcid"),
			new Form("(?:pmid|pubmed(?: id)?)[:\\s]*0*([1-9]\\d{0,8})", "pmid"),
			new Form("(?:pmc|pmcid)[:\\s]*(PMC\\d+(?:\\.\\d+)?)|(PMC\\d+(?:\\.\\d+)?)", "pmc"));

	private Identifiers() {
	}

	/**
	 * The CURIE that a text means, however it was copied: a bare DOI, a label and a number ({@code PMID 28636851}), the address
	 * of a page, a registry id, a CURIE in another spelling.
	 *
	 * @return the CURIE in normal form, empty when the text means none that is known
	 */
	public static Optional<String> meant(String text) {
		String copied = text.strip();
		for (Form form : FORMS) {
			Matcher matcher = form.pattern.matcher(copied);
			if (matcher.matches())
				return Optional.of(normal(form.prefix + ":" + (matcher.group(1) != null ? matcher.group(1) : matcher.group(2))));
		}
		Optional<String> doi = Dois.normal(copied);
		if (doi.isPresent())
			return Optional.of("doi:" + doi.get());
		Optional<String> trial = RegistryId.of(copied).flatMap(Identifiers::curie);
		if (trial.isPresent())
			return trial;
		String normal = normal(copied);
		int colon = normal.indexOf(':');
		IdSpace space = colon < 1 ? null : IdSpaces.of(normal.substring(0, colon));
		return space != null && space.fits(normal.substring(colon + 1)) ? Optional.of(normal) : Optional.empty();
	}

	/** The CURIE of a registry id, when its registry has an identifier space. */
	private static Optional<String> curie(RegistryId id) {
		return switch (id.registry()) {
		case CLINICAL_TRIALS -> Optional.of("clinicaltrials:" + id.text());
		case ISRCTN -> Optional.of("isrctn:" + id.text());
		case EUDRACT -> Optional.of("eudract:" + id.text());
		case CTIS -> Optional.of("ctis:" + id.text());
		default -> Optional.empty();
		};
	}

	/**
	 * A CURIE in normal form: the prefix as its owner writes it, what follows it in the form of its space where that can be told.
	 *
	 * @return the text itself where its prefix is not known or its id is not understood
	 */
	public static String normal(String curie) {
		int colon = curie.indexOf(':');
		IdSpace space = colon < 1 ? null : IdSpaces.meant(curie.substring(0, colon));
		if (space == null)
			return curie;
		String local = curie.substring(colon + 1).strip();
		Optional<String> normal = switch (space.prefix()) {
		case "doi" -> Dois.normal(local);
		case "clinicaltrials", "isrctn", "eudract", "ctis" -> RegistryId.of(local).map(RegistryId::text).filter(space::fits);
		default -> space.fits(local) ? Optional.of(local) : space.mended(local).stream().findFirst();
		};
		return space.curie(normal.orElse(local));
	}

	/** What is equal for two CURIEs of the same thing: the normal form, of DOIs and PubMed Central ids without case and version. */
	public static String key(String curie) {
		String normal = normal(curie);
		if (normal.startsWith("doi:"))
			return normal.toLowerCase(Locale.ROOT);
		return normal.startsWith("pmc:") ? normal.replaceFirst("\\.\\d+$", "") : normal;
	}
}
