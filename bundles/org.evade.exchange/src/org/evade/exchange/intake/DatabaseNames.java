/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.evade.model.EntityType;
import org.evade.model.terms.IdSpace;
import org.evade.model.terms.IdSpaces;
import org.evade.model.terms.Identifiers;
import org.evade.model.terms.ParticipantKind;

/** Names of databases in other programs, and the identifiers of the language that they stand for. */
final class DatabaseNames {
	/** By the name in small letters without blanks and signs. */
	private static final Map<String, String> PREFIXES = new HashMap<>();

	static {
		put("HGNC", "hgncaccessionnumber", "hgncid");
		put("hgnc.symbol", "hgnc", "hgncsymbol", "genesymbol");
		put("uniprot", "uniprottrembl", "uniprotkb", "uniprotswissprot", "swissprot", "uniprotknowledgebase");
		put("ncbigene", "entrezgene", "entrez", "geneid", "ncbientrezgene", "ncbigeneid", "locuslink");
		put("ensembl", "ensembl", "ensemblhuman", "ensemblmouse");
		put("CHEBI", "chebi");
		put("reactome", "reactome");
		put("wikipathways", "wikipathways");
		put("GO", "geneontology", "go");
		put("CL", "cellontology", "cl", "celltype");
		put("MONDO", "mondo", "mondodiseaseontology");
		put("DOID", "diseaseontology", "doid");
		put("mesh", "mesh", "meshdescriptor");
		put("drugbank", "drugbank");
		put("chembl.compound", "chemblcompound", "chembl");
		put("pmid", "pubmed", "pmid", "medline");
		put("doi", "doi");
		put("pmc", "pmc", "pubmedcentral", "pmcid");
		put("NCIT", "ncit", "nci", "ncithesaurus");
		put("HP", "hpo", "hp", "humanphenotypeontology");
		put("UBERON", "uberon");
		put("EFO", "efo");
		put("NCBITaxon", "ncbitaxonomy", "ncbitaxon", "taxonomy");
	}

	private DatabaseNames() {
	}

	private static void put(String prefix, String... names) {
		for (String name : names)
			PREFIXES.put(name, prefix);
	}

	/**
	 * The identifier in the form of the language.
	 *
	 * @param database
	 *            name or prefix of the database
	 * @param id
	 *            the id there, with or without a prefix of its own
	 * @return empty when the language knows no such identifiers, or this one has not their form
	 */
	static Optional<String> curie(String database, String id) {
		String bare = id.strip(), name = database.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
		if (bare.isEmpty())
			return Optional.empty();
		boolean number = bare.matches("(?i)(hgnc:)?\\d+");
		String prefix = name.equals("hgnc") && number ? "HGNC" : PREFIXES.getOrDefault(name, IdSpaces.meant(database) == null ? null
				: IdSpaces.meant(database).prefix());
		if (prefix == null)
			return Optional.empty();
		String local = bare.replaceFirst("(?i)^" + prefix.replace(".", "\\.") + "[:_]", "").replaceFirst("(?i)^(hgnc|chebi|go|cl|doid|mondo):", "");
		String curie = Identifiers.normal(prefix + ":" + local);
		IdSpace space = IdSpaces.of(curie.substring(0, curie.indexOf(':')));
		return space != null && space.fits(curie.substring(curie.indexOf(':') + 1)) && curie.matches("[A-Za-z.]+:[A-Za-z0-9./()<>#%+=&?~:*@\\[\\]_-]+(?<![,;])")
				? Optional.of(curie) : Optional.empty();
	}

	/** Whether something of a type may carry an identifier. */
	static boolean fits(String curie, EntityType type) {
		IdSpace space = IdSpaces.of(curie.substring(0, curie.indexOf(':')));
		return space != null && space.kinds().contains(ParticipantKind.of(type));
	}

	/** The type that an identifier speaks for, when nothing else is known. */
	static Optional<EntityType> type(String curie) {
		return switch (curie.substring(0, curie.indexOf(':'))) {
		case "HGNC", "hgnc.symbol", "ncbigene", "ensembl" -> Optional.of(EntityType.GENE);
		case "uniprot" -> Optional.of(EntityType.PROTEIN);
		case "CHEBI" -> Optional.of(EntityType.METABOLITE);
		case "drugbank", "chembl.compound" -> Optional.of(EntityType.DRUG);
		case "reactome", "wikipathways" -> Optional.of(EntityType.PATHWAY);
		case "GO" -> Optional.of(EntityType.PROCESS);
		case "CL" -> Optional.of(EntityType.CELL);
		case "MONDO", "DOID" -> Optional.of(EntityType.DISEASE);
		case "HP" -> Optional.of(EntityType.PHENOTYPE);
		case "UBERON" -> Optional.of(EntityType.TISSUE);
		case "NCBITaxon" -> Optional.of(EntityType.ORGANISM);
		default -> Optional.empty();
		};
	}

	/** Taxon of an organism by its name, with which claims tell the species they are about. */
	static Optional<String> taxon(String organism) {
		return Optional.ofNullable(switch (organism.strip().toLowerCase(Locale.ROOT)) {
		case "homo sapiens" -> "9606";
		case "mus musculus" -> "10090";
		case "rattus norvegicus" -> "10116";
		case "bos taurus" -> "9913";
		case "sus scrofa" -> "9823";
		case "gallus gallus" -> "9031";
		case "danio rerio" -> "7955";
		case "drosophila melanogaster" -> "7227";
		case "caenorhabditis elegans" -> "6239";
		case "saccharomyces cerevisiae" -> "4932";
		case "arabidopsis thaliana" -> "3702";
		case "canis familiaris" -> "9615";
		default -> null;
		}).map(taxon -> "NCBITaxon:" + taxon);
	}
}
