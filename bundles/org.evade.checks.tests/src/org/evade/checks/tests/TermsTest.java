/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.checks.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Locale;

import org.evade.model.EntityType;
import org.evade.model.Relation;
import org.evade.model.terms.IdSpace;
import org.evade.model.terms.IdSpaces;
import org.evade.model.terms.ParticipantKind;
import org.evade.model.terms.Signature;
import org.evade.model.terms.Signatures;
import org.junit.jupiter.api.Test;

/** The tables of signatures and identifier spaces are complete. */
class TermsTest {
	@Test
	void everyRelationHasASignature() {
		for (Relation relation : Relation.VALUES) {
			assertFalse(Signatures.of(relation).isEmpty(), relation.getLiteral());
			for (Signature signature : Signatures.of(relation))
				assertFalse(signature.subjects().isEmpty() || signature.objects().isEmpty(), relation.getLiteral());
		}
	}

	@Test
	void everyEntityTypeHasAKind() {
		for (EntityType type : EntityType.VALUES)
			assertEquals(type.getLiteral().toLowerCase(Locale.ROOT), ParticipantKind.of(type).word());
	}

	@Test
	void kindsAreSpoken() {
		assertEquals("anything", Signature.spoken(EnumSet.allOf(ParticipantKind.class)));
		assertEquals("anything but trial", Signature.spoken(EnumSet.complementOf(EnumSet.of(ParticipantKind.TRIAL))));
		assertEquals("molecule or cell", Signature.spoken(EnumSet.range(ParticipantKind.GENE, ParticipantKind.CELL)));
		assertEquals("drug, regimen or procedure", Signature
				.spoken(EnumSet.of(ParticipantKind.DRUG, ParticipantKind.REGIMEN, ParticipantKind.PROCEDURE)));
		assertEquals("drug class", Signature.spoken(EnumSet.of(ParticipantKind.DRUG_CLASS)));
		assertEquals("gene, cell or disease",
				Signature.spoken(EnumSet.of(ParticipantKind.GENE, ParticipantKind.CELL, ParticipantKind.DISEASE)));
	}

	@Test
	void everySpaceFitsItsExampleAndNothingAround() {
		for (IdSpace space : IdSpaces.all()) {
			assertTrue(space.fits(space.example()), space.prefix());
			assertFalse(space.fits(""), space.prefix());
			assertFalse(space.fits(" " + space.example()), space.prefix());
			assertFalse(space.fits(space.example() + " x"), space.prefix());
			assertSame(space, IdSpaces.of(space.prefix()));
			for (String alias : space.aliases())
				assertSame(space, IdSpaces.meant(alias), alias);
		}
		assertNull(IdSpaces.of("hgnc"));
		assertSame(IdSpaces.of("HGNC"), IdSpaces.meant("hgnc"));
	}

	@Test
	void orcidCheckDigits() {
		assertTrue(IdSpaces.isOrcid("0000-0002-1825-0097"));
		assertTrue(IdSpaces.isOrcid("0000-0002-1694-233X"));
		assertFalse(IdSpaces.isOrcid("0000-0002-1694-2339"));
		assertFalse(IdSpaces.isOrcid("0000-0002-1825-097"));
	}
}
