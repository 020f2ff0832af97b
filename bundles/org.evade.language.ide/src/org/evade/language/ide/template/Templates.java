/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.language.ide.template;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.evade.language.ide.template.Template.Context;

/** The templates of the language. Every one is well formed once its slots are filled as they come. */
public final class Templates {
	private static final List<Template> ALL = new ArrayList<>();

	static {
		add("namespace", "Head of a file", Context.HEAD, "namespace ${name}\n\nimport ${vocabulary}\n\n${cursor}");
		file("gene", "Gene with its HGNC id", "gene ${name} \"${label}\" HGNC:${number:1} also \"${synonym}\"${cursor}");
		file("drug", "Drug with its target", "drug ${name} modality \"${antibody}\" targets ${target}${cursor}");
		file("regimen", "Combination of agents", "regimen ${name} \"${label}\" gives ${first} + ${second}${cursor}");
		file("publication", "Publication with its ids", """
				publication ${key} {
				  title "${title}"
				  authors "${author}" et al
				  journal "${journal}" year ${year:2024} volume "${volume}" pages "${pages}"
				  kind ${kind:journal article}
				  ids doi:${doi:10.1000/1}
				}${cursor}""");
		file("claims", "Claims from a section of an article", """
				claims from ${article} section ${section} {
				  claim ${id}: ${subject} ${relation:causes} ${object} {
				    cites ${number:1}
				  }${cursor}
				}""");
		file("references", "Reference list of an article",
				"references of ${article} {\n  ${number:1} = ${publication}${cursor}\n}");
		file("trial", "Trial with arms, strata and results", """
				trial ${id} "${label}" {
				  registered ${registry:NCT00000000}
				  phase "${phase}"
				  population { count ${n:100} line first line }
				  cites ${number:1}
				  arm ${first} "${label}" gives ${therapy}
				  arm ${second} "${label}" gives ${control} comparator
				  strata nested {
				    stratum ${stratum} "${label}": ${biomarker} >= ${cut:1} %
				  }
				  results from ${article} {
				    for all {
				      ${endpoint} ${value:0} % vs ${other:0} %;
				    }
				  }${cursor}
				}""");
		file("mechanism", "Mechanism of resistance",
				"mechanism ${id} \"${label}\" {\n  class ${class name}\n  involves ${entity}${cursor}\n}");
		file("strategy", "Strategy that answers a mechanism", """
				strategy ${id} "${label}" {
				  gives ${therapy}
				  answers ${mechanism} by ${effect:bypassing} with claims ${claim}${cursor}
				}""");
		file("scheme", "Scheme of classes", """
				scheme ${id} "${label}" from ${article} {
				  class ${first} "${label}"${cursor}
				}""");
		file("define", "Definition of a concept", """
				define ${id} "${label}" {
				  concept ${concept} source "${source}" article ${article} cites ${number:1}
				  criterion "${criterion}" >= ${value:6} ${unit:mo}${cursor}
				}""");
		file("map", "Map of a figure", """
				map ${id} "${label}" rebuilds ${figure} {
				  node ${first} shows ${subject}
				  node ${second} shows ${object}
				  edge ${edge}: ${first} ${relation:causes} ${second} with claims ${claim}${cursor}
				}""");
		file("approval", "Approval of a drug", """
				approval ${id} "${label}" {
				  drugs ${drug}
				  indication ${disease} agency "${agency:FDA}" on ${date:2024}${cursor}
				}""");
		file("review", "Review record",
				"review of ${subject} is ${state:accepted} by \"${initials}\" on ${date:2024-01-01}${cursor}");
		file("accept", "Accepted finding",
				"accept ${rule:STR-RULE} on ${subject} because \"${reason}\" by \"${initials}\" on ${date:2024-01-01}${cursor}");
		add("claim", "Claim with its citation", Context.CLAIMS, """
				claim ${id}: ${subject} ${relation:causes} ${object} {
				  cites ${number:1}
				  passage ${start:0}-${end:1}${cursor}
				}""");
		add("claim with measure", "Claim with a measured difference", Context.CLAIMS, """
				claim ${id}: ${subject} ${relation:reduces} efficacy of ${therapy} {
				  system human cohort
				  in ${tumour}
				  level B
				  cites ${number:1} as primary result
				  measured ${endpoint} ${value:0} % vs ${other:0} % p < ${p:0.05}${cursor}
				}""");
		add("negative claim", "Claim that something was not found", Context.CLAIMS, """
				claim ${id}: ${subject} ${relation:causes} ${object} {
				  negated because "${reason}"
				  cites ${number:1}${cursor}
				}""");
		add("measured", "Measured difference of two groups", Context.CLAIM,
				"measured ${endpoint} ${value:0} % vs ${other:0} % p < ${p:0.05} printed \"${as printed}\"${cursor}");
		add("hazard ratio", "Hazard ratio with its interval", Context.CLAIM,
				"measured hazard ratio ${endpoint} ${value:0.5} 95 CI ${low:0.4} to ${high:0.6} p < ${p:0.05}${cursor}");
		add("passage", "Passage of the article's text", Context.CLAIM, "passage ${start:0}-${end:1}${cursor}");
		add("exception", "Exception to another claim", Context.CLAIM, "exception to ${claim} because \"${reason}\"${cursor}");
		add("arm", "Arm of a trial", Context.TRIAL, "arm ${id} \"${label}\" gives ${therapy}${cursor}");
		add("strata", "Strata by a biomarker", Context.TRIAL, """
				strata ${kind:nested} {
				  stratum ${id} "${label}": ${biomarker} >= ${cut:1} %${cursor}
				}""");
		add("results", "Block of results", Context.TRIAL_RESULTS, """
				results from ${article} {
				  for all {
				    ${endpoint} ${value:0} % vs ${other:0} %;${cursor}
				  }
				}""");
		add("row", "Row of results", Context.RESULTS, """
				for ${stratum} {
				  ${endpoint} ${value:0} % vs ${other:0} %;${cursor}
				}""");
		add("rate at a time", "Rate at a time with its interval", Context.ROW,
				"rate ${endpoint} at ${time:12} mo ${value:50} % 95 CI ${low:40} to ${high:60};${cursor}");
		add("node", "Node that shows an entity", Context.MAP, "node ${id} shows ${entity} \"${label}\"${cursor}");
		add("edge", "Edge with its claims", Context.MAP,
				"edge ${id}: ${source} ${relation:causes} ${target} with claims ${claim}${cursor}");
		add("compartment", "Compartment with a node", Context.MAP,
				"compartment ${id} \"${label}\" kind ${kind:in cell} {\n  node ${node} shows ${entity}${cursor}\n}");
		add("section", "Section of an article", Context.ARTICLE, "section ${id} \"${heading}\"${cursor}");
		add("table", "Table with a column", Context.ARTICLE,
				"table ${id} number \"${number}\" shows \"${caption}\" {\n  column ${column} \"${heading}\"${cursor}\n}");
		add("reference", "Entry of the reference list", Context.REFERENCES, "${number:1} = ${publication} links DOI${cursor}");
		add("class", "Class of a scheme", Context.SCHEME, "class ${id} \"${label}\"${cursor}");
		add("answers", "Mechanism that the strategy answers", Context.STRATEGY,
				"answers ${mechanism} by ${effect:bypassing} with claims ${claim}${cursor}");
	}

	private Templates() {
	}

	private static void file(String name, String description, String body) {
		add(name, description, Context.FILE, body);
	}

	private static void add(String name, String description, Context context, String body) {
		ALL.add(new Template(name, description, Set.copyOf(EnumSet.of(context)), body));
	}

	/** All templates. */
	public static List<Template> all() {
		return List.copyOf(ALL);
	}
}
