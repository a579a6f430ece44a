import type {LanguagePack} from './pack.ts'

// biome-ignore format: a line for each word would hide them
/** Words of French. */
export const fr: LanguagePack = {
  language: 'fr',
  words: {
    question: [
      'Q', 'Question', 'Quest.', "Question de l'auditoire",
      'Question du public', 'Question de la salle', 'Question bonus', 'Demande'
    ],
    answer: [
      'R', 'Rép', 'Rép.', 'Réponse', 'Réponses', 'Reponse', 'Rep', 'Rep.'
    ],
    asker: [
      'Public', 'Auditoire', 'Animateur', 'Animatrice', 'Modérateur',
      'Modératrice', 'Intervieweur', 'Intervieweuse', 'Journaliste',
      'Spectateur', 'Participant', 'Rédaction', 'La rédaction'
    ],
    me: ['je', "j'ai", "j'", 'mon', 'ma', 'mes', 'moi'],
    everybody: ['Tous', 'Toutes', 'Tout le monde'],
    thanks: [
      'Merci', 'Un grand merci', 'Mille mercis', 'Et merci', 'Encore merci'
    ],
    you: ['vous', 'votre', 'vos', 'tu', 'ton', 'ta', 'tes', 'toi', 'te', "t'"],
    speaker: [
      'Speaker', 'Speakers', 'Speakeur', 'Speakeuse', 'Orateur', 'Oratrice',
      'Orateurs', 'Oratrices', 'Intervenant', 'Intervenante', 'Intervenants',
      'Intervenantes', 'Intervenant·e', 'Intervenant·es', 'Intervenant(e)',
      'Intervenant(e)s', 'Conférencier', 'Conférencière', 'Conférenciers',
      'Conférencières', 'Présentateur', 'Présentatrice', 'Présentateurs',
      'Présenté par', 'Présentée par', 'Présentation par', 'Présentation de',
      'Présentation faite par', 'Animé par', 'Animée par', 'Animateur',
      'Animatrice', 'Animateurs', 'Animation', 'Formateur', 'Formatrice',
      'Formateurs', 'Invité', 'Invitée', 'Invités', 'Invitées',
      'Invité spécial', 'Panéliste', 'Panélistes', 'Modérateur', 'Modératrice',
      'Modéré par', 'Donné par', 'Donnée par', 'Proposé par', 'Proposée par',
      'Par', 'Talk de', 'Conférence de', 'Conférence par',
      'Conférence donnée par', 'Présenté(e) par'
    ],
    author: ['Auteur', 'Auteurs', 'Auteur(s)', 'Autrice', 'Autrices'],
    title: [
      'Titre', 'Sujet', 'Thème', 'Thématique', 'Titre de la conférence',
      'Titre de la présentation', 'Titre du talk', 'Sujet de la conférence',
      'Intitulé'
    ],
    role: [
      'Rôle', 'Poste', 'Métier', 'Fonction', 'Profession',
      'Titre professionnel'
    ],
    organization: [
      'Société', 'Entreprise', 'Compagnie', 'Organisation', 'Affiliation',
      'Employeur', 'Établissement', 'École', 'Université', 'Boîte',
      'Association'
    ],
    talk: [
      'Conférence', 'Conf', 'Présentation', 'Exposé', 'Talk', 'Sujet',
      'Session', 'Séance', 'Intervention', 'Discours', 'Séminaire',
      'Webinaire', 'Causerie', 'Thème', 'Partie', 'Partie de la soirée',
      'partie de soirée', "Retour d'expérience", 'REX', 'Démo',
      'Démonstration', 'Tools in action', 'Tools-in-Action', 'BOF',
      "Hand's on", 'Présentation technique', 'Session technique',
      'Session plénière', 'Plénière', 'Conférence invitée', 'Session sponsor',
      'Session sponsorisée', 'Cours', 'Leçon'
    ],
    topic: ['Thème', 'Sujet', 'Partie'],
    credit: ['Écrit', 'Rédigé', 'Traduit'],
    keynote: [
      'Keynote', 'Keynotes', "Keynote d'ouverture", "Keynote d'introduction",
      'Keynote de clôture', 'Keynote de fermeture', "Discours d'ouverture",
      'Discours de clôture', 'Discours inaugural', "Conférence d'ouverture",
      'Conférence de clôture', 'Conférence inaugurale', 'Conférence plénière',
      'Allocution', "Allocution d'ouverture", 'La keynote', "Mot d'ouverture",
      'Mot de clôture'
    ],
    lightning: [
      'Quickie', 'Quickies', 'Lightning talk', 'Lightning talks',
      'Présentation éclair', 'Présentations éclair', 'Présentations éclairs',
      'Présentation éclaire', 'Conférence éclair', 'Conférences éclair',
      'Talk court', 'Talks courts', 'Talk éclair', 'Conférence courte',
      'Conférences courtes', 'Format court', 'Formats courts',
      'Micro-conférence', 'Micro conférence', 'Mini-conférence',
      'Mini conférence', 'Mini-talk', 'Session éclair', 'Exposé éclair',
      'Court talk', 'Pecha Kucha'
    ],
    panel: [
      'Table ronde', 'Tables rondes', 'Panel', 'Panel de discussion',
      "Panel d'experts", 'Débat', 'Débats', 'Débat mouvant', 'Discussion',
      'Discussion ouverte', 'Forum ouvert', 'Discussion de groupe', 'Plateau'
    ],
    workshop: [
      'Atelier', 'Ateliers', 'Workshop', 'Hands-on', 'Hands-on Lab',
      'Hands on lab', 'Travaux pratiques', 'TP', 'Formation', 'Tutoriel',
      'Tutoriels', 'Séance pratique', 'Atelier pratique', 'Labo', 'Dojo',
      'Coding dojo', 'Code lab', 'Codelab', 'Mob programming', 'Initiation',
      'Masterclass', 'Hackathon'
    ],
    by: [
      'par', 'présenté par', 'présentée par', 'présentés par', 'animé par',
      'animée par', 'animés par', 'donné par', 'donnée par', 'proposé par',
      'proposée par', 'une conférence de', 'un talk de', 'exposé par',
      'presenté par'
    ],
    with: ['avec'],
    presents: [
      'présente', 'présentent', 'nous présente', 'nous présentent',
      'nous a présenté', 'a présenté', 'nous parle de', 'nous a parlé de',
      'parle de', 'présentera', 'présenteront', 'nous présentera',
      'nous présenteront', 'parlera de', 'parleront de', 'nous parlera de',
      'nous parleront de', 'viendra nous parler de', 'sur'
    ],
    and: ['et', '&', 'ainsi que'],
    at: ['chez', '@', 'à', 'au sein de', 'pour'],
    of: ['de', 'du', 'de chez'],
    honorific: [
      'Monsieur', 'Madame', 'Mademoiselle', 'Mme', 'Mlle', 'Mr', 'Dr', 'Dr.',
      'Docteur', 'Docteure', 'Maître', 'Maitre', 'Pr.', 'Prof.', 'Professeur', 'Professeure'
    ],
    founder: ['fondateur', 'fondatrice', 'cofondateur', 'cofondatrice', 'co-fondateur',
      'co-fondatrice'],
    occupation: [
      'Rédacteur en chef', 'Rédactrice en chef',
      'Ingénieur', 'Ingénieure', 'Ingénieurs', 'Ingé', 'Développeur',
      'Développeuse', 'Développeurs', 'Programmeur', 'Programmeuse',
      'Informaticien', 'Informaticienne', 'Architecte', 'Directeur',
      'Directrice', 'Directeur technique', 'Directrice technique', 'DSI', 'DG',
      'PDG', 'Président', 'Présidente', 'Vice-président', 'Vice-présidente',
      'Fondateur', 'Fondatrice', 'Co-fondateur', 'Co-fondatrice',
      'Cofondateur', 'Cofondatrice', 'Créateur', 'Créatrice', 'Responsable',
      'Cheffe', 'Chef de projet', 'Cheffe de projet', 'Chef de produit',
      'Gérant', 'Gérante', 'Associé', 'Associée', 'Consultant', 'Consultante',
      'Conseiller', 'Conseillère', 'Expert', 'Experte', 'Spécialiste',
      'Chercheur', 'Chercheuse', 'Enseignant', 'Enseignante',
      'Enseignant-chercheur', 'Professeur', 'Professeure',
      'Maître de conférences', 'Doctorant', 'Doctorante', 'Post-doctorant',
      'Étudiant', 'Étudiante', 'Stagiaire', 'Alternant', 'Alternante',
      'Formateur', 'Formatrice', 'Coach', 'Animateur', 'Animatrice',
      'Organisateur', 'Organisatrice', 'Co-organisateur', 'Bénévole',
      'Contributeur', 'Contributrice', 'Mainteneur', 'Mainteneuse', 'Designer',
      'Graphiste', 'Concepteur', 'Conceptrice', 'Ergonome', 'Analyste',
      'Scientifique', 'Statisticien', 'Statisticienne', 'Administrateur',
      'Administratrice', 'Testeur', 'Testeuse', 'Entrepreneur',
      'Entrepreneuse', 'Indépendant', 'Indépendante', 'Salarié', 'Salariée',
      'Membre', 'Journaliste', 'Rédacteur', 'Rédactrice', 'Auteur', 'Auteure',
      'Autrice', 'Traducteur', 'Traductrice', 'Évangéliste', 'Avocat',
      'Avocate', 'Juriste', 'Leader technique', 'Référent technique',
      'Technicien', 'Technicienne', 'Chef de', "Chef d'équipe",
      'Lead développeur'
    ],
    company: [
      'SAS', 'SARL', 'EURL', 'S.A.R.L.', 'S.A.S.', 'Entreprise', 'Université',
      'École', 'Institut', 'Laboratoire', 'Fondation', 'Association', 'Groupe',
      'Banque', 'Ministère', 'Agence', 'Collectif', 'Centre de recherche',
      'Lycée', 'Faculté', 'Mairie'
    ],
    questions: [
      'Questions', 'Question', 'Questions et réponses', 'Questions/réponses',
      'Questions / réponses', 'Questions-réponses', 'Questions - réponses',
      'Questions réponses', 'Questions & réponses', 'Questions et reponses',
      'Question/réponse', 'Question-réponse', 'Question réponse',
      'Session de questions', 'Session de questions/réponses',
      'Session questions/réponses', 'Séance de questions',
      'Séance de questions-réponses', 'Séance de questions/réponses',
      'Séance questions/réponses', 'Temps de questions', 'Q/R', 'Q&R', 'Q & R',
      'Q et R', 'QR', 'Foire aux questions', 'FAQ', 'Questions fréquentes',
      'Questions fréquemment posées', 'Questions posées',
      'Questions du public', 'Questions de la salle',
      "Questions de l'auditoire", 'Questions diverses', 'Les questions',
      'Vos questions', 'Échanges', 'Échange avec la salle',
      'Échanges avec la salle', 'Échanges avec le public'
    ],
    interview: [
      'Interview', 'Interviews', "L'interview", 'Entretien', 'Entretiens',
      'Entrevue', 'Entretien avec', 'Interview de', 'Interview avec',
      "Interview d'", 'Rencontre avec', 'Portrait', 'Portrait de',
      'Conversation avec', 'Discussion avec', 'Témoignage'
    ],
    podcast: [
      'podcast', 'baladodiffusion', 'cet épisode', "l'épisode", "l'émission"
    ],
    report: [
      'Présentation', 'Présentations', 'Conférences', 'Talks'
    ],
    meeting: [
      'Rencontre', 'Rencontres', 'Réunion'
    ],
    collection: [
      'Présentations', 'Conférences'
    ],
    references: [
      'Citations',
      'Références', 'Référence', 'Références bibliographiques',
      'Bibliographie', 'Webographie', 'Sources', 'Source', 'Liens', 'Lien',
      'Quelques liens', 'Liens utiles', 'Quelques liens utiles',
      'Liens et ressources', 'Liens divers', 'Liens externes', 'Autres liens',
      'Les liens', 'Ressources', 'Ressource', 'Quelques ressources',
      'Ressources utiles', 'Ressources complémentaires',
      'Ressources et livres', 'Autres ressources', 'Pour aller plus loin',
      'Aller plus loin', 'Pour en savoir plus', 'En savoir plus',
      "Plus d'informations", "Plus d'infos", 'Voir aussi', 'À voir aussi',
      'À lire', 'À lire aussi', 'Lire aussi', 'Lectures',
      'Lectures complémentaires', 'Lecture complémentaire',
      'Lectures recommandées', 'Documentation', 'Supports',
      'Supports de présentation', 'Annexes', 'Annexe', 'Notes',
      'Articles liés', 'Livres', 'À consulter', 'Crédits', 'Crédits photo'
    ],
    agenda: [
      'Agenda', 'Programme', 'Le programme', 'Au programme',
      'Programme de la soirée', 'Programme de la journée',
      'Programme détaillé', 'Programme complet', 'Planning', 'Ordre du jour',
      'Déroulement', 'Déroulé', 'Déroulement de la soirée', 'Horaires',
      'Horaire', 'Calendrier', 'Emploi du temps', 'Grille', 'Plan', 'Sommaire',
      'Table des matières', 'Contenu'
    ],
    talks: [
      'Conférences suivies', 'Les conférences suivies',
      'Les talks que j’ai vus', 'Talks vus',
      'Conférences', 'Les conférences', 'Conférences du matin',
      'Les conférences du matin', "Conférences de l'après-midi",
      "Les conférences de l'après-midi", "Les conférences que j'ai vues",
      'Conférences vues', 'Les confs', 'Confs', 'Présentations',
      'Les présentations', 'Les talks', 'Talks', 'Sessions', 'Les sessions',
      'Interventions', 'Les interventions', 'Exposés', 'Orateurs',
      'Les orateurs', 'Intervenants', 'Les intervenants', 'Speakers',
      'Les speakers', 'Sujets', 'Les sujets', 'Ateliers', 'Les ateliers',
      'Keynotes', 'Les keynotes', 'Quickies', 'Les quickies', 'Les BOF', 'BOF',
      'Les universités', 'Tools in action', 'Les tools in action',
      'Les incontournables', 'Thèmes'
    ],
    preface: [
      'Introduction', 'Intro', 'Préface', 'Prologue', 'Avant-propos',
      'Avant propos', 'Préambule', 'Contexte', 'Le contexte',
      'Présentation générale', 'Ouverture', "Discours d'ouverture", 'Accueil',
      "Mot d'accueil", 'Bienvenue', 'Début', 'En bref', 'Pour commencer',
      "L'événement", 'À propos', "C'est quoi", "Qu'est-ce que c'est",
      'Annonces', 'Actualités', 'Les news', 'News', 'Prérequis', 'Pré-requis',
      'Avant de commencer', 'Arrivée', 'Début de journée', 'Préparation',
      "L'arrivée"
    ],
    closing: [
      'Conclusion', 'Conclusions', 'En conclusion', 'Pour conclure',
      'Pour finir', 'Pour terminer', 'En résumé', 'Résumé', 'Bilan',
      'Le bilan', 'Synthèse', 'Clôture', 'Fin', 'La fin', 'Fin de journée',
      'Mot de la fin', 'Le mot de la fin', 'Le petit mot de la fin',
      'Épilogue', 'Rétrospective', 'Rétro', 'Impressions', 'Mes impressions',
      'Ressenti', 'Mon ressenti', 'Mon avis', 'Retours', 'Retour',
      "Ce que j'en retiens", "Ce que j'ai retenu", "Ce qu'on retient",
      "Ce qu'on en retient", "Ce qu'il faut retenir", 'À retenir',
      'Les points clés', 'Et après', 'Et après ?', 'La suite',
      'Prochaine soirée', 'Prochain événement', 'Prochain rendez-vous',
      'Prochaine session', 'Prochaines étapes', 'À venir', 'Perspectives',
      'Photos', 'Les photos', 'Galerie', 'En images', 'Divers', 'Autres',
      'Bonus', 'Merci', 'Merci !', 'Un grand merci', 'Coup de gueule',
      'Coup de cœur', 'Coups de cœur', 'Reste de ma journée', 'Concours',
      'Tirage au sort', 'Goodies', 'Remise des prix'
    ],
    break: [
      'Pause', 'Pauses', 'La pause', 'Pause café', 'Pause-café',
      'Pause déjeuner', 'Pause dejeuner', 'Pause repas', 'Pause goûter',
      'Déjeuner', 'Le déjeuner', 'Repas', 'Dîner', 'Petit déjeuner',
      'Petit-déjeuner', 'Café', "Café d'accueil", 'Accueil café', 'Buffet',
      'Le buffet', 'Cocktail', 'Apéro', 'Apéritif', "L'apéro", 'Pot',
      "Pot de l'amitié", "Verre de l'amitié", 'Collation', 'Pizzas', 'Pizza',
      'Bières', 'Networking', 'Réseautage', 'Moment convivial', 'Entracte',
      'Intermède', 'Mi-temps', 'La mi-temps', '2ème mi-temps', '3ème mi-temps',
      'La 3ème mi-temps', 'La 3ième mi-temps', 'Troisième mi-temps',
      'La troisième mi-temps', 'After', 'Soirée', 'Afterwork', 'Accueil',
      'Accueil des participants', 'Enregistrement', 'Ouverture des portes'
    ],
    bio: [
      'Bio', 'Biographie', 'Biographies', "À propos de l'auteur",
      "À propos de l'orateur", "À propos de l'oratrice",
      "À propos de l'intervenant", "À propos de l'intervenante",
      'À propos du conférencier', 'À propos du speaker', 'À propos de moi',
      'Qui suis-je', 'Qui suis-je ?', 'Qui est-il', 'Qui est-elle',
      "L'orateur", "L'oratrice", "L'intervenant", "L'intervenante",
      'Le speaker', 'La speakeuse', 'Les intervenants', 'Les speakers',
      'Les orateurs', "Présentation de l'orateur",
      "Présentation de l'intervenant", 'Présentation du speaker', 'Profil',
      'Auteur', 'Autrice', 'Parcours'
    ],
    abstract: [
      'Résumé', 'Description', 'Présentation', 'Synopsis', 'En bref',
      'Extrait', 'Aperçu', 'Le sujet', 'Sujet', 'Contenu', 'Détails', 'Détail',
      'Objectifs', 'Objectif', 'Public visé', 'Public', 'Niveau', 'Mots-clés',
      'Mots clés', 'Points clés'
    ],
    event: [
      'Événement', 'Évènement', 'Informations', 'Infos',
      'Informations pratiques', 'Infos pratiques', 'Information pratique',
      'Pratique', 'Quand', 'Quand ?', 'Où', 'Où ?', 'Quand et où', 'Date',
      'Dates', 'Date et lieu', 'Date et heure', 'Heure', 'Horaires', 'Lieu',
      'Adresse', 'Accès', "Plan d'accès", 'Comment venir', "S'y rendre",
      'Inscription', 'Inscriptions', "S'inscrire", "Comment s'inscrire",
      'Inscrivez-vous', 'Participer', 'Comment participer', 'Tarif', 'Tarifs',
      'Prix', 'Billet', 'Billets', 'Billetterie', 'Organisation',
      'Organisateur', 'Organisateurs', 'Organisé par', 'Participants',
      'Places', 'Nous rejoindre', 'Nous contacter', 'Contact',
      'Code de conduite', 'Appel à orateurs', 'Appel à présentations',
      'Appel à conférences', 'Appel à contributions', 'Recrutement',
      "Offres d'emploi", 'Logistique', 'Prochains événements', 'Communauté',
      'Hébergement',
      'Inscriptions ici', "S'inscrire ici"
    ],
    sponsors: [
      'Contributeurs',
      'Sponsor', 'Sponsors', 'Nos sponsors', 'Les sponsors', 'Sponsorisé par',
      'Partenaire', 'Partenaires', 'Nos partenaires', 'Les partenaires',
      'Remerciement', 'Remerciements', 'Merci à nos sponsors',
      'Merci aux sponsors', 'Merci à nos partenaires', 'Avec le soutien de',
      'Soutien', 'Soutiens', 'Mécènes', 'Hébergeur de la soirée'
    ],
    slides: [
      'Slides', 'Slide', 'Les slides', 'Diapos', 'Diapo', 'Diapositives',
      'Diapositive', 'Diaporama', 'Présentation', 'Support', 'Supports',
      'Support de présentation', 'Supports de présentation', 'Planches',
      'Transparents', 'Transparent', 'Slides de la présentation', 'Le support',
      'Les supports', 'Lien vers les slides'
    ],
    video: [
      'Vidéo', 'Vidéos', 'La vidéo', 'Enregistrement', 'Enregistrement vidéo',
      'Captation', 'Captation vidéo', 'Replay', 'Rediffusion', 'Le replay',
      'Revoir', 'Voir la vidéo', 'Vidéo de la conférence', 'Live', 'En direct',
      'Direct', 'Regarder', 'Film'
    ],
    code: [
      'Code', 'Code source', 'Le code', 'Sources', 'Exemple de code',
      'Exemples de code', 'Dépôt', 'Dépôt GitHub', 'Dépôt Git', 'Démo',
      'Démos', 'Démonstration', 'Exemple', 'Exemples', 'Projet', 'Repo'
    ],
    audio: [
      'Audio', 'Enregistrement audio', 'Podcast', 'Podcasts',
      'Baladodiffusion', 'Balado', 'Écouter', 'Émission', 'Bande son'
    ],
    paper: [
      'Papier', 'Article scientifique', 'Article de recherche', 'Livre blanc',
      'Publication', 'Publications', 'Thèse', 'Actes', 'Mémoire'
    ],
    meetup: [
      'Événement', 'Évènement', "Page de l'événement", "Page de l'évènement",
      'Page meetup', 'Lien meetup', 'Inscription', 'Inscriptions',
      "Lien d'inscription", "S'inscrire", 'Inscrivez-vous', 'Billetterie',
      'Site', 'Site web', 'Site officiel', "Site de l'événement",
      'Site de la conférence', 'Page de la conférence'
    ],
    document: [
      'Document', 'Documents', 'Documentation', 'Doc', 'Notes',
      'Prise de notes', 'Compte-rendu', 'Compte rendu', 'CR', 'Article',
      'Articles', 'Billet', 'Billet de blog', 'Article de blog',
      'Transcription', 'Retranscription', 'Verbatim', 'Livre', 'Guide',
      'Manuel', 'Tutoriel', 'Support écrit', 'Fiche'
    ],
    occasion: [
      'Réunion des utilisateurs', 'Rencontre des utilisateurs',
      'conférence', 'conférences', 'soirée', 'rencontre', 'rencontres',
      'colloque', 'séminaire', 'JUG', 'Devoxx', 'meetup', 'salon',
      'compte-rendu', 'retour sur',
      'MiXiT', 'BreizhCamp', 'Paris Web', 'Forum PHP'
    ],
    narration: [
      'cette conférence', 'cette présentation', 'ce talk', 'cette session',
      "l'orateur", "l'oratrice", 'le speaker', 'la présentation'
    ],
    series: [
      'Compte-rendu', 'Retour sur', 'Conférence'
    ],
    told: [
      'la présentation de', 'la conférence de', 'le talk de',
      'cette présentation', 'cette conférence', 'ce talk', 'ce quickie',
      'cette session',
      'a présenté', 'ont présenté', 'nous présente', 'nous présentent',
      'nous a parlé', 'nous ont parlé', 'nous a expliqué',
      'nous a montré',
      'sa présentation', 'son talk', 'sa conférence'
    ],
    guide: ['Comment faire', 'Conseils pour', 'Infolettre', 'Bulletin'],
    next: [
      'Ensuite', 'Pour commencer', 'Pour finir', 'Enfin'
    ],
    track: [
      'Salle', 'Amphi', 'Amphithéâtre', 'Scène', 'Piste', 'Grand amphi',
      'Parcours'
    ],
    day: [
      'Jour', 'Journée', 'Premier jour', 'Deuxième jour', 'Troisième jour',
      'Première journée', 'Deuxième journée', 'Lundi', 'Mardi', 'Mercredi',
      'Jeudi', 'Vendredi', 'Samedi', 'Dimanche', 'Matin', 'Matinée',
      'Après-midi', 'Soir', 'Soirée', 'Le matin', "L'après-midi", 'Le soir',
      'La matinée'
    ]
  },
  numbers: {
    premier: 1, première: 1, deuxième: 2, second: 2, seconde: 2, troisième: 3,
    quatrième: 4, cinquième: 5, sixième: 6, septième: 7, huitième: 8,
    neuvième: 9, dixième: 10, onzième: 11, douzième: 12, un: 1, une: 1,
    deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9,
    dix: 10, premiere: 1, deuxieme: 2, troisieme: 3, quatrieme: 4, cinquieme: 5
  },
  numberPrefixes: ['n°', 'N°', 'nº', 'Chapitre'],
  numberSuffixes: [
    'er', 'ère', 're', 'ere', 'e', 'è', 'ème', 'eme', 'ième', 'ieme', 'nd',
    'nde', 'ièm'
  ]
}
