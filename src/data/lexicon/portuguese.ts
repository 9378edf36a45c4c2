/** Which Portuguese words do what? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const PORTUGUESE = `
affirm sim|claro que sim|com certeza|certamente|correto|certo|sem problema|sem problemas|nenhum problema|bem|perfeito|exato|beleza|sempre
applytime ao aplicar|ao se candidatar|ao se inscrever|na inscrição|na hora de aplicar|no momento da aplicação|no ato da inscrição
applytime antes da entrevista|para a entrevista|ao enviar
approx quase|perto de|por volta de|em torno de|mais ou menos|ao redor de
ask qual|quais|quanto|quanta|quantos|quantas|o que|será que|por quê
carib caribenho|caribenha|caribenhos|caribenhas
cert certificação|certificacao|certificar
condition se for|se o|se a|se tiver|se houver|se você|se não houver|se forem|se tiverem|desde que|a não ser que|em caso de|contanto que
condition com a condição|sujeito a|sujeita a|uma vez que|dependendo|dependendo do caso|só se|somente se|apenas se|mediante|mediante aprovação
condition enquanto|caso tenha|caso seja|caso haja|caso precise
consent patrocinam|aceita|aceitam|aceitar|aceitamos|aceito|aceitos|aceite|aceites|aceitando|aceitem|oferece|oferecem|oferecer|oferecemos
consent oferecido|apoia|apoiam|apoiar|apoiamos|processa|processam|admitem|permitem|recebe|recebem|receber|recebemos|consideram|concede
consent concedem|fornece|fornecem|fornecemos|disponível|disponíveis|disponivel|disponiveis|elegível|elegíveis|elegivel|elegiveis|bem-vindo
consent bem-vindos|bem vindos|aberto a|abertos a|aberto para|amigável|amigáveis|amigavel|participam|dá visto|entrevistam|convidam
contrast mas|porém|porem|contudo|no entanto|entretanto|embora|apesar de|em vez de|ao invés de|por outro lado|senão|enquanto que|ainda
day diário
demand obrigatório|obrigatória|obrigatórios|obrigatórias|obrigatorio|obrigatoria|exigidos|exigidas|exigem|exigir|requer|requerem|requeremos
demand necessário|necessária|necessários|necessárias|necessario|necessaria|precisa|precisam|precisar|precisamos|deve|devem|dever|tem que
demand têm que|tem de|imprescindível|indispensável|pede|pedem|rigoroso|rígido|sem exceção|sem exceções|preciso
deny não|nao|jamais|nenhum|nenhuma|nenhuns|nem|sem|ninguém|tampouco|de jeito nenhum|de forma alguma|ausência de
ead permissão de trabalho|licença de trabalho
exam exame|exames|prova|provas|passo|passos|etapa
except exceto|fora os|com exceção de|à exceção de|tirando|a não ser
fail reprovado|reprovada|reprovados|reprovadas|reprovar|reprovou|reprova|reprovação|reprovacao|reprovações|reprovacoes|falha|falhas|falhar
fail falhou|falhado|fracasso|fracassos|insucesso|chumbo|chumbos|chumbar|chumbou|repetição|repetições|repete|segunda chance|refazer
fail tentativa falhada|tentativas falhadas
filler os|uma|uns|umas|ao|aos|à|às|das|nas|num|numa|com|pelo|pela|pelos|pelas|seu|seus|sua|suas|lhe|lhes|isto|isso|estes|esse|essa|esses
filler essas|aquele|aquela|qualquer|outro|outra|outros|outras|tudo|muito|muita|muitos|muitas|também|já|assim|tão|após|depois|onde|quando|quem
filler pois|além|além disso|inclusive|mesmo|mesma|aqui|eu|você|voce|vocês|voces|obrigado|obrigada|olá|oi|sobre|no total|no programa|no exame
filler no hospital|no caso|no processo|já que|cujo|cuja|dele|deles|delas|nele|nisso|neste|nesta|nesse|nessa|deste|desta|desse|dessa|é
filler são|estão|sendo|sido|tem|têm|ter|tenha|tenham|temos|tendo|há|haver|haja|faz|fazem|fazer|vai|vão|pode|podem|seja|sejam|estiver|tiver
filler sou|estou|tenho
filler@share porcentagem|percentagem|percentual|por cento|proporção|metade
future próximo ano|no próximo ano|ano que vem|no ano que vem|no próximo ciclo|em breve|serão|haverá|planejam|planeja|pretendem|vão começar
future começarão|no futuro|a partir do próximo|esperam|espera-se|aceitarão|patrocinarão
gradnoun graduação|graduacao|formado|formada|formatura|formar|formou|formaram|ano de formatura|ano de graduação|data de formatura|faculdade
gradnoun curso de medicina
handson contato com pacientes|contato direto|atendimento direto|atendimento ao paciente|prática direta|experiência prática|mão na massa
handson internação
hedge raro|raros|às vezes|algumas vezes|de vez em quando|dependem|talvez|possível|possivel|possivelmente|provavelmente|provável|provavel
hedge poderia|poderiam|pode ser|pode ser que|algum|alguma|alguns|algumas|poucos|poucas|pouco|pouca|dificilmente|excepcionais|excecional
hedge flexível|flexíveis|flexivel|negociável|casos especiais|a critério|em alguns casos|parecem|supostamente|não garantido|candidatos fortes
hedge duvidoso|improvável|certos casos|eventualmente|nem sempre
img estrangeiro|estrangeira|estrangeiros|estrangeiras|graduados estrangeiros|formados no exterior|médicos estrangeiros|médicos internacionais
img graduados internacionais|internacionais|formado no exterior
join ou|assim como|bem como|junto com|tanto quanto
less menos do que|menos que|menor do que|até|no máximo|no maximo|abaixo|não mais de|não mais que|ou menos
letter recomendação|recomendações|recomendacao
limit teto|ponto de corte|limiar|restrição|restricao|restrições|filtram|filtra|exigência|exigências|critério|critérios|regra|regras|cota
limit triagem
matter salário|salários|taxa|taxas|custo|custos|estacionamento|moradia|alojamento|plantão|plantões|inscrição|inscrições|aplicação
matter histórico escolar|casal|casais|sinal|sinais|prazo|prazos|currículo|licença|licenças|férias|seguro saúde|benefícios|carta pessoal|bolsa
matter bolsas|horário|horários|inglês|localização|cidade
month mês|mensal
more mais de|mais do que|mais que|ou mais|pelo menos|ao menos|no mínimo|no minimo|maior|maiores|maior que|maior do que|ou superior|acima
more em diante|ou maior
nonusimg img não americano|img não americanos
now agora|atualmente|hoje|hoje em dia|este ano|neste ano|neste ciclo|por enquanto|no momento|neste momento|atualizado|atualizada|novo|nova
obs observação|observacao|observações|estágio observacional|observacional
oldgrad formados antigos|graduados antigos|velhos|antigos
only só|somente|apenas|nada mais|estritamente|restrito a|restrita a|nenhum outro|nenhuma outra|simplesmente
ordinal primeiro|primeira|primeiros|terceiro|terceira|uma vez|uma só|uma só vez|uma única|quarta tentativa
others professores|corpo docente|enfermeiros|enfermeiras|estudantes|estudante|alunos|cônjuge|marido|dependentes|pesquisadores
others outros departamentos|outras especialidades
pass aprovado|aprovada|aprovados|aprovadas|aprovação|aprovar|aprovou|passar|passou|passado o exame|passando|passe de primeira
past foi|foram|eram|estava|estavam|tinha|tinham|havia|haviam|costumava|costumavam|aceitavam|patrocinavam|ano passado|no ano passado
past ciclo passado|no ciclo passado|no passado|até recentemente|até pouco tempo|antigamente|velho|antigo|historicamente|houve
people requerente|requerentes|médicas|doutores|formados|formadas|pessoas|concorrentes|inscritos|interessados
percentile percentis
practice prática|pratica|prática clínica|exercício|lacuna|lacunas|intervalo|atuação clínica|atividade clínica|tempo parado
publication publicação|publicacao|publicações|publicacoes|artigos
recent recente|recentes|recém|recem|recém-formado|recém-formados|recém formado|recém formados|mais recente|mais recentes
refuse rejeita|rejeitam|rejeitar|rejeitado|rejeitada|rejeitados|rejeitamos|rejeição|recusa|recusam|recusado|recusados|recusamos|descartam
refuse exclui|excluem|excluído|excluídos|inelegível|inelegíveis|fechado|fechada|fechados|suspenso|suspensa|suspensos|pararam|parou|deixou de
refuse deixaram de|nega|negam|negado|negada|proibido|proibida|barrado|barrados|perda de tempo|esquece|impossível|indisponível
research pesquisa|pesquisas|investigação|iniciação científica
roster turma|vagas|vaga|quadro de residentes
score pontuação|pontuacao|pontuações|escore|escores|pontos
silence desconhecido|desconhecida|desconheço|não sei|nao sei|não se sabe|não faço ideia|sem ideia|não está claro|não fica claro|não informado
silence não informada|não informam|não informa|não publicado|não publicam|não indica|não indicado|não especifica|não especificam
silence não especificado|não mencionam|não menciona|não mencionado|não diz|não dizem|não consta|não aparece|não responderam|não respondem
silence não responde|não divulgado|sem resposta|sem informação|sem informações|sem dados|sem info|perguntar|pergunta|pergunte|checar|conferir
silence a definir|pendente|pendentes|incerto|ligar|escrever|mandar email|aguardando resposta|esperando resposta|sei lá|pouco claro
sitting tentativa|tentativas|vezes|oportunidade
source no site|coordenadora|coordenador|secretária|diretor|diretora|correio|resposta|fórum|planilha|dizem|diz|disse|disseram|de acordo com
source segundo o site|conforme o site|responderam|responder
starttime antes de começar|antes do início|ao começar|ao iniciar|no início|início|antes de julho|até julho|contratação|na matrícula
starttime orientação|antes do ranking|antes do match
status cidadão|cidadao|cidadã|cidadãos|cidadania|residência permanente|cartão verde|autorização de trabalho|cidadão americano
status cidadãos americanos
subject nós|nosso|nossa|nossos|nossas|hospitais|instituição|instituicao|eles|elas|ele|ela|direção
track:advanced avançado|avançada|avancado|avançados
track:transitional transição|ano de transição
type:community comunitário|comunitária|comunidade
type:county hospital do condado
type:hybrid misto|afiliado à universidade|comunitário afiliado
type:new programa novo|novo programa|recém-credenciado|recém-aberto
type:university universitário|universitária|universitários|universidade|acadêmico|acadêmica
typical média|médio|em média|tipicamente|geralmente|em geral|de modo geral|maioria|costuma|costumam|frequente|frequentemente|comum
usce experiência clínica|experiência clínica americana|experiência nos eua|experiência nos estados unidos|rotação|rotacao|rotações|rotacoes
usce rodízio|rodízios|eletiva|eletivas|eletivo|eletivos|estágio|estagio|estágios|estagios|experiência
usgrad formados nos eua|graduados dos eua|norte-americanos|médicos americanos
visa visto|vistos|patrocínio|patrocínios|imigração|imigracao|petição|peticao|vistos de trabalho
wish preferível|preferivel|preferivelmente|preferencialmente|preferencial|preferência|prefere|preferem|preferindo|recomendável|recomenda
wish recomendam|desejável|desejáveis|desejavel|desejado|desejada|desejam|vantagem|vantagens|diferencial|ajuda|ajudam|um plus|opcionais
wish aconselhável|aconselhado|aconselham|sugerem|valorizado|valorizada|valorizam|melhor se|deveria|deveriam|gostam|encorajado|incentivado
wish facultativo|voluntário|conta pontos|buscam|procuram
year ano civil
`;
