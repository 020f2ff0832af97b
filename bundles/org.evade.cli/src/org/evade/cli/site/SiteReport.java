/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evade.checks.Report;
import org.evade.cli.Progress;
import org.evade.cli.overview.Overview;
import org.evade.exchange.FileSet;
import org.evade.exchange.html.ClaimBlock;
import org.evade.exchange.html.Html;
import org.evade.exchange.html.Links;
import org.evade.exchange.html.MapPage;
import org.evade.exchange.maps.MapSheet;
import org.evade.exchange.tables.TableSource;
import org.evade.figure.content.CitationLabel;
import org.evade.language.load.CitationResolver;
import org.evade.language.load.Corpus;
import org.evade.model.Article;
import org.evade.model.Claim;
import org.evade.model.MapDiagram;
import org.evade.model.Named;
import org.evade.model.Participant;
import org.evade.model.Publication;
import org.evade.model.Trial;
import org.evade.model.terms.ParticipantKind;
import org.evade.model.terms.Participants;
import org.evade.model.terms.Terms;

/** A corpus as a site of plain files: every object has a page, every page is found by search, nothing needs a server. */
public final class SiteReport {
	private final Corpus corpus;
	private final Report report;
	private final TableSource source;
	private final SitePages pages;
	private final Links links;
	private final ClaimBlock claims;
	private final Map<Named, Set<Claim>> speaking = new IdentityHashMap<>();
	private SiteWriter site;

	/**
	 * @param corpus
	 *            a corpus without mistakes of form
	 * @param report
	 *            what the rules found in it
	 */
	public SiteReport(Corpus corpus, Report report) {
		this.corpus = corpus;
		this.report = report;
		source = new TableSource(corpus);
		pages = new SitePages(corpus);
		links = new Links(corpus, pages);
		claims = new ClaimBlock(source, links);
		corpus.claims().forEach(this::index);
	}

	private void index(Claim claim) {
		List<Named> about = new ArrayList<>(Participants.of(claim.getSubject()));
		about.addAll(Participants.of(claim.getObject()));
		about.addAll(claim.getTumours());
		about.addAll(claim.getTherapies());
		about.addAll(claim.getMechanisms());
		about.addAll(CitationResolver.publications(claim, corpus));
		if (claim.getTrial() != null)
			about.add(claim.getTrial());
		about.forEach(each -> speaking.computeIfAbsent(each, none -> new LinkedHashSet<>()).add(claim));
	}

	/**
	 * Writes all pages into a folder, all or none.
	 *
	 * @param folder
	 *            it is made when it is missing; what else is in it stays
	 * @return how many pages there are
	 * @throws IOException
	 *             with a sentence for the user
	 */
	public int write(Path folder, Progress progress) throws IOException {
		try (FileSet files = new FileSet()) {
			site = new SiteWriter(folder, files);
			List<MapDiagram> maps = corpus.statements(MapDiagram.class).toList();
			progress.begin("drawing", maps.size());
			for (MapDiagram map : maps) {
				site.write(pages.file(map), new MapPage(new MapSheet(source, map), links, "index.html").text());
				progress.step(map.getName());
			}
			progress.begin("writing", 0);
			Overview overview = new Overview(corpus);
			new SummaryPages(corpus, report, overview, site).write();
			new MatrixPage(overview.matrix(), links, site).write();
			new TrialPages(corpus, pages, links, site, this::claimList).write();
			maps(maps);
			articles();
			publications();
			entities();
			site.rest();
			progress.clear();
			files.commit();
			return site.pages();
		}
	}

	private void maps(List<MapDiagram> maps) throws IOException {
		Html html = site.begin("maps.html", null, "Maps").open("ul");
		for (MapDiagram map : maps) {
			String title = map.getLabel() == null ? map.getName() : map.getLabel();
			html.open("li").open("a", "href", pages.file(map)).name(title).close().text(" ").put("span", TableSource.fullName(map), "class", "id").end();
			site.find(pages.file(map), title, "map", List.of(TableSource.fullName(map)));
		}
		site.end("maps.html", "Maps", html.close());
	}

	private void articles() throws IOException {
		Html html = site.begin("articles.html", null, "Articles").open("ul");
		for (Article article : corpus.statements(Article.class).toList()) {
			html.open("li");
			links.publication(html, article);
			html.end();
			article(article);
		}
		site.end("articles.html", "Articles", html.close());
		for (SitePages.Reading reading : pages.readings())
			reading(reading);
	}

	private void article(Article article) throws IOException {
		String title = article.getTitle() == null ? CitationLabel.shortForm(article) : article.getTitle();
		Html html = site.begin(null, "article", title);
		html.open("p");
		links.publication(html, article);
		html.end().put("h2", "Claims by section").open("ul");
		for (SitePages.Reading reading : pages.readings())
			if (reading.article() == article)
				html.open("li").open("a", "href", reading.file()).name(heading(reading)).close().text(" ")
						.put("span", String.valueOf(reading.claims().size()), "class", "count").end();
		html.close();
		claimList(html, article);
		site.end(pages.file(article), title, html);
		site.find(pages.file(article), title, "article", article.getAuthors());
	}

	private static String heading(SitePages.Reading reading) {
		var section = reading.section();
		if (section == null || section.eIsProxy())
			return "Without a section";
		return (section.getNumber() == null ? "" : section.getNumber() + " ") + (section.getHeading() == null ? section.getName() : section.getHeading());
	}

	private void reading(SitePages.Reading reading) throws IOException {
		String article = reading.article() == null ? "" : CitationLabel.shortForm(reading.article());
		Html html = site.begin(null, "claims", heading(reading)).open("p");
		if (reading.article() != null)
			links.name(html, reading.article(), article);
		html.end();
		for (Claim claim : reading.claims()) {
			claims.write(html, claim, SitePages.anchor(claim), "");
			site.find(reading.file() + "#" + SitePages.anchor(claim), ClaimBlock.sentence(claim), "claim", List.of(article, TableSource.fullName(claim)));
		}
		site.end(reading.file(), heading(reading), html);
	}

	private void publications() throws IOException {
		Html html = site.begin("publications.html", null, "Publications").open("ul");
		for (Publication publication : corpus.statements(Publication.class).filter(each -> !(each instanceof Article)).toList()) {
			html.open("li");
			links.publication(html, publication);
			html.text(" ").put("span", speaking.getOrDefault(publication, Set.of()).size() + " claims", "class", "count").end();
			String title = publication.getTitle() == null ? CitationLabel.longForm(publication) : publication.getTitle();
			Html page = site.begin(null, "publication", title).open("p").name(CitationLabel.longForm(publication));
			links.identifiers(page, publication.getCuries());
			page.end().open("dl");
			ClaimBlock.row(page, "Authors", String.join(", ", publication.getAuthors()) + (publication.isEtAl() ? " et al." : ""));
			ClaimBlock.row(page, "Kind", Terms.word(publication.getKind()));
			ClaimBlock.row(page, "Id", TableSource.fullName(publication));
			page.close();
			claimList(page, publication);
			site.end(pages.file(publication), title, page);
			site.find(pages.file(publication), title, "publication", List.of(CitationLabel.longForm(publication), String.join(" ", publication.getCuries())));
		}
		site.end("publications.html", "Publications", html.close());
	}

	private void entities() throws IOException {
		Map<String, List<Participant>> kinds = new LinkedHashMap<>();
		corpus.statements(Participant.class).filter(each -> !(each instanceof Trial)).forEach(each -> kinds.computeIfAbsent(ParticipantKind.of(each).word(), none -> new ArrayList<>()).add(each));
		Html html = site.begin("entities.html", null, "Entities");
		for (Map.Entry<String, List<Participant>> kind : kinds.entrySet()) {
			html.open("h2").text(kind.getKey() + " ").put("span", String.valueOf(kind.getValue().size()), "class", "count").end().open("p");
			for (Participant each : kind.getValue()) {
				links.name(html, each, Terms.label(each));
				html.text("   ");
				entity(each, kind.getKey());
			}
			html.end();
		}
		site.end("entities.html", "Entities", html);
	}

	private void entity(Participant participant, String kind) throws IOException {
		Html html = site.begin(null, kind, Terms.label(participant)).open("dl");
		if (!participant.getCuries().isEmpty()) {
			html.put("dt", "Identifiers").open("dd");
			links.identifiers(html, participant.getCuries());
			html.close();
		}
		ClaimBlock.row(html, "Also", String.join(", ", participant.getSynonyms()));
		ClaimBlock.row(html, "Id", TableSource.fullName(participant));
		ClaimBlock.row(html, "Note", participant.getNote());
		html.close();
		claimList(html, participant);
		site.end(pages.file(participant), Terms.label(participant), html);
		site.find(pages.file(participant), Terms.label(participant), kind,
				List.of(TableSource.fullName(participant), String.join(" ", participant.getSynonyms()), String.join(" ", participant.getCuries())));
	}

	/** The claims that speak of an object, as links. */
	private void claimList(Html html, Named object) {
		Set<Claim> all = speaking.getOrDefault(object, Set.of());
		if (all.isEmpty())
			return;
		html.open("h2").text("Claims ").put("span", String.valueOf(all.size()), "class", "count").end().open("ul");
		for (Claim claim : all) {
			html.open("li");
			links.name(html, claim, ClaimBlock.sentence(claim));
			Article article = source.articles().of(claim);
			html.put("span", article == null ? "" : " " + CitationLabel.shortForm(article), "class", "count").end();
		}
		html.end();
	}

	/** Writes the claims that speak of an object. */
	interface ClaimLists {
		void write(Html html, Named object);
	}
}
