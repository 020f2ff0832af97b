/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;
import java.io.IOException;
import java.util.List;

import org.evade.model.Claim;
import org.evade.model.ClaimLink;
import org.evade.model.ClaimSet;
import org.evade.model.EvadePackage;
import org.evade.model.EvidenceLevel;
import org.evade.model.EvidenceType;
import org.evade.model.ParticipantRef;
import org.evade.model.Section;
import org.evade.model.TreatmentLine;
import org.evade.model.terms.Participants;

/** Claims with their context and evidence; subject and object are ids, the aspect that is meant has a column of its own. */
final class ClaimsTable implements ExportTable {
	@Override
	public String name() {
		return "claims";
	}

	@Override
	public List<ExportColumn> columns() {
		return ExportColumn.list("claim", "article", "section", "subject[]", "relation=Relation", "object[]",
				"polarity=Polarity", "modality=Modality", "phenotype[]=ResistancePhenotype", "tumour[]",
				"system[]=ModelSystem", "level=EvidenceLevel", "citations[]", "publications[]", "passage[]",
				"subject_aspect[]", "object_aspect[]", "polarity_reason", "section_id", "section_number",
				"basis=ClaimBasis", "line=TreatmentLine", "condition", "species", "cohort", "trial", "therapies[]",
				"about[]", "scheme_classes[]", "rating:integer", "links[]=ClaimLinkKind", "linked_claims[]",
				"passage_digest[]", "note", "subject_text", "object_text", "presented_to[]", "more_than[]",
				"review=ReviewState", "results[]", "evidence_type=EvidenceType", "models[]");
	}

	@Override
	public void rows(TableSource source, Cells cells) throws IOException {
		for (ClaimSet set : source.corpus().statements(ClaimSet.class).toList())
			for (Claim claim : set.getClaims())
				row(source, set.getSection(), claim, cells);
	}

	static void row(TableSource source, Section section, Claim claim, Cells cells) throws IOException {
		var article = source.articles().of(claim);
		cells.text(source.id(claim)).text(source.id(article)).text(heading(section));
		cells.list(participants(source, claim.getSubject())).text(claim.getRelation().getLiteral());
		cells.list(participants(source, claim.getObject())).text(claim.getPolarity().getLiteral());
		cells.text(claim.getModality().getLiteral()).list(TableSource.words(claim.getPhenotypes()));
		cells.list(source.ids(claim.getTumours())).list(TableSource.words(claim.getSystems()));
		cells.text(claim.getLevel() == EvidenceLevel.NONE ? null : claim.getLevel().getLiteral());
		cells.list(TableSource.numbers(claim.getCitations())).list(source.publications(article, claim.getCitations()));
		cells.list(claim.getPassages().stream().map(passage -> passage.getStart() + "-" + passage.getEnd()).toList());
		cells.list(ParticipantText.aspects(claim.getSubject())).list(ParticipantText.aspects(claim.getObject())).text(claim.getPolarityReason());
		cells.text(section == null ? null : section.getName()).text(section == null ? null : section.getNumber());
		cells.text(claim.getBasis().getLiteral());
		cells.text(claim.getLine() == TreatmentLine.UNSET ? null : claim.getLine().getLiteral());
		cells.text(claim.getCondition()).text(claim.getSpecies()).text(source.id(claim.getCohort()));
		cells.text(source.id(claim.getTrial())).list(source.ids(claim.getTherapies()))
				.list(source.ids(claim.getMechanisms()));
		cells.list(source.ids(claim.getClasses()));
		cells.number(claim.eIsSet(EvadePackage.Literals.CLAIM__RATING) ? claim.getRating() : null);
		cells.list(claim.getLinks().stream().map(link -> link.getKind().getLiteral()).toList());
		cells.list(claim.getLinks().stream().map(ClaimLink::getClaim).map(source::id).toList());
		cells.list(claim.getPassages().stream().map(passage -> passage.getDigest()).toList());
		cells.text(claim.getNote()).text(ParticipantText.words(claim.getSubject())).text(ParticipantText.words(claim.getObject()));
		cells.list(source.ids(claim.getRecipients())).list(source.ids(claim.getMoreThan())).text(source.reviews().state(claim));
		cells.list(source.ids(claim.getResults()));
		cells.text(claim.getEvidenceType() == EvidenceType.UNSTATED ? null : claim.getEvidenceType().getLiteral()).list(source.ids(claim.getModels())).end();
	}

	private static String heading(Section section) {
		return section == null || section.eIsProxy() ? null
				: section.getHeading() == null ? section.getName() : section.getHeading();
	}

	private static List<String> participants(TableSource source, ParticipantRef reference) {
		return source.ids(Participants.of(reference));
	}
}
