import type {LanguagePack} from './pack.ts'

// biome-ignore format: a line for each word would hide them
/** Words of Spanish. */
export const es: LanguagePack = {
  language: 'es',
  words: {
    question: [
      'P', 'Pregunta', 'Preg.', 'Preg', 'Pregunta del público',
      'Pregunta de la audiencia', 'Consulta', 'Interrogante', 'Duda'
    ],
    answer: [
      'R', 'Respuesta', 'Respuestas', 'Resp', 'Resp.', 'Rpta', 'Rpta.',
      'Contestación'
    ],
    asker: [
      'Público', 'Audiencia', 'Moderador', 'Moderadora', 'Entrevistador',
      'Entrevistadora', 'Asistente', 'Asistentes', 'Presentador',
      'Presentadora', 'Periodista', 'Anfitrión', 'Anfitriona', 'Redacción'
    ],
    me: ['yo', 'mi', 'mis', 'me'],
    everybody: ['Todos', 'Todas'],
    thanks: ['Gracias', 'Muchas gracias', 'Mil gracias'],
    you: [
      'usted', 'ustedes', 'tú', 'tu', 'tus', 'te', 'ti', 'vosotros',
      'vuestro', 'vuestra', 'os', 'vos'
    ],
    speaker: [
      'Ponente', 'Ponentes', 'Orador', 'Oradora', 'Oradores', 'Oradoras',
      'Orador/a', 'Conferencista', 'Conferencistas', 'Conferenciante',
      'Conferenciantes', 'Charlista', 'Charlistas', 'Disertante',
      'Disertantes', 'Expositor', 'Expositora', 'Expositores', 'Presentador',
      'Presentadora', 'Presentadores', 'Presentado por', 'Presentada por',
      'Presenta', 'Presentan', 'Impartido por', 'Impartida por', 'Imparte',
      'Imparten', 'A cargo de', 'Dictado por', 'Dictada por', 'Dicta',
      'De la mano de', 'Speaker', 'Speakers', 'Instructor', 'Instructora',
      'Instructores', 'Docente', 'Profesor', 'Profesora', 'Formador',
      'Formadora', 'Facilitador', 'Facilitadora', 'Tallerista', 'Talleristas',
      'Invitado', 'Invitada', 'Invitados', 'Invitadas', 'Invitado especial',
      'Panelista', 'Panelistas', 'Moderador', 'Moderadora', 'Modera',
      'Moderado por', 'Participantes de la mesa', 'Participan', 'Relator',
      'Relatora', 'Quién'
    ],
    author: ['Autor', 'Autora', 'Autores', 'Autoras', 'Autor(es)', 'Autor/a', 'Autor(a)'],
    title: [
      'Título', 'Titulo', 'Tema', 'Título de la charla',
      'Título de la ponencia', 'Tema de la charla', 'Asunto',
      'Nombre de la charla', 'Temática'
    ],
    role: [
      'Rol', 'Cargo', 'Puesto', 'Posición', 'Profesión', 'Ocupación', 'Función'
    ],
    organization: [
      'Empresa', 'Compañía', 'Organización', 'Afiliación', 'Institución',
      'Universidad', 'Entidad', 'Lugar de trabajo'
    ],
    talk: [
      'Charla', 'Ponencia', 'Conferencia', 'Plática', 'Presentación',
      'Exposición', 'Sesión', 'Tema', 'Talk', 'Disertación', 'Seminario',
      'Webinar', 'Webinario', 'Discurso', 'Clase', 'Lección', 'Caso de éxito',
      'Caso de estudio', 'Mesa', 'Bloque', 'Demo', 'Demostración',
      'Charla técnica', 'Charla invitada', 'Charla magistral',
      'Charla relámpago', 'Charla patrocinada', 'Sesión patrocinada',
      'Intervención', 'Parte'
    ],
    topic: ['Tema'],
    credit: ['Escrito', 'Traducido', 'Reportado'],
    keynote: [
      'Keynote', 'Keynotes', 'Charla magistral', 'Charla inaugural',
      'Charla de apertura', 'Charla de cierre', 'Charla principal',
      'Conferencia magistral', 'Conferencia inaugural',
      'Conferencia de apertura', 'Conferencia de clausura',
      'Conferencia principal', 'Conferencia plenaria', 'Charla plenaria',
      'Plenaria', 'Sesión plenaria', 'Ponencia inaugural',
      'Ponencia magistral', 'Ponencia principal', 'Discurso inaugural',
      'Discurso de apertura', 'Palabras de apertura', 'Palabras de bienvenida'
    ],
    lightning: [
      'Charla relámpago', 'Charlas relámpago', 'Charla relampago',
      'Charlas relampago', 'Charla flash', 'Charlas flash', 'Charla rápida',
      'Charlas rápidas', 'Charla corta', 'Charlas cortas', 'Charla breve',
      'Charlas breves', 'Minicharla', 'Minicharlas', 'Mini charla',
      'Mini charlas', 'Mini-charla', 'Microcharla', 'Ponencia corta',
      'Ponencias cortas', 'Presentación relámpago', 'Presentaciones relámpago',
      'Presentación flash', 'Lightning talk', 'Lightning talks', 'Píldora',
      'Píldoras'
    ],
    panel: [
      'Panel', 'Panel de discusión', 'Panel de expertos', 'Panel de expertas',
      'Mesa redonda', 'Mesa de discusión', 'Mesa de debate', 'Debate',
      'Conversatorio', 'Coloquio', 'Tertulia', 'Foro', 'Foro de discusión',
      'Discusión'
    ],
    workshop: [
      'Taller', 'Talleres', 'Workshop', 'Taller práctico', 'Laboratorio',
      'Hands-on', 'Curso', 'Cursos', 'Tutorial', 'Tutoriales', 'Capacitación',
      'Formación', 'Clase práctica', 'Clase magistral', 'Masterclass',
      'Hackatón', 'Hackathon', 'Codelab', 'Dojo', 'Minicurso'
    ],
    by: [
      'por', 'presentado por', 'presentada por', 'impartido por',
      'impartida por', 'dictado por', 'dictada por', 'a cargo de',
      'de la mano de', 'dirigido por', 'moderado por', 'ofrecido por',
      'ofrecida por'
    ],
    with: ['con'],
    presents: [
      'presenta', 'presentan', 'presentó', 'nos presenta', 'nos habla de',
      'habla de', 'habló de', 'nos habló de', 'hablará de', 'hablará sobre',
      'habla sobre', 'habló sobre', 'nos cuenta',
      'nos hablará de', 'sobre'
    ],
    and: ['y', 'e', '&', 'así como', 'junto a', 'junto con'],
    at: ['en', '@', 'para'],
    of: ['de', 'del', 'de la'],
    honorific: [
      'Sr.', 'Sra.', 'Srta.', 'Sres.', 'Señor', 'Señora', 'Dr.', 'Dra.', 'Dr',
      'Dra', 'Doctor', 'Doctora', 'Prof.', 'Profa.', 'Profesor', 'Profesora',
      'Ing.', 'Lic.', 'Licenciado', 'Licenciada', 'Mtro.', 'Mtra.', 'Mg.',
      'M.Sc.', 'PhD'
    ],
    founder: ['fundador', 'fundadora', 'cofundador', 'cofundadora'],
    occupation: [
      'Ingeniero', 'Ingeniera', 'Ingenieros', 'Desarrollador',
      'Desarrolladora', 'Desarrolladores', 'Programador', 'Programadora',
      'Arquitecto', 'Arquitecta', 'Director', 'Directora', 'Director técnico',
      'Directora técnica', 'Gerente', 'Gerenta', 'Jefe', 'Jefa', 'Líder',
      'Líder técnico', 'Líder técnica', 'Responsable', 'Encargado',
      'Encargada', 'Coordinador', 'Coordinadora', 'Fundador', 'Fundadora',
      'Cofundador', 'Cofundadora', 'Co-fundador', 'Co-fundadora', 'Creador',
      'Creadora', 'Presidente', 'Presidenta', 'Vicepresidente',
      'Vicepresidenta', 'Socio', 'Socia', 'Dueño', 'Dueña', 'Propietario',
      'Propietaria', 'Emprendedor', 'Emprendedora', 'Empresario', 'Empresaria',
      'Consultor', 'Consultora', 'Asesor', 'Asesora', 'Experto', 'Experta',
      'Especialista', 'Investigador', 'Investigadora', 'Científico',
      'Científica', 'Profesor', 'Profesora', 'Docente', 'Catedrático',
      'Catedrática', 'Doctorando', 'Doctoranda', 'Estudiante', 'Alumno',
      'Alumna', 'Becario', 'Becaria', 'Pasante', 'Practicante', 'Instructor',
      'Instructora', 'Formador', 'Formadora', 'Mentor', 'Mentora', 'Coach',
      'Analista', 'Administrador', 'Administradora', 'Diseñador', 'Diseñadora',
      'Probador', 'Redactor', 'Redactora', 'Editora', 'Periodista', 'Escritor',
      'Escritora', 'Autor', 'Autora', 'Traductor', 'Traductora', 'Abogado',
      'Abogada', 'Matemático', 'Físico', 'Estadístico', 'Organizador',
      'Organizadora', 'Voluntario', 'Voluntaria', 'Colaborador',
      'Colaboradora', 'Contribuidor', 'Contribuidora', 'Mantenedor',
      'Mantenedora', 'Embajador', 'Embajadora', 'Evangelista', 'Divulgador',
      'Divulgadora', 'Autónomo', 'Autónoma', 'Freelance', 'Integrante',
      'Miembro', 'Egresado', 'Egresada'
    ],
    company: [
      'S.A.', 'S.A.S.', 'S.L.', 'S.L.U.', 'S.R.L.', 'S. A.', 'S.A. de C.V.',
      'SA de CV', 'S.C.', 'Ltda.', 'Ltda', 'Cía.', 'Empresa', 'Compañía',
      'Universidad', 'Univ.', 'Instituto', 'Facultad', 'Escuela', 'Colegio',
      'Centro de Investigación', 'Laboratorio', 'Fundación', 'Asociación',
      'Grupo', 'Banco', 'Ministerio', 'Ayuntamiento', 'Gobierno de', 'Agencia',
      'Cooperativa', 'Consejo', 'Federación', 'Academia', 'Politécnica',
      'Politécnico', 'Tecnológico de'
    ],
    questions: [
      'Preguntas', 'Pregunta', 'Preguntas y respuestas',
      'Preguntas/respuestas', 'Preguntas / respuestas', 'Preguntas-respuestas',
      'Preguntas & respuestas', 'Pregunta y respuesta', 'Pregunta-respuesta',
      'Ronda de preguntas', 'Ronda de preguntas y respuestas',
      'Sesión de preguntas', 'Sesión de preguntas y respuestas',
      'Turno de preguntas', 'Espacio de preguntas', 'Tiempo de preguntas',
      'Preguntas frecuentes', 'Preguntas más frecuentes', 'Preguntas comunes',
      'Preguntas del público', 'Preguntas de la audiencia',
      'Preguntas de los asistentes', 'Preguntas de la comunidad',
      'Preguntas de los oyentes', 'Preguntas finales', 'Preguntas abiertas',
      'P y R', 'P&R', 'P & R', 'PyR', 'P/R', 'P+F', 'FAQ', 'Dudas',
      'Dudas y preguntas', 'Dudas y respuestas', 'Consultas',
      'Dudas frecuentes', 'Preguntas del chat'
    ],
    interview: [
      'Entrevista', 'Entrevistas', 'La entrevista', 'Entrevista a',
      'Entrevista con', 'Entrevistamos a', 'Una entrevista con',
      'Conversación', 'Conversación con', 'Una conversación con',
      'Conversando con', 'Charlando con', 'Hablamos con', 'Conociendo a',
      'Diálogo con'
    ],
    podcast: [
      'podcast', 'pódcast', 'este episodio', 'el episodio',
      'el programa de hoy', 'el show'
    ],
    report: [
      'Charla', 'Charlas', 'Ponencia', 'Ponencias'
    ],
    meeting: [
      'Encuentro', 'Encuentros', 'Reunión'
    ],
    collection: [
      'Charlas', 'Ponencias'
    ],
    references: [
      'Frases',
      'Referencias', 'Referencia', 'Bibliografía', 'Webgrafía', 'Fuentes',
      'Fuente', 'Enlaces', 'Enlace', 'Enlaces útiles', 'Enlaces de interés',
      'Enlaces relacionados', 'Enlaces externos', 'Otros enlaces',
      'Más enlaces', 'Links', 'Links útiles', 'Links de interés', 'Ligas',
      'Vínculos', 'Recursos', 'Recursos útiles', 'Recursos adicionales',
      'Otros recursos', 'Más recursos', 'Recursos recomendados', 'Material',
      'Materiales', 'Material adicional', 'Material de apoyo',
      'Material complementario', 'Lecturas', 'Lecturas recomendadas',
      'Lectura recomendada', 'Lecturas adicionales', 'Lectura adicional',
      'Para saber más', 'Para aprender más', 'Para leer más', 'Leer más',
      'Saber más', 'Más información', 'Más info', 'Información adicional',
      'Ver también', 'Véase también', 'Ver más', 'Relacionado', 'Relacionados',
      'Artículos relacionados', 'Apéndice', 'Anexo', 'Anexos', 'Notas',
      'Notas al pie', 'Citas', 'Libros', 'Créditos'
    ],
    agenda: [
      'Agenda', 'Programa', 'El programa', 'Programación', 'Cronograma',
      'Horario', 'Horarios', 'Calendario', 'Orden del día', 'Temario',
      'Itinerario', 'Plan', 'Índice', 'Tabla de contenido',
      'Tabla de contenidos', 'Contenido', 'Contenidos', 'Esquema',
      'Agenda del día', 'Agenda del evento', 'Programa del evento'
    ],
    talks: [
      'Charlas que vi', 'Charlas a las que fui', 'Las charlas que vi',
      'Charlas', 'Las charlas', 'Ponencias', 'Las ponencias', 'Conferencias',
      'Presentaciones', 'Sesiones', 'Las sesiones', 'Pláticas', 'Exposiciones',
      'Talleres', 'Los talleres', 'Ponentes', 'Los ponentes',
      'Nuestros ponentes', 'Oradores', 'Nuestros oradores', 'Conferencistas',
      'Speakers', 'Nuestros speakers', 'Keynotes', 'Temas', 'Los temas',
      'Charlas destacadas', 'Charlas aceptadas', 'Charlas y talleres',
      'Charlas a las que asistí', 'Paneles'
    ],
    preface: [
      'Introducción', 'Introduccion', 'Intro', 'Prefacio', 'Prólogo',
      'Preámbulo', 'Presentación', 'Presentaciones', 'Bienvenida',
      'Bienvenidos', 'Bienvenidas', 'Apertura', 'Inauguración',
      'Palabras de bienvenida', 'Inicio', 'Comienzo', 'Antecedentes',
      'Contexto', 'Motivación', 'Resumen general', 'Visión general',
      'Descripción general', 'Objetivo', 'Objetivos', 'Qué es', '¿Qué es?',
      'Acerca de', 'Sobre el evento', 'Sobre nosotros', 'Preparación',
      'Preparativos', 'Prerrequisitos', 'Requisitos', 'Antes de empezar',
      'Anuncios', 'Noticias', 'Novedades', 'Historia'
    ],
    closing: [
      'Conclusión', 'Conclusiones', 'En conclusión', 'Para concluir', 'Cierre',
      'Palabras de cierre', 'Clausura', 'Palabras finales', 'Reflexiones',
      'Reflexiones finales', 'Reflexión final', 'Pensamientos finales',
      'Comentarios finales', 'Resumen', 'En resumen', 'Resumiendo',
      'Para terminar', 'Para finalizar', 'Finalmente', 'Por último', 'Fin',
      'Final', 'El final', 'Epílogo', 'Despedida', 'Impresiones',
      'Mis impresiones', 'Opinión', 'Mi opinión', 'Valoración',
      'Retrospectiva', 'Balance', 'Lecciones aprendidas', 'Aprendizajes',
      'Lo aprendido', 'Qué aprendí', 'Lo que aprendí', 'Lo mejor',
      'Puntos clave', 'Próximos pasos', 'Siguientes pasos',
      'Acciones a seguir', 'Qué sigue', '¿Qué sigue?', '¿Y ahora qué?',
      'Próxima reunión', 'Próximo evento', 'Próximos eventos',
      'Próximo meetup', 'Fotos', 'Fotografías', 'Galería', 'Galería de fotos',
      'Imágenes', 'Otros', 'Varios', 'Miscelánea', 'Sorteo', 'Sorteos',
      'Premios', 'Gracias', '¡Gracias!', 'Muchas gracias', 'Hasta la próxima',
      'Comentarios', 'Encuesta', 'Informe final', 'Seguimiento'
    ],
    break: [
      'Descanso', 'Descansos', 'Pausa', 'Pausa para café', 'Pausa café',
      'Pausa para el café', 'Receso', 'Intermedio', 'Café', 'Coffee break',
      'Coffee', 'Almuerzo', 'Comida', 'Cena', 'Desayuno', 'Merienda',
      'Refrigerio', 'Pizza', 'Pizzas', 'Pizzas y cervezas', 'Pizza y cerveza',
      'Cervezas', 'Bebidas', 'Networking', 'Catering', 'Convivencia',
      'Confraternización', 'Fiesta', 'After party', 'Afterparty', 'Registro',
      'Acreditación', 'Acreditaciones', 'Recepción', 'Recepción de asistentes',
      'Llegada', 'Apertura de puertas', 'Tiempo libre', 'Cóctel', 'Brindis',
      'Tapas'
    ],
    bio: [
      'Biografía', 'Bio', 'Biografías', 'Semblanza', 'Sobre el ponente',
      'Sobre la ponente', 'Sobre los ponentes', 'Acerca del ponente',
      'Acerca de la ponente', 'Acerca de los ponentes', 'Sobre el orador',
      'Sobre la oradora', 'Sobre los oradores', 'Sobre el conferencista',
      'Sobre el expositor', 'Sobre el speaker', 'Acerca del speaker',
      'Sobre el autor', 'Sobre la autora', 'Acerca del autor', 'Sobre mí',
      'Acerca de mí', 'Sobre el invitado', 'Quién soy', '¿Quién soy?',
      'Quién es', 'El ponente', 'La ponente', 'Perfil', 'Perfil del ponente',
      'Autor', 'Autora', 'Ponente', 'Orador', 'Trayectoria'
    ],
    abstract: [
      'Resumen', 'Resumen de la charla', 'Resumen de la ponencia',
      'Descripción', 'Descripción de la charla', 'Descripción del taller',
      'Sinopsis', 'Extracto', 'Contenido', 'Detalle', 'Detalles',
      'De qué trata', '¿De qué trata?', 'Sobre la charla',
      'Acerca de la charla', 'Sobre el taller', 'Objetivo', 'Objetivos',
      'Público objetivo', 'Dirigido a', 'Audiencia', 'Nivel', 'Requisitos',
      'Prerrequisitos', 'Palabras clave', 'Puntos clave', 'Temas', 'Temario'
    ],
    event: [
      'Evento', 'Eventos', 'Información del evento', 'Detalles del evento',
      'Datos del evento', 'Sobre el evento', 'Acerca del evento',
      'Información', 'Información general', 'Información práctica', 'Detalles',
      'Cuándo', '¿Cuándo?', 'Dónde', '¿Dónde?', 'Cuándo y dónde',
      '¿Cuándo y dónde?', 'Fecha', 'Fechas', 'Fecha y hora', 'Fecha y lugar',
      'Hora', 'Horario', 'Lugar', 'Lugar y fecha', 'Ubicación', 'Dirección',
      'Sede', 'Local', 'Cómo llegar', '¿Cómo llegar?', 'Mapa',
      'Estacionamiento', 'Transporte', 'Registro', 'Regístrate', 'Inscripción',
      'Inscripciones', 'Inscríbete', 'Cómo inscribirse', 'Cómo participar',
      '¿Cómo participar?', 'Asistencia', 'Asistentes', 'Entrada', 'Entradas',
      'Entrada libre', 'Costo', 'Coste', 'Precio', 'Precios', 'Boletos',
      'Aforo', 'Cupo', 'Cupos', 'Organiza', 'Organizadores', 'Organizado por',
      'Organización', 'Contacto', 'Código de conducta', 'Convocatoria',
      'Llamado a charlas', 'Llamada a ponencias', 'Convocatoria de ponencias',
      'Propuestas', 'Comunidad', 'Comunidades', 'Empleo', 'Empleos',
      'Ofertas de trabajo', 'Idioma', 'Transmisión', 'Transmisión en vivo',
      'En vivo', 'Únete', 'Alojamiento', 'Locación', 'Localización',
      'Hora de inicio'
    ],
    sponsors: [
      'Patrocinador', 'Patrocinadores', 'Patrocinadoras', 'Patrocinio',
      'Patrocinios', 'Patrocinado por', 'Nuestros patrocinadores',
      'Auspiciador', 'Auspiciadores', 'Auspiciantes', 'Auspician', 'Sponsor',
      'Sponsors', 'Colaborador', 'Colaboradores', 'Colaboran', 'Colabora',
      'Apoyan', 'Apoyo', 'Con el apoyo de', 'Socios', 'Aliados', 'Partners',
      'Agradecimiento', 'Agradecimientos', 'Gracias a',
      'Gracias a nuestros patrocinadores', 'Agradecimientos especiales'
    ],
    slides: [
      'Diapositivas', 'Diapositiva', 'Las diapositivas', 'Láminas',
      'Transparencias', 'Filminas', 'Presentación', 'La presentación',
      'Presentaciones', 'Slides', 'Material de la charla',
      'Diapositivas de la charla', 'PPT', 'Enlace a las diapositivas'
    ],
    video: [
      'Mira la charla completa', 'Mirá la charla completa',
      'Ver la charla completa', 'Mira la charla',
      'Vídeo', 'Video', 'Vídeos', 'Videos', 'El vídeo', 'El video',
      'Video de la charla', 'Vídeo de la charla', 'Grabación', 'Grabaciones',
      'Grabación de la charla', 'Ver video', 'Ver vídeo', 'Ver la charla',
      'Ver el video', 'Transmisión', 'Transmisión en vivo', 'En vivo',
      'Directo', 'Streaming', 'Película'
    ],
    code: [
      'Código', 'Código fuente', 'El código', 'Código de ejemplo',
      'Ejemplo de código', 'Ejemplos de código', 'Fuentes', 'Repositorio',
      'Repo', 'Repositorios', 'Ejemplo', 'Ejemplos', 'Demo', 'Demostración',
      'Proyecto'
    ],
    audio: [
      'Audio', 'Grabación de audio', 'Podcast', 'Pódcast', 'Escuchar',
      'Episodio', 'Programa de radio'
    ],
    paper: [
      'Artículo científico', 'Artículo académico', 'Publicación',
      'Publicaciones', 'Tesis', 'Actas', 'Libro blanco', 'Paper',
      'Investigación original'
    ],
    meetup: [
      'Evento', 'Página del evento', 'Sitio del evento', 'Web del evento',
      'Enlace del evento', 'Página de meetup', 'Meetup', 'Registro',
      'Regístrate', 'Regístrate aquí', 'Inscripción', 'Inscripciones',
      'Inscríbete', 'Entradas', 'Sitio web', 'Página web', 'Web oficial',
      'Sitio oficial'
    ],
    document: [
      'Documento', 'Documentos', 'Documentación', 'Notas', 'Apuntes', 'Minuta',
      'Acta', 'Artículo', 'Entrada de blog', 'Entrada del blog', 'Post',
      'Blog', 'Transcripción', 'Texto original', 'Libro', 'Guía', 'Manual',
      'Tutorial', 'Crónica', 'Wiki'
    ],
    occasion: [
      'conferencia', 'conferencias', 'congreso', 'jornada', 'jornadas',
      'encuentro', 'charlas', 'meetup', 'seminario', 'evento', 'hackatón',
      'testbash'
    ],
    narration: [
      'esta charla', 'esta ponencia', 'esta conferencia', 'esta sesión',
      'el ponente', 'la ponente', 'esta presentación'
    ],
    series: [
      'Charla', 'Ponencia', 'Crónica'
    ],
    told: [
      'esta charla', 'la charla de', 'esta ponencia', 'la ponencia de',
      'esta sesión',
      'nos habló', 'nos contó', 'nos presentó', 'habló sobre', 'nos mostró',
      'nos explicó',
      'charla sobre', 'dio la charla', 'dio una charla', 'su charla'
    ],
    guide: ['Cómo hacer', 'Consejos para', 'Boletín', 'Presentamos'],
    next: [
      'A continuación', 'Para empezar', 'Por último'
    ],
    track: [
      'Sala', 'Salón', 'Auditorio', 'Aula', 'Escenario', 'Pista', 'Track',
      'Auditorio principal', 'Sala principal', 'Salón principal'
    ],
    day: [
      'Día', 'Jornada', 'Primer día', 'Segundo día', 'Tercer día', 'Lunes',
      'Martes', 'Miércoles', 'Jueves', 'Viernes', 'Sábado', 'Domingo',
      'Mañana', 'Tarde', 'Noche', 'Por la mañana', 'Por la tarde'
    ]
  },
  numbers: {
    primero: 1, primera: 1, primer: 1, segundo: 2, segunda: 2, tercero: 3,
    tercera: 3, tercer: 3, cuarto: 4, cuarta: 4, quinto: 5, quinta: 5,
    sexto: 6, sexta: 6, séptimo: 7, séptima: 7, octavo: 8, octava: 8,
    noveno: 9, novena: 9, décimo: 10, décima: 10, uno: 1, una: 1, dos: 2,
    tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9,
    diez: 10
  },
  numberPrefixes: ['n.º', 'nº', 'núm.', 'Núm.', 'Capítulo'],
  numberSuffixes: [
    'º', 'ª', '.º', '.ª', '°', 'er', 'ra', 'ro', 'da', 'do', 'to', 'ta', 'va',
    'vo', 'ma', 'mo', 'na', 'no'
  ]
}
