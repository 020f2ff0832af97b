/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.exchange.tables;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

import org.evade.model.Drug;
import org.evade.model.Endpoint;
import org.evade.model.Entity;
import org.evade.model.Modification;
import org.evade.model.Regimen;
import org.evade.model.RegimenComponent;
import org.evade.model.Statistic;
import org.evade.model.VariantOrigin;
import org.evade.model.terms.Terms;

/** Entities of the vocabulary; the most specific CURIE comes first. */
final class EntitiesTable implements ExportTable {
	@Override
	public String name() {
		return "entities";
	}

	@Override
	public List<ExportColumn> columns() {
		return ExportColumn.list("entity", "type=EntityType", "name", "curie[]", "synonyms[]", "of", "members[]", "targets[]",
				"components[]", "codes[]", "modality", "markers[]", "allele", "species", "measure=EffectMeasure",
				"statistic=Statistic", "unit", "note", "alternatives[]", "doses[]", "roles[]", "isoform", "modification=Modification", "sites[]",
				"origin=VariantOrigin", "clone");
	}

	@Override
	public void rows(TableSource source, Cells cells) throws IOException {
		for (Entity entity : source.corpus().statements(Entity.class).toList())
			row(source, entity, cells);
	}

	static void row(TableSource source, Entity entity, Cells cells) throws IOException {
		Drug drug = entity instanceof Drug ? (Drug) entity : null;
		Endpoint endpoint = entity instanceof Endpoint ? (Endpoint) entity : null;
		cells.text(source.id(entity)).text(entity.getType().getLiteral()).text(Terms.label(entity)).list(entity.getCuries());
		cells.list(entity.getSynonyms()).text(source.id(entity.getOf())).list(source.ids(entity.getMembers()));
		cells.list(drug == null ? List.of() : source.ids(drug.getTargets()));
		cells.list(entity instanceof Regimen regimen
				? source.ids(regimen.getComponents().stream().map(RegimenComponent::getAgent).toList()) : List.of());
		cells.list(drug == null ? List.of() : drug.getCodes()).text(drug == null ? null : drug.getDrugClass());
		cells.list(entity.getMarkers()).text(entity.getAllele()).text(entity.getSpecies());
		cells.text(endpoint == null ? null : endpoint.getMeasure().getLiteral());
		cells.text(endpoint == null || endpoint.getStatistic() == Statistic.UNSTATED ? null
				: endpoint.getStatistic().getLiteral());
		cells.text(endpoint == null ? null : endpoint.getUnit()).text(entity.getNote());
		List<RegimenComponent> components = entity instanceof Regimen regimen ? regimen.getComponents() : List.of();
		cells.list(told(components, component -> String.join(",", source.ids(component.getAlternatives()))));
		cells.list(told(components, RegimenComponent::getDose)).list(told(components, RegimenComponent::getRole));
		cells.text(entity.getIsoform()).text(entity.getModification() == Modification.UNMODIFIED ? null : entity.getModification().getLiteral());
		cells.list(entity.getSites()).text(entity.getOrigin() == VariantOrigin.UNSTATED ? null : entity.getOrigin().getLiteral()).text(entity.getClone()).end();
	}

	/** Something of each component in their order; nothing when none of them has it. */
	private static List<String> told(List<RegimenComponent> components, Function<RegimenComponent, String> what) {
		List<String> told = components.stream().map(what).toList();
		return told.stream().allMatch(each -> each == null || each.isEmpty()) ? List.of() : told;
	}
}
