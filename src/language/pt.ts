import type {LanguagePack} from './pack.ts'

// biome-ignore format: a line for each word would hide them
/** Words of Portuguese. */
export const pt: LanguagePack = {
  language: 'pt',
  words: {
    question: [
      'P', 'Pergunta', 'Perg.', 'Perg', 'Pergunta da plateia',
      'Pergunta do público', 'Pergunta da audiência', 'Questão', 'Dúvida'
    ],
    answer: ['R', 'Resposta', 'Respostas', 'Resp', 'Resp.'],
    asker: [
      'Público', 'Plateia', 'Audiência', 'Moderador', 'Moderadora',
      'Entrevistador', 'Entrevistadora', 'Apresentador', 'Apresentadora',
      'Participante', 'Jornalista', 'Anfitrião', 'Mediador', 'Mediadora',
      'Redação'
    ],
    me: ['eu', 'meu', 'minha', 'meus', 'minhas', 'me'],
    everybody: ['Todos', 'Todas'],
    thanks: ['Obrigado', 'Obrigada', 'Muito obrigado', 'Muito obrigada'],
    you: ['você', 'vocês', 'seu', 'sua', 'te', 'ti', 'teu', 'tua'],
    speaker: [
      'Palestrante', 'Palestrantes', 'Orador', 'Oradora', 'Oradores',
      'Oradoras', 'Apresentador', 'Apresentadora', 'Apresentadores',
      'Apresentado por', 'Apresentada por', 'Apresentação de',
      'Apresentação por', 'Palestra de', 'Palestra por', 'Palestra com',
      'Ministrante', 'Ministrantes', 'Ministrado por', 'Ministrada por',
      'Conferencista', 'Conferencistas', 'Expositor', 'Expositora',
      'Instrutor', 'Instrutora', 'Instrutores', 'Professor', 'Professora',
      'Formador', 'Formadora', 'Facilitador', 'Facilitadora', 'Facilitadores',
      'Oficineiro', 'Oficineira', 'Convidado', 'Convidada', 'Convidados',
      'Convidadas', 'Convidado especial', 'Painelista', 'Painelistas',
      'Debatedor', 'Debatedores', 'Moderador', 'Moderadora', 'Moderação',
      'Moderado por', 'Mediador', 'Mediadora', 'Mediação', 'Mediado por',
      'Speaker', 'Speakers', 'Quem', 'Com a participação de',
      'Participantes da mesa'
    ],
    author: ['Autor', 'Autora', 'Autores', 'Autoras', 'Autor(es)', 'Autor(a)'],
    title: [
      'Título', 'Titulo', 'Tema', 'Título da palestra', 'Tema da palestra',
      'Assunto', 'Nome da palestra', 'Temática'
    ],
    role: ['Cargo', 'Função', 'Papel', 'Profissão', 'Ocupação', 'Posição'],
    organization: [
      'Empresa', 'Companhia', 'Organização', 'Instituição', 'Afiliação',
      'Universidade', 'Entidade', 'Onde trabalha'
    ],
    talk: [
      'Palestra', 'Apresentação', 'Talk', 'Sessão', 'Tema', 'Conferência',
      'Comunicação', 'Seminário', 'Webinar', 'Webinário', 'Discurso', 'Aula',
      'Bate-papo', 'Papo', 'Relato', 'Relato de experiência', 'Estudo de caso',
      'Caso de sucesso', 'Demo', 'Demonstração', 'Palestra técnica',
      'Palestra convidada', 'Palestra patrocinada', 'Sessão patrocinada',
      'Bloco', 'Parte', 'Exposição'
    ],
    topic: ['Tema'],
    credit: ['Escrito', 'Traduzido'],
    keynote: [
      'Keynote', 'Keynotes', 'Palestra magna', 'Palestra de abertura',
      'Palestra de encerramento', 'Palestra principal', 'Palestra inaugural',
      'Conferência de abertura', 'Conferência de encerramento',
      'Conferência magna', 'Conferência inaugural', 'Sessão plenária',
      'Plenária', 'Discurso de abertura', 'Discurso inaugural', 'Aula magna',
      'Aula inaugural'
    ],
    lightning: [
      'Palestra relâmpago', 'Palestras relâmpago', 'Palestras relâmpagos',
      'Palestra relampago', 'Palestras relampago', 'Palestra rápida',
      'Palestras rápidas', 'Palestra curta', 'Palestras curtas',
      'Mini palestra', 'Mini palestras', 'Minipalestra', 'Mini-palestra',
      'Apresentação relâmpago', 'Apresentações relâmpago',
      'Apresentação rápida', 'Lightning talk', 'Lightning talks',
      'Lightning talks (palestras relâmpago)', 'Pílula', 'Pílulas', 'Pitch'
    ],
    panel: [
      'Painel', 'Painéis', 'Painel de discussão', 'Painel de debate',
      'Mesa redonda', 'Mesa-redonda', 'Mesas redondas', 'Debate', 'Debates',
      'Roda de conversa', 'Rodas de conversa', 'Discussão', 'Fórum',
      'Colóquio', 'Bate-papo', 'Desconferência'
    ],
    workshop: [
      'Oficina', 'Oficinas', 'Workshop', 'Workshops', 'Minicurso',
      'Minicursos', 'Mini-curso', 'Mini curso', 'Curso', 'Cursos', 'Tutorial',
      'Tutoriais', 'Mão na massa', 'Mãos na massa', 'Laboratório',
      'Treinamento', 'Capacitação', 'Formação', 'Hands-on', 'Hackathon',
      'Hackaton', 'Maratona', 'Dojo', 'Coding dojo', 'Aula prática'
    ],
    by: [
      'por', 'apresentado por', 'apresentada por', 'ministrado por',
      'ministrada por', 'palestra de', 'conduzido por', 'conduzida por',
      'a cargo de', 'mediado por', 'mediada por', 'moderado por'
    ],
    with: ['com'],
    presents: [
      'apresenta', 'apresentam', 'apresentou', 'nos apresenta', 'fala sobre',
      'falou sobre', 'falando sobre', 'falará sobre', 'fala de', 'falou de',
      'sobre'
    ],
    and: ['e', '&', 'bem como', 'junto com'],
    at: ['na', 'no', '@', 'em'],
    of: ['da', 'do', 'de'],
    honorific: [
      'Sr.', 'Sra.', 'Srta.', 'Senhor', 'Senhora', 'Dr.', 'Dra.', 'Doutor',
      'Doutora', 'Prof.', 'Profa.', 'Prof.ª', 'Professor', 'Professora',
      'Eng.', 'Me.', 'Ma.', 'MSc.', 'Mestre'
    ],
    founder: ['fundador', 'fundadora', 'cofundador', 'cofundadora'],
    occupation: [
      'Engenheiro', 'Engenheira', 'Engenheiros', 'Desenvolvedor',
      'Desenvolvedora', 'Desenvolvedores', 'Programador', 'Programadora',
      'Arquiteto', 'Arquiteta', 'Diretor', 'Diretora', 'Diretor técnico',
      'Gerente', 'Coordenador', 'Coordenadora', 'Líder', 'Líder técnico',
      'Líder técnica', 'Chefe', 'Responsável', 'Supervisor', 'Supervisora',
      'Encarregado', 'Fundador', 'Fundadora', 'Cofundador', 'Cofundadora',
      'Co-fundador', 'Co-fundadora', 'Criador', 'Criadora', 'Presidente',
      'Vice-presidente', 'Sócio', 'Sócia', 'Proprietário', 'Proprietária',
      'Empreendedor', 'Empreendedora', 'Empresário', 'Empresária', 'Consultor',
      'Consultora', 'Assessor', 'Assessora', 'Especialista', 'Pesquisador',
      'Pesquisadora', 'Cientista', 'Cientista de dados', 'Professor',
      'Professora', 'Docente', 'Doutorando', 'Doutoranda', 'Mestrando',
      'Mestranda', 'Pós-doutorando', 'Estudante', 'Aluno', 'Aluna',
      'Estagiário', 'Estagiária', 'Bolsista', 'Graduando', 'Graduanda',
      'Instrutor', 'Instrutora', 'Educador', 'Educadora', 'Mentor', 'Mentora',
      'Analista', 'Administrador', 'Administradora', 'Projetista', 'Testador',
      'Testadora', 'Redator', 'Redatora', 'Editora', 'Jornalista', 'Escritor',
      'Escritora', 'Autor', 'Autora', 'Tradutor', 'Tradutora', 'Advogado',
      'Advogada', 'Matemático', 'Físico', 'Estatístico', 'Economista',
      'Organizador', 'Organizadora', 'Voluntário', 'Voluntária', 'Colaborador',
      'Colaboradora', 'Contribuidor', 'Contribuidora', 'Mantenedor',
      'Mantenedora', 'Embaixador', 'Embaixadora', 'Evangelista', 'Autônomo',
      'Autônoma', 'Freelancer', 'Membro', 'Servidor público'
    ],
    company: [
      'Ltda.', 'Ltda', 'S.A.', 'S/A', 'EIRELI', 'Empresa', 'Companhia', 'Cia.',
      'Universidade', 'Instituto', 'Faculdade', 'Escola', 'Colégio',
      'Centro Universitário', 'Laboratório', 'Fundação', 'Associação', 'Grupo',
      'Banco', 'Ministério', 'Prefeitura', 'Governo', 'Agência', 'Cooperativa',
      'Conselho', 'Federação', 'Academia', 'Sociedade Brasileira'
    ],
    questions: [
      'Perguntas', 'Pergunta', 'Perguntas e respostas', 'Perguntas/respostas',
      'Perguntas / respostas', 'Perguntas & respostas', 'Pergunta e resposta',
      'Rodada de perguntas', 'Sessão de perguntas',
      'Sessão de perguntas e respostas', 'Momento de perguntas',
      'Tempo para perguntas', 'Perguntas frequentes',
      'Perguntas mais frequentes', 'Perguntas comuns', 'Perguntas do público',
      'Perguntas da plateia', 'Perguntas da audiência',
      'Perguntas dos participantes', 'Perguntas da comunidade',
      'Perguntas feitas', 'P e R', 'P&R', 'P & R', 'P/R', 'FAQ', 'Dúvidas',
      'Dúvidas frequentes', 'Dúvidas e respostas', 'Dúvidas comuns',
      'Tira-dúvidas', 'Tira dúvidas', 'Questões', 'Questões frequentes'
    ],
    interview: [
      'Entrevista', 'Entrevistas', 'A entrevista', 'Entrevista com',
      'Uma entrevista com', 'Entrevistamos', 'Conversa', 'Conversa com',
      'Uma conversa com', 'Bate-papo com', 'Conversando com', 'Conhecendo',
      'Perfil'
    ],
    podcast: [
      'podcast', 'podcasts', 'este episódio', 'neste episódio', 'o episódio'
    ],
    report: [
      'Palestra', 'Palestras'
    ],
    meeting: [
      'Encontro', 'Encontros', 'Reunião'
    ],
    collection: [
      'Palestras'
    ],
    references: [
      'Frases',
      'Referências', 'Referência', 'Referências bibliográficas',
      'Bibliografia', 'Fontes', 'Fonte', 'Links', 'Link', 'Links úteis',
      'Links relacionados', 'Links interessantes', 'Outros links',
      'Mais links', 'Ligações externas', 'Recursos', 'Recursos úteis',
      'Recursos adicionais', 'Outros recursos', 'Mais recursos', 'Material',
      'Materiais', 'Material de apoio', 'Material complementar',
      'Material adicional', 'Materiais complementares', 'Leituras', 'Leitura',
      'Leitura recomendada', 'Leituras recomendadas', 'Leitura complementar',
      'Leituras complementares', 'Leitura adicional', 'Para saber mais',
      'Saiba mais', 'Para ler mais', 'Leia mais', 'Leia também',
      'Mais informações', 'Mais informação', 'Informações adicionais',
      'Veja também', 'Ver também', 'Veja mais', 'Relacionado', 'Relacionados',
      'Artigos relacionados', 'Posts relacionados', 'Apêndice', 'Anexo',
      'Anexos', 'Notas', 'Notas de rodapé', 'Citações', 'Livros', 'Créditos'
    ],
    agenda: [
      'Agenda', 'Programa', 'Programação', 'A programação',
      'Programação completa', 'Programação do evento', 'Cronograma', 'Horário',
      'Horários', 'Calendário', 'Pauta', 'Ordem do dia', 'Grade',
      'Grade de programação', 'Grade de palestras', 'Roteiro', 'Sumário',
      'Índice', 'Conteúdo', 'Conteúdos', 'Tabela de conteúdo',
      'Tabela de conteúdos', 'Agenda do dia', 'Agenda do evento'
    ],
    talks: [
      'Palestras que vi', 'Palestras a que assisti',
      'Palestras', 'As palestras', 'Apresentações', 'As apresentações',
      'Sessões', 'Talks', 'Conferências', 'Comunicações', 'Oficinas',
      'As oficinas', 'Minicursos', 'Workshops', 'Painéis', 'Palestrantes',
      'Os palestrantes', 'Nossos palestrantes', 'Oradores', 'Speakers',
      'Keynotes', 'Temas', 'Os temas', 'Palestras e oficinas',
      'Palestras selecionadas', 'Palestras aprovadas', 'Palestras que assisti',
      'Palestras assistidas'
    ],
    preface: [
      'Introdução', 'Introducao', 'Intro', 'Prefácio', 'Prólogo', 'Preâmbulo',
      'Apresentação', 'Boas-vindas', 'Boas vindas', 'Bem-vindo', 'Bem-vindos',
      'Abertura', 'Abertura do evento', 'Cerimônia de abertura', 'Início',
      'Começo', 'Antecedentes', 'Contexto', 'Contextualização', 'Motivação',
      'Visão geral', 'Objetivo', 'Objetivos', 'O que é', 'O que é?', 'Sobre',
      'Sobre o evento', 'Sobre nós', 'Preparação', 'Pré-requisitos',
      'Antes de começar', 'Anúncios', 'Notícias', 'Novidades', 'Avisos',
      'História', 'Histórico', 'Credenciamento'
    ],
    closing: [
      'Conclusão', 'Conclusões', 'Em conclusão', 'Para concluir', 'Concluindo',
      'Encerramento', 'Fechamento', 'Palavras finais', 'Considerações finais',
      'Reflexões', 'Reflexões finais', 'Pensamentos finais',
      'Comentários finais', 'Resumo', 'Em resumo', 'Resumindo',
      'Para finalizar', 'Finalizando', 'Finalmente', 'Por fim', 'Por último',
      'Fim', 'Final', 'Epílogo', 'Despedida', 'Impressões',
      'Minhas impressões', 'Opinião', 'Minha opinião', 'Retrospectiva',
      'Balanço', 'Lições aprendidas', 'Aprendizados', 'O que aprendi',
      'O que eu aprendi', 'Pontos principais', 'Principais pontos',
      'Próximos passos', 'O que vem depois', 'E agora?', 'Próximo encontro',
      'Próximo evento', 'Próximos eventos', 'Próximo meetup', 'Fotos',
      'Fotografias', 'Galeria', 'Galeria de fotos', 'Imagens', 'Outros',
      'Diversos', 'Sorteio', 'Sorteios', 'Brindes', 'Premiação', 'Obrigado',
      'Obrigada', 'Muito obrigado', 'Até a próxima', 'Comentários', 'Feedback'
    ],
    break: [
      'Intervalo', 'Intervalos', 'Pausa', 'Pausa para café', 'Café',
      'Café da manhã', 'Coffee break', 'Coffee-break', 'Coffee', 'Almoço',
      'Intervalo para almoço', 'Jantar', 'Lanche', 'Pizza', 'Pizzas',
      'Cerveja', 'Comes e bebes', 'Bebidas', 'Networking', 'Confraternização',
      'Happy hour', 'Festa', 'After party', 'Credenciamento', 'Recepção',
      'Check-in', 'Chegada', 'Abertura dos portões', 'Coquetel', 'Descanso',
      'Tempo livre', 'Integração'
    ],
    bio: [
      'Biografia', 'Bio', 'Minibiografia', 'Mini biografia', 'Mini bio',
      'Minibio', 'Mini currículo', 'Minicurrículo', 'Currículo',
      'Sobre o palestrante', 'Sobre a palestrante', 'Sobre os palestrantes',
      'Sobre o orador', 'Sobre a oradora', 'Sobre o autor', 'Sobre a autora',
      'Sobre mim', 'Sobre o convidado', 'Sobre a convidada', 'Quem sou eu',
      'Quem sou eu?', 'Quem é', 'O palestrante', 'A palestrante', 'Perfil',
      'Autor', 'Autora', 'Palestrante'
    ],
    abstract: [
      'Resumo', 'Resumo da palestra', 'Descrição', 'Descrição da palestra',
      'Sinopse', 'Ementa', 'Conteúdo', 'Detalhe', 'Detalhes',
      'Do que se trata', 'Sobre a palestra', 'Sobre o minicurso',
      'Sobre a oficina', 'Objetivo', 'Objetivos', 'Público-alvo',
      'Público alvo', 'Nível', 'Pré-requisitos', 'Palavras-chave',
      'Palavras chave', 'Tópicos', 'Tópicos abordados'
    ],
    event: [
      'Evento', 'Eventos', 'Informações do evento', 'Detalhes do evento',
      'Sobre o evento', 'Informações', 'Informações gerais', 'Detalhes',
      'Quando', 'Quando?', 'Onde', 'Onde?', 'Quando e onde', 'Data', 'Datas',
      'Data e hora', 'Data e horário', 'Data e local', 'Hora', 'Horário',
      'Local', 'Local e data', 'Localização', 'Endereço', 'Como chegar',
      'Mapa', 'Estacionamento', 'Inscrição', 'Inscrições', 'Inscreva-se',
      'Como se inscrever', 'Como participar', 'Participe', 'Participantes',
      'Ingresso', 'Ingressos', 'Entrada', 'Entrada gratuita', 'Preço',
      'Preços', 'Valor', 'Valores', 'Investimento', 'Vagas', 'Organização',
      'Organizadores', 'Realização', 'Organizado por', 'Contato', 'Contacto',
      'Código de conduta', 'Chamada de trabalhos', 'Chamada de palestras',
      'Chamada para palestras', 'Submissão', 'Submissões', 'Comunidade',
      'Comunidades', 'Vagas de emprego', 'Idioma', 'Transmissão',
      'Transmissão ao vivo', 'Ao vivo', 'Presença', 'Presentes', 'Hospedagem'
    ],
    sponsors: [
      'Patrocinador', 'Patrocinadores', 'Patrocínio', 'Patrocínios',
      'Patrocinado por', 'Nossos patrocinadores', 'Sponsor', 'Sponsors',
      'Apoio', 'Apoiador', 'Apoiadores', 'Apoiado por', 'Parceiro',
      'Parceiros', 'Nossos parceiros', 'Colaboradores', 'Agradecimento',
      'Agradecimentos', 'Agradecimentos especiais', 'Obrigado a',
      'Com o apoio de'
    ],
    slides: [
      'Slides', 'Slide', 'Os slides', 'Lâminas', 'Transparências',
      'Apresentação', 'A apresentação', 'Apresentações', 'Slides da palestra',
      'Slides da apresentação', 'Diapositivos', 'Eslaides',
      'Material da palestra'
    ],
    video: [
      'Vídeo', 'Video', 'Vídeos', 'O vídeo', 'Vídeo da palestra', 'Gravação',
      'Gravações', 'Gravação da palestra', 'Assista', 'Assistir',
      'Assista ao vídeo', 'Ver vídeo', 'Ver palestra', 'Transmissão',
      'Transmissão ao vivo', 'Ao vivo', 'Filmagem', 'Vídeo completo'
    ],
    code: [
      'Código', 'Código fonte', 'Código-fonte', 'Códigos', 'O código',
      'Exemplo de código', 'Exemplos de código', 'Repositório', 'Repo',
      'Exemplo', 'Exemplos', 'Demo', 'Demonstração', 'Projeto'
    ],
    audio: [
      'Áudio', 'Audio', 'Gravação de áudio', 'Podcast', 'Ouvir', 'Ouça',
      'Episódio'
    ],
    paper: [
      'Artigo científico', 'Artigo acadêmico', 'Publicação', 'Publicações',
      'Tese', 'Dissertação', 'Monografia', 'TCC', 'Anais', 'Paper'
    ],
    meetup: [
      'Evento', 'Página do evento', 'Site do evento', 'Link do evento',
      'Página do meetup', 'Meetup', 'Inscrição', 'Inscrições', 'Inscreva-se',
      'Link de inscrição', 'Ingressos', 'Site', 'Site oficial', 'Página',
      'Sympla'
    ],
    document: [
      'Documento', 'Documentos', 'Documentação', 'Notas', 'Anotações', 'Ata',
      'Artigo', 'Post', 'Postagem', 'Blog', 'Texto', 'Transcrição', 'Livro',
      'Guia', 'Manual', 'Tutorial', 'Apostila', 'Relatório', 'Wiki'
    ],
    occasion: [
      'conferência', 'conferências', 'congresso', 'encontro', 'encontros',
      'palestras', 'seminário', 'evento', 'meetup', 'hackathon',
      'BrazilJS', 'Latinoware', 'Campus Party'
    ],
    narration: [
      'esta palestra', 'nesta palestra', 'esta apresentação', 'o palestrante',
      'a palestrante', 'esta sessão'
    ],
    series: [
      'Palestra', 'Resumo'
    ],
    told: [
      'esta palestra', 'nesta palestra', 'a palestra de', 'esta sessão',
      'falou sobre', 'nos contou', 'apresentou', 'nos mostrou', 'palestrou',
      'palestra sobre', 'sua palestra'
    ],
    guide: ['Como fazer', 'Dicas para', 'Boletim', 'Apresentamos'],
    next: [
      'Em seguida', 'Para começar', 'Por último'
    ],
    track: [
      'Sala', 'Auditório', 'Palco', 'Trilha', 'Salão', 'Palco principal',
      'Auditório principal', 'Trilha principal'
    ],
    day: [
      'Dia', 'Primeiro dia', 'Segundo dia', 'Terceiro dia', 'Segunda-feira',
      'Terça-feira', 'Quarta-feira', 'Quinta-feira', 'Sexta-feira', 'Sábado',
      'Domingo', 'Manhã', 'Tarde', 'Noite', 'De manhã', 'À tarde'
    ]
  },
  numbers: {
    primeiro: 1, primeira: 1, segundo: 2, segunda: 2, terceiro: 3, terceira: 3,
    quarto: 4, quarta: 4, quinto: 5, quinta: 5, sexto: 6, sexta: 6, sétimo: 7,
    sétima: 7, oitavo: 8, oitava: 8, nono: 9, nona: 9, décimo: 10, décima: 10,
    um: 1, uma: 1, dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5, seis: 6,
    sete: 7, oito: 8, nove: 9, dez: 10
  },
  numberPrefixes: ['n.º', 'nº', 'núm.', 'Capítulo'],
  numberSuffixes: ['º', 'ª', '.º', '.ª', '°', 'a', 'o']
}
