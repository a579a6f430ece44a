import type {LanguagePack} from './pack.ts'

// biome-ignore format: a line for each word would hide them
/** Words of German. */
export const de: LanguagePack = {
  language: 'de',
  words: {
    question: [
      'F', 'Frage', 'Publikumsfrage', 'Zuschauerfrage', 'Rückfrage',
      'Nachfrage', 'Frage aus dem Publikum', 'Zusatzfrage'
    ],
    answer: ['A', 'Antwort', 'Antworten', 'Antw.', 'Antwort des Referenten'],
    asker: [
      'Publikum', 'Moderator', 'Moderatorin', 'Moderation', 'Interviewer',
      'Interviewerin', 'Zuschauer', 'Zuhörer', 'Zuhörerin', 'Teilnehmer',
      'Teilnehmerin', 'Redaktion', 'Leser', 'Gastgeber'
    ],
    me: ['ich', 'mein', 'meine', 'meinem', 'meinen', 'meiner', 'mir', 'mich'],
    everybody: ['Alle', 'Alle Teilnehmer'],
    thanks: ['Danke', 'Vielen Dank', 'Herzlichen Dank', 'Besten Dank', 'Dankeschön'],
    you: [
      'Sie', 'Ihr', 'Ihre', 'Ihnen', 'Ihrer', 'Ihren', 'du', 'dein',
      'deine', 'dich', 'dir', 'euch', 'eure'
    ],
    speaker: [
      'Referent', 'Referentin', 'Referenten', 'Referentinnen', 'Referent*in',
      'Referent:in', 'Referent/in', 'Referent(in)', 'Vortragender',
      'Vortragende', 'Vortragenden', 'Vortragende:r', 'Vortrag von',
      'Ein Vortrag von', 'Sprecher', 'Sprecherin', 'Sprecher:in',
      'Sprecher*in', 'Speaker', 'Speakerin', 'Redner', 'Rednerin', 'Redner:in',
      'Redner*in', 'Hauptredner', 'Gastredner', 'Gastrednerin', 'Präsentator',
      'Präsentiert von', 'Vorgestellt von', 'Gehalten von', 'Dozent',
      'Dozentin', 'Dozenten', 'Dozent:in', 'Trainer', 'Trainerin',
      'Kursleiter', 'Kursleiterin', 'Leitung', 'Workshopleitung', 'Moderation',
      'Moderiert von', 'Moderator', 'Moderatorin', 'Gast', 'Gäste', 'Zu Gast',
      'Gastgeber', 'Podiumsgäste', 'Teilnehmer des Podiums', 'Diskutanten',
      'Panelisten', 'Vortragsredner', 'Wer', 'Mit dabei', 'Impulsgeber'
    ],
    author: ['Autor', 'Autorin', 'Autoren', 'Autorinnen', 'Autor:in', 'Autor*in', 'Autor(en)'],
    title: [
      'Titel', 'Vortragstitel', 'Titel des Vortrags', 'Thema', 'Themen',
      'Vortragsthema', 'Überschrift', 'Was'
    ],
    role: [
      'Rolle', 'Position', 'Beruf', 'Funktion', 'Berufsbezeichnung',
      'Tätigkeit', 'Stelle'
    ],
    organization: [
      'Firma', 'Unternehmen', 'Organisation', 'Arbeitgeber', 'Institution',
      'Zugehörigkeit', 'Hochschule', 'Universität', 'Verein'
    ],
    talk: [
      'Vortrag', 'Kurzvortrag', 'Fachvortrag', 'Hauptvortrag', 'Gastvortrag',
      'Impulsvortrag', 'Impuls', 'Thema', 'Session', 'Sitzung', 'Talk',
      'Präsentation', 'Beitrag', 'Referat', 'Rede', 'Vorlesung', 'Seminar',
      'Webinar', 'Erfahrungsbericht', 'Praxisbericht', 'Themenblock',
      'Programmpunkt', 'Eingeladener Vortrag', 'Sponsorenvortrag',
      'Sponsor-Session', 'Demo', 'Vorführung', 'Barcamp-Session', 'Tutorium',
      'Vortragsabend'
    ],
    topic: ['Thema', 'Themenblock', 'Praxisbericht'],
    credit: ['Geschrieben', 'Verfasst', 'Übersetzt'],
    keynote: [
      'Keynote', 'Keynotes', 'Eröffnungsvortrag', 'Eröffnungskeynote',
      'Eröffnungs-Keynote', 'Abschlussvortrag', 'Abschlusskeynote',
      'Abschluss-Keynote', 'Hauptvortrag', 'Festvortrag', 'Festrede',
      'Eröffnungsrede', 'Plenarvortrag', 'Grußwort', 'Grußworte', 'Hauptrede',
      'Begrüßung und Keynote'
    ],
    lightning: [
      'Lightning Talk', 'Lightning Talks', 'Lightning-Talk', 'Lightning-Talks',
      'Lightningtalk', 'Lightningtalks', 'Blitzvortrag', 'Blitzvorträge',
      'Kurzvortrag', 'Kurzvorträge', 'Kurzpräsentation', 'Kurzpräsentationen',
      'Kurzbeitrag', 'Blitzlicht', 'Flashtalk', 'Pitch', 'Pitches',
      'Kurz-Vortrag', 'Kurz-Vorträge', 'Ignite-Talk', 'Speed-Talk'
    ],
    panel: [
      'Podiumsdiskussion', 'Podium', 'Podiumsgespräch', 'Panel',
      'Paneldiskussion', 'Panel-Diskussion', 'Diskussionsrunde', 'Diskussion',
      'Gesprächsrunde', 'Expertenrunde', 'Runder Tisch', 'Talkrunde',
      'Fishbowl', 'Debatte', 'Streitgespräch'
    ],
    workshop: [
      'Workshop', 'Workshops', 'Hands-on', 'Hands-on-Workshop',
      'Praxisworkshop', 'Übung', 'Schulung', 'Kurs', 'Tutorial', 'Tutorials',
      'Einsteigerkurs', 'Training', 'Praktikum', 'Hackathon', 'Coding Dojo',
      'Lernwerkstatt', 'Werkstatt', 'Labor'
    ],
    by: [
      'von', 'präsentiert von', 'vorgestellt von', 'gehalten von',
      'vorgetragen von', 'moderiert von', 'geleitet von', 'durch',
      'ein Vortrag von'
    ],
    with: ['mit', 'von und mit'],
    presents: [
      'präsentiert', 'präsentieren', 'stellt vor', 'spricht über',
      'sprach über', 'referiert über', 'referierte über', 'erzählt von',
      'berichtet über', 'über'
    ],
    and: ['und', '&', 'sowie'],
    at: ['bei', '@', 'bei der', 'beim', 'für'],
    of: ['von', 'von der', 'vom', 'aus', 'der', 'des'],
    honorific: [
      'Herr', 'Herrn', 'Frau', 'Dr.', 'Dr', 'Prof.', 'Prof. Dr.', 'Professor',
      'Professorin', 'Dipl.-Ing.', 'Dipl.-Inf.', 'Dipl.-Inform.', 'Dipl. Ing.',
      'Ing.', 'Mag.', 'M.Sc.', 'B.Sc.'
    ],
    founder: ['Gründer', 'Gründerin', 'Mitgründer', 'Mitgründerin'],
    occupation: [
      'Chefredakteur', 'Chefredakteurin',
      'Entwickler', 'Entwicklerin', 'Softwareentwickler',
      'Softwareentwicklerin', 'Software-Entwickler', 'Webentwickler',
      'Webentwicklerin', 'Programmierer', 'Programmiererin', 'Ingenieur',
      'Ingenieurin', 'Informatiker', 'Informatikerin', 'Architekt',
      'Architektin', 'Softwarearchitekt', 'Softwarearchitektin',
      'Software-Architekt', 'Leiter', 'Leiterin', 'Teamleiter', 'Teamleiterin',
      'Projektleiter', 'Projektleiterin', 'Abteilungsleiter',
      'Abteilungsleiterin', 'Technischer Leiter', 'Leitender',
      'Geschäftsführer', 'Geschäftsführerin', 'Gründer', 'Gründerin',
      'Mitgründer', 'Mitgründerin', 'Mitbegründer', 'Mitbegründerin',
      'Inhaber', 'Inhaberin', 'Vorstand', 'Vorstandsmitglied', 'Vorsitzender',
      'Vorsitzende', 'Vorständin', 'Direktor', 'Direktorin', 'Präsident',
      'Präsidentin', 'Berater', 'Beraterin', 'Unternehmensberater', 'Forscher',
      'Forscherin', 'Wissenschaftler', 'Wissenschaftlerin',
      'Wissenschaftlicher Mitarbeiter', 'Wissenschaftliche Mitarbeiterin',
      'Professor', 'Professorin', 'Dozent', 'Dozentin', 'Lehrer', 'Lehrerin',
      'Lehrbeauftragter', 'Doktorand', 'Doktorandin', 'Student', 'Studentin',
      'Studierende', 'Studierender', 'Praktikant', 'Praktikantin',
      'Werkstudent', 'Werkstudentin', 'Auszubildender', 'Trainer', 'Trainerin',
      'Coach', 'Berater:in', 'Entwickler:in', 'Experte', 'Expertin',
      'Spezialist', 'Spezialistin', 'Analyst', 'Analystin', 'Administrator',
      'Administratorin', 'Systemadministrator', 'Gestalter', 'Gestalterin',
      'Designer', 'Designerin', 'Tester', 'Testerin', 'Redakteur',
      'Redakteurin', 'Journalist', 'Journalistin', 'Autor', 'Autorin',
      'Übersetzer', 'Übersetzerin', 'Rechtsanwalt', 'Rechtsanwältin', 'Jurist',
      'Juristin', 'Datenschutzbeauftragter', 'Freiberufler', 'Freiberuflerin',
      'Freelancer', 'Selbstständiger', 'Mitarbeiter', 'Mitarbeiterin',
      'Mitglied', 'Organisator', 'Organisatorin', 'Unternehmer',
      'Unternehmerin', 'Verantwortliche', 'Referent für', 'Physiker',
      'Physikerin', 'Mathematiker', 'Mathematikerin'
    ],
    company: [
      'GmbH', 'GmbH & Co. KG', 'gGmbH', 'mbH', 'e.V.', 'e. V.', 'AG',
      'UG (haftungsbeschränkt)', 'Universität', 'Hochschule', 'Fachhochschule',
      'Institut', 'Fraunhofer', 'Max-Planck-Institut', 'Stiftung', 'Verein',
      'Verband', 'Verlag', 'Gesellschaft', 'Gruppe', 'Bank', 'Sparkasse',
      'Versicherung', 'Bundesamt', 'Ministerium', 'Stadtwerke', 'Schule',
      'Gymnasium', 'Akademie', 'Fakultät', 'Lehrstuhl'
    ],
    questions: [
      'Fragen', 'Frage', 'Fragen und Antworten', 'Fragen & Antworten',
      'Fragen / Antworten', 'Fragen/Antworten', 'Fragen + Antworten',
      'Frage und Antwort', 'Frage & Antwort', 'Frage-Antwort', 'Fragerunde',
      'Fragestunde', 'Frage-Runde', 'Fragen aus dem Publikum',
      'Publikumsfragen', 'Zuschauerfragen', 'Leserfragen', 'Offene Fragen',
      'Eure Fragen', 'Häufige Fragen', 'Häufig gestellte Fragen',
      'Oft gestellte Fragen', 'F&A', 'FAQ', 'Q&A-Runde', 'Q&A-Session',
      'Fragen und Diskussion', 'Diskussion und Fragen', 'Fragen zum Vortrag',
      'Rückfragen'
    ],
    interview: [
      'Interview', 'Interviews', 'Das Interview', 'Interview mit',
      'Ein Interview mit', 'Im Interview', 'Gespräch', 'Im Gespräch',
      'Im Gespräch mit', 'Ein Gespräch mit', 'Gespräch mit', 'Nachgefragt',
      'Porträt', 'Portrait', 'Fragen an'
    ],
    podcast: [
      'Podcast', 'Podcasts', 'diese Folge', 'dieser Folge', 'diese Episode',
      'dieser Episode'
    ],
    report: [
      'Vortrag', 'Vorträge'
    ],
    meeting: [
      'Treffen'
    ],
    collection: [
      'Vorträge', 'Vortraege'
    ],
    references: [
      'Zitate',
      'Referenzen', 'Referenz', 'Quellen', 'Quelle', 'Quellenangaben',
      'Quellenverzeichnis', 'Literatur', 'Literaturverzeichnis',
      'Literaturhinweise', 'Links', 'Link', 'Nützliche Links',
      'Weiterführende Links', 'Weitere Links', 'Weiterführendes',
      'Weiterführende Informationen', 'Weitere Informationen',
      'Mehr Informationen', 'Mehr Infos', 'Weitere Infos', 'Linkliste',
      'Linksammlung', 'Verweise', 'Ressourcen', 'Weitere Ressourcen',
      'Material', 'Materialien', 'Unterlagen', 'Begleitmaterial',
      'Zum Weiterlesen', 'Weiterlesen', 'Mehr lesen', 'Lesetipps',
      'Leseempfehlungen', 'Lesestoff', 'Siehe auch', 'Anhang', 'Fußnoten',
      'Anmerkungen', 'Verwandte Artikel', 'Bücher', 'Shownotes',
      'Bildnachweis', 'Bildquellen'
    ],
    agenda: [
      'Agenda', 'Programm', 'Das Programm', 'Tagesprogramm', 'Abendprogramm',
      'Rahmenprogramm', 'Ablauf', 'Der Ablauf', 'Ablaufplan', 'Zeitplan',
      'Zeitablauf', 'Tagesordnung', 'Tagesablauf', 'Fahrplan', 'Stundenplan',
      'Terminplan', 'Programmablauf', 'Übersicht', 'Inhalt',
      'Inhaltsverzeichnis', 'Inhalte', 'Gliederung', 'Sessionplan'
    ],
    talks: [
      'Vorträge, die ich besucht habe', 'Gehörte Vorträge',
      'Vorträge', 'Die Vorträge', 'Talks', 'Die Talks', 'Sessions',
      'Die Sessions', 'Besuchte Vorträge', 'Besuchte Sessions',
      'Präsentationen', 'Beiträge', 'Themen', 'Die Themen', 'Referenten',
      'Die Referenten', 'Unsere Referenten', 'Speaker', 'Die Speaker',
      'Unsere Speaker', 'Sprecher', 'Unsere Sprecher', 'Vortragende',
      'Kurzvorträge', 'Keynotes', 'Workshops', 'Die Workshops', 'Panels',
      'Vortragsprogramm', 'Vortragsthemen', 'Highlights'
    ],
    preface: [
      'Einleitung', 'Einführung', 'Vorwort', 'Vorbemerkung', 'Intro',
      'Begrüßung', 'Willkommen', 'Eröffnung', 'Auftakt', 'Eröffnungsworte',
      'Hintergrund', 'Motivation', 'Überblick', 'Kontext', 'Worum geht es',
      "Worum geht's", 'Worum geht es?', 'Anreise', 'Ankunft', 'Vorbereitung',
      'Voraussetzungen', 'Bevor es losgeht', 'Vorab', 'Zum Einstieg',
      'Einstieg', 'Der Anfang', 'Anfang', "Los geht's", 'Ankündigungen',
      'Neuigkeiten', 'Über uns', 'Über die Veranstaltung', 'Vorstellungsrunde'
    ],
    closing: [
      'Fazit', 'Mein Fazit', 'Unser Fazit', 'Schluss', 'Schlusswort',
      'Schlussworte', 'Schlussfolgerung', 'Schlussfolgerungen',
      'Schlussbemerkung', 'Abschluss', 'Abschlussworte', 'Zusammenfassung',
      'Zusammengefasst', 'Ausblick', 'Nachwort', 'Epilog', 'Rückblick',
      'Rückschau', 'Resümee', 'Resumee', 'Ergebnis', 'Ergebnisse',
      'Erkenntnisse', 'Eindrücke', 'Meine Eindrücke', 'Impressionen',
      'Verabschiedung', 'Ende', 'Zum Schluss', 'Am Ende', 'Abschließend',
      'Zum Abschluss', 'Wie geht es weiter', "Wie geht's weiter",
      'Wie geht es weiter?', 'Nächste Schritte', 'Nächstes Treffen',
      'Nächster Termin', 'Nächstes Meetup', 'Feedback', 'Bilder', 'Fotos',
      'Fotogalerie', 'Galerie', 'Sonstiges', 'Verschiedenes', 'Verlosung',
      'Preisverleihung', 'Siegerehrung', 'Danke', 'Dankeschön', 'Vielen Dank',
      'Bis zum nächsten Mal', 'Lessons Learned', 'Retrospektive'
    ],
    break: [
      'Pause', 'Pausen', 'Kaffeepause', 'Kaffee', 'Mittagspause',
      'Mittagessen', 'Mittag', 'Abendessen', 'Frühstück', 'Imbiss', 'Essen',
      'Essen und Trinken', 'Getränke', 'Bier', 'Pizza', 'Pizzapause', 'Buffet',
      'Networking', 'Netzwerken', 'Gemütlicher Ausklang', 'Ausklang',
      'Gemeinsamer Ausklang', 'Get-together', 'Get together', 'Umtrunk',
      'Empfang', 'Sektempfang', 'Einlass', 'Registrierung', 'Anmeldung',
      'Check-in', 'Ankommen', 'Ankunft', 'Abendveranstaltung', 'Party',
      'Feierabend', 'Stammtisch', 'Umbau', 'Umbaupause', 'Aufbau', 'Abbau'
    ],
    bio: [
      'Biografie', 'Biographie', 'Bio', 'Kurzbiografie', 'Kurzbiographie',
      'Kurzvita', 'Vita', 'Lebenslauf', 'Profil', 'Steckbrief',
      'Über den Referenten', 'Über die Referentin', 'Über die Referenten',
      'Über den Sprecher', 'Über die Sprecherin', 'Über den Speaker',
      'Über die Speakerin', 'Über den Vortragenden', 'Über die Vortragende',
      'Über den Autor', 'Über die Autorin', 'Über die Autoren', 'Über mich',
      'Zur Person', 'Zum Referenten', 'Zur Referentin', 'Zum Autor',
      'Zur Autorin', 'Der Referent', 'Die Referentin', 'Der Sprecher',
      'Der Speaker', 'Autor', 'Autorin', 'Wer bin ich', 'Wer bin ich?',
      'Referent', 'Referentin'
    ],
    abstract: [
      'Zusammenfassung', 'Kurzfassung', 'Kurzbeschreibung', 'Beschreibung',
      'Vortragsbeschreibung', 'Abstract', 'Inhalt', 'Inhaltsangabe', 'Inhalte',
      'Zum Inhalt', 'Über den Vortrag', 'Zum Vortrag', 'Worum geht es',
      'Details', 'Zielgruppe', 'Zielpublikum', 'Niveau', 'Vorkenntnisse',
      'Voraussetzungen', 'Schlagwörter', 'Stichwörter', 'Schlüsselwörter',
      'Lernziele', 'Kernaussagen'
    ],
    event: [
      'Veranstaltung', 'Veranstaltungen', 'Veranstaltungsort',
      'Veranstaltungsinfos', 'Eckdaten', 'Termin', 'Termine', 'Datum',
      'Datum und Uhrzeit', 'Wann', 'Wann?', 'Wo', 'Wo?', 'Wann und wo',
      'Wann & wo', 'Uhrzeit', 'Zeit', 'Zeit und Ort', 'Ort', 'Ort und Zeit',
      'Adresse', 'Anfahrt', 'Anreise', 'Wegbeschreibung', 'Lageplan', 'Parken',
      'Anmeldung', 'Anmelden', 'Jetzt anmelden', 'Zur Anmeldung',
      'Registrierung', 'Teilnahme', 'Teilnahmegebühr', 'Teilnehmer',
      'Teilnehmerzahl', 'Kosten', 'Preis', 'Preise', 'Eintritt', 'Tickets',
      'Karten', 'Infos', 'Informationen', 'Allgemeine Informationen',
      'Praktische Informationen', 'Wichtige Informationen', 'Veranstalter',
      'Organisation', 'Organisatoren', 'Orga', 'Kontakt', 'Verhaltenskodex',
      'Sprache', 'Call for Papers', 'Aufruf', 'Mitmachen', 'Stellenangebote',
      'Jobs', 'Livestream', 'Unterkunft', 'Nächste Termine',
      'Kommende Veranstaltungen'
    ],
    sponsors: [
      'Mitwirkende',
      'Sponsor', 'Sponsoren', 'Unsere Sponsoren', 'Die Sponsoren',
      'Gesponsert von', 'Partner', 'Unsere Partner', 'Medienpartner',
      'Unterstützer', 'Unterstützung', 'Unterstützt von', 'Förderer',
      'Gefördert von', 'Danksagung', 'Dank', 'Dank an', 'Danke an',
      'Vielen Dank an', 'Dank an unsere Sponsoren', 'Besonderer Dank'
    ],
    slides: [
      'Folien', 'Foliensatz', 'Foliensätze', 'Vortragsfolien',
      'Präsentationsfolien', 'Präsentation', 'Die Folien',
      'Folien zum Vortrag', 'Slides', 'Vortragsunterlagen', 'Unterlagen',
      'Zu den Folien', 'Folien (PDF)'
    ],
    video: [
      'Video', 'Videos', 'Videoaufzeichnung', 'Videoaufnahme',
      'Videomitschnitt', 'Aufzeichnung', 'Aufzeichnungen', 'Aufnahme',
      'Aufnahmen', 'Mitschnitt', 'Mitschnitte', 'Vortragsvideo', 'Film',
      'Livestream', 'Zum Video', 'Video ansehen', 'Stream'
    ],
    code: [
      'Code', 'Quellcode', 'Quelltext', 'Quelltexte', 'Beispielcode',
      'Codebeispiele', 'Code-Beispiele', 'Codebeispiel', 'Beispiele',
      'Beispiel', 'Beispielprojekt', 'Demo', 'Repository', 'Programmcode'
    ],
    audio: [
      'Audio', 'Audioaufnahme', 'Tonaufnahme', 'Tonaufzeichnung',
      'Audiomitschnitt', 'Podcast', 'Folge', 'Anhören', 'Hörfassung'
    ],
    paper: [
      'Paper', 'Fachartikel', 'Aufsatz', 'Veröffentlichung',
      'Veröffentlichungen', 'Publikation', 'Publikationen', 'Whitepaper',
      'Tagungsband', 'Dissertation', 'Diplomarbeit', 'Masterarbeit',
      'Bachelorarbeit'
    ],
    meetup: [
      'Veranstaltung', 'Veranstaltungsseite', 'Eventseite', 'Event-Seite',
      'Meetup-Seite', 'Anmeldung', 'Zur Anmeldung', 'Anmeldeseite',
      'Registrierung', 'Tickets', 'Webseite', 'Website', 'Homepage',
      'Konferenzseite', 'Konferenz-Website'
    ],
    document: [
      'Dokument', 'Dokumente', 'Dokumentation', 'Notizen', 'Mitschrift',
      'Protokoll', 'Skript', 'Artikel', 'Blogartikel', 'Blogbeitrag',
      'Blogpost', 'Handbuch', 'Anleitung', 'Leitfaden', 'Handreichung',
      'Transkript', 'Buch', 'Tutorial', 'Bericht'
    ],
    occasion: [
      'Konferenz', 'Tagung', 'Treffen', 'Usergroup', 'Stammtisch', 'Kongress',
      'Messe', 'Meetup', 'Hackathon', 'Symposium',
      'FrOSCon', 'Linuxtage', 'Linux-Tage'
    ],
    narration: [
      'dieser Vortrag', 'diesem Vortrag', 'der Vortrag', 'dieser Session',
      'der Referent', 'die Referentin', 'der Redner'
    ],
    series: [
      'Vortrag', 'Mitschrift'
    ],
    told: [
      'dieser Vortrag', 'in diesem Vortrag', 'der Vortrag von', 'diese Session',
      'seinem Vortrag', 'ihrem Vortrag',
      'sprach über', 'zeigte uns', 'erzählte uns', 'berichtete über',
      'erklärte uns', 'gab einen Überblick'
    ],
    guide: ["So geht's", 'Wie man', 'Tipps für', 'Newsletter', 'Rundbrief'],
    next: [
      'Als Nächstes', 'Zum Schluss', 'Den Anfang machte'
    ],
    track: [
      'Raum', 'Saal', 'Hörsaal', 'Bühne', 'Halle', 'Hauptbühne', 'Schiene',
      'Großer Saal', 'Kleiner Saal'
    ],
    day: [
      'Tag', 'Erster Tag', 'Zweiter Tag', 'Dritter Tag', 'Montag', 'Dienstag',
      'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonnabend', 'Sonntag',
      'Vormittag', 'Nachmittag', 'Abend', 'Morgen', 'Vormittags',
      'Nachmittags', 'Abends'
    ]
  },
  numbers: {
    erste: 1, erster: 1, erstes: 1, ersten: 1, zweite: 2, zweiter: 2,
    zweites: 2, zweiten: 2, dritte: 3, dritter: 3, drittes: 3, dritten: 3,
    vierte: 4, vierter: 4, viertes: 4, fünfte: 5, fünfter: 5, fünftes: 5,
    sechste: 6, sechster: 6, sechstes: 6, siebte: 7, siebter: 7, siebtes: 7,
    achte: 8, achter: 8, achtes: 8, neunte: 9, neunter: 9, neuntes: 9,
    zehnte: 10, zehnter: 10, zehntes: 10, eins: 1, zwei: 2, drei: 3, vier: 4,
    fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11,
    zwölf: 12, erstens: 1, zweitens: 2, drittens: 3
  },
  numberPrefixes: ['Nr.', 'Nummer', 'Kapitel', 'Teil'],
  numberSuffixes: ['te', 'ter', 'tes', 'ste']
}
