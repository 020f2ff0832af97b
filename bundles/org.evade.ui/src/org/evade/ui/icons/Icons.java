/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.ui.icons;

import java.net.URL;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.evade.model.terms.ParticipantKind;
import org.evade.ui.EvadeUi;
import org.osgi.framework.Bundle;

/**
 * Icons by name: one for each kind of element ({@code gene}, {@code drug class}, {@code claim}, {@code map} ...) and
 * some for
 * actions ({@code filter}, {@code sort} ...). They are drawn once as SVG on a grid of 16 px and are sharp at every zoom.
 * Images live as long as the display; nobody disposes of them. UI thread.
 */
public final class Icons {
	private static final Map<String, ImageDescriptor> DESCRIPTORS = new HashMap<>();

	private Icons() {
	}

	/**
	 * @param name
	 *            kind of element in the words of the language, or name of an action's icon
	 * @return the icon; that of a plain id when there is none of the name
	 */
	public static Image of(String name) {
		return (Image) JFaceResources.getResources().get(descriptor(name));
	}

	/** The icon of a kind of participant. */
	public static Image of(ParticipantKind kind) {
		return of(kind.word());
	}

	/** As {@link #of(String)}, for actions, menus and wizards. */
	public static ImageDescriptor descriptor(String name) {
		return DESCRIPTORS.computeIfAbsent(file(name), Icons::load);
	}

	private static String file(String name) {
		String word = name == null ? "id" : name.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
		return switch (word) {
		case "relation", "aspect", "value", "unit" -> "relation";
		case "reference", "local-reference" -> "references";
		case "layout-entry", "box", "route" -> "layout";
		case "comparison", "results", "result-row" -> "measurement";
		case "panel" -> "figure";
		case "column", "row", "footnote" -> "table";
		case "strata", "strata-group" -> "stratum";
		case "claim-set", "claims-from" -> "claims";
		case "scheme-class" -> "class";
		case "accepted-exception", "accept" -> "exception";
		case "review-record" -> "review";
		case "document" -> "file";
		default -> word;
		};
	}

	private static ImageDescriptor load(String word) {
		URL url = find(word);
		return url != null || word.equals("id") ? ImageDescriptor.createFromURL(url) : load("id");
	}

	private static URL find(String word) {
		Bundle bundle = Platform.getBundle(EvadeUi.ID);
		return bundle == null ? null : FileLocator.find(bundle, new Path("icons/" + word + ".svg"));
	}
}
