/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.articles.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.evade.articles.anchor.Anchor;
import org.evade.articles.drafting.SlotChoice;
import org.evade.articles.drafting.DraftingSession;
import org.evade.articles.drafting.Grammar;
import org.evade.articles.drafting.DraftingKey;
import org.evade.articles.drafting.NewTerm;
import org.evade.articles.drafting.Slot;
import org.evade.articles.text.Span;
import org.evade.model.Claim;
import org.evade.model.Modality;
import org.junit.jupiter.api.Test;

/** Claims by keys: what each key does to the text that is written. */
class DraftingSessionTest {
	private static final String ARTICLE = """
			# 1 Antigen presentation

			Loss of B2M causes resistance to checkpoint blockade [1]. JAK1 and JAK2 mutations impair antigen presentation in melanoma [2, 3]. \
			PD-L1 may inhibit CD8+ T cells.

			# 2 Trials

			In NSCLC, nivolumab reached an ORR of 29 % vs 6 % with chemotherapy [4]. The PFS was 4.2 months vs 2.1 months [5].
			""";

	private static Keyboard at(String words) {
		return new Keyboard(ARTICLE).to(words);
	}

	@Test
	void oneKeyDraftsAndOneAccepts() {
		Keyboard keyboard = at("Loss of").press("C", "ACCEPT");
		assertEquals(2, keyboard.keys);
		assertEquals("claim b2m-loss-causes-ici-resistance: loss of B2M causes ICI-resistance { cites 1 }", keyboard.last());
		assertNull(keyboard.session);
		Claim claim = Grammar.claim(keyboard.written.getFirst().text());
		String sentence = "Loss of B2M causes resistance to checkpoint blockade [1].";
		int start = keyboard.text.toCodePoint(keyboard.text.string().indexOf(sentence));
		Anchor anchor = Anchor.of(keyboard.text, new Span(start, start + sentence.length()));
		assertEquals("sha256:" + anchor.digest(), claim.getPassages().getFirst().getDigest());
		assertEquals(anchor.context(), claim.getPassages().getFirst().getContext());
	}

	@Test
	void slotsAreWalkedAndAlternativesHaveDigits() {
		Keyboard keyboard = at("Loss of").press("C");
		assertEquals(Slot.SUBJECT, keyboard.session.slot());
		keyboard.press("TAB");
		assertEquals(Slot.RELATION, keyboard.session.slot());
		List<String> relations = keyboard.session.choices().stream().map(SlotChoice::label).toList();
		assertEquals("causes", relations.getFirst());
		keyboard.press("2");
		assertEquals("loss of B2M " + relations.get(1) + " ICI-resistance", keyboard.now());
		keyboard.press("1");
		assertEquals("loss of B2M " + relations.get(1) + " ICI-resistance", keyboard.now(), "what is chosen stands first");
		keyboard.press("BACK_TAB", "BACK_TAB");
		assertEquals(Slot.CITATIONS, keyboard.session.slot());
	}

	@Test
	void typingFindsInAnySpelling() {
		Keyboard keyboard = at("Loss of").press("C", "tgf");
		assertEquals("TGF-b causes ICI-resistance", keyboard.now());
		keyboard.press("BACKSPACE", "BACKSPACE", "BACKSPACE");
		assertEquals("loss of B2M causes ICI-resistance", keyboard.now());
		keyboard.press("TAB", "suppress", "TAB", "cd8");
		assertEquals("loss of B2M inhibits CD8-T-cell", keyboard.now());
		keyboard.press("ESCAPE");
		assertEquals("loss of B2M inhibits ICI-resistance", keyboard.now());
		keyboard.press("ESCAPE");
		assertNull(keyboard.session);
	}

	@Test
	void aspectsAndSeveralParticipants() {
		Keyboard keyboard = at("Loss of").press("C", "inhibition of pd-l", "TAB");
		assertEquals("inhibition of PD-L1 causes ICI-resistance", keyboard.now());
		keyboard.press("BACK_TAB", "expr", "TAB");
		assertEquals("expression of PD-L1 causes ICI-resistance", keyboard.now());
		keyboard.press("BACK_TAB", "+", "jak1", "TAB");
		assertEquals("expression of PD-L1 + JAK1 causes ICI-resistance", keyboard.now());
		keyboard.press("BACK_TAB", "+", "loss of jak2", "TAB");
		assertEquals("expression of PD-L1 + JAK1 + loss of JAK2 causes ICI-resistance", keyboard.now());
		keyboard.press("/");
		assertEquals("ICI-resistance causes expression of PD-L1 + JAK1 + loss of JAK2", keyboard.now());
		assertNotNull(Grammar.claim(keyboard.session.written(id -> false).text()));
	}

	@Test
	void signsForPolarityAndModality() {
		Keyboard keyboard = at("Loss of").press("C", "-", "ACCEPT");
		assertTrue(keyboard.last().contains("negated because"), keyboard.last());
		keyboard.press("C", "TAB", "predicts", "TAB", "-");
		assertEquals("loss of B2M does not predict ICI-resistance", keyboard.now());
		keyboard.press("?");
		assertEquals(Modality.HEDGED, keyboard.session.form().modality());
	}

	@Test
	void somethingNewIsDeclaredWithTheClaim() {
		Keyboard keyboard = at("Loss of").press("C", "exhausted T cells");
		assertEquals("new cell", keyboard.session.choices().getFirst().detail());
		keyboard.press("ACCEPT");
		assertEquals(List.of(new NewTerm("cell", "exhausted-T-cells", "exhausted T cells")), keyboard.written.getLast().added());
		assertEquals("cell exhausted-T-cells \"exhausted T cells\"", keyboard.written.getLast().added().getFirst().written());
		keyboard.press("C", " 4-1BB", "DOWN");
		assertFalse(keyboard.session.choices().isEmpty());
	}

	@Test
	void citationsAreTyped() {
		Keyboard keyboard = at("PD-L1 may").press("C", "BACK_TAB", "3, 7-9", "ACCEPT");
		assertTrue(keyboard.last().contains("hedged cites 3, 7, 8, 9"), keyboard.last());
		keyboard.press("C", "BACK_TAB", "o", "ACCEPT");
		assertTrue(keyboard.last().contains("hedged own view }"), keyboard.last());
	}

	@Test
	void measuresAreCheckedAgainstTheGrammar() {
		Keyboard keyboard = at("Loss of").press("C", "BACK_TAB", "BACK_TAB", "ORR twenty", "ACCEPT");
		assertNotNull(keyboard.session, "what is no measure is not written");
		assertNotNull(keyboard.session.message());
		for (int i = 0; i < 6; i++)
			keyboard.press("BACKSPACE");
		keyboard.press("20 % vs 3 %", "ACCEPT");
		assertTrue(keyboard.last().contains("measured ORR 20 % vs 3 %"), keyboard.last());
	}

	@Test
	void splittingMakesTwoClaims() {
		Keyboard keyboard = at("JAK1 and").press("C");
		assertEquals("mutation of JAK1 + JAK2 impairs antigen-presentation", keyboard.now());
		keyboard.press(";");
		assertEquals("mutation of JAK1 impairs antigen-presentation", keyboard.now());
		keyboard.press("ACCEPT");
		assertEquals("mutation of JAK2 impairs antigen-presentation", keyboard.now());
		keyboard.press("ACCEPT");
		assertNull(keyboard.session);
		assertEquals(2, keyboard.written.size());
		assertFalse(keyboard.written.get(0).id().equals(keyboard.written.get(1).id()));
	}

	@Test
	void theLastClaimWithAnotherObject() {
		Keyboard keyboard = at("Loss of").press("C", "ACCEPT").to("PD-L1 may").press("R");
		assertEquals("loss of B2M causes CD8-T-cell", keyboard.now());
		keyboard.press("DOWN", "ACCEPT");
		assertEquals("claim b2m-loss-causes-pd-l1: loss of B2M causes PD-L1", keyboard.last().replaceAll(" \\{.*", ""));
	}

	@Test
	void theSameForTheNextNumber() {
		Keyboard keyboard = at("In NSCLC, nivolumab").press("C", "ACCEPT");
		assertTrue(keyboard.last().contains("measured ORR 29 % vs 6 %"), keyboard.last());
		keyboard.press("M");
		assertEquals(List.of("PFS 4.2 mo vs 2.1 mo"), keyboard.session.form().measures());
		keyboard.press("ACCEPT");
		assertTrue(keyboard.last().contains("cites 5 measured PFS 4.2 mo vs 2.1 mo"), keyboard.last());
		assertEquals(keyboard.written.get(0).form().subject(), keyboard.written.get(1).form().subject());
	}

	@Test
	void contextIsSetOnceForASectionAndSaid() {
		Keyboard keyboard = at("Loss of").press("C");
		for (Slot slot = keyboard.session.slot(); slot != Slot.TUMOUR; slot = keyboard.session.slot())
			keyboard.press("TAB");
		keyboard.press("mela");
		assertEquals("melanoma", keyboard.session.choices().getFirst().label());
		keyboard.press("*", "ACCEPT");
		assertTrue(keyboard.last().contains("in melanoma"), keyboard.last());
		assertFalse(keyboard.last().contains("note"), "it was chosen here");
		keyboard.to("PD-L1 may").press("C", "ACCEPT");
		assertTrue(keyboard.last().contains("hedged in melanoma"), keyboard.last());
		assertTrue(keyboard.last().contains("note \"The tumour is inherited from section 1 Antigen presentation.\""), keyboard.last());
		keyboard.to("In NSCLC, nivolumab").press("C", "ACCEPT");
		assertTrue(keyboard.last().contains("in NSCLC"), "another section, and the sentence prints one: " + keyboard.last());
	}

	@Test
	void onToTheNextSentence() {
		Keyboard keyboard = at("Loss of").press("C", "ACCEPT_AND_GO_ON");
		assertEquals("mutation of JAK1 + JAK2 impairs antigen-presentation", keyboard.now());
		keyboard.press("SKIP");
		assertEquals("PD-L1 inhibits CD8-T-cell", keyboard.now());
		keyboard.press("BACK");
		assertEquals("mutation of JAK1 + JAK2 impairs antigen-presentation", keyboard.now());
	}

	/** Whatever is pressed: every state can be shown, and what is accepted is a claim that says what the draft said. */
	@Test
	void anyKeysLeadToClaimsOfTheLanguage() {
		Random random = new Random(11);
		String[] typed = { "b", "2", "m", "t", "cells", "1", "0", "9", "+", "-", "?", "/", ";", "|", "*", "=", " ", "loss of ", "xyz", "\"", "{", "ORR 3 %", "own",
				"\u03B2", "in", ",", "^", "claim" };
		int accepted = 0;
		for (int round = 0; round < 120; round++) {
			Keyboard keyboard = new Keyboard(ARTICLE);
			StringBuilder log = new StringBuilder();
			for (int i = 0; i < 60; i++) {
				int before = keyboard.written.size();
				if (keyboard.session == null) {
					keyboard.press("C");
					continue;
				}
				String stroke = random.nextInt(3) == 0 ? typed[random.nextInt(typed.length)] : DraftingKey.values()[random.nextInt(DraftingKey.values().length)].name();
				log.append(' ').append(stroke);
				keyboard.press(stroke);
				if (keyboard.session != null)
					show(keyboard.session, log);
				for (DraftingSession.Written claim : keyboard.written.subList(before, keyboard.written.size())) {
					accepted++;
					Claim read = Grammar.claim(claim.text());
					assertNotNull(read, log + "\n" + claim.text());
					assertEquals(claim.id(), read.getName());
					assertEquals(claim.form().relation(), read.getRelation());
					assertEquals(claim.form().modality(), read.getModality());
					assertEquals(claim.form().citations(), read.getCitations().stream().map(each -> each.getNumber()).toList());
					assertEquals(claim.form().measures().size(), read.getComparisons().size());
					assertEquals(claim.form().subject().terms().size(),
							read.getSubject().getParticipants().size() + read.getSubject().getMore().stream().mapToInt(each -> each.getParticipants().size()).sum(), claim.text());
				}
			}
		}
		assertTrue(accepted > 150, accepted + " claims");
	}

	private static void show(DraftingSession session, StringBuilder log) {
		assertNotNull(session.form().sentence(session.ground().names()), log.toString());
		assertTrue(session.choices().size() <= DraftingSession.CHOICES, log.toString());
		assertTrue(session.chosen() >= -1 && session.chosen() < Math.max(1, session.choices().size()), log.toString());
		session.added();
		session.written(id -> false);
	}

	@Test
	void theIntervalBelongsToTheRatioBeforeIt() {
		Keyboard keyboard = new Keyboard("In NSCLC, pembrolizumab improved the PFS to 10.3 months vs 6.0 months (HR 0.50, 95 % CI 0.37 to 0.68, p < 0.001) [6].");
		keyboard.press("C", "ACCEPT");
		assertTrue(keyboard.last().contains("measured PFS 10.3 mo vs 6.0 mo measured hazard ratio PFS 0.50 95 CI 0.37 to 0.68 p < 0.001"), keyboard.last());
	}
}
