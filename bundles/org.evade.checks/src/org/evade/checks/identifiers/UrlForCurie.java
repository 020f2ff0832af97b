/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.identifiers;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evade.checks.Context;
import org.evade.checks.Severity;

/** A web address where an identifier belongs. */
final class UrlForCurie extends CurieRule {
	private record Form(Pattern pattern, String prefix) {
		Form(String pattern, String prefix) {
			this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), prefix);
		}
	}

	private static final List<Form> FORMS = List.of(new Form("(?:doi:)?https?://(?:dx\\.)?doi\\.org/(10\\..+)", "doi:"),
			new Form("doi:doi:(10\\..+)", "doi:"),
			new Form("(?:pmid:)?https?://(?:www\\.)?(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov|ncbi\\.nlm\\.nih\\.gov/pubmed)/(\\d+)/?",
					"pmid:"),
			new Form("(?:pmc:)?https?://.*/(?:pmc/articles|articles)/(PMC\\d+)/?", "pmc:"),
			new Form("https?://(?:www\\.|classic\\.)?clinicaltrials\\.gov/.*(NCT\\d{8}).*", "clinicaltrials:"));

	UrlForCurie() {
		super("ID-URL", Severity.ERROR, "Web address for an identifier", """
				An identifier is written as a CURIE, without the address of a resolver: doi:10.1000/182, not \
				https://doi.org/10.1000/182.""", "CL02");
	}

	@Override
	void judge(Curie curie, Context context) {
		context.looked();
		for (Form form : FORMS) {
			Matcher matcher = form.pattern.matcher(curie.text());
			if (matcher.matches()) {
				String right = form.prefix + matcher.group(1);
				context.report(curie.spot(), "The identifier is given as a web address: write " + right, "replace:" + right);
				return;
			}
		}
		if (curie.isUrl())
			context.report(curie.spot(), "A web address is no identifier: write a CURIE such as doi:10.1000/182");
	}
}
